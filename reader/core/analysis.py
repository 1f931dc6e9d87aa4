"""Everything that the parser says of a document: blocks, claims, entities, balance."""

from dataclasses import dataclass, field

from reader.core.document import Metadata, Source
from reader.core.span import Span
from reader.core.tagging import Evidence
from reader.core.vocabulary import ClaimKind, CueClass, EntityType, JoinRule, MentionKind, Role, SourceType


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, list item or line of the dump.

    ``span`` leaves out the line's own white space at both ends. ``score`` in [0, 1] says how sure the role is, and
    ``reason`` why, in words for a person.
    """

    span: Span
    role: Role
    score: float
    reason: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a block that is no boilerplate; ``block`` is the index of that block."""

    span: Span
    block: int


@dataclass(frozen=True, slots=True)
class Attribution:
    """Content that a cue gives to a source; each part may be in several spans, cue and source may be missing.

    ``confidence`` in [0, 1] estimates how likely the whole attribution is right; ``evidence`` is what it rests on, None
    where only quotation marks speak for the attribution.
    """

    content: tuple[Span, ...]
    cue: tuple[Span, ...]
    source: tuple[Span, ...]
    confidence: float
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where an entity is meant."""

    span: Span
    kind: MentionKind


@dataclass(frozen=True, slots=True)
class Entity:
    """A named thing of the article; ``name`` is the longest proper form seen, ``aliases`` the other proper forms.

    ``joined`` says why each alias was taken for the same thing, in their order; it is empty where nobody knows.
    """

    id: str
    name: str
    type: EntityType
    aliases: tuple[str, ...]
    mentions: tuple[Mention, ...]
    joined: tuple[JoinRule, ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """One attribution, or one assertion that nobody is named for.

    ``speaker`` is the id of the entity behind the source, ``speakers`` all of them where several speak together.
    ``within``, ``repeats`` and ``summarises`` are ids of other claims, as in the JSON form.
    """

    id: str
    kind: ClaimKind
    content: tuple[Span, ...]
    cue: tuple[Span, ...] = ()
    source: tuple[Span, ...] = ()
    speaker: str | None = None
    speakers: tuple[str, ...] = ()
    source_type: SourceType = SourceType.NONE
    cue_class: CueClass | None = None
    confidence: float = 1.0
    unsure: bool = False
    hedged: bool = False
    within: str | None = None
    repeats: str | None = None
    summarises: str | None = None


@dataclass(frozen=True, slots=True)
class Balance:
    """How many words of the article stand behind what; each word is counted once.

    The six counts from ``direct`` to ``boilerplate`` add up to ``words``. ``named_sources`` counts the entities that
    speak, ``unnamed_claims`` the attributions whose source has no name, ``cue_classes`` the claims by cue class.
    """

    words: int = 0
    direct: int = 0
    mixed: int = 0
    indirect: int = 0
    unattributed: int = 0
    other: int = 0
    boilerplate: int = 0
    named_sources: int = 0
    unnamed_claims: int = 0
    cue_classes: tuple[tuple[CueClass, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Producer:
    """The versions that made an analysis."""

    program: str
    model: str


@dataclass(frozen=True, slots=True)
class Analysis:
    """A document and all that is said of it; every span points into ``text``.

    ``metadata_spans`` maps a metadata key to where its value stands in the text, as sorted pairs.
    """

    source: Source
    producer: Producer
    text: str
    blocks: tuple[Block, ...] = ()
    claims: tuple[Claim, ...] = ()
    entities: tuple[Entity, ...] = ()
    balance: Balance = field(default_factory=Balance)
    language: str | None = None
    notices: tuple[str, ...] = ()
    undecodable: int = 0
    metadata: Metadata = field(default_factory=Metadata)
    metadata_spans: tuple[tuple[str, Span], ...] = ()
    record: int | None = None
