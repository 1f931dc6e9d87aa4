"""What a tagger says of a text: labelled spans and links from source and content to their cue."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import exp, log
from typing import Protocol, TypeAlias

from reader.core.span import Span
from reader.core.vocabulary import EntityType, TagLabel


@dataclass(frozen=True, slots=True)
class TaggedSpan:
    """A stretch of words with one attribution role; ``score`` is its mean probability in [0, 1]."""

    span: Span
    label: TagLabel
    score: float


@dataclass(frozen=True, slots=True)
class TaggedLink:
    """A cue and a source or content that belongs to it; both are indices into ``Tagging.spans``.

    A content has at most one cue, a cue at most one source; one source may serve several cues. ``score`` is the
    probability of the link in [0, 1].
    """

    cue: int
    part: int
    score: float


@dataclass(frozen=True, slots=True)
class TaggedEntity:
    """A name found in the text, with its type and mean probability in [0, 1]."""

    span: Span
    type: EntityType
    score: float


@dataclass(frozen=True, slots=True)
class Evidence:
    """The scores that speak for an attribution, each a probability in [0, 1].

    ``source`` and ``source_link`` are 1 where the attribution has no source; ``direct`` says that quotation marks hold
    all of the content.
    """

    cue: float
    content: float
    content_link: float
    source: float
    source_link: float
    sourceless: bool
    direct: bool

    def features(self) -> tuple[float, ...]:
        """What a calibration weighs: log-odds of the scores, 0 for those of a missing source; then two facts as 0 or 1.

        Log-odds tell sure scores apart, which logarithms of probabilities do not.
        """
        source = (0.0, 0.0) if self.sourceless else (_log_odds(self.source), _log_odds(self.source_link))
        own = (_log_odds(self.cue), _log_odds(self.content), _log_odds(self.content_link))
        return (*own, *source, float(self.sourceless), float(self.direct))


def _log_odds(chance: float) -> float:
    within = min(max(chance, 1e-4), 1 - 1e-4)
    return log(within / (1 - within))


@dataclass(frozen=True, slots=True)
class Calibration:
    """Weights of a logistic regression from ``Evidence.features`` to the chance that an attribution is right.

    Fitted for each model on articles held out of its training (Platt, 1999). The default adds the log-odds up.
    """

    bias: float = 1.0
    weights: tuple[float, ...] = (1.0, 1.0, 1.0, 1.0, 1.0, 0.0, 0.0)

    def chance(self, evidence: Evidence) -> float:
        """The probability in (0, 1) that an attribution with this evidence is right."""
        weighed = sum(w * x for w, x in zip(self.weights, evidence.features(), strict=True))
        return 1.0 / (1.0 + exp(-max(-30.0, min(30.0, self.bias + weighed))))


@dataclass(frozen=True, slots=True)
class Tagging:
    """Everything a tagger found; spans and names in text order, without overlaps among themselves.

    ``calibration`` goes with the scores of the tagger that gave them.
    """

    spans: tuple[TaggedSpan, ...] = ()
    links: tuple[TaggedLink, ...] = ()
    entities: tuple[TaggedEntity, ...] = ()
    calibration: Calibration = Calibration()


# Told of a stretch of text and of what the tagger found in it.
OnPart: TypeAlias = Callable[[Span, Tagging], None]


class Tagger(Protocol):
    """A model that marks attributions and names."""

    @property
    def version(self) -> str:
        """The model's name in the JSON form, "attribution-v4"."""
        ...

    def tag(self, text: str, blocks: Sequence[Span], quoted: Sequence[Span], on_part: OnPart | None = None) -> Tagging:
        """Tag the parts of ``text`` that ``blocks`` cover; ``quoted`` are those in quotation marks, marks included.

        Both are in text order and without overlaps. ``on_part`` is told of each next stretch of whole blocks, and of
        what is in it, as soon as it is tagged, but not of the last one, after which the result comes at once. That is
        provisional, since links from one stretch to another are in the result alone. What ``on_part`` raises ends the
        work and goes through to the caller.
        """
        ...
