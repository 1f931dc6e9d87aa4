"""Finding which of many spans touch a given one or hold a place, without looking at all of them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from reader.core.span import Span, merged


class SpanIndex:
    """A growing set of disjoint spans that answers in logarithmic time what overlaps a span."""

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        """Take over ``spans``, those that overlap or touch joined."""
        self._take(merged(spans))

    @classmethod
    def disjoint(cls, spans: Iterable[Span]) -> "SpanIndex":
        """Take over spans that do not overlap, those that touch kept apart."""
        index = cls()
        index._take(sorted(spans))
        return index

    def _take(self, spans: Iterable[Span]) -> None:
        self._spans = list(spans)
        # Beside the spans, since a search through plain numbers takes a third of the time.
        self._starts = [start for start, _ in self._spans]
        self._ends = [end for _, end in self._spans]

    def overlapping(self, span: Span) -> list[Span]:
        """The spans of the set that share a code point with ``span``, in order."""
        start, end = span
        return self._spans[bisect_right(self._ends, start) : bisect_left(self._starts, end)]

    def holding(self, at: int) -> Span | None:
        """The span of the set that covers the code point ``at``, if any."""
        k = bisect_right(self._ends, at)
        return self._spans[k] if k < len(self._spans) and self._starts[k] <= at else None

    def add(self, span: Span) -> None:
        """Add a span that overlaps none of the set."""
        k = bisect_left(self._starts, span.start)
        self._spans.insert(k, span)
        self._starts.insert(k, span.start)
        self._ends.insert(k, span.end)


class SpanOrder:
    """Disjoint spans in text order, found by a place in the text: sentences, blocks."""

    def __init__(self, spans: Iterable[Span]) -> None:
        """Take over ``spans``, which are in text order and do not overlap."""
        self._spans = list(spans)
        self._starts = [span.start for span in self._spans]
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
        return self._spans[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]
