"""The ONNX session: windows of pieces in, scores of every piece out; the only user of onnxruntime."""

import os
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np
import onnxruntime

from reader.core.span import Span
from reader.core.vocabulary import TagLabel
from reader.errors import EnvironmentFailure
from reader.infer.labels import SPAN_TAGS
from reader.infer.scores import FloatArray, Scores, Vectors
from reader.infer.tokens import Pieces, windows

# all-MiniLM-L6-v2's special pieces, and the window: 254 pieces and the two special ones make 256 positions.
CLS, SEP = 101, 102
SIZE = 254
# Windows to a run; more gains no speed on two cores and holds more memory.
BATCH = 4
# Link vectors are kept of pieces that are as likely as this to need them, which saves four fifths of the memory.
_UNLIKELY = 0.01


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

    def run(self, pieces: Pieces) -> Iterator[Scores]:
        """The scores of every piece, in stretches from the first to the last, as the windows are done.

        Each piece's are taken from the window in which it stands farthest from an edge.
        """
        ranges = list(windows(len(pieces), SIZE, self._stride))
        kept = _kept_parts(ranges)
        for at in range(0, len(ranges), BATCH):
            yield self._batch(pieces, ranges[at : at + BATCH], kept[at : at + BATCH])

    def _batch(self, pieces: Pieces, ranges: list[Span], kept: list[Span]) -> Scores:
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
        kept_rows = [slice(k.start - r.start + 1, k.end - r.start + 1) for r, k in zip(ranges, kept, strict=True)]
        # [CLS] answers for "no source" in its window.
        no_source = [
            links[row, at, 2 * width : 3 * width] @ links[row, 0, 3 * width :] for row, at in enumerate(kept_rows)
        ]
        log = _log_softmax(np.concatenate([tags[row, at] for row, at in enumerate(kept_rows)]))
        flat = np.concatenate([links[row, at] for row, at in enumerate(kept_rows)])

        def vectors(part: int, label: TagLabel) -> Vectors:
            likely = np.exp(log[:, list(SPAN_TAGS.pair(label))]).sum(axis=1) > _UNLIKELY
            places = np.flatnonzero(likely)
            return Vectors(places, flat[places, part * width : (part + 1) * width].astype(np.float16))

        return Scores(
            log,
            _log_softmax(np.concatenate([names[row, at] for row, at in enumerate(kept_rows)])),
            vectors(0, TagLabel.CONTENT),
            vectors(1, TagLabel.CUE),
            vectors(2, TagLabel.CUE),
            vectors(3, TagLabel.SOURCE),
            np.concatenate(no_source),
        )


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
