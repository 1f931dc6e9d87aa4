"""What the program reads in the invented events of ``statements.py``."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Told:
    """The statements that the program reads in both articles, as the matcher compares them, and which say the same.

    ``near`` has how near pairs of them are by their embeddings, in [-1, 1], as far as the encoder names them.
    """

    left: tuple[str, ...]
    right: tuple[str, ...]
    same: frozenset[tuple[int, int]]
    near: Mapping[tuple[int, int], float]


def read_told(path: Path) -> list[Told]:
    """What ``statements.py`` wrote."""
    rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return [
        Told(
            tuple(row["left"]),
            tuple(row["right"]),
            frozenset((k, n) for k, n in row["same"]),
            {(k, n): near for k, n, near in row["near"]},
        )
        for row in rows
    ]
