"""What a word of the article is to the claim that it belongs to, told where the pointer rests."""

from reader.app.overview import claim_label
from reader.app.view import ClaimRow
from reader.core.span import Span
from reader.core.vocabulary import CueClass


def part_label(row: ClaimRow, position: int) -> str:
    """What stands at code point ``position``: the claim's content, its cue or its source, and whose claim it is."""
    here = Span(position, position + 1)
    label = claim_label(row)
    if any(span.overlaps(here) for span in row.cue):
        charge = row.cue_class not in (None, CueClass.NEUTRAL)
        return f"{label}\nThe cue: the words that say it was said{f' ({row.cue_class})' if charge else ''}"
    if any(span.overlaps(here) for span in row.source):
        return f"{label}\nThe source: who stands behind it"
    unsure = ", unsure" if row.unsure else ""
    return f"{label}{unsure}"
