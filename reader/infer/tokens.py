"""Text to word pieces: ids, offsets and the features that the uncased encoder cannot see.

The same code prepares training data and runs in the product, so that a piece looks alike in both.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt
from tokenizers import Tokenizer

from reader.core.span import Span
from reader.core.wanted import while_wanted

IntArray = npt.NDArray[np.int64]
BoolArray = npt.NDArray[np.bool_]

# What has one shape: a run of word characters, joined by an apostrophe or full stop. A possessive 's and
# the parts of a hyphened word stand alone, since names end before them ("Lima's", "U.S.-led").
WORD = re.compile(r"\w+(?:(?![’']s\b)[’'.]\w+)*|[’']s\b|[^\w\s]")
# Takes a text apart: what stands before a word, the word, what stands before the next one, and so on.
_WORDS = re.compile(f"({WORD.pattern})")
# What a number goes on with behind a digit: a mark, or the space of thousands that no line breaks at.
_IN_NUMBER = re.compile(r"(?<=\d)(?:[,:/–-](?=\d)|(?<!\d{4})[\u00a0\u2009\u202f](?=\d{3}(?!\d)))")
_HYPHEN = re.compile(r"(?<=\w)\.?[-‐‑](?=\w)")
# Accents written as signs of their own, soft hyphens and joiners: the tokenizer drops them, and leaves them between
# its pieces or behind the last one.
_DROPPED = {"Mn", "Me", "Cf"}

# Stretches between spaces that the tokenizer reads as one line, and lines to a call of it.
_ON_A_LINE, _AT_ONCE = 64, 64

SHAPES = 8
STATES = 8
_LOWER, _TITLE, _UPPER, _INITIAL, _MIXED, _DIGIT, _MARK, _OTHER = range(SHAPES)


@dataclass(frozen=True, slots=True)
class Pieces:
    """The word pieces of a text, one entry a piece in every array.

    ``ids`` are vocabulary ids; ``shapes`` say how the piece's word is capitalised; ``states`` combine whether a block
    starts here (4) with the place in a quotation (0 outside, 1 inside, 2 its opening mark, 3 its closing mark);
    ``starts`` and ``ends`` are code points; ``words`` number the words of the text from 0, without gaps, and ``wholes``
    what hyphens make of them; ``blocks`` give the index of the block.

    A name covers whole words, and so does an attribution's span whole ``wholes``; a number is one word ("12,000").
    """

    ids: IntArray
    shapes: IntArray
    states: IntArray
    starts: IntArray
    ends: IntArray
    words: IntArray
    wholes: IntArray
    blocks: IntArray

    def __len__(self) -> int:
        return len(self.ids)

    def between(self, start: int, end: int) -> "Pieces":
        """The pieces ``[start, end)``, which must begin and end with blocks; words are numbered from 0 again."""
        inside = slice(start, end)
        return Pieces(
            self.ids[inside],
            self.shapes[inside],
            self.states[inside],
            self.starts[inside],
            self.ends[inside],
            self.words[inside] - self.words[start:end][:1],
            self.wholes[inside] - self.wholes[start:end][:1],
            self.blocks[inside],
        )


def split_pieces(text: str, blocks: Sequence[Span], quoted: Sequence[Span], tokenizer: Tokenizer) -> Pieces:
    """The pieces of the parts of ``text`` that ``blocks`` cover; ``quoted`` are quotations with their marks.

    Both must be in text order and free of overlaps among themselves.
    """
    if not blocks:
        return Pieces(*np.zeros((8, 0), dtype=np.int64))
    # Most stretches between spaces come again and again; no piece and no word goes beyond one, so each is read once.
    known: dict[str, int] = {}
    numbers: list[int] = []
    ends: list[int] = []
    for block in blocks:
        numbers += [known.setdefault(one, len(known)) for one in block.of(text).replace("\n", " ").split(" ")]
        ends.append(len(numbers))
    read = _read(list(known), tokenizer)
    stretches = np.array(numbers)
    first = np.array([0, *ends[:-1]])
    owner = np.repeat(np.arange(len(blocks)), np.array(ends) - first)
    # Where each stretch starts: first in the blocks joined by single spaces, then in the text.
    at = _before(read.lengths[stretches] + 1)
    at += (np.array([block.start for block in blocks]) - at[first])[owner]
    counts = read.counts[stretches]
    home = np.repeat(owner, counts)
    piece = np.arange(len(home)) + np.repeat(_before(read.counts)[stretches] - _before(counts), counts)
    starts, ends_at = read.starts[piece] + np.repeat(at, counts), read.ends[piece] + np.repeat(at, counts)
    opens = np.diff(home, prepend=-1) != 0
    states = _quote_states(starts, ends_at, np.array(quoted, dtype=np.int64).reshape(-1, 2)) + np.where(opens, 4, 0)
    words, wholes = (np.cumsum(begins[piece] | opens) - 1 for begins in (read.begins, read.begins_whole))
    return Pieces(read.ids[piece], read.shapes[piece], states, starts, ends_at, words, wholes, home)


@dataclass(frozen=True, slots=True)
class _Read:
    """Stretches of text without spaces and their pieces, those of all stretches one after another.

    ``lengths`` and ``counts`` say of each stretch how many characters and pieces it has; ``starts`` and ``ends`` are
    counted from the stretch's first character; ``begins`` says whether a word begins with the piece, ``begins_whole``
    whether what hyphens make of words does.
    """

    lengths: IntArray
    counts: IntArray
    ids: IntArray
    shapes: IntArray
    starts: IntArray
    ends: IntArray
    begins: BoolArray
    begins_whole: BoolArray


def _read(stretches: Sequence[str], tokenizer: Tokenizer) -> _Read:
    lines = [" ".join(stretches[at : at + _ON_A_LINE]) for at in range(0, len(stretches), _ON_A_LINE)]
    ids, edges, sizes = [], [], []
    # Some lines at a time: the tokenizer's own account of a piece takes many times the memory of what is kept here.
    for at in while_wanted(range(0, len(lines), _AT_ONCE)):
        for encoding in tokenizer.encode_batch(lines[at : at + _AT_ONCE], add_special_tokens=False):
            ids.append(np.array(encoding.ids, dtype=np.int64))
            edges.append(np.array(encoding.offsets, dtype=np.int64).reshape(-1, 2))
            sizes.append(len(encoding))
    line_starts = _before(np.array([len(line) + 1 for line in lines]))
    starts, ends = (np.concatenate(edges) + np.repeat(line_starts, sizes)[:, None]).T
    lengths = np.fromiter(map(len, stretches), dtype=np.int64)
    stretch_starts = _before(lengths + 1)
    stretch = np.searchsorted(stretch_starts, starts, side="right") - 1
    text = " ".join(lines)
    parts = _WORDS.split(text)
    edge = np.cumsum(np.fromiter(map(len, parts), dtype=np.int64))
    word_starts, word_ends = edge[:-1:2], edge[1::2]
    shapes = np.array([*map(_shape, parts[1::2]), _MARK], dtype=np.int64)
    index = np.searchsorted(word_starts, starts, side="right") - 1
    # A piece outside every word (an odd symbol) is a word of its own.
    begins = (np.diff(index, prepend=-1) != 0) | (np.diff(stretch, prepend=-1) != 0)
    begins |= starts >= np.append(word_ends, 0)[index]
    begins &= ~(_with_dropped(text, starts, ends) | _goes_on(_IN_NUMBER, text, starts))
    return _Read(
        lengths,
        np.bincount(stretch, minlength=len(stretches)),
        np.concatenate(ids),
        shapes[index],
        starts - stretch_starts[stretch],
        ends - stretch_starts[stretch],
        begins,
        begins & ~_goes_on(_HYPHEN, text, starts),
    )


def _goes_on(joint: re.Pattern[str], text: str, starts: IntArray) -> BoolArray:
    """Which pieces are in a place where ``joint`` joins two words, or begin right behind it."""
    inside = [at for found in joint.finditer(text) for at in range(found.start(), found.end() + 1)]
    return np.isin(starts, np.array(inside, dtype=np.int64))


def _with_dropped(text: str, starts: IntArray, ends: IntArray) -> BoolArray:
    """Moves ``ends`` behind what the tokenizer dropped there; tells which pieces go on behind it in a word."""
    follow = np.append(starts[1:], len(text))
    goes_on = np.zeros(len(starts), dtype=np.bool_)
    for k in np.flatnonzero(follow > ends).tolist():
        at, end = int(ends[k]), int(follow[k])
        while at < end and unicodedata.category(text[at]) in _DROPPED:
            at += 1
        if at > ends[k]:
            goes_on[k + 1 : k + 2] = at == end and text[ends[k] - 1].isalnum() and text[at : at + 1].isalnum()
            ends[k] = at
    return goes_on


def _before(counts: IntArray) -> IntArray:
    """The sum of what stands before each of ``counts``."""
    before: IntArray = np.cumsum(counts) - counts
    return before


def _quote_states(starts: IntArray, ends: IntArray, quoted: IntArray) -> IntArray:
    if not len(quoted):
        return np.zeros_like(starts)
    index = np.searchsorted(quoted[:, 0], starts, side="right") - 1
    # Before the first quotation the last one is looked at, which begins later.
    opening, closing = quoted[index, 0], quoted[index, 1]
    inside = (opening <= starts) & (starts < closing)
    return np.where(inside, np.where(starts == opening, 2, np.where(ends >= closing, 3, 1)), 0)


@lru_cache(maxsize=1 << 15)
def _shape(word: str) -> int:
    if not word[0].isalnum():
        return _MARK
    if word[0].isdigit():
        return _DIGIT
    letters = [c for c in word if c.isalpha()]
    if all(c.islower() for c in letters):
        return _LOWER
    if all(c.isupper() for c in letters):
        return _UPPER if len(letters) > 1 else _INITIAL
    if word[0].isupper():
        return _TITLE if all(c.islower() for c in letters[1:]) else _MIXED
    return _MIXED if any(c.isupper() for c in letters) else _OTHER


def windows(length: int, size: int, stride: int) -> Iterator[Span]:
    """Half-open ranges of at most ``size`` pieces that cover ``length`` pieces, one every ``stride``."""
    at = 0
    while at < length:
        end = min(at + size, length)
        yield Span(at, end)
        if end == length:
            return
        at += stride
