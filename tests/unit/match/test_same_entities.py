import pytest

from reader.core.analysis import Entity
from reader.core.vocabulary import EntityType
from reader.match.same_entities import SameEntities, likeness
from reader.resources import load_lexicons

LEXICONS = load_lexicons()
PERSON, BODY, PLACE = EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE


def entity(name: str, kind: EntityType, *aliases: str) -> Entity:
    """An entity whose id is its name."""
    return Entity(name, name, kind, aliases, ())


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (entity("Nour Castellan", PERSON), entity("Castellan", PERSON), True),
        (entity("Nour Castellan", PERSON), entity("Idris Castellan", PERSON), False),
        (entity("N. Castellan", PERSON), entity("Nour Castellan", PERSON), True),
        (entity("Dr. Nour Castellan", PERSON), entity("Nour Castellan", PERSON), True),
        (entity("Castellan", PERSON), entity("Castellan", PLACE), True),
        (entity("Nour Castellan", PERSON), entity("Castellan Works", BODY), False),
        (entity("United Relief Agency", BODY), entity("URA", BODY), True),
        (entity("URA", BODY), entity("the United Relief Agency", BODY), True),
        (entity("Relief Agency", BODY, "URA"), entity("United Relief Agency", BODY), True),
        (entity("Peña", PERSON), entity("Pena", PERSON), True),
        (entity("Derrat", PLACE), entity("Lume", PLACE), False),
        (entity("Marsh Society", BODY), entity("The Hobley Marsh Society", BODY), True),
        (entity("Society", BODY), entity("The Hobley Marsh Society", BODY), False),
        (entity("Castellan Works", PLACE), entity("Nour Castellan Works", PERSON), False),
    ],
)
def test_names_tell_who_is_the_same(one: Entity, other: Entity, same: bool) -> None:
    """Whole names, surnames and initials join entities of two articles; another given name parts them."""
    assert bool(SameEntities([one], [other], LEXICONS).of(one.id)) is same
    assert bool(SameEntities([other], [one], LEXICONS).of(other.id)) is same


def test_articles_are_alike_by_the_names_they_share() -> None:
    """All names of the shorter list shared is 1, none is 0, and so is an article without names."""
    lume, derrat = entity("Lume", PLACE), entity("Derrat", PLACE)
    for left, right, wanted in (([lume], [lume, derrat], 1.0), ([lume], [derrat], 0.0), ([], [derrat], 0.0)):
        assert likeness(left, right, SameEntities(left, right, LEXICONS)) == wanted
