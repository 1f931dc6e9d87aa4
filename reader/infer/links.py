"""Which cue a content belongs to, and which source a cue has: by the summed scores of the link vectors."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from reader.core.tagging import TaggedLink
from reader.core.vocabulary import TagLabel
from reader.infer.session import FloatArray, Scores

# A link is never longer than a window in training, in pieces.
REACH = 254


@dataclass(frozen=True, slots=True)
class PieceRange:
    """A decoded span as a half-open range of pieces."""

    label: TagLabel
    start: int
    end: int


def link(spans: Sequence[PieceRange], scores: Scores) -> tuple[TaggedLink, ...]:
    """The links among decoded spans; a content with no cue in reach has none."""
    cues = [k for k, span in enumerate(spans) if span.label is TagLabel.CUE]
    sources = [k for k, span in enumerate(spans) if span.label is TagLabel.SOURCE]
    out = []
    cue_at = np.array([spans[k].start for k in cues], dtype=np.int64)
    source_at = np.array([spans[k].start for k in sources], dtype=np.int64)
    for index, span in enumerate(spans):
        if span.label is TagLabel.CONTENT:
            near = _near(cue_at, span.start, span.end)
            if len(near):
                rows = scores.asks_cue[span.start : span.end] @ scores.cue[cue_at[near]].T
                chances = _softmax(rows.mean(axis=0))
                pick = int(chances.argmax())
                out.append(TaggedLink(cues[near[pick]], index, float(chances[pick])))
        elif span.label is TagLabel.CUE:
            near = _near(source_at, span.start, span.end)
            answers = np.vstack([scores.no_source[span.start], scores.source[source_at[near]]])
            chances = _softmax(answers @ scores.asks_source[span.start])
            pick = int(chances.argmax())
            if pick:
                out.append(TaggedLink(index, sources[near[pick - 1]], float(chances[pick])))
    return tuple(out)


def _near(places: np.ndarray, start: int, end: int) -> np.ndarray:
    low = int(np.searchsorted(places, start - REACH))
    high = int(np.searchsorted(places, end + REACH))
    return np.arange(low, high)


def _softmax(logits: FloatArray) -> FloatArray:
    raised = np.exp(logits - logits.max())
    result: FloatArray = raised / raised.sum()
    return result
