"""Adjectives of nationality in an article, of countries known and invented: "the Norwegian", "the Norwegian side"."""

import re
from collections.abc import Sequence
from functools import cached_property

from reader.core.analysis import Entity
from reader.core.lexicons import Lexicons
from reader.core.names import folded
from reader.core.vocabulary import EntityType, MentionKind

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
        self._text, self._entities = text, entities
        self._known = frozenset(folded(demonym) for demonym in self._demonyms)

    @cached_property
    def _tagged(self) -> frozenset[str]:
        """The names of the article as ``folded``."""
        names = (m for e in self._entities for m in e.mentions if m.kind is MentionKind.NAME)
        return frozenset(folded(m.span.of(self._text)) for m in names)

    @cached_property
    def _written(self) -> frozenset[str]:
        """The known adjectives that the article writes with a capital, as ``folded``."""
        words = set(_WORD.findall(self._text))
        return frozenset(folded(w) for w in words if w[0].isupper() and w.lower() in self._demonyms)

    def is_adjective(self, word: str) -> bool:
        """Whether ``word`` is an adjective of nationality, of those that the article uses."""
        word = folded(word)
        return (word in self._known and word in self._written) or (bool(self._made_from(word)) and word in self._tagged)

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
