"""Places told from people and bodies, and ships and tools from all of them, by the words around their names."""

import re
from collections.abc import Iterable, Sequence, Set

from reader.core.analysis import Block
from reader.core.lexicons import Lexicons
from reader.core.names import name_words
from reader.core.vocabulary import EntityType, Role
from reader.parse.datelines import dateline
from reader.parse.entities_names import NamedMention, chunk_before

_Words = tuple[str, ...]
_BEFORE = 40
_WORD = re.compile(r"[A-Z][^\W\d_]+")
_DATELINE_PLACE = re.compile(r"[A-Z][A-Z.'’ -]+[A-Z]")
_LOCATED = re.compile(r"\b(?:in|near|outside)\s+$")
# "shares in Osk", "interest in Osk": nothing stands there.
_HELD = re.compile(
    r"\b(?:shares?|stakes?|holdings?|invest\w*|(?:share|stake)holders?|interests?|confidence|faith|trust|belie\w+|"
    r"positions?|majority|roles?|disappoint\w*|and|or)\s+in\s+$"
)
_OF = re.compile(r"\b([a-z]+) of\s+$")
_SEAT = re.compile(r"\b(?:(?:[Tt]he|[Aa]) )?([A-Za-z]+ [a-z]+)\s+$")
_CALLED_WORDS = frozenset({"called", "named"})
_CALLED = re.compile(r"\b(?:system|app|software|programme?|device|tool|model|robot|drone|chatbot) (?:called|named)\s+$")
_NOUN = re.compile(r"\b(?:[Tt]he|[Aa]|of) (?:[a-z-]+ )?([a-z]+)\s+$")
_ENDINGS = ("n", "an", "ian", "ean", "ese", "ish")
_BODY_OR_PERSON = (EntityType.PERSON, EntityType.ORGANISATION)
# Below this the tagger wavers between a body and the place it is called after.
_DOUBT = 0.75


def placed(
    text: str, blocks: Iterable[Block], mentions: Sequence[NamedMention], lexicons: Lexicons
) -> list[NamedMention]:
    """``mentions`` (in text order) with places told from people and bodies, and ships and tools from all of them.

    A place is what a dateline opens with, what a mayor or a port is of, what a member sits for, what the text has an
    adjective of ("Sarvia" beside "Sarvian"), and a lone doubtful word that something stands in. A name that shares a
    word with somebody named in full is none of it.
    """
    vessels = lexicons.words("entity_vessel_nouns")
    made = {m.words for m in mentions if m.type is not EntityType.PRODUCT and _is_made(_before(text, m), vessels)}
    people = {
        word
        for m in mentions
        if m.type is EntityType.PERSON and len(m.words) > 1 and m.words not in made
        for word in m.words
    }
    cities = {name for block in blocks if (name := _city(text, block))}
    lands = _lands(text, mentions, people)
    free = [m for m in mentions if people.isdisjoint(m.words)]
    places = _Places(lexicons)
    found = {
        m.words
        for m in free
        if m.type in _BODY_OR_PERSON
        and (m.words in cities or m.words in lands or places.placed(_before(text, m)))
        and not _is_body(m, lexicons)
    }
    found |= _in_places(text, [m for m in free if not _is_body(m, lexicons)])
    return [
        m.typed(EntityType.PRODUCT) if m.words in made else m.typed(EntityType.PLACE) if m.words in found else m
        for m in mentions
    ]


def _is_body(mention: NamedMention, lexicons: Lexicons) -> bool:
    last = mention.words[-1]
    lists = ("entity_body_words", "entity_outlet_words", "entity_organisation_suffixes")
    return last in lexicons.table("entity_organisation_nouns") or any(last in lexicons.words(name) for name in lists)


def _city(text: str, block: Block) -> _Words:
    if block.role is not Role.BODY:
        return ()
    line = dateline(text, block.span)
    match = _DATELINE_PLACE.match(text, line.start, line.end)
    return name_words(match.group()) if match else ()


def _lands(text: str, mentions: Iterable[NamedMention], people: Set[str]) -> set[_Words]:
    """Lone words with an adjective of theirs in the text."""
    written = {word.lower() for word in set(_WORD.findall(text))}
    out: set[_Words] = set()
    for mention in mentions:
        if len(mention.words) != 1 or len(mention.name) < 4 or mention.words[0] in people:
            continue
        word = mention.name.lower()
        stem = word[:-1] if word[-1] in "aeoy" else word
        if any(form in written for form in (stem + end for end in _ENDINGS[1:])) or (
            word[-1] == "a" and word + "n" in written
        ):
            out.add(mention.words)
    return out


def _before(text: str, mention: NamedMention) -> str:
    return text[max(0, mention.span.start - _BEFORE) : mention.span.start]


class _Places:
    """Knows what only a place has: a mayor, a port, a member who sits for it."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._heads, self._seats = lexicons.words("entity_place_heads"), lexicons.words("entity_seat_words")
        self._seat_ends = frozenset(entry.rpartition(" ")[2] for entry in self._seats)

    def placed(self, before: str) -> bool:
        """Whether what stands ``before`` a name says that it is a place."""
        chunk = chunk_before(before)
        if chunk == "of":
            head = _OF.search(before)
            if head is not None and head[1] in self._heads:
                return True
        seat = _SEAT.search(before) if chunk in self._seat_ends else None
        return seat is not None and seat[1].lower() in self._seats


def _in_places(text: str, mentions: Iterable[NamedMention]) -> set[_Words]:
    """Names of bodies in doubt that something stands in, and of whom nobody is certain."""
    located: set[_Words] = set()
    sure: set[_Words] = set()
    for m in mentions:
        if m.type is not EntityType.ORGANISATION or m.name.isupper() or not m.name[0].isupper():
            continue
        before = _before(text, m)
        if _LOCATED.search(before) and not _HELD.search(before):
            located.add(m.words)
        if m.score >= _DOUBT:
            sure.add(m.words)
    return located - sure


def _is_made(before: str, vessels: Set[str]) -> bool:
    """Whether the name is a vessel's or a tool's by the noun before it."""
    chunk = chunk_before(before)
    return (chunk in vessels and _NOUN.search(before) is not None) or (
        chunk in _CALLED_WORDS and _CALLED.search(before) is not None
    )
