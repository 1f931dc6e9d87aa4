"""Half-open ranges of code points, the one way Claim Reader points into a text."""

from collections.abc import Iterable
from typing import NamedTuple


class Span(NamedTuple):
    """A half-open range ``[start, end)`` of code points into a document's text."""

    start: int
    end: int

    @property
    def length(self) -> int:
        """Number of code points covered."""
        return self.end - self.start

    def of(self, text: str) -> str:
        """The characters of ``text`` that the span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        """Whether the two spans share at least one code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """Whether ``other`` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def trimmed(self, text: str, characters: str | None = None) -> "Span":
        """The span without ``characters`` (white space when None) at its ends; empty if nothing stays."""
        start, end = self
        piece = text[start:end]
        kept = piece.strip(characters)
        if len(kept) == end - start:
            return self
        if not kept:
            return Span(start, start)
        start += len(piece) - len(piece.lstrip(characters))
        return Span(start, start + len(kept))


def hull(spans: Iterable[Span]) -> Span:
    """The smallest span that covers all of ``spans``; raises ValueError when there are none."""
    listed = list(spans)
    if len(listed) == 1:
        return listed[0]
    return Span(min(s.start for s in listed), max(s.end for s in listed))


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The spans in order, those that overlap or touch joined into one."""
    out: list[Span] = []
    last = -1
    for span in sorted(spans):
        start, end = span
        if start <= last:
            if end > last:
                out[-1] = Span(out[-1].start, end)
                last = end
        elif start < end:
            out.append(span)
            last = end
    return tuple(out)


def subtracted(span: Span, holes: Iterable[Span]) -> tuple[Span, ...]:
    """What is left of ``span`` once ``holes`` are cut out of it, in order."""
    cut = merged(holes)
    if not cut:
        return (span,) if span.length > 0 else ()
    left: list[Span] = []
    at = span.start
    for hole in cut:
        if hole.end <= at:
            continue
        if hole.start >= span.end:
            break
        if hole.start > at:
            left.append(Span(at, hole.start))
        at = max(at, hole.end)
    if at < span.end:
        left.append(Span(at, span.end))
    return tuple(left)
