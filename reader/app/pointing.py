"""What a word of the article is to the claim that it belongs to, told where the pointer rests."""

from reader.app.glossary import CUE_WORD
from reader.app.overview import claim_label
from reader.app.view import ClaimRow
from reader.core.span import Span
from reader.core.vocabulary import CueClass
from reader.core.wording import tr


def part_label(row: ClaimRow, position: int) -> str:
    """What stands at code point ``position``: the claim's content, its cue or its source, and whose claim it is."""
    here = Span(position, position + 1)
    label = claim_label(row)
    if any(span.overlaps(here) for span in row.cue):
        cue = tr("The cue: the words that say it was said")
        if row.cue_class is not None and row.cue_class is not CueClass.NEUTRAL:
            cue = f"{cue} ({tr(CUE_WORD[row.cue_class])})"
        return f"{label}\n{cue}"
    if any(span.overlaps(here) for span in row.source):
        return "\n".join((label, tr("The source: who stands behind it")))
    return ", ".join((label, tr("unsure"))) if row.unsure else label
