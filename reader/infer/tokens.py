"""Text to word pieces: ids, offsets and the features that the uncased encoder cannot see.

The same code prepares training data and runs in the product, so that a piece looks alike in both.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from tokenizers import Encoding, Tokenizer

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
    quote_starts = [span.start for span in quoted]
    columns = [np.zeros((7, 0), dtype=np.int64)]
    word = -1
    # Some blocks at a time: the tokenizer's own account of a piece takes many times the memory of a row here.
    for at in range(0, len(blocks), _AT_ONCE):
        some = blocks[at : at + _AT_ONCE]
        rows: list[tuple[int, int, int, int, int, int, int]] = []
        encodings = tokenizer.encode_batch([span.of(text) for span in some], add_special_tokens=False)
        for number, (block, encoding) in enumerate(zip(some, encodings, strict=True), at):
            word = _add_rows(rows, text, block, number, encoding, word, quoted, quote_starts)
        columns.append(np.array(rows, dtype=np.int64).reshape(-1, 7).T)
    return Pieces(*np.ascontiguousarray(np.concatenate(columns, axis=1)))


def _add_rows(
    rows: list[tuple[int, int, int, int, int, int, int]],
    text: str,
    block: Span,
    number: int,
    encoding: Encoding,
    word: int,
    quoted: Sequence[Span],
    quote_starts: list[int],
) -> int:
    """Add a block's pieces, their words numbered on from ``word``; the number of the last."""
    matches = [m.span() for m in WORD.finditer(block.of(text))]
    match_starts = [start for start, _ in matches]
    last = -1
    first = True
    for piece, (start, end) in zip(encoding.ids, encoding.offsets, strict=True):
        index = bisect_right(match_starts, start) - 1
        # A piece outside every word (an odd symbol) is a word of its own.
        if index < 0 or index != last or start >= matches[index][1]:
            word += 1
        last = index
        word_text = text[block.start + matches[index][0] : block.start + matches[index][1]] if index >= 0 else ""
        at = Span(block.start + start, block.start + end)
        state = _quote_state(at, quoted, quote_starts) + (4 if first else 0)
        rows.append((piece, _shape(word_text), state, at.start, at.end, word, number))
        first = False
    return word


def _quote_state(at: Span, quoted: Sequence[Span], starts: list[int]) -> int:
    index = bisect_right(starts, at.start) - 1
    if index < 0 or at.start >= quoted[index].end:
        return 0
    if at.start == quoted[index].start:
        return 2
    return 3 if at.end >= quoted[index].end else 1


def _shape(word: str) -> int:
    if not word or not word[0].isalnum():
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
