"""The words of a stretch of text that say what it is about, in a form in which two stretches can be compared."""

import re
from collections.abc import Iterable
from functools import lru_cache

from reader.core.lexicons import Lexicons
from reader.core.span import Span
from reader.core.words import plain

# Figures keep their decimals and lose the commas between thousands; words keep their apostrophe and lose their hyphen.
_PIECE = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:[’'][^\W\d_]+)*")
_COUNTS = {
    word: str(number)
    for number, word in enumerate(
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen twenty".split(),
        2,
    )
} | {"thirty": "30", "forty": "40", "fifty": "50", "sixty": "60", "seventy": "70", "eighty": "80", "ninety": "90"}


class ContentWords:
    """Takes stretches of one text apart into their content words; figures among them are digits, "four" too."""

    def __init__(self, text: str, lexicons: Lexicons) -> None:
        """Read ``text`` with the lists ``stop_words``, ``content_kin`` and ``lemmas`` of ``lexicons``."""
        self._text = text
        self._stop = lexicons.words("stop_words")
        self._kin = lexicons.table("content_kin")
        self._lemmas = lexicons.table("lemmas")
        self.lemma = lru_cache(maxsize=None)(self._lemma)
        self._known = lru_cache(maxsize=None)(self._base)
        self._of_one = lru_cache(maxsize=None)(self._read)

    def of(self, spans: Iterable[Span]) -> frozenset[str]:
        """The content words of the spans, each once, in lower case and base form."""
        return frozenset[str]().union(*map(self._of_one, spans))

    def _read(self, span: Span) -> frozenset[str]:
        return frozenset(map(self._known, _PIECE.findall(self._text, span.start, span.end))) - {""}

    def _base(self, word: str) -> str:
        """The base form of a word as it stands; empty where it says nothing."""
        word = plain(word).removesuffix("'s").removesuffix("'")
        return self.lemma(word) if word not in self._stop and (len(word) > 1 or word.isdigit()) else ""

    def _lemma(self, word: str) -> str:
        if word[0].isdigit():
            return word.replace(",", "")
        if word in _COUNTS:
            return _COUNTS[word]
        return self._kin.get(word) or self._lemmas.get(word, word)
