"""A rendering of a page as the classifier of lines is trained and measured on it."""

import re
from collections import Counter
from dataclasses import dataclass, field

import numpy as np

# What the gold says of a line; unknown ones are neither trained nor scored, and the title, of which the gold says
# nothing either, is trained as no line of the article.
ARTICLE, OTHER, UNKNOWN, TITLE = 1, 0, -1, -2
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Sample:
    """One rendering of a page: figures (a row a block), labels, words, and what is needed to score it.

    ``pieces`` holds a row for each line of the dump that a block lies in: block, line, and characters; ``sizes`` and
    ``gold`` the length and label of each line;
    ``shingles`` the word 4-grams of the gold body, ``texts`` the blocks. ``by_rules`` says which blocks the rules alone
    call body, ``settled`` and ``marked`` which stand against any classifier and which go by elements,
    ``titles`` which they call headlines.
    """

    site: str
    kind: str
    figures: np.ndarray
    labels: np.ndarray
    words: np.ndarray
    by_rules: np.ndarray
    settled: np.ndarray
    marked: np.ndarray
    titles: np.ndarray
    pieces: np.ndarray = field(default_factory=lambda: np.zeros((0, 3), dtype=int))
    sizes: np.ndarray = field(default_factory=lambda: np.zeros(0))
    gold: np.ndarray = field(default_factory=lambda: np.zeros(0))
    shingles: Counter[tuple[str, ...]] = field(default_factory=Counter)
    texts: tuple[str, ...] = ()


def words_of(text: str) -> list[str]:
    """The words of a text as the project's scorer counts them."""
    return _WORD.findall(text)


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """The word 4-grams of a text, or all its words when it has fewer."""
    words = words_of(text)
    return Counter(tuple(words[k : k + 4]) for k in range(max(1, len(words) - 3))) if words else Counter()
