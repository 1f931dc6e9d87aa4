"""One-to-one pairs out of scored candidates."""

from collections.abc import Iterable
from typing import NamedTuple


class Candidate(NamedTuple):
    """Two things that may belong together, by their places in two lists, and how much speaks for it."""

    left: int
    right: int
    score: float


def pair(candidates: Iterable[Candidate]) -> list[Candidate]:
    """The candidates of which no other with one of the same places scores higher, in the order of ``left``.

    This is the one stable matching: nobody has a better partner who would rather have them, too. Of equal scores that
    counts first which stands nearer the beginning of both lists, so that turning left and right turns the outcome.
    """
    left: set[int] = set()
    right: set[int] = set()
    out = []
    for one in sorted(candidates, key=lambda c: (-c.score, c.left + c.right, abs(c.left - c.right))):
        if one.left not in left and one.right not in right:
            left.add(one.left)
            right.add(one.right)
            out.append(one)
    return sorted(out)
