"""What a cue lets the reader think of its content."""

import re
from collections.abc import Sequence

from reader.core.lexicons import Lexicons
from reader.core.span import Span
from reader.core.vocabulary import CueClass

_WORD = re.compile(r"[^\W\d_]+(?:[’'\-][^\W\d_]+)*")
# Where a cue holds words of several classes ("also threatened", "pointed out"), the one that says more wins.
_STRENGTH = (CueClass.CHARGED, CueClass.DISTANCING, CueClass.CONFIRMING, CueClass.NEUTRAL)
_LONGEST = 3


def cue_class(text: str, cue: Sequence[Span], lexicons: Lexicons) -> CueClass | None:
    """The class of a cue's words; neutral when no list knows them, None when there is no cue."""
    if not cue:
        return None
    table = lexicons.table("cue_classes")
    words = [word.lower().replace("’", "'") for span in cue for word in _WORD.findall(span.of(text))]
    found: set[str] = set()
    at = 0
    while at < len(words):
        # The longest entry wins, so that "hit out" is not read as "hit".
        for length in range(min(_LONGEST, len(words) - at), 0, -1):
            entry = " ".join(words[at : at + length])
            if entry in table:
                found.add(table[entry])
                break
        else:
            length = 1
        at += length
    return next((kind for kind in _STRENGTH if kind in found), CueClass.NEUTRAL)
