"""Claims of two articles that say the same, and how their telling differs."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, Protocol


class Difference(StrEnum):
    """In what two claims that say the same are told differently.

    ``attribution``: one names a source, the other says it in its outlet's own voice. ``speaker``: both name a source,
    and not the same one. ``cue_class``: their cues are of different classes. ``number``: they give different figures
    for the same thing.
    """

    ATTRIBUTION = "attribution"
    SPEAKER = "speaker"
    CUE_CLASS = "cue_class"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Match:
    """Two claims that say the same: ids of one claim of each article.

    ``score`` in [0, 1] says how sure that is; ``differences`` are in the order of the enumeration.
    """

    left: str
    right: str
    score: float
    differences: tuple[Difference, ...] = ()


class Near(NamedTuple):
    """Two things alike in meaning: their places in two lists and, for each of their texts, the cosine in [-1, 1]."""

    left: int
    right: int
    cosines: tuple[float, ...]


class Encoder(Protocol):
    """A model that tells which sentences mean much the same."""

    def near(
        self, left: Sequence[tuple[str, ...]], right: Sequence[tuple[str, ...]], stop: Callable[[], bool]
    ) -> list[Near]:
        """The nearest things of the other list for each thing of either, in order, each pair once.

        A thing is one or more texts, as many for all; how near two are is the mean of the cosines of the first texts,
        the second ones and so on. How many of the nearest there are, the encoder knows. ``stop`` is asked every now and
        then; once it says True the outcome is worth nothing.
        """
        ...


class Judge(Protocol):
    """A model that reads two statements at once and tells whether they say the same."""

    def log_odds(self, pairs: Sequence[tuple[str, str]], stop: Callable[[], bool]) -> Sequence[float]:
        """For each pair the logarithm of the odds that the two say the same, whichever of them comes first.

        ``stop`` is asked every now and then; once it says True the outcome is worth nothing.
        """
        ...


@dataclass(frozen=True, slots=True)
class Models:
    """What statements are compared with: ``encoder`` finds those that may say the same, ``judge`` looks at them."""

    encoder: Encoder
    judge: Judge
