"""Quotation marks matched so that a wrong one never leaks beyond its paragraph.

Marks are matched by role rather than by shape, since dumps open curly and close straight: a mark opens where white
space, a bracket or a dash stands before it and a word after it, and closes the other way round. What stays open at
the end of a paragraph ends with it, as an unclosed one, or goes on where the next paragraph opens again.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from reader.core.index import SpanIndex
from reader.core.span import Span

_DOUBLE = '"“”„‟«»＂'
_SINGLE = "'‘’‚‹›`"
_OPENERS = "“„‟«‘‚‹"
_CLOSERS = "”’»›"
_BEFORE_OPENING = "([{—–-/…:|"
_AFTER_CLOSING = ".,;:!?)]}—–-/…|"


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
        marks = _DOUBLE + _SINGLE + " \t\n\u00a0\u202f"
        return tuple(part.trimmed(text, marks) for part in self.parts)


@dataclass(frozen=True, slots=True)
class _Mark:
    at: int
    width: int
    single: bool
    opens: bool
    closes: bool


@dataclass(frozen=True, slots=True)
class _Found:
    start: int
    end: int
    closed: bool
    single: bool
    reopens: bool


def find_quotations(text: str, blocks: Sequence[Span]) -> tuple[Quotation, ...]:
    """The quotations of ``blocks``, which are paragraphs in text order; nested ones are left to the outer one."""
    by_block = [_in_paragraph(text, block) for block in blocks]
    out: list[Quotation] = []
    open_parts: list[Span] = []
    for found in by_block:
        for k, piece in enumerate(found):
            part = Span(piece.start, piece.end)
            goes_on = bool(open_parts) and k == 0 and piece.reopens
            if open_parts and not goes_on:
                out.append(Quotation(tuple(open_parts), closed=False, single=False))
                open_parts = []
            if not piece.closed and not piece.single:
                open_parts.append(part)
            else:
                out.append(Quotation((*open_parts, part), piece.closed, piece.single))
                open_parts = []
        if open_parts and not found:
            out.append(Quotation(tuple(open_parts), closed=False, single=False))
            open_parts = []
    if open_parts:
        out.append(Quotation(tuple(open_parts), closed=False, single=False))
    return tuple(sorted(out, key=lambda q: q.span))


def _marks(text: str, block: Span) -> list[_Mark]:
    marks = []
    at = block.start
    while at < block.end:
        here = text[at]
        if here not in _DOUBLE and here not in _SINGLE:
            at += 1
            continue
        width = 1
        # Two single marks side by side are a typewriter's double mark.
        if here in "'`‘’" and at + 1 < block.end and text[at + 1] == here:
            width = 2
        single = here in _SINGLE and width == 1
        before = text[at - 1] if at > block.start else " "
        after = text[at + width] if at + width < block.end else " "
        marks.append(_mark(here, at, width, single, before, after))
        at += width
    return [mark for mark in marks if mark.opens or mark.closes]


def _mark(here: str, at: int, width: int, single: bool, before: str, after: str) -> _Mark:
    space_before, space_after = before.isspace(), after.isspace()
    can_open = (space_before or before in _BEFORE_OPENING or before in _DOUBLE + _SINGLE) and not space_after
    can_close = (space_after or after in _AFTER_CLOSING or after in _DOUBLE + _SINGLE) and not space_before
    if single and before.isalnum() and after.isalnum():
        return _Mark(at, width, single, opens=False, closes=False)
    if here in _OPENERS:
        return _Mark(at, width, single, opens=not (space_after and can_close), closes=can_close and not can_open)
    if here in _CLOSERS and here != "’":
        # Guillemets and low-high pairs may point either way, so the neighbours decide where they are clear.
        return _Mark(at, width, single, opens=can_open and not can_close, closes=not (can_open and not can_close))
    if not (can_open or can_close) and not single:
        # Glued on both sides, as where a caption runs into a quote: it can be either.
        return _Mark(at, width, single, opens=True, closes=True)
    return _Mark(at, width, single, opens=can_open, closes=can_close)


def _in_paragraph(text: str, block: Span) -> list[_Found]:
    out: list[_Found] = []
    pending: _Mark | None = None
    first = next((i for i in range(block.start, block.end) if not text[i].isspace()), block.end)
    marks = _marks(text, block)
    singles = _single_pairs(text, [m for m in marks if m.single])
    for mark in marks:
        if mark.single:
            continue
        if pending is None:
            if mark.opens:
                pending = mark
        elif mark.closes:
            out.append(_Found(pending.at, mark.at + mark.width, True, False, pending.at == first))
            pending = None
        elif mark.opens and text[mark.at] != text[pending.at] and text[mark.at] in _OPENERS:
            continue
        elif mark.opens and (stop := _last_stop(text, pending.at, mark.at)) > pending.at:
            # The closer was forgotten: the quote ends with the last sentence before this mark.
            out.append(_Found(pending.at, stop, True, False, pending.at == first))
            pending = mark
    if pending is not None:
        end = Span(pending.at, block.end).trimmed(text).end
        if end > pending.at + pending.width:
            out.append(_Found(pending.at, end, False, False, pending.at == first))
    doubles = SpanIndex(Span(f.start, f.end) for f in out)
    for start, end in singles:
        if not doubles.overlapping(Span(start, end)):
            out.append(_Found(start, end, True, True, start == first))
    return sorted(out, key=lambda f: f.start)


def _single_pairs(text: str, marks: list[_Mark]) -> list[tuple[int, int]]:
    pairs = []
    pending: _Mark | None = None
    for mark, later in zip_longest(marks, marks[1:]):
        if pending is None:
            if mark.opens and not _elision(text, mark.at):
                pending = mark
        elif mark.closes and not _possessive(text, mark, later):
            pairs.append((pending.at, mark.at + mark.width))
            pending = None
    return pairs


def _elision(text: str, at: int) -> bool:
    """Whether the mark stands for left-out letters: 'em, 'tis, '90s."""
    rest = text[at + 1 : at + 7].lower()
    return rest[:1].isdigit() or any(
        rest.startswith(word) and not rest[len(word) : len(word) + 1].isalpha()
        for word in ("em", "tis", "twas", "til", "cause", "n", "round", "bout")
    )


def _possessive(text: str, mark: _Mark, later: _Mark | None) -> bool:
    """Whether a mark after an s is an apostrophe, since the next mark is a better closer: 'the ministers' no'."""
    if text[mark.at - 1 : mark.at].lower() != "s" or not text[mark.at + 1 : mark.at + 2].isspace():
        return False
    if not text[mark.at + 2 : mark.at + 3].islower():
        return False
    return later is not None and later.closes and not later.opens


def _last_stop(text: str, start: int, end: int) -> int:
    """Just after the last sentence mark in ``[start, end)`` that white space follows; ``start`` if there is none."""
    for at in range(end - 1, start, -1):
        if text[at] in ".!?…," and (at + 1 >= end or text[at + 1].isspace()):
            return at + 1
    return start
