"""The likeliest reading of a paragraph's quotation marks: which open, which close, which mean nothing.

A search over what can be open at each mark keeps the cheapest way to each (Viterbi, 1967), so that a wrong mark is
paid for where it stands and the rest of the paragraph is read as if it were right. Time grows linearly with the marks.
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from math import inf
from typing import NamedTuple, TypeAlias

from reader.core.span import Span
from reader.parse.quote_marks import Mark, MarkedParagraph, marks_of, pair_cost, shape_group

# A quotation that never closes, one that the next opening mark ends, one inside another of the same shape.
_UNCLOSED, _FORGOTTEN, _ALIKE = 2.8, 3.0, 2.0
_UNLIKE = 0.3
_UNCLOSED_INSIDE = {True: 1.5, False: 2.5}
# A mark rather means nothing outside of a quotation than within one.
_SKIPPED_INSIDE = 0.5
_DEEPEST = 2
_HOPELESS = 6.0


@dataclass(frozen=True, slots=True)
class Piece:
    """A quotation, or what of it stands in one paragraph: from its mark at ``start`` to just after the last one.

    ``first`` says that nothing stands before it in the paragraph.
    """

    start: int
    end: int
    closed: bool
    single: bool
    first: bool


# The quotations read so far, the last one first: paths share what they have in common.
_Done: TypeAlias = "tuple[_Done, Piece] | None"


class _Path(NamedTuple):
    cost: float
    open: tuple[Mark, ...]
    done: _Done


def read_marks(text: str, block: Span, *, single_goes_on: bool) -> list[Piece]:
    """The quotations of the paragraph ``block``, in order and without those that stand inside another.

    What double marks open and nothing closes reaches to the paragraph's end. With single marks that is so only under
    ``single_goes_on``, since they may be apostrophes.
    """
    paragraph = marks_of(text, block)
    if paragraph is None:
        return []
    paths: dict[tuple[str, ...], _Path] = {(): _Path(0.0, (), None)}
    for mark in paragraph.marks:
        paths = _after(paths, mark, paragraph)
    best = min((_ended(path, single_goes_on) for path in paths.values()), key=lambda path: path.cost)
    return list(_pieces(best, text, block))


def _after(paths: dict[tuple[str, ...], _Path], mark: Mark, paragraph: MarkedParagraph) -> dict[tuple[str, ...], _Path]:
    """The cheapest path to each set of open marks once ``mark`` is read."""
    out: dict[tuple[str, ...], _Path] = {}
    for path in paths.values():
        for step in _steps(path, mark, paragraph):
            key = tuple(opened.sign for opened in step.open)
            if key not in out or step.cost < out[key].cost:
                out[key] = step
    limit = min(path.cost for path in out.values()) + _HOPELESS
    return {key: path for key, path in out.items() if path.cost <= limit}


def _steps(path: _Path, mark: Mark, paragraph: MarkedParagraph) -> Iterator[_Path]:
    cost, opened, done = path
    yield _Path(cost + mark.skips + (_SKIPPED_INSIDE if opened else 0.0), opened, done)
    if not opened:
        yield _Path(cost + mark.opens, (mark,), done)
        return
    outer, inner = opened[0], opened[-1]
    if len(opened) < _DEEPEST and mark.opens < inf:
        within = 0.0
        if inner.single == mark.single:
            within = _ALIKE if shape_group(inner) == shape_group(mark) else _UNLIKE
        yield _Path(cost + mark.opens + within, (*opened, mark), done)
    if inner.single == mark.single:
        closing = cost + mark.closes + pair_cost(inner, mark)
        yield _Path(closing, opened[:-1], done if len(opened) > 1 else (done, _closed(outer, mark.end)))
    if outer is not inner and outer.single == mark.single:
        closing = cost + mark.closes + pair_cost(outer, mark) + _UNCLOSED_INSIDE[inner.single]
        yield _Path(closing, (), (done, _closed(outer, mark.end)))
    if not outer.single and not mark.single:
        # The closer was forgotten: the quotation ends with the last pause before this mark.
        k = bisect_right(paragraph.pauses, mark.at) - 1
        if k >= 0 and paragraph.pauses[k] > outer.end:
            left = _UNCLOSED_INSIDE[inner.single] if outer is not inner else 0.0
            forgotten = (done, _closed(outer, paragraph.pauses[k]))
            yield _Path(cost + _FORGOTTEN + left + mark.opens, (mark,), forgotten)


def _closed(opener: Mark, end: int) -> Piece:
    return Piece(opener.at, end, closed=True, single=opener.single, first=opener.first)


def _ended(path: _Path, single_goes_on: bool) -> _Path:
    """The path with what it costs that its marks are open at the paragraph's end."""
    cost = path.cost
    if path.open:
        cost += inf if path.open[0].single and not single_goes_on else _UNCLOSED
    if len(path.open) > 1:
        cost += _UNCLOSED_INSIDE[path.open[-1].single]
    return path._replace(cost=cost)


def _pieces(path: _Path, text: str, block: Span) -> Iterator[Piece]:
    done = path.done
    pieces = []
    while done is not None:
        done, piece = done
        pieces.append(piece)
    yield from reversed(pieces)
    if path.open:
        outer = path.open[0]
        end = Span(outer.at, block.end).trimmed(text).end
        if end > outer.end:
            yield Piece(outer.at, end, closed=False, single=outer.single, first=outer.first)
