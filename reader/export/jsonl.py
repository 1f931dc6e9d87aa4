"""An analysis as one line of JSON, and back without loss: the form that ``claim-reader analyze`` prints."""

import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from reader.core.analysis import Analysis, Balance, Block, Claim, Entity, Mention, Producer
from reader.core.document import Metadata, Source
from reader.core.span import Span
from reader.core.vocabulary import ClaimKind, CueClass, EntityType, JoinRule, MentionKind, Role, SourceType
from reader.core.wording import english
from reader.errors import EnvironmentFailure, InputError, ReaderError

SCHEMA = 1

Record = dict[str, Any]

_COUNTS = (
    "words",
    "direct",
    "mixed",
    "indirect",
    "unattributed",
    "other",
    "boilerplate",
    "named_sources",
    "unnamed_claims",
)
_METADATA = ("title", "author", "published", "publisher", "url", "language", "file_date")
# A reader that splits at every sign Unicode calls a line end must still find one document a line, and the lone
# surrogates of an odd file name are no UTF-8.
_ESCAPED = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def to_record(analysis: Analysis) -> Record:
    """The analysis as plain data, keys and values as the JSON form names them."""
    source, producer = analysis.source, analysis.producer
    return {
        "schema": SCHEMA,
        "path": str(source.path),
        "record": analysis.record,
        "sha256": source.sha256,
        "producer": {"program": producer.program, "model": producer.model},
        "media_type": source.media_type,
        "encoding": source.encoding,
        "undecodable": analysis.undecodable,
        "language": analysis.language,
        "notices": [english(notice) for notice in analysis.notices],
        "text": analysis.text,
        "metadata": {key: getattr(analysis.metadata, key) for key in _METADATA},
        "metadata_spans": {key: list(span) for key, span in analysis.metadata_spans},
        "blocks": [
            {"start": b.span.start, "end": b.span.end, "role": b.role.value, "score": b.score, "reason": b.reason}
            for b in analysis.blocks
        ],
        "claims": [_claim_record(claim) for claim in analysis.claims],
        "entities": [_entity_record(entity) for entity in analysis.entities],
        "balance": _balance_record(analysis.balance),
    }


def from_record(record: Mapping[str, Any]) -> Analysis:
    """The analysis that ``to_record`` made the record of.

    Raises InputError when the record is of another schema, reports an error, or is no such record at all.
    """
    if record.get("schema") != SCHEMA:
        raise InputError(f"This is no analysis that this version can read: its schema is {record.get('schema')!r}.")
    if "error" in record:
        raise InputError("This line reports a file that could not be read; it holds no analysis.")
    try:
        return _analysis(record)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise InputError(f"This line is no complete analysis: {type(error).__name__} {error}.") from error


def stamped(analysis: Analysis, analysed: str) -> Record:
    """The record with ``analysed``, when the analysis was made, in ISO 8601: for what is written to a file.

    The analysis itself has no date, so that the same article read by the same program gives an equal one.
    """
    record: Record = {}
    for key, value in to_record(analysis).items():
        record[key] = value
        if key == "producer":
            record["analysed"] = analysed
    return record


def error_record(path: str, error: ReaderError, record: int | None = None) -> Record:
    """What stands on the line of a file, or of its article number ``record``, that could not be analysed."""
    if isinstance(error, InputError):
        kind = "input"
    elif isinstance(error, EnvironmentFailure):
        kind = "environment"
    else:
        kind = "internal"
    number = {} if record is None else {"record": record}
    return {"schema": SCHEMA, "path": path, **number, "error": {"kind": kind, "message": str(error)}}


def dumps(analysis: Analysis) -> str:
    """The analysis as one line, without the line end."""
    return dump_record(to_record(analysis))


def loads(line: str) -> Analysis:
    """The analysis on a line; raises InputError when there is none."""
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise InputError(f"This line is not JSON: {error}.") from error
    if not isinstance(record, dict):
        raise InputError("This line is JSON, but no analysis.")
    return from_record(record)


def dump_record(record: Mapping[str, Any], indent: int | None = None) -> str:
    """Any record as one line of JSON, or indented over several, that is valid UTF-8 once encoded."""
    separators = (", " if indent is None else ",", ": ")
    line = json.dumps(record, ensure_ascii=False, allow_nan=False, indent=indent, separators=separators)
    return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", line)


def _claim_record(claim: Claim) -> Record:
    return {
        "id": claim.id,
        "kind": claim.kind.value,
        "content": _pairs(claim.content),
        "cue": _pairs(claim.cue),
        "source": _pairs(claim.source),
        "speaker": claim.speaker,
        "speakers": list(claim.speakers),
        "source_type": claim.source_type.value,
        "cue_class": None if claim.cue_class is None else claim.cue_class.value,
        "confidence": claim.confidence,
        "unsure": claim.unsure,
        "hedged": claim.hedged,
        "within": claim.within,
        "repeats": claim.repeats,
        "summarises": claim.summarises,
    }


def _entity_record(entity: Entity) -> Record:
    return {
        "id": entity.id,
        "name": entity.name,
        "type": entity.type.value,
        "aliases": list(entity.aliases),
        "joined": [rule.value for rule in entity.joined],
        "mentions": [{"start": m.span.start, "end": m.span.end, "kind": m.kind.value} for m in entity.mentions],
    }


def _balance_record(balance: Balance) -> Record:
    record: Record = {key: getattr(balance, key) for key in _COUNTS}
    record["cue_classes"] = {cue_class.value: count for cue_class, count in balance.cue_classes}
    return record


def _pairs(spans: Iterable[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


def _spans(pairs: Iterable[Iterable[int]]) -> tuple[Span, ...]:
    return tuple(Span(*pair) for pair in pairs)


def _analysis(record: Mapping[str, Any]) -> Analysis:
    return Analysis(
        source=Source(Path(record["path"]), record["sha256"], record["media_type"], record["encoding"]),
        producer=Producer(record["producer"]["program"], record["producer"]["model"]),
        text=record["text"],
        blocks=tuple(
            Block(Span(b["start"], b["end"]), Role(b["role"]), b["score"], b["reason"]) for b in record["blocks"]
        ),
        claims=tuple(_claim(claim) for claim in record["claims"]),
        entities=tuple(_entity(entity) for entity in record["entities"]),
        balance=_balance(record["balance"]),
        language=record["language"],
        notices=tuple(record["notices"]),
        undecodable=record["undecodable"],
        metadata=Metadata(**{key: record["metadata"].get(key) for key in _METADATA}),
        metadata_spans=tuple((key, Span(*pair)) for key, pair in record["metadata_spans"].items()),
        record=record["record"],
    )


def _claim(claim: Mapping[str, Any]) -> Claim:
    return Claim(
        id=claim["id"],
        kind=ClaimKind(claim["kind"]),
        content=_spans(claim["content"]),
        cue=_spans(claim["cue"]),
        source=_spans(claim["source"]),
        speaker=claim["speaker"],
        speakers=tuple(claim["speakers"]),
        source_type=SourceType(claim["source_type"]),
        cue_class=None if claim["cue_class"] is None else CueClass(claim["cue_class"]),
        confidence=claim["confidence"],
        unsure=claim["unsure"],
        hedged=claim["hedged"],
        within=claim["within"],
        repeats=claim["repeats"],
        summarises=claim["summarises"],
    )


def _entity(entity: Mapping[str, Any]) -> Entity:
    return Entity(
        id=entity["id"],
        name=entity["name"],
        type=EntityType(entity["type"]),
        aliases=tuple(entity["aliases"]),
        mentions=tuple(Mention(Span(m["start"], m["end"]), MentionKind(m["kind"])) for m in entity["mentions"]),
        # Analyses that were written down before there were reasons have none.
        joined=tuple(JoinRule(rule) for rule in entity.get("joined", ())),
    )


def _balance(balance: Mapping[str, Any]) -> Balance:
    classes = tuple((CueClass(name), count) for name, count in balance["cue_classes"].items())
    return Balance(**{key: balance[key] for key in _COUNTS}, cue_classes=classes)
