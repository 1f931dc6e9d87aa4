"""Which sentences mean much the same: embeddings read off the tagger's own encoder.

The encoder's last layers have learnt to tag and forgotten much of what sentences mean. So the means of all its hidden
layers over a sentence's pieces are projected to where the published base encoder puts that sentence. The projection was
fitted to these very weights (``packaging/model/sentences.py``; figures in the card).
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from zipfile import BadZipFile

import numpy as np

from reader.core.matching import Near
from reader.core.wording import tr
from reader.errors import EnvironmentFailure
from reader.infer.hidden import HiddenMeans
from reader.infer.scores import FloatArray
from reader.infer.shipped import ATTRIBUTION, SENTENCES
from reader.infer.tokens import IntArray
from reader.resources import resource

# Of each thing that many of the other list are named, and of those only what is at least so near.
_NEAREST, _LEAST = 8, 0.1
# How much of what all texts of both lists have in common is taken away from each: two articles on one event have their
# subject in every sentence. The golden pairs' mean precision by cosine with 0 / .5 / .8 / 1: .475 / .503 / .506 / .501.
_COMMON = 0.8
# Rows of similarities that are held at a time.
_ROWS = 256


class SentenceEncoder:
    """A loaded encoder of sentences; used from any one thread at a time."""

    def __init__(self, tagger: Path, folder: Path, *, threads: int | None = None) -> None:
        """Load the encoder of the model folder ``tagger`` and the projection in ``folder``.

        Raises EnvironmentFailure when a part of them is missing or damaged.
        """
        try:
            with (folder / "projection.npz").open("rb") as file, np.load(file, allow_pickle=False) as stored:
                scales: FloatArray = stored["scales"]
                self._weights: FloatArray = stored["weights"].astype(np.float32) * scales
                self._bias: FloatArray = stored["bias"]
        except (OSError, EOFError, ValueError, KeyError, BadZipFile) as error:
            raise EnvironmentFailure(
                tr("The language model in {folder} is damaged. Install the program again.", folder=folder)
            ) from error
        self._means = HiddenMeans(
            tagger / "model.onnx", folder / "outputs.onnx", tagger / "tokenizer.json", threads=threads
        )

    def embeddings(self, texts: Sequence[str], stop: Callable[[], bool] = lambda: False) -> FloatArray:
        """The embedding of each text as a row of length 1; of those not done when ``stop`` says True, zeros."""
        out: FloatArray = np.zeros((len(texts), len(self._bias)), dtype=np.float32)
        if stop():
            return out
        for rows, means in self._means.of(texts):
            if stop():
                break
            projected = means @ self._weights + self._bias
            out[rows] = _scaled(projected)
        return out

    def near(
        self, left: Sequence[tuple[str, ...]], right: Sequence[tuple[str, ...]], stop: Callable[[], bool]
    ) -> list[Near]:
        """See ``reader.core.matching.Encoder``: the eight nearest of each."""
        if not left or not right:
            return []
        # A claim that nobody is named for has no frame, and its texts are one: each text is embedded once.
        places = {text: k for k, text in enumerate(dict.fromkeys(chain.from_iterable((*left, *right))))}
        rows = self.embeddings(list(places), stop)
        here, there = [], []
        for texts, others in zip(zip(*left, strict=True), zip(*right, strict=True), strict=True):
            one, other = (rows[[places[text] for text in side]] for side in (texts, others))
            common = _COMMON * (one.mean(axis=0) + other.mean(axis=0)) / 2
            here.append(_scaled(one - common))
            there.append(_scaled(other - common))
        # The product of the joined rows is the mean of the cosines.
        whole: FloatArray = np.concatenate(here, axis=1) / np.float32(len(here))
        wholes: FloatArray = np.concatenate(there, axis=1)
        pairs = set(_nearest(whole, wholes, stop)) | {(k, n) for n, k in _nearest(wholes, whole, stop)}
        if stop() or not pairs:
            return []
        lefts, rights = (np.array(side) for side in zip(*sorted(pairs), strict=True))
        cosines = np.stack([_cosines(a, b, lefts, rights) for a, b in zip(here, there, strict=True)], axis=1)
        return list(map(Near, lefts.tolist(), rights.tolist(), map(tuple, cosines.tolist())))


def _scaled(rows: FloatArray) -> FloatArray:
    scaled: FloatArray = rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), np.float32(1e-9))
    return scaled


def _nearest(rows: FloatArray, columns: FloatArray, stop: Callable[[], bool]) -> Iterator[tuple[int, int]]:
    """For each row the columns whose product with it is largest, if it is large enough."""
    count = min(_NEAREST, len(columns))
    for at in range(0, len(rows), _ROWS):
        if stop():
            return
        alike = rows[at : at + _ROWS] @ columns.T
        best = np.argpartition(-alike, count - 1, axis=1)[:, :count]
        kept = np.take_along_axis(alike, best, axis=1) >= _LEAST
        yield from zip((at + np.nonzero(kept)[0]).tolist(), best[kept].tolist(), strict=True)


def _cosines(left: FloatArray, right: FloatArray, lefts: IntArray, rights: IntArray) -> FloatArray:
    """The products of rows of ``left`` and ``right``, some pairs at a time."""
    out: FloatArray = np.empty(len(lefts), dtype=np.float32)
    for at in range(0, len(lefts), _ROWS):
        some = slice(at, at + _ROWS)
        out[some] = (left[lefts[some]] * right[rights[some]]).sum(axis=1)
    return out


def load_encoder(threads: int | None = None) -> SentenceEncoder:
    """The shipped encoder; raises EnvironmentFailure when it is missing or damaged."""
    return SentenceEncoder(resource("models", ATTRIBUTION), resource("models", SENTENCES), threads=threads)
