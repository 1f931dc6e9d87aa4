"""Overlapping paints made into stretches that do not overlap, and cut at the lines of the document; no Qt here."""

from bisect import bisect_left
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader.app.view import Paint, PaintKind
from reader.core.span import Span

ALL_KINDS = frozenset(PaintKind)


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of text with one look. ``nested`` says that it lies inside another claim."""

    span: Span
    kind: PaintKind
    nested: bool


def flatten(paints: Sequence[Paint]) -> tuple[Segment, ...]:
    """The stretches in order; where paints overlap the deepest, then the latest, wins."""
    wanted = [(paint.span.start, paint.depth, paint) for paint in paints if paint.span.length]
    wanted.sort(key=lambda entry: (entry[0], entry[1]))
    cuts = sorted({at for _, _, paint in wanted for at in paint.span})
    out: list[Segment] = []
    active: list[tuple[int, int, Paint]] = []
    following = 0
    for start, end in pairwise(cuts):
        while following < len(wanted) and wanted[following][0] <= start:
            begin, depth, paint = wanted[following]
            active.append((depth, begin, paint))
            following += 1
        active = [entry for entry in active if entry[2].span.end > start]
        if not active:
            continue
        depth, _, top = max(active, key=lambda entry: entry[:2])
        piece = Segment(Span(start, end), top.kind, depth > 0)
        if out and out[-1].span.end == start and (out[-1].kind, out[-1].nested) == (piece.kind, piece.nested):
            out[-1] = Segment(Span(out[-1].span.start, end), piece.kind, piece.nested)
        else:
            out.append(piece)
    return tuple(out)


class Segments:
    """Flattened paints that can be asked for a range."""

    def __init__(self, segments: Sequence[Segment]) -> None:
        self._segments: list[Segment] = []
        self._ends: list[int] = []
        self.extend(segments)

    def extend(self, segments: Sequence[Segment]) -> None:
        """Takes the segments of the text that follows."""
        self._segments += segments
        self._ends += [segment.span.end for segment in segments]

    def within(self, span: Span, shown: Collection[PaintKind] = ALL_KINDS) -> tuple[Segment, ...]:
        """The parts of the segments of the kinds in ``shown`` that lie inside ``span``, in order."""
        out: list[Segment] = []
        if not span.length:
            return ()
        for index in range(bisect_left(self._ends, span.start + 1), len(self._segments)):
            segment = self._segments[index]
            if segment.span.start >= span.end:
                break
            if segment.kind not in shown:
                continue
            cut = Span(max(segment.span.start, span.start), min(segment.span.end, span.end))
            out.append(Segment(cut, segment.kind, segment.nested))
        return tuple(out)
