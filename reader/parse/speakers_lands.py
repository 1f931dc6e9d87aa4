"""Adjectives of nationality in an article, of countries known and invented: "the Norwegian", "the Norwegian side"."""

import re
from collections.abc import Sequence

from reader.core.analysis import Entity
from reader.core.lexicons import Lexicons
from reader.core.vocabulary import EntityType, MentionKind
from reader.parse.names import folded

_ENDINGS = ("ian", "an", "n", "ese", "ish", "i", "ic", "er")
# So much of a country's name stands in its adjective.
_STEM = 4
_WORD = re.compile(r"[^\W\d_]+")


class Lands:
    """The places of an article, and the adjectives made of their names."""

    def __init__(self, text: str, entities: Sequence[Entity], lexicons: Lexicons) -> None:
        """Take the article in."""
        self._demonyms, self._peoples = lexicons.table("entity_demonyms"), lexicons.words("entity_peoples")
        self._places: dict[str, str] = {}
        for entity in entities:
            if entity.type is EntityType.PLACE and " " not in entity.name:
                self._places.setdefault(folded(entity.name), entity.id)
        self._by_stem: dict[str, list[str]] = {}
        for place in self._places:
            self._by_stem.setdefault(place[:_STEM], []).append(place)
        tagged = {folded(m.span.of(text)) for e in entities for m in e.mentions if m.kind is MentionKind.NAME}
        self._adjectives = {word for word in tagged if self._made_from(word)}
        self._adjectives.update(
            folded(w) for w in set(_WORD.findall(text)) if w[0].isupper() and w.lower() in self._demonyms
        )

    def is_adjective(self, word: str) -> bool:
        """Whether ``word`` is an adjective of nationality."""
        return folded(word) in self._adjectives

    def is_people(self, name: str) -> bool:
        """Whether ``name`` means a people as such, of this article or of the lexicon: "Norwegians", "the Welsh"."""
        whole = name.lower()
        return any(
            word in self._demonyms or word in self._peoples or self._made_from(folded(word))
            for word in (whole, whole.removesuffix("s"))
        )

    def kin(self, word: str) -> frozenset[str]:
        """The lower-case words that speak of the same country as the adjective ``word``: itself and the name."""
        land = self._demonyms.get(word.lower())
        return frozenset({word.lower(), *([land] if land else ()), *self._made_from(folded(word))})

    def country(self, words: Sequence[str]) -> str | None:
        """The id of the country whose adjective ends ``words``; None where the article never names it."""
        if not words or not self.is_adjective(words[-1]):
            return None
        return next((self._places[folded(w)] for w in sorted(self.kin(words[-1])) if folded(w) in self._places
                     and not self.is_adjective(w)), None)  # fmt: skip

    def _made_from(self, word: str) -> frozenset[str]:
        """The places of the article of whose name ``word`` is made."""
        alike = self._by_stem.get(word[:_STEM], ())
        return frozenset(place for place in alike if place != word and _is_made_of(word, place))


def _is_made_of(word: str, place: str) -> bool:
    for ending in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= _STEM and place.startswith(stem) and len(place) - len(stem) <= 2:
            return True
    return False
