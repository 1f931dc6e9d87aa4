import pytest

from reader.parse.verbs import has_finite_verb
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
    ],
)
def test_a_clause_has_a_finite_verb(sentence: str) -> None:
    """Auxiliaries, past, present and contracted verbs are found."""
    assert has_finite_verb(sentence.split(), FORMS)


@pytest.mark.parametrize(
    "fragment",
    ["In the early hours of Monday", "A bridge to the north", "Built by the army", "Speaking in Lower Harbour"],
)
def test_a_fragment_has_none(fragment: str) -> None:
    """Participles, gerunds and bare nouns make no clause."""
    assert not has_finite_verb(fragment.split(), FORMS)
