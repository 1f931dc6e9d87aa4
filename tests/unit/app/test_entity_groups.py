"""The entities as they are listed and told."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.app.entity_groups import entity_sentence, entity_tip, grouped, matches, said_words
from reader.app.view import EntityRow
from reader.core.span import Span
from reader.core.vocabulary import EntityType


def row(name: str, kind: EntityType = EntityType.PERSON, says: int = 0, mentions: int = 1) -> EntityRow:
    """An entity that is mentioned so often."""
    return EntityRow(name, name, kind, (), says, tuple(Span(n, n + 1) for n in range(mentions)))


ZOE = EntityRow(
    "zoe",
    "Zoë Ångström",
    EntityType.PERSON,
    ("Ångström", "Z. Å."),
    3,
    (Span(0, 1), Span(2, 3)),
    ("surname alone", "initials of the name"),
    ("the minister",),
)


def test_those_who_say_most_come_first() -> None:
    """Types stand in a fixed order; in each, claims count before mentions."""
    rows = [
        row("Osk", EntityType.PLACE, 0, 9),
        row("Bo", says=1),
        row("Ann", says=2, mentions=1),
        row("Cem", says=1, mentions=4),
    ]
    groups = grouped(rows)
    assert [group.heading for group in groups] == ["People", "Places"]
    assert [each.name for each in groups[0].rows] == ["Ann", "Cem", "Bo"]


def test_every_type_has_a_heading() -> None:
    """No entity is lost on the way to the list."""
    assert {group.type for group in grouped(row(kind.value, kind) for kind in EntityType)} == set(EntityType)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("", True),
        ("zoe", True),
        ("ZOË", True),
        ("ang", True),
        ("ang zo", True),
        ("z. a", True),
        ("oe", False),
        ("zoe x", False),
        ("minister", False),
    ],
)
def test_a_name_is_found_by_the_starts_of_its_words(wanted: str, found: bool) -> None:
    """Case, accents and the order of words do not matter, the middle of a word does not count."""
    assert matches(ZOE, wanted) is found


@given(st.text(max_size=12), st.text(max_size=6))
def test_a_name_is_found_by_itself(name: str, more: str) -> None:
    """Whatever an entity is called, its whole name finds it, and more letters never find more."""
    entity = row(name)
    assert matches(entity, name)
    assert matches(entity, name + more) <= matches(entity, name)


def test_counts_are_told_in_words() -> None:
    """Who says nothing is only mentioned."""
    assert said_words(ZOE) == "says 3, mentioned 2"
    assert said_words(row("Osk")) == "mentioned 1"
    assert entity_sentence(row("Osk", says=1)) == "Osk: says 1 claim, mentioned once"
    assert entity_sentence(ZOE) == "Zoë Ångström: says 3 claims, mentioned 2 times"


def test_the_tip_says_why_names_are_one() -> None:
    """Each alias comes with its reason, then the descriptions; without reasons the aliases stand alone."""
    assert entity_tip(ZOE).split("\n\n") == [
        "Zoë Ångström: says 3 claims, mentioned 2 times",
        "Also:\nÅngström – surname alone\nZ. Å. – initials of the name",
        "Meant by: “the minister”",
    ]
    words = ("The minister", "the minister", "the MP", "Her aide")
    assert entity_tip(replace(ZOE, descriptions=words)).endswith("Meant by: “the minister”, “the MP”, “Her aide”")
    bare = EntityRow("e", "Ann Lee", EntityType.PERSON, ("Lee",), 0, (Span(0, 1),))
    assert entity_tip(bare) == "Ann Lee: says 0 claims, mentioned once\n\nAlso:\nLee"
