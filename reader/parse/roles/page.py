"""What the rules look at: each block with the facts about its words, and the whole page they stand on."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

from reader.core.document import LoadedDocument, Node
from reader.core.lexicons import Lexicons
from reader.core.span import Span
from reader.core.vocabulary import Role
from reader.core.wanted import while_wanted
from reader.parse.roles.word_facts import WORD, Counts, WordFacts, word_facts

_NO_LETTERS = re.compile(r"[\W_]+")
# Most lines have letters and digits of ASCII alone, and of bytes the rest is dropped in a fifth of the time.
_BEYOND_ASCII = re.compile(r"[^\W\x00-\x7f]")
_NO_ASCII_LETTERS = bytes(code for code in range(128) if not chr(code).isalnum())
# What is looked for first is rarer than letters: the pattern is tried in few places.
_INNER_STOP = re.compile(r"[.!?…](?<=[^\W\d_]{3}.)[\"'”’»)]*[\s―—–-]{1,3}[\"“‘(]?[^\W\d_a-z]")
_BETWEEN_CELLS = re.compile(r"\t| {2,}")
_FIGURES = re.compile(r"[^\w\s]?\d(?:[\d., :/%–-]*\d)?\s?[^\w\s]?")
_LONGEST_ROW = 300
_STOPS = ".!?…。！？"
_CLOSERS = "\"'”’»›)]} \u00a0"
# Phrases are looked up in lines up to this long; a longer line is a paragraph, and what it says is said to everyone.
PHRASE_WORDS = 40
_LONGEST_PHRASE = 7


@lru_cache(maxsize=32)
def _by_first_word(entries: frozenset[str]) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """The phrases of a list by their first word, longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for entry in entries:
        phrase = tuple(WORD.findall(entry))
        if phrase:
            found.setdefault(phrase[0], []).append(phrase)
    return {first: tuple(sorted(phrases, key=lambda p: (-len(p), p))) for first, phrases in found.items()}


@dataclass(frozen=True, slots=True)
class Line:
    """A block and what can be seen of it alone; ``index`` is its place among the blocks, ``number`` its line, from 1.

    ``node`` is the element it came from, None in plain text, and ``linked`` the share of its characters that lie in
    hyperlinks, in [0, 1]. ``tokens`` are its words as written, ``count`` their number, ``words`` the same in lower case
    with straight apostrophes, and ``counts`` how many of each kind there are. All are without punctuation.

    ``key`` holds its letters and digits alone, case folded: what two renderings of the same text share. ``ends`` says
    whether it ends like a sentence, closing marks aside; ``capitals`` is the share of longer words that begin with a
    capital, in [0, 1], the first word left out; ``is_prose`` says whether it reads like a sentence or more: long
    enough, in running lower case, with an end.
    """

    index: int
    number: int
    span: Span
    node: Node | None
    linked: float
    text: str
    tokens: tuple[str, ...]
    words: tuple[str, ...]
    count: int
    counts: Counts
    key: str
    ends: bool
    capitals: float
    is_prose: bool

    @property
    def is_row(self) -> bool:
        """Whether it is a row of a table: by its element, else of short cells apart, one of them of figures."""
        if self.node is not None and self.node.tag == "tr":
            return "\t" in self.text
        # Asked of every line several times, and few lines have a gap.
        if self.is_prose or self.span.length > _LONGEST_ROW or ("\t" not in self.text and "  " not in self.text):
            return False
        return any(map(_FIGURES.fullmatch, _BETWEEN_CELLS.split(self.text)))

    @property
    def label(self) -> str:
        """The words with single spaces: what a whole-line list entry is compared with."""
        return " ".join(self.words) if self.count <= PHRASE_WORDS else ""

    def phrases(self, entries: frozenset[str]) -> tuple[tuple[int, int], ...]:
        """Half-open ranges of words that are phrases of the list, the longest at each word.

        Nothing for a line longer than ``PHRASE_WORDS``.
        """
        if self.count > PHRASE_WORDS:
            return ()
        index, words = _by_first_word(entries), self.words
        if index.keys().isdisjoint(words):
            return ()
        found = []
        for start in [k for k, word in enumerate(words) if word in index]:
            for phrase in index[words[start]]:
                if words[start : start + len(phrase)] == phrase:
                    found.append((start, start + len(phrase)))
                    break
        return tuple(found)

    def openings(self, firsts: Set[str]) -> Iterator[tuple[int, str]]:
        """The first one to seven words, longest first, each with its number of words.

        Nothing where the first is none of ``firsts``, the ``first_words`` of the list that the caller asks.
        """
        if self.count and self.words[0] in firsts:
            for end in range(min(self.count, _LONGEST_PHRASE), 0, -1):
                yield end, " ".join(self.words[:end])

    def rest(self, words: int) -> str:
        """The text after the first ``words`` words."""
        end = 0
        for k, match in enumerate(WORD.finditer(self.text)):
            if k == words:
                break
            end = match.end()
        return self.text[end:]


def first_words(entries: Iterable[str]) -> frozenset[str]:
    """The words that the entries of a list begin with, for ``Line.openings``."""
    return frozenset(entry.partition(" ")[0] for entry in entries)


def letters_of(text: str) -> str:
    """The letters and digits of a text, case folded."""
    folded = text.casefold()
    if folded.isascii() or not _BEYOND_ASCII.search(folded):
        return folded.encode("ascii", "ignore").translate(None, _NO_ASCII_LETTERS).decode("ascii")
    return _NO_LETTERS.sub("", folded)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a rule says of a block: a role, how sure in [0, 1], and why in words for a person.

    ``placed`` tells that it goes by the block's place on the page alone.
    """

    role: Role
    score: float
    reason: str
    placed: bool = False


@dataclass(frozen=True)
class Page:
    """All blocks of a document in order."""

    document: LoadedDocument
    lines: tuple[Line, ...]
    lexicons: Lexicons

    @property
    def structured(self) -> bool:
        """Whether the document came with elements."""
        return bool(self.document.nodes)


Said = Mapping[int, Verdict]
_Read: TypeAlias = tuple[str, tuple[str, ...], tuple[str, ...], int, Counts, str, bool, float, bool]
Rule = Callable[[Page, Said], Mapping[int, Verdict]]


def page_of(document: LoadedDocument, spans: Sequence[Span], lexicons: Lexicons) -> Page:
    """The page that ``spans``, the blocks of ``document`` in order, make up."""
    text = document.text
    nodes = iter(document.nodes)
    node = next(nodes, None)
    facts = word_facts(lexicons)
    facts.forget()
    lines: list[Line] = []
    # Pages repeat lines, and words: each is looked at, and held, once.
    seen: dict[str, _Read] = {}
    same: dict[str, str] = {}
    number, at = 1, 0
    for index, span in enumerate(while_wanted(spans)):
        number += text.count("\n", at, span.start)
        at = span.start
        while node is not None and node.span.end <= span.start:
            node = next(nodes, None)
        own = node if node is not None and node.span.overlaps(span) else None
        linked = 0.0 if own is None else _linked(own, span)
        written = text[span.start : span.end]
        read = seen.get(written)
        if read is None:
            tokens = WORD.findall(written)
            read = seen[written] = _read(written, tuple(map(same.setdefault, tokens, tokens)), facts)
        lines.append(Line(index, number, span, own, linked, *read))
    return Page(document, tuple(lines), lexicons)


def _read(text: str, tokens: tuple[str, ...], facts: WordFacts) -> _Read:
    """What can be seen of a text with these words, as ``Line`` has it from ``text`` on."""
    count = len(tokens)
    counts = facts.counts(tokens)
    capitals = counts.capitals / counts.longer if counts.longer else 0.0
    bare = text.rstrip(_CLOSERS)
    ends = bool(bare) and bare[-1] in _STOPS
    if count < 8 or (count < 14 and capitals >= 0.75):
        is_prose = False
    else:
        is_prose = ends or (count >= 12 and capitals < 0.5 and _INNER_STOP.search(text) is not None)
    words = tuple(map(facts.lowered.__getitem__, tokens))
    return text, tokens, words, count, counts, letters_of(text), ends, capitals, is_prose


def _linked(node: Node, span: Span) -> float:
    if not node.links or not span.length:
        return 0.0
    return min(1.0, sum(link.span.length for link in node.links) / span.length)
