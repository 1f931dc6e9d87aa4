"""Words of a sentence and the place that a name has among them, read off its neighbours."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from reader.core.analysis import Sentence
from reader.core.lexicons import Lexicons
from reader.core.span import Span

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


class Word(NamedTuple):
    """A word or mark of the text; ``lower`` is what it is compared by."""

    span: Span
    lower: str
    capital: bool


class WordIndex:
    """The words of all sentences in text order, found again by position."""

    def __init__(self, text: str, sentences: Sequence[Sentence], lexicons: Lexicons) -> None:
        self.words: list[Word] = []
        self.bounds: list[tuple[int, int]] = []
        for sentence in sentences:
            first = len(self.words)
            for match in _TOKEN.finditer(text, sentence.span.start, sentence.span.end):
                piece = match.group()
                self.words.append(Word(Span(*match.span()), piece.lower().replace("’", "'"), piece[0].isupper()))
            self.bounds.append((first, len(self.words)))
        self._starts = [word.span.start for word in self.words]
        self._sentence_starts = [sentence.span.start for sentence in sentences]
        self._verbs = lexicons.words("person_verbs")
        self._prepositions = lexicons.words("person_prepositions")
        self._subordinators = lexicons.words("person_subordinators")
        self._titles = frozenset(lexicons.table("person_titles")) | frozenset(lexicons.table("person_nouns"))

    def sentence_of(self, position: int) -> int:
        """The index of the last sentence that starts at ``position`` or before it; 0 where there is none."""
        return max(0, bisect_right(self._sentence_starts, position) - 1)

    def word_range(self, span: Span) -> tuple[int, int]:
        """The words that start in ``span``, as a half-open range of indices; never empty where words follow."""
        first = bisect_left(self._starts, span.start)
        return first, max(first + 1, bisect_left(self._starts, span.end))

    def is_verb(self, k: int, *, after_name: bool = False) -> bool:
        """Whether word ``k`` looks like a finite verb; right after a name any small word in -s does."""
        word = self.words[k]
        if word.capital or (not word.lower[:1].isalpha() and not word.lower.startswith("'")):
            return False
        # "'s" is a possessive far more often than it is a verb.
        if word.lower == "'s" or word.lower in self._verbs:
            return word.lower != "'s"
        if word.lower.endswith("ed") and len(word.lower) > 3 and "-" not in word.lower:
            return True
        return after_name and word.lower.endswith("s") and len(word.lower) > 3 and word.lower not in _NO_VERB_IN_S

    def is_clause_opener(self, k: int) -> bool:
        """Whether word ``k`` may open a clause."""
        return self.words[k].lower in self._subordinators or self.words[k].lower in {";", ":", "—", "–"}

    def is_break(self, k: int) -> bool:
        """Whether word ``k`` opens a clause with a subject of its own: "and" does not before a verb."""
        if not self.is_clause_opener(k):
            return False
        after = k + 1
        while after < len(self.words) and (
            self.words[after].lower in _ADVERBS or self.words[after].lower.endswith("ly")
        ):
            after += 1
        return after >= len(self.words) or not self.is_verb(after)

    def is_preposition(self, k: int) -> bool:
        """Whether word ``k`` is a preposition."""
        return self.words[k].lower in self._prepositions

    def place(self, span: Span) -> tuple[Place, str]:
        """The place of the name in ``span``, and the lower-case word that it hangs on ("" at a clause's start)."""
        first, end = self.word_range(span)
        if first >= len(self.words):
            return Place.OTHER, ""
        low, high = self.bounds[self.sentence_of(span.start)]
        left = self._left(first, low)
        hook = self.words[left].lower if left >= low else ""
        if self._owns(span, end, high):
            return Place.POSSESSOR, hook
        has_verb = self._verb_follows(end, high, in_commas=hook == ",")
        strict = left >= low and self.is_preposition(left)
        if has_verb and left >= low and self.is_verb(left) and end < high and self.words[end].lower == ",":
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
            and (self.words[k].lower.rstrip(".") in self._titles or (self.words[k].capital and not self._opens(k)))
        ):
            k -= 1
        return k

    def _opens(self, k: int) -> bool:
        return self.words[k].lower in self._prepositions or self.words[k].lower in self._subordinators

    def _owns(self, span: Span, end: int, high: int) -> bool:
        if self.words[end - 1].lower in ("'s", "'") and self.words[end - 1].span.end <= span.end:
            return True
        if end >= high or self.words[end].span.start != span.end:
            return False
        # A lone mark owns only after an s, and two of them close a typewriter's quote.
        lone = self.words[end].lower == "'" and self.words[end - 1].lower.endswith("s")
        doubled = end + 1 < high and self.words[end + 1].lower == "'" and self.words[end + 1].span.start == span.end + 1
        return self.words[end].lower == "'s" or (lone and not doubled)

    def _verb_follows(self, k: int, high: int, *, in_commas: bool) -> bool:
        after_name = True
        if in_commas and k < high and self.words[k].lower == ",":
            # The name is itself the aside: "the head of the union, NAME, said".
            k, after_name = k + 1, False
        elif k < high and self.words[k].lower in ("(", ","):
            closer = ")" if self.words[k].lower == "(" else ","
            stop = next((j for j in range(k + 1, min(high, k + _ASIDE)) if self.words[j].lower == closer), None)
            if stop is None:
                return False
            k = stop + 1
            after_name = closer == ")"
        while k < high and (self.words[k].lower in _ADVERBS or self.words[k].lower.endswith("ly")):
            k += 1
        if k < high and self.words[k].lower == "who":
            k += 1
        return k < high and self.is_verb(k, after_name=after_name)
