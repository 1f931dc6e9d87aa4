"""Quotations, paragraph by paragraph, so that a wrong mark never leaks beyond its own.

What stays open at the end of a paragraph goes on where the next paragraph opens again, and ends there otherwise.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.core.span import Span
from reader.core.wanted import while_wanted
from reader.parse.quote_marks import ALL_MARKS
from reader.parse.quote_reading import Piece, read_marks

_MARKS = ALL_MARKS + " \t\n\u00a0\u202f"
_STOP = re.compile(r"[.!?…](?=\s)")


@dataclass(frozen=True, slots=True)
class Quotation:
    """A stretch in quotation marks: one part a paragraph, marks included.

    ``closed`` is False when the last part has no closing mark. ``single`` says that single marks hold it.
    """

    parts: tuple[Span, ...]
    closed: bool
    single: bool

    @property
    def span(self) -> Span:
        """From the first mark to the last, over all parts."""
        return Span(self.parts[0].start, self.parts[-1].end)

    def inner(self, text: str) -> tuple[Span, ...]:
        """The parts without their marks and the white space beside them."""
        return tuple(part.trimmed(text, _MARKS) for part in self.parts)


def find_quotations(text: str, blocks: Sequence[Span]) -> tuple[Quotation, ...]:
    """The quotations of ``blocks``, which are paragraphs in text order; nested ones are left to the outer one."""
    out: list[Quotation] = []
    open_pieces: list[Piece] = []
    for pieces in _read(text, blocks):
        if open_pieces and not (pieces and pieces[0].first and pieces[0].single == open_pieces[0].single):
            out.append(_quotation(text, open_pieces))
            open_pieces = []
        for piece in pieces:
            # Only the last piece of a paragraph can be open.
            open_pieces.append(piece)
            if piece.closed:
                out.append(_quotation(text, open_pieces))
                open_pieces = []
    if open_pieces:
        out.append(_quotation(text, open_pieces))
    return tuple(out)


def _read(text: str, blocks: Sequence[Span]) -> list[list[Piece]]:
    """The pieces of each block; single marks may stay open only before a block that opens with single ones again."""
    out: list[list[Piece]] = []
    for block in while_wanted(reversed(blocks)):
        goes_on = bool(out) and bool(out[-1]) and out[-1][0].first and out[-1][0].single
        out.append(read_marks(text, block, single_goes_on=goes_on))
    return out[::-1]


def _quotation(text: str, pieces: Sequence[Piece]) -> Quotation:
    parts = [Span(piece.start, piece.end) for piece in pieces]
    if len(parts) == 1 and not pieces[0].closed:
        parts = [_cut(text, parts[0])]
    return Quotation(tuple(parts), pieces[-1].closed, pieces[0].single)


def _cut(text: str, part: Span) -> Span:
    """What is quoted where the closing mark is missing: words amid a sentence end with it at the latest."""
    words = part.trimmed(text, _MARKS)
    stop = _STOP.search(text, words.start, part.end) if text[words.start : words.start + 1].islower() else None
    return Span(part.start, stop.end()) if stop else part
