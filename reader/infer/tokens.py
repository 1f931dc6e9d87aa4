"""Text to word pieces: ids, offsets and the features that the uncased encoder cannot see.

The same code prepares training data and runs in the product, so that a piece looks alike in both.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt
from tokenizers import Tokenizer

from reader.core.span import Span
from reader.core.wanted import while_wanted

IntArray = npt.NDArray[np.int64]

# The unit that a tag covers whole: a run of word characters, joined by an apostrophe or full stop. A possessive 's and
# the parts of a hyphened word stand alone, since names end before them ("Lima's", "U.S.-led").
WORD = re.compile(r"\w+(?:(?![’']s\b)[’'.]\w+)*|[’']s\b|[^\w\s]")
# Takes a text apart: what stands before a word, the word, what stands before the next one, and so on.
_WORDS = re.compile(f"({WORD.pattern})")

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
    ``starts`` and ``ends`` are code points; ``words`` number the words of the text from 0, without gaps;
    ``blocks`` give the index of the block.
    """

    ids: IntArray
    shapes: IntArray
    states: IntArray
    starts: IntArray
    ends: IntArray
    words: IntArray
    blocks: IntArray

    def __len__(self) -> int:
        return len(self.ids)

    def between(self, start: int, end: int) -> "Pieces":
        """The pieces ``[start, end)``, which must begin and end with whole words; words are numbered from 0 again."""
        inside = slice(start, end)
        first = self.words[start] if end > start else 0
        return Pieces(
            self.ids[inside],
            self.shapes[inside],
            self.states[inside],
            self.starts[inside],
            self.ends[inside],
            self.words[inside] - first,
            self.blocks[inside],
        )


def split_pieces(text: str, blocks: Sequence[Span], quoted: Sequence[Span], tokenizer: Tokenizer) -> Pieces:
    """The pieces of the parts of ``text`` that ``blocks`` cover; ``quoted`` are quotations with their marks.

    Both must be in text order and free of overlaps among themselves.
    """
    if not blocks:
        return Pieces(*np.zeros((7, 0), dtype=np.int64))
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
    words = np.cumsum(read.begins[piece] | opens) - 1
    return Pieces(read.ids[piece], read.shapes[piece], states, starts, ends_at, words, home)


@dataclass(frozen=True, slots=True)
class _Read:
    """Stretches of text without spaces and their pieces, those of all stretches one after another.

    ``lengths`` and ``counts`` say of each stretch how many characters and pieces it has; ``starts`` and ``ends`` are
    counted from the stretch's first character; ``begins`` says whether a word begins with the piece.
    """

    lengths: IntArray
    counts: IntArray
    ids: IntArray
    shapes: IntArray
    starts: IntArray
    ends: IntArray
    begins: npt.NDArray[np.bool_]


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
    parts = _WORDS.split(" ".join(lines))
    edge = np.cumsum(np.fromiter(map(len, parts), dtype=np.int64))
    word_starts, word_ends = edge[:-1:2], edge[1::2]
    shapes = np.array([*map(_shape, parts[1::2]), _MARK], dtype=np.int64)
    index = np.searchsorted(word_starts, starts, side="right") - 1
    # A piece outside every word (an odd symbol) is a word of its own.
    begins = (np.diff(index, prepend=-1) != 0) | (np.diff(stretch, prepend=-1) != 0)
    begins |= starts >= np.append(word_ends, 0)[index]
    return _Read(
        lengths,
        np.bincount(stretch, minlength=len(stretches)),
        np.concatenate(ids),
        shapes[index],
        starts - stretch_starts[stretch],
        ends - stretch_starts[stretch],
        begins,
    )


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
