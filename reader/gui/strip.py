"""Which rows of the overview's strip stand for which stretches of the text; no Qt here."""

from bisect import bisect_right
from collections.abc import Sequence

from reader.core.span import Span
from reader.gui.levels import Levels

LEAST_MARK = 2

# From the first row to the one after the last.
Rows = tuple[int, int]


def rows_of(span: Span, levels: Levels, scale: float) -> Rows | None:
    """The rows that stand for ``span`` at ``scale`` rows for a document pixel; None where its lines are not set."""
    found = levels.of(span)
    return None if found is None else _rows(*found, scale)


def row_ends(levels: Levels, scale: float) -> list[int]:
    """The row after the last of each entry of ``levels``, ascending."""
    return [_rows(top, bottom, scale)[1] for top, bottom in zip(levels.tops, levels.bottoms, strict=True)]


def rows_together(spans: Sequence[Span], levels: Levels, scale: float, ends: Sequence[int]) -> list[Rows]:
    """The rows of ``spans``, which are in order, each without those that earlier ones take: never more than rows.

    Of a hundred thousand spans those are looked up that take a row of their own; the others cost next to nothing.
    ``ends`` are those of ``row_ends``.
    """
    out: list[Rows] = []
    taken = number = 0
    while number < len(spans):
        rows = rows_of(spans[number], levels, scale)
        if rows is None:
            break
        if rows[1] > taken:
            out.append((max(rows[0], taken), rows[1]))
            taken = rows[1]
        number += 1
        # All that ends above it lies in rows that are taken.
        edge = levels.start(bisect_right(ends, taken))
        while number < len(spans) and spans[number].end <= edge:
            number += 1
    return out


def _rows(top: float, bottom: float, scale: float) -> Rows:
    first = int(top * scale)
    # Neighbours are told apart by a row between them.
    return first, max(first + LEAST_MARK, int(bottom * scale) - 1)
