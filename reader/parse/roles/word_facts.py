"""What each word says on its own, looked at once however often it stands on pages, and added up for a line.

A long text has far fewer different words than words. So what is asked of every word of every line is asked of each
different word, and kept as one number that has a field for each question: the sum of these numbers over a line holds
all its counts.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from struct import Struct
from typing import NamedTuple

from reader.core.lexicons import Lexicons

WORD = re.compile(r"[^\W_]+(?:['’.&\-][^\W_]+)*|&")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_SHOUTED = re.compile(r"\b[A-Z]{3,}\b")
# Without one of these, or a slash, a line holds no date.
_OF_DATE = re.compile(r"jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d[.-]\d", re.IGNORECASE)
_CLASSES = {
    "first": "i i'm i've i'd i'll me my mine myself we we're we've we'll us our ours",
    "second": "you your yours you're you've you'll",
    "third": "he she his her him hers they their them he's she's they're it its",
    "discuss": "reply replies replying likes upvote upvoted downvote flag flagged report permalink moderated "
    "moderation commented commenter commenters comment comments thread edited says lol yes agree troll",
    "sell": "subscribe subscription newsletter free offer sign account login register cookies privacy terms policy",
}
# A field holds as many words as the largest file that is read could have.
_FIELD_BITS = 32
# More words than a few long articles have are not kept for the next page.
_KEPT = 30_000


class Counts(NamedTuple):
    """How many signs in a line's words, and how many of its words, are of each kind.

    ``letters``, ``upper`` and ``digits`` are signs; ``longer`` words have more than three signs and begin with a
    letter, ``capitals`` are those of them that do not begin with a small one, and of both the line's first word is
    none. ``first``, ``second`` and ``third`` are words for these persons, ``discuss`` and ``sell`` those of comments
    and offers. ``finite`` can be a finite verb, ``verbs`` nothing else than a verb. ``opens_...`` can begin a phrase of
    that list. No date stands in a line without ``dates`` or a slash. ``shouted`` and ``years``, words in capitals and
    numbers of years, may be joined to something by an underscore.
    """

    letters: int
    upper: int
    digits: int
    longer: int
    capitals: int
    stops: int
    first: int
    second: int
    third: int
    discuss: int
    sell: int
    speech: int
    finite: int
    verbs: int
    site: int
    author: int
    opens_prompt: int
    opens_credit: int
    opens_picture: int
    opens_slogan: int
    shouted: int
    years: int
    dates: int


_LAYOUT = Struct(f"<{len(Counts._fields)}I")
# What one more of each adds to the number.
_ONE = {name: 1 << (_FIELD_BITS * place) for place, name in enumerate(Counts._fields)}
_NOT_OF_FIRST = _ONE["longer"] | _ONE["capitals"]


class Known(dict[str, str]):
    """What a function gives for each word, kept."""

    def __init__(self, made: Callable[[str], str]) -> None:
        super().__init__()
        self._made = made

    def __missing__(self, word: str) -> str:
        self[word] = made = self._made(word)
        return made


class _Numbers(dict[str, int]):
    """The number of each word, by the word as written."""

    def __init__(self, lexicons: Lexicons) -> None:
        super().__init__()
        self._forms = lexicons.table("verb_forms")
        self._listed: dict[str, int] = {}
        for name, words in _lists(lexicons).items():
            for word in words:
                self._listed[word] = self._listed.get(word, 0) + _ONE[name]

    def __missing__(self, token: str) -> int:
        word = _lowered(token)
        number = self._listed.get(word, 0)
        forms = self._forms.get(word)
        if forms is not None:
            number += _ONE["finite"] * (forms.split(",", 1)[0] in ("auxiliary", "past", "present"))
            number += _ONE["verbs"] * ("noun" not in forms and "adjective" not in forms)
        if len(token) > 3 and token[0].isalpha():
            number += _ONE["longer"] + _ONE["capitals"] * (not token[0].islower())
        if token.isalpha():
            letters = len(token)
        else:
            letters = sum(map(str.isalpha, token))
            number += _ONE["digits"] * sum(map(str.isdigit, token))
            number += _ONE["years"] * (_YEAR.search(token) is not None)
        if not token.islower():
            number += _ONE["upper"] * sum(map(str.isupper, token)) + _ONE["shouted"] * len(_SHOUTED.findall(token))
        number += _ONE["letters"] * letters + _ONE["dates"] * (_OF_DATE.search(token) is not None)
        self[token] = number
        return number


def _lists(lexicons: Lexicons) -> dict[str, Iterable[str]]:
    """The words that are counted because a list has them, by the name of the count."""
    return {
        **{name: frozenset(words.split()) for name, words in _CLASSES.items()},
        "stops": lexicons.words("stop_words"),
        "speech": lexicons.words("speech_verbs"),
        "site": lexicons.words("role_site_words"),
        "author": lexicons.words("role_author_words"),
        "opens_prompt": _openings(lexicons.words("role_prompts")),
        "opens_credit": _openings(lexicons.words("role_credits")),
        "opens_picture": _openings(lexicons.words("role_picture_words")),
        "opens_slogan": _openings(lexicons.words("role_slogans")),
    }


class WordFacts:
    """All that is asked of words as written (``tokens``): ``lowered``, what tells in them, and their counts."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._stops = lexicons.words("stop_words")
        self._numbers = _Numbers(lexicons)
        # The word in lower case with straight apostrophes.
        self.lowered = Known(_lowered)
        # The same, or "" for words that are short or say nothing of what a text is about.
        self.telling = Known(self._telling)
        # The word in lower case, or "" where it has no capital.
        self.name = Known(_name)

    def forget(self) -> None:
        """Drop what is known when it has grown large."""
        if len(self._numbers) > _KEPT:
            for known in (self._numbers, self.lowered, self.telling, self.name):
                known.clear()

    def counts(self, tokens: Sequence[str]) -> Counts:
        """The counts of a line of words as written."""
        total = sum(map(self._numbers.__getitem__, tokens))
        if tokens:
            total -= self._numbers[tokens[0]] & _NOT_OF_FIRST
        return Counts._make(_LAYOUT.unpack(total.to_bytes(_LAYOUT.size, "little")))

    def _telling(self, token: str) -> str:
        word = self.lowered[token]
        return word if len(word) > 3 and word not in self._stops else ""


def _lowered(token: str) -> str:
    return token.lower().replace("’", "'")


def _name(token: str) -> str:
    return token.lower() if token[0].isupper() else ""


def _openings(entries: Iterable[str]) -> frozenset[str]:
    """The first words of phrases, as ``WORD`` finds them."""
    return frozenset(match[0] for entry in entries if (match := WORD.search(entry)) is not None)


@lru_cache(maxsize=2)
def word_facts(lexicons: Lexicons) -> WordFacts:
    """What is known of words with these word lists."""
    return WordFacts(lexicons)
