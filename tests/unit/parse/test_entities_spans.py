"""Spans of tagged names put right."""

import pytest

from reader.core.span import Span
from reader.core.vocabulary import EntityType
from reader.parse.entities_names import NamedMention
from reader.parse.entities_spans import tidied
from reader.resources import load_lexicons

LEXICONS = load_lexicons()
PERSON, BODY, PLACE, FACILITY = EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE, EntityType.FACILITY


def _tidied(text: str, *names: tuple[str, EntityType]) -> list[tuple[str, EntityType]]:
    """The names of ``text`` after tidying, with each of ``names`` tagged in order; each span must hold its name."""
    tagged, at = [], 0
    for name, kind in names:
        start = text.index(name, at)
        at = start + len(name)
        tagged.append(NamedMention(Span(start, at), name, None, kind, 0.9))
    out = tidied(text, tagged, LEXICONS)
    assert all(mention.name in mention.span.of(text) for mention in out)
    return [(mention.name, mention.type) for mention in out]


@pytest.mark.parametrize(
    ("written", "kind", "name"),
    [
        ("Datuk Amin Oskar", PERSON, "Amin Oskar"),
        ("Datuk Seri Amin Oskar", PERSON, "Amin Oskar"),
        ("Col. Tova Lund", PERSON, "Tova Lund"),
        ("Ms Lund", PERSON, "Lund"),
        ("Ms Lund", BODY, "Lund"),
        ("Venerable Sarato", PLACE, "Sarato"),
        ("Grandad Olu Marr", PERSON, "Olu Marr"),
        ("Prince Olvar", PERSON, "Prince Olvar"),
        ("Mother Ineza", PERSON, "Mother Ineza"),
        ("Datuk S.", PERSON, "Datuk S."),
        ("Don Quill Marr", PERSON, "Don Quill Marr"),
    ],
)
def test_titles_are_cut_off_people(written: str, kind: EntityType, name: str) -> None:
    """A title goes where a name stays; what people go by, and what is a given name too, stays."""
    assert _tidied(f"Then {written} sat down.", (written, kind)) == [(name, PERSON)]


def test_the_office_before_a_person_is_no_part_of_the_name() -> None:
    """A body that ends an office runs into the name behind it; without an office it stays as tagged."""
    name = "Republic Pedro Oskar"
    assert _tidied(f"The President of the {name} spoke.", (name, BODY)) == [("Pedro Oskar", PERSON)]
    assert _tidied(f"They play at {name} again.", (name, BODY)) == [(name, BODY)]


def test_a_body_whose_office_somebody_holds_is_no_person() -> None:
    """In "Osk Water Minister Tova Lund" the first name is her office's; two people beside each other stay."""
    names = (("Osk Water", PERSON), ("Tova Lund", PERSON))
    assert _tidied("Osk Water Minister Tova Lund spoke.", *names) == [("Osk Water", BODY), ("Tova Lund", PERSON)]
    assert _tidied("Osk Water and Tova Lund spoke.", *names) == list(names)


def test_a_headline_in_capitals_is_no_name() -> None:
    """Where the text names its first words, the verb behind them and all that follows go."""
    text = "Osk Rangers Move Unknown Goods Across Harl\nThe Osk Rangers denied it."
    names = (("Osk Rangers Move Unknown Goods Across", BODY), ("Osk Rangers", BODY))
    assert _tidied(text, *names) == [("Osk Rangers", BODY), ("Osk Rangers", BODY)]


def test_a_body_called_after_a_people_keeps_its_name() -> None:
    """A noun that could be a verb cuts nothing off behind one word, or where a small word follows."""
    text = (
        "The Norwegian Center for Harl Affairs closed. Osk Rangers Center for Peace opened. Norwegian Osk Rangers left."
    )
    names = (
        ("Norwegian Center for Harl Affairs", BODY), ("Osk Rangers Center for Peace", BODY),
        ("Norwegian", EntityType.GROUP), ("Osk Rangers", BODY),
    )  # fmt: skip
    assert _tidied(text, *names) == list(names)


def test_a_full_stop_before_a_name_is_cut_off() -> None:
    """A name may begin a sentence."""
    assert _tidied("It ended. Oskar left.", (". Oskar", PERSON)) == [("Oskar", PERSON)]


@pytest.mark.parametrize(
    ("written", "name"),
    [("Idra Vaughan-Lê. Boots", "Idra Vaughan-Lê"), ("Mt. Osk", "Mt. Osk"), ("J. Osk", "J. Osk")],
)
def test_a_name_ends_with_its_sentence(written: str, name: str) -> None:
    """What the tagger ran on over a full stop is cut off; an abbreviation's stop ends nothing."""
    assert _tidied(f"It was led by {written} were worn.", (written, PLACE)) == [(name, PLACE)]


def test_a_mark_alone_is_no_name() -> None:
    """A tagger that takes a full stop for a name leaves nothing behind."""
    assert _tidied("It fell . Then Osk rose.", (". ", PLACE), ("Osk", PLACE)) == [("Osk", PLACE)]


def test_a_result_parts_two_teams() -> None:
    """Two teams with the result between them are two names."""
    text = "Harl Rovers 2-1 Osk Town: late goal"
    assert _tidied(text, ("Harl Rovers 2-1 Osk Town", BODY)) == [("Harl Rovers", BODY), ("Osk Town", BODY)]


def test_a_verb_in_a_headlines_capitals_is_cut_off() -> None:
    """A verb behind a name goes if the name stands without it elsewhere and the headline's capitals go on."""
    text = "Istra Unveils New Tractor\n\nIt was Istra that paid."
    assert _tidied(text, ("Istra Unveils", BODY), ("Istra", BODY)) == [("Istra", BODY), ("Istra", BODY)]
    text = "Istra Works rose. Istra fell."
    assert _tidied(text, ("Istra Works", BODY), ("Istra", BODY)) == [("Istra Works", BODY), ("Istra", BODY)]


def test_a_hyphen_joins_a_person_cut_in_two() -> None:
    """Two people with only a hyphen between them are one; with a dash or a word they are two."""
    assert _tidied("Ama Oskar-Tey spoke.", ("Ama Oskar", PERSON), ("Tey", PERSON)) == [("Ama Oskar-Tey", PERSON)]
    two = [("Ama Oskar", PERSON), ("Tey", PERSON)]
    assert _tidied("Ama Oskar – Tey spoke.", *two) == two


@pytest.mark.parametrize(
    ("text", "tagged", "name", "kind"),
    [
        ("It lies in southern Istra today.", "southern Istra", "Istra", PLACE),
        ("It lies on the Istra coast today.", "Istra coast", "Istra", PLACE),
        ("It lies in South Istra today.", "South Istra", "South Istra", PLACE),
        ("They shut the Istra tunnel today.", "Istra", "Istra tunnel", FACILITY),
        ("They shut the Istra Gorge dam today.", "Istra Gorge dam", "Istra Gorge dam", FACILITY),
        ("They shut the Istra school today.", "Istra", "Istra", PLACE),
    ],
)
def test_a_place_is_its_capitals_and_what_is_built_there(text: str, tagged: str, name: str, kind: EntityType) -> None:
    """Small words of direction and land are no part of a place, the noun of the one thing built there is."""
    assert _tidied(text, (tagged, PLACE)) == [(name, kind)]


def test_what_is_no_name_goes() -> None:
    """A name with no capital and a transcript's direction are no names; an acronym in brackets is one."""
    text = "the council met\n(CROSSTALK)\nthe Istra Board (ISB) met"
    kept = _tidied(text, ("council", BODY), ("CROSSTALK", BODY), ("ISB", BODY))
    assert kept == [("ISB", BODY)]


def test_a_quotation_mark_that_only_opens_ends_a_name() -> None:
    """What is tagged beyond the mark that opens another name is cut off; a nickname in marks stays."""
    assert _tidied("The paper Istra «Glas» wrote.", ("Istra «Glas", BODY)) == [("Istra", BODY)]
    assert _tidied('So Ola "Bo" Marr won.', ('Ola "Bo" Marr', PERSON)) == [('Ola "Bo" Marr', PERSON)]
