"""Who wrote an article, read from its bylines."""

import re
from collections.abc import Container, Iterable, Sequence, Set

from reader.core.lexicons import Lexicons
from reader.core.span import Span
from reader.parse.dates import WrittenDate
from reader.parse.language import ENGLISH

_NAME = r"(?!(?i:by|and|for|with)\b)[^\W\d_](?:[^\W\d_]|[.'’-])*"
# "Ada Lund", "Dr. A. B. van der Lund", "ADA LUND": capitals, with small particles only between them.
_PARTICLE = r"(?i:van|von|der|den|de|da|di|du|del|della|al|el|bin|ben|ibn|la|le|zu|ter|y)"
_PERSON = re.compile(rf"(?=[^\W\d_a-z])(?:{_NAME})(?:\s+(?:(?:{_PARTICLE}\s+)*(?=[^\W\d_a-z]){_NAME})){{1,4}}")
_JOINT = re.compile(r"\s*(?:,\s*(?:(?i:and)\s+)?|\s+(?i:and)\s+|\s*&\s*)")
_WORD = re.compile(r"\S+")
# "Ada LundStaff Writer": where a name ends in a dump that lost what stood between. "McLund" and "FitzLund" are whole.
_TOUCHING = re.compile(r"(?<=[a-z]{3})(?<!Fitz)(?=[A-Z])")
# What may stand about a name on its line besides a date: marks between them, a word for publishing, an office.
_AROUND = re.compile(r"[\s|•·,–—/:-]*(?:(?:published|posted)(?:\s+on)?\b)?[\s|•·,–—/:-]*(?:by\s+)?", re.IGNORECASE)
_OFFICE = re.compile(r",\s[^\W\d_][^,|\d]{2,30}$")
_END = re.compile(r"\s*(?:\Z|[|,•·–—/(-])")
_HANDLE = re.compile(r"\s*@\w+\Z")
_CLOCK = re.compile(r"\s*,?\s*\d{1,2}[:.]\d{2}.*\Z", re.DOTALL)
# A date so many lines below a name belongs to it.
_LINES_TO_DATE = 3


def find_authors(
    text: str,
    bylines: Sequence[Span],
    lines: Sequence[Span],
    dates: Sequence[WrittenDate],
    lexicons: Lexicons,
    language: str | None,
) -> Span | None:
    """Where the names of those who wrote the article stand: the first that a byline names, or that stand with its date.

    ``bylines`` are the lines that are bylines by their role, ``lines`` those about the headline, the likeliest first,
    ``dates`` what stands in either, ``language`` the article's ISO 639 code. Who took the pictures is no author.
    """
    openings = lexicons.words("byline_authors")
    if language not in (None, ENGLISH):
        openings |= lexicons.words("byline_authors_foreign")
    longest = sorted(openings, key=len, reverse=True)
    lead = re.compile(rf"\W*(?i:{'|'.join(map(re.escape, longest))})(?:\b|(?=[A-Z][a-z]))\s*:?\s*")
    works = lexicons.words("role_author_words")
    offices = works | lexicons.words("author_offices")
    for span in dict.fromkeys((*lines, *bylines)):
        match = lead.match(text, span.start, span.end)
        if match is None:
            continue
        rest = Span(match.end(), span.end)
        if rest.length == 0:
            # "By" stands on a line of its own, and the names on the next.
            rest = next((line for line in sorted(lines) if line.start > span.start), rest)
            names = _names(text, rest, dates, offices)
            if names and _END.match(text, names.end, rest.end):
                return names
        elif names := _names(text, rest, dates, offices):
            return names
    for span in bylines:
        # "Ada Lund, court reporter" names its author without a "by".
        name, comma, work = span.of(text).partition(",")
        if comma and works & set(work.lower().split()) and _PERSON.fullmatch(name):
            return Span(span.start, span.start + len(name))
    given = lexicons.table("person_given_names")
    ordered = sorted(lines)
    for span in lines:
        following = ordered[ordered.index(span) :][: 1 + _LINES_TO_DATE]
        if beside := _beside_date(text, span, following, dates, offices, given):
            return beside
    return None


def _names(text: str, span: Span, dates: Iterable[WrittenDate], offices: Set[str]) -> Span | None:
    """The names that stand at the beginning of ``span``, as far as they follow one another."""
    last = min((date.span.start for date in dates if span.start <= date.span.start < span.end), default=span.end)
    match = _PERSON.match(text, span.start, last)
    if match is None or text[match.end() : match.end() + 1] == "/":
        return None
    end = match.end()
    while joint := _JOINT.match(text, end, last):
        match = _PERSON.match(text, joint.end(), last)
        if match is None or (text[end : joint.end()].strip() == "," and not _listed(text, match.end(), last)):
            break
        end = match.end()
    return _without_office(text, Span(span.start, end), offices)


def _without_office(text: str, names: Span, offices: Set[str]) -> Span | None:
    """``names`` without what the last of them does ("Ada Lund Staff Writer"); None when that is all there is."""
    touching = _TOUCHING.search(text, names.start, names.end)
    names = Span(names.start, touching.start()) if touching else names
    words = list(_WORD.finditer(text, names.start, names.end))
    at = next((k for k, word in enumerate(words) if word[0].lower() in offices), len(words))
    return Span(names.start, words[at - 1].end()) if at > 1 else None


def _listed(text: str, at: int, end: int) -> bool:
    """Whether a list of names goes on at ``at``: a single name behind a comma is an office or an outlet rather."""
    return _JOINT.match(text, at, end) is not None


def _beside_date(
    text: str,
    span: Span,
    following: Sequence[Span],
    dates: Sequence[WrittenDate],
    offices: Set[str],
    given: Container[str],
) -> Span | None:
    """A name that is alone with a date on its line, or one that begins like a person's, a few lines above a date."""
    own = next((date.span for date in dates if span.contains(date.span)), None)
    start, end = span
    if own is not None:
        before, after = Span(span.start, own.start), Span(own.end, span.end)
        start, end = before if _PERSON.match(text, before.start, before.end) else after
    around = _AROUND.match(text, start, end)
    name = _PERSON.match(text, around.end() if around else start, end)
    if name is None:
        return None
    rest = _CLOCK.sub("", _HANDLE.sub("", _OFFICE.sub("", text[name.end() : end])))
    if _AROUND.fullmatch(rest) is None or name[0].split()[0].lower() not in given:
        return None
    near = own is not None or any(line.contains(date.span) for line in following for date in dates)
    return _without_office(text, Span(*name.span()), offices) if near else None
