"""Attributions and assertions to claims: kind, source type, speaker, cue class."""

import re
from collections.abc import Sequence

from reader.core.analysis import Attribution, Claim
from reader.core.index import SpanIndex
from reader.core.lexicons import Lexicons
from reader.core.span import Span
from reader.core.vocabulary import ClaimKind, SourceType
from reader.parse.cues import cue_class
from reader.parse.quotes import Quotation

_WORD = re.compile(r"\w+(?:[’'.\-]\w+)*")
# Below this confidence a claim is marked unsure.
UNSURE = 0.5


def make_claims(
    text: str,
    quotations: Sequence[Quotation],
    attributions: Sequence[Attribution],
    speakers: Sequence[Sequence[str]],
    source_types: Sequence[SourceType],
    assertions: Sequence[Span],
    lexicons: Lexicons,
) -> tuple[Claim, ...]:
    """All claims in text order, with ids "c1", "c2" …

    ``speakers`` and ``source_types`` go with ``attributions`` one to one; ``assertions`` are unattributed.
    """
    quoted = SpanIndex(part for quotation in quotations for part in quotation.parts)
    rows: list[tuple[Span, Attribution | None, int]] = [
        *((a.content[0], a, k) for k, a in enumerate(attributions)),
        *((span, None, 0) for span in assertions),
    ]
    claims = []
    for number, (first, attribution, k) in enumerate(sorted(rows, key=lambda row: row[0]), 1):
        name = f"c{number}"
        if attribution is None:
            claims.append(Claim(name, ClaimKind.UNATTRIBUTED, (first,)))
            continue
        claims.append(
            Claim(
                id=name,
                kind=kind_of(text, attribution.content, quoted),
                content=attribution.content,
                cue=attribution.cue,
                source=attribution.source,
                speaker=speakers[k][0] if speakers[k] else None,
                speakers=tuple(speakers[k]),
                source_type=source_types[k],
                cue_class=cue_class(text, attribution.cue, lexicons),
                confidence=round(attribution.confidence, 4),
                unsure=attribution.confidence < UNSURE,
            )
        )
    return tuple(claims)


def kind_of(text: str, content: Sequence[Span], quoted: SpanIndex) -> ClaimKind:
    """Direct when every word of the content stands in quotation marks, mixed when some do, else indirect."""
    words = [span.start + m.start() for span in content for m in _WORD.finditer(span.of(text))]
    inside = sum(quoted.holding(at) is not None for at in words)
    if inside == len(words):
        return ClaimKind.DIRECT
    return ClaimKind.MIXED if inside else ClaimKind.INDIRECT
