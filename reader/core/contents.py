"""What is in a file that holds several articles."""

from dataclasses import dataclass

from reader.core.wording import trn
from reader.errors import InputError


@dataclass(frozen=True, slots=True)
class Entry:
    """One article of a file: its number from 1, what tells it from the others, and why it cannot be read, if so.

    A label is one line without signs that are not seen; an article whose text is bad may have no ``problem`` yet,
    because nobody has read it.
    """

    record: int
    label: str
    problem: str = ""


class SeveralArticles(InputError):
    """The file holds several articles and nobody has said which one is meant; ``entries`` lists them."""

    def __init__(self, name: str, entries: tuple[Entry, ...]) -> None:
        super().__init__(
            trn(
                "{name} holds {n} article. Say which one is meant.",
                "{name} holds {n} articles. Say which one is meant.",
                len(entries),
                name=name,
            )
        )
        self.entries = entries


class RecordError(InputError):
    """Article number ``record`` of a file cannot be read; the others may."""

    def __init__(self, message: str, record: int) -> None:
        super().__init__(message)
        self.record = record

    def __reduce__(self) -> "tuple[type[RecordError], tuple[str, int]]":
        # It goes from process to process; an exception is made anew of its message alone.
        return type(self), (str(self), self.record)
