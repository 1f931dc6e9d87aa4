"""Which cue a content belongs to, and which source a cue has.

A candidate's score is that of the link vectors, averaged over the content's pieces, and the logarithm of how often
training articles link over such a distance: on which side, how many rivals lie between, how many blocks away.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from reader.core.tagging import TaggedLink
from reader.core.vocabulary import TagLabel
from reader.infer.scores import FloatArray, Scores, Vectors
from reader.infer.tokens import IntArray

# A link is never longer than a window in training, in pieces.
REACH = 254
# Distances are told apart up to these: rivals between, blocks away.
RIVALS, BLOCKS = 4, 4


@dataclass(frozen=True, slots=True)
class PieceRange:
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
    after = (places >= at.start).astype(np.int64)
    first_after = int(np.searchsorted(places, at.start))
    order = np.arange(len(places))
    between = np.where(after == 1, order - first_after, first_after - 1 - order)
    away = np.abs(blocks - at.block)
    return 1 - after, np.minimum(between, RIVALS - 1), np.minimum(away, BLOCKS - 1)


@dataclass(frozen=True, slots=True)
class _Candidates:
    """The spans that may be linked to: where they start, their blocks and vectors, row by row."""

    places: IntArray
    blocks: IntArray
    vectors: FloatArray


@dataclass(frozen=True, slots=True)
class _Offers:
    """The cues that a content may belong to: which of all, the log-probability of each, and those of its block."""

    near: IntArray
    chances: FloatArray
    own_block: Sequence[int]


class ContentLinker:
    """Links contents to the cues of a text; a content with no cue in reach has no link.

    What it has found out of a content it knows when asked again.
    """

    def __init__(self, spans: Sequence[PieceRange], scores: Scores, priors: LinkPriors) -> None:
        """Take the cues from ``spans``."""
        self._cues = _candidates([span for span in spans if span.label is TagLabel.CUE], scores.cue)
        self._scores, self._priors = scores, priors
        self._known: dict[PieceRange, _Offers] = {}

    def link(self, spans: Sequence[PieceRange]) -> list[TaggedLink]:
        """The links of the contents among ``spans``, whose cues are those that were given at first."""
        cues = [k for k, span in enumerate(spans) if span.label is TagLabel.CUE]
        contents = [
            (k, offers)
            for k, span in enumerate(spans)
            if span.label is TagLabel.CONTENT and len((offers := self._offers(span)).near)
        ]
        picks = _fill_cues([offers for _, offers in contents], self._priors.unfilled)
        return [
            TaggedLink(cues[offers.near[pick]], k, float(np.exp(offers.chances[pick])))
            for (k, offers), pick in zip(contents, picks, strict=True)
        ]

    def _offers(self, span: PieceRange) -> _Offers:
        if span not in self._known:
            near = _near(self._cues.places, span.start, span.end)
            # The mean of the pieces' scores is the score of their mean.
            seen = self._cues.vectors[near] @ self._scores.asks_cue.mean(span.start, span.end)
            blocks = self._cues.blocks[near]
            prior = self._priors.content[distances(span, self._cues.places[near], blocks)]
            chances = _log_softmax(seen + self._priors.content_weight * prior)
            own_block = np.flatnonzero(blocks == span.block).tolist()
            self._known[span] = _Offers(np.arange(near.start, near.stop), chances, own_block)
        return self._known[span]


def _fill_cues(offers: Sequence[_Offers], cost: float) -> list[int]:
    """The best candidate of each content, except that a cue without content takes one from a cue that has several.

    Only in its own block a cue takes a content, the one that loses least by it, and only where the loss is below
    ``cost``.
    """
    picks = [int(offer.chances.argmax()) for offer in offers]
    holders: dict[int, set[int]] = {}
    wanted: dict[int, list[tuple[int, int]]] = {}
    for row, offer in enumerate(offers):
        holders.setdefault(int(offer.near[picks[row]]), set()).add(row)
        for candidate in offer.own_block:
            wanted.setdefault(int(offer.near[candidate]), []).append((row, candidate))
    for cue in sorted(wanted):
        if cue in holders:
            continue
        losses = []
        for row, candidate in wanted[cue]:
            near, chances = offers[row].near, offers[row].chances
            if len(holders[int(near[picks[row]])]) > 1:
                losses.append((float(chances[picks[row]] - chances[candidate]), row, candidate))
        loss, row, candidate = min(losses, default=(cost, 0, 0))
        if loss < cost:
            holders[int(offers[row].near[picks[row]])].discard(row)
            holders[cue] = {row}
            picks[row] = candidate
    return picks


def link_sources(spans: Sequence[PieceRange], scores: Scores, priors: LinkPriors) -> list[TaggedLink]:
    """The links of cues to their sources; contents play no part in them."""
    places = [k for k, span in enumerate(spans) if span.label is TagLabel.SOURCE]
    sources = _candidates([spans[k] for k in places], scores.source)
    cues = [k for k, span in enumerate(spans) if span.label is TagLabel.CUE]
    asking = scores.asks_source.at(np.array([spans[k].start for k in cues], dtype=np.int64))
    out = []
    for index, asks in zip(cues, asking, strict=True):
        span = spans[index]
        near = _near(sources.places, span.start, span.end)
        # A source of another block is the training's one in a hundred, and mostly wrong where the decoder finds one.
        blocks = sources.blocks[near]
        low = near.start + int(np.searchsorted(blocks, span.block))
        near = slice(low, near.start + int(np.searchsorted(blocks, span.block, side="right")))
        answers = np.append(scores.no_source[span.start], sources.vectors[near] @ asks)
        prior = priors.source[distances(span, sources.places[near], sources.blocks[near])]
        chances = _log_softmax(answers + priors.source_weight * np.append(np.float32(priors.no_source), prior))
        pick = int(chances.argmax())
        if pick:
            out.append(TaggedLink(index, places[near.start + pick - 1], float(np.exp(chances[pick]))))
    return out


def _candidates(spans: Sequence[PieceRange], vectors: Vectors) -> _Candidates:
    places = np.array([span.start for span in spans], dtype=np.int64)
    return _Candidates(places, np.array([span.block for span in spans], dtype=np.int64), vectors.at(places))


def _near(places: IntArray, start: int, end: int) -> slice:
    """Which of ``places`` are in reach of a span."""
    low, high = np.searchsorted(places, (start - REACH, end + REACH))
    return slice(int(low), int(high))


def _log_softmax(logits: FloatArray) -> FloatArray:
    if not len(logits):
        return logits
    shifted = logits - logits.max()
    result: FloatArray = shifted - np.log(np.exp(shifted).sum())
    return result
