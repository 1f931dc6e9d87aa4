"""Attributions and assertions to claims: kind, source type, speaker, cue class."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from reader.core.analysis import Attribution, Claim
from reader.core.index import SpanIndex
from reader.core.lexicons import Lexicons
from reader.core.span import Span, hull
from reader.core.vocabulary import ClaimKind, CueClass, SourceType
from reader.core.wanted import while_wanted
from reader.core.words import WORD
from reader.parse.cues import cue_class, names_it
from reader.parse.quotes import Quotation, find_quotations

# Below this confidence a claim is marked unsure; of the others five in six were right on articles held out of training.
UNSURE = 0.7


def make_claims(
    text: str,
    quotations: Sequence[Quotation],
    attributions: Sequence[Attribution],
    speakers: Sequence[Sequence[str]],
    source_types: Sequence[SourceType],
    assertions: Sequence[Span],
    lexicons: Lexicons,
    *,
    doubted: Collection[int] = (),
) -> tuple[Claim, ...]:
    """All claims in text order, with ids "c1", "c2" …

    ``speakers`` and ``source_types`` go with ``attributions`` one to one; ``assertions`` are unattributed. ``doubted``
    are the indices of attributions whose speaker may well be somebody else: their claims are marked unsure.
    """
    quoted = SpanIndex(part for quotation in quotations for part in quotation.parts)
    rows: list[tuple[Span, Attribution | None, int]] = [
        *((a.content[0], a, k) for k, a in enumerate(attributions)),
        *((span, None, 0) for span in assertions),
    ]
    claims = []
    for number, (first, attribution, k) in enumerate(
        while_wanted(sorted(rows, key=lambda row: (row[0].start, -row[0].end))), 1
    ):
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
                cue_class=CueClass.DISTANCING
                if names_it(text, attribution.cue, attribution.source)
                else cue_class(text, attribution.cue, lexicons),
                confidence=round(attribution.confidence, 4),
                unsure=attribution.confidence < UNSURE or k in doubted,
            )
        )
    by_id = {claim.id: claim for claim in claims}
    parents = _parents(claims)
    return tuple(_nested(text, claim, by_id.get(parents.get(claim.id, "")), quoted) for claim in claims)


def _nested(text: str, claim: Claim, parent: Claim | None, quoted: SpanIndex) -> Claim:
    """The claim with its parent; "I" inside somebody's words is that somebody."""
    if parent is None:
        return claim
    if claim.speaker is None and [span.of(text) for span in claim.source] == ["I"]:
        claim = replace(claim, speaker=parent.speaker, speakers=parent.speakers, source_type=parent.source_type)
    kind = kind_of(text, claim.content, quoted_inside(text, claim.content, quoted))
    return replace(claim, kind=kind, within=parent.id)


def quoted_inside(text: str, content: Sequence[Span], quoted: SpanIndex) -> SpanIndex:
    """What counts as quoted in the content of a nested claim, given what is ``quoted`` in the article.

    Where the quotation around the content is somebody else's, only the marks inside the content count.
    """
    around = hull(content)
    outside = quoted.holding(around.start)
    if outside is None or not (outside.start < around.start and around.end < outside.end):
        return quoted
    return SpanIndex(part for quotation in find_quotations(text, content) for part in quotation.parts)


def _parents(claims: Sequence[Claim]) -> dict[str, str]:
    """The claim in whose content each nested claim lies, content and cue, or whose very content it has ("citing")."""
    spans = sorted(
        ((span, k) for k, c in enumerate(claims) for span in c.content), key=lambda r: (r[0].start, -r[0].end)
    )
    around: list[tuple[Span, int]] = []
    parents: dict[str, str] = {}
    for span, k in spans:
        while around and around[-1][0].end <= span.start:
            around.pop()
        whole = hull((*claims[k].content, *claims[k].cue))
        homes = (row for row in reversed(around) if row[1] != k and (row[0] == span or row[0].contains(whole)))
        home = next(homes, None)
        if home is not None:
            parents[claims[k].id] = claims[home[1]].id
        around.append((span, k))
    return parents


def kind_of(text: str, content: Sequence[Span], quoted: SpanIndex) -> ClaimKind:
    """Direct when every word of the content stands in quotation marks, mixed when some do, else indirect."""
    parts = [quoted.overlapping(span) for span in content]
    if not any(parts):
        return ClaimKind.INDIRECT
    if all(len(around) == 1 and around[0].contains(span) for span, around in zip(content, parts, strict=True)):
        return ClaimKind.DIRECT
    inside = [
        any(start <= word.start() < end for start, end in around)
        for span, around in zip(content, parts, strict=True)
        for word in WORD.finditer(text, span.start, span.end)
    ]
    if all(inside):
        return ClaimKind.DIRECT
    return ClaimKind.MIXED if any(inside) else ClaimKind.INDIRECT
