"""Words of an article together with who says them and where, as they are copied."""

import html
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.app.claim_words import cue_words
from reader.app.glossary import CUE_WORD
from reader.app.kinds import CLAIM_WORD
from reader.app.quoting import quoted, uses_straight_marks
from reader.app.titles import title_of
from reader.app.view import ArticleView, ClaimRow
from reader.core.span import Span, subtracted
from reader.core.turning import unturned
from reader.core.vocabulary import ClaimKind, CueClass, SourceType
from reader.core.wording import tr

_MARKS = " ,;:"
# The day of a moment in ISO 8601: when in the day it was matters to nobody who is quoted to.
_DAY = re.compile(r"^(\d{4}-\d\d-\d\d)T.*$")
_IN_OTHER_WORDS = (ClaimKind.INDIRECT, ClaimKind.MIXED)


@dataclass(frozen=True, slots=True)
class Citation:
    """A citation as plain text and as HTML; nothing in the HTML acts or is fetched."""

    text: str
    html: str


def cite_claim(view: ArticleView, row: ClaimRow, name: str) -> Citation:
    """What the claim says, who says it and how, and where; ``name`` is what the person calls the file.

    Before a speaker's name only a quote stands in quotation marks: round what the article puts into its own words they
    would make a quote of it.
    """
    return _cited(view, row.content_text, [row], name, verbatim=row.kind not in _IN_OTHER_WORDS)


def cite_selection(view: ArticleView, selection: Span, name: str) -> Citation:
    """The selected words, those who say them in order of their words, and where; lines stay as they are.

    A selection that covers words of one claim alone is cited like the claim; what holds more keeps its own marks alone.
    """
    selection = selection.trimmed(view.analysis.text)
    rows = speaking(view, selection)
    quoted_whole = len(rows) == 1 and rows[0].kind is ClaimKind.DIRECT and _lies_in(selection, rows[0].content)
    verbatim = quoted_whole or all(row.kind is ClaimKind.UNATTRIBUTED for row in rows)
    return _cited(view, unturned(selection.of(view.analysis.text)), rows, name, verbatim=verbatim)


def speaking(view: ArticleView, selection: Span) -> tuple[ClaimRow, ...]:
    """The claims whose words are in ``selection``, in order; not one of which only words of inner claims are."""
    text = view.analysis.text
    touched = [row for row in view.claims if any(span.overlaps(selection) for span in row.content)]
    within = _outer_ids(view)
    inner: dict[str | None, list[Span]] = defaultdict(list)
    for row in touched:
        inner[within[row.id]] += row.content
    out = []
    for row in touched:
        cut = [Span(max(s.start, selection.start), min(s.end, selection.end)) for s in row.content]
        left = (part for span in cut if span.length > 0 for part in subtracted(span, inner[row.id]))
        if any(sign.isalnum() for part in left for sign in part.of(text)):
            out.append(row)
    return tuple(out)


def _lies_in(selection: Span, spans: Sequence[Span]) -> bool:
    return any(span.start <= selection.start and selection.end <= span.end for span in spans)


def _outer_ids(view: ArticleView) -> dict[str, str | None]:
    return {claim.id: claim.within for claim in view.analysis.claims}


def _cited(view: ArticleView, words: str, rows: Sequence[ClaimRow], name: str, *, verbatim: bool) -> Citation:
    told = quoted(words, straight=uses_straight_marks(view.analysis.text)) if verbatim else words
    where = unturned(name)
    details = _kind_words(rows[0]) + _cue(rows[0]) if len(rows) == 1 else []
    told_of = "; ".join(part for part in (", ".join(details), _article(view)) if part)
    more = f" ({told_of})" if told_of else ""
    who = "; ".join(dict.fromkeys(_speakers(view, rows)))
    place = tr("{speaker}, in {file}", speaker="{speaker}", file="{file}")
    by = place.format(speaker=who, file=where) if who else where
    bold, cite = f"<b>{html.escape(who)}</b>", f"<cite>{html.escape(where)}</cite>"
    marked = html.escape(place).format(speaker=bold, file=cite) if who else html.escape(where)
    lines = "<br>".join(html.escape(line) for line in told.split("\n"))
    return Citation(f"{told} — {by}{more}", f"<blockquote>{lines}</blockquote><p>— {marked}{html.escape(more)}</p>")


def _speakers(view: ArticleView, rows: Sequence[ClaimRow]) -> Iterator[str]:
    """Who says each claim; and who says that they do, unless that claim is among the ``rows`` too."""
    within = _outer_ids(view)
    others = {row.id: row for row in view.claims}
    told = {row.id for row in rows}
    for row in rows:
        outer = others.get(within[row.id] or "")
        if outer is None or outer.id in told or outer.speaker == row.speaker:
            yield _name(row)
        else:
            yield tr("{speaker}, according to {teller}", speaker=_name(row), teller=_name(outer))


def _name(row: ClaimRow) -> str:
    if row.source_type is SourceType.NONE:
        return tr("unattributed")
    if not row.sourced:
        return tr("somebody quoted")
    who = (row.speaker or row.source_text).strip(_MARKS)
    if row.source_type is SourceType.UNNAMED:
        return tr("{source} (unnamed source)", source=who) if who else tr("an unnamed source")
    return who or tr("a source that is not known")


def _kind_words(row: ClaimRow) -> list[str]:
    """What kind of claim it is: one in other words must not pass for the speaker's own."""
    if row.kind is ClaimKind.UNATTRIBUTED:
        return [tr("hedged")] if row.hedged else []
    word = tr(CLAIM_WORD[row.kind])
    if row.kind in _IN_OTHER_WORDS:
        word = tr("{kind} in the article’s words", kind=word)
    return [word, *([tr("unsure")] if row.unsure else [])]


def _cue(row: ClaimRow) -> list[str]:
    cue = cue_words(row)
    if not cue:
        return []
    told = [f"“{cue}”"]
    if row.cue_class is not None and row.cue_class is not CueClass.NEUTRAL:
        told.append(tr("{charge} word", charge=tr(CUE_WORD[row.cue_class])))
    return told


def _article(view: ArticleView) -> str:
    """Title, publisher and date, as far as the article tells them."""
    analysis = view.analysis
    metadata = analysis.metadata
    title = title_of(analysis)
    # The day that a file was made is not the day that the article came out.
    published = "" if metadata.published == metadata.file_date else _DAY.sub(r"\1", metadata.published or "")
    told = (f"“{_singled(title)}”" if title else "", metadata.publisher or "", published)
    return unturned(", ".join(" ".join(part.split()) for part in told if part))


def _singled(title: str) -> str:
    return quoted(title)[1:-1] if not title.startswith(("“", '"')) else title.strip('“”"')
