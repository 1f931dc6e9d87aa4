"""Half-open ranges of code points, by example."""

import pytest

from reader.core.span import Span, hull, merged, subtracted

TEXT = "  “Ja”, 😀 said Åsa.  "


def test_span_covers_code_points() -> None:
    """An emoji is one position and the end is left out."""
    at = TEXT.index("😀")
    assert Span(at, at + 1).of(TEXT) == "😀"
    assert Span(at, at + 6).of(TEXT) == "😀 said"
    assert Span(at, at + 6).length == 6


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (Span(0, 3), Span(2, 5), True),
        (Span(0, 3), Span(3, 5), False),
        (Span(0, 9), Span(4, 5), True),
        (Span(0, 3), Span(5, 6), False),
    ],
)
def test_neighbours_do_not_overlap(one: Span, other: Span, expected: bool) -> None:
    """Spans overlap when they share a code point; touching ends share none. The order does not matter."""
    assert one.overlaps(other) is expected
    assert other.overlaps(one) is expected


def test_containing_may_share_both_ends() -> None:
    """A span contains itself and what lies inside, and nothing that sticks out on either side."""
    outer = Span(2, 8)
    assert outer.contains(Span(2, 8))
    assert outer.contains(Span(3, 5))
    assert not outer.contains(Span(1, 5))
    assert not outer.contains(Span(5, 9))


def test_trimmed_leaves_out_white_space() -> None:
    """The white space at both ends goes, that inside stays."""
    assert Span(0, len(TEXT)).trimmed(TEXT).of(TEXT) == "“Ja”, 😀 said Åsa."


def test_trimmed_leaves_out_the_characters_asked_for() -> None:
    """Given characters are trimmed instead of white space."""
    assert Span(2, 7).trimmed(TEXT, "“”,").of(TEXT) == "Ja"


def test_trimmed_to_nothing_is_empty_at_the_start() -> None:
    """A span of white space alone becomes empty where it began."""
    assert Span(1, 2).trimmed(TEXT) == Span(1, 1)


def test_hull_covers_first_to_last() -> None:
    """The hull goes from the smallest start to the largest end, in whatever order the spans come."""
    assert hull([Span(7, 9), Span(1, 3), Span(2, 12)]) == Span(1, 12)


def test_hull_of_nothing_is_an_error() -> None:
    """There is no smallest span over no spans."""
    with pytest.raises(ValueError):  # noqa: PT011 - the words are those of the standard library
        hull([])


def test_merged_joins_what_touches() -> None:
    """Spans that overlap or touch become one; empty ones go; gaps stay."""
    assert merged([Span(5, 7), Span(0, 2), Span(2, 4), Span(9, 9), Span(6, 8)]) == (Span(0, 4), Span(5, 8))


def test_subtracted_leaves_the_rest_in_order() -> None:
    """Holes may overlap each other and stick out; what is left comes in text order."""
    assert subtracted(Span(2, 10), [Span(8, 20), Span(0, 3), Span(4, 6), Span(5, 6)]) == (Span(3, 4), Span(6, 8))
