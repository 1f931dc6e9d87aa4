"""Windows averaged where they overlap."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from reader.core.span import Span
from reader.infer.labels import ENTITY_TAGS, SPAN_TAGS
from reader.infer.overlaps import Window, averaged, edge_weights
from reader.infer.scores import FloatArray
from reader.infer.tokens import windows


def window(span: Span, length: int, overlap: int, tags: FloatArray) -> Window:
    """A window that gives ``tags`` to each of its pieces."""
    n = span.length
    names = np.full((n, ENTITY_TAGS.size), 1 / ENTITY_TAGS.size, dtype=np.float32)
    zeros = np.zeros((n, 8), dtype=np.float32)
    rows = np.tile(tags, (n, 1)).astype(np.float32)
    return Window(span, rows, names, zeros, zeros[:, 0], edge_weights(span, length, overlap))


def one_hot(tag: int) -> FloatArray:
    """All chance on one tag."""
    row = np.zeros(SPAN_TAGS.size, dtype=np.float32)
    row[tag] = 1
    return row


def test_a_window_counts_less_near_an_edge_that_the_text_goes_on_beyond() -> None:
    """The text's own start and end are no edges."""
    assert edge_weights(Span(0, 5), 9, 3).tolist() == [3, 3, 3, 2, 1]
    assert edge_weights(Span(4, 9), 9, 3).tolist() == [1, 2, 3, 3, 3]
    assert edge_weights(Span(0, 4), 4, 3).tolist() == [3, 3, 3, 3]


def test_overlapping_windows_are_averaged_by_their_weights() -> None:
    """Where two windows disagree, the one whose edge is farther off has the greater say."""
    first, second = window(Span(0, 6), 9, 3, one_hot(0)), window(Span(3, 9), 9, 3, one_hot(1))
    chances = np.exp(averaged([first, second], Span(0, 9)).tags)
    assert np.allclose(chances[:3, 0], 1)
    assert np.allclose(chances[6:, 1], 1)
    assert chances[3, 0] > chances[4, 0] > chances[5, 0]
    assert np.isclose(chances[4, 0], 0.5)


@given(st.integers(1, 60), st.integers(2, 12), st.data())
def test_stretches_together_are_the_whole(length: int, size: int, data: st.DataObject) -> None:
    """However the text is cut into stretches, each piece has the same scores, and its chances add up to one."""
    stride = data.draw(st.integers(1, size))
    parts = []
    for k, span in enumerate(windows(length, size, stride)):
        parts.append(window(span, length, size - stride + 1, one_hot(k % SPAN_TAGS.size)))
    cut = data.draw(st.integers(0, length))
    whole = averaged(parts, Span(0, length)).tags
    pieces = [averaged(parts, Span(start, end)).tags for start, end in ((0, cut), (cut, length)) if start < end]
    assert np.allclose(np.concatenate(pieces), whole)
    assert np.allclose(np.exp(whole).sum(axis=1), 1, atol=1e-5)
