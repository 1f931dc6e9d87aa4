"""Laws of the arithmetic of spans, against sets of positions."""

from collections.abc import Iterable
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.core.span import Span, hull, merged, subtracted

SPANS = st.tuples(st.integers(0, 60), st.integers(0, 20)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))
FULL_SPANS = SPANS.filter(lambda span: span.length > 0)
# Letters, every sort of white space, marks, and what takes two positions in UTF-16.
TEXTS = st.text(st.sampled_from("ab “”\n\t\u00a0\u2028😀é."), max_size=30)


def positions(spans: Iterable[Span]) -> set[int]:
    """The code points that the spans cover, as plain numbers."""
    return {at for span in spans for at in range(span.start, span.end)}


@given(FULL_SPANS, FULL_SPANS)
def test_overlap_is_a_shared_position(one: Span, other: Span) -> None:
    """Two spans with characters overlap exactly when some position lies in both."""
    assert one.overlaps(other) == bool(positions([one]) & positions([other]))


@given(SPANS, FULL_SPANS)
def test_containing_is_having_every_position(outer: Span, inner: Span) -> None:
    """A span contains another exactly when it has all its positions."""
    assert outer.contains(inner) == (positions([inner]) <= positions([outer]))


@given(st.lists(SPANS))
def test_merged_keeps_the_positions_and_nothing_touches(spans: list[Span]) -> None:
    """Merging neither loses nor adds a position, and leaves full spans in order with a gap between them."""
    out = merged(spans)
    assert positions(out) == positions(spans)
    assert all(span.length > 0 for span in out)
    assert all(before.end < after.start for before, after in pairwise(out))


@given(st.lists(SPANS))
def test_merging_again_changes_nothing(spans: list[Span]) -> None:
    """What is merged is merged, and the order the spans came in does not matter."""
    assert merged(merged(spans)) == merged(spans) == merged(reversed(spans))


@given(SPANS, st.lists(SPANS))
def test_subtracted_is_what_the_holes_leave(span: Span, holes: list[Span]) -> None:
    """The rest has exactly the span's positions that lie in no hole, in order and without empty pieces."""
    rest = subtracted(span, holes)
    assert positions(rest) == positions([span]) - positions(holes)
    assert all(piece.length > 0 for piece in rest)
    assert list(rest) == sorted(rest)


@given(st.lists(SPANS, min_size=1))
def test_hull_is_the_smallest_cover(spans: list[Span]) -> None:
    """The hull contains every span and ends where some span ends, on both sides."""
    cover = hull(spans)
    assert all(cover.contains(span) for span in spans)
    assert cover.start in {span.start for span in spans}
    assert cover.end in {span.end for span in spans}


@given(TEXTS, st.data())
def test_trimmed_is_strip(text: str, data: st.DataObject) -> None:
    """Trimming stays inside the span and covers what str.strip leaves of it; doing it again changes nothing."""
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    out = span.trimmed(text)
    assert span.contains(out)
    assert out.of(text) == span.of(text).strip()
    assert out.trimmed(text) == out
