"""Windows that overlap, averaged piece by piece.

A piece near the edge of a window lacks what stands around it, so each window counts the more for a piece the farther
that stands from the window's edge. The model's card says what it gains over taking the better-placed window.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from reader.core.span import Span
from reader.core.vocabulary import TagLabel
from reader.infer.labels import SPAN_TAGS
from reader.infer.scores import FloatArray, Scores, Vectors

# Link vectors are kept of pieces that are as likely as this to need them, which saves four fifths of the memory.
_UNLIKELY = 0.01
_SMALLEST = 1e-9


@dataclass(frozen=True, slots=True)
class Window:
    """What the network says of one range of pieces, row by row.

    ``tags`` and ``names`` are probabilities, ``links`` the four link vectors side by side, ``no_source`` the score of a
    piece's having no source; ``weights`` say how much the window counts for each piece.
    """

    span: Span
    tags: FloatArray
    names: FloatArray
    links: FloatArray
    no_source: FloatArray
    weights: FloatArray


def edge_weights(span: Span, length: int, overlap: int) -> FloatArray:
    """How much a window counts for its pieces: ``overlap``, falling to 1 at edges that the text goes on beyond."""
    places = np.arange(span.length)
    before = places + 1 if span.start else np.full(span.length, overlap)
    after = places[::-1] + 1 if span.end < length else np.full(span.length, overlap)
    weights: FloatArray = np.minimum(np.minimum(before, after), overlap).astype(np.float32)
    return weights


def averaged(windows: Sequence[Window], span: Span) -> Scores:
    """The scores of the pieces in ``span``, each of which at least one window holds."""
    total = np.zeros((span.length, 1), dtype=np.float32)
    tags, names, no_source = (
        np.zeros((span.length, width), dtype=np.float32)
        for width in (windows[0].tags.shape[1], windows[0].names.shape[1], 1)
    )
    for window in windows:
        start, end = max(span.start, window.span.start), min(span.end, window.span.end)
        if start >= end:
            continue
        here = slice(start - span.start, end - span.start)
        there = slice(start - window.span.start, end - window.span.start)
        weight = window.weights[there, None]
        total[here] += weight
        tags[here] += weight * window.tags[there]
        names[here] += weight * window.names[there]
        no_source[here] += weight * window.no_source[there, None]
    for part in (tags, names, no_source):
        part /= total
    width = windows[0].links.shape[1] // 4

    def vectors(part: int, label: TagLabel) -> Vectors:
        places = np.flatnonzero(tags[:, list(SPAN_TAGS.pair(label))].sum(axis=1) > _UNLIKELY)
        rows = np.zeros((len(places), width), dtype=np.float32)
        for window in windows:
            low, high = np.searchsorted(places, (window.span.start - span.start, window.span.end - span.start)).tolist()
            if low < high:
                there = places[low:high] + (span.start - window.span.start)
                rows[low:high] += window.weights[there, None] * window.links[there, part * width : (part + 1) * width]
        return Vectors(places, (rows / total[places]).astype(np.float16))

    return Scores(
        np.log(np.maximum(tags, _SMALLEST)),
        np.log(np.maximum(names, _SMALLEST)),
        vectors(0, TagLabel.CONTENT),
        vectors(1, TagLabel.CUE),
        vectors(2, TagLabel.CUE),
        vectors(3, TagLabel.SOURCE),
        no_source[:, 0],
    )
