"""What the overview of an article shows: where each kind stands, and the words for it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from reader.app.kinds import CLAIM_WORD, LABEL, ORDER, main_paint
from reader.app.view import ArticleView, BlockRow, ClaimRow, Paint, PaintKind
from reader.core.span import Span
from reader.core.vocabulary import SourceType
from reader.core.wording import capitalised, in_digits, tr, trn


@dataclass(frozen=True, slots=True)
class OverviewMark:
    """A stretch of the text that the overview marks in the colour of ``kind``.

    ``label`` says what it is; ``claim`` is the id of the claim that it is part of, None where that is not known.
    """

    span: Span
    kind: PaintKind
    label: str
    claim: str | None = None


def overview_marks(view: ArticleView) -> tuple[OverviewMark, ...]:
    """A mark for each coloured stretch of each claim, and for boilerplate, in text order.

    A claim without colours of its own, of which only cue or source are known, is marked where it starts.
    """
    marks = [
        OverviewMark(row.span, PaintKind.BOILERPLATE, tr(LABEL[PaintKind.BOILERPLATE])) for row in _boilerplate(view)
    ]
    for row in view.claims:
        label = claim_label(row)
        marks += [OverviewMark(paint.span, paint.kind, label, row.id) for paint in row.paints]
        if not row.paints:
            marks.append(OverviewMark(row.anchor, main_paint(row.kind), label, row.id))
    return tuple(sorted(marks, key=lambda mark: mark.span))


def provisional_marks(paints: Sequence[Paint]) -> tuple[OverviewMark, ...]:
    """The marks of a stretch that is still being analysed: its colours alone, since nobody has said who speaks."""
    return tuple(OverviewMark(paint.span, paint.kind, tr(LABEL[paint.kind]), paint.claim) for paint in paints)


def claim_label(row: ClaimRow) -> str:
    """What a claim is and whose, "Quote, Dorin Haleva"; the kind alone where nobody is known to be named."""
    kind = capitalised(tr(CLAIM_WORD[row.kind]))
    if row.source_type is SourceType.NONE or not row.sourced:
        return kind
    who = row.speaker or row.source_text or (tr("unnamed source") if row.source_type is SourceType.UNNAMED else "")
    return f"{kind}, {' '.join(who.split())}" if who else kind


def overview_sentence(view: ArticleView) -> str:
    """What the overview shows, for those who cannot see it: "From top to bottom: 6 quotes, 4 statements."."""
    counts = Counter(main_paint(row.kind) for row in view.claims)
    counts[PaintKind.BOILERPLATE] = len(_boilerplate(view))
    parts = [_counted(kind, counts[kind]) for kind in ORDER if counts[kind]]
    return tr("From top to bottom: {kinds}.", kinds=", ".join(parts)) if parts else ""


def together(labels: Sequence[str], most: int) -> tuple[str, ...]:
    """The labels in order, each once with how often it comes, the last ones beyond ``most`` only counted."""
    counted = Counter(labels)
    lines = [label if count == 1 else f"{label} ({in_digits(count)})" for label, count in counted.items()]
    rest = len(lines) - most
    return (*lines[:most], trn("and {n} more", "and {n} more", rest)) if rest > 0 else tuple(lines)


def _counted(kind: PaintKind, count: int) -> str:
    if kind is PaintKind.QUOTE:
        return trn("{n} quote", "{n} quotes", count)
    if kind is PaintKind.STATEMENT:
        return trn("{n} statement", "{n} statements", count)
    if kind is PaintKind.UNATTRIBUTED:
        return trn("{n} unattributed claim", "{n} unattributed claims", count)
    return trn("{n} stretch of boilerplate", "{n} stretches of boilerplate", count)


def _boilerplate(view: ArticleView) -> list[BlockRow]:
    return [row for row in view.blocks if row.role.is_boilerplate]
