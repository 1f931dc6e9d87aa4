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

# all-MiniLM-L6-v2's special pieces, and the window: 254 pieces and the two special ones make 256 positions.
CLS, SEP = 101, 102
SIZE = 254
# Windows to a run; more gains no speed on two cores and holds more memory.
BATCH = 8


@dataclass(frozen=True, slots=True)
class Scores:
    """What the network says of each piece, row by row.

    ``tags`` and ``names`` are log-probabilities; ``asks_cue``, ``cue``, ``asks_source`` and ``source`` are link
    vectors, already scaled; ``no_source`` holds, for each piece, the vector that stands for "no source" in its window.
    """

    tags: FloatArray
    names: FloatArray
    asks_cue: FloatArray
    cue: FloatArray
    asks_source: FloatArray
    source: FloatArray
    no_source: FloatArray


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
        n = len(pieces)
        ranges = list(windows(n, SIZE, self._stride))
        kept = _kept_parts(ranges)
        parts: list[list[FloatArray]] = []
        for at in range(0, len(ranges), BATCH):
            parts.extend(self._batch(pieces, ranges[at : at + BATCH], kept[at : at + BATCH]))
        if not parts:
            return _empty()
        tags, names, links, none = (np.concatenate(column) for column in zip(*parts, strict=True))
        width = links.shape[1] // 4
        asks_cue, cue, asks_source, source = (links[:, k * width : (k + 1) * width] for k in range(4))
        scale = np.float32(width**-0.5)
        return Scores(_log_softmax(tags), _log_softmax(names), asks_cue * scale, cue, asks_source * scale, source, none)

    def _batch(self, pieces: Pieces, ranges: list[Span], kept: list[Span]) -> list[list[FloatArray]]:
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
        out = []
        for row, (span, keep) in enumerate(zip(ranges, kept, strict=True)):
            inside = slice(keep.start - span.start + 1, keep.end - span.start + 1)
            none = links[row, 0, 3 * links.shape[2] // 4 :]
            out.append([tags[row, inside], names[row, inside], links[row, inside], np.tile(none, (keep.length, 1))])
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


def _empty() -> Scores:
    nothing = np.zeros((0, 1), dtype=np.float32)
    return Scores(nothing, nothing, nothing, nothing, nothing, nothing, nothing)
