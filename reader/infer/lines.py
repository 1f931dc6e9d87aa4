"""The classifier of lines at run time: how likely each line of a page is the article's, from figures about it.

Networks of convolutions over the lines of a page, run by numpy alone; their mean counts. What their input is, only
their trainer and ``reader.parse.roles`` know.
"""

from array import array
from functools import cache
from pathlib import Path
from typing import TypeAlias
from zipfile import BadZipFile

import numpy as np
import numpy.typing as npt

from reader.core.wording import tr
from reader.errors import EnvironmentFailure
from reader.infer.shipped import ROLES
from reader.resources import resource

_Floats: TypeAlias = npt.NDArray[np.float32]
# Lines whose figures are held in full precision at a time.
_CHUNK = 512
# Figures this many standard deviations from their mean count as this far, as in training.
_FARTHEST = 5.0
# numpy's linear algebra shares a product of more multiplications than this out among threads (OpenBLAS,
# interface/gemm.c and gemv.c). With matrices as small as these the threads wait for each other many times longer than
# they work, above all on a machine that has other things to do.
_ALONE, _ALONE_VECTOR = 1 << 18, 9215


class LineModel:
    """A loaded classifier; it never writes to its arrays and may be used from several threads at once."""

    def __init__(self, path: Path) -> None:
        """Load the networks at ``path``; raises EnvironmentFailure when the file is damaged or missing."""
        try:
            with path.open("rb") as file, np.load(file, allow_pickle=False) as stored:
                self._arrays: dict[str, _Floats] = {
                    name: stored[name].astype(np.float32) for name in stored.files if name != "features"
                }
                self.features: tuple[str, ...] = tuple(str(name) for name in stored["features"])
            self._networks = int(self._arrays["networks"])
            self._dilations = [self._arrays[f"dilations{k}"].astype(int).tolist() for k in (1, 2)]
        except (OSError, ValueError, KeyError, BadZipFile) as error:
            raise EnvironmentFailure(
                tr("The classifier of lines {file} cannot be loaded. Install the program again.", file=path.name)
            ) from error

    def chances(self, figures: "array[float]", words: "array[float]") -> list[float]:
        """The probability of each line to be the article's, in [0, 1].

        ``figures`` holds all ``features`` of the first line, then of the second; ``words`` how many words each has.
        """
        if not words:
            return []
        rows = np.frombuffer(figures, dtype=np.float32).reshape(len(words), len(self.features))
        weights: _Floats = np.log1p(np.frombuffer(words, dtype=np.float32))
        scores = [self._scores(f"{number}.", rows, weights) for number in range(self._networks)]
        chances: list[float] = _chance(np.mean(scores, axis=0, dtype=np.float32)).tolist()
        return chances

    def _scores(self, name: str, rows: _Floats, weights: _Floats) -> _Floats:
        """What one network says of each line, as log-odds."""
        arrays = self._arrays
        hidden = np.concatenate([self._first(name, rows[at : at + _CHUNK]) for at in range(0, len(rows), _CHUNK)])
        hidden = self._convolved(f"{name}first", hidden, self._dilations[0])
        chance = _chance(_product(hidden, arrays[f"{name}guess.weight"]) + arrays[f"{name}guess.bias"])
        facts = np.concatenate([hidden, _surroundings(chance, weights)], axis=1)
        hidden = _positive(_product(facts, arrays[f"{name}middle.weight"]) + arrays[f"{name}middle.bias"]) + hidden
        hidden = self._convolved(f"{name}second", hidden, self._dilations[1])
        scores: _Floats = _product(hidden, arrays[f"{name}last.weight"]) + arrays[f"{name}last.bias"]
        return scores

    def _first(self, name: str, rows: _Floats) -> _Floats:
        arrays = self._arrays
        known = np.clip((rows - arrays["mean"]) / arrays["deviation"], -_FARTHEST, _FARTHEST)
        return _positive(_product(known, arrays[f"{name}input.weight"]) + arrays[f"{name}input.bias"])

    def _convolved(self, name: str, hidden: _Floats, dilations: list[int]) -> _Floats:
        """Each line with what stands so many lines above and below it, layer on layer."""
        for k, far in enumerate(dilations):
            hidden = _layer(hidden, self._arrays[f"{name}{k}.weight"], self._arrays[f"{name}{k}.bias"], far)
        return hidden


def _layer(hidden: _Floats, weight: _Floats, bias: _Floats, far: int) -> _Floats:
    """One layer, worked out for so few lines at a time that they stay in the processor's cache."""
    count, width = hidden.shape
    above, own, below = weight[:width], weight[width : 2 * width], weight[2 * width :]
    out = np.empty_like(hidden)
    rows = max(1, _ALONE // own.size)
    for start in range(0, count, rows):
        end = min(count, start + rows)
        seen = hidden[start:end] @ own
        first, last = max(start, far), min(end, count - far)
        if first < end:
            seen[first - start :] += hidden[first - far : end - far] @ above
        if start < last:
            seen[: last - start] += hidden[start + far : last + far] @ below
        seen += bias
        np.maximum(seen, np.float32(0), out=seen)
        np.add(hidden[start:end], seen, out=out[start:end])
    return out


def _product(left: _Floats, right: _Floats) -> _Floats:
    """The matrix product, in pieces so small that this thread works on each alone."""
    rows = max(1, (_ALONE if right.ndim > 1 else _ALONE_VECTOR) // right.size)
    out = np.empty((len(left), *right.shape[1:]), dtype=np.float32)
    for at in range(0, len(left), rows):
        np.matmul(left[at : at + rows], right, out=out[at : at + rows])
    return out


def _positive(values: _Floats) -> _Floats:
    positive: _Floats = np.maximum(values, np.float32(0))
    return positive


def _chance(odds: _Floats) -> _Floats:
    chance: _Floats = np.float32(1) / (np.float32(1) + np.exp(-np.clip(odds, -30, 30)))
    return chance


def _surroundings(chance: _Floats, weights: _Floats) -> _Floats:
    """For each line how much of the article, as guessed so far, stands on it, above it and below it."""
    # Sums over a long file need more than single precision.
    mass: npt.NDArray[np.float64] = (chance * weights).astype(np.float64)
    passed = np.cumsum(mass)
    total = passed[-1] + 1
    above, below = (passed - mass) / total, (total - 1 - passed) / total
    lines = float(chance.sum()) + 1
    columns = (
        chance,
        above,
        below,
        np.full(len(mass), np.log1p(total) / 6),
        np.full(len(mass), lines / len(mass)),
        np.log1p(np.maximum(0, np.minimum(above, below) * total)) / 6,
    )
    return np.stack(columns, axis=1).astype(np.float32)


@cache
def load_line_model() -> LineModel:
    """The shipped classifier; raises EnvironmentFailure when it is missing or damaged."""
    return LineModel(resource("models", ROLES, "weights.npz"))
