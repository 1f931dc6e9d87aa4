"""Which cue a content belongs to, and which source a cue has.

A candidate's score is that of the link vectors, averaged over the content's pieces, and the logarithm of how often
training articles link over such a distance: on which side, how many rivals lie between, how many blocks away.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from reader.core.tagging import TaggedLink
from reader.core.vocabulary import TagLabel
from reader.infer.scores import FloatArray, Scores
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


def link(spans: Sequence[PieceRange], scores: Scores, priors: LinkPriors) -> tuple[TaggedLink, ...]:
    """The links among decoded spans; a content with no cue in reach has none."""
    return (*_contents(spans, scores, priors), *_sources(spans, scores, priors))


def _contents(spans: Sequence[PieceRange], scores: Scores, priors: LinkPriors) -> list[TaggedLink]:
    cues = [k for k, span in enumerate(spans) if span.label is TagLabel.CUE]
    places, blocks = _places(spans, cues)
    rows: list[tuple[int, IntArray, FloatArray]] = []
    for index, span in enumerate(spans):
        if span.label is not TagLabel.CONTENT:
            continue
        near = _near(places, span.start, span.end)
        if len(near):
            # The mean of the pieces' scores is the score of their mean.
            seen = scores.cue.at(places[near]) @ scores.asks_cue.mean(span.start, span.end)
            prior = priors.content[distances(span, places[near], blocks[near])]
            rows.append((index, near, _log_softmax(seen + priors.content_weight * prior)))
    own_block = [[int(k) for k in np.flatnonzero(blocks[near] == spans[index].block)] for index, near, _ in rows]
    picks = _fill_cues(rows, own_block, priors.unfilled)
    return [
        TaggedLink(cues[near[pick]], index, float(np.exp(chances[pick])))
        for (index, near, chances), pick in zip(rows, picks, strict=True)
    ]


def _fill_cues(
    rows: Sequence[tuple[int, IntArray, FloatArray]], own_block: Sequence[Sequence[int]], cost: float
) -> list[int]:
    """The best candidate of each content, except that a cue without content takes one from a cue that has several.

    ``own_block`` lists, for each content, the candidates of its block: only there one is taken, the one that loses
    least by it, and only where the loss is below ``cost``.
    """
    picks = [int(chances.argmax()) for _, _, chances in rows]
    holders: dict[int, set[int]] = {}
    wanted: dict[int, list[tuple[int, int]]] = {}
    for row, (_, near, _) in enumerate(rows):
        holders.setdefault(int(near[picks[row]]), set()).add(row)
        for candidate in own_block[row]:
            wanted.setdefault(int(near[candidate]), []).append((row, candidate))
    for cue in sorted(wanted):
        if cue in holders:
            continue
        offers = []
        for row, candidate in wanted[cue]:
            _, near, chances = rows[row]
            if len(holders[int(near[picks[row]])]) > 1:
                offers.append((float(chances[picks[row]] - chances[candidate]), row, candidate))
        loss, row, candidate = min(offers, default=(cost, 0, 0))
        if loss < cost:
            holders[int(rows[row][1][picks[row]])].discard(row)
            holders[cue] = {row}
            picks[row] = candidate
    return picks


def _sources(spans: Sequence[PieceRange], scores: Scores, priors: LinkPriors) -> list[TaggedLink]:
    sources = [k for k, span in enumerate(spans) if span.label is TagLabel.SOURCE]
    places, blocks = _places(spans, sources)
    out = []
    for index, span in enumerate(spans):
        if span.label is not TagLabel.CUE:
            continue
        near = _near(places, span.start, span.end)
        # A source of another block is the training's one in a hundred, and mostly wrong where the decoder finds one.
        near = near[blocks[near] == span.block]
        asks = scores.asks_source.at(np.array([span.start]))[0]
        answers = np.append(scores.no_source[span.start], scores.source.at(places[near]) @ asks)
        prior = np.append(np.float32(priors.no_source), priors.source[distances(span, places[near], blocks[near])])
        chances = _log_softmax(answers + priors.source_weight * prior)
        pick = int(chances.argmax())
        if pick:
            out.append(TaggedLink(index, sources[near[pick - 1]], float(np.exp(chances[pick]))))
    return out


def _places(spans: Sequence[PieceRange], chosen: Sequence[int]) -> tuple[IntArray, IntArray]:
    places = np.array([spans[k].start for k in chosen], dtype=np.int64)
    return places, np.array([spans[k].block for k in chosen], dtype=np.int64)


def _near(places: IntArray, start: int, end: int) -> IntArray:
    low = int(np.searchsorted(places, start - REACH))
    high = int(np.searchsorted(places, end + REACH))
    return np.arange(low, high)


def _log_softmax(logits: FloatArray) -> FloatArray:
    shifted = logits - logits.max()
    result: FloatArray = shifted - np.log(np.exp(shifted).sum())
    return result
