"""The text of a page built from its elements: one block a line, a blank line between blocks."""

import re
from dataclasses import dataclass, field
from functools import lru_cache

from reader.core.document import Link, Node
from reader.core.span import Span
from reader.load.text import QUOTATION_MARKS

# Only these collapse (HTML Standard, "ASCII whitespace"); a no-break space is text.
_SPACES = re.compile(r"[ \t\n\f\r]+")
# A question has some words; fewer are rather a label ("Why now?").
_QUESTION_WORDS, _QUESTION_LENGTH = 3, 1_000
_LABEL = re.compile(r"(?:[QA]\d{0,2}[.:]|[A-Z][\w.’'-]{0,30}(?:\s[A-Z][\w.’'-]{0,30}){0,2}:)(?:\s|\Z)")
# What fills a line without being seen, besides white space: soft hyphen, zero-width signs, byte order mark.
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
# The nearest ancestors say where a block stands; pages nest under 60 deep unless they are broken, and the
# paths of a page nested 100,000 deep would otherwise fill the memory.
_PATH_LENGTH = 64
# The cells of a table of figures or names are shorter; a longer one is a column of a page laid out by a table.
_CELL_LENGTH = 120
# What a cell's text may stand in: word processors and some publishing systems make each a paragraph.
_IN_CELLS = frozenset(("p", "div"))
_BETWEEN_BLOCKS = "\n\n"
_BETWEEN_CELLS = "\t"


@dataclass(frozen=True, slots=True)
class _Piece:
    """A finished block; the links' spans count from its own start.

    ``cell`` and ``row`` tell the table's cell and row that it stands in, itself or in a paragraph, else both are -1.
    """

    text: str
    path: tuple[str, ...]
    links: tuple[Link, ...]
    cell: int
    row: int
    direction: str


@dataclass(slots=True)
class _Open:
    """An element that is not closed yet; ``cell`` and ``row`` number the cell and row it is in, else they are -1."""

    label: str
    block: bool
    preformatted: bool
    element: int
    cell: int
    row: int
    first_piece: int
    direction: str


@dataclass(slots=True)
class TextBuilder:
    """Takes a page's elements and text in document order; ``finished`` gives the text and its nodes."""

    _pieces: list[_Piece] = field(default_factory=list)
    _open: list[_Open] = field(default_factory=list)
    _blocks: list[int] = field(default_factory=list)
    _count: int = 0
    _preformatted: int = 0
    _parts: list[str] = field(default_factory=list)
    _length: int = 0
    _space: bool = False
    _breaks: int = 0
    _targets: list[str] = field(default_factory=list)
    _link_start: int | None = None
    _links: list[Link] = field(default_factory=list)
    _after_link: bool = False
    _bold: int = 0
    _plain: bool = False
    _asked: bool = False
    _turns: bool = False

    def enter(self, label: str, *, block: bool, preformatted: bool, direction: str | None = None) -> None:
        """An element starts; ``label`` is its part of the path, tag name first.

        ``direction`` is "rtl" or "ltr" where the page says how it is read, "" where its letters are to, and None where
        it is read as what it stands in.
        """
        if block:
            self._flush()
            self._turns = False
            self._blocks.append(len(self._open))
        self._count += 1
        self._preformatted += preformatted
        name, cell, row = _name(label), -1, -1
        if self._open and name in ("td", "th"):
            cell, row = self._count, self._open[-1].element
        elif self._open and (not block or name in _IN_CELLS):
            cell, row = self._open[-1].cell, self._open[-1].row
        if direction is None:
            direction = self._open[-1].direction if self._open else ""
        self._open.append(_Open(label, block, preformatted, self._count, cell, row, len(self._pieces), direction))

    def leave(self) -> None:
        """The element that started last ends."""
        if self._open[-1].block:
            self._flush()
            self._blocks.pop()
        closed = self._open.pop()
        self._preformatted -= closed.preformatted
        if _name(closed.label) == "tr":
            self._join_cells(closed)

    def write(self, text: str) -> None:
        """Text inside the current element, as the page has it."""
        if self._preformatted:
            # The one line end before the first line of <pre> is not part of it; _flush drops it.
            self._put(text.replace("\r\n", "\n").replace("\r", "\n"))
            return
        collapsed = _SPACES.sub(" ", text)
        content = collapsed.strip(" ")
        if collapsed.startswith(" "):
            self._space = True
        if content:
            self._put(content)
            self._space = collapsed.endswith(" ")

    def space(self) -> None:
        """What comes next stands apart from what was, as beside a button."""
        self._space = True

    def line_break(self) -> None:
        """A forced line end; two in a row end the block, as old pages part their paragraphs."""
        self._breaks += 1

    def open_link(self, target: str) -> None:
        """A hyperlink starts inside the current element."""
        self._end_link()
        if self._after_link:
            # Links that touch are set apart by the page's style; no word is made of two links.
            self._space = True
        self._targets.append(target)

    def close_link(self) -> None:
        """The hyperlink that started last ends."""
        self._end_link()
        self._targets.pop()
        self._after_link = True

    def open_bold(self) -> None:
        """Bold text starts inside the current element."""
        self._bold += 1

    def close_bold(self) -> None:
        """The bold text that started last ends; a question in bold that the block begins with is a block of its own.

        Interviews put it before the answer in one paragraph. What goes on in small letters goes on with the question.
        """
        self._bold -= 1
        self._asked = False
        if self._length <= _QUESTION_LENGTH and not (self._plain or self._preformatted):
            said = "".join(self._parts).strip()
            words = said.split(maxsplit=_QUESTION_WORDS)
            self._asked = said.endswith("?") and len(words) >= _QUESTION_WORDS and said[0] not in QUOTATION_MARKS

    def finished(self) -> tuple[str, tuple[Node, ...]]:
        """The whole text and one node a block, in text order."""
        self._flush()
        nodes = []
        at = 0
        for piece in self._pieces:
            links = tuple(Link(Span(at + link.span.start, at + link.span.end), link.target) for link in piece.links)
            tag = _name(piece.path[-1]) if piece.path else "body"
            nodes.append(Node(Span(at, at + len(piece.text)), tag, piece.path, links, piece.direction))
            at += len(piece.text) + len(_BETWEEN_BLOCKS)
        return _BETWEEN_BLOCKS.join(piece.text for piece in self._pieces), tuple(nodes)

    def _put(self, content: str) -> None:
        if self._asked and (self._breaks or content[0] in QUOTATION_MARKS or content[0].isupper()):
            self._flush()
        elif self._breaks and self._begins_turn(content):
            self._flush()
            self._turns = True
        self._asked = False
        if self._breaks >= 2 and not self._preformatted:
            self._flush()
        if self._breaks:
            if self._parts or self._preformatted:
                self._append("\n" * self._breaks)
            self._breaks = 0
        elif self._space and self._parts and not self._preformatted:
            self._append(" ")
        self._space = self._after_link = False
        if self._targets and self._link_start is None:
            self._link_start = self._length
        self._plain = self._plain or not self._bold
        self._append(content)

    def _begins_turn(self, content: str) -> bool:
        """Whether a line begins with who answers a question above it ("A: It fell."), or who speaks after that."""
        if self._preformatted or not self._parts or not (self._turns or self._parts[-1].endswith("?")):
            return False
        return _LABEL.match(content) is not None

    def _append(self, part: str) -> None:
        self._parts.append(part)
        self._length += len(part)

    def _end_link(self) -> None:
        if self._link_start is not None and self._targets[-1]:
            self._links.append(Link(Span(self._link_start, self._length), self._targets[-1]))
        self._link_start = None

    def _flush(self) -> None:
        self._plain = self._asked = False
        if self._targets:
            self._end_link()
        if not self._parts:
            # Most elements begin and end next to another.
            self._links, self._length, self._breaks = [], 0, 0
            self._space = self._after_link = False
            return
        raw = "".join(self._parts)
        links, self._links, self._parts, self._length = self._links, [], [], 0
        self._space = self._after_link = False
        self._breaks = self._breaks if not raw else 0
        owner = self._blocks[-1] if self._blocks else None
        if not raw.strip().strip(_INVISIBLE).strip():
            self._breaks = 0
            return
        kept = _without_outer_blank(raw)
        inside = tuple(
            Link(trimmed, link.target)
            for link in links
            if (trimmed := Span(max(link.span.start, kept.start), min(link.span.end, kept.end)).trimmed(raw)).length > 0
        )
        moved = tuple(Link(Span(k.span.start - kept.start, k.span.end - kept.start), k.target) for k in inside)
        first = max(0, (owner or 0) + 1 - _PATH_LENGTH)
        path = tuple(each.label for each in self._open[first : owner + 1]) if owner is not None else ()
        cell, row = (self._open[owner].cell, self._open[owner].row) if owner is not None else (-1, -1)
        direction = self._open[owner].direction if owner is not None else ""
        self._pieces.append(_Piece(kept.of(raw), path, moved, cell, row, direction))

    def _join_cells(self, row: _Open) -> None:
        """Makes the short cells of a row one block; a row that lays out a page stays as its cells."""
        cells = []
        # No piece is looked at for more than one row of tables in tables: the first of another row ends it.
        for number in range(row.first_piece, len(self._pieces)):
            cell = self._pieces[number]
            if cell.row != row.element or "\n" in cell.text or len(cell.text) > _CELL_LENGTH:
                return
            cells.append(cell)
        if not len({cell.cell for cell in cells}) == len(cells) > 1:
            return
        links = []
        at = 0
        for cell in cells:
            links += [Link(Span(at + k.span.start, at + k.span.end), k.target) for k in cell.links]
            at += len(cell.text) + len(_BETWEEN_CELLS)
        text = _BETWEEN_CELLS.join(cell.text for cell in cells)
        path = (*(each.label for each in self._open), row.label)[-_PATH_LENGTH:]
        self._pieces[row.first_piece :] = [_Piece(text, path, tuple(links), -1, -1, row.direction)]


def _without_outer_blank(raw: str) -> Span:
    """The block without blank lines around it; what indents the first line of preformatted text stays."""
    lines = re.match(r"(?:[ \t]*\n)*", raw)
    start = lines.end() if lines else 0
    if "\n" not in raw[start:].rstrip():
        return Span(0, len(raw)).trimmed(raw)
    return Span(start, len(raw.rstrip()))


@lru_cache(maxsize=4096)
def _name(label: str) -> str:
    return re.split(r"[#.]", label, maxsplit=1)[0]
