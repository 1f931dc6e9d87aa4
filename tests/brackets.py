"""A language that puts every sentence and every number into brackets."""

from collections.abc import Iterator
from contextlib import contextmanager

from reader.core.wording import speak


class Brackets:
    """The English of each sentence in brackets, numbers too."""

    def sentence(self, source: str, about: str, count: int) -> str:
        """The source in brackets."""
        return f"⟦{source}⟧"

    def number(self, value: int) -> str:
        """The digits in brackets."""
        return f"⟦{value}⟧"


@contextmanager
def in_brackets() -> Iterator[None]:
    """The program speaks in brackets, and English afterwards."""
    speak(Brackets())
    try:
        yield
    finally:
        speak(None)
