"""Finding which of many spans touch a given one, without looking at all of them."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable

from reader.core.span import Span, merged


class SpanIndex:
    """A growing set of disjoint spans that answers in logarithmic time what overlaps a span."""

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        """Take over ``spans``, those that overlap or touch joined."""
        self._spans = list(merged(spans))

    @classmethod
    def disjoint(cls, spans: Iterable[Span]) -> "SpanIndex":
        """Take over spans that do not overlap, those that touch kept apart."""
        index = cls()
        index._spans = sorted(spans)
        return index

    def overlapping(self, span: Span) -> list[Span]:
        """The spans of the set that share a code point with ``span``, in order."""
        low = bisect_right(self._spans, span.start, key=lambda s: s.end)
        high = bisect_left(self._spans, span.end, key=lambda s: s.start)
        return self._spans[low:high]

    def holding(self, at: int) -> Span | None:
        """The span of the set that covers the code point ``at``, if any."""
        found = self.overlapping(Span(at, at + 1))
        return found[0] if found else None

    def add(self, span: Span) -> None:
        """Add a span that overlaps none of the set."""
        insort(self._spans, span)
