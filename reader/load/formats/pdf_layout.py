"""The lines of a PDF's page in the order in which they are read: columns one after the other."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from statistics import median

from reader.load.formats.pdf_runs import Run

# Fewer lines side by side are no columns.
_FEWEST = 3
# The lines of a column fill it, and hold more than a figure or a name does in the cell of a table.
_FILLED, _FEWEST_SIGNS = 0.55, 12
# Of the height of the lower of two runs, so much overlaps when they stand beside each other.
_BESIDE = 0.3
_SAME_LINE = 0.5
# A page with more runs than this, a map or a drawing, is read in the order of the file.
_MOST = 1500
_DEEPEST = 12
# An initial that reaches over several lines is this much higher than they are.
_INITIAL = 1.7
# Between runs of one line: so many heights are the gap of a table, less is an uncommonly wide space.
_TABLE_GAP = 2.5
# Less than a word's space stands apart: what PDFium parts since it is raised, or stands beside what is.
_NO_GAP = 0.05


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Runs of one line that stand near each other: their width without gaps, their length, and their edges."""

    width: float
    signs: int
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two runs beside each other, and so maybe of two columns, each with the rest of its line on its side."""

    one: Run
    other: Run
    before: _Stretch
    after: _Stretch


def columns(runs: Sequence[Run]) -> list[tuple[Run, ...]]:
    """The runs of a page as columns in reading order, each made of whole lines from the top down.

    Lines across several columns part the columns above them from those below.
    """
    if len(runs) > _MOST:
        return [tuple(runs)]
    return [tuple(rows(group)) for group in _groups(_beside_initials(runs), 0)]


def rows(runs: Sequence[Run]) -> Iterator[Run]:
    """The runs from the top down, those on one line made one."""
    line: list[Run] = []
    for run in sorted(runs, key=lambda run: (-_middle(run), run.left)):
        if line and not _overlap(line[0], run, _SAME_LINE):
            yield _joined(line)
            line = []
        line.append(run)
    if line:
        yield _joined(line)


def _beside_initials(runs: Sequence[Run]) -> tuple[Run, ...]:
    """The runs with each large initial of a paragraph made the first letter of the line at its top.

    The lines beside it begin at its left edge then, as those below it do.
    """
    if not runs:
        return ()
    usual = median(run.height for run in runs)
    out = list(runs)
    for initial in runs:
        if len(initial.text) > 2 or initial.height < _INITIAL * usual:
            continue
        beside = [
            run
            for run in out
            if run.height < initial.height / _INITIAL
            and 0 <= run.left - initial.right + usual / 2 < 2 * usual
            and _overlap(run, initial, _SAME_LINE)
        ]
        if beside:
            out.remove(initial)
            first = max(beside, key=_middle)
            for run in beside:
                text = initial.text + run.text if run is first else run.text
                out[out.index(run)] = Run(text, initial.left, run.right, run.bottom, run.top)
    return tuple(out)


def _groups(runs: tuple[Run, ...], depth: int) -> Iterator[tuple[Run, ...]]:
    pairs = _pairs(runs)
    place = _gutter(pairs) if depth < _DEEPEST else None
    if place is None:
        if runs:
            yield runs
        return
    across = sorted((run for run in runs if run.left < place < run.right), key=_middle, reverse=True)
    beside = [run for run in runs if not run.left < place < run.right]
    bands: list[tuple[int, list[Run]]] = []
    heights = [_middle(run) for run in across]
    ordered = sorted(beside, key=lambda run: _above(run, heights))
    for band, members in groupby(ordered, key=lambda run: _above(run, heights)):
        bands.append((band, list(members)))
    # Bands without columns of this kind, and the lines across them, are one piece that may have other columns.
    rest: list[Run] = []
    taken = 0
    found = False
    for band, inside in bands:
        rest += across[taken:band]
        taken = band
        there = set(map(id, inside))
        supported = sum(
            pair.one.right <= place <= pair.other.left and id(pair.one) in there and id(pair.other) in there
            for pair in pairs
        )
        if supported < _FEWEST:
            rest += inside
            continue
        found = True
        if rest:
            yield from _groups(tuple(rest), depth + 1)
            rest = []
        yield from _groups(tuple(run for run in inside if run.right <= place), depth + 1)
        yield from _groups(tuple(run for run in inside if run.right > place), depth + 1)
    rest += across[taken:]
    if rest:
        if found:
            yield from _groups(tuple(rest), depth + 1)
        else:
            yield tuple(rest)


def _pairs(runs: Sequence[Run]) -> list[_Pair]:
    """Each run and the nearest one beside it on the right."""
    found: list[tuple[Run, Run]] = []
    by_left = sorted(runs, key=lambda run: run.left)
    for number, run in enumerate(by_left):
        beside = (other for other in by_left[number + 1 :] if other.left >= run.right and _overlap(run, other, _BESIDE))
        if nearest := next(beside, None):
            found.append((run, nearest))
    before = {id(run): _Stretch(run.right - run.left, len(run.text), run.left, run.right) for run in runs}
    after = dict(before)
    for one, other in found:
        if _near(one, other):
            before[id(other)] = _both(before[id(one)], before[id(other)])
    for one, other in reversed(found):
        if _near(one, other):
            after[id(one)] = _both(after[id(one)], after[id(other)])
    return [_Pair(one, other, before[id(one)], after[id(other)]) for one, other in found]


def _near(one: Run, other: Run) -> bool:
    return other.left - one.right < _TABLE_GAP * one.height


def _both(one: _Stretch, other: _Stretch) -> _Stretch:
    return _Stretch(one.width + other.width, one.signs + other.signs, one.left, other.right)


def _gutter(pairs: Sequence[_Pair]) -> float | None:
    """The place between two columns that most pairs of lines stand at, None when there are no columns."""
    best: tuple[int, float] | None = None
    for place in sorted({round(pair.other.left - 1) for pair in pairs}):
        support = [pair for pair in pairs if pair.one.right <= place <= pair.other.left]
        if len(support) < _FEWEST or (best is not None and len(support) <= best[0]):
            continue
        if _is_column([pair.before for pair in support]) and _is_column([pair.after for pair in support]):
            best = (len(support), float(place))
    return best[1] if best else None


def _is_column(lines: Sequence[_Stretch]) -> bool:
    width = max(line.right for line in lines) - min(line.left for line in lines)
    filled = median(line.width for line in lines) >= _FILLED * width
    return filled and median(line.signs for line in lines) >= _FEWEST_SIGNS


def _above(run: Run, heights: Sequence[float]) -> int:
    """How many of the heights, from the top down, lie above the run."""
    return sum(height > _middle(run) for height in heights)


def _middle(run: Run) -> float:
    return (run.bottom + run.top) / 2


def _overlap(one: Run, other: Run, share: float) -> bool:
    return min(one.top, other.top) - max(one.bottom, other.bottom) >= share * min(one.height, other.height)


def _joined(line: Sequence[Run]) -> Run:
    if len(line) == 1:
        return line[0]
    line = sorted(line, key=lambda run: run.left)
    text = line[0].text
    for before, run in pairwise(line):
        gap = (run.left - before.right) / max(before.height, run.height, 0.01)
        text += ("\t" if gap > _TABLE_GAP else "" if abs(gap) < _NO_GAP else " ") + run.text
    biggest = max(line, key=lambda run: len(run.text))
    return Run(text, line[0].left, max(run.right for run in line), biggest.bottom, biggest.top)
