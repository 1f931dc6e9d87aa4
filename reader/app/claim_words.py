"""A claim in words: few, for a card or a line of a list, and all that is to be known of it."""

from reader.app.glossary import CUE_WORD
from reader.app.kinds import CLAIM_WORD
from reader.app.view import ClaimRow
from reader.core.vocabulary import CueClass, SourceType
from reader.core.wording import tr, tr_later

UNNAMED = tr_later("Unnamed source")
_NO_WORDS = " ,:;–—-"


def speaker_name(row: ClaimRow) -> str:
    """Who is said to speak, in the fewest honest words."""
    if not row.sourced:
        return tr("Quotation")
    return row.speaker or row.source_text or (tr(UNNAMED) if row.source_type is SourceType.UNNAMED else "?")


def cue_words(row: ClaimRow) -> str:
    """The cue on one line; empty where only a colon or a dash leads to the content."""
    return row.cue_text.strip(_NO_WORDS)


def cue_note(row: ClaimRow) -> str:
    """The cue, and its class where that says something; empty where only a colon or a dash leads to the content."""
    text = cue_words(row)
    if row.cue_class is None or row.cue_class is CueClass.NEUTRAL:
        return text
    return " · ".join(part for part in (text, tr(CUE_WORD[row.cue_class])) if part)


def chips_of(row: ClaimRow) -> tuple[str, ...]:
    """The marks of a card, in a word or two each."""
    if not row.sourced:
        return ()
    unnamed = (tr("unnamed"),) if row.source_type is SourceType.UNNAMED and speaker_name(row) != tr(UNNAMED) else ()
    unsure = (tr("unsure"),) if row.unsure else ()
    return (*unnamed, *unsure, *marks_of(row))


def marks_of(row: ClaimRow) -> tuple[str, ...]:
    """How an assertion that nobody is named for stands to its source, in a word or two each."""
    return (*((tr("hedged"),) if row.hedged else ()), *((tr("source dropped"),) if row.repeats is not None else ()))


def describe(row: ClaimRow) -> str:
    """The claim as a sentence, for screen readers."""
    text = row.content_text
    if row.source_type is SourceType.NONE:
        return _said(", ".join((tr(CLAIM_WORD[row.kind]), *marks_of(row))), text)
    if not row.sourced:
        return _said(speaker_name(row), text)
    unnamed = (
        (tr("unnamed source"),) if row.source_type is SourceType.UNNAMED and speaker_name(row) != tr(UNNAMED) else ()
    )
    unsure = (tr("unsure"),) if row.unsure else ()
    cue = cue_note(row)
    parts = (speaker_name(row), tr(CLAIM_WORD[row.kind]), *unnamed, *unsure, *marks_of(row), *((cue,) if cue else ()))
    return _said(", ".join(parts), text)


def _said(what: str, text: str) -> str:
    return tr("{what}: {text}", what=what, text=text)


def tip(row: ClaimRow) -> str:
    """The whole claim for a tool tip, with what its marks mean."""
    notes = [describe(row)]
    if not row.sourced:
        notes.append(tr("Claim Reader looks for sources in English articles only."))
        return "\n\n".join(notes)
    if row.source_type is SourceType.UNNAMED:
        notes.append(tr("Claim Reader found no name for this source in the article."))
    if row.unsure:
        notes.append(tr("Claim Reader is unsure of this one."))
    notes.extend(row.notes)
    return "\n\n".join(notes)
