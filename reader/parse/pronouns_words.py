"""Words of a sentence and the place that a name has among them, read off its neighbours."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from enum import StrEnum

from reader.core.analysis import Sentence
from reader.core.lexicons import Lexicons
from reader.core.span import Span
from reader.core.words import plain

_TOKEN = re.compile(r"['’](?:s|d|ll|re|ve|m)\b|[^\W_]+(?:[-.&][^\W_]+)*(?:n['’]t\b)?|[^\w\s]")
_QUOTES = frozenset("\"“”„«»‘’'`")
_OPEN_SLOT = _QUOTES | frozenset(":;—–-([")
_ADVERBS = frozenset(
    {"also", "then", "later", "never", "still", "once", "soon", "now", "both", "himself", "herself", "again", "always"}
    | {"often", "ever", "just", "already", "not", "too", "first", "thus", "therefore", "however"}
)
_NO_VERB_IN_S = frozenset({"as", "this", "his", "its", "plus", "us", "thus", "versus", "yes", "is", "was", "has"})
_ASIDE = 18
_MODIFIERS = 4


class Place(StrEnum):
    """What a name or pronoun is to its clause."""

    SUBJECT = "subject"
    OBJECT = "object"
    OBLIQUE = "oblique"
    POSSESSOR = "possessor"
    TOPIC = "topic"
    OTHER = "other"


class WordIndex:
    """The words and marks of all sentences in text order, each known by its index, found again by position.

    ``lower`` holds what each is compared by, ``bounds`` the half-open range of the words of each sentence.
    """

    def __init__(self, text: str, sentences: Sequence[Sentence], lexicons: Lexicons) -> None:
        words: list[str] = []
        starts: list[int] = []
        self.bounds: list[tuple[int, int]] = []
        for sentence in sentences:
            first = len(words)
            for match in _TOKEN.finditer(text, *sentence.span):
                words.append(match[0])
                starts.append(match.start())
            self.bounds.append((first, len(words)))
        self._words, self._starts = words, starts
        self.lower = list(map(plain, words))
        self._sentence_starts = [sentence.span.start for sentence in sentences]
        self._verbs = lexicons.words("person_verbs")
        self._prepositions = lexicons.words("person_prepositions")
        self._subordinators = lexicons.words("person_subordinators")
        self._titles = frozenset(lexicons.table("person_titles")) | frozenset(lexicons.table("person_nouns"))

    def __len__(self) -> int:
        return len(self._words)

    def start(self, k: int) -> int:
        """Where word ``k`` starts in the text."""
        return self._starts[k]

    def is_capital(self, k: int) -> bool:
        """Whether word ``k`` starts with a capital."""
        return self._words[k][0].isupper()

    def sentence_of(self, position: int) -> int:
        """The index of the last sentence that starts at ``position`` or before it; 0 where there is none."""
        return max(0, bisect_right(self._sentence_starts, position) - 1)

    def word_range(self, span: Span) -> tuple[int, int]:
        """The words that start in ``span``, as a half-open range of indices; never empty where words follow."""
        first = bisect_left(self._starts, span.start)
        return first, max(first + 1, bisect_left(self._starts, span.end))

    def is_verb(self, k: int, *, after_name: bool = False) -> bool:
        """Whether word ``k`` looks like a finite verb; right after a name any small word in -s does."""
        word = self.lower[k]
        if self.is_capital(k) or (not word[:1].isalpha() and not word.startswith("'")):
            return False
        # "'s" is a possessive far more often than it is a verb.
        if word == "'s" or word in self._verbs:
            return word != "'s"
        if word.endswith("ed") and len(word) > 3 and "-" not in word:
            return True
        return after_name and word.endswith("s") and len(word) > 3 and word not in _NO_VERB_IN_S

    def is_clause_opener(self, k: int) -> bool:
        """Whether word ``k`` may open a clause."""
        return self.lower[k] in self._subordinators or self.lower[k] in {";", ":", "—", "–"}

    def is_break(self, k: int) -> bool:
        """Whether word ``k`` opens a clause with a subject of its own: "and" does not before a verb."""
        if not self.is_clause_opener(k):
            return False
        after = k + 1
        while after < len(self) and (self.lower[after] in _ADVERBS or self.lower[after].endswith("ly")):
            after += 1
        return after >= len(self) or not self.is_verb(after)

    def is_preposition(self, k: int) -> bool:
        """Whether word ``k`` is a preposition."""
        return self.lower[k] in self._prepositions

    def place(self, span: Span) -> tuple[Place, str]:
        """The place of the name in ``span``, and the lower-case word that it hangs on ("" at a clause's start)."""
        first, end = self.word_range(span)
        if first >= len(self):
            return Place.OTHER, ""
        low, high = self.bounds[self.sentence_of(span.start)]
        left = self._left(first, low)
        hook = self.lower[left] if left >= low else ""
        if self._owns(span, end, high):
            return Place.POSSESSOR, hook
        has_verb = self._verb_follows(end, high, in_commas=hook == ",")
        strict = left >= low and self.is_preposition(left)
        if has_verb and left >= low and self.is_verb(left) and end < high and self.lower[end] == ",":
            return Place.OBJECT, hook
        if strict and not (hook == "than" and has_verb):
            return Place.OBLIQUE, hook
        if has_verb:
            return Place.SUBJECT, hook
        if left >= low and self.is_verb(left):
            return Place.OBJECT, hook
        if left < low or hook in _OPEN_SLOT:
            return Place.TOPIC, hook
        return Place.OTHER, hook

    def _left(self, first: int, low: int) -> int:
        """The word before the name that is no part of its title."""
        k = first - 1
        while (
            k >= low
            and first - k <= _MODIFIERS
            and (self.lower[k].rstrip(".") in self._titles or (self.is_capital(k) and not self._opens(k)))
        ):
            k -= 1
        return k

    def _opens(self, k: int) -> bool:
        return self.lower[k] in self._prepositions or self.lower[k] in self._subordinators

    def _end(self, k: int) -> int:
        return self._starts[k] + len(self._words[k])

    def _owns(self, span: Span, end: int, high: int) -> bool:
        if self.lower[end - 1] in ("'s", "'") and self._end(end - 1) <= span.end:
            return True
        if end >= high or self._starts[end] != span.end:
            return False
        # A lone mark owns only after an s, and two of them close a typewriter's quote.
        lone = self.lower[end] == "'" and self.lower[end - 1].endswith("s")
        doubled = end + 1 < high and self.lower[end + 1] == "'" and self._starts[end + 1] == span.end + 1
        return self.lower[end] == "'s" or (lone and not doubled)

    def _verb_follows(self, k: int, high: int, *, in_commas: bool) -> bool:
        after_name = True
        if in_commas and k < high and self.lower[k] == ",":
            # The name is itself the aside: "the head of the union, NAME, said".
            k, after_name = k + 1, False
        elif k < high and self.lower[k] in ("(", ","):
            closer = ")" if self.lower[k] == "(" else ","
            stop = next((j for j in range(k + 1, min(high, k + _ASIDE)) if self.lower[j] == closer), None)
            if stop is None:
                return False
            k = stop + 1
            after_name = closer == ")"
        while k < high and (self.lower[k] in _ADVERBS or self.lower[k].endswith("ly")):
            k += 1
        if k < high and self.lower[k] == "who":
            k += 1
        return k < high and self.is_verb(k, after_name=after_name)
