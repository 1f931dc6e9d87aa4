"""Claims of two articles that say the same, and how their telling differs."""

from dataclasses import dataclass
from enum import StrEnum


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

    ``score`` in [0, 1] says how alike they are; ``differences`` are in the order of the enumeration.
    """

    left: str
    right: str
    score: float
    differences: tuple[Difference, ...] = ()
