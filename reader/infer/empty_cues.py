"""Content for cues that the decoder left without any.

A cue has content (in PolNeAR all but a dozen of 20,000). Where the tags left none, the words beside the cue were just
below even odds, so they are looked at again with the odds raised.
"""

import numpy as np

from reader.core.vocabulary import TagLabel
from reader.infer.labels import SPAN_TAGS
from reader.infer.scores import FloatArray
from reader.infer.tokens import IntArray

_INSIDE = SPAN_TAGS.pair(TagLabel.CONTENT)[1]
_CUE = SPAN_TAGS.pair(TagLabel.CUE)


MARK, STOP = 1, 2
# One word alone is rarely what a cue that lost its content is about.
_SHORTEST = 3


def content_odds(scores: FloatArray, raised: float) -> FloatArray:
    """Each word's log-odds of being content rather than outside, by its tag scores, with ``raised`` added."""
    odds: FloatArray = scores[:, _INSIDE] - scores[:, 0] + np.float32(raised)
    return odds


def content_beside(
    cue: tuple[int, int], odds: FloatArray, tags: IntArray, blocks: IntArray, marks: IntArray
) -> tuple[int, int] | None:
    """The best content for a cue, as a half-open range of words; None when the odds speak against every one.

    ``cue`` is a range of words, ``odds`` are those of ``content_odds``, ``tags`` the decoded ones, ``marks`` say which
    words are punctuation: 0 none, ``MARK`` a comma or its like, ``STOP`` what ends a sentence or a quote. Only words
    tagged as outside, in the cue's block and with no other cue between, come into question, three and more in a row;
    what the odds favour is filled up to the punctuation around it.
    """
    start, end = cue
    while start > 0 and blocks[start - 1] == blocks[cue[0]] and tags[start - 1] not in _CUE:
        start -= 1
    while end < len(tags) and blocks[end] == blocks[cue[0]] and tags[end] not in _CUE:
        end += 1
    total, low, high = max(_greatest(odds, tags, start, cue[0]), _greatest(odds, tags, cue[1], end))
    if total <= 0 or high - low < _SHORTEST:
        return None
    # Before its cue a content is nearly always all of the sentence so far, so commas do not end it there.
    stops = STOP if high <= cue[0] else MARK
    while low > start and marks[low - 1] < stops and tags[low - 1] == 0:
        low -= 1
    while low < high and marks[low]:
        low += 1
    while high < end and not marks[high] and tags[high] == 0:
        high += 1
    return low, high


def _greatest(odds: FloatArray, tags: IntArray, low: int, high: int) -> tuple[float, int, int]:
    """The stretch of words outside every span in ``[low, high)`` with the greatest sum of odds (Kadane's method)."""
    best, total, start = (0.0, low, low), 0.0, low
    for word in range(low, high):
        if total <= 0 or tags[word - 1] != 0:
            total, start = 0.0, word
        if tags[word] != 0:
            total = 0.0
            continue
        total += float(odds[word])
        if total > best[0]:
            best = (total, start, word + 1)
    return best
