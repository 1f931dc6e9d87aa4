"""The order of the parser's steps; the only module that knows it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reader.core.analysis import Analysis, Block, Producer, Sentence
from reader.core.document import LoadedDocument
from reader.core.lexicons import Lexicons
from reader.core.span import Span
from reader.core.tagging import Tagger, Tagging
from reader.core.vocabulary import SourceType
from reader.parse.assertions import find_assertions
from reader.parse.attribution import find_attributions
from reader.parse.balance import weigh
from reader.parse.blocks import split_blocks
from reader.parse.claims import make_claims
from reader.parse.entities import find_entities
from reader.parse.interviews import find_turns, with_turns
from reader.parse.nested import find_nested, split_nested
from reader.parse.nested_speakers import resolve_nested
from reader.parse.quotes import Quotation, find_quotations
from reader.parse.roles import assign_roles
from reader.parse.sentences import split_sentences
from reader.parse.source_types import source_type
from reader.parse.speakers import resolve


def analyse(
    document: LoadedDocument,
    tagger: Tagger,
    lexicons: Lexicons,
    *,
    program: str,
    on_part: Callable[[Analysis], None] | None = None,
) -> Analysis:
    """Say of a document all that can be said; ``program`` is the version that stands in the result.

    ``on_part`` is told, from the top of the text to its end, of stretches of the article as soon as the tagger has read
    them: their blocks with the boilerplate before them, and their claims without speakers. They are provisional; the
    result takes their place. What ``on_part`` raises ends the work and goes through to the caller.
    """
    text = document.text
    blocks = assign_roles(document, split_blocks(document), lexicons)
    article = [block.span for block in blocks if not block.role.is_boilerplate]
    quotations = find_quotations(text, article)
    sentences = split_sentences(text, blocks, quotations, lexicons)
    producer = Producer(program=program, model=tagger.version)

    told = 0

    def tell(stretch: Span, tagging: Tagging) -> None:
        nonlocal told
        if on_part is not None:
            here = _Stretch(document, blocks, sentences, quotations, Span(told, stretch.end), producer)
            told = stretch.end
            on_part(_provisional(here, tagging, lexicons))

    quoted = sorted(part for quotation in quotations for part in quotation.parts)
    tagging = tagger.tag(text, article, quoted, tell if on_part is not None else None)
    outer, inside = split_nested(
        with_turns(find_turns(text, blocks), find_attributions(text, article, quotations, tagging))
    )
    named = find_entities(text, blocks, tagging.entities, lexicons)
    resolution = resolve(text, blocks, sentences, quotations, outer, named, lexicons)
    nested = find_nested(text, sentences, quotations, outer, inside, lexicons)
    inner = resolve_nested(text, blocks, sentences, outer, resolution.speakers, resolution.entities, nested, lexicons)
    attributions, speakers = (*outer, *nested), (*resolution.speakers, *inner.speakers)
    by_id = {entity.id: entity for entity in inner.entities}
    types = [
        source_type(text, attribution, [by_id[name] for name in names], lexicons)
        for attribution, names in zip(attributions, speakers, strict=True)
    ]
    assertions = find_assertions(text, blocks, sentences, quotations, attributions, lexicons)
    claims = make_claims(text, quotations, attributions, speakers, types, assertions, lexicons)
    return Analysis(
        source=document.source,
        producer=producer,
        text=text,
        blocks=blocks,
        claims=claims,
        entities=inner.entities,
        balance=weigh(text, blocks, claims),
        notices=document.notices,
        undecodable=document.undecodable,
        metadata=document.metadata,
        record=document.record,
    )


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A part of a document's article, and what is known before the tagger reads it."""

    document: LoadedDocument
    blocks: Sequence[Block]
    sentences: Sequence[Sentence]
    quotations: Sequence[Quotation]
    span: Span
    producer: Producer


def _provisional(stretch: _Stretch, tagging: Tagging, lexicons: Lexicons) -> Analysis:
    """What can be said of a stretch by itself: the blocks in it, and its claims without speakers."""
    text, span = stretch.document.text, stretch.span
    blocks = tuple(block for block in stretch.blocks if span.contains(block.span))
    article = [block.span for block in blocks if not block.role.is_boilerplate]
    quotations = [q for q in stretch.quotations if all(span.contains(part) for part in q.parts)]
    sentences = [sentence for sentence in stretch.sentences if span.contains(sentence.span)]
    attributions = find_attributions(text, article, quotations, tagging)
    assertions = find_assertions(text, stretch.blocks, sentences, quotations, attributions, lexicons)
    unknown = [SourceType.UNNAMED] * len(attributions)
    claims = make_claims(text, quotations, attributions, [()] * len(attributions), unknown, assertions, lexicons)
    return Analysis(stretch.document.source, stretch.producer, text, blocks, claims)
