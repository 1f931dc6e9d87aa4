"""The JSON form of an analysis: its keys, and what is refused."""

import json
from pathlib import Path

import pytest

from reader.core.analysis import Analysis, Balance, Block, Claim, Entity, Mention, Producer
from reader.core.document import Metadata, Source
from reader.core.span import Span
from reader.core.vocabulary import ClaimKind, CueClass, EntityType, JoinRule, MentionKind, Role, SourceType
from reader.errors import EnvironmentFailure, InputError, InternalError
from reader.export.jsonl import dump_record, dumps, error_record, from_record, loads, stamped, to_record

TEXT = "School shut\n“We close,” Ann Lee said."
ANALYSIS = Analysis(
    source=Source(Path("news/a.txt"), "ab" * 32, "text/plain", "utf-8"),
    producer=Producer("claim-reader 1", "model-v1"),
    text=TEXT,
    blocks=(Block(Span(0, 11), Role.HEADLINE, 0.9, "first line"), Block(Span(12, 36), Role.BODY, 0.8, "a sentence")),
    claims=(
        Claim(
            id="c1",
            kind=ClaimKind.DIRECT,
            content=(Span(12, 23),),
            cue=(Span(32, 36),),
            source=(Span(24, 31),),
            speaker="e1",
            speakers=("e1",),
            source_type=SourceType.PERSON,
            cue_class=CueClass.NEUTRAL,
            confidence=0.75,
        ),
    ),
    entities=(
        Entity(
            "e1",
            "Ann Lee",
            EntityType.PERSON,
            ("Lee",),
            (Mention(Span(24, 31), MentionKind.NAME),),
            (JoinRule.SURNAME,),
        ),
    ),
    balance=Balance(words=7, direct=2, other=5, named_sources=1, cue_classes=((CueClass.NEUTRAL, 1),)),
    metadata=Metadata(title="School shut"),
    metadata_spans=(("title", Span(0, 11)),),
)


def test_the_keys_and_values_are_those_of_the_form() -> None:
    """The record is, key by key and in order, what other programs read."""
    assert to_record(ANALYSIS) == {
        "schema": 1,
        "path": "news/a.txt",
        "record": None,
        "sha256": "ab" * 32,
        "producer": {"program": "claim-reader 1", "model": "model-v1"},
        "media_type": "text/plain",
        "encoding": "utf-8",
        "undecodable": 0,
        "language": None,
        "notices": [],
        "text": TEXT,
        "metadata": {
            "title": "School shut",
            "author": None,
            "published": None,
            "publisher": None,
            "url": None,
            "language": None,
            "file_date": None,
        },
        "metadata_spans": {"title": [0, 11]},
        "blocks": [
            {"start": 0, "end": 11, "role": "headline", "score": 0.9, "reason": "first line"},
            {"start": 12, "end": 36, "role": "body", "score": 0.8, "reason": "a sentence"},
        ],
        "claims": [
            {
                "id": "c1",
                "kind": "direct",
                "content": [[12, 23]],
                "cue": [[32, 36]],
                "source": [[24, 31]],
                "speaker": "e1",
                "speakers": ["e1"],
                "source_type": "person",
                "cue_class": "neutral",
                "confidence": 0.75,
                "unsure": False,
                "hedged": False,
                "within": None,
                "repeats": None,
                "summarises": None,
            }
        ],
        "entities": [
            {
                "id": "e1",
                "name": "Ann Lee",
                "type": "person",
                "aliases": ["Lee"],
                "joined": ["surname"],
                "mentions": [{"start": 24, "end": 31, "kind": "name"}],
            }
        ],
        "balance": {
            "words": 7,
            "direct": 2,
            "mixed": 0,
            "indirect": 0,
            "unattributed": 0,
            "other": 5,
            "boilerplate": 0,
            "named_sources": 1,
            "unnamed_claims": 0,
            "cue_classes": {"neutral": 1},
        },
    }


def test_the_line_keeps_letters_readable() -> None:
    """Signs beyond ASCII stand as they are; only those that break lines or are no UTF-8 are escaped."""
    line = dump_record({"text": "“é”\u2028\x85\n\ud800"})
    assert line == '{"text": "“é”\\u2028\\u0085\\n\\ud800"}'
    assert json.loads(line) == {"text": "“é”\u2028\x85\n\ud800"}


@pytest.mark.parametrize(
    ("error", "kind"),
    [(InputError("m"), "input"), (EnvironmentFailure("m"), "environment"), (InternalError("m"), "internal")],
)
def test_an_error_has_a_record(error: InputError | EnvironmentFailure | InternalError, kind: str) -> None:
    """A failure is told by its kind and its message, under the path as given."""
    assert error_record("a.pdf", error) == {"schema": 1, "path": "a.pdf", "error": {"kind": kind, "message": "m"}}


def test_an_error_of_an_article_has_its_number() -> None:
    """In a file of several articles the one that could not be read is named."""
    assert error_record("a.warc", InputError("m"), 3)["record"] == 3


def test_the_date_stands_in_what_is_written_alone() -> None:
    """A stamped record is read back as the analysis, which knows no date."""
    record = stamped(ANALYSIS, "2026-05-01T12:30:00Z")
    assert record["analysed"] == "2026-05-01T12:30:00Z"
    assert "analysed" not in to_record(ANALYSIS)
    assert from_record(record) == ANALYSIS


def test_an_indented_record_is_the_same_record() -> None:
    """Over several lines, and with the same signs escaped."""
    shown = dump_record({"text": "é\u2028", "n": [1]}, 1)
    assert shown == '{\n "text": "é\\u2028",\n "n": [\n  1\n ]\n}'


@pytest.mark.parametrize(
    "line",
    [
        "",
        "[]",
        "{",
        "[" * 100_000,
        "{}",
        '{"schema": 2}',
        '{"schema": 1}',
        dump_record(error_record("a", InputError("m"))),
    ],
)
def test_what_is_no_analysis_is_refused(line: str) -> None:
    """A line of another form, an error's line or a damaged one gives InputError."""
    with pytest.raises(InputError):
        loads(line)


def test_an_unknown_word_is_refused() -> None:
    """A role outside the vocabulary gives InputError rather than a strange analysis."""
    record = to_record(ANALYSIS)
    record["blocks"][0]["role"] = "no-such-role"
    with pytest.raises(InputError, match="no complete analysis"):
        from_record(record)


def test_unknown_keys_are_passed_over() -> None:
    """A later version's further keys do not keep this one from reading the record."""
    assert from_record({**to_record(ANALYSIS), "later": 1}) == ANALYSIS
    assert loads(dumps(ANALYSIS)) == ANALYSIS


def test_a_line_written_before_there_were_reasons_is_read() -> None:
    """Entities without the key come back without reasons, and all else as it was."""
    record = to_record(ANALYSIS)
    for entity in record["entities"]:
        del entity["joined"]
    found = from_record(record)
    assert [entity.joined for entity in found.entities] == [()]
    assert found.claims == ANALYSIS.claims
