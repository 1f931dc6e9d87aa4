"""What sort of source an attribution names."""

import pytest

from reader.core.analysis import Entity, Mention
from reader.core.span import Span
from reader.core.vocabulary import EntityType, MentionKind, SourceType
from reader.parse.source_types import is_outlet, source_type
from reader.resources import load_lexicons

LEXICONS = load_lexicons()


def _entity(name: str, kind: EntityType, text: str = "") -> Entity:
    at = text.find(name)
    mentions = (Mention(Span(at, at + len(name)), MentionKind.NAME),) if at >= 0 else ()
    return Entity("e1", name, kind, (), mentions)


def _type(source: str, *speakers: tuple[str, EntityType]) -> SourceType:
    text = f"{source} said so."
    sources = (Span(0, len(source)),) if source else ()
    return source_type(text, sources, [_entity(*s, text) for s in speakers], LEXICONS)


@pytest.mark.parametrize(
    ("source", "speaker", "expected"),
    [
        ("Mayor Peter Vance", ("Peter Vance", EntityType.PERSON), SourceType.PERSON),
        ("Oslo", ("Oslo", EntityType.PLACE), SourceType.ORGANISATION),
        ("the Varso Herald", ("Varso Herald", EntityType.ORGANISATION), SourceType.OUTLET),
        ("Norway's Varso television", ("Varso television", EntityType.ORGANISATION), SourceType.OUTLET),
        ("a report by Varso", ("Varso", EntityType.ORGANISATION), SourceType.DOCUMENT),
        ("Vance's statement", ("Vance", EntityType.PERSON), SourceType.DOCUMENT),
        ("the Varso Study", ("Varso Study", EntityType.ORGANISATION), SourceType.ORGANISATION),
    ],
)
def test_named_sources(source: str, speaker: tuple[str, EntityType], expected: SourceType) -> None:
    """A name gives the type, unless the head of the source is a document."""
    assert _type(source, speaker) is expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("officials", SourceType.UNNAMED),
        ("a spokesman for the firm", SourceType.UNNAMED),
        ("media", SourceType.UNNAMED),
        ("Footage from the street", SourceType.DOCUMENT),
        ("the statement", SourceType.DOCUMENT),
        ("a price list published", SourceType.DOCUMENT),
        ("Television replays", SourceType.DOCUMENT),
        ("The defence", SourceType.UNNAMED),
        ("the newspaper", SourceType.OUTLET),
        ("", SourceType.UNNAMED),
    ],
)
def test_sources_without_a_name(source: str, expected: SourceType) -> None:
    """Without a speaker the head noun decides between document, outlet and unnamed."""
    assert _type(source) is expected


def test_left_out_source_has_the_type_of_its_speaker() -> None:
    """A quotation that goes on from a person has that person's type."""
    assert _type("", ("Peter Vance", EntityType.PERSON)) is SourceType.PERSON


def test_known_outlets() -> None:
    """Outlets are known by name or by a word in it; a person called so is none."""
    assert is_outlet(_entity("Reuters", EntityType.ORGANISATION), LEXICONS)
    assert is_outlet(_entity("Oslo Daily Gazette", EntityType.ORGANISATION), LEXICONS)
    assert not is_outlet(_entity("Petrona", EntityType.ORGANISATION), LEXICONS)
    assert not is_outlet(_entity("Ann Herald", EntityType.PERSON), LEXICONS)
