"""Which runs of boilerplate fold to one line, and what that line says of them."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from reader.app.view import BlockRow
from reader.core.span import Span
from reader.core.telling import joined
from reader.core.turning import unturned
from reader.core.vocabulary import Role
from reader.core.wording import tr, tr_later, trn

# One line folded to one line would save nothing, and hide something.
_LEAST_LINES = 2
_PREVIEW_LENGTH = 160
# A shorter run takes no more of a screen than it is worth a click to see.
LONG = 6

_NAMED = {
    Role.FURNITURE: tr_later("page furniture"),
    Role.RELATED: tr_later("other articles"),
    Role.DUPLICATE: tr_later("repeated text"),
}


@dataclass(frozen=True, slots=True)
class Fold:
    """A run of boilerplate between two stretches of the article.

    ``span`` covers whole lines of the text; ``lines`` counts those in it that are not blank. ``label`` says what it is,
    "12 lines of page furniture"; ``preview`` how it begins.
    """

    span: Span
    lines: int
    label: str
    preview: str


def find_folds(text: str, blocks: Sequence[BlockRow]) -> tuple[Fold, ...]:
    """The runs of boilerplate of two lines or more in ``text``, in order, without overlaps."""
    runs: list[list[BlockRow]] = []
    before = False
    for row in sorted(blocks, key=lambda row: row.span):
        if row.role.is_boilerplate:
            if not before:
                runs.append([])
            runs[-1].append(row)
        before = row.role.is_boilerplate
    folds = (_fold(text, whole) for run in runs if (whole := _of_whole_lines(text, run)))
    return tuple(fold for fold in folds if fold.lines >= _LEAST_LINES)


def _of_whole_lines(text: str, run: Sequence[BlockRow]) -> Sequence[BlockRow]:
    """The run without blocks at its ends that share a line with what is not boilerplate."""
    first, last = 0, len(run)
    while first < last and text[_line(text, run[first].span).start : run[first].span.start].strip():
        first += 1
    while first < last and text[run[last - 1].span.end : _line(text, run[last - 1].span).end].strip():
        last -= 1
    return run[first:last]


def _line(text: str, span: Span) -> Span:
    """``span`` and the rest of the lines that it begins and ends in."""
    end = text.find("\n", span.end)
    return Span(text.rfind("\n", 0, span.start) + 1, end if end >= 0 else len(text))


def _fold(text: str, run: Sequence[BlockRow]) -> Fold:
    span = _line(text, Span(run[0].span.start, run[-1].span.end))
    counts = dict.fromkeys(_NAMED, 0)
    lines: list[str] = []
    for row in run:
        own = [line for line in row.span.of(text).splitlines() if line.strip()]
        counts[row.role] += len(own)
        lines += own
    there = [tr(_NAMED[role]) for role in sorted(_NAMED, key=lambda role: -counts[role]) if counts[role]]
    label = trn("{n} line of {what}", "{n} lines of {what}", len(lines), what=joined(there))
    preview = " · ".join(" ".join(line.split()) for line in lines[:8])
    return Fold(span, len(lines), label, unturned(preview[:_PREVIEW_LENGTH]))


class FoldState:
    """The runs of one article, and which of them are folded; at the start the long ones, if any.

    They are named by their index in ``folds``.
    """

    def __init__(self, folds: Sequence[Fold] = (), *, long_folded: bool = False) -> None:
        self.folds = tuple(folds)
        self._starts = [fold.span.start for fold in folds]
        long = (index for index, fold in enumerate(folds) if fold.lines >= LONG)
        self._folded = set(long) if long_folded else set()

    @property
    def starts(self) -> tuple[int, ...]:
        """Where the runs begin that are folded."""
        return tuple(self._starts[index] for index in sorted(self._folded))

    @property
    def all_folded(self) -> bool:
        """Whether there are runs and each is folded."""
        return bool(self.folds) and len(self._folded) == len(self.folds)

    def is_folded(self, index: int) -> bool:
        """Whether the run shows as one line."""
        return index in self._folded

    def set_folded(self, index: int, on: bool) -> None:
        """Folds the run, or opens it."""
        if on:
            self._folded.add(index)
        else:
            self._folded.discard(index)

    def at(self, position: int) -> int | None:
        """The run that code point ``position`` lies in, its end included."""
        index = bisect_right(self._starts, position) - 1
        return index if index >= 0 and position <= self.folds[index].span.end else None

    def within(self, span: Span) -> range:
        """The runs that share a place with ``span``, its end included."""
        first = bisect_right(self._starts, span.start) - 1
        if first < 0 or self.folds[first].span.end < span.start:
            first += 1
        return range(first, bisect_right(self._starts, span.end))
