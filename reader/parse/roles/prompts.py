"""What the site says to its reader: prompts to log in, share or subscribe, legal terms, labels of the navigation."""

import re
from collections.abc import Mapping, Set

from reader.core.vocabulary import Role
from reader.parse.roles.bylines import is_date
from reader.parse.roles.page import Line, Page, Said, Verdict, first_words

_QUOTE_OPENS = re.compile(r"\W{0,2}(?:[\"“”«„]|'')")
_QUOTE_ENDS = re.compile(r"(?:[\"”»]|'')\W{0,2}$")
# Code points of the longest end of a quotation.
_END = 4
# A phrase inside a longer sentence may be the article's own words, so it must make up this share of the line.
_SHARE = 0.2
_SHORT = 8
# A paragraph is the site's own when words of address and of websites together make up this share of it.
_NOTICE_SHARE = 0.12
_NOTICE_WORDS = 2
_LONGEST_NOTICE = 120
_LONGEST_FOOTER = 60
_ADDRESS = frozenset({"you", "your", "our", "we", "us", "please"})
_NUMBERS = re.compile(r"[\d\s.,:;%/|•·\-–—+()#$€£°]+[KkMm]?")
# The time of an entry of a live page, which is a byline.
_TIME = re.compile(r"(?:[01]?\d|2[0-3])[:.][0-5]\d")
_LEGAL = re.compile(r"(?:©|\(c\)|copyright\b).{0,60}\b(?:19|20)\d\d\b", re.IGNORECASE)
_LEGAL_SIGNS = "©(cC"
_RESERVED = re.compile(r"\ball rights reserved\b")
_SHARED = re.compile(
    r"^\W*\d[\d.,]*\s*[km]?\s+(?:(?:comments?|shares?|views?|likes?|replies|min(?:ute)?s? read)\W*$"
    r"|(?:comments?|thoughts?|responses?|replies)\s+(?:on|to)\b)",
    re.I,
)


def _quotes(text: str) -> bool:
    """Whether a quotation stands at the beginning or the end of the text."""
    return _QUOTE_OPENS.match(text) is not None or _QUOTE_ENDS.search(text, max(0, len(text) - _END)) is not None


def _is_legal(text: str) -> bool:
    if text[0] in _LEGAL_SIGNS and _LEGAL.match(text):
        return True
    lowered = text.lower()
    return "reserved" in lowered and _RESERVED.search(lowered) is not None


def _covered(line: Line, phrases: frozenset[str]) -> int:
    """How many words of ``line`` lie in phrases of the list."""
    return len({word for start, end in line.phrases(phrases) for word in range(start, end)})


def _asks(line: Line, phrases: frozenset[str]) -> bool:
    if not 1 < line.count <= 40 or not line.counts.opens_prompt or _quotes(line.text):
        return False
    covered = _covered(line, phrases)
    return covered > 0 and (line.count <= _SHORT or covered >= _SHARE * line.count)


def _speaks_of_itself(line: Line, words: frozenset[str]) -> bool:
    """Whether a paragraph addresses the reader about the site: terms, cookies, appeals for money."""
    if not 8 <= line.count <= _LONGEST_NOTICE or line.counts.site < _NOTICE_WORDS:
        return False
    if _ADDRESS.isdisjoint(line.words) or _quotes(line.text):
        return False
    own = words.intersection(line.words)
    address = sum(word in _ADDRESS for word in line.words)
    return len(own) >= _NOTICE_WORDS and len(own) + address >= max(4, _NOTICE_SHARE * line.count)


def _is_label(line: Line, labels: frozenset[str]) -> bool:
    return 0 < line.count <= 4 and line.label in labels


def _heads_footer(line: Line, heads: Set[str], firsts: Set[str]) -> bool:
    """Whether it is a note under the article with its name before a colon: "Topics: ...", "Citation: ..."."""
    return line.count <= _LONGEST_FOOTER and any(
        opening in heads and line.rest(length).lstrip().startswith(":") for length, opening in line.openings(firsts)
    )


def _has_no_words(line: Line) -> bool:
    """Whether it holds nothing but numbers and signs, or says how many have commented or shared."""
    if not line.count:
        return True
    if line.counts.letters <= 1 and _NUMBERS.fullmatch(line.text):
        return not _TIME.fullmatch(line.text)
    return line.counts.digits > 0 and _SHARED.match(line.text) is not None


def prompts(page: Page, said: Said) -> Mapping[int, Verdict]:
    """Lines that address the reader of the site rather than tell the article."""
    phrases, labels = page.lexicons.words("role_prompts"), page.lexicons.words("role_menu")
    own = page.lexicons.words("role_site_words")
    heads = page.lexicons.words("role_footers")
    firsts = first_words(heads)
    out = {}
    for line in page.lines:
        if line.index in said:
            continue
        if _is_label(line, labels):
            out[line.index] = Verdict(Role.FURNITURE, 0.9, "a label of the navigation or of a page tool")
        elif line.count <= 40 and _is_legal(line.text):
            out[line.index] = Verdict(Role.FURNITURE, 0.95, "a copyright or legal line")
        elif _heads_footer(line, heads, firsts):
            out[line.index] = Verdict(Role.FURNITURE, 0.8, "says where the text comes from or what it is filed under")
        elif _asks(line, phrases) and not is_date(line):
            out[line.index] = Verdict(Role.FURNITURE, 0.9, "asks the reader to log in, share, subscribe or agree")
        elif _speaks_of_itself(line, own):
            out[line.index] = Verdict(Role.FURNITURE, 0.75, "the site speaks of itself and its reader")
        elif _has_no_words(line):
            out[line.index] = Verdict(Role.FURNITURE, 0.7, "a number or a sign without words")
    return out
