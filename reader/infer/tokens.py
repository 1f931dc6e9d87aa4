"""Text to word pieces: ids, offsets and the features that the uncased encoder cannot see.

The same code prepares training data and runs in the product, so that a piece looks alike in both.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

import numpy as np
import numpy.typing as npt
from tokenizers import Tokenizer

from reader.core.span import Span

IntArray = npt.NDArray[np.int64]

# The unit that a tag covers whole: a run of word characters, joined by an apostrophe or full stop. A possessive 's and
# the parts of a hyphened word stand alone, since names end before them ("Lima's", "U.S.-led").
WORD = re.compile(r"\w+(?:(?![’']s\b)[’'.]\w+)*|[’']s\b|[^\w\s]")
# Takes a text apart: what stands before a word, the word, what stands before the next one, and so on.
_WORDS = re.compile(f"({WORD.pattern})")

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
    ids = np.fromiter(chain.from_iterable(encoding.ids for encoding in encodings), dtype=np.int64)
    offsets = chain.from_iterable(chain.from_iterable(encoding.offsets for encoding in encodings))
    block = np.repeat(np.arange(len(blocks)), counts)
    shift = np.array([span.start for span in blocks])[block]
    starts, ends = (np.fromiter(offsets, dtype=np.int64).reshape(-1, 2) + shift[:, None]).T
    parts = [_WORDS.split(span.of(text)) for span in blocks]
    spans = _word_spans(blocks, parts)
    shapes = np.array([*(_shape(word) for words in parts for word in words[1::2]), _MARK], dtype=np.int64)
    first_match = np.cumsum([0, *(len(words) // 2 for words in parts)])[block]
    index = np.searchsorted(spans[:, 0], starts, side="right") - 1
    # A piece outside every word (an odd symbol) is a word of its own.
    index = np.where(index >= first_match, index, -1)
    opens = np.diff(block, prepend=-1) != 0
    begins = opens | (index < 0) | (np.diff(index, prepend=-1) != 0)
    begins |= starts >= np.append(spans[:, 1], 0)[index]
    states = _quote_states(starts, ends, quoted) + np.where(opens, 4, 0)
    return np.stack([ids, shapes[index], states, starts, ends, np.cumsum(begins) - 1 + words, block + number])


def _word_spans(blocks: Sequence[Span], parts: Sequence[Sequence[str]]) -> IntArray:
    """Where the words of blocks stand, row by row; ``parts`` are each block's text taken apart by ``_WORDS``."""
    lengths = np.fromiter(map(len, chain.from_iterable(parts)), dtype=np.int64)
    block = np.repeat(np.arange(len(blocks)), [len(words) for words in parts])
    before = np.cumsum([0, *(span.length for span in blocks)])[:-1]
    ends = np.cumsum(lengths) + (np.array([span.start for span in blocks]) - before)[block]
    # A block has words between other things, so an odd number of parts.
    word = (np.arange(len(lengths)) + block) % 2 == 1
    return np.stack([ends[word] - lengths[word], ends[word]], axis=1)


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
