"""What a word is wherever words are counted: in the balance, in claims, in the scorers of the golden articles."""

import re
from functools import lru_cache

from reader.core.span import Span

# A run of word characters, joined by an apostrophe, full stop or hyphen ("don't", "U.S", "state-run").
WORD = re.compile(r"\w+(?:[’'.\-]\w+)*")


@lru_cache(maxsize=1 << 15)
def plain(word: str) -> str:
    """A word for looking it up in a list: lower case, a straight apostrophe."""
    return word.lower().replace("’", "'")


def count_words(text: str, span: Span) -> int:
    """How many words start in the span."""
    return len(WORD.findall(text, span.start, span.end))
