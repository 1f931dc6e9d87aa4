"""A file as it was read, before anything is said about it."""

from dataclasses import dataclass, field
from pathlib import Path

from reader.core.span import Span


@dataclass(frozen=True, slots=True)
class Source:
    """Where a document came from.

    ``sha256`` is the hex digest of the bytes as given, of the whole file where it holds several articles;
    ``media_type`` that of the innermost file around the article; ``encoding`` a Python codec name (``""`` when the
    document was handed over as text, or its format has none).
    """

    path: Path
    sha256: str
    media_type: str
    encoding: str


@dataclass(frozen=True, slots=True)
class Link:
    """A hyperlink of a saved page: the text it covers and the address it leads to, never followed."""

    span: Span
    target: str


@dataclass(frozen=True, slots=True)
class Node:
    """A block-level element of a structured document and the text it became.

    ``span`` covers the element's own text block. ``tag`` is its element name, in lower case. ``path`` names
    the ancestors from the root down, each as ``tag``, ``tag#id`` or ``tag.class.class``, and the element
    itself last. ``links`` are the hyperlinks inside it. ``direction`` is "rtl" or "ltr" where the page says which way
    it is read, else "".
    """

    span: Span
    tag: str
    path: tuple[str, ...]
    links: tuple[Link, ...] = ()
    direction: str = ""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the document says of itself, each None where it says nothing.

    ``language`` is a BCP 47 tag as it was written ("de", "pt-BR"), which says no more than that somebody set it.
    ``file_date`` is the day or moment at which an office document, PDF or e-book was made. An analysis takes it for
    ``published`` too, where neither the document nor its text says anything better: then both are the same.
    """

    title: str | None = None
    author: str | None = None
    published: str | None = None
    publisher: str | None = None
    url: str | None = None
    language: str | None = None
    file_date: str | None = None


@dataclass(frozen=True, slots=True)
class LoadedDocument:
    """A document's text, built once and never changed, and the structure that came with it.

    ``nodes`` is empty for plain text; otherwise it is in text order and its spans do not overlap.
    ``undecodable`` counts the bytes that the encoding could not read. ``notices`` are sentences that a person
    should see. ``record`` is the number, from 1, of an article in a file of several; None for the one of a file.
    ``garbled`` is some of the signs of a text that was decoded wrongly before it was saved ("â€œ"), "" where nothing
    looks so; ``repaired`` says that this is the repaired view of such a document.
    """

    source: Source
    text: str
    nodes: tuple[Node, ...] = ()
    metadata: Metadata = field(default_factory=Metadata)
    undecodable: int = 0
    notices: tuple[str, ...] = ()
    record: int | None = None
    garbled: str = ""
    repaired: bool = False
