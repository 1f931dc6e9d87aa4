"""What a tagger says of a text: labelled spans and links from source and content to their cue."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from reader.core.span import Span
from reader.core.vocabulary import EntityType, TagLabel


@dataclass(frozen=True, slots=True)
class TaggedSpan:
    """A stretch of words with one attribution role; ``score`` is its mean probability in [0, 1].

    ``cue`` is the index, in the same ``Tagging.spans``, of the cue that a source or a content belongs to; None for a
    cue, and for a span that no cue claims. ``link_score`` is the probability of that link in [0, 1].
    """

    span: Span
    label: TagLabel
    score: float
    cue: int | None = None
    link_score: float = 0.0


@dataclass(frozen=True, slots=True)
class TaggedEntity:
    """A name found in the text, with its type and mean probability in [0, 1]."""

    span: Span
    type: EntityType
    score: float


@dataclass(frozen=True, slots=True)
class Tagging:
    """Everything a tagger found, each tuple in text order."""

    spans: tuple[TaggedSpan, ...] = ()
    entities: tuple[TaggedEntity, ...] = ()


class Tagger(Protocol):
    """A model that marks attributions and names.

    ``version`` names the model in the JSON form ("attribution-v1"). ``tag`` reads the parts of ``text`` that
    ``blocks`` cover, in order, and is told which spans stand in quotation marks.
    """

    @property
    def version(self) -> str: ...

    def tag(self, text: str, blocks: Sequence[Span], quoted: Sequence[Span]) -> Tagging: ...
