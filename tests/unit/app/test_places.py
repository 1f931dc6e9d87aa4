"""Where a reader is in a text that is read anew."""

from hypothesis import given
from hypothesis import strategies as st

from reader.app.places import corresponding

RUSSIAN = "Паром закроют.\n\nМэр города заявила, что выбора нет.\nКонец."
LINES = st.text(st.sampled_from("ab\n"), max_size=30)


def test_the_same_line_of_another_reading() -> None:
    """A place is kept in its line, as far along, however many signs the lines before it have now."""
    misread = RUSSIAN.encode().decode("latin-1")
    assert corresponding(RUSSIAN, misread, RUSSIAN.index("Мэр")) == misread.index("Мэр".encode().decode("latin-1"))
    assert corresponding(misread, RUSSIAN, misread.rindex("\n") + 1) == RUSSIAN.index("Конец")
    middle = corresponding(RUSSIAN, misread, RUSSIAN.index("заявила"))
    assert misread[:middle].count("\n") == 2


def test_a_reading_of_other_lines() -> None:
    """Where the lines do not agree, a place is as far along the whole text."""
    assert corresponding("ab\ncd\nef\ngh", "x" * 22, 6) == 12
    assert corresponding("ab\ncd", "", 3) == 0
    assert corresponding("", "x\ny", 0) == 0


@given(LINES, LINES, st.integers(0, 30))
def test_every_place_has_its_like(old: str, new: str, position: int) -> None:
    """It lies in the new text, and in a text that is the same it is the same."""
    at = min(position, len(old))
    assert 0 <= corresponding(old, new, at) <= len(new)
    assert corresponding(old, old, at) == at
