"""What a line's own words say of it, in figures: the part of the classifier's input that needs no other line.

Patterns are looked for only in lines that hold a sign without which they cannot match: most lines hold none.
"""

import re
from functools import cache, lru_cache
from math import log1p

from reader.core.lexicons import Lexicons
from reader.parse.roles.page import PHRASE_WORDS, Line, first_words

# What is looked for first is rarer than letters: the pattern is tried in few places.
_INNER_STOP = re.compile(r"[.!?…](?<=[^\W\d_]{2}.)[\"'”’»)]*\s[\"“‘(]?[^\W\d_a-z]")
_CLOCK = re.compile(r"\b\d{1,2}:\d{2}\b|\b\d{1,2}\s?[ap]\.?m\b", re.IGNORECASE)
_DATE = re.compile(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d|\b\d{1,2}\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep"
    r"|oct|nov|dec)|\b\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_AGO = re.compile(r"\b(?:\d+|an?|one)\s?(?:m|h|d|w|min|minute|hour|hr|day|week|month|year)s?\s+ago\b", re.IGNORECASE)
_ADDRESS = re.compile(r"https?:|www\.|\.com\b|\.org\b|\w@\w", re.IGNORECASE)
_HANDLE = re.compile(r"(?:^|\s)@\w|#\w")
_EMPHATIC = re.compile(r"[!?]{2}")
_SHOUTED = re.compile(r"\b[A-Z]{3,}\b")
_NAME = re.compile(r"[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]*){0,3}")
_NICKNAME = re.compile(r"(?=\S*(?:\d|_|[a-z][A-Z]))\S{4,}|[a-z][a-z.-]{3,}")
_CREDIT = re.compile(r"photo|image|picture|getty|via|courtesy|reuters|credit|file|ap|afp")
_CREDIT_ANY_CASE = re.compile(_CREDIT.pattern, re.IGNORECASE)
_FIRST_KINDS = ('"“‘«„', "-–—•*·►▶", "([")
_LAST_KINDS = (",;", ":", "…", "?", "!", '"”’»', ")]")

TEXT_FEATURES: tuple[str, ...] = (
    "chars", "words", "word_length", "capitals", "upper", "digits", "marks", "commas", "sentences", "prose", "ends",
    "last_comma", "last_colon", "last_ellipsis", "last_question", "last_exclamation", "last_quote", "last_bracket",
    "last_letter", "first_lower", "first_upper", "first_digit", "first_quote", "first_dash", "first_bracket",
    "stop_words", "first_person", "second_person", "third_person", "discuss", "sell", "speech", "finite", "verbs",
    "address", "handle", "separator", "copyright", "shouted", "ago", "clock", "date", "year", "money", "bracketed",
    "early_colon", "all_capitals", "quotes", "exclaims", "names_only", "nickname", "credit_end", "curly", "straight",
    "prompt", "menu", "section", "site", "pointer", "byline", "agency", "picture", "author", "slogan",
)  # fmt: skip


@cache
def _ends_with(sign: str) -> tuple[float, ...]:
    """Which of the kinds of last signs this one is, in the order of the names."""
    return (*(float(sign in kind) for kind in _LAST_KINDS), float(sign.isalpha()))


@cache
def _begins_with(sign: str) -> tuple[float, ...]:
    """Which of the kinds of first signs this one is, in the order of the names."""
    case = (float(sign.islower()), float(sign.isupper()), float(sign.isdigit()))
    return (*case, *(float(sign in kind) for kind in _FIRST_KINDS))


def _inner_stops(text: str) -> int:
    """How many sentences end inside of the text, each after two letters of its own."""
    found = end = 0
    for stop in _INNER_STOP.finditer(text):
        if stop.start() - 2 >= end:
            found, end = found + 1, stop.end()
    return found


def _is_emphatic(text: str) -> bool:
    if "…" in text or "..." in text:
        return True
    return ("!" in text or "?" in text) and _EMPHATIC.search(text) is not None


def _has_address(text: str) -> bool:
    if "." not in text and ":" not in text and "@" not in text:
        return False
    lowered = text.lower()
    likely = "@" in text or "http" in lowered or "www." in lowered or ".com" in lowered or ".org" in lowered
    return likely and _ADDRESS.search(text) is not None


def _has_clock(text: str) -> bool:
    lowered = text.lower()
    likely = ":" in text or "am" in lowered or "pm" in lowered or ".m" in lowered
    return likely and _CLOCK.search(text) is not None


# What an underscore joins is one word to a pattern, but not to the counts.
def _has_year(line: Line) -> bool:
    return _YEAR.search(line.text) is not None if "_" in line.text else line.counts.years > 0


def _shouts(line: Line) -> bool:
    """Whether two of its words are in capitals."""
    return (len(_SHOUTED.findall(line.text)) if "_" in line.text else line.counts.shouted) > 1


def _names_credit(tail: str) -> bool:
    # Letters beyond ASCII can match others in ways that lower case does not know.
    found = _CREDIT.search(tail.lower()) if tail.isascii() else _CREDIT_ANY_CASE.search(tail)
    return found is not None


class TextFeatures:
    """Gives each line its figures; it holds the word lists."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._prompts = lexicons.words("role_prompts")
        self._menu = lexicons.words("role_menu")
        self._sections = lexicons.words("role_sections")
        self._label_words = first_words(self._menu) | first_words(self._sections)
        self._pointers = lexicons.table("role_pointers")
        self._bylines = lexicons.words("role_bylines")
        self._opening_words = first_words(self._pointers) | first_words(self._bylines)
        self._agencies = lexicons.words("role_credits")
        self._pictures = lexicons.words("role_picture_words")
        self._slogans = lexicons.words("role_slogans")

    def of(self, line: Line) -> list[float]:
        """The figures that ``TEXT_FEATURES`` names, most of them in [0, 1]."""
        return [*self._shape(line), *self._words(line), *self._marks(line), *self._lists(line)]

    def _shape(self, line: Line) -> tuple[float, ...]:
        text, count, counts = line.text, line.count, line.counts
        size = len(text)
        letters = counts.letters or 1
        # Letters in circles are in upper case and yet no letters.
        upper = counts.upper if text.isascii() else sum(map(str.isupper, text))
        return (
            log1p(size) / 6,
            log1p(count) / 5,
            min(letters / max(count, 1), 12) / 8,
            line.capitals,
            upper / letters,
            counts.digits / size,
            (size - letters - text.count(" ")) / size,
            min(1.0, 10 * text.count(",") / max(count, 1)),
            log1p(_inner_stops(text) + line.ends) / 2,
            line.is_prose,
            line.ends,
            *_ends_with("…" if text.endswith("...") else text[-1]),
            *_begins_with(text[0]),
        )

    def _words(self, line: Line) -> tuple[float, ...]:
        counts = line.counts
        total = max(line.count, 4)
        return (
            counts.stops / total,
            min(1.0, 4 * counts.first / total),
            min(1.0, 4 * counts.second / total),
            min(1.0, 4 * counts.third / total),
            min(1.0, 4 * counts.discuss / total),
            min(1.0, 4 * counts.sell / total),
            counts.speech > 0,
            counts.finite > 0,
            min(1.0, 4 * counts.verbs / total),
        )

    def _marks(self, line: Line) -> tuple[float, ...]:
        text, count, counts = line.text, line.count, line.counts
        head, tail = text[:40], text[-30:]
        dated = counts.dates > 0 or "/" in text
        curly = "’" in text or "“" in text
        straight = "'" in text or '"' in text
        quotes = text.count('"') + text.count("“") + text.count("”") if curly or straight or "”" in text else 0
        return (
            _has_address(text),
            ("@" in text or "#" in text) and _HANDLE.search(text) is not None,
            "|" in text or "»" in text or " > " in text or "›" in text or "·" in text or "•" in text,
            "©" in text or "rights reserved" in text or "Copyright" in head,
            _is_emphatic(text) or _shouts(line),
            " ago" in text and _AGO.search(text) is not None,
            counts.digits > 0 and _has_clock(text),
            counts.digits > 0 and dated and _DATE.search(text) is not None,
            counts.digits > 0 and _has_year(line),
            "$" in text or "£" in text or "€" in text or "%" in text,
            "(" in text,
            ":" in head and count > 1,
            text.isupper(),
            min(1.0, quotes / 2),
            min(1.0, text.count("!") / 2),
            count <= 12 and _NAME.fullmatch(text) is not None,
            count <= 2 and _NICKNAME.fullmatch(text) is not None,
            _names_credit(tail),
            curly,
            straight,
        )

    def _lists(self, line: Line) -> tuple[float, ...]:
        count, counts, words = line.count, line.counts, line.words
        opening = byline = labels = prompted = False
        prompts = 0.0
        if 0 < count <= PHRASE_WORDS:
            if words[0] in self._opening_words:
                for _, start in line.openings(self._opening_words):
                    opening = opening or start in self._pointers
                    byline = byline or start in self._bylines
            prompted = counts.opens_prompt > 0
            labels = words[0] in self._label_words
        label = line.label if labels else None
        if prompted:
            prompts = sum(end - start for start, end in line.phrases(self._prompts)) / count
        return (
            min(1.0, prompts),
            label in self._menu,
            label in self._sections,
            min(1.0, 3 * (counts.site / max(count, 4))),
            opening,
            byline,
            counts.opens_credit > 0 and bool(line.phrases(self._agencies)),
            counts.opens_picture > 0 and bool(line.phrases(self._pictures)),
            counts.author > 0 and count <= 80,
            counts.opens_slogan > 0 and bool(line.phrases(self._slogans)),
        )


@lru_cache(maxsize=2)
def text_features(lexicons: Lexicons) -> TextFeatures:
    """What gives lines their figures with these word lists."""
    return TextFeatures(lexicons)
