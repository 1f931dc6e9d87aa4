"""What a cue lets the reader think of its content."""

import re
from collections.abc import Sequence

from reader.core.lexicons import Lexicons
from reader.core.span import Span
from reader.core.vocabulary import CueClass
from reader.core.word_forms import can_be
from reader.core.words import WORD, plain

# Where a cue holds words of several classes ("also threatened", "pointed out"), the one that says more wins.
_STRENGTH = (CueClass.CHARGED, CueClass.DISTANCING, CueClass.CONFIRMING, CueClass.NEUTRAL)
# Words of the longest entry of cue_classes.
_LONGEST = 3
# Code points in which "what " is looked for.
_BEFORE = 8
_NAMING = frozenset(
    "call calls called describe describes described term terms termed dub dubs dubbed brand brands branded".split()
)
_WHAT = re.compile(r"\bwhat\s+$", re.IGNORECASE)


def names_it(text: str, cue: Sequence[Span], source: Sequence[Span]) -> bool:
    """Whether the attribution gives another's name for something: "what it called"."""
    words = WORD.findall(cue[-1].of(text)) if cue else []
    if not words or not source or words[-1].lower() not in _NAMING:
        return False
    start = source[0].start
    return _WHAT.search(text, max(0, start - _BEFORE), start) is not None


def goes_on(text: str, cue: Sequence[Span], lexicons: Lexicons) -> bool:
    """Whether a cue opens with a participle, whose subject stands before it: "..., adding that"."""
    return bool(cue) and can_be(cue[0].of(text).split()[0], "gerund", lexicons.table("verb_forms"))


def cue_class(text: str, cue: Sequence[Span], lexicons: Lexicons) -> CueClass | None:
    """The class of a cue's words; neutral when no list knows them, None when there is no cue."""
    if not cue:
        return None
    table, lemmas = lexicons.table("cue_classes"), lexicons.table("lemmas")
    words = [plain(word) for span in cue for word in WORD.findall(span.of(text))]
    found: set[str] = set()
    at = 0
    while at < len(words):
        # The longest entry wins, so that "hit out" is not read as "hit".
        for length in range(min(_LONGEST, len(words) - at), 0, -1):
            first, *rest = words[at : at + length]
            # A form that has an entry of its own ("said to") means more than its verb.
            entry = next((e for w in (first, lemmas.get(first, first)) if (e := " ".join((w, *rest))) in table), None)
            if entry is not None:
                found.add(table[entry])
                break
        else:
            length = 1
        at += length
    return next((kind for kind in _STRENGTH if kind in found), CueClass.NEUTRAL)
