"""A claim in few words, for a card or a line of a list."""

from reader.app.view import ClaimRow
from reader.core.vocabulary import CueClass, SourceType

_NO_WORDS = " ,:;–—-"


def speaker_name(row: ClaimRow) -> str:
    """Who is said to speak, in the fewest honest words."""
    if not row.sourced:
        return "Quotation"
    return row.speaker or row.source_text or ("Unnamed source" if row.source_type is SourceType.UNNAMED else "?")


def cue_note(row: ClaimRow) -> str:
    """The cue, and its class where that says something; empty where only a colon or a dash leads to the content."""
    text = " ".join(row.cue_text.split()).strip(_NO_WORDS)
    telling = row.cue_class is not None and row.cue_class is not CueClass.NEUTRAL
    return " · ".join(part for part in (text, str(row.cue_class) if telling else "") if part)
