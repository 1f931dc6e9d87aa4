"""What the hidden layers of the tagger's encoder hold of whole sentences."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from reader.core.span import Span
from reader.core.wording import tr
from reader.errors import EnvironmentFailure
from reader.infer.scores import FloatArray
from reader.infer.session import CLS, HEADS, SEP, SIZE, open_network
from reader.infer.tokens import IntArray, Pieces, split_pieces

# Texts to a run: those of a run are about equally long, so that little is padding.
BATCH = 16


class HiddenMeans:
    """The mean over a text's pieces of each hidden layer; used from any one thread at a time."""

    def __init__(self, model: Path, outputs: Path, tokenizer: Path, *, threads: int | None = None) -> None:
        """Load ``model`` with the hidden layers that ``outputs`` makes outputs of its graph.

        Both are protocol buffers of one type. Such that stand one behind the other are read as one message with their
        lists joined (protobuf.dev, "Encoding", on merging), so the weights need not be stored twice. Raises
        EnvironmentFailure when a file is missing or damaged.
        """
        damaged = tr("The language model in {folder} is damaged. Install the program again.", folder=outputs.parent)
        try:
            whole = model.read_bytes() + outputs.read_bytes()
            form = tokenizer.read_text(encoding="utf-8")
        except OSError as error:
            raise EnvironmentFailure(damaged) from error
        self._session = open_network(whole, model.name, threads)
        self._layers = [output.name for output in self._session.get_outputs() if output.name not in HEADS]
        if not self._layers:
            raise EnvironmentFailure(damaged)
        self._tokenizer = Tokenizer.from_str(form)
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()

    def of(self, texts: Sequence[str]) -> Iterator[tuple[IntArray, FloatArray]]:
        """Some of ``texts`` at a time: their places, and of each the means of all layers in a row; float32.

        A text is read to its 254th piece. What comes of it depends a little on those it is run with, since the
        activations of a run are quantised together; the same texts in the same order always give the same.
        """
        pieces, bounds = self._pieces(texts)
        lengths = np.minimum(np.diff(bounds), SIZE)
        order = np.argsort(lengths, kind="stable")
        for at in range(0, len(order), BATCH):
            rows = order[at : at + BATCH]
            yield rows, self._run(pieces, bounds[rows], lengths[rows])

    def _pieces(self, texts: Sequence[str]) -> tuple[Pieces, IntArray]:
        spans, at = [], 0
        for text in texts:
            spans.append(Span(at, at + len(text)))
            at += len(text) + 1
        pieces = split_pieces("\n".join(texts), spans, [], self._tokenizer)
        return pieces, np.searchsorted(pieces.blocks, np.arange(len(texts) + 1))

    def _run(self, pieces: Pieces, starts: IntArray, lengths: IntArray) -> FloatArray:
        shape = (len(starts), int(lengths.max()) + 2)
        ids, shapes, states, mask = (np.zeros(shape, dtype=np.int64) for _ in range(4))
        for row, (start, length) in enumerate(zip(starts.tolist(), lengths.tolist(), strict=True)):
            inside, those = slice(1, length + 1), slice(start, start + length)
            ids[row, 0], ids[row, length + 1] = CLS, SEP
            ids[row, inside], shapes[row, inside] = pieces.ids[those], pieces.shapes[those]
            states[row, inside] = pieces.states[those]
            mask[row, : length + 2] = 1
        layers = self._session.run(self._layers, {"ids": ids, "shapes": shapes, "states": states, "mask": mask})
        share = (mask / mask.sum(axis=1, keepdims=True)).astype(np.float32)[:, None, :]
        means: FloatArray = np.concatenate([np.matmul(share, layer)[:, 0] for layer in layers], axis=1)
        return means
