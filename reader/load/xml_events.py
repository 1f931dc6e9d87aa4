"""XML read from front to back without a tree: entities are refused, and nothing outside of the file is looked at."""

import html
from collections.abc import Collection, Mapping
from typing import Protocol
from xml.parsers import expat

from reader.core.wording import tr
from reader.errors import InputError


class Handler(Protocol):
    """Takes the events of an XML document in order; names are local names, without their namespaces.

    Formats whose vocabularies share local names tell them apart by where they stand.
    """

    def start(self, name: str, attributes: Mapping[str, str], /) -> None:
        """An element begins; of two attributes with one local name the last counts."""

    def end(self, name: str, /) -> None:
        """The element that began last ends."""

    def text(self, text: str, /) -> None:
        """Text of the current element, maybe not all of it at once."""


def feed(data: bytes, handler: Handler, file: str) -> None:
    """Hands the document in ``data`` to ``handler``; ``file`` names it in messages.

    Memory does not grow with the document's depth beyond its open elements. Raises InputError when it is no well-formed
    XML, declares entities, or is in an encoding that the parser does not know.
    """
    # Expat itself: the safe SAX parser of defusedxml also refuses a document type that merely has an address, which
    # tables of contents and older pages have.
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = lambda name, attributes: handler.start(_local(name), _local_names(attributes))
    parser.EndElementHandler = lambda name: handler.end(_local(name))
    parser.CharacterDataHandler = handler.text
    # What the document type outside of the file would declare: HTML's own names, in documents of the web.
    parser.SkippedEntityHandler = lambda name, parameter: (
        None if parameter else handler.text(html.unescape(f"&{name};"))
    )

    def refuse(*_: object) -> None:
        raise InputError(
            tr(
                "{file} declares XML entities, as files do that mean harm, and was not read. Save it from"
                " another program.",
                file=file,
            )
        )

    parser.EntityDeclHandler = refuse
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, LookupError, ValueError) as error:
        raise InputError(
            tr("{file} is damaged: its XML cannot be read ({error}). Save it again.", file=file, error=str(error)[:200])
        ) from None


def _local(name: str) -> str:
    return name.rpartition(":")[2]


def _local_names(attributes: Mapping[str, str]) -> Mapping[str, str]:
    return {_local(key): value for key, value in attributes.items()}


class Texts:
    """A handler that keeps the first text of each element whose local name is asked for."""

    def __init__(self, names: Collection[str]) -> None:
        self.found: dict[str, str] = {}
        self._names = names
        self._inside: list[str] = []
        self._parts: list[str] = []

    def start(self, name: str, _: Mapping[str, str]) -> None:
        """An element begins."""
        if not self._inside and name in self._names:
            self._parts = []
            self._inside.append(name)
        elif self._inside:
            self._inside.append(name)

    def end(self, name: str) -> None:
        """The element that began last ends."""
        if self._inside:
            self._inside.pop()
            if not self._inside and (text := " ".join("".join(self._parts).split())):
                self.found.setdefault(name, text)

    def text(self, text: str) -> None:
        """Text of the current element."""
        if self._inside:
            self._parts.append(text)
