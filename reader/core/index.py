"""Finding which of many spans touch a given one or hold a place, without looking at all of them."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Sequence

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


class SpanOrder:
    """Disjoint spans in text order, found by a place in the text: sentences, blocks."""

    def __init__(self, spans: Iterable[Span]) -> None:
        """Take over ``spans``, which are in text order and do not overlap."""
        self._spans = list(spans)
        self._ends = [span.end for span in self._spans]

    def __len__(self) -> int:
        return len(self._spans)

    def __getitem__(self, k: int) -> Span:
        return self._spans[k]

    def index(self, at: int) -> int:
        """The index of the span that holds the code point ``at`` or follows it; the number of spans after the last."""
        return bisect_right(self._ends, at)

    def holding(self, at: int) -> Span:
        """The span that holds the code point ``at``; an empty one at ``at`` where none does."""
        k = self.index(at)
        return self._spans[k] if k < len(self._spans) and self._spans[k].start <= at else Span(at, at)

    def starting_in(self, span: Span) -> Sequence[Span]:
        """The spans that start in ``span``, in order."""
        low = bisect_left(self._spans, span.start, key=lambda s: s.start)
        return self._spans[low : bisect_left(self._spans, span.end, key=lambda s: s.start)]
