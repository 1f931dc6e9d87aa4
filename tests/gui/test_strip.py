"""Rows of the overview's strip."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from reader.core.span import Span
from reader.gui.levels import Levels
from reader.gui.positions import TextMap
from reader.gui.strip import row_ends, rows_of, rows_together

pytestmark = pytest.mark.usefixtures("qapp")

_LINES = 60
_LENGTH = 12


def _levels(fine: float) -> Levels:
    """Where the lines of a text of short ones stand."""
    text = "\n".join(f"line {number:06}" for number in range(_LINES))
    document = QTextDocument(text)
    document.size()
    return Levels(document, TextMap(text), fine)


_SPANS = st.lists(
    st.tuples(st.integers(0, _LINES * _LENGTH - 2), st.integers(1, 80)).map(
        lambda pair: Span(pair[0], min(pair[0] + pair[1], _LINES * _LENGTH - 1))
    ),
    max_size=40,
).map(sorted)


@given(_SPANS, st.sampled_from([0.02, 0.1, 0.5, 2.0]))
def test_together_take_the_rows_that_each_takes(spans: list[Span], scale: float) -> None:
    """No row of a span is left out, none is taken twice, and none that no span has."""
    levels = _levels(1 / scale)
    alone = {row for span in spans for row in range(*(rows_of(span, levels, scale) or (0, 0)))}
    found = rows_together(spans, levels, scale, row_ends(levels, scale))
    together = [row for rows in found for row in range(*rows)]
    assert sorted(together) == sorted(set(together))
    assert set(together) == alone
    assert all(first[1] <= second[0] for first, second in pairwise(found))


@pytest.mark.parametrize("fine", [0.0, 5.0, 40.0, 1e6])
def test_a_place_is_found_as_finely_as_asked(fine: float) -> None:
    """A line is found at most as far above or below as places need not be told apart."""
    levels, exact = _levels(fine), _levels(0.0)
    for start in range(0, _LINES * _LENGTH - 1, _LENGTH):
        span = Span(start, start + 4)
        near, here = levels.of(span), exact.of(span)
        assert near is not None
        assert here is not None
        assert here[0] - fine <= near[0] <= here[0]
        assert here[1] <= near[1] <= here[1] + fine
