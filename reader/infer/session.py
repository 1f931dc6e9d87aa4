"""The ONNX session: windows of pieces in, scores of every piece out; the only user of onnxruntime."""

import os
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnxruntime

from reader.core.span import Span
from reader.errors import EnvironmentFailure
from reader.infer.tokens import Pieces, windows

FloatArray = npt.NDArray[np.float32]
HalfArray = npt.NDArray[np.float16]

# all-MiniLM-L6-v2's special pieces, and the window: 254 pieces and the two special ones make 256 positions.
CLS, SEP = 101, 102
SIZE = 254
# Windows to a run; more gains no speed on two cores and holds more memory.
BATCH = 8


@dataclass(frozen=True, slots=True)
class Scores:
    """What the network says of each piece, row by row.

    ``tags`` and ``names`` are log-probabilities; ``asks_cue``, ``cue``, ``asks_source`` and ``source`` are link
    vectors, already scaled, in half precision to hold less memory; ``no_source`` is, for each piece, the score of its
    having no source.
    """

    tags: FloatArray
    names: FloatArray
    asks_cue: HalfArray
    cue: HalfArray
    asks_source: HalfArray
    source: HalfArray
    no_source: FloatArray


@dataclass(frozen=True, slots=True)
class _Rows:
    """What one window says of the pieces that it is kept for, as views into its batch."""

    tags: FloatArray
    names: FloatArray
    links: FloatArray
    no_source: FloatArray

    def copy_into(self, scores: Scores, at: Span) -> None:
        """Write the rows to their place, so that the batch can go."""
        inside = slice(at.start, at.end)
        scores.tags[inside] = _log_softmax(self.tags)
        scores.names[inside] = _log_softmax(self.names)
        vectors = (scores.asks_cue, scores.cue, scores.asks_source, scores.source)
        for target, part in zip(vectors, np.split(self.links, 4, axis=1), strict=True):
            target[inside] = part
        scores.no_source[inside] = self.no_source


class Session:
    """A loaded network. It never writes to its arguments and may be used from any one thread at a time."""

    def __init__(self, path: Path, *, stride: int, threads: int | None = None) -> None:
        """Load the network at ``path``; ``stride`` pieces lie between the starts of two windows.

        Raises EnvironmentFailure when the file is damaged or missing.
        """
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads or _cores()
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        try:
            self._session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
        except (onnxruntime.capi.onnxruntime_pybind11_state.Fail, _NoFile, _BadFile) as error:
            raise EnvironmentFailure(
                f"The language model {path.name} cannot be loaded. Install the program again."
            ) from error
        self._stride = stride

    def run(self, pieces: Pieces) -> Scores:
        """The scores of every piece, each taken from the window in which it stands farthest from an edge."""
        ranges = list(windows(len(pieces), SIZE, self._stride))
        kept = _kept_parts(ranges)
        scores: Scores | None = None
        for at in range(0, len(ranges), BATCH):
            places = kept[at : at + BATCH]
            for rows, keep in zip(self._batch(pieces, ranges[at : at + BATCH], places), places, strict=True):
                if scores is None:
                    scores = _empty(len(pieces), rows)
                rows.copy_into(scores, keep)
        return scores if scores is not None else _empty(0, None)

    def _batch(self, pieces: Pieces, ranges: list[Span], kept: list[Span]) -> list[_Rows]:
        length = max(span.length for span in ranges) + 2
        ids, shapes, states, mask = (np.zeros((len(ranges), length), dtype=np.int64) for _ in range(4))
        for row, (start, end) in enumerate(ranges):
            inside = slice(1, end - start + 1)
            ids[row, 0], ids[row, end - start + 1] = CLS, SEP
            ids[row, inside] = pieces.ids[start:end]
            shapes[row, inside] = pieces.shapes[start:end]
            states[row, inside] = pieces.states[start:end]
            mask[row, : end - start + 2] = 1
        tags, names, links = self._session.run(None, {"ids": ids, "shapes": shapes, "states": states, "mask": mask})
        width = links.shape[2] // 4
        # The vectors that ask are scaled, once and for all.
        links[:, :, :width] *= width**-0.5
        links[:, :, 2 * width : 3 * width] *= width**-0.5
        out = []
        for row, (span, keep) in enumerate(zip(ranges, kept, strict=True)):
            inside = slice(keep.start - span.start + 1, keep.end - span.start + 1)
            # [CLS] answers for "no source" in its window.
            no_source = links[row, inside, 2 * width : 3 * width] @ links[row, 0, 3 * width :]
            out.append(_Rows(tags[row, inside], names[row, inside], links[row, inside], no_source))
        return out


_NoFile = onnxruntime.capi.onnxruntime_pybind11_state.NoSuchFile
_BadFile = onnxruntime.capi.onnxruntime_pybind11_state.InvalidProtobuf


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _kept_parts(ranges: list[Span]) -> list[Span]:
    """The part of each window whose scores are taken: neighbours share their overlap at its middle."""
    cuts = [0, *((a.end + b.start) // 2 for a, b in pairwise(ranges))]
    ends = [*cuts[1:], ranges[-1].end] if ranges else []
    return [Span(start, end) for start, end in zip(cuts, ends, strict=True)] if ranges else []


def _log_softmax(logits: FloatArray) -> FloatArray:
    shifted = logits - logits.max(axis=1, keepdims=True)
    result: FloatArray = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    return result


def _empty(count: int, like: _Rows | None) -> Scores:
    """Room for the scores of ``count`` pieces, as wide as those of a window."""
    tags, names, links = (like.tags.shape[1], like.names.shape[1], like.links.shape[1]) if like else (1, 1, 4)
    vectors = [np.empty((count, links // 4), dtype=np.float16) for _ in range(4)]
    return Scores(
        np.empty((count, tags), dtype=np.float32),
        np.empty((count, names), dtype=np.float32),
        vectors[0],
        vectors[1],
        vectors[2],
        vectors[3],
        np.empty(count, dtype=np.float32),
    )
