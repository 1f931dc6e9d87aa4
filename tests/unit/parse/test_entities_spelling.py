"""Names in another spelling."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.analysis import Block, Entity
from reader.core.names import name_words
from reader.core.span import Span
from reader.core.tagging import TaggedEntity
from reader.core.vocabulary import EntityType, Role
from reader.parse.entities import find_entities
from reader.parse.entities_spelling import Spellings
from reader.parse.names import spelled_alike
from reader.resources import load_lexicons

LEXICONS = load_lexicons()
PERSON, BODY, PLACE = EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE
_LETTERS = st.text("abcdeiklmnorstuv", min_size=1, max_size=12)
_FORMS = st.sampled_from(
    [
        "Osk Data Board",
        "ODB",
        "Osk Data",
        "Varlund Rail Co.",
        "Varlund Rail",
        "Varlund",
        "River Tamsen",
        "Tamsen River",
        "Kharvikov",
        "Kharvikev",
        "Merrin Press",
        "Merrin",
        "Northern League",
        "League",
    ]
)


def _entities(names: list[tuple[str, EntityType]]) -> list[Entity]:
    """Entities of a text that names each of ``names`` in a sentence of its own."""
    text, tagged = "", []
    for name, kind in names:
        tagged.append(TaggedEntity(Span(len(text) + 4, len(text) + 4 + len(name)), kind, 0.8))
        text += f"The {name} moved. "
    return list(find_entities(text, [Block(Span(0, len(text)), Role.BODY, 1.0, "")], tagged, LEXICONS))


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("zelenska", "zelensca", False),
        ("zelensky", "zelenskiy", True),
        ("zelensky", "zelenskyy", True),
        ("kharkov", "kharkiv", True),
        ("tserenkhand", "tserenkand", True),
        ("castellane", "castlelane", True),
        ("sarvona", "sarvonan", False),
        ("friend", "friends", False),
        ("xiaoming", "xiaoling", False),
        ("dray", "dary", False),
        ("northern", "southern", False),
        ("channel12", "channel13", False),
    ],
)
def test_spellings_and_slips_are_told_from_other_names(one: str, other: str, alike: bool) -> None:
    """Vowels, a lost or doubled letter and swapped ones make a spelling; an ending or another consonant a name."""
    assert spelled_alike(one, other) is alike
    assert spelled_alike(other, one) is alike


@given(_LETTERS, _LETTERS)
def test_being_alike_goes_both_ways(one: str, other: str) -> None:
    """Whether two words are alike does not depend on their order, and every word is like itself."""
    assert spelled_alike(one, other) == spelled_alike(other, one)
    assert spelled_alike(one, one)


@given(
    st.lists(st.lists(_LETTERS, min_size=1, max_size=3).map(tuple), max_size=8),
    st.lists(_LETTERS, min_size=1, max_size=3),
)
def test_the_index_finds_what_comparing_each_with_each_finds(names: list[tuple[str, ...]], sought: list[str]) -> None:
    """What differs in one alike word is found, and nothing else."""
    index: Spellings[tuple[str, ...]] = Spellings()
    for name in names:
        index.add(name, name)
    slow = [
        name
        for name in names
        if len(name) == len(sought)
        and sum(a != b for a, b in zip(name, sought, strict=True)) == 1
        and all(spelled_alike(a, b) for a, b in zip(name, sought, strict=True))
    ]
    assert sorted(name for name, _ in index.near(sought)) == sorted(slow)


def test_one_person_in_two_spellings() -> None:
    """A surname in another spelling, alone or in full, is the same person's, and an alias."""
    for other in ("Bolor Tserenkand", "Tserenkand"):
        (found,) = _entities([("Bolor Tserenkhand", PERSON), (other, PERSON)])
        assert (found.name, found.aliases) == ("Bolor Tserenkhand", (other,))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Martin Oskarvik", "Martina Oskarvik"),
        ("Wang Xiaoming", "Wang Xiaoling"),
        ("Tova Hansson", "Erik Hanssen"),
        ("Tova Marianne", "Marian"),
    ],
)
def test_two_people_of_like_names_stay_two(one: str, other: str) -> None:
    """Other given names, another consonant, and a lone given name make another person."""
    assert len(_entities([(one, PERSON), (other, PERSON)])) == 2


def test_a_spelling_that_fits_two_people_is_neither() -> None:
    """A surname that may be a spelling of two people's is left on its own."""
    assert len(_entities([("Tova Hanssen", PERSON), ("Ulmo Hanssun", PERSON), ("Hansson", PERSON)])) == 3


def test_bodies_and_places_in_two_spellings() -> None:
    """A body's or place's other spelling is an alias; types, lands and short words keep names apart."""
    (found,) = _entities([("Kharvikov", PLACE), ("Kharvikev", PLACE)])
    assert {found.name, *found.aliases} == {"Kharvikov", "Kharvikev"}
    assert len(_entities([("Varlund Steel", BODY), ("Varlind Steel", BODY)])) == 1
    assert len(_entities([("Osk Steel", BODY), ("Ask Steel", BODY)])) == 2
    assert len(_entities([("Austria", PLACE), ("Australia", PLACE)])) == 2


def test_waters_and_mountains_by_noun_or_without() -> None:
    """A river is one with its noun on either side and, after "the", without; a land of the name stays a land."""
    found = _entities([("River Tamsen", PLACE), ("Tamsen River", PLACE), ("Tamsen", PLACE)])
    assert len(found) == 1
    text = "The Osken River rose. Osken slept."
    tagged = [TaggedEntity(Span(4, 15), PLACE, 0.8), TaggedEntity(Span(22, 27), PLACE, 0.8)]
    assert len(find_entities(text, [Block(Span(0, len(text)), Role.BODY, 1.0, "")], tagged, LEXICONS)) == 2


@given(st.lists(_FORMS, min_size=1, max_size=8), st.randoms(use_true_random=False))
def test_what_belongs_together_does_not_depend_on_the_order(forms: list[str], random: Random) -> None:
    """Bodies and places are grouped by what they are called, in whatever order they come."""
    shuffled = list(forms)
    random.shuffle(shuffled)

    def groups(names: list[str]) -> set[frozenset[str]]:
        kinds = {name: PLACE if "Tamsen" in name or "Khar" in name else BODY for name in names}
        found = _entities([(name, kinds[name]) for name in names])
        return {frozenset({e.name.rstrip("."), *(alias.rstrip(".") for alias in e.aliases)}) for e in found}

    assert groups(forms) == groups(shuffled)


@given(st.lists(_FORMS, max_size=8))
def test_names_are_written_in_the_text(forms: list[str]) -> None:
    """A canonical name and each alias stand where one of the entity's mentions does; none is empty or said twice."""
    text = "".join(f"The {name} moved. " for name in forms)
    for entity in _entities([(name, BODY) for name in forms]):
        written = [" ".join(m.span.of(text).split()) for m in entity.mentions]
        for form in (entity.name, *entity.aliases):
            assert form
            assert any(form in one for one in written)
        words = [name_words(form) for form in (entity.name, *entity.aliases)]
        assert len(set(words)) == len(words)
