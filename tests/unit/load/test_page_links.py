"""Where the links of a saved page lead."""

import json
from pathlib import Path

import pytest

from reader import load

PAGE = "<html><head>{head}</head><body><p>See <a href='{target}'>the report</a> of Monday.</p></body></html>"
CANONICAL = "<link rel=canonical href='https://news.example/a/story.html'>"


def target(page: str) -> str:
    """Where the one link of a page leads; the words it covers stand in the text."""
    document = load.read_text(page, "page.html", media_type="text/html")
    (link,) = (link for node in document.nodes for link in node.links)
    assert link.span.of(document.text) == "the report"
    return link.target


@pytest.mark.parametrize(
    ("written", "whole"),
    [
        ("report.pdf", "https://news.example/a/report.pdf"),
        ("/b?c=1&d#e", "https://news.example/b?c=1&d#e"),
        ("../b", "https://news.example/b"),
        ("//other.example/b", "https://other.example/b"),
        ("#notes", "https://news.example/a/story.html#notes"),
        ("?page=2", "https://news.example/a/story.html?page=2"),
        ("http://other.example/b", "http://other.example/b"),
        ("mailto:desk@news.example", "mailto:desk@news.example"),
        ("javascript:alert(1)", "javascript:alert(1)"),
        ("http://[", "http://["),
    ],
)
def test_short_addresses_are_made_whole(written: str, whole: str) -> None:
    """A link that starts from the page leads to where it led on the web; another stays as it is."""
    assert target(PAGE.format(head=CANONICAL, target=written)) == whole


def test_an_address_stays_where_the_page_has_none() -> None:
    """Without the page's own address a short link is kept as it is written."""
    assert target(PAGE.format(head="", target="/b")) == "/b"


@pytest.mark.parametrize(
    ("base", "whole"),
    [("https://cdn.example/x/", "https://cdn.example/x/b"), ("/deep/", "https://news.example/deep/b")],
)
def test_the_page_may_say_what_links_start_from(base: str, whole: str) -> None:
    """<base> goes before the page's address, from which it may start itself."""
    assert target(PAGE.format(head=f"<base href='{base}'>{CANONICAL}", target="b")) == whole


@pytest.mark.parametrize("base", ["file:///home/", "javascript:", "data:text/html,"])
def test_a_hostile_base_makes_no_web_address(base: str) -> None:
    """A link does not become whole by a base that is no place on the web."""
    assert target(PAGE.format(head=f"<base href='{base}'>", target="b")) == "b"


def test_a_saved_page_knows_where_it_was_saved_from() -> None:
    """The note of the browser that saved the page is its address."""
    note = "<!-- saved from url=(0033)https://news.example/c/d.html -->"
    assert target(note + PAGE.format(head="", target="e")) == "https://news.example/c/e"


def test_a_record_around_the_page_says_its_address() -> None:
    """Of a page in a scraper's record, the record's address is the page's."""
    record = {"url": "https://news.example/f/g", "html": PAGE.format(head="", target="h")}
    document = load.read_bytes(json.dumps(record).encode(), Path("record.json"))
    assert [link.target for node in document.nodes for link in node.links] == ["https://news.example/f/h"]


def test_an_archived_page_says_its_address() -> None:
    """Of a page in an MHTML file, the place that the file names is the page's."""
    lines = (
        "From: <Saved by Blink>",
        "Snapshot-Content-Location: https://news.example/i/j",
        "MIME-Version: 1.0",
        'Content-Type: multipart/related; type="text/html"; boundary="cut"',
        "",
        "--cut",
        "Content-Type: text/html; charset=utf-8",
        "Content-Location: https://news.example/i/j",
        "",
        PAGE.format(head="", target="k"),
        "--cut--",
        "",
    )
    document = load.read_bytes("\r\n".join(lines).encode(), Path("page.mhtml"))
    assert [link.target for node in document.nodes for link in node.links] == ["https://news.example/i/k"]
