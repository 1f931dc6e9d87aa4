from hypothesis import given
from hypothesis import strategies as st

from reader.core.index import SpanIndex, SpanOrder
from reader.core.span import Span, merged

SPANS = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 10)).map(lambda p: Span(p[0], p[0] + p[1])), max_size=12)


@given(SPANS, st.integers(0, 60), st.integers(1, 10))
def test_overlapping_finds_what_a_scan_finds(spans: list[Span], start: int, length: int) -> None:
    """The index answers as looking at every span would."""
    asked = Span(start, start + length)
    assert SpanIndex(spans).overlapping(asked) == [span for span in merged(spans) if span.overlaps(asked)]


@given(SPANS, st.integers(0, 70))
def test_holding_finds_the_span_around_a_code_point(spans: list[Span], at: int) -> None:
    """A code point has a span around it exactly where one of the given spans covers it."""
    found = SpanIndex(spans).holding(at)
    assert (found is not None) == any(span.start <= at < span.end for span in spans)


@given(st.lists(st.integers(1, 5), max_size=8), st.integers(0, 40))
def test_spans_that_touch_can_be_kept_apart(lengths: list[int], at: int) -> None:
    """Neighbouring blocks stay two where they are said to be disjoint."""
    spans, start = [], 0
    for length in lengths:
        spans.append(Span(start, start + length))
        start += length
    found = SpanIndex.disjoint(reversed(spans)).holding(at)
    assert found == next((span for span in spans if span.start <= at < span.end), None)


@given(SPANS, st.integers(0, 75), st.integers(0, 20))
def test_an_order_of_spans_finds_what_a_scan_finds(spans: list[Span], at: int, length: int) -> None:
    """The span at a place or after it, the span around it and those that start in a range are as a scan finds them."""
    disjoint = list(merged(spans))
    order, asked = SpanOrder(disjoint), Span(at, at + length)
    assert order.index(at) == next((k for k, span in enumerate(disjoint) if span.end > at), len(disjoint))
    assert order.holding(at) == next((span for span in disjoint if span.start <= at < span.end), Span(at, at))
    assert list(order.starting_in(asked)) == [span for span in disjoint if at <= span.start < asked.end]
