"""Types of names told by the words around them."""

import pytest

from reader.core.analysis import Block
from reader.core.span import Span
from reader.core.tagging import TaggedEntity
from reader.core.vocabulary import EntityType, Role
from reader.parse.entities import find_entities
from reader.parse.entities_context import by_context
from reader.parse.entities_names import NamedMention
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
        ("Rating agency Lodemark warned of losses.", "Lodemark", EntityType.PERSON),
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


def test_a_river_is_no_person() -> None:
    """What a river is called alone is the river, but not where somebody has the name."""
    text = "The River Osk fell. Boats on the Osk lay dry."
    assert _types(text, ("River Osk", PLACE), ("Osk", PERSON)) == {"River Osk": PLACE}
    text = "Ama Osk swam the River Osk. Then Osk slept."
    assert _types(text, ("Ama Osk", PERSON), ("River Osk", PLACE), ("Osk", PERSON))["Ama Osk"] is PERSON


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


@pytest.mark.parametrize(
    ("text", "name", "kind", "score"),
    [
        ("She told Kestrin that it was late.", "Kestrin", PLACE, 0.6),
        ("He wrote in a voice message to Kestrin.", "Kestrin", PERSON, 0.6),
        ("Kestrin could not independently verify the film.", "Kestrin", PERSON, 0.9),
        ("Engineers at Hollo Stokvar agreed.", "Hollo Stokvar", PLACE, 0.9),
        ("A report by consultants Vanso Odhim finds it.", "Vanso Odhim", PERSON, 0.9),
        ("The lowest bidder was Tolvan Lines.", "Tolvan Lines", PLACE, 0.9),
        ("It is a bid by Gruppo Mandelva.", "Gruppo Mandelva", PERSON, 0.9),
        ("Its operator, Inlay Stonar, did not reply.", "Inlay Stonar", PLACE, 0.9),
        ("Shares of Vantro fell. The tractor maker Vantro paid.", "Vantro", PERSON, 0.9),
    ],
)
def test_bodies_by_what_is_done_with_them(text: str, name: str, kind: EntityType, score: float) -> None:
    """Who is told, verifies, employs or is a firm by a word of its name is a body."""
    mention = NamedMention(Span(text.index(name), text.index(name) + len(name)), name, None, kind, score)
    assert [m.type for m in by_context(text, [mention], LEXICONS)] == [BODY]


@pytest.mark.parametrize(
    ("text", "name", "kind", "score"),
    [
        ("She told Kestrin that it was late.", "Kestrin", PERSON, 0.95),
        ("She told France that it was late.", "France", PLACE, 0.6),
        ("A report by consultants Vanso Odhim and Tova Lund finds it.", "Vanso Odhim", PERSON, 0.9),
        ("They fought on the Eastern Front.", "Eastern Front", PLACE, 0.9),
        ("The film maker Vantro paid.", "Vantro", PERSON, 0.9),
    ],
)
def test_people_and_lands_stay(text: str, name: str, kind: EntityType, score: float) -> None:
    """A person of whom the tagger is sure, a land, several people, and a front of a war are no bodies."""
    mention = NamedMention(Span(text.index(name), text.index(name) + len(name)), name, None, kind, score)
    assert [m.type for m in by_context(text, [mention], LEXICONS)] == [kind]
