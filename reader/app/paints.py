"""Which stretch of the text gets which of the four colours."""

from collections.abc import Mapping, Sequence

from reader.app.view import Paint, PaintKind
from reader.core.analysis import Analysis, Claim
from reader.core.index import SpanIndex
from reader.core.span import Span, merged, subtracted
from reader.core.telling import is_sourced
from reader.core.vocabulary import ClaimKind
from reader.parse.claims import quoted_inside
from reader.parse.dash_speech import with_dash_speech
from reader.parse.quotes import find_quotations
from reader.resources import load_lexicons

_PLAIN = {
    ClaimKind.DIRECT: PaintKind.QUOTE,
    ClaimKind.INDIRECT: PaintKind.STATEMENT,
    ClaimKind.UNATTRIBUTED: PaintKind.UNATTRIBUTED,
}


def paint(analysis: Analysis) -> tuple[Paint, ...]:
    """The colours of an article, in text order.

    A paint that lies in another one has a greater ``depth``: nothing of the outer is cut away, so that it shows where
    the inner one's kind is switched off. A mixed claim has the quote colour on its quoted parts and the statement
    colour on the others. Boilerplate lies under everything: a claim found inside it is still shown.
    Raises EnvironmentFailure when the word lists are missing.
    """
    depths = nesting(analysis.claims)
    quoted = _quoted_parts(analysis) if any(c.kind is ClaimKind.MIXED for c in analysis.claims) else SpanIndex()
    claimed = SpanIndex(merged(span for claim in analysis.claims for span in claim.content))
    boilerplate = [block.span for block in analysis.blocks if block.role.is_boilerplate]
    left = (part for span in boilerplate for part in subtracted(span, claimed.overlapping(span)))
    paints = [Paint(part, PaintKind.BOILERPLATE) for part in left]
    for claim in analysis.claims:
        depth = depths[claim.id]
        for span in claim.content:
            paints += [
                Paint(part, kind, depth, claim.id) for part, kind in _coloured(claim, span, quoted, analysis.text)
            ]
    return tuple(sorted(paints, key=lambda p: (p.span.start, p.depth, -p.span.end)))


def _quoted_parts(analysis: Analysis) -> SpanIndex:
    """What the parser took for quoted: it knows speech that a dash leads in English articles alone."""
    text = analysis.text
    article = [block.span for block in analysis.blocks if not block.role.is_boilerplate]
    quotations = find_quotations(text, article)
    if is_sourced(analysis):
        quotations = with_dash_speech(text, article, quotations, load_lexicons())
    return SpanIndex(part for quotation in quotations for part in quotation.parts)


def _coloured(claim: Claim, span: Span, quoted: SpanIndex, text: str) -> list[tuple[Span, PaintKind]]:
    if claim.kind is not ClaimKind.MIXED:
        return [(span, _PLAIN[claim.kind])]
    if claim.within is not None:
        quoted = quoted_inside(text, claim.content, quoted)
    inside = [Span(max(q.start, span.start), min(q.end, span.end)) for q in quoted.overlapping(span)]
    rest = (part.trimmed(text) for part in subtracted(span, inside))
    # A comma between two quotes states nothing.
    stated = [part for part in rest if any(sign.isalnum() for sign in part.of(text))]
    return [*((part, PaintKind.QUOTE) for part in inside), *((part, PaintKind.STATEMENT) for part in stated)]


def nesting(claims: Sequence[Claim]) -> Mapping[str, int]:
    """How many claims each claim lies in; a circle of claims, should there be one, counts each once."""
    parents = {claim.id: claim.within for claim in claims}
    depths = {}
    for claim in claims:
        seen = {claim.id}
        at = claim.within
        while at is not None and at in parents and at not in seen:
            seen.add(at)
            at = parents[at]
        depths[claim.id] = len(seen) - 1
    return depths
