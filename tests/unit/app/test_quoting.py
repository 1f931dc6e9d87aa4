"""Quotation marks around words that bring their own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.app.quoting import quoted, uses_straight_marks, wholly_quoted


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It fell.", "“It fell.”"),
        ("“It fell,”", "“It fell,”"),
        ("“We close,” … “We must.”", "“We close,” … “We must.”"),
        ("the figure “a fairy tale” again", "“the figure ‘a fairy tale’ again”"),
        ("it’s the boys’ “own” boat", "“it’s the boys’ ‘own’ boat”"),
        ("he said “she told me ‘no’ twice” then", "“he said ‘she told me “no” twice’ then”"),
        ("«Non», dit-il", "“«Non», dit-il”"),
    ],
)
def test_marks_inside_change_with_those_outside(text: str, told: str) -> None:
    """Double marks become single ones inside, single ones double, apostrophes stay, and a whole quotation stays."""
    assert quoted(text) == told


def test_straight_marks_stay_straight() -> None:
    """Where an article sets straight marks, so does what is copied of it."""
    assert uses_straight_marks('He said "no".')
    assert not uses_straight_marks("He said “no”.")
    assert quoted('called it "a tale" twice', straight=True) == "\"called it 'a tale' twice\""
    assert quoted('"A tale"', straight=True) == '"A tale"'


@pytest.mark.parametrize("text", ["", "…", "“”", "“open", 'a "b"', "“a” b", "b “a”", "a”"])
def test_what_is_no_whole_quotation(text: str) -> None:
    """Text beside the marks, marks that stay open, and no words at all are no whole quotation."""
    assert not wholly_quoted(text)


@given(st.text("ab “”‘’\"'«»„…", max_size=20), st.booleans())
def test_the_words_stay(text: str, straight: bool) -> None:
    """Nothing but marks is ever changed, and there are marks at both ends."""
    told = quoted(text, straight=straight)

    def words(piece: str) -> str:
        return "".join(sign for sign in piece if sign not in "“”‘’\"'")

    assert words(told) == words(text)
    assert wholly_quoted(text) or (told[0], told[-1]) == (('"', '"') if straight else ("“", "”"))


def test_a_wrong_mark_at_an_end_makes_no_second_pair() -> None:
    """A quote that a machine opened with a closing mark, or closed with a straight one, gets one right pair."""
    assert quoted("”Tim O’Neill ‘admired’ it,”") == "“Tim O’Neill ‘admired’ it,”"
    assert quoted('“It rained,"') == "“It rained,”"
