"""The W3C Web Annotations."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reader.core.analysis import Analysis
from reader.core.document import Metadata, Source
from reader.export.w3c import source_of, to_record
from tests.unit.export.articles import ANALYSIS, DATE, TEXT, span


def annotations(analysis: Analysis = ANALYSIS) -> list[dict[str, Any]]:
    """The annotations of the first page."""
    items: list[dict[str, Any]] = to_record(analysis, DATE, Path("/home/ann"))["first"]["items"]
    return items


def test_a_claim_is_an_annotation() -> None:
    """Kind, source and cue are bodies, and both selectors find the content in the article."""
    quote = annotations()[0]
    start, end = span("“We close,”")
    assert quote["type"] == "Annotation"
    assert quote["id"].startswith("urn:uuid:")
    assert quote["created"] == DATE
    assert [agent["name"] for agent in quote["generator"]] == ["claim-reader 1", "model-v1"]
    assert [(body["purpose"], body["value"]) for body in quote["body"]] == [
        ("tagging", "direct"),
        ("tagging", "source: person"),
        ("tagging", "cue: neutral"),
        ("identifying", "Ann Lee"),
        ("describing", "said"),
    ]
    assert quote["target"] == [
        {
            "source": "https://news.example/a?b=1&c=2",
            "selector": [
                {"type": "TextPositionSelector", "start": start, "end": end},
                {
                    "type": "TextQuoteSelector",
                    "exact": "“We close,”",
                    "prefix": TEXT[:start],
                    "suffix": TEXT[end : end + 32],
                },
            ],
        }
    ]


def test_what_nobody_is_named_for_is_annotated_too() -> None:
    """It is tagged as such and has no source."""
    assert [(body["purpose"], body["value"]) for body in annotations()[3]["body"]] == [
        ("tagging", "unattributed"),
        ("tagging", "hedged"),
    ]


def test_a_document_is_a_collection_of_one_page() -> None:
    """It names the file, its hash and how many annotations there are, in the model's terms."""
    record = to_record(ANALYSIS, DATE, Path("/home/ann"))
    assert record["@context"] == ["http://www.w3.org/ns/anno.jsonld", {"schema": "https://schema.org/"}]
    assert (record["type"], record["first"]["type"]) == ("AnnotationCollection", "AnnotationPage")
    assert (record["total"], record["label"]) == (4, "School <shut>")
    assert (record["schema:name"], record["schema:sha256"]) == ("news/a.txt", "ab" * 32)
    assert record["first"]["partOf"] == record["id"]


@pytest.mark.parametrize(
    ("url", "path", "record", "source"),
    [
        ("https://news.example/a", "a.html", None, "https://news.example/a"),
        ("javascript:alert(1)", "a b.html", None, "file:///home/ann/a%20b.html"),
        (None, "/else/é.html", None, "file:///else/%C3%A9.html"),
        (None, "a.warc", 3, "file:///home/ann/a.warc#article-3"),
        (None, "-", None, "ni:///sha-256;q6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6s"),
    ],
)
def test_the_source_is_an_address(url: str | None, path: str, record: int | None, source: str) -> None:
    """The article's own address if it is one of the web, else the file's, else the name of the bytes."""
    analysis = replace(
        ANALYSIS, metadata=Metadata(url=url), source=Source(Path(path), "ab" * 32, "text/html", "utf-8"), record=record
    )
    assert source_of(analysis, Path("/home/ann")) == source


def test_the_same_article_has_the_same_names() -> None:
    """Ids depend on the bytes, the record and the claim, and not on the path or the date."""
    moved = replace(ANALYSIS, source=replace(ANALYSIS.source, path=Path("b.txt")))
    other = replace(ANALYSIS, record=2)
    ids = [[item["id"] for item in annotations(each)] for each in (ANALYSIS, moved, other)]
    assert ids[0] == ids[1]
    assert not set(ids[0]) & set(ids[2])
