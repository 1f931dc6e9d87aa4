"""Which language a person gets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.app.languages import LANGUAGES, language_for


@pytest.mark.parametrize(
    ("wished", "code"),
    [
        (["de-Latn-AT", "de-AT", "de"], "de"),
        (["nl-NL", "nl", "fr-BE", "fr"], "fr"),
        (["ru_RU.UTF-8"], "ru"),
        (["es"], "es"),
        (["en-GB", "de"], "en"),
        (["C"], "en"),
        (["C", "de"], "en"),
        (["nl"], "en"),
        (["den"], "en"),
        ([], "en"),
    ],
)
def test_the_dearest_language_that_the_window_speaks(wished: list[str], code: str) -> None:
    """The first language of the system that there is a translation for; English where there is none."""
    assert language_for("", wished) == code


def test_what_was_set_comes_before_the_system() -> None:
    """A person who sets a language gets it on any system."""
    assert language_for("es", ["de"]) == "es"
    assert language_for("en", ["de"]) == "en"


@given(st.text(), st.lists(st.text()))
def test_there_is_always_a_language(wanted: str, wished: list[str]) -> None:
    """Whatever stands in the settings and the environment."""
    assert language_for(wanted, wished) in LANGUAGES
