import pytest

from reader.core.span import Span
from reader.parse.datelines import dateline


@pytest.mark.parametrize(
    ("start", "sentence"),
    [
        ("BRENWICK – ", "The river fell."),
        ("HALSTER, Oct 9 (Northern Wire) - ", "Fuel ran low."),
        ("(Dispatch) — ", "Fuel ran low."),
        ("PORT HALE: ", "A bridge was shut."),
        ("ST.-JEAN-D'ARC/WEST (Wire) -- ", "Fuel ran low."),
        ("", "The NATO – or its council – met."),
        ("", "Ferrin – a border town – slept."),
    ],
)
def test_a_dateline_is_told_from_the_sentence_after_it(start: str, sentence: str) -> None:
    """Capitals, date and agency before a dash at the very start are the dateline; dashes later on are not."""
    text = start + sentence
    assert dateline(text, Span(0, len(text))) == Span(0, len(start))


def test_a_line_of_capitals_is_looked_through_once() -> None:
    """Divided in all ways that there are, it would take days."""
    text = "TACDA" * 200_000
    assert dateline(text, Span(0, len(text))).length == 0
