"""An analysed article for the tests of the exports."""

from pathlib import Path

from reader.core.analysis import Analysis, Balance, Block, Claim, Entity, Mention, Producer
from reader.core.document import Metadata, Source
from reader.core.span import Span
from reader.core.vocabulary import ClaimKind, CueClass, EntityType, MentionKind, Role, SourceType

DATE = "2026-05-01T12:30:00Z"
TEXT = (
    "School <shut>\n"
    "“We close,” Ann Lee said.\n"
    "Officials claimed Ann Lee said it rained. Pupils left.\n"
    "READ MORE: Other news"
)


def span(words: str, after: str = "") -> Span:
    """Where the words stand, the first time after other words."""
    start = TEXT.index(words, TEXT.index(after))
    return Span(start, start + len(words))


ANALYSIS = Analysis(
    source=Source(Path("news/a.txt"), "ab" * 32, "text/plain", "utf-8"),
    producer=Producer("claim-reader 1", "model-v1"),
    text=TEXT,
    blocks=(
        Block(span("School <shut>"), Role.HEADLINE, 0.9, "first line"),
        Block(span("“We close,” Ann Lee said."), Role.BODY, 0.8, "a sentence"),
        Block(span("Officials claimed Ann Lee said it rained. Pupils left."), Role.BODY, 0.8, "a sentence"),
        Block(span("READ MORE: Other news"), Role.RELATED, 0.8, "a pointer"),
    ),
    claims=(
        Claim(
            id="c1",
            kind=ClaimKind.DIRECT,
            content=(span("“We close,”"),),
            cue=(span("said"),),
            source=(span("Ann Lee"),),
            speaker="e1",
            speakers=("e1",),
            source_type=SourceType.PERSON,
            cue_class=CueClass.NEUTRAL,
            confidence=0.75,
        ),
        Claim(
            id="c2",
            kind=ClaimKind.INDIRECT,
            content=(span("Ann Lee said it rained", "Officials"),),
            cue=(span("claimed"),),
            source=(span("Officials"),),
            source_type=SourceType.UNNAMED,
            cue_class=CueClass.DISTANCING,
            unsure=True,
        ),
        Claim(
            id="c3",
            kind=ClaimKind.INDIRECT,
            content=(span("it rained"),),
            cue=(span("said", "Officials"),),
            source=(span("Ann Lee", "Officials"),),
            speaker="e1",
            speakers=("e1",),
            source_type=SourceType.PERSON,
            cue_class=CueClass.NEUTRAL,
            within="c2",
        ),
        Claim(id="c4", kind=ClaimKind.UNATTRIBUTED, content=(span("Pupils left."),), hedged=True),
    ),
    entities=(Entity("e1", "Ann Lee", EntityType.PERSON, (), (Mention(span("Ann Lee"), MentionKind.NAME),)),),
    balance=Balance(words=17, direct=2, indirect=5, unattributed=2, other=4, boilerplate=4),
    language="en",
    notices=("Cut at <1 MB>.",),
    metadata=Metadata(title="School <shut>", url="https://news.example/a?b=1&c=2"),
)
