import pytest

from reader.match.figures import Figure, Unit, agree, figures_of


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("killed 23 of its fighters", [(23, Unit.COUNT)]),
        ("40,000 people have fled since 3 March 2029", [(40_000, Unit.COUNT)]),
        ("$3.5 million, 12 per cent and 4.2%", [(3.5e6, Unit.MONEY), (12, Unit.SHARE), (4.2, Unit.SHARE)]),
        ("two hundred and fifty thousand homes", [(250_000, Unit.COUNT)]),
        ("a dozen people and twenty-five dogs", [(12, Unit.COUNT), (25, Unit.COUNT)]),
        ("half a million homes for £12m and 1.2bn euros", [(5e5, Unit.COUNT), (12e6, Unit.MONEY), (1.2e9, Unit.MONEY)]),
        ("between 12 and 14 people", [(12, Unit.COUNT), (14, Unit.COUNT)]),
        ("a 12-storey block, “30 people” inside", [(12, Unit.COUNT), (30, Unit.COUNT)]),
        ("won 2-1 in the 3rd minute", []),
        ("at 10:30 and 7pm on May 5", []),
        ("one of them flew an F-16 in 1999", []),
        ("nothing of the kind", []),
        ("", []),
    ],
)
def test_amounts_are_read_and_dates_hours_and_scores_are_none(text: str, wanted: list[tuple[float, Unit]]) -> None:
    """Figures in digits and words are amounts of something; what only orders or names a thing is not."""
    assert [(figure.value, figure.unit) for figure in figures_of(text)] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("up to 14 days", [(14, "days")]),
        ("it can take two weeks", [(14, "days")]),
        ("little more than a week", [(7, "days")]),
        ("within 48 hours", [(2, "days")]),
        ("a year and a half, or 18 months", [(18, "months")]),
        ("over three years", [(36, "months")]),
        ("€5 a week", []),
        ("61-year-old", []),
    ],
)
def test_spans_of_time_are_told_in_days_or_months(text: str, wanted: list[tuple[float, str]]) -> None:
    """Two weeks are 14 days; what is paid a week, and an age, are no spans."""
    assert [(one.value, one.noun) for one in figures_of(text) if one.unit is Unit.TIME] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("climbed by more than a tenth", [10]),
        ("a quarter of the flats", [25]),
        ("nearly seven in ten voters", [70]),
        ("4 out of 5", [80]),
        ("a third man", []),
        ("three in ten minutes", []),
        ("ten in two", []),
    ],
)
def test_shares_in_words_are_shares(text: str, wanted: list[float]) -> None:
    """A part, or so many in so many, is so many per cent; what orders, or takes time, is none."""
    assert [one.value for one in figures_of(text) if one.unit is Unit.SHARE] == wanted


def test_the_noun_tells_what_is_counted() -> None:
    """What stands behind a figure is kept with it."""
    assert [figure.noun for figure in figures_of("12 boats, 30 people; 5.")] == ["boats", "people", ""]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (1200, 1214, True),
        (1214, 1200, True),
        (12, 14, False),
        (10, 14, False),
        (614e6, 610e6, True),
        (3e6, 3.2e6, True),
        (1200, 1290, False),
        (5, 5, True),
    ],
)
def test_a_rounded_figure_agrees_with_the_exact_one(one: float, other: float, same: bool) -> None:
    """Rounding is no contradiction; two figures below a hundred are rounded by nobody."""
    assert agree(Figure(one, Unit.COUNT), Figure(other, Unit.COUNT)) is same
    assert agree(Figure(one, Unit.COUNT), Figure(other, Unit.MONEY)) is False
