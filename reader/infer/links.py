"""Which cue a content belongs to, and which source a cue has.

A candidate's score is that of the link vectors, averaged over the content's pieces, and the logarithm of how often
training articles link over such a distance: on which side, how many rivals lie between, how many blocks away.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from reader.core.tagging import TaggedLink
from reader.core.vocabulary import TagLabel
from reader.infer.scores import FloatArray, Scores, Vectors
from reader.infer.tokens import IntArray

# A link is never longer than a window in training, in pieces.
REACH = 254
# Distances are told apart up to these: rivals between, blocks away.
RIVALS, BLOCKS = 4, 4


class PieceRange(NamedTuple):
    """A decoded span as a half-open range of pieces, with the index of its block."""

    label: TagLabel
    start: int
    end: int
    block: int


@dataclass(frozen=True, slots=True)
class LinkPriors:
    """How often a link goes so far: log-probabilities (side, rivals between, blocks away), and how much they count.

    Side 0 is a cue after the content, or a source after the cue. ``no_source`` is the log-probability of a cue without
    one; ``unfilled`` is what it costs to leave a cue without content while another has several.
    """

    content: FloatArray
    source: FloatArray
    no_source: float
    content_weight: float
    source_weight: float
    unfilled: float


def distances(at: PieceRange, places: IntArray, blocks: IntArray) -> tuple[IntArray, IntArray, IntArray]:
    """Side, rivals between and blocks away of candidates that start at ``places``, which ascend, seen from ``at``."""
    side, between = _around(int(places.searchsorted(at.start)), len(places))
    return side, between, np.minimum(np.abs(blocks - at.block), BLOCKS - 1)


@lru_cache(maxsize=1 << 12)
def _around(before: int, count: int) -> tuple[IntArray, IntArray]:
    """Side and rivals between of ``count`` candidates, ``before`` of which stand before what asks."""
    # 0 is the first candidate after it, -1 the last one before it.
    order = np.arange(-before, count - before)
    return (order < 0).astype(np.int64), np.minimum(np.maximum(order, ~order), RIVALS - 1)


@dataclass(frozen=True, slots=True)
class _Candidates:
    """The spans that may be linked to: where they start, their blocks and vectors, row by row."""

    places: IntArray
    blocks: IntArray
    vectors: FloatArray


class _Offers(NamedTuple):
    """The cues that a content may belong to, which follow each other among all cues.

    ``first`` is the index of the first of them among all, ``chances`` the log-probability of each, ``own_block`` those
    of the content's block, counted from ``first``.
    """

    first: int
    chances: FloatArray
    own_block: range


class ContentLinker:
    """Links contents to the cues of a text; a content with no cue in reach has no link.

    What it has found out of a content it knows when asked again.
    """

    def __init__(self, spans: Sequence[PieceRange], scores: Scores, priors: LinkPriors) -> None:
        """Take the cues from ``spans``."""
        self._cues = _candidates([span for span in spans if span.label is TagLabel.CUE], scores.cue)
        self._starts, self._blocks = self._cues.places.tolist(), self._cues.blocks.tolist()
        self._scores, self._priors = scores, priors
        self._known: dict[tuple[int, int], _Offers] = {}

    def link(self, spans: Sequence[PieceRange]) -> list[TaggedLink]:
        """The links of the contents among ``spans``, whose cues are those that were given at first."""
        cues = [k for k, span in enumerate(spans) if span.label is TagLabel.CUE]
        contents = [
            (k, offers)
            for k, span in enumerate(spans)
            if span.label is TagLabel.CONTENT and len((offers := self._offers(span)).chances)
        ]
        picks = _fill_cues([offers for _, offers in contents], self._priors.unfilled)
        return [
            TaggedLink(cues[offers.first + pick], k, float(np.exp(offers.chances[pick])))
            for (k, offers), pick in zip(contents, picks, strict=True)
        ]

    def _offers(self, span: PieceRange) -> _Offers:
        known = self._known.get((span.start, span.end))
        if known is not None:
            return known
        near = _near(self._starts, span)
        places, blocks = self._cues.places[near], self._cues.blocks[near]
        # The mean of the pieces' scores is the score of their mean.
        seen = self._cues.vectors[near] @ self._scores.asks_cue.mean(span.start, span.end)
        prior = self._priors.content[distances(span, places, blocks)]
        chances = _log_softmax(seen + self._priors.content_weight * prior)
        low = bisect_left(self._blocks, span.block, near.start, near.stop)
        high = bisect_right(self._blocks, span.block, low, near.stop)
        found = _Offers(near.start, chances, range(low - near.start, high - near.start))
        self._known[span.start, span.end] = found
        return found


def _fill_cues(offers: Sequence[_Offers], cost: float) -> list[int]:
    """The best candidate of each content, except that a cue without content takes one from a cue that has several.

    Only in its own block a cue takes a content, the one that loses least by it, and only where the loss is below
    ``cost``.
    """
    picks = [int(offer.chances.argmax()) for offer in offers]
    holders: dict[int, set[int]] = {}
    wanted: dict[int, list[tuple[int, int]]] = {}
    for row, offer in enumerate(offers):
        holders.setdefault(offer.first + picks[row], set()).add(row)
        for candidate in offer.own_block:
            wanted.setdefault(offer.first + candidate, []).append((row, candidate))
    for cue in sorted(wanted):
        if cue in holders:
            continue
        losses = []
        for row, candidate in wanted[cue]:
            chances = offers[row].chances
            if len(holders[offers[row].first + picks[row]]) > 1:
                losses.append((float(chances[picks[row]] - chances[candidate]), row, candidate))
        loss, row, candidate = min(losses, default=(cost, 0, 0))
        if loss < cost:
            holders[offers[row].first + picks[row]].discard(row)
            holders[cue] = {row}
            picks[row] = candidate
    return picks


def link_sources(spans: Sequence[PieceRange], scores: Scores, priors: LinkPriors) -> list[TaggedLink]:
    """The links of cues to their sources; contents play no part in them."""
    places = [k for k, span in enumerate(spans) if span.label is TagLabel.SOURCE]
    sources = _candidates([spans[k] for k in places], scores.source)
    cues = [k for k, span in enumerate(spans) if span.label is TagLabel.CUE]
    asking = scores.asks_source.at(np.array([spans[k].start for k in cues], dtype=np.int64))
    starts, blocks = sources.places.tolist(), sources.blocks.tolist()
    no_source = np.array([priors.no_source], dtype=np.float32)
    out = []
    for index, asks in zip(cues, asking, strict=True):
        span = spans[index]
        # A source of another block is the training's one in a hundred, and mostly wrong where the decoder finds one.
        reach = _near(starts, span)
        low = bisect_left(blocks, span.block, reach.start, reach.stop)
        near = slice(low, bisect_right(blocks, span.block, low, reach.stop))
        if near.start == near.stop:
            continue
        answers = np.concatenate((scores.no_source[span.start, None], sources.vectors[near] @ asks))
        prior = priors.source[distances(span, sources.places[near], sources.blocks[near])]
        chances = _log_softmax(answers + priors.source_weight * np.concatenate((no_source, prior)))
        pick = int(chances.argmax())
        if pick:
            out.append(TaggedLink(index, places[near.start + pick - 1], float(np.exp(chances[pick]))))
    return out


def _candidates(spans: Sequence[PieceRange], vectors: Vectors) -> _Candidates:
    places = np.array([span.start for span in spans], dtype=np.int64)
    return _Candidates(places, np.array([span.block for span in spans], dtype=np.int64), vectors.at(places))


def _near(places: Sequence[int], span: PieceRange) -> slice:
    """Which of ``places``, which ascend, are in reach of a span."""
    low = bisect_left(places, span.start - REACH)
    return slice(low, bisect_left(places, span.end + REACH, low))


def _log_softmax(logits: FloatArray) -> FloatArray:
    if not len(logits):
        return logits
    shifted = logits - np.maximum.reduce(logits)
    result: FloatArray = shifted - np.log(np.add.reduce(np.exp(shifted)))
    return result
