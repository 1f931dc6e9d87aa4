"""Long words on little room."""

from reader.core.shortening import shortened


def test_what_fits_stays_whole() -> None:
    """Up to the last sign."""
    assert shortened("A ferry", 7) == "A ferry"


def test_what_is_longer_ends_in_a_sign_for_the_rest() -> None:
    """Which counts, and stands right behind a word."""
    assert shortened("A ferry line", 9) == "A ferry…"
