"""Who wrote the article, when and where: bylines, dates, datelines alone, and notes about the author."""

import re
from collections.abc import Mapping, Set
from itertools import pairwise

from reader.core.lexicons import Lexicons
from reader.core.vocabulary import Role
from reader.parse.roles.page import Line, Page, Said, Verdict, first_words

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_DAY = r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?"
_DATE = re.compile(
    rf"\b{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\d{{4}}|\b\d{{1,2}}(?:st|nd|rd|th)?\s+{_MONTH},?\s+\d{{4}}"
    rf"|\b\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{2,4}}\b|\b\d{{4}}[/.-]\d{{1,2}}[/.-]\d{{1,2}}\b|\b{_MONTH}\s+\d{{1,2}}\b|\b\d{{1,2}}(?:st|nd|rd|th)?\s+{_MONTH}\b",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"\b\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?|\b\d{1,2}\s*[ap]\.?m\.?\b|\b(?:[ECMP][SD]?T|GMT|UTC|IST|BST|CET)\b"
    r"(?:[+-]\d+)?",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_AGO = re.compile(r"^\W*(?:\d+|an?|one)\s+(?:min(?:ute)?|hour|hr|day|week|month|year)s?\s+ago\W*$", re.IGNORECASE)
_FILLER = re.compile(
    rf"{_DAY}|\b(?:at|on|updated|published|posted|last|date|time|am|pm|by|the|of)\b|\b\d+[\s-]min(?:ute)?s?(?:\sread)?\b|\W",
    re.IGNORECASE,
)
_DATELINE = re.compile(r"^[A-Z][A-Z .,'’/-]{2,40}(?:\([A-Za-z .]{2,30}\))?\s*[-–—:]{0,2}$")
_CONTACT = re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}\.\w{2}|(?:^|\s)@\w{2}")
# "Port Ansel, 3 February": the place before a date.
_PLACE = re.compile(r"^[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+){0,2},\s")
_STAFF = re.compile(
    r"^(?:[A-Z][\w'’&-]+\s){0,3}(?:[Ss]taff|[Nn]ewsroom|[Dd]esk|[Cc]orrespondents?|[Rr]eporters?|[Bb]ureau)$"
    r"|^[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+){1,3},?\s(?:[\w'’&-]+\s){0,3}"
    r"(?:[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Ww]riter|[Cc]olumnist)$"
)
# "Text: NAME", and NAME "is a columnist for ...".
_WORK = re.compile(
    r"^(?:words|text|story|interview|reporting|report|writing|photos?|photographs?|pictures|translation|editing)"
    r"(?:\s(?:and|&)\s\w+)?\s?:\s",
    re.IGNORECASE,
)
_PORTRAIT = re.compile(
    r"^[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+){1,3}\sis\s(?:an?|the)\s(?:[\w'’&-]+\s){0,4}?"
    r"(?:columnist|reporter|correspondent|editor|writer|journalist|novelist|contributor)\b"
)
_NAME = r"[A-Z][\w.'’-]+(?:\s(?:(?:van|von|de|der|den|da|di|bin|al|el)\s)*[A-Z][\w.'’-]+){1,3}"
_NAMES = re.compile(rf"{_NAME}(?:(?:,\s(?:and\s)?|\sand\s|\s?&\s|\s?/\s){_NAME})*")
_LONGEST = 20
_LONGEST_PORTRAIT, _LONGEST_NAMES = 40, 8


def is_date(line: Line) -> bool:
    """Whether it is a date or a time of day, with hardly anything besides."""
    if line.count > 16:
        return False
    dated = _DIGIT.search(line.text) is not None and _DATE.search(line.text) is not None
    if not (dated or _CLOCK.search(line.text) or _AGO.match(line.text)):
        return False
    if _AGO.match(line.text):
        return True
    left = _FILLER.sub("", _CLOCK.sub("", _DATE.sub("", _PLACE.sub("", line.text))))
    return len(left) <= 6


def _names_author(line: Line, openings: Set[str], firsts: Set[str]) -> bool:
    """Whether it opens like a byline and goes on with names rather than a sentence."""
    if not 1 < line.count <= _LONGEST:
        return False
    for length, opening in line.openings(firsts):
        if opening in openings:
            rest = line.rest(length)
            tokens = line.tokens[length:]
            dated = bool(_DATE.search(rest) or _CLOCK.search(rest))
            named = bool(tokens) and tokens[0][0].isupper()
            small = sum(t[0].islower() and t not in ("and", "of", "the", "for", "in", "at", "to", "by") for t in tokens)
            colon = rest.lstrip().startswith(":")
            return small <= 4 if dated else (named or colon) and small <= 1 and (colon or not line.ends)
    return False


def _names_work(line: Line) -> bool:
    """Whether it says whose work the text or its pictures are: "Interview: NAME"."""
    work = _WORK.match(line.text)
    names = line.text[work.end() :].split() if work else []
    return 1 < len(names) <= _LONGEST_NAMES and all(name[0].isupper() or name in ("and", "&") for name in names)


def _is_dateline(line: Line) -> bool:
    return 0 < line.count <= 5 and _DATELINE.match(line.text) is not None and line.text[-1] in "-–—:)"


def _describes_author(line: Line, words: frozenset[str]) -> bool:
    # A quoted post names accounts too.
    if not 4 < line.count <= 60 or line.text[0] in "<\"“'‘" or "@" not in line.text or not _CONTACT.search(line.text):
        return False
    return any(word in words for word in line.words) or "follow" in line.words or "reached" in line.words


def bylines(page: Page, said: Said) -> Mapping[int, Verdict]:
    """Lines that name authors, editors, dates or a place alone, and notes about the author near the end."""
    openings, about = page.lexicons.words("role_bylines"), page.lexicons.words("role_author_words")
    firsts = first_words(openings)
    out = {}
    for line in page.lines:
        if line.index in said:
            continue
        if is_date(line):
            out[line.index] = Verdict(Role.BYLINE, 0.9, "a date or time alone")
        elif _names_author(line, openings, firsts) or _STAFF.match(line.text) or _names_work(line):
            out[line.index] = Verdict(Role.BYLINE, 0.9, "names author, editor or date")
        elif _is_dateline(line):
            out[line.index] = Verdict(Role.BYLINE, 0.8, "a place alone")
        elif _describes_author(line, about) or (line.count <= _LONGEST_PORTRAIT and _PORTRAIT.match(line.text)):
            out[line.index] = Verdict(Role.BYLINE, 0.75, "about the author")
    return out


def names_alone(line: Line, lexicons: Lexicons) -> bool:
    """Whether it reads like names of people and nothing else."""
    if not 1 < line.count <= _LONGEST or not _NAMES.fullmatch(line.text.strip()):
        return False
    lists = ("entity_outlet_words", "role_sections", "role_menu", "stop_words")
    words = frozenset(line.words) - {"and"}
    return all(words.isdisjoint(lexicons.words(name)) for name in lists)


def names_below(page: Page, said: Said) -> Mapping[int, Verdict]:
    """Names of people, and nothing else, in the line below the headline."""
    out = {}
    for above, line in pairwise(page.lines):
        verdict = said.get(above.index)
        if verdict is None or verdict.role is not Role.HEADLINE or line.index in said:
            continue
        if names_alone(line, page.lexicons):
            out[line.index] = Verdict(Role.BYLINE, 0.7, "names below the headline")
    return out
