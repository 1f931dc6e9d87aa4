"""From an analysis to what is shown of it: paints, rows, and the balance in words."""

from collections import Counter
from collections.abc import Mapping, Sequence

from reader.app.kinds import NOT_MARKED
from reader.app.paints import nesting, paint
from reader.app.reasons import REASON
from reader.app.view import ArticleView, BlockRow, ClaimRow, EntityRow, Paint, Tie
from reader.core.analysis import Analysis, Balance, Claim, Entity
from reader.core.span import Span
from reader.core.telling import is_sourced, joined, speaker_of, speakers_of, words_of
from reader.core.turning import unturned
from reader.core.vocabulary import ClaimKind, MentionKind
from reader.core.wanted import while_wanted
from reader.core.wording import percent, tr, tr_later, trn

_NOWHERE = Span(0, 0)

# What each count of the balance is called in the sentence for a screen reader.
_SHARES = (
    ("direct", tr_later("quoted")),
    ("mixed", tr_later("partly quoted")),
    ("indirect", tr_later("reported in other words")),
    ("unattributed", tr_later("unattributed")),
    ("other", ""),
    ("boilerplate", tr_later("boilerplate")),
)


def make_view(analysis: Analysis) -> ArticleView:
    """Everything a window needs to show the analysis."""
    paints = paint(analysis)
    sourced = is_sourced(analysis)
    return ArticleView(
        analysis=analysis,
        paints=paints,
        blocks=block_rows(analysis),
        claims=_claim_rows(analysis, paints),
        entities=_entity_rows(analysis),
        balance=analysis.balance,
        balance_sentence=balance_sentence(analysis.balance, sourced=sourced),
        notices=analysis.notices,
        sourced=sourced,
    )


def block_rows(analysis: Analysis) -> tuple[BlockRow, ...]:
    """The blocks of the analysis as the article pane sets them."""
    return tuple(BlockRow(block.span, block.role, block.reason) for block in analysis.blocks)


def whole_percentages(counts: Sequence[int]) -> tuple[int, ...]:
    """The share of each count in whole percent, adding up to 100 (all 0 when there is nothing).

    What rounding down leaves over goes to the largest remainders, the earlier first.
    """
    total = sum(counts)
    if total == 0:
        return (0,) * len(counts)
    shares = [count * 100 // total for count in counts]
    by_remainder = sorted(range(len(counts)), key=lambda k: (-(counts[k] * 100 % total), k))
    for k in by_remainder[: 100 - sum(shares)]:
        shares[k] += 1
    return tuple(shares)


def balance_percentages(balance: Balance) -> Mapping[str, int]:
    """Whole percent of the words, adding up to 100, by the names of the balance's six counts."""
    counts = [getattr(balance, name) for name, _ in _SHARES]
    return dict(zip((name for name, _ in _SHARES), whole_percentages(counts), strict=True))


def balance_sentence(balance: Balance, *, sourced: bool = True) -> str:
    """The balance in words, "Of 412 words, 31% are quoted, …"; what there is none of is left out.

    Where nobody has looked for sources, what is not quoted is not read rather than not marked.
    """
    if balance.words == 0:
        return tr("There are no words in this article.")
    percentages = balance_percentages(balance)
    parts: list[str] = []
    for name, label in _SHARES:
        if getattr(balance, name):
            words = tr(label) if label else _unmarked(sourced=sourced)
            share = percent(percentages[name]) if percentages[name] else tr("less than {share}", share=percent(1))
            if parts:
                parts.append(tr("{share} {words}", share=share, words=words))
            else:
                parts.append(trn("{share} is {words}", "{share} are {words}", balance.words, share=share, words=words))
    return trn("Of {n} word, {shares}.", "Of {n} words, {shares}.", balance.words, shares=joined(parts))


def _unmarked(*, sourced: bool) -> str:
    return tr("not marked ({what})", what=tr(NOT_MARKED)) if sourced else tr("not read")


def _claim_rows(analysis: Analysis, paints: Sequence[Paint]) -> tuple[ClaimRow, ...]:
    names = {entity.id: entity.name for entity in analysis.entities}
    by_id = {claim.id: claim for claim in analysis.claims}
    depths = nesting(analysis.claims)
    own: dict[str, list[Paint]] = {claim.id: [] for claim in analysis.claims}
    for each in paints:
        if each.claim is not None:
            own[each.claim].append(each)
    rows = [
        _claim_row(claim, analysis, names, by_id, depths[claim.id], tuple(own[claim.id]))
        for claim in while_wanted(analysis.claims)
    ]
    return tuple(sorted(rows, key=lambda row: (row.anchor.start, -row.anchor.end)))


def _claim_row(
    claim: Claim,
    analysis: Analysis,
    names: Mapping[str, str],
    claims: Mapping[str, Claim],
    depth: int,
    paints: tuple[Paint, ...],
) -> ClaimRow:
    text = analysis.text
    anchor = next((min(spans) for spans in (claim.content, claim.cue, claim.source) if spans), _NOWHERE)
    speaker_ids = speakers_of(claim)
    return ClaimRow(
        id=claim.id,
        kind=claim.kind,
        anchor=anchor,
        content=claim.content,
        cue=claim.cue,
        source=claim.source,
        speaker_ids=speaker_ids,
        speaker=unturned(speaker_of(claim, text, names)),
        source_text=unturned(words_of(claim.source, text)),
        cue_text=unturned(words_of(claim.cue, text)),
        content_text=unturned(words_of(claim.content, text)),
        source_type=claim.source_type,
        cue_class=claim.cue_class,
        unsure=claim.unsure,
        hedged=claim.hedged,
        repeats=claim.repeats,
        summarises=claim.summarises,
        depth=depth,
        notes=_notes(claim, text, names, claims),
        has_quote=claim.kind in (ClaimKind.DIRECT, ClaimKind.MIXED),
        paints=paints,
        sourced=is_sourced(analysis),
        tie=_tie(claim, text, names, claims),
    )


def _notes(claim: Claim, text: str, names: Mapping[str, str], claims: Mapping[str, Claim]) -> tuple[str, ...]:
    """What hedging and the ties to other claims mean, in sentences."""
    notes = []
    if claim.within is not None and (outer := claims.get(claim.within)):
        notes.append(tr("Stands inside a claim of {speaker}.", speaker=_whose(outer, text, names)))
    if claim.hedged:
        notes.append(tr("Hedged: the article says that it may be so, and names nobody who says it."))
    if claim.repeats is not None and (repeated := claims.get(claim.repeats)):
        notes.append(
            tr("Repeats a claim of {speaker} without naming the source.", speaker=_whose(repeated, text, names))
        )
    if claim.summarises is not None and (summed_up := claims.get(claim.summarises)):
        notes.append(tr("Sums up a claim of {speaker} in the article.", speaker=_whose(summed_up, text, names)))
    return tuple(notes)


def _tie(claim: Claim, text: str, names: Mapping[str, str], claims: Mapping[str, Claim]) -> Tie | None:
    """What the claim repeats, else what it sums up."""
    for key, words in (
        (claim.repeats, tr_later("Repeats: {speaker}")),
        (claim.summarises, tr_later("Sums up: {speaker}")),
    ):
        if key is not None and (other := claims.get(key)):
            return Tie(key, tr(words, speaker=_whose(other, text, names)))
    return None


def _whose(claim: Claim, text: str, names: Mapping[str, str]) -> str:
    return unturned(speaker_of(claim, text, names)) or tr("an unnamed source")


def _entity_rows(analysis: Analysis) -> tuple[EntityRow, ...]:
    says = Counter(id_ for claim in analysis.claims for id_ in set(speakers_of(claim)))
    rows = [_entity_row(entity, says[entity.id], analysis.text) for entity in analysis.entities]
    return tuple(sorted(rows, key=lambda row: (-row.says, -len(row.mentions), row.mentions[:1] or (_NOWHERE,))))


def _entity_row(entity: Entity, says: int, text: str) -> EntityRow:
    mentions = tuple(sorted(mention.span for mention in entity.mentions))
    aliases = tuple(unturned(alias) for alias in entity.aliases)
    reasons = tuple(tr(REASON[rule]) for rule in entity.joined)
    described = (m.span.of(text) for m in entity.mentions if m.kind is MentionKind.DESCRIPTION)
    descriptions = tuple(dict.fromkeys(unturned(" ".join(words.split())) for words in described))
    return EntityRow(entity.id, unturned(entity.name), entity.type, aliases, says, mentions, reasons, descriptions)
