"""Types of names told by the words around them."""

import pytest

from reader.core.analysis import Block
from reader.core.span import Span
from reader.core.tagging import TaggedEntity
from reader.core.vocabulary import EntityType, Role
from reader.parse.entities import find_entities
from reader.resources import load_lexicons

LEXICONS = load_lexicons()
PERSON, BODY, PLACE = EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE


def _types(text: str, *names: tuple[str, EntityType], role: Role = Role.BODY) -> dict[str, EntityType]:
    tagged, at = [], 0
    for name, kind in names:
        start = text.index(name, at)
        at = start + len(name)
        tagged.append(TaggedEntity(Span(start, at), kind, 0.9))
    blocks = [Block(Span(0, len(text)), role, 1.0, "")]
    return {entity.name: entity.type for entity in find_entities(text, blocks, tagged, LEXICONS)}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Shares of Reed & Holm fell.", "Reed & Holm", PERSON),
        ("The Varso Ledger was right.", "Varso Ledger", PLACE),
        ("Varso Lines, the ferry operator, sank.", "Varso Lines", PLACE),
        ("The rival bus operator Varsobus slept.", "Varsobus", PERSON),
        ("KELL, Oct 9 (Varso Wave) - It rained.", "Varso Wave", PLACE),
    ],
)
def test_body_by_its_form_or_description(text: str, name: str, kind: EntityType) -> None:
    """Firms and outlets are organisations, whatever the tagger took them for."""
    assert _types(text, (name, kind)) == {name: BODY}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The publisher Vance slept.", "Vance", PERSON),
        ("Ships cross the Varso Channel.", "Varso Channel", PLACE),
        ("We saw Kell, the town of snow.", "Kell", PLACE),
        ("Anna Gazette spoke.", "Anna Gazette", PERSON),
    ],
)
def test_others_stay_what_they_are(text: str, name: str, kind: EntityType) -> None:
    """People who do a firm's work, straits and towns keep their type."""
    assert _types(text, (name, kind)) == {name: kind}


def test_short_form_that_acts_is_the_firm() -> None:
    """A lone word that opens a firm's name and acts is the firm; a place that one travels to is not."""
    names = (("Varso Rail", BODY), ("Varso", PLACE))
    assert _types("Varso Rail grew. Then Varso said no.", *names) == {"Varso Rail": BODY}
    assert _types("Varso Rail grew. We live in Varso.", *names) == {"Varso Rail": BODY, "Varso": PLACE}
    names = (("Varso University", BODY), ("Varso", PLACE))
    assert _types("Varso University grew. Then Varso said no.", *names) == {"Varso University": BODY, "Varso": PLACE}


def test_byline_names_are_people() -> None:
    """Names after "by" in a byline are whole people; a desk is nobody."""
    text = "By Tova Quillan and Ulmo Strand, Varso Energy Desk"
    tagged = (("Tova", PERSON), ("Ulmo Strand", PLACE))
    assert _types(text, *tagged, role=Role.BYLINE) == {"Tova Quillan": PERSON, "Ulmo Strand": PERSON}
    assert _types("By Energy Desk", role=Role.BYLINE) == {}


def test_role_noun_is_no_name() -> None:
    """A role noun in capitals is no person where the text writes it small too; a surname of somebody stays."""
    assert _types("Broker lost. A broker slept.", ("Broker", PERSON)) == {}
    text = "Tova Broker lost. Broker slept, as a broker may."
    assert _types(text, ("Tova Broker", PERSON), ("Broker", PERSON)) == {"Tova Broker": PERSON}
