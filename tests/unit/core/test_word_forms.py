import pytest

from reader.core.word_forms import can_be, is_plural, kinds_of, singular
from reader.resources import load_lexicons

LEXICONS = load_lexicons()
FORMS = LEXICONS.table("verb_forms")


def test_a_form_is_known_by_all_that_it_can_be() -> None:
    """A form of several uses has them all, an unknown word none, however they are written."""
    assert kinds_of("Plans", FORMS) >= {"present", "plural"}
    assert kinds_of("Doesn’t", FORMS) == {"auxiliary"}
    assert kinds_of("Vorplex", FORMS) == frozenset()


@pytest.mark.parametrize(("word", "gerund"), [("adding", True), ("evening", False), ("Beijing", False)])
def test_an_ending_makes_no_participle(word: str, gerund: bool) -> None:
    """A word that only ends like a participle is none."""
    assert can_be(word, "gerund", FORMS) is gerund


@pytest.mark.parametrize("noun", ["police", "women", "MPs", "councillors", "30-year-olds", "spokespeople"])
def test_plurals_are_known_without_their_ending(noun: str) -> None:
    """Irregular plurals and compounds are plurals."""
    assert is_plural(noun, FORMS)


@pytest.mark.parametrize("noun", ["witness", "boss", "corps", "analysis", "news", "minister's", ""])
def test_an_ending_makes_no_plural(noun: str) -> None:
    """A noun in the singular that ends in s is no plural."""
    assert not is_plural(noun, FORMS)


@pytest.mark.parametrize(
    ("noun", "one"),
    [("aides", "aide"), ("women", "woman"), ("co-founders", "co-founder"), ("boss", "boss"), ("wanted", "wanted")],
)
def test_only_a_plural_has_another_singular(noun: str, one: str) -> None:
    """The singular of a noun is looked up; what is no plural stays, verb forms too."""
    assert singular(noun, LEXICONS) == one
