"""What a tagger says of a text: labelled spans and links from source and content to their cue."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

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
class Tagging:
    """Everything a tagger found; spans and names in text order, without overlaps among themselves."""

    spans: tuple[TaggedSpan, ...] = ()
    links: tuple[TaggedLink, ...] = ()
    entities: tuple[TaggedEntity, ...] = ()


class Tagger(Protocol):
    """A model that marks attributions and names."""

    @property
    def version(self) -> str:
        """The model's name in the JSON form, "attribution-v1"."""
        ...

    def tag(self, text: str, blocks: Sequence[Span], quoted: Sequence[Span]) -> Tagging:
        """Tag the parts of ``text`` that ``blocks`` cover; ``quoted`` are those in quotation marks, marks included.

        Both are in text order and without overlaps.
        """
        ...
