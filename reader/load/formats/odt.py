"""OpenDocument texts (ODT, and FODT in one piece of XML): read from their XML with all changes accepted.

The parts are read by expat within bounds, without a library for the format: odfdo unpacks the archive unbounded into
trees of lxml, and its text of a document mixes in notes, comments and deleted text.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from reader.core.document import Metadata
from reader.core.wording import tr, tr_later
from reader.errors import InputError
from reader.load import zipped
from reader.load.formats.docx import optional_texts, sensible_title
from reader.load.formats.docx_styles import Kind, heading, named_kind
from reader.load.limits import MAX_MARKUP_BYTES, check_size
from reader.load.markup import PageWriter, page
from reader.load.parts import Part
from reader.load.xml_events import Handler, Texts, feed

MEDIA_TYPE: Final = "application/vnd.oasis.opendocument.text"

_NAMES = (".odt", ".ott")
# The root of a text that is one piece of XML.
_FLAT = re.compile(
    rb"\A(?:\xef\xbb\xbf)?\s*(?>(?:<\?[^>]*\?>|<!--.*?-->)\s*)*+<office:document\s[^>]*"
    rb"office:mimetype=[\"']application/vnd\.oasis\.opendocument\.text",
    re.DOTALL,
)
_FACTS = ("title", "initial-creator", "creator", "creation-date", "date")
# What is no text of the document as it reads: the store of deleted text, comments, what
# fields and forms hold besides their content, and how lists of contents and the like are made.
_SKIPPED = frozenset(
    "tracked-changes annotation desc hidden-text hidden-paragraph variable-decls sequence-decls user-field-decls "
    "forms table-of-content-source alphabetical-index-source illustration-index-source table-index-source "
    "bibliography-source user-index-source font-face-decls object-ole binary-data".split()
)
# Where a title is the name of a picture that is not seen; elsewhere it is a field.
_DRAWN = frozenset(("frame", "g", "custom-shape", "rect", "line", "path", "polygon", "polyline", "ellipse", "circle"))
_RUNNING = {
    **dict.fromkeys(("header", "header-left", "header-first"), True),
    **dict.fromkeys(("footer", "footer-left", "footer-first"), False),
}
_HOLDERS = {"table": "table", "table-row": "tr", "table-cell": "td", "table-of-content": "nav"}
# More spaces than a line has are no text but a way to make a file grow.
_MOST_SPACES = 200
_DEEPEST = 20


def matches(head: bytes, name: str) -> bool:
    """Whether the bytes begin an OpenDocument text; ``head`` is the file's start, ``name`` decides if it is unsure."""
    if _FLAT.match(head):
        return True
    stored = zipped.stored_mimetype(head)
    if stored.startswith(b"application/vnd.oasis.opendocument."):
        return stored.startswith(MEDIA_TYPE.encode())
    return bool(zipped.first_name(head)) and name.lower().endswith(_NAMES)


def parts(data: bytes, name: str) -> Iterator[Part]:
    """The one article of an OpenDocument text as a page of HTML; ``name`` is the file's, for messages.

    Raises InputError when it is damaged, protected by a password, too large or without text.
    """
    styles = _Styles()
    body = _Body(styles)
    meta = _read_flat(data, name, styles, body) if _FLAT.match(data) else _read_packed(data, name, styles, body)
    text, notes = body.writer.html(), body.notes.html()
    if not text and not notes:
        raise InputError(
            tr("{name} is an OpenDocument text without any text in it. Pictures of text cannot be read.", name=name)
        )
    notes = f'<aside class="footnotes">{notes}</aside>' if notes else ""
    heads, feet = ("".join(dict.fromkeys(found)) for found in (styles.heads, styles.feet))
    metadata = Metadata(
        title=sensible_title(meta.get("title")),
        author=meta.get("initial-creator") or meta.get("creator"),
        file_date=meta.get("creation-date") or meta.get("date"),
    )
    yield Part(page(text + notes, header=heads, footer=feet), "text/html", metadata=metadata)


def _read_packed(data: bytes, name: str, styles: "_Styles", body: "_Body") -> Mapping[str, str]:
    """Feeds an archive's styles and text, and returns the facts that it tells of itself."""
    with zipped.open_archive(data, name) as archive:
        manifest = zipped.optional_member(archive, "META-INF/manifest.xml", MAX_MARKUP_BYTES, name)
        if manifest is not None and b"encryption-data" in manifest:
            raise InputError(tr("{name} is protected by a password. Save a copy without one and open that.", name=name))
        named = zipped.optional_member(archive, "styles.xml", MAX_MARKUP_BYTES, name)
        if named is not None:
            feed(named, styles, name)
        content = zipped.member(archive, "content.xml", MAX_MARKUP_BYTES, name)
        # The content's own styles stand before its text, and it is fed to both.
        feed(content, styles, name)
        feed(content, body, name)
        return optional_texts(archive, "meta.xml", _FACTS, name)


def _read_flat(data: bytes, name: str, styles: "_Styles", body: "_Body") -> Mapping[str, str]:
    """As ``_read_packed``, of a text in one piece of XML."""
    check_size(len(data), MAX_MARKUP_BYTES, name, what=tr_later("a text"))
    facts = Texts(_FACTS)
    for handler in (styles, _Within("body", body), _Within("meta", facts)):
        feed(data, handler, name)
    return facts.found


class _Within:
    """A handler that hands on what stands within the first element of one name, and in no document inside of it."""

    def __init__(self, name: str, handler: Handler) -> None:
        self._name = name
        self._handler = handler
        self._depth = self._other = 0
        self._done = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        if self._other or (self._depth and name == "document"):
            self._other += 1
        elif self._depth or (name == self._name and not self._done):
            self._depth += 1
            self._handler.start(name, attributes)

    def end(self, name: str) -> None:
        """The element that began last ends."""
        if self._other:
            self._other -= 1
        elif self._depth:
            self._depth -= 1
            self._done = not self._depth
            self._handler.end(name)

    def text(self, text: str) -> None:
        """Text of the current element."""
        if self._depth and not self._other:
            self._handler.text(text)


class _Styles:
    """A handler that learns the styles of paragraphs and the running heads and feet of the sheets."""

    def __init__(self) -> None:
        self.heads: list[str] = []
        self.feet: list[str] = []
        self._parents: dict[str, tuple[str, str]] = {}
        self._hidden: set[str] = set()
        self._current = ""
        self._running: _Body | None = None

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        if self._running is not None:
            self._running.start(name, attributes)
        elif name in _RUNNING:
            self._running = _Body(self)
        elif name == "style":
            self._current = attributes.get("name", "")
            shown = attributes.get("display-name", self._current)
            # The content names its own styles anew, whatever they are called for running heads.
            self._parents[self._current] = (shown, attributes.get("parent-style-name", ""))
            self._hidden.discard(self._current)
        elif name == "text-properties" and attributes.get("display") == "none":
            self._hidden.add(self._current)

    def end(self, name: str) -> None:
        """The element that began last ends."""
        if self._running is None:
            return
        if name in _RUNNING:
            (self.heads if _RUNNING[name] else self.feet).append(self._running.writer.html())
            self._running = None
        else:
            self._running.end(name)

    def text(self, text: str) -> None:
        """Text of a running head or foot; styles themselves have none."""
        if self._running is not None:
            self._running.text(text)

    def is_hidden(self, style: str) -> bool:
        """Whether the text of that style is hidden."""
        return style in self._hidden

    def kind(self, style: str) -> Kind:
        """What a paragraph of that style is; the nearest style whose name says something decides."""
        for _ in range(_DEEPEST):
            shown, parent = self._parents.get(style, (style, ""))
            if kind := named_kind(shown):
                return kind
            if not parent:
                break
            style = parent
        return Kind()


class _Body:
    """A handler of a document's content; ``notes`` gets what its notes say, each under its number."""

    def __init__(self, styles: _Styles) -> None:
        self.writer = PageWriter()
        self.notes = PageWriter()
        self._styles = styles
        self._names: list[str] = []
        self._skipped = 0
        self._main: list[PageWriter] = []
        self._lists = self._paragraphs = 0
        self._citation: list[str] = []
        self._lead = ""

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        unseen = name in _SKIPPED or (name == "title" and self._names[-1:] and self._names[-1] in _DRAWN)
        self._names.append(name)
        if self._skipped or unseen or self._is_hidden(name, attributes):
            self._skipped += 1
        elif name in ("p", "h"):
            self._paragraph(name, attributes)
        elif name in _HOLDERS:
            self.writer.open(_HOLDERS[name])
        elif name == "list":
            self._lists += 1
        elif name == "a":
            self.writer.open_link(attributes.get("href", ""))
        elif name == "note-citation":
            self._citation = []
        elif name == "note-body":
            self._main.append(self.writer)
            self.writer = self.notes
            self._lead = f"[{''.join(self._citation).strip()}] "
        elif name == "s":
            count = attributes.get("c", "1")
            self.writer.text(" " * min(int(count) if count.isdecimal() else 1, _MOST_SPACES))
        elif name == "tab":
            self.writer.text("\t")
        elif name == "line-break":
            self.writer.line_break()

    def end(self, name: str) -> None:
        """The element that began last ends."""
        self._names.pop()
        if self._skipped:
            self._skipped -= 1
        elif name in ("p", "h"):
            self._paragraphs -= 1
            self.writer.end()
        elif name in _HOLDERS:
            self.writer.close(_HOLDERS[name])
        elif name == "list":
            self._lists -= 1
        elif name == "a":
            self.writer.close_link()
        elif name == "note-citation":
            self.writer.text(f"[{''.join(self._citation).strip()}]")
        elif name == "note-body":
            self.writer = self._main.pop()

    def text(self, text: str) -> None:
        """Text of the current element; only paragraphs have any."""
        if self._skipped or not self._names:
            return
        if self._names[-1] == "note-citation":
            self._citation.append(text)
        elif self._paragraphs:
            self.writer.text(text)

    def _paragraph(self, name: str, attributes: Mapping[str, str]) -> None:
        kind = self._styles.kind(attributes.get("style-name", ""))
        if name == "h" and kind == Kind():
            level = attributes.get("outline-level", "1")
            kind = heading(int(level) if level.isdecimal() else 1)
        elif kind == Kind() and self._lists:
            kind = Kind("li")
        self._paragraphs += 1
        self.writer.begin(kind.tag, label=kind.label, quoted=kind.quoted)
        if self._lead:
            self.writer.text(self._lead)
            self._lead = ""

    def _is_hidden(self, name: str, attributes: Mapping[str, str]) -> bool:
        if name == "section":
            return attributes.get("display") == "none"
        return name in ("p", "h", "span") and self._styles.is_hidden(attributes.get("style-name", ""))
