"""Matching the claims of two articles: what the window asks for when two stand beside each other."""

from collections.abc import Callable

from reader.core.analysis import Analysis
from reader.core.lexicons import Lexicons
from reader.core.matching import Encoder, Match
from reader.match.matcher import match_claims
from reader.resources import load_lexicons


def _shipped_encoder() -> Encoder:
    # Imported with the first comparison, for the reason why the service imports the tagger with the first analysis.
    from reader.infer.sentences import load_encoder

    return load_encoder()


def _never() -> bool:
    return False


class Matcher:
    """Finds the claims of two articles that say the same; made once, and used from any one thread at a time.

    The encoder is loaded by the first match and kept.
    """

    def __init__(
        self,
        *,
        load_encoder: Callable[[], Encoder] = _shipped_encoder,
        load_lexicons: Callable[[], Lexicons] = load_lexicons,
    ) -> None:
        self._load_encoder = load_encoder
        self._load_lexicons = load_lexicons
        self._encoder: Encoder | None = None

    def match(self, left: Analysis, right: Analysis, stop: Callable[[], bool] = _never) -> tuple[Match, ...]:
        """The pairs of claims that say the same, in the order of the left text; each claim is in at most one.

        ``stop`` is asked every now and then; once it says True, nothing was found. Raises EnvironmentFailure when the
        installation is damaged.
        """
        if stop():
            return ()
        if self._encoder is None:
            self._encoder = self._load_encoder()
        return match_claims(left, right, self._encoder, self._load_lexicons(), stop)
