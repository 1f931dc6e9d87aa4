"""Proper names as strings: what is part of a name, whom it may mean, which gender it tells, how it is shortened."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from rapidfuzz.distance import OSA, Indel

from reader.core.lexicons import Lexicons
from reader.core.names import folded, name_words
from reader.core.span import Span

_OUTER = " \t\n\r\u00a0\u202f\"'“”„«»‘’‚‹›`.,;:!?()[]{}—–-*|/•"
_POSSESSIVE = re.compile(r"['’‘`´]s$|(?<=s)['’]$", re.IGNORECASE)
# Code points of a possessive ending.
_ENDING = 2
_LEADING_THE = re.compile(r"the\s+", re.IGNORECASE)
_ABBREVIATION = re.compile(r"(?:[A-Za-z]\.){2,}$|\b[^\W\d_]\.$|\b(?:Jr|Sr|Inc|Corp|Co|Ltd|St)\.$")
_IN_BRACKETS = re.compile(r"^(?P<long>.*\S)\s*\((?P<short>[^()]{2,12})\)$", re.DOTALL)
# Words of fewer letters have too many neighbours that are other names; a long one may have two slips.
_SHORTEST_ALIKE, _LONG = 6, 10
_ONE_VOWEL = str.maketrans("eiouy", "aaaaa")


class Gender(StrEnum):
    """The grammatical gender by which English speaks of a person."""

    MALE = "male"
    FEMALE = "female"
    UNKNOWN = "any"


class Fit(StrEnum):
    """How well a shorter name stands for a longer one, best first."""

    SAME = "same"
    SURNAME = "surname"
    GIVEN = "given"
    MIDDLE = "middle"


def name_span(text: str, span: Span) -> Span:
    """The part of ``span`` that is the name: no outer marks, no leading "the", no possessive ending."""
    bare = span.trimmed(text, _OUTER)
    the = _LEADING_THE.match(text, bare.start, bare.end)
    if the and the.end() < bare.end:
        bare = Span(the.end(), bare.end).trimmed(text, _OUTER)
    possessive = _POSSESSIVE.search(text, max(bare.start, bare.end - _ENDING), bare.end)
    # "Reuters'" ends in an s of its own, which stays: the mark alone goes.
    if possessive and possessive.start() > bare.start:
        bare = Span(bare.start, possessive.start())
    if bare.end < span.end and _ABBREVIATION.search(text[bare.start : bare.end + 1]):
        return Span(bare.start, bare.end + 1)
    if text[bare.end : bare.end + 1] == ")" and bare.of(text).count("(") > bare.of(text).count(")"):
        return Span(bare.start, bare.end + 1)
    return bare


def owns(text: str, span: Span) -> bool:
    """Whether the name in ``span`` is a possessor: it ends in "'s" or an apostrophe, or one follows it."""
    return text.startswith(("'", "’"), span.end) or _POSSESSIVE.search(span.of(text)) is not None


def surface(text: str, span: Span) -> str:
    """The name in ``span`` as a reader would write it: ``name_span`` with single spaces."""
    return " ".join(name_span(text, span).of(text).split())


def split_introduced(name: str) -> tuple[str, str | None]:
    """A name and the short form that it introduces in brackets: "Data Office (DO)" gives both, others None."""
    if name.endswith(")") and (match := _IN_BRACKETS.match(name)):
        return match["long"], match["short"]
    return name, None


@lru_cache(maxsize=8192)
def is_all_caps(name: str) -> bool:
    """Whether the name is shouted, as in headlines: all capitals and too long for an acronym."""
    letters = [c for c in name if c.isalpha()]
    return len(letters) > 5 and all(c.isupper() for c in letters)


@lru_cache(maxsize=8192)
def is_proper(name: str) -> bool:
    """Whether the name starts like one: a capital, a digit, or a small particle before a capital ("al-Amin")."""
    head = name[:1]
    return head.isupper() or head.isdigit() or (head.islower() and any(c.isupper() for c in name.split()[0][1:6]))


@dataclass(frozen=True, slots=True)
class PersonName:
    """A person's name in parts. ``words`` are folded, without titles and without endings such as Jr; never empty."""

    words: tuple[str, ...]
    gender: Gender
    ending: str = ""

    def __hash__(self) -> int:
        return hash(self.words)

    @property
    def full(self) -> bool:
        """Whether there is more than one word to know the person by."""
        return len(self.words) > 1

    @property
    def surname(self) -> str:
        """The last word."""
        return self.words[-1]


def person_name(name: str, lexicons: Lexicons) -> PersonName:
    """Take a person's name apart; a name of titles alone is kept as it is."""
    titles, endings = lexicons.table("person_titles"), lexicons.words("person_name_endings")
    words = list(name_words(name))
    gender = Gender.UNKNOWN
    while len(words) > 1 and words[0] in titles:
        told = Gender(titles[words.pop(0)])
        gender = gender if told is Gender.UNKNOWN else told
    ending = ""
    while len(words) > 1 and words[-1] in endings:
        ending = words.pop()
    # An Arabic article is written in many ways and often dropped; it tells nobody apart.
    kept = [w for w in words if w not in ("al", "el", "ul")] or words
    if gender is Gender.UNKNOWN:
        gender = given_gender(name, lexicons)
    return PersonName(tuple(kept), gender, ending)


def untitled(name: str, lexicons: Lexicons) -> str:
    """A person's name without the titles and posts before it: "Datuk Amin Osk" gives "Amin Osk".

    What no name begins with ("Ms", "Col.") goes before a single word too; the rest only where two words stay, since
    "Chancellor Osk" may be all there is to know him by, and never what people go by ("Prince", "Sheikh") or are called.
    """
    courtesy, kept = lexicons.words("person_courtesy"), lexicons.words("person_titles_kept")
    posts, given = (
        (lexicons.table("person_titles"), lexicons.table("person_nouns")),
        lexicons.table("person_given_names"),
    )
    words = name.split()
    while len(words) > 1 and words[1][:1].isupper() and (len(words) > 2 or len(words[1].rstrip(".")) > 1):
        title = words[0].lower().rstrip(".")
        post = len(words) > 2 and any(title in table for table in posts) and title not in kept and title not in given
        if not post and title not in courtesy:
            break
        words.pop(0)
    return " ".join(words)


@lru_cache(maxsize=8192)
def spelled_alike(one: str, other: str) -> bool:
    """Whether two folded words are likely one name, in two spellings ("zelensky", "zelenskiy") or with a slip.

    Vowels pass for each other, a letter may be lost or doubled and two may have changed places; another consonant makes
    another name, and so does an ending ("sarvia", "sarvian"). Short words are told apart.
    """
    short, long = sorted((one, other), key=len)
    if one == other:
        return True
    if len(short) < _SHORTEST_ALIKE or short[0] != long[0] or not (short + long).isalpha():
        return False
    if long.startswith(short):
        return long == short + short[-1]
    most = 1 if len(short) < _LONG else 2
    if Indel.distance(short.translate(_ONE_VOWEL), long.translate(_ONE_VOWEL), score_cutoff=most) <= most:
        return True
    return len(short) == len(long) and OSA.distance(short, long, score_cutoff=1) == 1 and sorted(short) == sorted(long)


def given_gender(name: str, lexicons: Lexicons) -> Gender:
    """The gender that the first given name tells, UNKNOWN where it tells none or is not known."""
    given, titles = lexicons.table("person_given_names"), lexicons.table("person_titles")
    words = [w.strip(".,'’") for w in name.split()]
    for position, word in enumerate(words):
        lowered = word.lower()
        if lowered in titles and position + 1 < len(words):
            continue
        told = given.get(lowered) or given.get(folded(word)) or given.get(folded(lowered.split("-")[0]))
        # Family names come first in much of Asia, so a second word that is a given name tells as well.
        if told:
            return Gender(told)
        if position >= 1:
            break
    return Gender.UNKNOWN


def title_gender(words: Sequence[str], lexicons: Lexicons) -> Gender:
    """The gender told by the title just before a name: "Ms", "actress", "spokesman"; the nearest one counts."""
    titles, nouns = lexicons.table("person_titles"), lexicons.table("person_nouns")
    for word in reversed(words):
        lowered = word.lower().rstrip(".")
        told = titles.get(lowered) or nouns.get(lowered)
        if told and told != Gender.UNKNOWN.value:
            return Gender(told)
        if not told and not word[:1].isupper():
            break
    return Gender.UNKNOWN


def same_given(one: str, other: str) -> bool:
    """Whether two given names may be one: equal, or one the initial of the other."""
    return one == other or (min(len(one), len(other)) == 1 and one[0] == other[0])


def person_fit(short: PersonName, long: PersonName) -> Fit | None:
    """How ``short`` may stand for ``long``, None where it cannot."""
    if short.ending and long.ending and short.ending != long.ending:
        return None
    a, b = short.words, long.words
    if a == b or "".join(a) == "".join(b):
        return Fit.SAME
    if Gender.UNKNOWN not in (short.gender, long.gender) and short.gender != long.gender:
        return None
    if len(a) == 1:
        if a[0] == b[-1]:
            return Fit.SURNAME
        if a[0] == b[0]:
            return Fit.GIVEN
        return Fit.MIDDLE if a[0] in b else None
    if len(b) == 1:
        return None
    if a[-1] == b[-1] and same_given(a[0], b[0]):
        return Fit.SAME
    return Fit.SURNAME if _runs_through(a, b) else None


def _runs_through(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether the words of ``short`` all come in ``long`` in order."""
    rest = iter(long)
    return all(word in rest for word in short)
