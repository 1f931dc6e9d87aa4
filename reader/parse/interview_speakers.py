"""Who the turns of an interview belong to: the name of the label, or by "Q" and "A" who asks and who answers."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from reader.core.analysis import Attribution, Block, Entity
from reader.core.index import SpanIndex
from reader.core.span import Span
from reader.core.tagging import TaggedEntity
from reader.core.vocabulary import EntityType, MentionKind, Role
from reader.parse.interviews import Turn

_BY = re.compile(
    r"(?:interview(?:ed)?|q\s?&\s?a|text|words|as told)\b[^.\n]{0,20}?(?:\s+(?:by|to)|:)\s|by\s", re.IGNORECASE
)
# A line that says who asked is no sentence.
_BY_WORDS = 10
# How sure a name is that a label or the byline of an interview gives; by hand.
_SURE = 0.9


def named_by_turns(text: str, turns: Sequence[Turn], tagged: Sequence[TaggedEntity]) -> tuple[TaggedEntity, ...]:
    """The tagger's names with those of the labels mended: in capitals they look like a body's, or like none.

    A label is a person where a title follows its name ("ANA POHL, PILOT"), where another label ends in the same word
    and is one, or where the tagger takes the same name for a person elsewhere.
    """
    labels = {turn.name: " ".join(turn.name.of(text).split()) for turn in turns if turn.name.length}
    surnames = {
        entity.span.of(text).split()[-1].upper()
        for entity in tagged
        if entity.type is EntityType.PERSON and entity.span not in labels
    }
    for turn in turns:
        if turn.name.length and turn.attribution.source[0].end > turn.name.end:
            surnames.add(labels[turn.name].split()[-1].upper())
    persons = sorted(name for name, words in labels.items() if words.split()[-1].upper() in surnames)
    if not persons:
        return tuple(tagged)
    labelled = SpanIndex.disjoint(persons)
    kept = [entity for entity in tagged if not labelled.overlapping(entity.span)]
    return tuple(sorted((*kept, *(TaggedEntity(n, EntityType.PERSON, _SURE) for n in persons)), key=lambda e: e.span))


def turn_speakers(
    text: str,
    blocks: Sequence[Block],
    turns: Sequence[Turn],
    attributions: Sequence[Attribution],
    entities: Sequence[Entity],
) -> Mapping[int, tuple[str, ...]]:
    """The speaker of each turn without a name in its label, by its index in ``attributions``; empty where unknown.

    Who asks is the one person of the byline; who answers the person whom headline and introduction name most.
    """
    at = {attribution: k for k, attribution in enumerate(attributions)}
    nameless = [turn for turn in turns if not turn.name.length and turn.attribution in at]
    if not nameless:
        return {}
    first = min(turn.attribution.content[0].start for turn in turns)
    asks = _asking(text, blocks, entities, first)
    answers = _answering(blocks, entities, first, asks)
    return {at[turn.attribution]: asks if turn.asks else answers for turn in nameless}


def _asking(text: str, blocks: Sequence[Block], entities: Sequence[Entity], first: int) -> tuple[str, ...]:
    """The one person of the byline, or of a line such as "Interview: …"."""
    lines = [
        block.span
        for block in blocks
        if block.role is Role.BYLINE
        or (
            block.span.end <= first
            and _BY.match(text, block.span.start, block.span.end)
            and len(block.span.of(text).split()) <= _BY_WORDS
        )
    ]
    found = _persons(entities, lines)
    return tuple(found) if len(found) == 1 else ()


def _answering(
    blocks: Sequence[Block], entities: Sequence[Entity], first: int, asks: tuple[str, ...]
) -> tuple[str, ...]:
    """The person named most before the first turn; nobody where two are named alike often."""
    head = [b.span for b in blocks if b.span.end <= first and b.role in (Role.HEADLINE, Role.BODY, Role.CAPTION)]
    found = _persons(entities, head)
    ranked = [row for row in found.most_common(3) if row[0] not in asks]
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return ()
    return (ranked[0][0],)


def _persons(entities: Sequence[Entity], spans: Sequence[Span]) -> Counter[str]:
    """How often each person is named within ``spans``."""
    return Counter(
        entity.id
        for entity in entities
        if entity.type is EntityType.PERSON
        for mention in entity.mentions
        if mention.kind is MentionKind.NAME and any(span.contains(mention.span) for span in spans)
    )
