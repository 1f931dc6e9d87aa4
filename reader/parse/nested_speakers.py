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
    words = [_word(text, one) for one in nested]
    named = [k for k, word in enumerate(words) if word and word not in _FIRST and word not in _THIRD]
    reader = SourceReader(text, blocks, sentences, [nested[k] for k in named], entities, lexicons)
    found = reader.read()
    known = {entity.name.lower(): entity.id for entity in entities}
    same = {body.id: known.get(body.name.lower(), body.id) for body in found.bodies.values()}
    meant = {k: found.speakers.get(n, ()) for n, k in enumerate(named)}
    homes = [(span, tuple(who)) for one, who in zip(outer, outer_speakers, strict=True) for span in one.content]
    speakers: list[tuple[str, ...]] = []
    for k, (one, word) in enumerate(zip(nested, words, strict=True)):
        if word in _FIRST or (word in _THIRD | {"it"} and names_it(text, one.cue, one.source)):
            speakers.append(_around(one, homes))
        elif word in _THIRD:
            entity = pronouns.get(hull(one.source))
            speakers.append((entity,) if entity is not None else ())
        else:
            speakers.append(tuple(dict.fromkeys(same.get(name, name) for name in meant.get(k, ()))))
        homes.extend((span, speakers[k]) for span in one.content)
    added = [body for body in found.bodies.values() if same[body.id] == body.id]
    described: dict[str, list[Span]] = defaultdict(list)
    for name, spans in found.described.items():
        described[same.get(name, name)].extend(spans)
    told = (_described(e, described[e.id]) if e.id in described else e for e in (*entities, *added))
    return NestedSpeakers(tuple(speakers), tuple(told))


def _word(text: str, attribution: Attribution) -> str:
    return hull(attribution.source).of(text).lower() if attribution.source else ""


def _around(one: Attribution, homes: Sequence[tuple[Span, tuple[str, ...]]]) -> tuple[str, ...]:
    """The speakers of the innermost of ``homes``, contents with who says them, that holds the cue."""
    start, end = one.cue[0]
    around = [(span, speakers) for span, speakers in homes if span[0] <= start and end <= span[1]]
    return min((span.length, speakers) for span, speakers in around)[1] if around else ()


def _described(entity: Entity, spans: Sequence[Span]) -> Entity:
    there = {mention.span for mention in entity.mentions}
    fresh = [Mention(span, MentionKind.DESCRIPTION) for span in dict.fromkeys(spans) if span not in there]
    if not fresh:
        return entity
    return replace(entity, mentions=tuple(sorted((*entity.mentions, *fresh), key=lambda mention: mention.span)))
