"""The article's text as HTML in colour: cut at every boundary, so that spans which overlap are still well-formed."""

import html
import itertools
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from reader.core.analysis import Claim
from reader.core.span import Span
from reader.export.signs import ACTING, name_of


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of text in one colour: ``kind`` is the colour's name, ``depth`` counts the claims it is nested in.

    ``claim`` is the id of the claim that it belongs to, None for boilerplate.
    """

    span: Span
    kind: str
    depth: int = 0
    claim: str | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """Text between two boundaries: the innermost stretch that covers it, and whether it is a cue or a source."""

    span: Span
    stretch: Stretch | None
    cue: bool
    source: bool


def pieces(
    length: int, stretches: Iterable[Stretch], claims: Sequence[Claim], bounds: Iterable[int] = ()
) -> tuple[Piece, ...]:
    """A text of ``length`` code points, cut wherever a stretch, a cue or a source starts or ends, and at ``bounds``.

    The pieces are in order, do not overlap, and cover the whole text. What reaches beyond the text is cut off.
    """
    whole = Span(0, length)
    opened: dict[int, list[Stretch]] = defaultdict(list)
    closed: dict[int, list[Stretch]] = defaultdict(list)
    for stretch in stretches:
        if (part := _inside(stretch.span, whole)) is not None:
            opened[part.start].append(stretch)
            closed[part.end].append(stretch)
    marks = [
        _changes(part for claim in claims for span in getattr(claim, name) if (part := _inside(span, whole)))
        for name in ("cue", "source")
    ]
    cuts = {0, length, *opened, *closed, *marks[0], *marks[1], *(at for at in bounds if 0 < at < length)}
    out = []
    active: list[Stretch] = []
    depths = [0, 0]
    places = sorted(cuts)
    for start, end in itertools.pairwise(places):
        for stretch in closed.get(start, ()):
            active.remove(stretch)
        active += opened.get(start, ())
        depths = [depth + changes.get(start, 0) for depth, changes in zip(depths, marks, strict=True)]
        top = max(active, key=lambda each: (each.depth, each.span.start, -each.span.end), default=None)
        out.append(Piece(Span(start, end), top, depths[0] > 0, depths[1] > 0))
    return tuple(out)


def coloured(
    text: str, parts: Iterable[Piece], classes: Mapping[str, str], anchors: Mapping[int, Sequence[str]]
) -> Iterator[str]:
    """The pieces as HTML; ``classes`` maps a colour's name to its class, ``anchors`` a place to what stands there."""
    for part in parts:
        yield from anchors.get(part.span.start, ())
        words = safe(part.span.of(text))
        names = []
        if part.stretch is not None:
            names.append(classes[part.stretch.kind])
            if part.stretch.depth:
                names.append("in")
        names += [name for name, there in (("cue", part.cue), ("src", part.source)) if there]
        yield f'<span class="{" ".join(names)}">{words}</span>' if names else words


def safe(text: str) -> str:
    """Text for an element or an attribute's quotes: escaped, acting signs shown by name and not obeyed."""
    return ACTING.sub(lambda found: f"⟨{name_of(found[0])}⟩", html.escape(text))


def _inside(span: Span, whole: Span) -> Span | None:
    start, end = max(span.start, whole.start), min(span.end, whole.end)
    return Span(start, end) if start < end else None


def _changes(spans: Iterable[Span]) -> dict[int, int]:
    """By how much the number of spans that cover a place changes there."""
    out: dict[int, int] = defaultdict(int)
    for span in spans:
        out[span.start] += 1
        out[span.end] -= 1
    return out
