"""Dumps of scrapers, in the shape of the tools that write them."""

import json
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.document import Metadata
from reader.errors import InputError
from reader.load.formats import scraped
from reader.load.formats.scraped import matches, parts
from reader.load.html import read_page
from reader.load.parts import Part

TITLE = "Board rejects ferry"
BODY = "“No boat,” said Mayor Ilse Varn.\nThe board denied it."
MARKUP = "<p>“No boat,” said Mayor Ilse Varn.</p><p>The board denied it.</p>"
URL = "https://courier.example/ferry"
DAY = "2024-05-02"
# What each tool writes, as far as it matters here, with what else it writes to mislead a reader.
TOOLS: Mapping[str, tuple[dict[str, Any], Metadata]] = {
    "trafilatura": (
        {
            "title": TITLE,
            "author": "Ann Lee",
            "hostname": "courier.example",
            "date": DAY,
            "fingerprint": "0f",
            "id": None,
            "comments": "First!",
            "raw_text": "x",
            "text": BODY,
            "source": URL,
            "source-hostname": "The Courier",
            "excerpt": "No boat.",
            "tags": "ferry;board",
        },
        Metadata(TITLE, "Ann Lee", DAY, "The Courier", URL),
    ),
    "newspaper": (
        {
            "source_url": "https://courier.example",
            "url": URL,
            "title": TITLE,
            "top_image": "https://courier.example/x.jpg",
            "text": BODY,
            "authors": ["Ann Lee", "Bo Ray"],
            "publish_date": "2024-05-02 10:00:00",
            "summary": "",
            "meta_description": "No boat.",
        },
        Metadata(TITLE, "Ann Lee, Bo Ray", "2024-05-02 10:00:00", None, URL),
    ),
    "news-please": (
        {
            "authors": ["Ann Lee"],
            "date_download": "2026-01-01 00:00:00",
            "date_publish": "2024-05-02 10:00:00",
            "description": "No boat.",
            "filename": "x.json",
            "maintext": BODY,
            "source_domain": "courier.example",
            "text": "",
            "title": TITLE,
            "url": URL,
        },
        Metadata(TITLE, "Ann Lee", "2024-05-02 10:00:00", "courier.example", URL),
    ),
    "zyte": (
        {
            "headline": TITLE,
            "datePublished": DAY,
            "authors": [{"name": "Ann Lee", "nameRaw": "By Ann Lee"}],
            "description": "No boat.",
            "articleBody": BODY,
            "url": URL,
        },
        Metadata(TITLE, "Ann Lee", DAY, None, URL),
    ),
    "schema.org": (
        {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": "Board rejects&nbsp;ferry",
            "articleBody": BODY,
            "author": {"@type": "Person", "name": "Ann Lee"},
            "publisher": {"@type": "Organization", "name": "The Courier"},
            "datePublished": DAY,
            "mainEntityOfPage": {"@type": "WebPage", "@id": URL},
        },
        Metadata(TITLE, "Ann Lee", DAY, "The Courier", URL),
    ),
    "of numbers": (
        {"title": TITLE, "content": BODY.split("\n"), "timestamp": 1714644000, "byline": "By Ann Lee", "link": URL},
        Metadata(TITLE, "Ann Lee", "2024-05-02T10:00:00+00:00", None, URL),
    ),
}
BY_TOOL = pytest.mark.parametrize(("record", "metadata"), TOOLS.values(), ids=TOOLS)


def read(value: object, name: str = "dump.json", *, encoding: str = "utf-8") -> list[Part]:
    """The Parts of a JSON file, which its module knows as its own."""
    return read_bytes(json.dumps(value, ensure_ascii=False, indent=1).encode(encoding), name)


def read_bytes(data: bytes, name: str = "dump.json") -> list[Part]:
    """The Parts of a file, which its module knows as its own."""
    assert matches(data[:65_536], name)
    return list(parts(data, name))


def text(part: Part) -> str:
    """What a reader sees of a Part."""
    assert isinstance(part.data, str)
    return read_page(part.data).text if part.media_type == "text/html" else part.data


@BY_TOOL
def test_the_record_of_a_tool_is_read(record: dict[str, Any], metadata: Metadata) -> None:
    """Text, headline, author, date, publisher and address are found whatever they are called."""
    (part,) = read(record, "noname")
    assert text(part).split() == f"{TITLE} {BODY}".split()
    assert part.metadata == metadata
    assert (part.media_type, part.label, part.notices) == ("text/plain", TITLE, ())


@BY_TOOL
def test_a_list_and_lines_of_records_are_articles_each(record: dict[str, Any], metadata: Metadata) -> None:
    """JSON gives a list of them, JSON Lines one a line."""
    line = json.dumps(record)
    listed, lined = read([record, record]), read_bytes(f"{line}\n\n{line}".encode(), "noname")
    assert listed == lined
    assert [part.metadata for part in listed] == [metadata] * 2


def test_the_lines_of_a_body_are_kept() -> None:
    """Nothing of the text changes but that its headline goes above it."""
    (part,) = read({"title": TITLE, "text": BODY})
    assert part.data == f"{TITLE}\n\n{BODY}"


@pytest.mark.parametrize("body", [f"{TITLE}\n{BODY}", f"  board  REJECTS\nferry. {BODY}"])
def test_a_headline_that_the_body_begins_with_is_not_said_twice(body: str) -> None:
    """White space and case aside."""
    (part,) = read({"title": TITLE, "text": body})
    assert part.data == body


@pytest.mark.parametrize(
    "body", [MARKUP, f"<div class=x><h1>{TITLE}</h1>{MARKUP}</div>", f"<html><body>{MARKUP}</body>"]
)
def test_markup_in_a_body_is_read_as_markup(body: str) -> None:
    """It becomes a page with the headline on top."""
    (part,) = read({"title": TITLE, "content": body})
    assert part.media_type == "text/html"
    assert text(part) == f"{TITLE}\n\n" + BODY.replace("\n", "\n\n")


@pytest.mark.parametrize("body", ["The sign < stands for less, and a<b>c for nothing.", "He wrote <wink> and left."])
def test_a_body_with_angle_brackets_is_no_markup(body: str) -> None:
    """Only elements that make up a page tell of one."""
    (part,) = read({"text": body})
    assert (part.media_type, part.data) == ("text/plain", body)


def test_articles_are_found_where_interfaces_of_news_put_them() -> None:
    """NewsAPI, the Guardian, the New York Times, search engines, WordPress, linked data."""
    shapes: list[object] = [
        {"status": "ok", "articles": [{"source": {"id": None, "name": "P"}, "title": TITLE, "content": BODY}]},
        {"response": {"results": [{"webTitle": "x", "webUrl": URL, "fields": {"headline": TITLE, "body": MARKUP}}]}},
        {"response": {"docs": [{"headline": {"main": TITLE}, "lead_paragraph": BODY, "keywords": []}], "meta": {}}},
        {"hits": {"total": 1, "hits": [{"_id": "1", "_source": {"title": TITLE, "text": BODY}}]}},
        [{"id": 7, "link": URL, "title": {"rendered": "Board rejects&#32;ferry"}, "content": {"rendered": MARKUP}}],
        {
            "@graph": [
                {"@type": "WebSite", "name": "P"},
                {"@type": "NewsArticle", "headline": TITLE, "articleBody": BODY},
            ]
        },
        {"version": 1, "whatever": [{"title": TITLE, "body": BODY}]},
    ]
    for shape in shapes:
        (part,) = read(shape)
        assert part.metadata.title == TITLE
        assert text(part).split() == f"{TITLE} {BODY}".split()


def test_a_text_that_was_cut_short_says_so() -> None:
    """NewsAPI gives the beginning alone."""
    (part,) = read({"title": TITLE, "content": "“No boat,” said Mayor… [+1234 chars]"})
    assert "cut its text short" in part.notices[0]


def test_a_record_without_a_text_is_told_among_others() -> None:
    """It gives an empty Part, so that nobody counts it as read."""
    first, second = read({"articles": [{"title": "Gone", "content": None}, {"title": TITLE, "content": BODY}]})
    assert (first.data, first.label, first.notices) == ("", "Gone", ("This record has no text in it.",))
    assert second.label == TITLE


def test_a_broken_line_does_not_end_the_lines() -> None:
    """It gives an empty Part that says which line, and what is wrong with it."""
    good = json.dumps({"title": TITLE, "text": BODY})
    deep = "[" * 100_000
    one, cut, deep_one, other, two = read_bytes("\n".join((good, good[:20], deep, "17", good)).encode(), "d.jsonl")
    assert (one.label, two.label) == (TITLE, TITLE)
    assert (cut.data, cut.label) == ("", "line 2")
    assert cut.notices[0].startswith("Line 2 is broken JSON: ")
    assert deep_one.notices == ("Line 3 is JSON nested too deep to be read.",)
    assert other.notices == ("Line 4 has no text of an article in it.",)


def test_lines_are_read_as_they_are_asked_for() -> None:
    """The first article comes before the last line is looked at."""
    good = json.dumps({"text": BODY}).encode()
    found = parts(good + b"\n" + (good + b"\n") * 3 + b'{"text": "x', "d.jsonl")
    assert next(found).data == BODY


def test_a_list_that_breaks_off_gives_what_is_before_the_break() -> None:
    """A scraper that was stopped leaves its list open."""
    good = json.dumps({"title": TITLE, "text": BODY})
    one, two, rest = read_bytes(f'[\n{good},\n{good},\n{{"title": "Br'.encode())
    assert [one.label, two.label] == [TITLE, TITLE]
    assert rest.data == ""
    assert "broken JSON from record 3 on" in rest.notices[0]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "cp1251"])
def test_other_encodings_are_read(encoding: str) -> None:
    """A mark at the start, wide signs and old encodings."""
    body = "Мэр города сказал, что парома не будет. Совет это отрицает. " * 3
    (part,) = read({"title": "Паром", "text": body}, encoding=encoding)
    assert part.data == f"Паром\n\n{body}"
    line = json.dumps({"title": "Паром", "text": body}, ensure_ascii=False)
    assert len(read_bytes(f"{line}\n{line}".encode(encoding), "d.jsonl")) == 2


def test_unreadable_bytes_are_counted_and_lone_surrogates_replaced() -> None:
    """Nothing is lost unsaid, and nothing comes out that cannot be written down."""
    data = json.dumps({"text": "Café für alle, naïve \ud800 façade"}).replace("\\u00e9", "é").encode()
    (part,) = read_bytes(data.replace("é".encode(), "é".encode() + b"\xff") + b" " * 3)
    assert part.data == "Café\ufffd für alle, naïve \ufffd façade"
    assert part.notices == ("1 byte could not be read and shows as \ufffd.",)


def test_an_analysis_of_this_program_gives_its_text() -> None:
    """A line that `claim-reader analyze` wrote opens as the document it was made of."""
    said = {"title": TITLE, "author": None, "published": None, "publisher": "P", "url": None}
    (part,) = read({"schema": 1, "path": "a.txt", "text": BODY, "metadata": said, "blocks": [], "claims": []})
    assert (part.data, part.metadata) == (BODY, Metadata(TITLE, publisher="P"))


@pytest.mark.parametrize("start", ["{not JSON", "[Editor's note]", "{}x", "[1] A footnote", "“{”", "", '"text"'])
def test_a_text_is_no_json(start: str) -> None:
    """Texts may begin with a brace or a bracket; one object without names may be a dump."""
    assert matches(start.encode(), "a.txt") == start.startswith("{}")


@pytest.mark.parametrize(
    "data",
    [
        b'{"name": "a-package", "version": "1.0", "scripts": {}}',
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b'[{"a": ' + b"1" * 10_000 + b"}]",
        b'{"title": "Broken',
        b"[]",
        b"{}",
        b"[null, 3]",
        b'{"title": "a"}\n' * 3_000,
        b"x\n" * 3_000,
    ],
    ids=["other", "lists", "objects", "digits", "broken", "empty list", "empty", "values", "titles", "no json"],
)
def test_json_without_an_article_is_an_input_error(data: bytes) -> None:
    """What holds no text, is broken at its start, or is nested without end, is refused by name."""
    with pytest.raises(InputError, match=r"dump\.json"):
        list(parts(data, "dump.json"))


def test_json_of_too_many_lists_is_an_input_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each takes memory, however short it is written; in a line it is told as any broken line is."""
    monkeypatch.setattr(scraped, "MAX_CONTAINERS", 100)
    many = '{"a": [' + "[]," * 100 + "[]]}"
    with pytest.raises(InputError, match=r"dump\.json is JSON of more than 100 lists and objects"):
        list(parts(many.encode(), "dump.json"))
    first, second = read_bytes(f'{{"text": "{TITLE}"}}\n{many}'.encode())
    assert (first.data, second.data) == (TITLE, "")


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from("text title content author date url articles fields source schema".split()), inner
        )
    ),
    max_leaves=12,
)


@given(JSON, st.binary(max_size=20), st.integers(0, 200))
def test_any_json_is_read_or_refused(value: object, noise: bytes, at: int) -> None:
    """Nothing but InputError comes of values of any type in the fields, and of damage."""
    whole = json.dumps(value).encode()
    for data in (whole, whole + b"\n" + whole, whole[:at] + noise + whole[at:]):
        matches(data, "dump.json")
        try:
            for part in parts(data, "dump.json"):
                str(part.data).encode()
                str(part.metadata).encode()
        except InputError as error:
            assert "dump.json" in str(error)  # noqa: PT017 - a text may come of it as well


@pytest.mark.parametrize("name", ["html", "raw_html", "browserHtml"])
def test_a_page_kept_whole_is_read_where_there_is_no_text(name: str) -> None:
    """As crawlers keep it, with what they know of it; a player's frame is no page, and a text goes before it."""
    whole = f"<!DOCTYPE html><html><head><title>x</title></head><body><h1>{TITLE}</h1>{MARKUP}</body></html>"
    records = [
        {"url": URL, "title": TITLE, name: whole, "images": [{"src": "a.jpg"}]},
        {"title": "Film", name: '<iframe src="https://courier.example/film"></iframe>'},
        {"title": TITLE, name: whole, "text": BODY},
    ]
    page, frame, text = parts("\n".join(map(json.dumps, records)).encode(), "dump.jsonl")
    assert (page.media_type, page.data, page.metadata.title, page.metadata.url) == ("text/html", whole, TITLE, URL)
    assert frame.data == ""
    assert (text.media_type, text.data) == ("text/plain", f"{TITLE}\n\n{BODY}")


@pytest.mark.parametrize(("name", "value"), [("language", "de"), ("inLanguage", {"name": "de"}), ("lang", "de")])
def test_the_language_that_a_record_states_is_kept(name: str, value: object) -> None:
    """Tools that ask the page write it down."""
    (part,) = read({"title": TITLE, "text": BODY, name: value})
    assert part.metadata.language == "de"
