"""The order of the parser's steps; the only module that knows it."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from reader.core.analysis import Analysis, Attribution, Block, Producer, Sentence
from reader.core.content_words import ContentWords
from reader.core.document import LoadedDocument
from reader.core.lexicons import Lexicons
from reader.core.span import Span
from reader.core.tagging import Tagger, Tagging
from reader.core.vocabulary import SourceType
from reader.core.wanted import still_wanted
from reader.parse.assertions import find_assertions
from reader.parse.attribution import find_attributions
from reader.parse.balance import weigh
from reader.parse.blocks import split_blocks
from reader.parse.claims import make_claims
from reader.parse.dash_speech import with_dash_speech
from reader.parse.entities import find_entities
from reader.parse.foreign import quoted_only
from reader.parse.headline_claims import with_headline_claims
from reader.parse.hedges import with_hedges, without_hedges
from reader.parse.interview_speakers import named_by_turns, turn_speakers
from reader.parse.interviews import Turn, find_turns, with_turns
from reader.parse.language import ENGLISH, foreign_notice, is_latin, language_of
from reader.parse.metadata_spans import with_metadata_spans
from reader.parse.nested import find_nested, split_nested
from reader.parse.nested_speakers import resolve_nested
from reader.parse.quotes import Quotation, find_quotations
from reader.parse.repeated import with_repeats
from reader.parse.roles import LineClassifier, assign_roles
from reader.parse.sentences import split_sentences
from reader.parse.source_types import source_type
from reader.parse.speakers import resolve
from reader.parse.summaries import with_summaries
from reader.parse.wrapped import unwrapped


def analyse(
    document: LoadedDocument,
    tagger: Tagger,
    lexicons: Lexicons,
    *,
    program: str,
    classifier: LineClassifier | None = None,
    on_part: Callable[[Analysis], None] | None = None,
) -> Analysis:
    """Say of a document all that can be said; ``program`` is the version that stands in the result.

    Without ``classifier`` rules alone say what of the document is its article.

    ``on_part`` is told, from the top of the text on, of stretches of the article as soon as the tagger has read them,
    the last one excepted: their blocks with the boilerplate before them, and their claims without speakers. They are
    provisional; the result takes their place. What ``on_part`` raises ends the work and goes through to the caller.
    """
    written, spans = document.text, split_blocks(document)
    document = document if document.nodes else replace(document, text=unwrapped(written, spans))
    text = document.text
    blocks = assign_roles(document, spans, lexicons, classifier)
    article = [block.span for block in blocks if not block.role.is_boilerplate]
    language = language_of(text, article, lexicons, document.metadata.language)
    metadata, metadata_spans = with_metadata_spans(text, blocks, document.metadata, lexicons, language)
    producer = Producer(program=program, model=tagger.version)
    begun = Analysis(
        source=document.source,
        producer=producer,
        text=written,
        blocks=blocks,
        language=language,
        notices=document.notices,
        undecodable=document.undecodable,
        metadata=metadata,
        metadata_spans=metadata_spans,
        record=document.record,
    )
    if language not in (None, ENGLISH):
        return _foreign(begun, text, language, article, tagger, lexicons)
    quotations = with_dash_speech(text, article, find_quotations(text, article), lexicons)
    sentences = split_sentences(text, blocks, quotations, lexicons)

    told = 0

    def tell(stretch: Span, tagging: Tagging) -> None:
        nonlocal told
        if on_part is not None:
            here = _Stretch(document, written, blocks, sentences, quotations, Span(told, stretch.end), producer)
            told = stretch.end
            on_part(_provisional(here, tagging, lexicons))

    quoted = sorted(part for quotation in quotations for part in quotation.parts)
    tagging = tagger.tag(text, article, quoted, tell if on_part is not None else None)
    turns = find_turns(text, blocks)
    outer, inside = split_nested(attribute(text, blocks, quotations, turns, tagging, lexicons))
    still_wanted()
    named = find_entities(text, blocks, named_by_turns(text, turns, tagging.entities), lexicons)
    still_wanted()
    known = turn_speakers(text, blocks, turns, outer, named)
    resolution = resolve(text, blocks, sentences, quotations, outer, named, lexicons, turns=known)
    still_wanted()
    nested = find_nested(text, sentences, quotations, outer, inside, lexicons)
    still_wanted()
    inner = resolve_nested(text, blocks, sentences, outer, resolution.speakers, resolution.entities, nested, lexicons)
    attributions, speakers = (*outer, *nested), (*resolution.speakers, *inner.speakers)
    sources = (*resolution.sources, *(attribution.source for attribution in nested))
    by_id = {entity.id: entity for entity in inner.entities}
    still_wanted()
    types = [
        source_type(text, source, [by_id[name] for name in names], lexicons)
        for names, source in zip(speakers, sources, strict=True)
    ]
    assertions = find_assertions(text, blocks, sentences, quotations, attributions, lexicons)
    claims = make_claims(
        text, quotations, attributions, speakers, types, assertions, lexicons, doubted=resolution.doubted
    )
    claims = with_hedges(text, quotations, claims, lexicons)
    still_wanted()
    words = ContentWords(text, lexicons)
    claims = with_repeats(text, blocks, sentences, with_summaries(blocks, claims, words), words, lexicons)
    return replace(begun, claims=claims, entities=inner.entities, balance=weigh(text, blocks, claims))


def attribute(
    text: str,
    blocks: Sequence[Block],
    quotations: Sequence[Quotation],
    turns: Sequence[Turn],
    tagging: Tagging,
    lexicons: Lexicons,
) -> tuple[Attribution, ...]:
    """Every attribution of an English article, also those that lie within another."""
    article = [block.span for block in blocks if not block.role.is_boilerplate]
    found = with_turns(turns, find_attributions(text, article, quotations, tagging))
    found = without_hedges(text, quotations, found, lexicons)
    return tuple(with_headline_claims(text, blocks, quotations, tagging.entities, found, lexicons))


def _foreign(
    begun: Analysis, text: str, language: str, article: Sequence[Span], tagger: Tagger, lexicons: Lexicons
) -> Analysis:
    """What can be said of an article that is not English: its quotations and, in Latin script, its names."""
    blocks = begun.blocks
    quotations = find_quotations(text, article)
    attributions = quoted_only(text, quotations)
    quoted = sorted(part for quotation in quotations for part in quotation.parts)
    names = tagger.tag(text, article, quoted).entities if is_latin(text, article) else ()
    unknown = [SourceType.UNNAMED] * len(attributions)
    claims = make_claims(text, quotations, attributions, [()] * len(attributions), unknown, (), lexicons)
    return replace(
        begun,
        claims=claims,
        entities=find_entities(text, blocks, names, lexicons),
        balance=weigh(text, blocks, claims),
        notices=(*begun.notices, foreign_notice(language, lexicons)),
    )


_Row = TypeVar("_Row", Block, Sentence, Quotation)


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A part of a document's article, and what is known before the tagger reads it.

    ``written`` is the text as it stands in the file, ``document`` has it without line breaks inside paragraphs.
    """

    document: LoadedDocument
    written: str
    blocks: Sequence[Block]
    sentences: Sequence[Sentence]
    quotations: Sequence[Quotation]
    span: Span
    producer: Producer


def _provisional(stretch: _Stretch, tagging: Tagging, lexicons: Lexicons) -> Analysis:
    """What can be said of a stretch by itself: the blocks in it, and its claims without speakers."""
    text, span = stretch.document.text, stretch.span
    blocks = tuple(_inside(span, stretch.blocks))
    article = [block.span for block in blocks if not block.role.is_boilerplate]
    quotations, sentences = _inside(span, stretch.quotations), _inside(span, stretch.sentences)
    attributions = find_attributions(text, article, quotations, tagging)
    assertions = find_assertions(text, stretch.blocks, sentences, quotations, attributions, lexicons)
    unknown = [SourceType.UNNAMED] * len(attributions)
    claims = make_claims(text, quotations, attributions, [()] * len(attributions), unknown, assertions, lexicons)
    return Analysis(stretch.document.source, stretch.producer, stretch.written, blocks, claims)


def _inside(span: Span, rows: Sequence[_Row]) -> Sequence[_Row]:
    """Those of ``rows`` that lie in ``span``; they are in text order and without overlaps."""
    first = bisect_left(rows, span.start, key=lambda row: row.span.start)
    return rows[first : bisect_right(rows, span.end, lo=first, key=lambda row: row.span.end)]
