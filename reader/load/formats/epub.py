"""E-books (EPUB): each chapter, which in a newspaper is an article, as a page of its own."""

import posixpath
import re
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote
from zipfile import ZipFile

from reader.core.document import Metadata
from reader.core.wording import tr
from reader.errors import InputError
from reader.load import zipped
from reader.load.limits import MAX_BYTES, MAX_MARKUP_BYTES, megabytes, or_raise, scaled
from reader.load.parts import Part
from reader.load.xml_events import Texts, feed

MEDIA_TYPE: Final = "application/epub+zip"

# A year of a daily newspaper is less.
MAX_CHAPTERS = scaled(20_000)
_NAMES = (".epub", ".kepub")
_PAGES = ("application/xhtml+xml", "text/html", "application/x-dtbook+xml")
# Fonts are hidden from copying so; the text can be read all the same (IDPF and Adobe, "font obfuscation").
_FONTS_ONLY = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
# What is no text even where it stands between tags.
_SILENT = re.compile(rb"<!--|<(?:script|style|svg)\b", re.IGNORECASE)
_SILENT_END = re.compile(rb"-->|</(?:script|style|svg)\b", re.IGNORECASE)
_TAG_OR_SPACE = re.compile(rb"<[^<>]*>|&(?:nbsp|#160|#xa0);|\xc2\xa0|\xef\xbb\xbf|\s+")
# What frames a book, as its package's guide, its landmarks and its pages call it (EPUB Structural Semantics Vocabulary,
# OPF 2.0.1, 2.6, and DPUB-ARIA).
_FRAMES = frozenset(
    "cover title-page titlepage halftitle halftitlepage copyright-page copyright imprint imprimatur colophon toc "
    "landmarks loi lot loa lov index page-list pagelist".split()
)
# A page's beginning up to its first text, and what its elements there are.
_PAGE_START = re.compile(
    rb"<body\b[^<>]{0,1000}>(?:\s{0,100}<(?:section|div|article|main|header|nav)\b[^<>]{0,1000}>){0,5}"
)
_KIND = re.compile(rb"\s(?:epub:type|role)\s*=\s*[\"']([\w\s:-]{1,200})[\"']")
_ADDRESS = re.compile(r"https?://\S+\Z", re.IGNORECASE)
# What the program that makes newspapers of web pages calls itself as an author.
_ISSUE = re.compile(r"\s*\[[^\[\]]*\]\Z")
_NO_AUTHORS = frozenset(("calibre", "unknown", ""))


def matches(head: bytes, name: str) -> bool:
    """Whether the bytes begin an e-book; ``head`` is the file's start, ``name`` decides where that is unsure."""
    stored = zipped.stored_mimetype(head)
    if stored.startswith(b"application/"):
        return stored.startswith(MEDIA_TYPE.encode())
    return bool(zipped.first_name(head)) and name.lower().endswith(_NAMES)


def parts(data: bytes, name: str) -> Iterator[Part]:
    """The chapters of an e-book in reading order, as pages of HTML; ``name`` is the file's, for messages.

    Chapters without text (pictures) and what frames a book (cover, title page, imprint, list of contents), as its
    package, its landmarks or the page itself tells, are left out, unless there is nothing else in it. A chapter that
    was cut into several files, as Calibre does with long ones, gives a part for each. Raises InputError when the book
    is damaged, protected against copying, too large or without text.
    """
    with zipped.open_archive(data, name) as archive:
        book = _Package.of(archive, name)
        _refuse_protected(archive, book, name)
        titles, landmarks = _contents(archive, book, name)
        found = False
        for href, chapter in _told(archive, book, landmarks, name):
            found = True
            title = titles.get(href, "")
            yield Part(chapter, "text/html", label=title, metadata=_metadata(book, title))
    if not found:
        raise InputError(tr("{name} is an e-book without any text in it. Pictures of pages cannot be read.", name=name))


def _told(archive: ZipFile, book: "_Package", landmarks: Set[str], file: str) -> Iterator[tuple[str, bytes]]:
    """The chapters with text, each with its member's name; those that only frame the book where there are no others."""
    total, found = 0, False
    frames: list[str] = []
    marked = book.frames() | landmarks
    for href in book.chapters():
        chapter = zipped.optional_member(archive, href, MAX_MARKUP_BYTES, file)
        if chapter is None or not _has_text(chapter):
            continue
        total += len(chapter)
        if total > MAX_BYTES:
            raise InputError(
                tr(
                    "{file} is too large: unpacked, its chapters have more than {bytes}. {or_raise}",
                    file=file,
                    bytes=megabytes(MAX_BYTES),
                    or_raise=or_raise(),
                )
            )
        if href in marked or _is_frame(chapter):
            frames.append(href)
            continue
        found = True
        yield href, chapter
    for href in () if found else frames:
        yield href, zipped.member(archive, href, MAX_MARKUP_BYTES, file)


def _is_frame(chapter: bytes) -> bool:
    """Whether the page says of itself that it is a cover, a title page or the like."""
    start = _PAGE_START.search(chapter)
    kinds = _KIND.findall(start[0]) if start else ()
    return any(_is_frames_kind(kind.decode("ascii", "ignore")) for kind in kinds)


def _is_frames_kind(kinds: str) -> bool:
    return any(kind.lower().removeprefix("doc-") in _FRAMES for kind in kinds.split())


def _metadata(book: "_Package", title: str) -> Metadata:
    facts = book.facts
    author = facts.get("creator", "")
    source = facts.get("source", "")
    return Metadata(
        title=title or None,
        author=None if author.lower() in _NO_AUTHORS else author,
        file_date=facts.get("date"),
        # The publisher of a newspaper that was made of web pages is the program; its title is the newspaper's.
        publisher=_ISSUE.sub("", facts.get("title", "")) or None
        if facts.get("publisher", "").lower() in _NO_AUTHORS
        else facts["publisher"],
        url=source if _ADDRESS.match(source) else None,
        language=facts.get("language"),
    )


def _has_text(chapter: bytes) -> bool:
    """Whether anything but markup is in a page; what of it a person sees, the reader of pages decides."""
    body = max(chapter.lower().find(b"<body"), 0)
    first, *others = _SILENT.split(chapter[body:])
    pieces = [first]
    for other in others:
        end = _SILENT_END.search(other)
        pieces.append(
            b"<" + other[end.end() :] if end and end.group() != b"-->" else other[end.end() :] if end else b""
        )
    return any(_TAG_OR_SPACE.sub(b"", piece) for piece in pieces)


@dataclass(frozen=True, slots=True)
class _Item:
    href: str
    media_type: str
    properties: tuple[str, ...]


class _Package:
    """A handler of the book's package: its files, their order, and what it says of itself."""

    def __init__(self, folder: str) -> None:
        self.facts: Mapping[str, str] = {}
        self.contents = ""
        self._folder = folder
        self._items: dict[str, _Item] = {}
        self._spine: list[str] = []
        self._frames: set[str] = set()
        self._aside: set[str] = set()

    @classmethod
    def of(cls, archive: ZipFile, file: str) -> "_Package":
        """The package that the archive's container names, or the only one in it."""
        path = _package_path(archive, file)
        data = zipped.member(archive, path, MAX_MARKUP_BYTES, file)
        book = cls(posixpath.dirname(path))
        feed(data, book, file)
        texts = Texts(("title", "creator", "publisher", "date", "source", "language"))
        feed(data, texts, file)
        book.facts = texts.found
        if len(book._spine) > MAX_CHAPTERS:
            raise InputError(
                tr(
                    "{file} is too large: it has more than {chapters} chapters. {or_raise}",
                    file=file,
                    chapters=MAX_CHAPTERS,
                    or_raise=or_raise(),
                )
            )
        return book

    def chapters(self) -> list[str]:
        """The members of the archive that are pages to be read, in reading order, each once."""
        items = [self._items[key] for key in dict.fromkeys(self._spine) if key in self._items]
        return list(
            dict.fromkeys(item.href for item in items if item.media_type in _PAGES and "nav" not in item.properties)
        )

    def frames(self) -> set[str]:
        """The members that frame the book, or stand beside its reading order."""
        return self._frames | {self._items[key].href for key in self._aside if key in self._items}

    def tables(self) -> list[tuple[str, str]]:
        """The members that list the contents, each with its media type; the newer kind first."""
        new = [item for item in self._items.values() if "nav" in item.properties]
        old = [item for item in self._items.values() if item.media_type == "application/x-dtbncx+xml"]
        return [(item.href, item.media_type) for item in new + old]

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        href = resolved(self._folder, attributes.get("href", ""))
        if name == "item":
            properties = tuple(attributes.get("properties", "").split())
            self._items[attributes.get("id", "")] = _Item(href, attributes.get("media-type", ""), properties)
        elif name == "itemref":
            self._spine.append(attributes.get("idref", ""))
            if attributes.get("linear") == "no":
                self._aside.add(attributes.get("idref", ""))
        elif name == "reference" and _is_frames_kind(attributes.get("type", "")):
            self._frames.add(href)

    def end(self, name: str) -> None:
        """Elements end without consequence."""

    def text(self, text: str) -> None:
        """What the package says of the book is read apart."""


class _Contents:
    """A handler of a list of contents of either kind: the title of each file that it leads to, and which are frames."""

    def __init__(self, folder: str) -> None:
        self.titles: dict[str, str] = {}
        self.frames: set[str] = set()
        self._folder = folder
        self._target = ""
        self._parts: list[str] = []
        self._inside = ""

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        if name == "a" and "href" in attributes:
            if _is_frames_kind(attributes.get("type", "")):
                self.frames.add(resolved(self._folder, attributes["href"]))
            self._target, self._parts, self._inside = attributes["href"], [], name
        elif name == "text":
            self._parts, self._inside = [], name
        elif name == "content":
            self._target = attributes.get("src", "")
            self._keep()

    def end(self, name: str) -> None:
        """The element that began last ends."""
        if name == self._inside:
            self._inside = ""
            if name == "a":
                self._keep()

    def text(self, text: str) -> None:
        """Text of the current element."""
        if self._inside:
            self._parts.append(text)

    def _keep(self) -> None:
        title = " ".join("".join(self._parts).split())
        if title and self._target:
            self.titles.setdefault(resolved(self._folder, self._target), title)


def resolved(folder: str, href: str) -> str:
    """The name of the member that ``href`` leads to from a file in ``folder``; never outside of the archive."""
    path = unquote(href.partition("#")[0])
    return posixpath.normpath(posixpath.join("/", folder, path)).lstrip("/")


class _Container:
    """A handler of the archive's list of packages."""

    def __init__(self) -> None:
        self.path = ""

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        if name == "rootfile" and not self.path:
            self.path = resolved("", attributes.get("full-path", ""))

    def end(self, name: str) -> None:
        """Elements end without consequence."""

    def text(self, text: str) -> None:
        """The list has no text."""


def _package_path(archive: ZipFile, file: str) -> str:
    data = zipped.optional_member(archive, "META-INF/container.xml", MAX_MARKUP_BYTES, file)
    container = _Container()
    if data is not None:
        feed(data, container, file)
    if container.path:
        return container.path
    packages = [name for name in archive.namelist() if name.endswith(".opf")]
    if len(packages) != 1:
        raise InputError(
            tr("{file} is no e-book, or an incomplete one: nothing in it says what its chapters are.", file=file)
        )
    return packages[0]


def _contents(archive: ZipFile, book: _Package, file: str) -> tuple[Mapping[str, str], Set[str]]:
    """The titles of the book's members, and which of them its landmarks call a frame of the book."""
    titles: dict[str, str] = {}
    frames: set[str] = set()
    for href, _ in book.tables():
        data = zipped.optional_member(archive, href, MAX_MARKUP_BYTES, file)
        contents = _Contents(posixpath.dirname(href))
        try:
            feed(data or b"<none/>", contents, file)
        except InputError:
            # A list of contents that is broken costs the titles, not the chapters.
            continue
        titles = {**contents.titles, **titles}
        frames |= contents.frames
    return titles, frames


class _Encrypted:
    """A handler of the list of members that cannot be read as they are."""

    def __init__(self) -> None:
        self.members: set[str] = set()
        self._method = ""

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        if name == "EncryptionMethod":
            self._method = attributes.get("Algorithm", "")
        elif name == "CipherReference" and self._method not in _FONTS_ONLY:
            self.members.add(resolved("", attributes.get("URI", "")))

    def end(self, name: str) -> None:
        """Elements end without consequence."""

    def text(self, text: str) -> None:
        """The list has no text that matters here."""


def _refuse_protected(archive: ZipFile, book: _Package, file: str) -> None:
    data = zipped.optional_member(archive, "META-INF/encryption.xml", MAX_MARKUP_BYTES, file)
    if data is None:
        return
    encrypted = _Encrypted()
    feed(data, encrypted, file)
    if encrypted.members.intersection(book.chapters()):
        raise InputError(
            tr("{file} is protected against copying (DRM) and cannot be read. Open a copy without it.", file=file)
        )
