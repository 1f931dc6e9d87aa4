"""The outlet that an article stands in."""

import pytest

from reader.core.analysis import Block, Entity
from reader.core.span import Span
from reader.core.tagging import TaggedEntity
from reader.core.vocabulary import EntityType, Role
from reader.parse.entities import find_entities
from reader.resources import load_lexicons

LEXICONS = load_lexicons()
PERSON, BODY, PLACE = EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE


def _entities(head: str, body: str, *names: tuple[str, EntityType, float], role: Role = Role.FURNITURE) -> list[Entity]:
    text = f"{head}\n{body}"
    tagged, at = [], len(head)
    for name, kind, score in names:
        start = text.index(name, at)
        at = start + len(name)
        tagged.append(TaggedEntity(Span(start, at), kind, score))
    blocks = [
        Block(Span(0, len(head)), role, 1.0, ""),
        Block(Span(len(head) + 1, len(text)), Role.BODY, 1.0, ""),
    ]
    return list(find_entities(text, blocks, tagged, LEXICONS))


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("Wrenham Echo", "Wrenham Echo"),
        ("The Calder Register", "Calder Register"),
        ("THE BRENHAM OBSERVER | COURTS", "BRENHAM OBSERVER"),
        ("Radio Vestham > Programmes > Tides", "Radio Vestham"),
    ],
)
def test_the_line_at_the_head_names_the_outlet(head: str, name: str) -> None:
    """A line with an outlet's name, alone or before sections, makes it an organisation of the article."""
    found = _entities(head, "The ferry sank.")
    assert [(e.name, e.type) for e in found] == [(name, BODY)]


def test_the_page_may_bear_a_name_that_tells_nothing() -> None:
    """A name without an outlet's word is the outlet's where the page claims it as its own."""
    found = _entities("Lanternfield", "The ferry sank.\n© 2031 Lanternfield")
    assert [e.name for e in found] == ["Lanternfield"]
    assert _entities("Lanternfield", "The ferry sank.") == []


@pytest.mark.parametrize(
    "head", ["Latest News", "Minister Slams Media", "Breaking News", "Ferry sinks off Wrenham Post"]
)
def test_sections_and_headlines_are_no_outlets(head: str) -> None:
    """A section's heading and a headline that ends in an outlet's word name no outlet."""
    assert _entities(head, "The ferry sank.") == []


def test_the_outlet_by_its_last_word() -> None:
    """The article's "the Echo" is the outlet, tagged or not; another capital behind it makes another name."""
    (found,) = _entities("Wrenham Echo", "He told the Echo no. The Echo wrote on.", ("Echo", BODY, 0.5))
    assert (found.name, found.aliases, len(found.mentions)) == ("Wrenham Echo", ("Echo",), 3)
    (found,) = _entities("Wrenham Echo", "They met at the Echo Hall.")
    assert (found.aliases, len(found.mentions)) == ((), 1)


def test_the_outlet_by_its_first_word() -> None:
    """A doubtful person of the outlet's first word is the outlet; a sure place that it is called after is not."""
    (found,) = _entities("Kestrin TV", "Kestrin could not reach him.", ("Kestrin", PERSON, 0.6))
    assert (found.name, found.aliases) == ("Kestrin TV", ("Kestrin",))
    both = _entities("Wrenham Echo", "It rained in Wrenham.", ("Wrenham", PLACE, 0.95))
    assert [(e.name, e.type) for e in both] == [("Wrenham Echo", BODY), ("Wrenham", PLACE)]
