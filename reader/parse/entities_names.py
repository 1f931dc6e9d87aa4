"""One tagged name on its way to an entity, and one mention on its way back from it."""

from dataclasses import dataclass, field, replace
from typing import NamedTuple

from reader.core.names import name_words
from reader.core.span import Span
from reader.core.vocabulary import EntityType, JoinRule

# The types that a tagger gives to what acts as a body: a club, a stadium's owner, a movement.
BODY_TYPES = frozenset({EntityType.ORGANISATION, EntityType.FACILITY, EntityType.GROUP})


@dataclass(frozen=True, slots=True)
class NamedMention:
    """A name in the text: ``span`` as tagged, ``name`` as a reader would write it.

    ``short`` is the short form that the mention itself introduces in brackets, ``score`` the tagger's probability.
    ``words`` are the folded words of the name, by which two mentions are the same. ``joined`` says why the name was
    put with others, once it was; None for the name that the others were put with.
    """

    span: Span
    name: str
    short: str | None
    type: EntityType
    score: float
    joined: JoinRule | None = field(default=None, compare=False)
    words: tuple[str, ...] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "words", name_words(self.name))

    def typed(self, kind: EntityType) -> "NamedMention":
        """The same mention with a type that may be another."""
        return self if kind is self.type else replace(self, type=kind)

    def joined_by(self, rule: JoinRule | None) -> "NamedMention":
        """The same mention with the reason why it was put with others."""
        return self if rule is self.joined else replace(self, joined=rule)


def chunk_before(before: str) -> str:
    """The last stretch without white space of the text before a name, "" for none: what rules out most searches."""
    parts = before.rsplit(None, 1)
    return parts[-1] if parts else ""


class EntityMention(NamedTuple):
    """A name mention seen from the text: where it stands and whose it is."""

    span: Span
    entity: str
    type: EntityType
