"""Who stands behind each source, and the pronouns and descriptions by which people and bodies are mentioned."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from reader.core.analysis import Attribution, Block, Entity, Mention, Sentence
from reader.core.lexicons import Lexicons
from reader.core.span import Span, hull
from reader.core.vocabulary import EntityType, MentionKind
from reader.parse.floating import FloatingSpeakers
from reader.parse.pronouns import PronounResolver
from reader.parse.quotes import Quotation
from reader.parse.speakers_sources import SourceReader

_I = re.compile(r"\b(?:I|me|my|mine|myself|My|Mine|Me|Myself)\b(?!\.\w)")


# Below this chance the person whom a pronoun means is doubted; of the others five in six were right on the validation
# part of GAP, where two people of one gender are set against each other in each passage.
_LIKELY = 0.6


@dataclass(frozen=True, slots=True)
class Resolution:
    """Who speaks.

    ``entities`` have their pronouns and descriptions as mentions; ``speakers`` holds, for each attribution, the ids of
    the entities behind its source, empty where nobody is named, and ``sources`` the source itself as it was read, which
    is the attribution's own but where that is missing, broken off or of another sentence. ``doubted`` are the indices
    of attributions whose speaker is a pronoun's that may well mean somebody else.
    """

    entities: tuple[Entity, ...]
    speakers: tuple[tuple[str, ...], ...]
    sources: tuple[tuple[Span, ...], ...]
    doubted: frozenset[int]


def resolve(
    text: str,
    blocks: Sequence[Block],
    sentences: Sequence[Sentence],
    quotations: Sequence[Quotation],
    attributions: Sequence[Attribution],
    entities: Sequence[Entity],
    lexicons: Lexicons,
    *,
    turns: Mapping[int, tuple[str, ...]] | None = None,
) -> Resolution:
    """Find who speaks in each of ``attributions`` and what the pronouns and described sources of the text mean.

    ``turns`` are the speakers of attributions, by index, that are known already: those of an interview's labels.
    A definite body without a name ("police", "the government") becomes an organisation of its own, whose mentions are
    descriptions.
    """
    reader = SourceReader(text, blocks, sentences, attributions, entities, lexicons, turns)
    work = reader.read()
    said = _quoted_by(quotations, attributions, work.speakers)
    spoken = [(hull(a.source), a.content) for a in attributions if a.source]
    known = _with_mentions(entities, {}, work.described)
    resolver = PronounResolver(
        text, sentences, quotations, known, lexicons, unnamed=work.unnamed, speakers=said, sources=spoken
    )
    resolved = resolver.resolve()
    pronouns = {found.span: found.entity for found in resolved if found.entity is not None}
    unlikely = {found.span for found in resolved if found.chance < _LIKELY}
    doubted: set[int] = set()
    at = sorted(pronouns)
    for k, span in work.waiting.items():
        first = bisect_left(at, span.start, key=lambda s: s.start)
        spans = [found for found in at[first : first + 1] if found.overlaps(span)]
        meant = tuple(pronouns[found] for found in spans)
        if not unlikely.isdisjoint(spans):
            doubted.add(k)
        if not meant:
            # What the text says outweighs what a list of given names tells of a gender.
            meant = reader.just_spoke(k)
            pronouns.update((span, entity) for entity in meant)
        work.speakers[k] = meant
    floating = FloatingSpeakers(text, blocks, sentences, attributions, entities, pronouns, reader.discourse, lexicons)
    floating.give(work.speakers)
    pronouns.update(_first_person(text, quotations, attributions, work.speakers, entities))
    speakers = tuple(work.speakers.get(k, ()) for k in range(len(attributions)))
    sources = tuple(work.sources.get(k, a.source) for k, a in enumerate(attributions))
    mentioned = _with_mentions((*entities, *work.bodies.values()), pronouns, work.described)
    return Resolution(mentioned, speakers, sources, frozenset(doubted))


def _quoted_by(
    quotations: Sequence[Quotation], attributions: Sequence[Attribution], speakers: Mapping[int, tuple[str, ...]]
) -> dict[int, str]:
    """The one speaker of each quotation that an attribution's content holds."""
    parts = sorted((part.start, part.end, k) for k, q in enumerate(quotations) for part in q.parts)
    starts = [part[0] for part in parts]
    out: dict[int, str] = {}
    for index, found in speakers.items():
        if len(found) != 1:
            continue
        for span in attributions[index].content:
            for start, end, k in parts[max(0, bisect_right(starts, span.start) - 1) : bisect_left(starts, span.end)]:
                if span.start < end and start < span.end:
                    out.setdefault(k, found[0])
    return out


def _first_person(
    text: str,
    quotations: Sequence[Quotation],
    attributions: Sequence[Attribution],
    speakers: Mapping[int, tuple[str, ...]],
    entities: Sequence[Entity],
) -> dict[Span, str]:
    """The "I" and "my" of quotations that one person says."""
    persons = {entity.id for entity in entities if entity.type is EntityType.PERSON}
    out: dict[Span, str] = {}
    for k, entity in _quoted_by(quotations, attributions, speakers).items():
        if entity in persons:
            for part in quotations[k].parts:
                out.update((Span(*match.span()), entity) for match in _I.finditer(text, part.start, part.end))
    return out


def _with_mentions(
    entities: Sequence[Entity], pronouns: Mapping[Span, str], described: Mapping[str, Sequence[Span]]
) -> tuple[Entity, ...]:
    added: dict[str, list[Mention]] = defaultdict(list)
    for span, entity in pronouns.items():
        added[entity].append(Mention(span, MentionKind.PRONOUN))
    for entity, spans in described.items():
        added[entity].extend(Mention(span, MentionKind.DESCRIPTION) for span in dict.fromkeys(spans))
    return tuple(
        replace(e, mentions=tuple(sorted((*e.mentions, *added[e.id]), key=lambda m: m.span))) if e.id in added else e
        for e in entities
    )
