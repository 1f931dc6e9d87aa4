"""Analyses for the laws of exports: any at all, and such as a parser could give."""

from dataclasses import replace
from pathlib import Path

from hypothesis import strategies as st

from reader.core.analysis import Analysis, Balance, Block, Claim, Entity, Mention, Producer
from reader.core.document import Metadata, Source
from reader.core.span import Span
from reader.core.vocabulary import ClaimKind, CueClass, EntityType, MentionKind, Role, SourceType

WORDS = st.text(max_size=20)
COUNT = st.integers(0, 10_000)
SCORE = st.floats(0, 1)
SPAN = st.tuples(COUNT, COUNT).map(lambda pair: Span(min(pair), max(pair)))
SPANS = st.lists(SPAN, max_size=3).map(tuple)
MAYBE = st.none() | WORDS
PATHS = WORDS.filter(lambda name: "\0" not in name).map(Path)
DIGESTS = st.binary(min_size=32, max_size=32).map(bytes.hex)

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


def _whole(balance: Balance) -> Balance:
    """The balance with as many words as its parts have."""
    parts = (balance.direct, balance.mixed, balance.indirect, balance.unattributed, balance.other, balance.boilerplate)
    return replace(balance, words=sum(parts))


BALANCES = st.builds(
    Balance,
    words=st.just(0),
    direct=COUNT,
    mixed=COUNT,
    indirect=COUNT,
    unattributed=COUNT,
    other=COUNT,
    boilerplate=COUNT,
    named_sources=COUNT,
    unnamed_claims=COUNT,
    cue_classes=st.dictionaries(st.sampled_from(CueClass), COUNT).map(lambda found: tuple(found.items())),
).map(_whole)
KEYS = st.sampled_from(["title", "author", "published", "publisher", "url"])
ANALYSES = st.builds(
    Analysis,
    source=st.builds(Source, PATHS, DIGESTS, WORDS, WORDS),
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


@st.composite
def read_analyses(draw: st.DrawFn) -> Analysis:
    """An analysis whose spans lie in its text, whose blocks do not overlap and whose claims have ids of their own."""
    text = draw(st.text(st.characters(exclude_categories=()), min_size=1, max_size=200))
    place = st.integers(0, len(text))
    spans = st.lists(
        st.tuples(place, place).filter(lambda pair: pair[0] != pair[1]).map(lambda pair: Span(min(pair), max(pair))),
        max_size=3,
        unique=True,
    ).map(tuple)
    bounds = sorted(draw(st.sets(place, max_size=8)))
    blocks = [
        Block(Span(start, end), draw(st.sampled_from(Role)), 1.0, "")
        for start, end in zip(bounds[::2], bounds[1::2], strict=False)
    ]
    claims = [
        Claim(
            id=f"c{number}",
            kind=draw(st.sampled_from(ClaimKind)),
            content=draw(spans),
            cue=draw(spans),
            source=draw(spans),
            within=draw(st.none() | st.sampled_from(["c1", "c2"])),
        )
        for number in range(1, draw(st.integers(1, 4)))
    ]
    return Analysis(
        source=Source(draw(PATHS), draw(DIGESTS), "text/plain", "utf-8"),
        producer=Producer("claim-reader 1", "model-v1"),
        text=text,
        blocks=tuple(blocks),
        claims=tuple(claims),
        metadata=draw(st.builds(Metadata, MAYBE, MAYBE, MAYBE, MAYBE, MAYBE)),
        record=draw(st.none() | COUNT),
    )
