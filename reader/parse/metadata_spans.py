"""Where title, author, date, publisher and address stand in an article's text, and what a plain text says of them."""

import contextlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import islice

from reader.core.analysis import Block
from reader.core.document import Metadata
from reader.core.lexicons import Lexicons
from reader.core.span import Span, hull
from reader.core.vocabulary import Role
from reader.parse.authors import find_authors
from reader.parse.datelines import dateline
from reader.parse.dates import Day, WrittenDate, dates_in, in_iso_form
from reader.parse.opening import Opening, find_opening
from reader.parse.roles.printed import PRINTED
from reader.parse.roles.site import SITE_NAME

Found = tuple[Metadata, tuple[tuple[str, Span], ...]]

_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}(?P<clock>T)?")
# Comments below an article have their own.
_MOST_BYLINES = 20
# So far before a date it may be said that it is the day of a change.
_SAID_BEFORE = 40
_NAMES = re.compile(r"\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*")
# The mark may be said in three ways at once; without a bound, a row of marks took time by the square of its length.
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|\bcopyright\b)(?:\s*(?:©|\(c\)|copyright\b)){0,3}\s*(?:\d{4}(?:\s*[-–—]\s*\d{4})?,?\s+)?(?:by\s+)?"
    r"(?P<name>[^\W\d_][^.|•©,;\n]{1,60}?)(?=\s+\d{4}\b|\s+all rights|[.|•©,;\n]|$)",
    re.IGNORECASE,
)
_EDGE = " \t\u00a0-–—|·•:"
_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)


def with_metadata_spans(
    text: str, blocks: Sequence[Block], metadata: Metadata, lexicons: Lexicons, language: str | None
) -> Found:
    """``metadata`` with what the text adds to it, and where each value stands, in the order of the keys.

    What the document says of itself goes before what its text shows, but a byline goes before a page that names its
    publisher as author. A value that the text does not show has no span. ``published`` is in ISO 8601 where one day is
    meant (a day from the text, the page's day or moment), else as it is written: without a year, or in figures whose
    order English leaves open; the day of the file where nothing else says one. Its span covers the same day in any
    common form of ``language`` (ISO 639).
    """
    whole, blocks = blocks, [block for block in blocks if block.reason != PRINTED]
    opening = find_opening(text, blocks, lexicons)
    bylines = list(islice(_of(blocks, Role.BYLINE), _MOST_BYLINES))
    lines = dict.fromkeys((*opening.lines, *bylines))
    dates = [one for line in lines for one in dates_in(text, line, language)]
    metadata = replace(
        metadata,
        published=metadata.published and in_iso_form(metadata.published, language),
        file_date=metadata.file_date and in_iso_form(metadata.file_date, language),
    )
    author = metadata.author
    unnamed = author is None or (metadata.publisher is not None and _plain(author) == _plain(metadata.publisher))
    named = find_authors(text, bylines, opening.lines, dates, lexicons, language) if unnamed else None
    published = (
        _stated_day(text, metadata.published, dates)
        if metadata.published is not None
        else _first_day(text, blocks, opening, dates, language, lexicons)
    )
    seen = {
        "title": _title(text, blocks, metadata.title, opening),
        "author": named or (_authors(text, author, (*bylines, *opening.lines)) if author else None),
        "published": published.span if published else None,
        "publisher": _publisher(text, blocks, metadata.publisher),
        "url": _url(text, whole, metadata.url),
    }
    spans = {key: span for key, span in seen.items() if span is not None}
    missing = {key: " ".join(span.of(text).split()) for key, span in spans.items() if getattr(metadata, key) is None}
    if named:
        missing["author"] = " ".join(named.of(text).split())
    if published and published.day and metadata.published is None:
        missing["published"] = published.day.isoformat()
    elif published is None and metadata.published is None and metadata.file_date is not None:
        missing["published"] = metadata.file_date
    return replace(metadata, **missing), tuple(sorted(spans.items()))


def _of(blocks: Iterable[Block], *roles: Role) -> Iterator[Span]:
    return (block.span for block in blocks if block.role in roles)


def _find(text: str, value: str, spans: Iterable[Span]) -> Span | None:
    """Where ``value`` stands in one of ``spans``, however its white space, quotation marks and case are written."""
    words = [re.sub(r"\\?['’‘\"“”]", "['’‘\"“”]", re.escape(word)) for word in value.split()]
    if not words:
        return None
    wanted = re.compile(r"(?<!\w)" + r"\s+".join(words) + r"(?!\w)", re.IGNORECASE)
    return next((Span(*m.span()) for span in spans if (m := wanted.search(text, span.start, span.end))), None)


def _plain(value: str) -> str:
    return re.sub('[’‘"“”]', "'", " ".join(value.split())).casefold()


def _title(text: str, blocks: Sequence[Block], title: str | None, opening: Opening) -> Span | None:
    if title is None:
        return opening.title
    headlines = [*([opening.title] if opening.title else []), *_of(blocks, Role.HEADLINE)]
    # A page's title often carries the site's name behind the headline.
    alike = (s for s in headlines if _plain(title).startswith(_plain(s.of(text)) + " "))
    return _find(text, title, headlines) or next(alike, None)


def _authors(text: str, author: str, lines: Sequence[Span]) -> Span | None:
    """Where the author stands; of several, from the first to the last that one line names."""
    whole = _find(text, author, lines)
    if whole is not None:
        return whole
    names = _NAMES.split(author)
    for line in lines:
        found = [place for name in names if (place := _find(text, name, [line]))]
        if found:
            return hull(found)
    return None


def _stated_day(text: str, published: str, dates: Sequence[WrittenDate]) -> WrittenDate | None:
    """The date in the text that shows the day which the document states."""
    stated = _ISO_DAY.match(published)
    day = None
    if stated is not None:
        # "2031-13-40" has the form of a day and is none.
        with contextlib.suppress(ValueError):
            day = date.fromisoformat(published[:10])
    if stated is None or day is None:
        # The document does not say clearly which day is meant; the same figures may stand in its text.
        return next((one for one in dates if _plain(one.span.of(text)) == _plain(published)), None)
    # What is a day here may be the next one in the zone of the clock that the page shows.
    days = [day, day - timedelta(days=1), day + timedelta(days=1)] if stated["clock"] else [day]
    return next((one for each in days for one in dates if any(_fits(d, each) for d in one.days)), None)


def _first_day(
    text: str,
    blocks: Sequence[Block],
    opening: Opening,
    dates: Sequence[WrittenDate],
    language: str | None,
    lexicons: Lexicons,
) -> WrittenDate | None:
    """The first date from the opening on that is not said to be the day of a change; one with a year goes first."""
    changed = list(lexicons.words("date_changed"))
    # Far above the headline a page may show the day on which it was saved.
    above = min((line.start for line in opening.lines), default=0)
    first = [one for one in dates if one.span.start >= above and not _is_change(text, one, changed)]
    dated = next((one for one in first if one.days[0][0] is not None), None)
    if dated or first:
        return dated or first[0]
    # "BRENWICK, Oct 9 (Dispatch) –" before the first sentence.
    body = next(_of(blocks, Role.BODY), None)
    head = dateline(text, body) if body else Span(0, 0)
    return next(iter(dates_in(text, head, language)), None)


def _is_change(text: str, one: WrittenDate, words: Sequence[str]) -> bool:
    """Whether a date is said to be the day of a change, by words between it and what stands before it."""
    before = re.split(r"[|•;]|\d{4}", text[max(0, one.span.start - _SAID_BEFORE) : one.span.start])[-1].casefold()
    return any(re.search(rf"\b{re.escape(word)}(?![^\W_]{{2}})", before) for word in words if word in before)


def _fits(one: Day, day: date) -> bool:
    return one[0] in (None, day.year) and one[1:] == (day.month, day.day)


def _publisher(text: str, blocks: Sequence[Block], publisher: str | None) -> Span | None:
    if publisher is not None:
        order = (Role.FURNITURE, Role.BYLINE, Role.HEADLINE, Role.BODY)
        return next((found for role in order if (found := _find(text, publisher, _of(blocks, role)))), None)
    named = next((block.span for block in blocks if block.reason == SITE_NAME), None)
    if named is not None:
        return named.trimmed(text, _EDGE)
    for span in _of(blocks, Role.FURNITURE):
        match = _COPYRIGHT.search(text, span.start, span.end)
        if match:
            return Span(*match.span("name")).trimmed(text)
    return None


def _url(text: str, blocks: Sequence[Block], url: str | None) -> Span | None:
    if url is not None:
        at = text.find(url)
        return Span(at, at + len(url)) if at >= 0 else None
    for block in blocks:
        # A long address is cut where the sheet ends.
        if block.reason == PRINTED and (found := _ADDRESS.search(text, *block.span)) and not found[0].endswith("…"):
            return Span(*found.span())
    # Else only an address above everything else is surely the article's own.
    first = blocks[0].span if blocks else Span(0, 0)
    return first if _ADDRESS.fullmatch(first.of(text)) else None
