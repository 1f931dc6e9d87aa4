"""Overlapping paints made into stretches that do not overlap, and cut at the lines of the document; no Qt here."""

from bisect import bisect_left
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from reader.app.view import Paint, PaintKind
from reader.core.span import Span

ALL_KINDS = frozenset(PaintKind)


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of text with one look. ``nested`` says that it lies inside another claim.

    ``around`` are the kinds of the paints that it lies over, the innermost first: they show as further underlines, and
    in place of it where its own kind is not shown.
    """

    span: Span
    kind: PaintKind
    nested: bool
    around: tuple[PaintKind, ...] = ()


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
        (depth, _, top), *others = sorted(active, key=lambda entry: entry[:2], reverse=True)
        piece = Segment(Span(start, end), top.kind, depth > 0, tuple(paint.kind for _, _, paint in others))
        if out and out[-1].span.end == start and replace(out[-1], span=piece.span) == piece:
            out[-1] = replace(piece, span=Span(out[-1].span.start, end))
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
        """The parts of the segments inside ``span``, in order, as they look with only the kinds in ``shown``."""
        out: list[Segment] = []
        if not span.length:
            return ()
        for index in range(bisect_left(self._ends, span.start + 1), len(self._segments)):
            segment = self._segments[index]
            if segment.span.start >= span.end:
                break
            kinds = [kind for kind in (segment.kind, *segment.around) if kind in shown]
            if kinds:
                cut = Span(max(segment.span.start, span.start), min(segment.span.end, span.end))
                nested = segment.nested and (kinds[0] is segment.kind or len(kinds) > 1)
                out.append(Segment(cut, kinds[0], nested, tuple(kinds[1:])))
        return tuple(out)
