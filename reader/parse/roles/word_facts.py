"""What each word says on its own, looked at once however often it stands on pages, and added up for a line.

A long text has far fewer different words than words. So what is asked of every word of every line is asked of each
different word, and kept as one number that has a field for each question: the sum of these numbers over a line holds
all its counts.
"""

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from struct import Struct
from typing import NamedTuple

from reader.core.lexicons import Lexicons

WORD = re.compile(r"[^\W_]+(?:['’.&\-][^\W_]+)*|&")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
# Without one of these, or a slash, a line holds no date.
_OF_DATE = re.compile(r"jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d[.-]\d", re.IGNORECASE)
_CLASSES = tuple(
    frozenset(words.split())
    for words in (
        "i i'm i've i'd i'll me my mine myself we we're we've we'll us our ours",
        "you your yours you're you've you'll",
        "he she his her him hers they their them he's she's they're it its",
        "reply replies replying likes upvote upvoted downvote flag flagged report permalink moderated "
        "moderation commented commenter commenters comment comments thread edited says lol yes agree troll",
        "subscribe subscription newsletter free offer sign account login register cookies privacy terms policy",
    )
)
# A field holds as many words as the largest file that is read could have.
_FIELD_BITS = 32
# More words than a few long articles have are not kept for the next page.
_KEPT = 30_000


class Counts(NamedTuple):
    """How many signs in a line's words, and how many of its words, are of each kind.

    ``letters``, ``upper`` and ``digits`` are signs; ``longer`` words have more than three signs and begin with a
    letter, ``capitals`` are those of them that do not begin with a small one. ``first``, ``second`` and ``third`` are
    words for these persons, ``discuss`` and ``sell`` those of comments and offers. ``finite`` can be a finite verb,
    ``verbs`` nothing else than a verb. ``opens_...`` can begin a phrase of that list. No date stands in a line without
    ``dates`` or a slash; ``years`` are numbers of years that nothing is joined to.
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
    years: int
    dates: int


_LAYOUT = Struct(f"<{len(Counts._fields)}I")


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

    def __init__(self, facts: "WordFacts") -> None:
        super().__init__()
        self._facts = facts
        # Many words have the same number.
        self._same: dict[int, int] = {}

    def __missing__(self, token: str) -> int:
        number = int.from_bytes(_LAYOUT.pack(*self._facts.counted(token)), "little")
        self[token] = number = self._same.setdefault(number, number)
        return number


class WordFacts:
    """All that is asked of words as written (``tokens``): ``lowered``, what tells in them, and their counts."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._forms = lexicons.table("verb_forms")
        self._stops = lexicons.words("stop_words")
        self._speech = lexicons.words("speech_verbs")
        self._site = lexicons.words("role_site_words")
        self._authors = lexicons.words("role_author_words")
        lists = ("role_prompts", "role_credits", "role_picture_words", "role_slogans")
        self._openings = [_openings(lexicons.words(name)) for name in lists]
        self._numbers = _Numbers(self)
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

    def counts(self, tokens: Iterable[str]) -> Counts:
        """The counts of words as written."""
        total = sum(map(self._numbers.__getitem__, tokens))
        return Counts._make(_LAYOUT.unpack(total.to_bytes(_LAYOUT.size, "little")))

    def counted(self, token: str) -> Counts:
        """The counts of one word."""
        word = _lowered(token)
        forms = self._forms.get(word)
        longer = len(token) > 3 and token[0].isalpha()
        return Counts._make(
            (
                sum(map(str.isalpha, token)),
                sum(map(str.isupper, token)),
                sum(map(str.isdigit, token)),
                longer,
                longer and not token[0].islower(),
                word in self._stops,
                *(word in words for words in _CLASSES),
                word in self._speech,
                forms is not None and forms.split(",", 1)[0] in ("auxiliary", "past", "present"),
                forms is not None and "noun" not in forms and "adjective" not in forms,
                word in self._site,
                word in self._authors,
                *(word in openings for openings in self._openings),
                _YEAR.search(token) is not None,
                _OF_DATE.search(token) is not None,
            )
        )

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
