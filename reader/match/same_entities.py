"""Which entities of two articles are the same: by their names, since nothing else says so across articles."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from reader.core.analysis import Entity
from reader.core.lexicons import Lexicons
from reader.core.names import acronym_of, initials, name_words
from reader.core.vocabulary import EntityType

_Words = tuple[str, ...]


class SameEntities:
    """Tells of each entity of one article which ones of another it can be."""

    def __init__(self, left: Sequence[Entity], right: Sequence[Entity], lexicons: Lexicons) -> None:
        """Compare all of ``left`` with all of ``right`` by ``person_titles`` and ``entity_demonyms``."""
        self._titles = lexicons.table("person_titles")
        self._demonyms = lexicons.table("entity_demonyms")
        names = {id(entity): tuple(self._names(entity)) for entity in (*left, *right)}
        found: defaultdict[_Words, list[Entity]] = defaultdict(list)
        for entity in right:
            for key in {key for name in names[id(entity)] for key in _keys(name, entity)}:
                found[key].append(entity)
        self._same: dict[str, frozenset[str]] = {}
        for entity in left:
            keys = {key for name in names[id(entity)] for key in _keys(name, entity)}
            others = {id(other): other for key in keys for other in found.get(key, ())}
            self._same[entity.id] = frozenset(
                other.id for other in others.values() if _fit(entity, names[id(entity)], other, names[id(other)])
            )

    def of(self, left: str) -> frozenset[str]:
        """The ids of the other article's entities that the entity ``left`` can be."""
        return self._same.get(left, frozenset())

    def shared(self, left: Iterable[str], right: frozenset[str]) -> int:
        """How many of the entities ``left`` are among ``right``."""
        return sum(not self.of(one).isdisjoint(right) for one in left)

    def _names(self, entity: Entity) -> Iterator[_Words]:
        for name in (entity.name, *entity.aliases):
            words = list(name_words(name))
            while len(words) > 1 and (words[0] == "the" or words[0] in self._titles):
                words.pop(0)
            if words:
                yield tuple(words)
                country = self._demonyms.get(" ".join(words))
                if country:
                    yield name_words(country)
                acronym = acronym_of(name)
                if acronym:
                    yield (acronym,)


def _keys(name: _Words, entity: Entity) -> Iterator[_Words]:
    """By what an entity can be found: its whole name, a person's surname, a longer name's initials and its end."""
    yield name
    if len(name) > 1:
        if entity.type is EntityType.PERSON:
            yield name[-1:]
        else:
            for short in initials(name):
                yield (short,)
            # "The Marsh Society" is the Hobley Marsh Society; one word is too little to know a body by.
            yield from (name[k:] for k in range(1, len(name) - 1))


def _fit(one: Entity, one_names: Sequence[_Words], other: Entity, other_names: Sequence[_Words]) -> bool:
    """Whether two entities that have a name, a surname or initials in common can be the same."""
    if set(one_names) & set(other_names):
        return True
    persons = (one.type is EntityType.PERSON) + (other.type is EntityType.PERSON)
    if persons == 1:
        return False
    if persons == 2:
        full = [[name for name in names if len(name) > 1] for names in (one_names, other_names)]
        # Two full names of one surname are two people unless one given name can be short for the other.
        return not all(full) or any(_given_fit(a, b) for a in full[0] for b in full[1])
    if any(_ends(a, b) or _ends(b, a) for a in one_names for b in other_names):
        return True
    return any(len(a) == 1 and a[0] in initials(b) for a in one_names for b in other_names if len(b) > 1) or any(
        len(b) == 1 and b[0] in initials(a) for a in one_names for b in other_names if len(a) > 1
    )


def _ends(name: _Words, other: _Words) -> bool:
    """Whether a name of several words is the end of a longer one."""
    return 1 < len(name) < len(other) and other[-len(name) :] == name


def _given_fit(one: _Words, other: _Words) -> bool:
    if one[-1] != other[-1]:
        return False
    short, long = sorted((one[0], other[0]), key=len)
    return long.startswith(short)


def likeness(left: Sequence[Entity], right: Sequence[Entity], same: SameEntities) -> float:
    """How much two articles speak of the same: the share in [0, 1] of the shorter list that the other one has."""
    fewer = min(len(left), len(right))
    if not fewer:
        return 0.0
    ids = frozenset(entity.id for entity in right)
    return min(1.0, same.shared((entity.id for entity in left), ids) / fewer)


def by_id(entities: Sequence[Entity]) -> Mapping[str, Entity]:
    """The entities by their ids."""
    return {entity.id: entity for entity in entities}
