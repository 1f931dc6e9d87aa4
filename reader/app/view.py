"""What a face of the program shows of an analysis: named kinds and rows, never a colour or a widget."""

from dataclasses import dataclass

from reader.app.paint_kind import PaintKind as PaintKind
from reader.core.analysis import Analysis, Balance
from reader.core.span import Span
from reader.core.vocabulary import ClaimKind, CueClass, EntityType, Role, SourceType


@dataclass(frozen=True, slots=True)
class Paint:
    """A stretch of text in one colour.

    ``depth`` counts the claims it is nested in; ``claim`` is the id of the one that it belongs to, None for
    boilerplate.
    """

    span: Span
    kind: PaintKind
    depth: int = 0
    claim: str | None = None


@dataclass(frozen=True, slots=True)
class BlockRow:
    """A block as the article pane sets it: a headline large, a caption small, boilerplate dimmed."""

    span: Span
    role: Role
    reason: str


@dataclass(frozen=True, slots=True)
class Tie:
    """Another claim that a card leads to: its id, and what it is to this one in words."""

    claim: str
    words: str


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """One claim card.

    ``anchor`` is where the claim starts in the text, content first. ``repeats`` and ``summarises`` are the ids of the
    claims it is tied to, ``depth`` counts those it is nested in; ``notes`` say in sentences what is to be known of it
    beside its parts. ``paints`` are its own colours, also where others lie over them. ``sourced`` is False where
    nobody has looked for the source, since the article is in another language than the parser's. ``tie`` leads to the
    claim that it repeats or sums up. Whatever is said in words stands on one line.
    """

    id: str
    kind: ClaimKind
    anchor: Span
    content: tuple[Span, ...]
    cue: tuple[Span, ...]
    source: tuple[Span, ...]
    speaker_ids: tuple[str, ...]
    speaker: str
    source_text: str
    cue_text: str
    content_text: str
    source_type: SourceType
    cue_class: CueClass | None
    unsure: bool
    hedged: bool
    repeats: str | None
    summarises: str | None
    depth: int
    notes: tuple[str, ...]
    has_quote: bool
    paints: tuple[Paint, ...]
    sourced: bool
    tie: Tie | None = None


@dataclass(frozen=True, slots=True)
class EntityRow:
    """One entity of the sidebar: how many claims it stands behind and how often it is mentioned.

    ``reasons`` say in words why each alias is taken for the same, in their order; empty where nobody knows.
    ``descriptions`` are the words other than names that mean the entity, such as "the minister".
    """

    id: str
    name: str
    type: EntityType
    aliases: tuple[str, ...]
    says: int
    mentions: tuple[Span, ...]
    reasons: tuple[str, ...] = ()
    descriptions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ArticleView:
    """Everything a window needs to show one analysed article; tuples are in text order.

    ``notices`` are sentences that a person should read about the article as a whole. ``sourced`` is False where nobody
    has looked for sources, as in a ClaimRow.
    """

    analysis: Analysis
    paints: tuple[Paint, ...]
    blocks: tuple[BlockRow, ...]
    claims: tuple[ClaimRow, ...]
    entities: tuple[EntityRow, ...]
    balance: Balance
    balance_sentence: str
    notices: tuple[str, ...]
    sourced: bool
