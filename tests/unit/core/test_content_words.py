"""Content words in base form."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.content_words import ContentWords
from reader.core.span import Span
from reader.resources import load_lexicons

LEXICONS = load_lexicons()


def words(text: str) -> frozenset[str]:
    """The content words of all of ``text``."""
    return ContentWords(text, LEXICONS).of([Span(0, len(text))])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The troops fled", "the fleeing troop"),
        ("sold plants", "selling a plant"),
        ("four decades", "4 decades"),
        ("40,000 people", "40000 persons"),
        ("the company’s studies", "study of companies"),
        ("planned and tried", "they plan, they try"),
        ("closing boxes", "closed box"),
    ],
)
def test_forms_of_a_word_are_one(one: str, other: str) -> None:
    """Inflected forms, counts in letters and figures with commas compare as equal."""
    assert words(one) == words(other)


def test_words_that_say_little_are_left_out() -> None:
    """Function words, light verbs and days are no content."""
    assert words("It was on Monday that they had been there with all of them") == frozenset()


def test_a_name_keeps_its_letters() -> None:
    """A word that only looks inflected keeps its ending where no verb stands behind it."""
    assert "ring" in words("the ring")
    assert not words("a bus") & words("a bu")


@given(st.text(max_size=60), st.text(max_size=60))
def test_two_stretches_have_the_words_of_both(one: str, other: str) -> None:
    """The words of two stretches are those of each, wherever they stand, and none is empty or upper case."""
    text = f"{one}\n{other}"
    reader = ContentWords(text, LEXICONS)
    first, second = Span(0, len(one)), Span(len(one) + 1, len(text))
    found = reader.of([first, second])
    assert found == reader.of([first]) | reader.of([second])
    assert all(word for word in found)
