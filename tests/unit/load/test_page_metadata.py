"""What a page says of itself."""

import json

import pytest

from reader.core.document import Metadata
from reader.load.html import read_page
from reader.load.page_metadata import PageFacts, gather


def described(**fields: object) -> str:
    """A JSON-LD script."""
    return json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", **fields})


def test_open_graph_and_meta_tags_are_read() -> None:
    """Each field comes from its tag, white space collapsed."""
    page = read_page(
        "<head><title>Site: School to close</title>"
        '<meta property="og:title" content=" School to\nclose "><meta name="Author" content="Ann Lee">'
        '<meta property="article:published_time" content="2024-05-01T10:00:00Z">'
        '<meta property="og:site_name" content="The Courier">'
        '<link rel="canonical" href="https://courier.example/school"></head><body><p>Text</p></body>'
    )
    assert page.metadata == Metadata(
        "School to close", "Ann Lee", "2024-05-01T10:00:00Z", "The Courier", "https://courier.example/school"
    )


def test_linked_data_fills_what_the_tags_leave_out() -> None:
    """JSON-LD of an article gives what is missing, several authors in one line."""
    page = read_page(
        f"<head><title>Site</title><script type='application/ld+json'>"
        f"{described(headline='A &amp; B', author=[{'name': 'A'}, 'B'], publisher={'name': 'P'}, datePublished='D')}"
        f"</script></head><body><p>Text</p></body>"
    )
    assert page.metadata == Metadata("A & B", "A, B", "D", "P", None)


def test_an_article_in_a_graph_is_found() -> None:
    """The article may stand among other things, in a list or a graph."""
    site = {"@type": "WebSite", "name": "Site"}
    graph = json.dumps({"@graph": [site, {"@type": ["Thing", "ReportageNewsArticle"], "headline": "H"}]})
    assert gather(PageFacts(linked_data=("{}", graph))).title == "H"


@pytest.mark.parametrize(
    "script",
    [
        "",
        "not json",
        "[" * 100_000,
        '{"@type": 5}',
        "[1, null]",
        '{"@graph": 3}',
        described(author=7, headline=[]),
    ],
)
def test_odd_linked_data_is_ignored(script: str) -> None:
    """Broken, deep or ill-typed JSON-LD gives nothing and breaks nothing."""
    assert gather(PageFacts(title="T", linked_data=(script,))) == Metadata(title="T")


def test_an_address_is_no_author_and_a_script_no_address() -> None:
    """Profile links are not names, and only web addresses are a page's address."""
    facts = PageFacts(metas=(("article:author", "https://x.example/ann"), ("og:url", "javascript:alert(1)")))
    assert gather(facts) == Metadata()


def test_a_page_that_says_nothing_has_no_metadata() -> None:
    """Without tags every field is None."""
    assert read_page("<p>Text</p>").metadata == Metadata()
