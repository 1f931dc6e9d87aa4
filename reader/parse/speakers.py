"""Who stands behind each source, and the pronouns and descriptions by which people and bodies are mentioned."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from reader.core.analysis import Attribution, Block, Entity, Mention, Sentence
from reader.core.lexicons import Lexicons
from reader.core.span import Span, hull
from reader.core.vocabulary import EntityType, MentionKind
from reader.parse.entities_names import EntityMention
from reader.parse.pronouns import PronounResolver
from reader.parse.quotes import Quotation
from reader.parse.source_types import is_document
from reader.parse.speakers_descriptions import Descriptions, description_span
from reader.parse.speakers_phrases import SourcePhrase, read_phrase

# "The city of NAME" is NAME; "the head of NAME" is not.
_SEATS = frozenset({"city", "state", "republic", "kingdom", "county", "province", "town", "municipality", "government"})
_HE = frozenset({"he", "she"})
_I = re.compile(r"\b(?:I|me|my|mine|myself|My|Mine|Me|Myself)\b(?!\.\w)")
# A quotation on its own goes on from the last speaker only where no other paragraph stands between.
_BLOCKS_BACK = 1


@dataclass(frozen=True, slots=True)
class Resolution:
    """Who speaks.

    ``entities`` have their pronouns and descriptions as mentions; ``speakers`` holds, for each attribution, the ids of
    the entities behind its source, empty where nobody is named.
    """

    entities: tuple[Entity, ...]
    speakers: tuple[tuple[str, ...], ...]


@dataclass(slots=True)
class _Work:
    """What is found so far for each attribution, by its index."""

    speakers: dict[int, tuple[str, ...]] = field(default_factory=dict)
    waiting: list[int] = field(default_factory=list)
    unnamed: list[Span] = field(default_factory=list)
    described: dict[str, list[Span]] = field(default_factory=lambda: defaultdict(list))
    bodies: dict[str, Entity] = field(default_factory=dict)


def resolve(
    text: str,
    blocks: Sequence[Block],
    sentences: Sequence[Sentence],
    quotations: Sequence[Quotation],
    attributions: Sequence[Attribution],
    entities: Sequence[Entity],
    lexicons: Lexicons,
) -> Resolution:
    """Find who speaks in each of ``attributions`` and what the pronouns and described sources of the text mean.

    A definite body without a name ("police", "the government") becomes an organisation of its own, whose mentions are
    descriptions.
    """
    work = _Work()
    order = sorted(range(len(attributions)), key=lambda k: _where(attributions[k]))
    _read_sources(text, attributions, order, entities, lexicons, work)
    said = _quoted_by(quotations, attributions, work.speakers)
    sources = [(hull(a.source), a.content) for a in attributions if a.source]
    known = _with_mentions(entities, {}, work.described)
    resolver = PronounResolver(
        text, sentences, quotations, known, lexicons, unnamed=work.unnamed, speakers=said, sources=sources
    )
    pronouns = {found.span: found.entity for found in resolver.resolve() if found.entity is not None}
    at = sorted(pronouns)
    for k in work.waiting:
        span = hull(attributions[k].source)
        first = bisect_left(at, span.start, key=lambda s: s.start)
        inside = at[first : first + 1]
        meant = [pronouns[found] for found in inside if found.overlaps(span)]
        work.speakers[k] = tuple(meant)
    _float(text, blocks, attributions, order, work.speakers)
    pronouns.update(_first_person(text, quotations, attributions, work.speakers, entities))
    speakers = tuple(work.speakers.get(k, ()) for k in range(len(attributions)))
    return Resolution(_with_mentions((*entities, *work.bodies.values()), pronouns, work.described), speakers)


def _where(attribution: Attribution) -> int:
    return (attribution.source or attribution.cue or attribution.content)[0].start


def _read_sources(
    text: str,
    attributions: Sequence[Attribution],
    order: Sequence[int],
    entities: Sequence[Entity],
    lexicons: Lexicons,
    work: _Work,
) -> None:
    mentions = sorted(
        (EntityMention(m.span, e.id, e.type) for e in entities for m in e.mentions if m.kind is MentionKind.NAME),
        key=lambda m: m.span,
    )
    ends = [m.span.end for m in mentions]
    starts = [m.span.start for m in mentions]
    descriptions = Descriptions(text, entities, lexicons)
    by_id = {entity.id: entity for entity in entities}
    for k in order:
        source = attributions[k].source
        if not source:
            continue
        span = hull(source)
        inside = mentions[bisect_right(ends, span.start) : bisect_left(starts, span.end)]
        phrase = read_phrase(text, source, inside, lexicons)
        if phrase.head in _HE and len(phrase.words) == 1:
            work.waiting.append(k)
            continue
        found = _speakers(phrase, by_id, lexicons)
        if not found and not phrase.meant and not is_document(phrase, lexicons):
            found = _described(text, phrase, descriptions, lexicons, work, len(entities))
        if not found and phrase.head and not phrase.head.endswith("s"):
            work.unnamed.append(span)
        work.speakers[k] = found
        for entity in found:
            descriptions.heard(entity, span.start)


def _speakers(phrase: SourcePhrase, by_id: Mapping[str, Entity], lexicons: Lexicons) -> tuple[str, ...]:
    """The entities that a source names as speaking; a people named as such ("Norwegians") is nobody in particular."""
    if phrase.meant:
        ids = dict.fromkeys(m.entity for m in phrase.meant if not _is_people(by_id[m.entity], lexicons))
        return tuple(ids)
    if phrase.owner is None or _is_people(by_id[phrase.owner.entity], lexicons):
        return ()
    if is_document(phrase, lexicons) or (phrase.head in _SEATS and not phrase.simple):
        return (phrase.owner.entity,)
    outlet_nouns = lexicons.words("entity_outlet_nouns")
    body = phrase.head in lexicons.table("entity_organisation_nouns") or phrase.head in outlet_nouns
    # "Varso television" is Varso; "Norway's television" and "the Oslo government" are bodies of their own.
    owned = len(phrase.words) >= 2 and phrase.words[-2] in ("'s", "'")
    return (phrase.owner.entity,) if body and not owned and phrase.owner.type is not EntityType.PLACE else ()


def _is_people(entity: Entity, lexicons: Lexicons) -> bool:
    if entity.type is not EntityType.GROUP:
        return False
    name = entity.name.lower()
    lands = lexicons.table("entity_demonyms")
    vague = lexicons.words("speaker_vague")
    return name in lands or name.removesuffix("s") in lands or name in vague or name.endswith(("ish", "ese", "ians"))


def _described(
    text: str, phrase: SourcePhrase, descriptions: Descriptions, lexicons: Lexicons, work: _Work, count: int
) -> tuple[str, ...]:
    """The entity that a source without a name describes, or the body that it makes by itself."""
    at = phrase.span.start
    here = description_span(text, phrase)
    entity = None
    if phrase.definite or (phrase.owned and phrase.head in lexicons.table("person_nouns")):
        entity = descriptions.person(phrase, at) or (descriptions.organisation(phrase, at) if phrase.definite else None)
    if entity is None and _is_institution(phrase, lexicons):
        name = " ".join(here.of(text).split())
        name = name[4:] if name.lower().startswith("the ") else name
        body = work.bodies.get(name.lower())
        if body is None:
            body = Entity(f"e{count + len(work.bodies) + 1}", name, EntityType.ORGANISATION, (), ())
            work.bodies[name.lower()] = body
        entity = body.id
    if entity is None:
        return ()
    work.described[entity].append(here)
    return (entity,)


def _is_institution(phrase: SourcePhrase, lexicons: Lexicons) -> bool:
    institutions = lexicons.words("speaker_institutions")
    words = [w for w in phrase.words if w[0].isalnum()]
    named = any(" ".join(words[k:]) in institutions for k in range(len(words)))
    return named and phrase.simple and (phrase.definite or phrase.owner is not None or phrase.head == "police")


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


def _float(
    text: str,
    blocks: Sequence[Block],
    attributions: Sequence[Attribution],
    order: Sequence[int],
    speakers: dict[int, tuple[str, ...]],
) -> None:
    """Give attributions without a source the speaker before them, or after them in the same paragraph.

    With a cue, only a participle goes on from the one before ("..., adding that"); any other says that the text names
    nobody ("is alleged").
    """
    kept = [block.span for block in blocks if not block.role.is_boilerplate]
    starts = [span.start for span in kept]
    home = {k: bisect_right(starts, attributions[k].content[0].start) - 1 for k in order if attributions[k].content}
    sequence = sorted(home, key=lambda k: attributions[k].content[0].start)
    for position, k in enumerate(sequence):
        attribution = attributions[k]
        if attribution.source:
            continue
        before = sequence[position - 1] if position else None
        if attribution.cue:
            goes_on = attribution.cue[0].of(text).split()[0].lower().endswith("ing")
            same = before is not None and home[before] == home[k]
            speakers[k] = speakers.get(before, ()) if goes_on and same and before is not None else ()
            continue
        if before is not None and home[before] == home[k]:
            speakers[k] = speakers.get(before, ())
            continue
        after = next((j for j in sequence[position + 1 :][:3] if home[j] == home[k] and attributions[j].source), None)
        if after is not None:
            speakers[k] = speakers.get(after, ())
        elif before is not None and home[k] - home[before] <= _BLOCKS_BACK:
            speakers[k] = speakers.get(before, ())
        else:
            speakers[k] = ()


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
