import subprocess
import sys

import pytest

from reader.core.span import Span
from reader.parse.dates import Day, dates_in, in_iso_form


def read(line: str, language: str | None = "en") -> dict[str, tuple[Day, ...]]:
    """The dates of a line: how each is written, and the days it can mean."""
    return {one.span.of(line): one.days for one in dates_in(line, Span(0, len(line)), language)}


@pytest.mark.parametrize(
    ("line", "language", "written"),
    [
        ("le mercredi 5 mars 2031 à 17h30", "fr", "5 mars 2031"),
        ("Mittwoch, 5. März 2031, 09:30 Uhr", "de", "5. März 2031"),
        ("5 de marzo de 2031", "es", "5 de marzo de 2031"),
        ("5 de marzo del 2031", "es", "5 de marzo del 2031"),
        ("5 de mar. de 2031", "pt", "5 de mar. de 2031"),
        ("5º março 2031", "pt", "5º março 2031"),
        ("mercoledì 5 marzo 2031", "it", "5 marzo 2031"),
        ("5 maart 2031", "nl", "5 maart 2031"),
        ("5 марта 2031 г., 10:15", "ru", "5 марта 2031"),
        ("5 Mart 2031 Çarşamba", "tr", "5 Mart 2031"),
        ("5 marca 2031", "pl", "5 marca 2031"),
        ("5. mars 2031", "no", "5. mars 2031"),
        ("2031. március 5.", "hu", "2031. március 5."),
        ("2031年3月5日", "ja", "2031年3月5日"),
        ("5 मार्च 2031", "hi", "5 मार्च 2031"),
        ("March 5, 2031", "fr", "March 5, 2031"),
        ("March 5, 2031", None, "March 5, 2031"),
    ],
)
def test_months_are_read_in_the_articles_language(line: str, language: str | None, written: str) -> None:
    """And in English, in which foreign pages stamp their articles too."""
    assert read(line, language) == {written: ((2031, 3, 5),)}


@pytest.mark.parametrize(
    ("line", "written"),
    [
        ("By Ada Lund Mar. 5, 2031, 10:00am EST", "Mar. 5, 2031"),
        ("Wed 5th March 2031 17.31 GMT", "5th March 2031"),
        ("2031-03-05 09:00", "2031-03-05"),
        ("updatedMar 5, 2031", "Mar 5, 2031"),
        ("Ada LundMarch 5, 2031", "March 5, 2031"),
        ("Mar 5, 2031 1:00 AMmore", "Mar 5, 2031"),
    ],
)
def test_a_date_is_cut_out_of_its_line(line: str, written: str) -> None:
    """Without weekday and clock, also where a dump lost what stood between two words."""
    assert read(line) == {written: ((2031, 3, 5),)}


@pytest.mark.parametrize(
    "line",
    [
        "2 hours ago",
        "Published 4 days ago",
        "Yesterday at 10:30",
        "Gate 9",
        "12 officers 2031",
        "Monday 4",
        "June 2031",
        "31 February 2031",
        "5 mars 2031",
        "Call 555 20 12 2031",
        "4 March 0007",
        "",
    ],
)
def test_what_names_no_day_of_the_calendar_is_no_date(line: str) -> None:
    """Nor is what has a meaning only on the day of reading."""
    assert read(line) == {}


def test_figures_alone_can_mean_two_days_in_english_only() -> None:
    """Unless one order gives no day."""
    assert read("05/03/2031") == {"05/03/2031": ((2031, 5, 3), (2031, 3, 5))}
    assert read("12-20-2031") == {"12-20-2031": ((2031, 12, 20),)}
    assert read("05/03/2031", "nl") == {"05/03/2031": ((2031, 3, 5),)}


def test_a_date_without_a_year_counts_where_no_other_stands() -> None:
    """Its year stays unknown, and the last of February is one of its days."""
    assert read("Sunday 29th February") == {"29th February": ((None, 2, 29),)}
    assert read("March 4 | 5 March 2031") == {"5 March 2031": ((2031, 3, 5),)}


@pytest.mark.parametrize(
    ("value", "form"),
    [
        ("2031-03-05", "2031-03-05"),
        ("20310305", "2031-03-05"),
        ("2031-03-05T09:00:00.462Z", "2031-03-05T09:00:00Z"),
        ("2031-03-05 06:48:04", "2031-03-05T06:48:04"),
        ("2031-03-05T18:51:50-0500", "2031-03-05T18:51:50-05:00"),
        ("2031-03-05T19:00-06:00", "2031-03-05T19:00:00-06:00"),
        ("Wed, 05 Mar 2031 20:30:42 +0000", "2031-03-05T20:30:42Z"),
        ("Wed, 05 Mar 2031 20:30:42 -0530", "2031-03-05T20:30:42-05:30"),
        ("Wed, 5 Mar 2031 05:42:00 PST", "2031-03-05T05:42:00"),
        ("Wednesday, March 5, 2031, 12:54 PM", "2031-03-05T12:54:00"),
        ("12:05 AM March 5, 2031", "2031-03-05T00:05:00"),
        ("12/22/2031 17:30:03", "2031-12-22T17:30:03"),
        ("March 5, 2031", "2031-03-05"),
        ("2031-03-05T99:00", "2031-03-05"),
    ],
)
def test_what_a_page_says_clearly_comes_in_one_form(value: str, form: str) -> None:
    """Day, or day and clock; a zone whose letters mean several is left out."""
    assert in_iso_form(value, "en") == form


@pytest.mark.parametrize("value", ["04/05/2031", "2031", "5 March", "undefined", "2031-13-01", ""])
def test_what_is_not_clear_stays_as_it_is(value: str) -> None:
    """A wrong day is worse than one that a person has to read."""
    assert in_iso_form(value, "en") == value


def test_a_text_without_dates_does_not_pay_for_their_reader() -> None:
    """Its library is loaded for the first line that looks like a date."""
    code = (
        "import sys; from reader.core.span import Span; from reader.parse.dates import dates_in, in_iso_form\n"
        "assert not dates_in('By Ada Lund, 07:30', Span(0, 18), 'en')\n"
        "assert in_iso_form('2031-03-05T09:00:00Z', 'en')\n"
        "print('dateparser' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
