"""Where title, author, date, publisher and address stand in an article's text, and what a plain text says of them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from reader.core.analysis import Block
from reader.core.document import Metadata
from reader.core.lexicons import Lexicons
from reader.core.span import Span
from reader.core.vocabulary import Role
from reader.parse.roles.site import SITE_NAME

Found = tuple[Metadata, tuple[tuple[str, Span], ...]]

# A shorter headline above another is the site's name or the section.
_TITLE_WORDS = 5
# One heading of several: "1. The pool opens late".
_ITEM = re.compile(r"\d{1,2}[.)]\s")
_BULLETS = " \t\u00a0*•·–—"
_NAME = r"(?!(?:by|and|for|with)\b)[^\W\d_](?:[^\W_]|[.'’-])*"
# "Ada Lund", "Dr. A. B. van der Lund", "ADA LUND": capitals, with small particles only between them.
_PARTICLE = r"(?:van|von|der|den|de|da|di|du|del|della|al|el|bin|ben|ibn|la|le|zu|ter|y)"
_PERSON = re.compile(rf"(?=[^\W\d_a-z])(?:{_NAME})(?:\s+(?:(?:{_PARTICLE}\s+)*(?=[^\W\d_a-z]){_NAME})){{1,4}}")
_JOINT = re.compile(r"\s*(?:,\s*(?:and\s+)?|\s+and\s+|\s*&\s*)")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = rf"(?P<{{}}>{'|'.join(_MONTHS)})[a-z]*\.?"
_DATE = re.compile(
    rf"\b(?P<y1>\d{{4}})[-/.](?P<m1>\d{{1,2}})[-/.](?P<d1>\d{{1,2}})"
    rf"|\b(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\s+{_MONTH.format('m2')}(?:,?\s+(?P<y2>\d{{4}}))?\b"
    rf"|\b{_MONTH.format('m3')}\s+(?P<d3>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,?\s+(?P<y3>\d{{4}}))?"
    r"|\b(?P<d4>\d{1,2})[-/.](?P<m4>\d{1,2})[-/.](?P<y4>\d{4})\b",
    re.IGNORECASE,
)
_CHANGED = re.compile(r"\b(?:updated|modified|edited|corrected)\b[^|•;\n]*$", re.IGNORECASE)
_ISO_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|\bcopyright\b)(?:\s*(?:©|\(c\)))?\s*(?:\d{4}(?:\s*[-–—]\s*\d{4})?,?\s+)?(?:by\s+)?"
    r"(?P<name>[^\W\d_][^.|•©,;\n]{1,60})",
    re.IGNORECASE,
)
_EDGE = " \t\u00a0-–—|·•:"
_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)


def with_metadata_spans(text: str, blocks: Sequence[Block], metadata: Metadata, lexicons: Lexicons) -> Found:
    """``metadata`` with what the text adds to it, and where each value stands, in the order of the keys.

    What the document says of itself goes before what its text shows; a value that the text does not show has no span.
    Of a date the span covers the same day in any common form; a date that only the text gives stays as it is written.
    """
    seen = {
        "title": _title(text, blocks, metadata.title),
        "author": _author(text, blocks, metadata.author, lexicons),
        "published": _published(text, blocks, metadata.published),
        "publisher": _publisher(text, blocks, metadata.publisher),
        "url": _url(text, blocks, metadata.url),
    }
    spans = {key: span for key, span in seen.items() if span is not None}
    missing = {key: " ".join(span.of(text).split()) for key, span in spans.items() if getattr(metadata, key) is None}
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


def _title(text: str, blocks: Sequence[Block], title: str | None) -> Span | None:
    headlines = list(_of(blocks, Role.HEADLINE))
    if title is not None:
        # A page's title often carries the site's name behind the headline.
        alike = (s for s in headlines if _plain(title).startswith(_plain(s.of(text)) + " "))
        return _find(text, title, headlines) or next(alike, None)
    long = [s for s in headlines if len(s.of(text).split()) >= _TITLE_WORDS and not _ITEM.match(text, s.start)]
    body = next((block.span.start for block in blocks if block.role is Role.BODY), len(text))
    found = next((span for span in (*long, *headlines) if span.start < body), next(iter(long), None))
    return found and found.trimmed(text, _BULLETS)


def _author(text: str, blocks: Sequence[Block], author: str | None, lexicons: Lexicons) -> Span | None:
    bylines = list(_of(blocks, Role.BYLINE))
    if author is not None:
        return _find(text, author, bylines)
    openings = sorted(lexicons.words("byline_authors"), key=len, reverse=True)
    lead = re.compile(rf"\W*(?:{'|'.join(map(re.escape, openings))})\b\s*:?\s*", re.IGNORECASE)
    for span in bylines:
        match = lead.match(text, span.start, span.end)
        if match and (names := _names(text, Span(match.end(), span.end))):
            return names
    works = lexicons.words("role_author_words")
    for span in bylines:
        # "Ada Lund, court reporter" names its author without a "by".
        name, comma, work = span.of(text).partition(",")
        if comma and works & set(work.lower().split()) and _PERSON.fullmatch(name):
            return Span(span.start, span.start + len(name))
    return None


def _names(text: str, span: Span) -> Span | None:
    """The names that stand at the beginning of ``span``, as far as they follow one another."""
    match = _PERSON.match(text, span.start, span.end)
    if match is None:
        return None
    end = match.end()
    while joint := _JOINT.match(text, end, span.end):
        match = _PERSON.match(text, joint.end(), span.end)
        if match is None or (text[end : joint.end()].strip() == "," and not _listed(text, match.end(), span.end)):
            break
        end = match.end()
    return Span(span.start, end)


def _listed(text: str, at: int, end: int) -> bool:
    """Whether a list of names goes on at ``at``: a single name behind a comma is an office or an outlet rather."""
    return _JOINT.match(text, at, end) is not None


def _published(text: str, blocks: Sequence[Block], published: str | None) -> Span | None:
    bylines = list(_of(blocks, Role.BYLINE))
    dates = [match for span in bylines for match in _DATE.finditer(text, span.start, span.end)]
    if published is not None:
        stated = _ISO_DAY.match(published)
        if stated is None:
            return _find(text, published, bylines)
        day = tuple(map(int, stated.groups()))
        same = (m for m in dates if any(_fits(one, day) for one in _days(m)))
        return next((Span(*m.span()) for m in same), None)
    first = (m for m in dates if not _CHANGED.search(text, max(0, m.start() - 40), m.start()))
    return next((Span(*m.span()) for m in first), None)


def _days(match: re.Match[str]) -> list[tuple[int | None, int, int]]:
    """The days that a date can mean, as year, month and day; figures alone may have month and day either way round."""
    parts = {key: value for key, value in match.groupdict().items() if value is not None}
    form = next(iter(parts))[1]
    day, month = int(parts["d" + form]), parts["m" + form].lower()
    year = int(parts["y" + form]) if "y" + form in parts else None
    if month in _MONTHS:
        return [(year, _MONTHS.index(month) + 1, day)]
    return [(year, int(month), day), (year, day, int(month))] if form == "4" else [(year, int(month), day)]


def _fits(one: tuple[int | None, int, int], day: tuple[int, ...]) -> bool:
    return one[0] in (None, day[0]) and one[1:] == day[1:]


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
    # Only an address above everything else is surely the article's own.
    first = blocks[0].span if blocks else Span(0, 0)
    return first if _ADDRESS.fullmatch(first.of(text)) else None
