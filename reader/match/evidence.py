"""What speaks for it that statements of two articles say the same: pair by pair, then among all pairs."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from math import log

from reader.core.matching import Near
from reader.match.figures import agree
from reader.match.likeness import Likeness
from reader.match.statements import Statement

_Pair = tuple[int, int]
# Pairs that are weighed between two questions whether to stop: some ten milliseconds of work.
_BETWEEN = 256
# Log-odds beyond say no more: the judge is surer of itself than it is right.
_SUREST = 6.0


class Scale:
    """Weighs statements of two articles against each other."""

    def __init__(self, left: Sequence[Statement], right: Sequence[Statement], articles: float) -> None:
        """``articles`` is how much the two articles speak of the same, in [0, 1]."""
        self._left, self._right = left, right
        self._articles = articles
        spread = Counter(word for one in (*left, *right) for word in one.words)
        total = 1 + len(left) + len(right)
        self._weights: Mapping[str, float] = {word: log(total / times) for word, times in spread.items()}

    def weigh(self, near: Iterable[Near], judged: Iterable[float], stop: Callable[[], bool]) -> dict[_Pair, Likeness]:
        """What there is to say of each pair of statements that an encoder found near, by their places.

        ``judged`` are the log-odds that the two of each pair say the same, by a judge that read both.

        Empty once ``stop``, which is asked every now and then, says True.
        """
        pairs: dict[_Pair, Likeness] = {}
        for at, ((k, n, cosines), odds) in enumerate(zip(near, judged, strict=True)):
            if at % _BETWEEN == 0 and stop():
                return {}
            pairs[k, n] = self._alike(k, n, cosines, odds)
        return dict(among(pairs))

    def _alike(self, k: int, n: int, cosines: tuple[float, ...], odds: float) -> Likeness:
        left, right = self._left[k], self._right[n]
        both = self._weight(left.words & right.words)
        all_words = self._weight(left.words) + self._weight(right.words)
        fewer = min(len(left.figures), len(right.figures))
        agreed = sum(any(agree(one, other) for other in right.figures) for one in left.figures)
        content, framed = cosines
        return Likeness(
            content=content,
            framed=framed,
            words=2 * both / all_words if all_words else 0.0,
            figures=min(1.0, agreed / fewer) if fewer else 0.0,
            apart=abs(left.place - right.place),
            brief=1 / (1 + min(len(left.words), len(right.words))),
            nested=float((left.claim.within is not None) + (right.claim.within is not None)),
            articles=self._articles,
            judged=max(-_SUREST, min(_SUREST, odds)),
        )

    def _weight(self, words: Iterable[str]) -> float:
        # Sorted, since sums of floats depend on their order and that of a set on chance.
        return sum(self._weights[word] for word in sorted(words))


def among(pairs: Mapping[_Pair, Likeness]) -> Iterator[tuple[_Pair, Likeness]]:
    """The pairs with what the others among them say of each: which compete with it, and which stand beside it."""
    close = {places: likeness.closeness for places, likeness in pairs.items()}
    rows: defaultdict[int, list[float]] = defaultdict(list)
    columns: defaultdict[int, list[float]] = defaultdict(list)
    for (k, n), value in close.items():
        rows[k].append(value)
        columns[n].append(value)
    best = [{place: sorted(values)[-2:] for place, values in side.items()} for side in (rows, columns)]
    for (k, n), likeness in pairs.items():
        own = close[k, n]
        alone = sum(own - _next_best(own, values) for values in (best[0][k], best[1][n]))
        beside = max(close.get((k - 1, n - 1), 0.0), close.get((k + 1, n + 1), 0.0))
        yield (k, n), replace(likeness, alone=alone, beside=beside)


def _next_best(own: float, best: Sequence[float]) -> float:
    """The best of the others, of which ``best`` has the two highest with ``own`` among them; 0 where there is none."""
    if len(best) < 2:
        return 0.0
    return best[0] if own == best[1] else best[1]
