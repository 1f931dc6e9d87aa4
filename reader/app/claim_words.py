"""A claim in words: few, for a card or a line of a list, and all that is to be known of it."""

from reader.app.kinds import CLAIM_WORD
from reader.app.view import ClaimRow
from reader.core.vocabulary import CueClass, SourceType

UNNAMED = "Unnamed source"
_NO_WORDS = " ,:;–—-"


def speaker_name(row: ClaimRow) -> str:
    """Who is said to speak, in the fewest honest words."""
    if not row.sourced:
        return "Quotation"
    return row.speaker or row.source_text or (UNNAMED if row.source_type is SourceType.UNNAMED else "?")


def cue_words(row: ClaimRow) -> str:
    """The cue on one line; empty where only a colon or a dash leads to the content."""
    return row.cue_text.strip(_NO_WORDS)


def cue_note(row: ClaimRow) -> str:
    """The cue, and its class where that says something; empty where only a colon or a dash leads to the content."""
    text = cue_words(row)
    telling = row.cue_class is not None and row.cue_class is not CueClass.NEUTRAL
    return " · ".join(part for part in (text, str(row.cue_class) if telling else "") if part)


def chips_of(row: ClaimRow) -> tuple[str, ...]:
    """The marks of a card, in a word or two each."""
    if not row.sourced:
        return ()
    unnamed = ("unnamed",) if row.source_type is SourceType.UNNAMED and speaker_name(row) != UNNAMED else ()
    unsure = ("unsure",) if row.unsure else ()
    return (*unnamed, *unsure, *marks_of(row))


def marks_of(row: ClaimRow) -> tuple[str, ...]:
    """How an assertion that nobody is named for stands to its source, in a word or two each."""
    return (*(("hedged",) if row.hedged else ()), *(("source dropped",) if row.repeats is not None else ()))


def describe(row: ClaimRow) -> str:
    """The claim as a sentence, for screen readers."""
    text = row.content_text
    if row.source_type is SourceType.NONE:
        return f"{', '.join((CLAIM_WORD[row.kind], *marks_of(row)))}: {text}"
    if not row.sourced:
        return f"{speaker_name(row)}: {text}"
    unnamed = ("unnamed source",) if row.source_type is SourceType.UNNAMED and speaker_name(row) != UNNAMED else ()
    unsure = ("unsure",) if row.unsure else ()
    cue = cue_note(row)
    parts = (speaker_name(row), CLAIM_WORD[row.kind], *unnamed, *unsure, *marks_of(row), *((cue,) if cue else ()))
    return f"{', '.join(parts)}: {text}"


def tip(row: ClaimRow) -> str:
    """The whole claim for a tool tip, with what its marks mean."""
    notes = [describe(row)]
    if not row.sourced:
        notes.append("Claim Reader looks for sources in English articles only.")
        return "\n\n".join(notes)
    if row.source_type is SourceType.UNNAMED:
        notes.append("Claim Reader found no name for this source in the article.")
    if row.unsure:
        notes.append("Claim Reader is unsure of this one.")
    notes.extend(row.notes)
    return "\n\n".join(notes)
