"""Analyses as a table for spreadsheets: one row a claim, in UTF-8 with a byte order mark.

Excel takes a CSV without that mark for the system's old encoding and spoils every accent; readers of other programs
skip it (``utf-8-sig`` in Python). Rows end with CR LF (RFC 4180), and no cell has a line end inside, so that a line is
a row. A document without claims has one row with none, and one that could not be read a row with its ``error``.
"""

import csv
import io
from collections.abc import Iterator, Sequence

from reader.core.analysis import Analysis, Claim
from reader.core.span import hull
from reader.core.telling import speaker_of, words_of
from reader.export.signs import shown

COLUMNS = (
    "path",
    "record",
    "sha256",
    "claim",
    "claims",
    "kind",
    "speaker",
    "source_type",
    "cue",
    "cue_class",
    "source",
    "content",
    "start",
    "end",
    "confidence",
    "unsure",
    "hedged",
    "id",
    "within",
    "repeats",
    "summarises",
    "title",
    "author",
    "published",
    "publisher",
    "url",
    "language",
    "program",
    "model",
    "analysed",
    "error",
)
MARK = "\ufeff"

# What makes a spreadsheet take a cell for a formula (OWASP, "CSV Injection"), the full-width forms with them.
_FORMULA = tuple("=+-@\t\r\n＝＋－＠")
_NEUTRAL = "'"

_Cell = str | int | float | None


def head() -> str:
    """The byte order mark and the row of column names."""
    return MARK + _rows([COLUMNS])


def dumps(analysis: Analysis, analysed: str) -> str:
    """The rows of one document, each with its line end; ``analysed`` is when, in ISO 8601.

    ``claim`` and ``claims`` number the rows of a document, so that a reader sees when some are missing. ``start`` and
    ``end`` are code points into the document's text, half-open: the smallest range around the content.
    """
    names = {entity.id: entity.name for entity in analysis.entities}
    total = len(analysis.claims)
    rows = [
        _row(analysis, analysed, number, total, _claim_cells(claim, analysis.text, names))
        for number, claim in enumerate(analysis.claims, start=1)
    ]
    return _rows(rows or [_row(analysis, analysed, 0, 0, {})])


def failure(path: str, record: int | None, message: str) -> str:
    """The row of a document that could not be analysed."""
    cells = {"path": path, "record": record, "error": message}
    return _rows([[cells.get(column) for column in COLUMNS]])


def cell(text: str) -> str:
    """Text as it stands in a cell: on one line, with nothing in it that a spreadsheet or a terminal would obey.

    What begins like a formula gets an apostrophe in front, which spreadsheets take for "this is text".
    """
    line = shown(text.replace("\t", " "))
    line = line.replace("\n", " ")
    return _NEUTRAL + line if line.lstrip().startswith(_FORMULA) else line


def loads(text: str) -> Iterator[dict[str, str]]:
    """The rows below the head by the names of their columns, as they stand in the file."""
    rows = csv.reader(io.StringIO(text.removeprefix(MARK), newline=""))
    names = next(rows, [])
    for row in rows:
        yield dict(zip(names, row, strict=False))


def _row(analysis: Analysis, analysed: str, number: int, total: int, claim_cells: dict[str, _Cell]) -> list[_Cell]:
    metadata = analysis.metadata
    cells: dict[str, _Cell] = {
        "path": str(analysis.source.path),
        "record": analysis.record,
        "sha256": analysis.source.sha256,
        "claim": number,
        "claims": total,
        "title": metadata.title,
        "author": metadata.author,
        "published": metadata.published,
        "publisher": metadata.publisher,
        "url": metadata.url,
        "language": analysis.language,
        "program": analysis.producer.program,
        "model": analysis.producer.model,
        "analysed": analysed,
        **claim_cells,
    }
    return [cells.get(column) for column in COLUMNS]


def _claim_cells(claim: Claim, text: str, names: dict[str, str]) -> dict[str, _Cell]:
    spans = claim.content or claim.cue or claim.source
    reach = hull(spans) if spans else None
    return {
        "kind": claim.kind.value,
        "speaker": speaker_of(claim, text, names),
        "source_type": claim.source_type.value,
        "cue": words_of(claim.cue, text),
        "cue_class": claim.cue_class,
        "source": words_of(claim.source, text),
        "content": words_of(claim.content, text),
        "start": None if reach is None else reach.start,
        "end": None if reach is None else reach.end,
        "confidence": round(claim.confidence, 4),
        "unsure": _truth(claim.unsure),
        "hedged": _truth(claim.hedged),
        "id": claim.id,
        "within": claim.within,
        "repeats": claim.repeats,
        "summarises": claim.summarises,
    }


def _truth(value: bool) -> str:
    return "true" if value else "false"


def _rows(rows: Sequence[Sequence[_Cell]]) -> str:
    out = io.StringIO(newline="")
    # Quoted throughout, so that a separator of another country's spreadsheet splits no cell.
    writer = csv.writer(out, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
    writer.writerows([[cell(each) if isinstance(each, str) else each for each in row] for row in rows])
    return out.getvalue()
