"""The ONNX session: windows of pieces in, scores of every piece out."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from reader.core.span import Span
from reader.core.wanted import while_wanted
from reader.core.wording import tr
from reader.errors import EnvironmentFailure
from reader.infer.overlaps import Window, averaged, edge_weights
from reader.infer.runtime import onnxruntime
from reader.infer.scores import FloatArray, Scores
from reader.infer.tokens import Pieces, windows

# all-MiniLM-L6-v2's special pieces, and the window: 254 pieces and the two special ones make 256 positions.
CLS, SEP = 101, 102
SIZE = 254
# The outputs that say something of each piece; a graph may have others.
HEADS = ["tags", "names", "links"]
# Windows to a run; more gains no speed on two cores and holds more memory.
BATCH = 4


@dataclass(frozen=True, slots=True)
class Strides:
    """Pieces between the starts of two windows: ``close`` in texts of at most ``short`` pieces, else ``far``."""

    far: int
    close: int
    short: int

    def of(self, pieces: int) -> int:
        """The stride for a text of so many pieces."""
        return self.close if pieces <= self.short else self.far


_errors = onnxruntime.capi.onnxruntime_pybind11_state
_DAMAGED = (_errors.Fail, _errors.NoSuchFile, _errors.InvalidProtobuf, _errors.InvalidArgument, _errors.InvalidGraph)


def open_network(network: str | bytes, name: str, threads: int | None) -> onnxruntime.InferenceSession:
    """A network by its path or its bytes, to run on so many threads, on all cores' when None.

    Raises EnvironmentFailure, which calls it by ``name``, when it is damaged or missing.
    """
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads or _cores()
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    # A thread that waits for another one spins otherwise, and takes the core that the other waits for where the
    # machine has anything else to do: twice the time, as for the window that is being made meanwhile.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    try:
        return onnxruntime.InferenceSession(network, options, providers=["CPUExecutionProvider"])
    except _DAMAGED as error:
        raise EnvironmentFailure(
            tr("The language model {file} cannot be loaded. Install the program again.", file=name)
        ) from error


class Session:
    """A loaded network. It never writes to its arguments and may be used from any one thread at a time."""

    def __init__(self, path: Path, *, strides: Strides, threads: int | None = None) -> None:
        """Load the network at ``path``; raises EnvironmentFailure when the file is damaged or missing."""
        self._session = open_network(str(path), path.name, threads)
        self._strides = strides

    def run(self, pieces: Pieces) -> Iterator[Scores]:
        """The scores of every piece, in stretches from the first to the last, as the windows are done."""
        stride = self._strides.of(len(pieces))
        ranges = list(windows(len(pieces), SIZE, stride))
        waiting: list[Window] = []
        done = 0
        for at in while_wanted(range(0, len(ranges), BATCH)):
            waiting += self._batch(pieces, ranges[at : at + BATCH], SIZE - stride)
            # No later window holds what stands before its start.
            end = ranges[at + BATCH].start if at + BATCH < len(ranges) else len(pieces)
            yield averaged(waiting, Span(done, end))
            waiting = [window for window in waiting if window.span.end > end]
            done = end

    def _batch(self, pieces: Pieces, ranges: list[Span], overlap: int) -> list[Window]:
        length = max(span.length for span in ranges) + 2
        ids, shapes, states, mask = (np.zeros((len(ranges), length), dtype=np.int64) for _ in range(4))
        for row, (start, end) in enumerate(ranges):
            inside = slice(1, end - start + 1)
            ids[row, 0], ids[row, end - start + 1] = CLS, SEP
            ids[row, inside] = pieces.ids[start:end]
            shapes[row, inside] = pieces.shapes[start:end]
            states[row, inside] = pieces.states[start:end]
            mask[row, : end - start + 2] = 1
        tags, names, links = self._session.run(HEADS, {"ids": ids, "shapes": shapes, "states": states, "mask": mask})
        tags, names = _softmax(tags), _softmax(names)
        width = links.shape[2] // 4
        # The vectors that ask are scaled, once and for all.
        links[:, :, :width] *= width**-0.5
        links[:, :, 2 * width : 3 * width] *= width**-0.5
        out = []
        for row, span in enumerate(ranges):
            inside = slice(1, span.length + 1)
            # [CLS] answers for "no source" in its window.
            no_source = links[row, inside, 2 * width : 3 * width] @ links[row, 0, 3 * width :]
            weights = edge_weights(span, len(pieces), overlap)
            out.append(Window(span, tags[row, inside], names[row, inside], links[row, inside], no_source, weights))
        return out


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _softmax(logits: FloatArray) -> FloatArray:
    powers = np.exp(logits - logits.max(axis=-1, keepdims=True))
    result: FloatArray = powers / powers.sum(axis=-1, keepdims=True)
    return result
