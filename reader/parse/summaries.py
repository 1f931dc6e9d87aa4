"""Which claim of the body a headline's claim sums up."""

from collections.abc import Sequence
from dataclasses import replace
from math import log

from reader.core.analysis import Block, Claim
from reader.core.content_words import ContentWords
from reader.core.index import SpanIndex
from reader.core.vocabulary import ClaimKind, Role, SourceType

# How much of the headline's content words, the rare ones weighing more, the body's claim must share: less where the
# same speaker or the same word for the source stands behind both, more where a different one does.
_SAME, _UNKNOWN = 0.2, 0.35
# What a known common source is worth beside the words: the body often says the same through two mouths.
_BONUS = 0.3


def with_summaries(blocks: Sequence[Block], claims: Sequence[Claim], reader: ContentWords) -> tuple[Claim, ...]:
    """The claims, those of headlines linked by ``summarises`` to the body's claim nearest in source and words.

    ``reader`` reads the text that both come from. Of equals the first is taken; where none is near enough there is no
    link.
    """
    heads = SpanIndex.disjoint(block.span for block in blocks if block.role is Role.HEADLINE)
    body = SpanIndex.disjoint(block.span for block in blocks if block.role is Role.BODY)
    said = [c for c in claims if c.kind is not ClaimKind.UNATTRIBUTED and c.content]
    content = {claim.id: reader.of(claim.content) for claim in said}
    below = [claim for claim in said if body.overlapping(claim.content[0])]
    having: dict[str, list[int]] = {}
    for k, claim in enumerate(below):
        for word in content[claim.id]:
            having.setdefault(word, []).append(k)
    spread = {word: len(places) for word, places in having.items()}
    known = frozenset[str]().union(*content.values())
    weight = {word: log((2 + len(below)) / (1 + spread.get(word, 0))) for word in known}

    def nearness(head: Claim, claim: Claim) -> float:
        words = content[head.id]
        shared = words & content[claim.id]
        share = sum(weight[w] for w in shared) / max(1e-9, sum(weight[w] for w in words))
        same = _same_source(head, claim, reader)
        if not shared or share < (_SAME if same else _UNKNOWN) or (not same and len(shared) < min(2, len(words))):
            return 0.0
        return share + _BONUS * same

    out = []
    for claim in claims:
        found = None
        if claim.id in content and heads.overlapping(claim.content[0]):
            near = sorted({k for word in content[claim.id] for k in having.get(word, ())})
            rated = [(nearness(claim, below[k]), below[k].id) for k in near]
            best = max(rated, key=lambda row: row[0], default=(0.0, ""))
            found = best[1] if best[0] > 0.0 else None
        out.append(claim if found is None else replace(claim, summarises=found))
    return tuple(out)


def _same_source(head: Claim, claim: Claim, reader: ContentWords) -> bool:
    """Whether one speaker stands behind both, or the headline's word for the source is the body's."""
    if set(head.speakers) & set(claim.speakers):
        return True
    if head.source_type is SourceType.UNNAMED or claim.source_type is SourceType.UNNAMED or not head.speakers:
        return bool(reader.of(head.source) & reader.of(claim.source))
    return False
