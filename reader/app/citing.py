"""Words of an article together with who says them and where, as they are copied."""

import html
from dataclasses import dataclass

from reader.app.claim_words import cue_words
from reader.app.kinds import CLAIM_WORD
from reader.app.quoting import quoted, uses_straight_marks
from reader.app.view import ArticleView, ClaimRow
from reader.core.span import Span, subtracted
from reader.core.turning import unturned
from reader.core.vocabulary import ClaimKind, CueClass, Role, SourceType

_IN_OTHER_WORDS = (ClaimKind.INDIRECT, ClaimKind.MIXED)


@dataclass(frozen=True, slots=True)
class Citation:
    """A citation as plain text and as HTML; nothing in the HTML acts or is fetched."""

    text: str
    html: str


def cite_claim(view: ArticleView, row: ClaimRow, name: str) -> Citation:
    """What the claim says, who says it and how, and where; ``name`` is what the person calls the file."""
    details = [*_kind_words(row), *([_cue_words(row)] if _cue_words(row) else [])]
    return _cited(view, row.content_text, [_speaker(row)], details, name)


def cite_selection(view: ArticleView, selection: Span, name: str) -> Citation:
    """The selected words, those who say them in order of their words, and where; lines stay as they are.

    A selection that covers words of one claim alone is cited like the claim.
    """
    selection = selection.trimmed(view.analysis.text)
    words = unturned(selection.of(view.analysis.text))
    rows = speaking(view, selection)
    if len(rows) == 1:
        row = rows[0]
        return _cited(view, words, [_speaker(row)], [*_kind_words(row), *filter(None, [_cue_words(row)])], name)
    return _cited(view, words, list(dict.fromkeys(_speaker(row) for row in rows)), [], name)


def speaking(view: ArticleView, selection: Span) -> tuple[ClaimRow, ...]:
    """The claims whose words are in ``selection``, in order; not one of which only words of inner claims are."""
    text = view.analysis.text
    touched = [row for row in view.claims if any(span.overlaps(selection) for span in row.content)]
    within = {claim.id: claim.within for claim in view.analysis.claims}
    out = []
    for row in touched:
        inner = [span for other in touched if within[other.id] == row.id for span in other.content]
        cut = [Span(max(s.start, selection.start), min(s.end, selection.end)) for s in row.content]
        left = (part for span in cut if span.length > 0 for part in subtracted(span, inner))
        if any(sign.isalnum() for part in left for sign in part.of(text)):
            out.append(row)
    return tuple(out)


def _cited(view: ArticleView, words: str, speakers: list[str], details: list[str], name: str) -> Citation:
    told = quoted(words, straight=uses_straight_marks(view.analysis.text))
    where = unturned(name)
    told_of = [*([", ".join(details)] if details else []), *([_article(view)] if _article(view) else [])]
    more = f" ({'; '.join(told_of)})" if told_of else ""
    who = "; ".join(speakers)
    by = f"{who}, in {where}" if who else where
    marked = f"<b>{html.escape(who)}</b>, in <cite>{html.escape(where)}</cite>" if who else html.escape(where)
    lines = "<br>".join(html.escape(line) for line in told.split("\n"))
    return Citation(f"{told} — {by}{more}", f"<blockquote>{lines}</blockquote><p>— {marked}{html.escape(more)}</p>")


def _speaker(row: ClaimRow) -> str:
    if row.source_type is SourceType.NONE:
        return "unattributed"
    if not row.sourced:
        return "somebody quoted"
    who = " ".join((row.speaker or row.source_text).split())
    if row.source_type is SourceType.UNNAMED:
        return f"{who} (unnamed source)" if who else "an unnamed source"
    return who or "a source that is not known"


def _kind_words(row: ClaimRow) -> list[str]:
    """What kind of claim it is: one in other words must not pass for the speaker's own."""
    if row.kind is ClaimKind.UNATTRIBUTED:
        return ["hedged"] if row.hedged else []
    word = CLAIM_WORD[row.kind]
    if row.kind in _IN_OTHER_WORDS:
        word += " in the article’s words"
    return [word, *(["unsure"] if row.unsure else [])]


def _cue_words(row: ClaimRow) -> str:
    cue = cue_words(row)
    telling = row.cue_class is not None and row.cue_class is not CueClass.NEUTRAL
    parts = [f"“{cue}”" if cue else "", f"{row.cue_class} word" if telling and cue else ""]
    return ", ".join(part for part in parts if part)


def _article(view: ArticleView) -> str:
    """Title, publisher and date, as far as the article tells them."""
    analysis = view.analysis
    metadata = analysis.metadata
    headline = next((block.span.of(analysis.text) for block in analysis.blocks if block.role is Role.HEADLINE), "")
    title = " ".join((metadata.title or headline).split())
    # The day that a file was made is not the day that the article came out.
    published = "" if metadata.published == metadata.file_date else metadata.published or ""
    told = (f"“{_singled(title)}”" if title else "", metadata.publisher or "", published)
    return unturned(", ".join(" ".join(part.split()) for part in told if part))


def _singled(title: str) -> str:
    return quoted(title)[1:-1] if not title.startswith(("“", '"')) else title.strip('“”"')
