"""Dates as articles write them: found by their form, and read in the article's language."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from reader.core.span import Span
from reader.parse.language import ENGLISH

if TYPE_CHECKING:
    from dateparser.date import DateDataParser

# Year, month and day; the year is None where it is not written.
Day = tuple[int | None, int, int]

_DAY = r"(?<!\d)\d{1,2}(?:st|nd|rd|th|er|[.ºª°])?(?![\d:])"
# Any word may be a month: which are is what the library knows. Marks of Indic scripts are no letters to a pattern.
_WORD = r"[^\W\d_][^\s\d_,.;:|/()\[\]–—•·-]+\.?"
_OF = r"(?:\s+[^\W\d_]{1,3}\.?)?\s+"
_WITH_YEAR = re.compile(
    r"(?=(?:(?<!\d)(?P<a>\d{4}[-/.]\d{1,2}[-/.]\d{1,2})(?!\d)"
    r"|(?<![\d/.-])(?P<b>\d{1,2}(?P<sep>[-/.])\d{1,2}(?P=sep)(?:\d{4}|\d{2}))(?![\d/])"
    r"|(?<!\d)(?P<c>\d{4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일])"
    rf"|(?P<d>{_DAY}{_OF}{_WORD}(?:,\s*|{_OF})\d{{4}})(?!\d)"
    rf"|(?<![^\W\d_])(?P<e>{_WORD}\s+{_DAY},?\s+\d{{4}})(?!\d)"
    rf"|(?<!\d)(?P<f>\d{{4}}\.?\s+{_WORD}\s+{_DAY})))"
)
_WITHOUT_YEAR = re.compile(
    rf"(?=(?:(?P<a>{_DAY}{_OF}{_WORD})|(?<![^\W\d_])(?P<b>{_WORD}\s+{_DAY}))(?!\w|,?\s*\d{{3}}))"
)
_NUMBER = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
# "updatedSep 4": words that touch where a page broke its lines.
_TOUCHING = re.compile(r"(?<=[a-z])(?=[A-Z])")
_ORDINAL = re.compile(r"(?<=\d)[ºª°]")
_YEAR = re.compile(r"\d{4}")
_CLOCK = re.compile(
    r"(?<![\d:+-])(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2}))?(?:[.,]\d+)?"
    r"(?:\s?(?P<half>[ap])\.?m\b\.?)?\s*(?P<zone>Z\b|GMT\b|UTC\b|[+-]\d{2}:?\d{2}\b)?",
    re.IGNORECASE,
)
_ISO = re.compile(r"\d{4}-?\d{2}-?\d{2}(?!\d)")
# As many as a byline holds, and as long as it is; what is longer is a table of figures or no line at all.
_MOST, _LONGEST_LINE = 6, 1_000
# A leap year: every day that can be written without a year is in it.
_SOME_YEAR = datetime(2000, 1, 1)  # noqa: DTZ001 - a day of the calendar, in no zone
# Other calendars count other years, and so do slips of the pen.
_YEARS = range(1600, 2200)
# The library has Norwegian under the name of its written form.
_CODES = {"no": "nb"}


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date in the text: ``span`` covers it without weekday and clock, ``days`` are the days that it can mean.

    Figures alone ("05/03/2031") have two in English, where the month may come first, and elsewhere one.
    """

    span: Span
    days: tuple[Day, ...]

    @property
    def day(self) -> date | None:
        """The one day it means; None where it may mean two or no year is written."""
        year, month, day = self.days[0]
        return date(year, month, day) if year is not None and len(self.days) == 1 else None


def dates_in(text: str, span: Span, language: str | None) -> list[WrittenDate]:
    """The dates that ``span`` of ``text`` holds, in text order; those without a year only when no other is there.

    ``language`` is the ISO 639 code of the article, whose names of months are read besides the English ones. What has
    no meaning without the day of reading ("2 hours ago", "yesterday") is no date here.
    """
    span = Span(span.start, min(span.end, span.start + _LONGEST_LINE))
    if not _NUMBER.search(text, span.start, span.end):
        return []
    return _found(_WITH_YEAR, text, span, language) or _found(_WITHOUT_YEAR, text, span, language)


def in_iso_form(value: str, language: str | None) -> str:
    """A date, with or without a clock, in ISO 8601: "2031-03-05", "2031-03-05T09:00:00Z"; what is not clear as it is.

    The zone stays where it is a difference to UTC or UTC itself; its other names mean different things in different
    countries and are left out.
    """
    value = value.strip()
    if _ISO.match(value):
        try:
            if len(value) <= len("2031-03-05"):
                return date.fromisoformat(value).isoformat()
            return datetime.fromisoformat(value).isoformat(timespec="seconds").replace("+00:00", "Z")
        except ValueError:
            pass
    found = dates_in(value, Span(0, len(value)), language)
    day = found[0].day if found else None
    if day is None:
        return value
    clock = _CLOCK.search(value, found[0].span.end) or _CLOCK.search(value, 0, found[0].span.start)
    return f"{day.isoformat()}{_time(clock)}" if clock else day.isoformat()


def _time(clock: re.Match[str]) -> str:
    hour, zone = int(clock["hour"]), (clock["zone"] or "").upper()
    if clock["half"]:
        hour = hour % 12 + (12 if clock["half"].lower() == "p" else 0)
    if hour > 23 or int(clock["minute"]) > 59:
        return ""
    if zone in ("GMT", "UTC") or zone.strip("+-0:") == "":
        zone = "Z" if zone else ""
    elif len(zone) == len("+0500"):
        zone = f"{zone[:3]}:{zone[3:]}"
    return f"T{hour:02}:{clock['minute']}:{clock['second'] or '00'}{zone}"


def _found(pattern: re.Pattern[str], text: str, span: Span, language: str | None) -> list[WrittenDate]:
    found: list[WrittenDate] = []
    for place in _places(pattern, text, span):
        if found and place.start < found[-1].span.end:
            continue
        written = " ".join(place.of(text).split())
        if days := _days(written, language or ENGLISH):
            found.append(WrittenDate(place, days))
        if len(found) == _MOST:
            break
    return found


def _places(pattern: re.Pattern[str], text: str, span: Span) -> Iterator[Span]:
    """Where a date may stand, the longest first from each place on."""
    for match in pattern.finditer(text, span.start, span.end):
        start, end = match.span(match.lastgroup or 0)
        yield Span(start, end)
        if inner := _TOUCHING.search(text, start, end):
            yield Span(inner.start(), end)


@lru_cache(maxsize=1024)
def _days(written: str, language: str) -> tuple[Day, ...]:
    """The days that ``written`` can mean in ``language``; none when it is no date."""
    plain = _ORDINAL.sub("", written)
    figures = not re.search(r"[^\W\d_]", plain)
    if figures and _YEAR.match(plain):
        # The library would take a thirteenth month for a day.
        return _year_first(*map(int, re.findall(r"\d+", plain)))
    # Outside English, figures are written day first.
    orders = ("MDY", "DMY") if figures and language == ENGLISH else ("DMY",)
    dated = len(_NUMBER.findall(plain)) > 2 or _YEAR.search(plain) is not None
    found: list[Day] = []
    for order in orders:
        moment = _reader(language, order).get_date_data(plain).date_obj
        if moment is not None and moment.year in _YEARS:
            day = (moment.year if dated else None, moment.month, moment.day)
            if day not in found:
                found.append(day)
    return tuple(found)


def _year_first(year: int, month: int, day: int) -> tuple[Day, ...]:
    try:
        date(year, month, day)
    except ValueError:
        return ()
    return ((year, month, day),) if year in _YEARS else ()


@cache
def _reader(language: str, order: str) -> "DateDataParser":
    # Takes 0.2 s and 18 MB, which an article without a date in its opening does not have to pay.
    from dateparser.data.languages_info import language_order
    from dateparser.date import DateDataParser

    known = [code for code in dict.fromkeys((_CODES.get(language, language), ENGLISH)) if code in language_order]
    # The order is always given, or the library would note each language's own in settings that threads share.
    settings = {
        "DATE_ORDER": order,
        "PARSERS": ["absolute-time"],
        "RELATIVE_BASE": _SOME_YEAR,
        "REQUIRE_PARTS": ["day", "month"],
        "TIMEZONE": "UTC",
    }
    return DateDataParser(languages=known, settings=settings, try_previous_locales=False)
