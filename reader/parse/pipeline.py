"""The order of the parser's steps; the only module that knows it."""

from reader.core.analysis import Analysis, Producer
from reader.core.document import LoadedDocument
from reader.core.lexicons import Lexicons
from reader.core.tagging import Tagger
from reader.parse.assertions import find_assertions
from reader.parse.attribution import find_attributions
from reader.parse.balance import weigh
from reader.parse.blocks import split_blocks
from reader.parse.claims import make_claims
from reader.parse.entities import find_entities
from reader.parse.interviews import find_turns, with_turns
from reader.parse.quotes import find_quotations
from reader.parse.roles import assign_roles
from reader.parse.sentences import split_sentences
from reader.parse.source_types import source_type
from reader.parse.speakers import resolve


def analyse(document: LoadedDocument, tagger: Tagger, lexicons: Lexicons, *, program: str) -> Analysis:
    """Say of a document all that can be said; ``program`` is the version that stands in the result."""
    text = document.text
    blocks = assign_roles(document, split_blocks(document), lexicons)
    article = [block.span for block in blocks if not block.role.is_boilerplate]
    quotations = find_quotations(text, article)
    sentences = split_sentences(text, blocks, quotations, lexicons)
    tagging = tagger.tag(text, article, sorted(part for quotation in quotations for part in quotation.parts))
    attributions = with_turns(find_turns(text, blocks), find_attributions(text, article, quotations, tagging))
    named = find_entities(text, blocks, tagging.entities, lexicons)
    resolution = resolve(text, blocks, sentences, quotations, attributions, named, lexicons)
    by_id = {entity.id: entity for entity in resolution.entities}
    types = [
        source_type(text, attribution, [by_id[name] for name in names], lexicons)
        for attribution, names in zip(attributions, resolution.speakers, strict=True)
    ]
    assertions = find_assertions(text, blocks, sentences, quotations, attributions, lexicons)
    claims = make_claims(text, quotations, attributions, resolution.speakers, types, assertions, lexicons)
    return Analysis(
        source=document.source,
        producer=Producer(program=program, model=tagger.version),
        text=text,
        blocks=blocks,
        claims=claims,
        entities=resolution.entities,
        balance=weigh(text, blocks, claims),
        notices=document.notices,
        undecodable=document.undecodable,
        metadata=document.metadata,
        record=document.record,
    )
