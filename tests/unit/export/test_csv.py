"""The table for spreadsheets."""

import csv as standard
import io
from dataclasses import replace
from pathlib import Path

import pytest

from reader.core.document import Source
from reader.export.csv import COLUMNS, cell, dumps, failure, head, loads
from tests.unit.export.articles import ANALYSIS, DATE, span


def test_a_claim_is_a_row() -> None:
    """Each claim is told with its speaker, words and places, and where all of it comes from."""
    rows = list(loads(head() + dumps(ANALYSIS, DATE)))
    assert [row["content"] for row in rows] == ["“We close,”", "Ann Lee said it rained", "it rained", "Pupils left."]
    assert [row["speaker"] for row in rows] == ["Ann Lee", "Officials", "Ann Lee", ""]
    assert [row["claim"] + "/" + row["claims"] for row in rows] == ["1/4", "2/4", "3/4", "4/4"]
    quote = rows[0]
    assert (int(quote["start"]), int(quote["end"])) == span("“We close,”")
    told = {key: quote[key] for key in ("path", "record", "sha256", "kind", "source_type", "cue", "cue_class", "url")}
    assert told == {
        "path": "news/a.txt",
        "record": "",
        "sha256": "ab" * 32,
        "kind": "direct",
        "source_type": "person",
        "cue": "said",
        "cue_class": "neutral",
        "url": "https://news.example/a?b=1&c=2",
    }
    assert (quote["program"], quote["model"], quote["analysed"]) == ("claim-reader 1", "model-v1", DATE)
    assert (rows[1]["unsure"], rows[2]["within"], rows[3]["hedged"]) == ("true", "c2", "true")


def test_excel_knows_the_encoding_and_every_reader_the_rows() -> None:
    """The file opens with a byte order mark, rows end as RFC 4180 says, and the standard reader takes it as it is."""
    data = (head() + dumps(ANALYSIS, DATE)).encode("utf-8")
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(standard.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert tuple(rows[0]) == COLUMNS
    assert {len(row) for row in rows} == {len(COLUMNS)}


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\r=1", "＝1", "－1"])
def test_a_formula_is_words(text: str) -> None:
    """What a spreadsheet would calculate has an apostrophe before it, as OWASP says."""
    assert cell(text).startswith("'") or cell(text).startswith("⟨")


def test_a_hostile_path_is_words_on_one_line() -> None:
    """A path may hold a line end, a formula and a sign that turns the text."""
    source = Source(Path("=cmd\n\u202e.txt"), "00", "text/plain", "utf-8")
    (row,) = loads(head() + dumps(replace(ANALYSIS, source=source, claims=()), DATE))
    assert row["path"] == "'=cmd ⟨U+202E⟩.txt"
    assert (row["claim"], row["claims"], row["kind"]) == ("0", "0", "")


def test_an_error_is_a_row() -> None:
    """What could not be read has its path, its number in the file and the message."""
    (row,) = loads(head() + failure("a.warc", 3, "It is broken."))
    assert {key: value for key, value in row.items() if value} == {
        "path": "a.warc",
        "record": "3",
        "error": "It is broken.",
    }
