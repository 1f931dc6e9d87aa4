"""Which way each line of an article is read: from left to right, or from right to left as Arabic and Hebrew are."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from unicodedata import bidirectional

from reader.app.shapes import Shape, document_shapes
from reader.core.span import Span

if TYPE_CHECKING:
    from reader.core.document import LoadedDocument

# What can have a direction of its own: letters, and the marks that stand for one.
_LETTER = re.compile("[^\\W\\d_]|[\u061c\u200e\u200f]")
_TO_LEFT = frozenset(("R", "AL"))


def reads_left(text: str, span: Span | None = None) -> bool | None:
    """Whether the first letter of ``text``, or of that stretch of it, is of a script written from right to left.

    None where there is no letter. It is the rule of the Unicode Standard (Annex 9, P2 and P3) for a paragraph.
    """
    start, end = span if span is not None else (0, len(text))
    # Most lines of most articles begin so, and are asked for whenever they are set.
    first = text[start : min(start + 1, end)]
    if first.isascii() and first.isalpha():
        return False
    while (found := _LETTER.search(text, start, end)) is not None:
        kind = bidirectional(found[0])
        if kind == "L" or kind in _TO_LEFT:
            return kind != "L"
        start = found.end()
    return None


def _has_letters(text: str, *, to_left: bool) -> bool:
    """Whether any letter of ``text`` is of a script that is written that way."""
    kinds = _TO_LEFT if to_left else frozenset("L")
    return any(bidirectional(found[0]) in kinds for found in _LETTER.finditer(text))


@dataclass(frozen=True, slots=True)
class Turned:
    """A block whose page says which way it is read; ``whole`` says that a block of other letters is no exception."""

    span: Span
    to_left: bool
    whole: bool


def document_turns(document: "LoadedDocument") -> tuple[Turned, ...]:
    """The blocks of a saved page whose direction it states, in text order; none of a plain text."""
    if not any(node.direction for node in document.nodes):
        return ()
    # Items and rows stand beneath each other, at one side.
    aligned = {shaped.span for shaped in document_shapes(document) if shaped.shape in (Shape.ITEM, Shape.ROW)}
    return tuple(
        Turned(node.span, node.direction == "rtl", node.span in aligned) for node in document.nodes if node.direction
    )


class Directions:
    """The directions of one text's lines: as its page says, else by their first letters.

    A paragraph wholly in English in a page from right to left is read as English is, and the other way round. A line
    without letters goes the way of the one before it.
    """

    def __init__(self, text: str = "", turned: Sequence[Turned] = ()) -> None:
        self._text = text
        self._turned = tuple(turned)
        self._starts = [each.span.start for each in turned]
        # By the place at which a line of the text begins; and the stretch and direction that were asked for last.
        self._known: dict[int, bool] = {}
        self._last = Span(0, 0), False

    def at(self, position: int) -> bool:
        """Whether the line of the text that code point ``position`` stands in is read from right to left."""
        last, to_left = self._last
        if last.start <= position < last.end:
            return to_left
        start = self._text.rfind("\n", 0, position) + 1
        end = self._text.find("\n", position)
        self._last = Span(start, len(self._text) if end < 0 else end), self._of(start)
        return self._last[1]

    def of_line(self, line: Span, paragraph: int) -> bool | None:
        """Whether a shown line, a part of the paragraph that begins at code point ``paragraph``, is read to the left.

        None where nothing need be said, since its own first letter says that it is not.
        """
        own = reads_left(self._text, line)
        alone = paragraph >= line.start and not self._turned and self._text[line.start - 1 : line.start] in ("", "\n")
        to_left = own if alone and own is not None else self.at(min(paragraph, line.start))
        return True if to_left else False if own else None

    def _of(self, start: int) -> bool:
        asked = []
        found = self._known.get(start)
        while found is None:
            asked.append(start)
            found = self._stated(start)
            if found is None:
                if start == 0:
                    found = False
                    break
                start = self._text.rfind("\n", 0, start - 1) + 1
                found = self._known.get(start)
        self._known.update(dict.fromkeys(asked, found))
        return found

    def _stated(self, start: int) -> bool | None:
        """What the page or the letters say of the line that begins at ``start``; None where neither does."""
        end = self._text.find("\n", start)
        line = Span(start, len(self._text) if end < 0 else end)
        index = bisect_right(self._starts, start) - 1
        turned = self._turned[index] if index >= 0 and start < self._turned[index].span.end else None
        own = reads_left(self._text, line)
        if turned is None or turned.whole or own is None or own is turned.to_left:
            return turned.to_left if turned is not None else own
        return turned.to_left is _has_letters(line.of(self._text), to_left=turned.to_left)
