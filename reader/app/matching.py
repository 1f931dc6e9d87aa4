"""Matching the claims of two articles: what the window asks for when two stand beside each other."""

from collections.abc import Callable

from reader.core.analysis import Analysis
from reader.core.lexicons import Lexicons
from reader.core.matching import Match, Models
from reader.match.matcher import match_claims
from reader.resources import load_lexicons


def shipped_models() -> Models:
    """Loads the models that ship; raises EnvironmentFailure when one is missing or damaged."""
    # Imported with the first comparison, for the reason why the service imports the tagger with the first analysis.
    from reader.infer.judge import load_judge
    from reader.infer.sentences import load_encoder

    return Models(load_encoder(), load_judge())


def _never() -> bool:
    return False


class Matcher:
    """Finds the claims of two articles that say the same; made once, and used from any one thread at a time.

    The models are loaded by the first match and kept.
    """

    def __init__(
        self,
        *,
        load_models: Callable[[], Models] = shipped_models,
        load_lexicons: Callable[[], Lexicons] = load_lexicons,
    ) -> None:
        self._load_models = load_models
        self._load_lexicons = load_lexicons
        self._models: Models | None = None

    def match(self, left: Analysis, right: Analysis, stop: Callable[[], bool] = _never) -> tuple[Match, ...]:
        """The pairs of claims that say the same, in the order of the left text; each claim is in at most one.

        ``stop`` is asked every now and then; once it says True, nothing was found. Raises EnvironmentFailure when the
        installation is damaged.
        """
        if stop():
            return ()
        if self._models is None:
            self._models = self._load_models()
        return match_claims(left, right, self._models, self._load_lexicons(), stop)
