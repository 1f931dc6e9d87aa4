"""What a line's own words say of it, in figures: the part of the classifier's input that needs no other line."""

import re
from collections.abc import Mapping
from functools import cache
from math import log1p

from reader.core.lexicons import Lexicons
from reader.parse.roles.page import Line, first_words

_INNER_STOP = re.compile(r"[^\W\d_]{2}[.!?…][\"'”’»)]*\s[\"“‘(]?[^\W\d_a-z]")
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
_EMPHATIC = re.compile(r"[!?]{2}|\.\.\.|…")
_SHOUTED = re.compile(r"\b[A-Z]{3,}\b")
_NAME = re.compile(r"[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]*){0,3}")
_NICKNAME = re.compile(r"(?=\S*(?:\d|_|[a-z][A-Z]))\S{4,}|[a-z][a-z.-]{3,}")
_CREDIT = re.compile(r"(?:photo|image|picture|getty|via|courtesy|reuters|credit|file|ap|afp)\W{0,3}", re.IGNORECASE)
_WORDS: Mapping[str, str] = {
    "first": "i i'm i've i'd i'll me my mine myself we we're we've we'll us our ours",
    "second": "you your yours you're you've you'll",
    "third": "he she his her him hers they their them he's she's they're it its",
    "discuss": "reply replies replying likes upvote upvoted downvote flag flagged report permalink moderated "
    "moderation commented commenter commenters comment comments thread edited says lol yes agree troll",
    "sell": "subscribe subscription newsletter free offer sign account login register cookies privacy terms policy",
}
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


_CLASSES: Mapping[str, tuple[int, ...]] = {
    word: tuple(number for number, words in enumerate(_WORDS.values()) if word in words.split())
    for words in _WORDS.values()
    for word in words.split()
}


@cache
def _kinds(forms: str) -> tuple[bool, bool]:
    """Whether a word with these forms can be a finite verb, and whether it can be nothing but a verb."""
    first = forms.split(",", 1)[0]
    return first in ("auxiliary", "past", "present"), "noun" not in forms and "adjective" not in forms


def _shouts(text: str) -> bool:
    """Whether two of its words are in capitals."""
    first = _SHOUTED.search(text)
    return first is not None and _SHOUTED.search(text, first.end()) is not None


class TextFeatures:
    """Gives each line its figures; made once for a page, since it holds the word lists."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._verbs = lexicons.table("verb_forms")
        self._stops = lexicons.words("stop_words")
        self._speech = lexicons.words("speech_verbs")
        self._prompts = lexicons.words("role_prompts")
        self._menu = lexicons.words("role_menu")
        self._sections = lexicons.words("role_sections")
        self._site = lexicons.words("role_site_words")
        self._pointers = lexicons.table("role_pointers")
        self._bylines = lexicons.words("role_bylines")
        self._opening_words = first_words(self._pointers) | first_words(self._bylines)
        self._agencies = lexicons.words("role_credits")
        self._pictures = lexicons.words("role_picture_words")
        self._authors = lexicons.words("role_author_words")
        self._slogans = lexicons.words("role_slogans")

    def of(self, line: Line) -> list[float]:
        """The figures that ``TEXT_FEATURES`` names, most of them in [0, 1]."""
        return [*self._shape(line), *self._words(line), *self._marks(line), *self._lists(line)]

    def _shape(self, line: Line) -> list[float]:
        text, count = line.text, line.count
        size = len(text)
        letters = sum(map(str.isalpha, text)) or 1
        first, last = text[0], "…" if text.endswith("...") else text[-1]
        return [
            log1p(size) / 6,
            log1p(count) / 5,
            min(letters / max(count, 1), 12) / 8,
            line.capitals,
            sum(map(str.isupper, text)) / letters,
            sum(map(str.isdigit, text)) / size,
            (size - letters - text.count(" ")) / size,
            min(1.0, 10 * text.count(",") / max(count, 1)),
            log1p(len(_INNER_STOP.findall(text)) + line.ends) / 2,
            float(line.is_prose),
            float(line.ends),
            *(float(last in kind) for kind in _LAST_KINDS),
            float(last.isalpha()),
            float(first.islower()),
            float(first.isupper()),
            float(first.isdigit()),
            *(float(first in kind) for kind in _FIRST_KINDS),
        ]

    def _words(self, line: Line) -> list[float]:
        hits = [0] * len(_WORDS)
        stops = speech = finite = verbs = 0
        for word in line.words:
            stops += word in self._stops
            speech += word in self._speech
            forms = self._verbs.get(word)
            if forms is not None:
                can, must = _kinds(forms)
                finite += can
                verbs += must
            for number in _CLASSES.get(word, ()):
                hits[number] += 1
        total = max(line.count, 4)
        shares = [min(1.0, 4 * hit / total) for hit in hits]
        return [stops / total, *shares, min(1, speech), min(1, finite), min(1.0, 4 * verbs / total)]

    def _marks(self, line: Line) -> list[float]:
        text, count = line.text, line.count
        head = text[:40]
        digits = any(map(str.isdigit, text))
        short = count <= 12
        return [
            float(_ADDRESS.search(text) is not None),
            float(_HANDLE.search(text) is not None),
            float("|" in text or "»" in text or " > " in text or "›" in text or "·" in text or "•" in text),
            float("©" in text or "rights reserved" in text or "Copyright" in head),
            float(_EMPHATIC.search(text) is not None or _shouts(text)),
            float(" ago" in text and _AGO.search(text) is not None),
            float(digits and _CLOCK.search(text) is not None),
            float(digits and _DATE.search(text) is not None),
            float(digits and _YEAR.search(text) is not None),
            float("$" in text or "£" in text or "€" in text or "%" in text),
            float("(" in text),
            float(":" in head and count > 1),
            float(text.isupper()),
            min(1.0, (text.count('"') + text.count("“") + text.count("”")) / 2),
            min(1.0, text.count("!") / 2),
            float(short and _NAME.fullmatch(text) is not None),
            float(count <= 2 and _NICKNAME.fullmatch(text) is not None),
            float(_CREDIT.search(text[-30:]) is not None),
            float("’" in text or "“" in text),
            float("'" in text or '"' in text),
        ]

    def _lists(self, line: Line) -> list[float]:
        count = line.count
        own = sum(word in self._site for word in line.words) / max(count, 4)
        opening = byline = False
        if 0 < count <= 40:
            for _, start in line.openings(self._opening_words):
                opening = opening or start in self._pointers
                byline = byline or start in self._bylines
        prompts = sum(end - start for start, end in line.phrases(self._prompts)) / max(count, 1)
        return [
            min(1.0, prompts),
            float(line.label in self._menu),
            float(line.label in self._sections),
            min(1.0, 3 * own),
            float(opening),
            float(byline),
            float(bool(line.phrases(self._agencies))),
            float(bool(line.phrases(self._pictures))),
            float(any(word in self._authors for word in line.words) and count <= 80),
            float(bool(line.phrases(self._slogans))),
        ]
