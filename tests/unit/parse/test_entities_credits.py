"""People of bylines and picture credits."""

import pytest

from reader.core.analysis import Block
from reader.core.span import Span
from reader.core.vocabulary import EntityType, Role
from reader.parse.entities_credits import credited
from reader.parse.entities_names import NamedMention
from reader.resources import load_lexicons

LEXICONS = load_lexicons()
PERSON, BODY, PLACE = EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE


def _credited(text: str, role: Role, *names: tuple[str, EntityType, float]) -> dict[str, EntityType]:
    tagged = [NamedMention(Span(text.index(n), text.index(n) + len(n)), n, None, kind, p) for n, kind, p in names]
    found = credited(text, [Block(Span(0, len(text)), role, 1.0, "")], tagged, LEXICONS)
    assert [m.span for m in found] == sorted(m.span for m in found)
    assert all(" ".join(m.span.of(text).split()) == m.name for m in found)
    return {m.name: m.type for m in found}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("A gull sits on a wall. (Photo: Suro Ganval)", {"Suro Ganval": PERSON}),
        ("A gull sits on a wall. © OSKFOTO / Ilva Varn", {"Ilva Varn": PERSON}),
        ("© OSKFOTO / Ilva VarnGulls sit on a wall", {"Ilva Varn": PERSON}),
        ("© OSKFOTO / Nila al-VarnGulls sit on a wall", {"Nila al-Varn": PERSON}),
        ("A gull on a wallCredit: Ledge/Luro Tranval", {"Luro Tranval": PERSON}),
        ("A gull sits on a wall, May 3. OSK/Nuro Castval", {"Nuro Castval": PERSON}),
        ("A gull on a wall. Photograph: Pero McVarn/Ledge Pictures", {"Pero McVarn": PERSON}),
    ],
)
def test_photographers_are_people(text: str, people: dict[str, EntityType]) -> None:
    """Whom a credit names beside an agency, or the tagger takes for a place there, is a person, glued words or not."""
    tagged = [(name, PLACE, 0.85) for name in people]
    assert _credited(text, Role.CAPTION, *tagged) == people
    cut = [(name.split()[0], BODY, 0.8) for name in people]
    if "/" in text:
        assert _credited(text, Role.CAPTION, *cut) == people


@pytest.mark.parametrize(
    "text",
    [
        "A gull on a wall. Photo: Ledge Press Agency",
        "A gull on a wall. (Photo: Ledge Images/File)",
        "A gull on a wall. © Osk / Wikimedia Commons",
        "A gull on a wall. Photo: Osk Works",
    ],
)
def test_agencies_are_not(text: str) -> None:
    """An agency's name, and a name alone that the tagger says nothing of, makes no person."""
    assert _credited(text, Role.CAPTION) == {}


def test_bylines_name_people_that_the_tagger_takes_for_firms() -> None:
    """After "by" in a byline stands a person, unless the tagger is sure of a firm or the words are a desk's."""
    text = "Additional reporting by Emro Vahlen"
    assert _credited(text, Role.BYLINE, ("Emro Vahlen", BODY, 0.8)) == {"Emro Vahlen": PERSON}
    assert _credited(text, Role.BYLINE, ("Emro Vahlen", BODY, 0.95)) == {"Emro Vahlen": BODY}
    assert _credited("By Energy Desk", Role.BYLINE) == {}
    assert _credited("By Osk News", Role.BYLINE) == {}
    assert _credited(text, Role.FURNITURE) == {}


def test_a_credited_name_is_a_person_elsewhere() -> None:
    """The same name in another place is the same person."""
    text = "Suro Ganval walked. (Photo: Suro Ganval)"
    tagged = [NamedMention(Span(at, at + 11), "Suro Ganval", None, PLACE, 0.8) for at in (0, text.rindex("Suro"))]
    found = credited(text, [Block(Span(0, len(text)), Role.CAPTION, 1.0, "")], tagged, LEXICONS)
    assert [m.type for m in found] == [PERSON, PERSON]
