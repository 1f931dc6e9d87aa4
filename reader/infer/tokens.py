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

IntArray = npt.NDArray[np.int64]

# The unit that a tag covers whole: a run of word characters, joined by an apostrophe or full stop. A possessive 's and
# the parts of a hyphened word stand alone, since names end before them ("Lima's", "U.S.-led").
WORD = re.compile(r"\w+(?:(?![’']s\b)[’'.]\w+)*|[’']s\b|[^\w\s]")

# Blocks to a call of the tokenizer.
_AT_ONCE = 64

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
    edges = np.array(quoted, dtype=np.int64).reshape(-1, 2)
    columns = [np.zeros((7, 0), dtype=np.int64)]
    words = 0
    # Some blocks at a time: the tokenizer's own account of a piece takes many times the memory of a column here.
    for at in range(0, len(blocks), _AT_ONCE):
        columns.append(_columns(text, blocks[at : at + _AT_ONCE], at, words, edges, tokenizer))
        words = int(columns[-1][5, -1]) + 1 if columns[-1].size else words
    return Pieces(*np.ascontiguousarray(np.concatenate(columns, axis=1)))


def _columns(
    text: str, blocks: Sequence[Span], number: int, words: int, quoted: IntArray, tokenizer: Tokenizer
) -> IntArray:
    """The seven arrays of ``Pieces`` for some blocks, the first of which is ``number``, after ``words`` words."""
    encodings = tokenizer.encode_batch([block.of(text) for block in blocks], add_special_tokens=False)
    counts = [len(encoding) for encoding in encodings]
    ids = np.array([piece for encoding in encodings for piece in encoding.ids], dtype=np.int64)
    offsets = np.array([offset for encoding in encodings for offset in encoding.offsets], dtype=np.int64).reshape(-1, 2)
    block = np.repeat(np.arange(len(blocks)), counts)
    starts, ends = (offsets + np.array([span.start for span in blocks])[block][:, None]).T
    found = [list(WORD.finditer(text, span.start, span.end)) for span in blocks]
    spans = np.array([match.span() for matches in found for match in matches], dtype=np.int64).reshape(-1, 2)
    shapes = np.array([*(_shape(match[0]) for matches in found for match in matches), _MARK], dtype=np.int64)
    first_match = np.cumsum([0, *map(len, found)])[block]
    index = np.searchsorted(spans[:, 0], starts, side="right") - 1
    # A piece outside every word (an odd symbol) is a word of its own.
    index = np.where(index >= first_match, index, -1)
    opens = np.diff(block, prepend=-1) != 0
    begins = opens | (index < 0) | (np.diff(index, prepend=-1) != 0)
    begins |= starts >= np.append(spans[:, 1], 0)[index]
    states = _quote_states(starts, ends, quoted) + np.where(opens, 4, 0)
    return np.stack([ids, shapes[index], states, starts, ends, np.cumsum(begins) - 1 + words, block + number])


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
