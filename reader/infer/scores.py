"""What the network says of the pieces of a text."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from reader.infer.tokens import IntArray

FloatArray = npt.NDArray[np.float32]
HalfArray = npt.NDArray[np.float16]


@dataclass(frozen=True, slots=True)
class Vectors:
    """Link vectors of some of a text's pieces: a row for each of ``places``, which ascend."""

    places: IntArray
    rows: HalfArray

    def at(self, places: IntArray) -> FloatArray:
        """The vectors of pieces, row by row; zeros for those that have none."""
        out = np.zeros((len(places), self.rows.shape[1]), dtype=np.float32)
        if len(self.places):
            index = np.minimum(np.searchsorted(self.places, places), len(self.places) - 1)
            has = self.places[index] == places
            out[has] = self.rows[index[has]]
        return out

    def mean(self, start: int, end: int) -> FloatArray:
        """The mean over the pieces in ``[start, end)`` that have a vector; zeros where none has."""
        low, high = int(self.places.searchsorted(start)), int(self.places.searchsorted(end))
        if low == high:
            return np.zeros(self.rows.shape[1], dtype=np.float32)
        mean: FloatArray = np.add.reduce(self.rows[low:high], axis=0, dtype=np.float32) / np.float32(high - low)
        return mean

    def between(self, start: int, end: int) -> "Vectors":
        """Those of the pieces in ``[start, end)``, counted from ``start``."""
        low, high = np.searchsorted(self.places, (start, end))
        return Vectors(self.places[low:high] - start, self.rows[low:high])


@dataclass(frozen=True, slots=True)
class Scores:
    """What the network says of each piece, row by row.

    ``tags`` and ``names`` are log-probabilities; ``asks_cue``, ``cue``, ``asks_source`` and ``source`` are link
    vectors, already scaled, of the pieces that may need them; ``no_source`` is, for each piece, the score of its having
    no source.
    """

    tags: FloatArray
    names: FloatArray
    asks_cue: Vectors
    cue: Vectors
    asks_source: Vectors
    source: Vectors
    no_source: FloatArray

    def __len__(self) -> int:
        return len(self.tags)

    def between(self, start: int, end: int) -> "Scores":
        """The scores of the pieces in ``[start, end)``."""
        return Scores(
            self.tags[start:end],
            self.names[start:end],
            self.asks_cue.between(start, end),
            self.cue.between(start, end),
            self.asks_source.between(start, end),
            self.source.between(start, end),
            self.no_source[start:end],
        )


def joined(parts: Sequence[Scores]) -> Scores:
    """The scores of pieces that follow each other; at least one part must be given."""
    offsets = np.cumsum([0, *(len(part) for part in parts)])

    def vectors(of: Callable[[Scores], Vectors]) -> Vectors:
        each = [of(part) for part in parts]
        places = [one.places + offset for one, offset in zip(each, offsets, strict=False)]
        return Vectors(np.concatenate(places), np.concatenate([one.rows for one in each]))

    return Scores(
        np.concatenate([part.tags for part in parts]),
        np.concatenate([part.names for part in parts]),
        vectors(lambda part: part.asks_cue),
        vectors(lambda part: part.cue),
        vectors(lambda part: part.asks_source),
        vectors(lambda part: part.source),
        np.concatenate([part.no_source for part in parts]),
    )
