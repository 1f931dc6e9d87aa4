"""Who speaks in the attributions inside another's content."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.core.analysis import Attribution, Block, Entity, Mention, Sentence
from reader.core.lexicons import Lexicons
from reader.core.span import Span, hull
from reader.core.vocabulary import MentionKind
from reader.parse.cues import names_it
from reader.parse.speakers_sources import SourceReader

_FIRST = frozenset({"i", "we", "me", "us"})
_THIRD = frozenset({"he", "she", "him", "her", "his", "they", "their"})


@dataclass(frozen=True, slots=True)
class NestedSpeakers:
    """The speakers of each nested attribution, and the entities with those that only nested sources speak of."""

    speakers: tuple[tuple[str, ...], ...]
    entities: tuple[Entity, ...]


def resolve_nested(
    text: str,
    blocks: Sequence[Block],
    sentences: Sequence[Sentence],
    outer: Sequence[Attribution],
    outer_speakers: Sequence[Sequence[str]],
    entities: Sequence[Entity],
    nested: Sequence[Attribution],
    lexicons: Lexicons,
) -> NestedSpeakers:
    """Find who speaks in each of ``nested``; ``outer_speakers`` go with ``outer``, ``entities`` have their pronouns.

    "I" and "we" are the speaker around; "he" is whom the text's pronouns say, inside a quotation never the one who is
    quoted. Nested sources are read apart from the others, so that what somebody tells changes nothing outside it.
    """
    if not nested:
        return NestedSpeakers((), tuple(entities))
    pronouns = {m.span: e.id for e in entities for m in e.mentions if m.kind is MentionKind.PRONOUN}
    named = [k for k, one in enumerate(nested) if one.source and _word(text, one) not in _FIRST | _THIRD]
    reader = SourceReader(text, blocks, sentences, [nested[k] for k in named], entities, lexicons)
    found = reader.read()
    known = {entity.name.lower(): entity.id for entity in entities}
    same = {body.id: known.get(body.name.lower(), body.id) for body in found.bodies.values()}
    speakers: list[tuple[str, ...]] = []
    for k, one in enumerate(nested):
        word = _word(text, one)
        if word in _FIRST or (word in _THIRD | {"it"} and names_it(text, one.cue, one.source)):
            speakers.append(_around(one, outer, outer_speakers, nested[:k], speakers))
        elif word in _THIRD:
            entity = pronouns.get(hull(one.source))
            speakers.append((entity,) if entity is not None else ())
        elif k in named:
            names = found.speakers.get(named.index(k), ())
            speakers.append(tuple(dict.fromkeys(same.get(name, name) for name in names)))
        else:
            speakers.append(())
    added = [body for body in found.bodies.values() if same[body.id] == body.id]
    described: dict[str, list[Span]] = defaultdict(list)
    for name, spans in found.described.items():
        described[same.get(name, name)].extend(spans)
    return NestedSpeakers(tuple(speakers), tuple(_described(e, described[e.id]) for e in (*entities, *added)))


def _word(text: str, attribution: Attribution) -> str:
    return hull(attribution.source).of(text).lower() if attribution.source else ""


def _around(
    one: Attribution,
    outer: Sequence[Attribution],
    outer_speakers: Sequence[Sequence[str]],
    nested: Sequence[Attribution],
    nested_speakers: Sequence[tuple[str, ...]],
) -> tuple[str, ...]:
    """The speakers of the innermost attribution whose content holds the cue."""
    homes = [
        (span.length, tuple(speakers))
        for attribution, speakers in (
            *zip(outer, outer_speakers, strict=True),
            *zip(nested, nested_speakers[: len(nested)], strict=True),
        )
        for span in attribution.content
        if span.contains(one.cue[0])
    ]
    return min(homes)[1] if homes else ()


def _described(entity: Entity, spans: Sequence[Span]) -> Entity:
    there = {mention.span for mention in entity.mentions}
    fresh = [Mention(span, MentionKind.DESCRIPTION) for span in dict.fromkeys(spans) if span not in there]
    if not fresh:
        return entity
    return replace(entity, mentions=tuple(sorted((*entity.mentions, *fresh), key=lambda mention: mention.span)))
