"""Matching the claims of two articles: what the window asks for when two stand beside each other."""

from collections.abc import Callable

from reader.core.analysis import Analysis
from reader.core.matching import Match
from reader.core.span import hull
from reader.core.words import WORD


def _never() -> bool:
    return False


class Matcher:
    """Finds the claims of two articles that say the same; made once, and used from any one thread at a time."""

    def match(self, left: Analysis, right: Analysis, stop: Callable[[], bool] = _never) -> tuple[Match, ...]:
        """The pairs of claims that say the same, in the order of the left text; each claim is in at most one.

        ``stop`` is asked every now and then; once it says True, nothing was found. Raises EnvironmentFailure when the
        installation is damaged.
        """
        there: dict[tuple[str, ...], list[str]] = {}
        for claim in right.claims:
            there.setdefault(_words(hull(claim.content).of(right.text)), []).append(claim.id)
        out = []
        for claim in sorted(left.claims, key=lambda claim: hull(claim.content)):
            if stop():
                return ()
            same = there.get(_words(hull(claim.content).of(left.text)))
            if same:
                out.append(Match(claim.id, same.pop(0), 1.0))
        return tuple(out)


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.lower() for word in WORD.findall(text))
