"""One tagged name on its way to an entity, and one mention on its way back from it."""

from dataclasses import dataclass, replace

from reader.core.span import Span
from reader.core.vocabulary import EntityType
from reader.parse.names import name_words

# The types that a tagger gives to what acts as a body: a club, a stadium's owner, a movement.
BODY_TYPES = frozenset({EntityType.ORGANISATION, EntityType.FACILITY, EntityType.GROUP})


@dataclass(frozen=True, slots=True)
class NamedMention:
    """A name in the text: ``span`` as tagged, ``name`` as a reader would write it.

    ``short`` is the short form that the mention itself introduces in brackets, ``score`` the tagger's probability.
    """

    span: Span
    name: str
    short: str | None
    type: EntityType
    score: float

    @property
    def words(self) -> tuple[str, ...]:
        """The folded words of the name, by which two mentions are the same."""
        return name_words(self.name)

    def typed(self, kind: EntityType) -> "NamedMention":
        """The same mention with another type."""
        return replace(self, type=kind)


@dataclass(frozen=True, slots=True)
class EntityMention:
    """A name mention seen from the text: where it stands and whose it is."""

    span: Span
    entity: str
    type: EntityType
