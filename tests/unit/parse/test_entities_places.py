"""Places, ships and tools told from people and bodies."""

import pytest

from reader.core.analysis import Block
from reader.core.span import Span
from reader.core.vocabulary import EntityType, Role
from reader.parse.entities_names import NamedMention
from reader.parse.entities_places import placed
from reader.resources import load_lexicons

LEXICONS = load_lexicons()
PERSON, BODY, PLACE, PRODUCT = EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE, EntityType.PRODUCT


def _placed(text: str, *names: tuple[str, EntityType], score: float = 0.6) -> list[EntityType]:
    tagged, at = [], 0
    for name, kind in names:
        start = text.index(name, at)
        at = start + len(name)
        tagged.append(NamedMention(Span(start, at), name, None, kind, score))
    return [m.type for m in placed(text, [Block(Span(0, len(text)), Role.BODY, 1.0, "")], tagged, LEXICONS)]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The mayor of Lennik spoke.", "Lennik", PERSON),
        ("She was towed into the port of Sund Arval.", "Sund Arval", BODY),
        ("The member for Skerry West rose.", "Skerry West", BODY),
        ("Ms Dray, who sits for Wexham North, agreed.", "Wexham North", BODY),
        ("Sarvona protests. The Sarvonan captain left.", "Sarvona", PERSON),
        ("Velmund waits. A Velmundian ship came.", "Velmund", PERSON),
        ("LENNIK, May 4 (Osk) - Shares fell in Lennik today.", "LENNIK", BODY),
        ("They met at a works in Dornau.", "Dornau", BODY),
    ],
)
def test_places(text: str, name: str, kind: EntityType) -> None:
    """What has a mayor, a seat, an adjective, a dateline, or somebody in it is a place."""
    assert _placed(text, (name, kind)) == [PLACE]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The chairman of Lennik spoke.", "Lennik", BODY),
        ("He sold his shares in Lennik.", "Lennik", BODY),
        ("He studied in Lennik University.", "Lennik University", BODY),
        ("He lost faith in Lennik.", "Lennik", PERSON),
        ("Lennik spoke. An American listened.", "Lennik", PERSON),
    ],
)
def test_what_is_no_place(text: str, name: str, kind: EntityType) -> None:
    """What has a chairman or is held, and a body by its last word, stays what it was."""
    assert _placed(text, (name, kind)) == [kind]


def test_a_sure_body_stays_one_whatever_is_in_it() -> None:
    """The tagger's certainty outweighs a word before the name."""
    assert _placed("Work goes on in Dornau.", ("Dornau", BODY), score=0.95) == [BODY]


def test_a_surname_is_no_place() -> None:
    """A word of somebody named in full is never a land, though the text has what looks like its adjective."""
    text = "Tova Maren met a Marenan. Maren left."
    assert _placed(text, ("Tova Maren", PERSON), ("Maren", PERSON)) == [PERSON, PERSON]


def test_ships_and_tools_are_products() -> None:
    """The noun before a name tells a vessel or a tool from a person."""
    assert _placed("The trawler Halva Dorn sank.", ("Halva Dorn", PERSON)) == [PRODUCT]
    assert _placed("They used a system called Pelora.", ("Pelora", BODY)) == [PRODUCT]
    assert _placed("The owner Halva Dorn sank.", ("Halva Dorn", PERSON)) == [PERSON]
