"""What sort of source an attribution names."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from reader.core.analysis import Entity, Mention
from reader.core.lexicons import Lexicons
from reader.core.names import name_words
from reader.core.span import Span
from reader.core.vocabulary import EntityType, MentionKind, SourceType
from reader.parse.entities_names import EntityMention
from reader.parse.speakers_phrases import SourcePhrase, read_phrase

_BODIES = frozenset({EntityType.ORGANISATION, EntityType.MISC, EntityType.PRODUCT})
_RUN = re.compile(r"[^\W_]+")
# What may stand before "reports" without telling whose they are.
_HEARSAY = frozenset(
    "reports rumours rumors media news press local foreign several some many various earlier initial early recent "
    "conflicting unconfirmed multiple".split()
)
# Bodies in name that stand for the people in them.
_CROWDS = frozenset({"team", "group", "side", "house", "campaign", "staff"})


def source_type(text: str, source: Sequence[Span], speakers: Sequence[Entity], lexicons: Lexicons) -> SourceType:
    """The sort of source; ``speakers`` are the entities behind it (empty when unnamed).

    One that the text leaves out is of the sort of its speaker, and UNNAMED without one; NONE is never given, it is for
    unattributed claims.
    """
    if source and (not speakers or _tells(text, source, lexicons)):
        phrase = read_phrase(text, source, _names(source, speakers), lexicons)
        if speakers and _is_introduced(phrase, lexicons) and not any(e.type is EntityType.PERSON for e in speakers):
            return SourceType.OUTLET
        outlets = phrase.definite and is_outlet_noun(phrase, lexicons) and any(e.type in _BODIES for e in speakers)
        if not speakers and is_hearsay(phrase):
            return SourceType.UNNAMED
        if is_document(phrase, lexicons) and not (outlets and phrase.simple):
            return SourceType.DOCUMENT
        if not speakers:
            return _unnamed(phrase, lexicons)
        if outlets and phrase.simple:
            return SourceType.OUTLET
    if any(entity.type is EntityType.PERSON for entity in speakers):
        return SourceType.PERSON
    if any(is_outlet(entity, lexicons) for entity in speakers):
        return SourceType.OUTLET
    return SourceType.ORGANISATION if speakers else SourceType.UNNAMED


def _tells(text: str, source: Sequence[Span], lexicons: Lexicons) -> bool:
    """Whether a source may say more than its speakers do: a word of it ends a noun for a document or a medium."""
    ends = _last_words(lexicons.words("speaker_documents"), lexicons.words("entity_outlet_nouns"))
    return any(not ends.isdisjoint(_RUN.findall(span.of(text).lower())) for span in source)


@lru_cache(maxsize=8)
def _last_words(*lists: frozenset[str]) -> frozenset[str]:
    return frozenset(_RUN.findall(entry)[-1] for entries in lists for entry in entries)


def _unnamed(phrase: SourcePhrase, lexicons: Lexicons) -> SourceType:
    """The sort of a source without a speaker: an outlet, a body that the text never names, or nobody in particular."""
    if is_outlet_noun(phrase, lexicons):
        return SourceType.OUTLET
    words = [w for w in phrase.words if w[0].isalnum()]
    nouns, institutions = lexicons.table("entity_organisation_nouns"), lexicons.words("speaker_institutions")
    ends = [" ".join(words[k:]) for k in range(len(words))]
    body = any(end in institutions or end in nouns for end in ends) and phrase.head not in _CROWDS
    return SourceType.ORGANISATION if body and (phrase.definite or phrase.owned) else SourceType.UNNAMED


def is_hearsay(phrase: SourcePhrase) -> bool:
    """Whether a source is no more than that somebody told: "reports", "local media", "several news reports"."""
    words = {w for w in phrase.words if w[0].isalnum()}
    if phrase.head == "media":
        return "state" not in words
    return phrase.head in ("reports", "rumours", "rumors") and not phrase.definite and words <= _HEARSAY


def is_document(phrase: SourcePhrase, lexicons: Lexicons) -> bool:
    """Whether the head of a source is something written or recorded."""
    documents = lexicons.words("speaker_documents")
    return phrase.head in documents or " ".join(phrase.words[-2:]) in documents


def _is_introduced(phrase: SourcePhrase, lexicons: Lexicons) -> bool:
    """Whether a noun for a news medium stands right before or after the name that speaks: "the newspaper NAME"."""
    nouns = lexicons.words("entity_outlet_nouns") - {"agency"}
    words = [w for w in phrase.words if w[0].isalnum()]
    return len(phrase.meant) == 1 and len(words) > 1 and any(word in nouns for word in words)


def is_outlet_noun(phrase: SourcePhrase, lexicons: Lexicons) -> bool:
    """Whether a source without a name is one news medium: "the newspaper", "state television"."""
    nouns = lexicons.words("entity_outlet_nouns")
    words = [w for w in phrase.words if w[0].isalnum()]
    return any(" ".join(words[k:]) in nouns for k in range(len(words))) and phrase.head != "agency"


def is_outlet(entity: Entity, lexicons: Lexicons) -> bool:
    """Whether an entity is a news medium: known by name, or with a word such as "Herald" or "television" in it."""
    if entity.type is EntityType.PERSON:
        return False
    known, marks = lexicons.words("entity_outlets"), lexicons.words("entity_outlet_words")
    for name in (entity.name, *entity.aliases):
        lowered = " ".join(name.lower().split())
        if lowered in known or lowered.removeprefix("the ") in known:
            return True
        words = name_words(name)
        pairs = [f"{a} {b}" for a, b in pairwise(words)]
        if len(words) > 1 and (words[-1] in marks or any(pair in marks for pair in pairs)):
            return True
    return False


def _names(source: Sequence[Span], speakers: Sequence[Entity]) -> list[EntityMention]:
    """The names of the speakers that stand in the source: their own words are no head noun ("the Rural Report")."""
    found = (
        EntityMention(mention.span, entity.id, entity.type)
        for entity in speakers
        for span in source
        for mention in _named_in(span, entity.mentions)
    )
    return sorted(dict.fromkeys(found), key=lambda mention: mention.span)


def _named_in(span: Span, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """The names that overlap ``span`` among an entity's ``mentions``, which are in text order."""
    for k in range(bisect_left(mentions, span.end, key=lambda mention: mention.span.start) - 1, -1, -1):
        mention = mentions[k]
        if mention.kind is MentionKind.NAME:
            # Names do not overlap one another.
            if mention.span.end <= span.start:
                return
            yield mention
