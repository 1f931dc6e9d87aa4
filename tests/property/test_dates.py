"""Dates over all days and all texts."""

from datetime import date
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.core.span import Span
from reader.parse.dates import dates_in, in_iso_form

MONTHS = "January February March April May June July August September October November December".split()
DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))
FORMS = (
    "{y}-{m:02}-{d:02}",
    "{d} {name} {y}",
    "{name} {d}, {y}",
    "{short}. {d}, {y}",
    "{m}/{d}/{y}",
    "{d:02}.{m:02}.{y}",
)
PIECES = st.sampled_from(
    ["5", "31", "2031", "March", "mars", "/", "-", ".", ",", " ", "\n", "th", "年", "月", "日", "de", "٣"]
)


@given(DAYS, st.sampled_from(FORMS))
def test_every_day_is_found_in_every_common_form(day: date, form: str) -> None:
    """Whatever else figures can mean, the day that was written is among it."""
    name = MONTHS[day.month - 1]
    written = form.format(y=day.year, m=day.month, d=day.day, name=name, short=name[:3])
    line = f"Published {written}, 10:30"
    (found,) = dates_in(line, Span(0, len(line)), "en")
    assert found.span.of(line) == written
    assert (day.year, day.month, day.day) in found.days
    assert found.day in (day, None)


@given(
    st.lists(PIECES, max_size=12).map("".join) | st.text(max_size=40), st.sampled_from(["en", "fr", "ja", "xx", None])
)
def test_any_text_gives_days_in_order(text: str, language: str | None) -> None:
    """Dates lie in the text one after another, and what has none is given back as it was."""
    span = Span(0, len(text))
    found = dates_in(text, span, language)
    for one, two in pairwise(found):
        assert one.span.end <= two.span.start
    for one in found:
        assert span.contains(one.span)
        assert one.days
        assert all(1 <= month <= 12 and 1 <= day <= 31 for _, month, day in one.days)


@given(st.text(max_size=40) | DAYS.map(str) | st.datetimes().map(str))
def test_the_common_form_stays_as_it_is(value: str) -> None:
    """What has been brought into it once is not changed again."""
    form = in_iso_form(value, "en")
    assert in_iso_form(form, "en") == form
