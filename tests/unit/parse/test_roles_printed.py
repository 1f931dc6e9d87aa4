from pathlib import Path

import pytest

from reader.core.analysis import Block
from reader.core.document import LoadedDocument, Metadata, Source
from reader.core.vocabulary import Role
from reader.infer.lines import load_line_model
from reader.parse.blocks import split_blocks
from reader.parse.metadata_spans import with_metadata_spans
from reader.parse.roles import assign_roles
from reader.parse.roles.printed import PRINTED
from reader.resources import load_lexicons

TITLE = "Ferry line will close in June"
BODY = [
    "The ferry line between Halster and Port Ansel will close in June, the council said on Tuesday, after a long vote.",
    "“We have no choice,” said the mayor, Anna Holm. “The boat is old, and nobody wants to pay for a new one.”",
    "According to the harbour master, the last crossing will be made on 30 June, and a bus will take its place.",
]


def read(lines: list[str], *, trained: bool, title: str | None = None) -> tuple[LoadedDocument, tuple[Block, ...]]:
    """A plain text of these lines with its blocks."""
    source = Source(Path("a.pdf"), "", "application/pdf", "")
    document = LoadedDocument(source, "\n\n".join(lines), metadata=Metadata(title=title))
    classifier = load_line_model() if trained else None
    return document, assign_roles(document, split_blocks(document), load_lexicons(), classifier)


def around(lines: list[str], *, trained: bool = True, title: str | None = None) -> list[str]:
    """The lines that are said to be printed around the page."""
    document, blocks = read(lines, trained=trained, title=title)
    return [block.span.of(document.text) for block in blocks if block.reason == PRINTED]


SHEETS = {
    "chromium": (
        "11/22/26, 9:37\u202fPM\tFerry line will close in June - Packet",
        "https://packet.example/ferry?a=1\t{}/2",
    ),
    "chromium, British": (
        "22/11/2026, 21:37\tFerry line will close in June - Packet",
        "https://packet.example/f\t{}/2",
    ),
    "chromium, German": (
        "22.11.26, 21:37\tFerry line will close in June - Packet",
        "file:///home/ann/ferry.html\t{}/2",
    ),
    "firefox": ("Ferry line will close in June - Packet\thttps://packet.example/ferry", "{} of 2\t11/22/26, 9:37 PM"),
    "safari": ("11/22/26, 9:37 PM\tFerry line will close in June - Packet", "https://packet.example/f\tPage {} of 2"),
    "copied": ("11/22/26, 9:37 PM    Ferry line will close in June - Packet", "https://packet.example/f 1/2"),
}


@pytest.mark.parametrize("trained", [True, False])
@pytest.mark.parametrize("browser", SHEETS)
def test_what_a_browser_prints_around_a_page_is_furniture(browser: str, trained: bool) -> None:
    """On the first sheet as on the others; the headline of the article stays the headline."""
    head, foot = SHEETS[browser]
    one, two = foot.format(1), foot.format(2)
    lines = [head, TITLE, "By Ada Lund", *BODY[:2], one, head, BODY[2], two]
    assert around(lines, trained=trained) == [head, one, head, two]
    document, blocks = read(lines, trained=trained)
    assert [b.span.of(document.text) for b in blocks if b.role is Role.HEADLINE] == [TITLE]


def test_one_sheet_without_a_foot_is_known_by_its_title() -> None:
    """The moment stands beside the title that the document has, or that stands on the page."""
    head = "11/22/26, 9:37 PM\tFerry line will close in June - Packet"
    assert around([head, TITLE, *BODY], title="Ferry line will close in June - Packet") == [head]
    assert around(["11/22/26, 9:37 PM\tFerry line will close", TITLE, *BODY]) == [
        "11/22/26, 9:37 PM\tFerry line will close"
    ]


def test_the_moment_alone_is_furniture_where_it_is_the_printings() -> None:
    """A page without a title has nothing beside it; the same moment elsewhere on the page is known by it."""
    foot = "https://packet.example/f\t1/1"
    assert around(["11/22/26, 9:37 PM", TITLE, *BODY, foot]) == ["11/22/26, 9:37 PM", foot]
    head = "11/22/26, 9:37 PM\tFerry line will close in June - Packet"
    assert around([head, TITLE, "3/4/2031, 9:00 AM", *BODY, foot]) == [head, foot]


@pytest.mark.parametrize(
    "line",
    [
        "11/22/26, 9:37 PM",
        "11/22/26, 9:37 PM\tThe last boat has left the quay",
        "Read the report\thttps://packet.example/report",
        "https://packet.example/f\t4/3",
        "4/5",
        "3 of 5",
        "Halster 2:1 Ansel\t12/11/26 15:30",
    ],
)
def test_moments_links_and_scores_of_an_article_are_its_own(line: str) -> None:
    """Nothing is taken for a browser's that no browser prints."""
    assert around([TITLE, line, *BODY]) == []


def test_the_day_of_the_printing_is_not_the_articles() -> None:
    """Its address is, where the sheet shows all of it."""
    head, foot = SHEETS["chromium"]
    document, blocks = read([head, TITLE, *BODY, foot.format(1)], trained=True)
    found, _ = with_metadata_spans(document.text, blocks, document.metadata, load_lexicons(), "en")
    assert (found.title, found.published, found.url) == (TITLE, None, "https://packet.example/ferry?a=1")
    document, blocks = read([head, TITLE, "4 March 2031", *BODY, "https://packet.example/fer…\t1/1"], trained=True)
    found, _ = with_metadata_spans(document.text, blocks, document.metadata, load_lexicons(), "en")
    assert (found.published, found.url) == ("2031-03-04", None)


def test_many_long_lines_are_looked_through_in_bounded_time() -> None:
    """A line of tabs, moments and figures ends."""
    assert around(["11/22/26, 9:37 PM" + "\t" * 450 + "x", *(["1/1 " * 100 + "12:30 ://"] * 2000)], trained=False) == []
