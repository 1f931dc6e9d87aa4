"""An analysis survives its JSON form."""

import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from reader.core.analysis import Analysis, Balance, Block, Claim, Entity, Mention, Producer
from reader.core.document import Metadata, Source
from reader.core.span import Span
from reader.core.vocabulary import ClaimKind, CueClass, EntityType, MentionKind, Role, SourceType
from reader.export.jsonl import dumps, from_record, loads, to_record

WORDS = st.text(max_size=20)
COUNT = st.integers(0, 10_000)
SCORE = st.floats(0, 1)
SPAN = st.tuples(COUNT, COUNT).map(lambda pair: Span(min(pair), max(pair)))
SPANS = st.lists(SPAN, max_size=3).map(tuple)
MAYBE = st.none() | WORDS

BLOCKS = st.builds(Block, SPAN, st.sampled_from(Role), SCORE, WORDS)
CLAIMS = st.builds(
    Claim,
    id=WORDS,
    kind=st.sampled_from(ClaimKind),
    content=SPANS,
    cue=SPANS,
    source=SPANS,
    speaker=MAYBE,
    speakers=st.lists(WORDS, max_size=3).map(tuple),
    source_type=st.sampled_from(SourceType),
    cue_class=st.none() | st.sampled_from(CueClass),
    confidence=SCORE,
    unsure=st.booleans(),
    hedged=st.booleans(),
    within=MAYBE,
    repeats=MAYBE,
    summarises=MAYBE,
)
MENTIONS = st.builds(Mention, SPAN, st.sampled_from(MentionKind))
ENTITIES = st.builds(
    Entity,
    WORDS,
    WORDS,
    st.sampled_from(EntityType),
    st.lists(WORDS, max_size=2).map(tuple),
    st.lists(MENTIONS, max_size=3).map(tuple),
)
BALANCES = st.builds(
    Balance,
    words=COUNT,
    direct=COUNT,
    mixed=COUNT,
    indirect=COUNT,
    unattributed=COUNT,
    other=COUNT,
    boilerplate=COUNT,
    named_sources=COUNT,
    unnamed_claims=COUNT,
    cue_classes=st.dictionaries(st.sampled_from(CueClass), COUNT).map(lambda found: tuple(found.items())),
)
KEYS = st.sampled_from(["title", "author", "published", "publisher", "url"])
ANALYSES = st.builds(
    Analysis,
    source=st.builds(Source, WORDS.filter(lambda name: "\0" not in name).map(Path), WORDS, WORDS, WORDS),
    producer=st.builds(Producer, WORDS, WORDS),
    text=st.text(),
    blocks=st.lists(BLOCKS, max_size=3).map(tuple),
    claims=st.lists(CLAIMS, max_size=3).map(tuple),
    entities=st.lists(ENTITIES, max_size=3).map(tuple),
    balance=BALANCES,
    language=MAYBE,
    notices=st.lists(WORDS, max_size=2).map(tuple),
    undecodable=COUNT,
    metadata=st.builds(Metadata, MAYBE, MAYBE, MAYBE, MAYBE, MAYBE),
    metadata_spans=st.dictionaries(KEYS, SPAN).map(lambda found: tuple(sorted(found.items()))),
    record=st.none() | COUNT,
)


@given(ANALYSES)
def test_an_analysis_survives_its_line(analysis: Analysis) -> None:
    """Written as a line and read back, every analysis is equal to itself."""
    assert loads(dumps(analysis)) == analysis
    assert from_record(to_record(analysis)) == analysis


@given(ANALYSES)
def test_a_line_is_one_line_of_utf8(analysis: Analysis) -> None:
    """Whatever the text holds, no reader finds a line end inside, and the bytes are UTF-8."""
    line = dumps(analysis)
    assert line.splitlines() == [line]
    assert json.loads(line.encode("utf-8")) == to_record(analysis)
