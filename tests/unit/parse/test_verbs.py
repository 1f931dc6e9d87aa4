import pytest

from reader.parse.verbs import has_finite_verb, is_order
from reader.resources import load_lexicons

FORMS = load_lexicons().table("verb_forms")


@pytest.mark.parametrize(
    "sentence",
    [
        "The bridge collapsed on Monday",
        "It isn't over",
        "Residents want a new one",
        "The river runs north",
        "She's the mayor",
        "The mayor has left town",
        "They still hold the mines",
        "About 900 people live there",
        "Nobody spoke until three judges dissented",
        "The new rules cap fares",
        "Judge Hale dissented",
    ],
)
def test_a_clause_has_a_finite_verb(sentence: str) -> None:
    """Auxiliaries, past, present and contracted verbs are found."""
    assert has_finite_verb(sentence.split(), FORMS)


@pytest.mark.parametrize(
    "fragment",
    [
        "In the early hours of Monday",
        "A bridge to the north",
        "Built by the army",
        "Speaking in Lower Harbour",
        "Former mill : burned",
        "Behind the inn , nine houses",
        "The two sides of the river",
    ],
)
def test_a_fragment_has_none(fragment: str) -> None:
    """Participles, gerunds and bare nouns make no clause."""
    assert not has_finite_verb(fragment.split(), FORMS)


def test_a_form_that_can_be_a_noun_needs_its_neighbours_to_be_surely_a_verb() -> None:
    """Without a full stop "ferry links in the north" may be a heading; before an article a verb it is."""
    assert has_finite_verb("The ferry links both towns".split(), FORMS)
    assert not has_finite_verb("Ferry links in the north".split(), FORMS, sure=True)
    assert has_finite_verb("The ferry links the towns".split(), FORMS, sure=True)


@pytest.mark.parametrize(
    "sentence",
    [
        "Take a torch and water",
        "Share your views by Friday",
        "Do not drive to the bridge",
        "And please bring a lamp",
        "If you live by the river , leave now",
        "Anyone with a photograph is asked to call the station",
    ],
)
def test_orders_and_requests_are_told(sentence: str) -> None:
    """A bare verb in front, or behind what "you" may do, and what anyone is asked to do."""
    assert is_order(sentence.split(), FORMS)


@pytest.mark.parametrize(
    "sentence",
    [
        "Work on the bridge began",
        "Police moved in at dawn",
        "If you live by the river , the water is near",
        "Anyone can call the station",
        "Set in a valley , the town floods every spring",
        "The council asked residents to call",
    ],
)
def test_statements_are_no_orders(sentence: str) -> None:
    """Nouns that look like verbs, participles and reports of requests tell nobody to do anything."""
    assert not is_order(sentence.split(), FORMS)
