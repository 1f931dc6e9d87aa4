"""The place, date and agency before the first sentence of a report: "BRENWICK, Oct 9 (Dispatch) – "."""

import re

from reader.core.span import Span

# Two capitals, maybe with marks between them, begin a place, in one way only: a line of capitals that could be divided
# anywhere took time by the square of its length.
_PLACE = r"[A-Z][A-Z.'’-][.'’-]{0,10}[A-Z][A-Z .'’/-]{0,80}"
_REST = r"(?:,?\s[A-Z][\w. ]{1,25}(?:,\s?\d{4})?)?"
_AGENCY = r"\([^)\n]{2,30}\)"
_DATELINE = re.compile(rf"(?:{_PLACE}{_REST}(?:\s{{0,3}}{_AGENCY})?|{_AGENCY})\s{{0,3}}(?:[—–:]|--|-\s)\s*")


def dateline(text: str, block: Span) -> Span:
    """Where the dateline at the start of ``block`` stands, with the dash and the space after it; empty when none."""
    match = _DATELINE.match(text, block.start, block.end)
    return Span(block.start, match.end() if match else block.start)
