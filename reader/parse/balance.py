"""How many words of the text stand behind what."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from reader.core.analysis import Balance, Block, Claim
from reader.core.span import Span, hull
from reader.core.vocabulary import ClaimKind, CueClass, SourceType
from reader.core.words import WORD

_OTHER, _BOILERPLATE = "other", "boilerplate"


def weigh(text: str, blocks: Sequence[Block], claims: Sequence[Claim]) -> Balance:
    """Count each word once: by its innermost claim's content, else as boilerplate, else as other."""
    labels = _layers(
        [
            *((block.span, _BOILERPLATE) for block in blocks if block.role.is_boilerplate),
            *_contents(claims),
        ]
    )
    counts: Counter[str] = Counter()
    words = [match.start() for match in WORD.finditer(text)]
    counts[_OTHER] = len(words)
    for span, label in labels:
        inside = bisect_left(words, span.end) - bisect_left(words, span.start)
        counts[label] += inside
        counts[_OTHER] -= inside
    attributed = [claim for claim in claims if claim.kind is not ClaimKind.UNATTRIBUTED]
    classes = Counter(claim.cue_class for claim in attributed if claim.cue_class is not None)
    return Balance(
        words=sum(counts.values()),
        direct=counts[ClaimKind.DIRECT],
        mixed=counts[ClaimKind.MIXED],
        indirect=counts[ClaimKind.INDIRECT],
        unattributed=counts[ClaimKind.UNATTRIBUTED],
        other=counts[_OTHER],
        boilerplate=counts[_BOILERPLATE],
        named_sources=len({speaker for claim in attributed for speaker in claim.speakers}),
        unnamed_claims=sum(claim.source_type is SourceType.UNNAMED for claim in attributed),
        cue_classes=tuple((kind, classes[kind]) for kind in CueClass if classes[kind]),
    )


def _contents(claims: Sequence[Claim]) -> Iterable[tuple[Span, str]]:
    """Outermost first: a nested claim is shorter than the one around it."""
    return (
        (span, claim.kind.value)
        for claim in sorted(claims, key=lambda c: -hull(c.content).length)
        for span in claim.content
    )


def _layers(spans: Iterable[tuple[Span, str]]) -> list[tuple[Span, str]]:
    """Disjoint spans in order, where each later span of the input lies over the earlier ones."""
    layered = list(spans)
    edges = sorted({edge for span, _ in layered for edge in span})
    opening: dict[int, list[int]] = {}
    closing: dict[int, list[int]] = {}
    for index, (span, _) in enumerate(layered):
        opening.setdefault(span.start, []).append(index)
        closing.setdefault(span.end, []).append(index)
    active: set[int] = set()
    out = []
    for start, end in pairwise(edges):
        active.difference_update(closing.get(start, ()))
        active.update(opening.get(start, ()))
        if active:
            out.append((Span(start, end), layered[max(active)][1]))
    return out
