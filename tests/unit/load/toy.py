"""A format for tests: each line an article, "!" a bad one, "<" a page, "=" bytes, "?" empty."""

from collections.abc import Iterator
from typing import Final

from reader.core.document import Metadata
from reader.errors import InputError
from reader.load.parts import Part

MEDIA_TYPE: Final = "application/x-toy"


def matches(head: bytes, name: str) -> bool:
    """By its first line, else by its name."""
    return head.startswith(b"TOY\n") or name.endswith(".toy")


class _Lines:
    def __init__(self, lines: list[bytes], name: str) -> None:
        self._lines = iter(lines)
        self._name = name

    def __iter__(self) -> Iterator[Part]:
        return self

    def __next__(self) -> Part:
        line = next(self._lines)
        if line.startswith(b"!"):
            raise InputError(f"{self._name} has a bad line.")
        if line.startswith(b"?"):
            return Part("", "text/plain", "empty", notices=("This record has no text.",))
        label, _, text = line.partition(b":")
        metadata = Metadata(title=label.decode(), url="https://example.org/toy")
        if line.startswith(b"<"):
            return Part(line.decode(), "text/html", "page", metadata=Metadata(author="Toy"), notices=("A page.",))
        if line.startswith(b"="):
            return Part(line[1:], "application/octet-stream", "inner.txt", encoding=None)
        return Part(text, "text/plain; charset=x", label.decode(), encoding="iso-8859-1", metadata=metadata)


def parts(data: bytes, name: str) -> Iterator[Part]:
    """One part a line after the first."""
    return _Lines(data.splitlines()[1:], name)
