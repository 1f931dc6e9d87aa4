"""How sure it is that two statements say the same."""

from dataclasses import astuple, dataclass
from math import exp


@dataclass(frozen=True, slots=True)
class Likeness:
    """What speaks for and against it that two statements say the same.

    ``content`` and ``framed`` are the cosines of their embeddings without and with source and cue, in [-1, 1].
    ``words`` is the share in [0, 1] of their content words that both have (Dice), rare ones weighing more; ``figures``
    that of the shorter list of figures. ``apart`` is how far one stands from where the other does, in parts of the
    article. ``brief`` in (0, 1] is high where one of them has few content words; ``nested`` is how many of the two
    stand within another claim. ``articles`` is how much the two articles speak of the same, in [0, 1]. ``judged`` are
    the log-odds of a judge that read both, in [-6, 6]. ``alone`` is how much closer the two are to each other than
    either to its next best, added up; ``beside`` how close those before or behind them are.

    That the same people say it is no field: the judge reads who does, and beyond that it weighed nothing.
    """

    content: float
    framed: float
    words: float
    figures: float
    apart: float
    brief: float
    nested: float
    articles: float
    judged: float
    alone: float = 0.0
    beside: float = 0.0

    @property
    def closeness(self) -> float:
        """How close the two are by their words alone; what the last two fields compare."""
        return (self.content + self.framed) / 2 + 0.3 * self.words


# A logistic regression on the pairs of tests/golden (``python tests/golden/pairs_weights.py``), fields in their order.
_BIAS = -2.629
_WEIGHTS = (1.691, 2.169, 0.718, 0.49, -1.731, -1.658, -1.596, 1.427, 0.563, 0.737, 1.396)


def chance(likeness: Likeness) -> float:
    """The probability in (0, 1) that the two say the same."""
    weighed = sum(weight * x for weight, x in zip(_WEIGHTS, astuple(likeness), strict=True))
    return 1.0 / (1.0 + exp(-max(-30.0, min(30.0, _BIAS + weighed))))
