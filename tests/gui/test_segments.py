"""Paints without overlaps."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.app.view import Paint, PaintKind
from reader.core.span import Span
from reader.gui.segments import Segment, Segments, flatten

_PAINTS = st.lists(
    st.builds(
        lambda start, length, kind, depth: Paint(Span(start, start + length), kind, depth),
        st.integers(0, 40),
        st.integers(0, 15),
        st.sampled_from(PaintKind),
        st.integers(0, 2),
    ),
    max_size=12,
)


@given(_PAINTS)
def test_each_place_has_the_deepest_paint(paints: list[Paint]) -> None:
    """A place is coloured when a paint covers it, as the deepest of them says, and no two segments overlap."""
    segments = flatten(paints)
    for before, after in pairwise(segments):
        assert before.span.end <= after.span.start
    for at in range(60):
        here = [segment for segment in segments if segment.span.start <= at < segment.span.end]
        over = [paint for paint in paints if paint.span.start <= at < paint.span.end]
        assert bool(here) == bool(over)
        if here:
            depth = max(paint.depth for paint in over)
            assert here[0].nested == (depth > 0)
            assert here[0].kind in {paint.kind for paint in over if paint.depth == depth}


@given(_PAINTS, st.integers(0, 50), st.integers(0, 20))
def test_within_cuts_and_loses_nothing(paints: list[Paint], start: int, length: int) -> None:
    """Asked for a range, the segments give each place of it the same kind as the whole does, and nothing outside."""
    segments = flatten(paints)
    asked = Span(start, start + length)
    parts = Segments(segments).within(asked)
    assert all(asked.contains(part.span) and part.span.length for part in parts)
    kind_of = {at: segment.kind for segment in segments for at in range(*segment.span)}
    assert {at: part.kind for part in parts for at in range(*part.span)} == {
        at: kind for at, kind in kind_of.items() if asked.start <= at < asked.end
    }


@given(_PAINTS, st.integers(0, 50))
def test_segments_may_come_in_parts(paints: list[Paint], at: int) -> None:
    """Told of the segments before a place and then of those behind it, the segments answer as if told at once."""
    segments = flatten(paints)
    told = Segments([segment for segment in segments if segment.span.start < at])
    told.extend([segment for segment in segments if segment.span.start >= at])
    assert told.within(Span(0, 60)) == Segments(segments).within(Span(0, 60))


@given(_PAINTS, st.sets(st.sampled_from(PaintKind)))
def test_what_lies_beneath_a_hidden_kind_shows(paints: list[Paint], shown: set[PaintKind]) -> None:
    """Where the innermost kind is not shown the next one around it is, and all that lie there are told."""
    parts = Segments(flatten(paints)).within(Span(0, 60), shown)
    for at in range(60):
        over = [paint for paint in paints if paint.span.start <= at < paint.span.end and paint.kind in shown]
        here = [part for part in parts if part.span.start <= at < part.span.end]
        assert bool(here) == bool(over)
        if here:
            assert sorted((here[0].kind, *here[0].around)) == sorted(paint.kind for paint in over)
            depth = max(paint.depth for paint in over)
            assert here[0].kind in {paint.kind for paint in over if paint.depth == depth}


def test_hidden_kinds_are_left_out() -> None:
    """A kind that is not shown gives no segment."""
    segments = Segments(
        (
            Segment(Span(0, 4), PaintKind.QUOTE, nested=False),
            Segment(Span(4, 9), PaintKind.STATEMENT, nested=False),
        )
    )
    assert [part.kind for part in segments.within(Span(0, 9), {PaintKind.STATEMENT})] == [PaintKind.STATEMENT]
