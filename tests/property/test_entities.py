"""Properties of entities and speakers on any text."""

import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.core.analysis import Attribution, Block
from reader.core.span import Span
from reader.core.tagging import TaggedEntity
from reader.core.vocabulary import EntityType, MentionKind, Role
from reader.parse.entities import find_entities
from reader.parse.names import name_span
from reader.parse.quotes import find_quotations
from reader.parse.sentences import split_sentences
from reader.parse.source_types import source_type
from reader.parse.speakers import resolve
from reader.resources import load_lexicons

LEXICONS = load_lexicons()
_WORDS = st.sampled_from(
    "Vance Peter Maria Lund NDO (NDO) Northern Data Office the The of he She his said “I left” and minister police "
    "'s ’s Vance’s . , \n 😀 é I".split(" ")
)
_TEXTS = st.lists(_WORDS, min_size=1, max_size=40).map(" ".join)
_CUTS = st.lists(st.tuples(st.integers(0, 40), st.integers(1, 4), st.sampled_from(list(EntityType))), max_size=10)


def _words(text: str) -> list[Span]:
    return [Span(*m.span()) for m in re.finditer(r"\S+", text)]


def _tagged(text: str, cuts: list[tuple[int, int, EntityType]]) -> list[TaggedEntity]:
    words = _words(text)
    out = []
    for first, count, kind in cuts:
        some = words[first : first + count]
        if some:
            out.append(TaggedEntity(Span(some[0].start, some[-1].end), kind, 0.5))
    return out


def _blocks(text: str) -> list[Block]:
    return [Block(Span(*m.span()).trimmed(text), Role.BODY, 1.0, "") for m in re.finditer(r"[^\n]*\S[^\n]*", text)]


@given(_TEXTS, _CUTS)
def test_entities_cover_the_tagged_names(text: str, cuts: list[tuple[int, int, EntityType]]) -> None:
    """Mentions lie in the text without overlap, each entity has one, a name and an own id, each alias a reason."""
    entities = find_entities(text, _blocks(text), _tagged(text, cuts), LEXICONS)
    spans = sorted(m.span for e in entities for m in e.mentions)
    assert all(0 <= s.start < s.end <= len(text) for s in spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert [e.id for e in entities] == [f"e{n}" for n in range(1, len(entities) + 1)]
    assert all(e.name and e.mentions and e.name not in e.aliases for e in entities)
    assert all(len(e.joined) == len(e.aliases) for e in entities)
    firsts = [e.mentions[0].span for e in entities]
    assert firsts == sorted(firsts)


@given(st.text(max_size=60), st.integers(0, 60), st.integers(0, 60))
def test_name_span_stays_inside(text: str, one: int, other: int) -> None:
    """The bare name lies inside the span it was taken from."""
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    bare = name_span(text, Span(start, end))
    assert start <= bare.start <= bare.end <= end


@given(_TEXTS, _CUTS, st.lists(st.tuples(st.integers(0, 38), st.integers(0, 38), st.booleans()), max_size=5))
def test_resolution_is_sound(
    text: str, cuts: list[tuple[int, int, EntityType]], said: list[tuple[int, int, bool]]
) -> None:
    """Speakers are known entities, named mentions stay as they were, and each pronoun means one entity at most."""
    words = _words(text)
    if not words:
        return
    blocks = _blocks(text)
    attributions = [
        Attribution((words[a % len(words)],), (), (words[b % len(words)],) if sourced else (), 1.0)
        for a, b, sourced in said
    ]
    quotations = find_quotations(text, [b.span for b in blocks])
    sentences = split_sentences(text, blocks, quotations, LEXICONS)
    entities = find_entities(text, blocks, _tagged(text, cuts), LEXICONS)
    found = resolve(text, blocks, sentences, quotations, attributions, entities, LEXICONS)
    by_id = {e.id: e for e in found.entities}
    assert len(by_id) == len(found.entities)
    assert len(found.speakers) == len(attributions)
    for attribution, ids in zip(attributions, found.speakers, strict=True):
        assert len(set(ids)) == len(ids)
        source_type(text, attribution.source, [by_id[k] for k in ids], LEXICONS)
    for before in entities:
        after = by_id[before.id]
        assert tuple(m for m in after.mentions if m.kind is MentionKind.NAME) == before.mentions
        assert list(after.mentions) == sorted(after.mentions, key=lambda m: m.span)
    pronouns = [m.span for e in found.entities for m in e.mentions if m.kind is MentionKind.PRONOUN]
    assert len(set(pronouns)) == len(pronouns)
