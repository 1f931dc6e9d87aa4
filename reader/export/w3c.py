"""An analysis as W3C Web Annotations (JSON-LD): one annotation a claim, found again in the article by quote and place.

Each document is an AnnotationCollection with one AnnotationPage (https://www.w3.org/TR/annotation-model/). A claim's
kind is a tag, its speaker and its cue are bodies with purposes of their own. The target is the article at its address,
else the file, else (standard input) the digest of its bytes as a name of RFC 6920. Each stretch of content is a target
with a TextPositionSelector (half-open, in code points of the text as Claim Reader reads it) and a TextQuoteSelector.
"""

import base64
import re
import uuid
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from reader.core.analysis import Analysis, Claim
from reader.core.span import Span
from reader.core.telling import speaker_of, words_of
from reader.core.vocabulary import ClaimKind
from reader.export.provenance import named, title_of

# The model has no term for the hash of a file; schema.org has.
CONTEXT: tuple[object, ...] = ("http://www.w3.org/ns/anno.jsonld", {"schema": "https://schema.org/"})

# How many code points before and after a quote tell it from the same words elsewhere.
_AROUND = 32
_ADDRESS = re.compile(r"https?://[^\s<>\"{}|\\^`\x00-\x20]+\Z", re.IGNORECASE)
_STANDARD_INPUT = "-"

Record = dict[str, Any]


def to_record(analysis: Analysis, analysed: str, folder: Path) -> Record:
    """The document's collection as plain data.

    ``analysed`` is when, in ISO 8601; ``folder``, absolute, is where a relative path of the file starts.
    """
    makers = [
        {"type": "Software", "name": name} for name in (analysis.producer.program, analysis.producer.model) if name
    ]
    names = {entity.id: entity.name for entity in analysis.entities}
    source = source_of(analysis, folder)
    items = [
        {
            "id": _id(analysis, f"claim {claim.id}"),
            "type": "Annotation",
            "motivation": "classifying",
            "created": analysed,
            "generator": makers,
            "body": _bodies(claim, analysis, names),
            "target": [{"source": source, "selector": _selectors(span, analysis.text)} for span in _where(claim)],
        }
        for claim in analysis.claims
        if _where(claim)
    ]
    collection = _id(analysis, "collection")
    return {
        "@context": list(CONTEXT),
        "id": collection,
        "type": "AnnotationCollection",
        "label": title_of(analysis),
        "created": analysed,
        "generator": makers,
        "schema:name": named(analysis.source.path, analysis.record),
        "schema:sha256": analysis.source.sha256,
        "total": len(items),
        "first": {
            "id": _id(analysis, "page"),
            "type": "AnnotationPage",
            "partOf": collection,
            "startIndex": 0,
            "items": items,
        },
    }


def source_of(analysis: Analysis, folder: Path) -> str:
    """What the annotations are of, as an IRI: the article's address, its file, or the name of its bytes."""
    address = analysis.metadata.url or ""
    if _ADDRESS.match(address):
        return address
    path = analysis.source.path
    if str(path) == _STANDARD_INPUT:
        digest = base64.urlsafe_b64encode(bytes.fromhex(analysis.source.sha256)).decode("ascii").rstrip("=")
        iri = f"ni:///sha-256;{digest}"
    else:
        iri = (folder / path).as_uri()
    return iri if analysis.record is None else f"{iri}#article-{analysis.record}"


def _bodies(claim: Claim, analysis: Analysis, names: Mapping[str, str]) -> list[Record]:
    bodies = [_body("tagging", claim.kind.value)]
    if claim.kind is not ClaimKind.UNATTRIBUTED:
        bodies.append(_body("tagging", f"source: {claim.source_type.value}"))
    if claim.cue_class is not None:
        bodies.append(_body("tagging", f"cue: {claim.cue_class.value}"))
    bodies += [_body("tagging", tag) for tag in ("unsure", "hedged") if getattr(claim, tag)]
    if speaker := speaker_of(claim, analysis.text, names):
        bodies.append(_body("identifying", speaker))
    if cue := words_of(claim.cue, analysis.text):
        bodies.append(_body("describing", cue))
    return bodies


def _body(purpose: str, value: str) -> Record:
    return {"type": "TextualBody", "purpose": purpose, "format": "text/plain", "value": value}


def _where(claim: Claim) -> tuple[Span, ...]:
    return claim.content or claim.cue or claim.source


def _selectors(span: Span, text: str) -> list[Record]:
    return [
        {"type": "TextPositionSelector", "start": span.start, "end": span.end},
        {
            "type": "TextQuoteSelector",
            "exact": span.of(text),
            "prefix": text[max(0, span.start - _AROUND) : span.start],
            "suffix": text[span.end : span.end + _AROUND],
        },
    ]


def _id(analysis: Analysis, part: str) -> str:
    """A name that is the same whenever the same article of the same bytes is exported, under whatever path."""
    name = f"claim-reader {analysis.source.sha256} {analysis.record} {part}"
    # A version 5 UUID is made with SHA-1, which is no secret here; its input must be UTF-8.
    return uuid.uuid5(uuid.NAMESPACE_OID, name.encode("utf-8", "backslashreplace").decode("utf-8")).urn
