"""Whatever an article holds, its exports are valid and lose none of it."""

import html
import json
import re
from html.parser import HTMLParser
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from reader.app.pages import KINDS, look_of
from reader.core.analysis import Analysis
from reader.core.span import Span
from reader.export import csv, markdown, w3c
from reader.export.html import TAIL, head, section
from reader.export.html_text import Stretch, pieces, safe
from reader.export.jsonl import dump_record
from reader.export.signs import ACTING, shown
from tests.property.analyses import ANALYSES, read_analyses

DATE = "2026-05-01T12:30:00Z"
ANY_TEXT = st.text(st.characters(exclude_categories=()))
# Few signs, so that those that mean something come in twos and in odd places.
MARKUP = st.text("ab_*[]()<>`~&;#|\\!-+=.:/$1 \n", max_size=12)
VOID = {"meta"}
ASIDE = {"key", "role", "cards"}


class Page(HTMLParser):
    """A page taken apart: the article's text, ids and addresses; every element must be closed in its turn."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.text = ""
        self.ids: list[str] = []
        self.addresses: list[str] = []
        self.tags: set[str] = set()
        self._open: list[tuple[str, set[str]]] = []
        self.feed(page)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what the element says."""
        values = dict(attrs)
        assert len(values) == len(attrs)
        assert not any(name.startswith("on") or name in ("style", "src") for name in values)
        self.tags.add(tag)
        self.ids += [values["id"] or ""] if "id" in values else []
        self.addresses += [values["href"] or ""] if "href" in values else []
        if tag not in VOID:
            self._open.append((tag, set((values.get("class") or "").split())))

    def handle_endtag(self, tag: str) -> None:
        """The element that ends is the one opened last."""
        assert self._open.pop()[0] == tag

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Nothing to close."""
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        """Keep what stands in the article and is no help beside it."""
        inside = set().union(*(classes for _, classes in self._open))
        if "text" in inside and not inside & ASIDE:
            self.text += data


@given(read_analyses())
def test_a_page_holds_the_whole_text(analysis: Analysis) -> None:
    """The page is well-formed, its text is the article's with acting signs shown, and its links stay inside it."""
    page = Page(head("A title", KINDS) + section(analysis, DATE, look_of(analysis), "d1") + TAIL)
    assert page.text.removeprefix("\n").removesuffix("\n") == html.unescape(safe(analysis.text))
    assert len(page.ids) == len(set(page.ids))
    assert {address.removeprefix("#") for address in page.addresses} <= set(page.ids)
    assert not page.tags & {"script", "img", "link", "iframe", "object", "base", "form"}


@given(st.integers(0, 30), st.lists(st.tuples(st.integers(-3, 35), st.integers(-3, 35), st.integers(0, 2))))
def test_pieces_cover_the_text_once(length: int, found: list[tuple[int, int, int]]) -> None:
    """The pieces follow each other from the first sign to the last, each in the colour of its innermost stretch."""
    stretches = [Stretch(Span(start, end), "quote", depth, "c") for start, end, depth in found]
    cut = pieces(length, stretches, ())
    assert [at for piece in cut for at in range(*piece.span)] == list(range(length))
    for piece in cut:
        over = [each.depth for each in stretches if each.span.contains(piece.span)]
        assert (piece.stretch.depth if piece.stretch else None) == max(over, default=None)


@given(ANALYSES)
def test_a_table_is_read_back(analysis: Analysis) -> None:
    """Each claim is one line with every column, and no cell of words begins as a formula does."""
    text = csv.head() + csv.dumps(analysis, DATE)
    rows = list(csv.loads(text))
    assert len(rows) == max(1, len(analysis.claims)) == text.count("\r\n") - 1
    assert text.count("\n") == text.count("\r")
    assert [row["kind"] for row in rows] == ([claim.kind.value for claim in analysis.claims] or [""])
    text.encode("utf-8")
    for row in rows:
        assert set(row) == set(csv.COLUMNS)
        assert row["sha256"] == analysis.source.sha256
        assert not any(value.lstrip().startswith(tuple("=+-@＝＋－＠")) for value in row.values())
        assert not any(ACTING.search(value) for value in row.values())


@given(ANY_TEXT | MARKUP)
def test_a_cell_is_its_text(text: str) -> None:
    """But for white space, acting signs and the apostrophe before a formula, a cell is what it was made of."""
    cell, line = csv.cell(text), shown(re.sub(r"[\t\n]", " ", text))
    assert cell in (line, f"'{line}")
    assert not cell.lstrip().startswith(tuple("=+-@＝＋－＠"))


@given(ANY_TEXT | MARKUP)
def test_markdown_shows_what_was_written(text: str) -> None:
    """Escaped and rendered, text is itself, in a list, a heading and bold."""
    line = " ".join(shown(text).split())
    escaped = markdown.escaped(text)
    rendered = MarkdownIt("commonmark").render(f"- {escaped}\n\n# {escaped}\n")
    words = [] if not line else [line, line]
    assert [html.unescape(each) for each in re.findall(r"<(?:li|h1)>(.+)</(?:li|h1)>", rendered)] == words


@given(read_analyses())
def test_markdown_lists_every_claim(analysis: Analysis) -> None:
    """Each claim is one bullet, and the sections are those of the form whatever the article says."""
    text = markdown.dumps(analysis, DATE)
    tokens = MarkdownIt("commonmark").parse(text)
    assert [token.tag for token in tokens if token.type == "heading_open"] == ["h1", "h2", "h2"]
    bullets = sum(token.type == "list_item_open" for token in tokens)
    told = sum(bool(getattr(analysis.metadata, key)) for key in ("author", "published", "publisher", "url"))
    assert bullets == len(analysis.claims) + told + 5 + (analysis.record is not None)
    text.encode("utf-8")


@given(read_analyses())
def test_annotations_find_their_text(analysis: Analysis) -> None:
    """What a quote selector says stands where the position selector says, between its prefix and suffix."""
    record = w3c.to_record(analysis, DATE, Path("/somewhere"))
    assert json.loads(dump_record(record).encode("utf-8")) == record
    items = record["first"]["items"]
    assert record["total"] == len(items)
    assert len({item["id"] for item in items}) == len(items)
    for item in items:
        for target in item["target"]:
            position, quote = target["selector"]
            start, end = position["start"], position["end"]
            assert analysis.text[start:end] == quote["exact"]
            assert analysis.text[:start].endswith(quote["prefix"])
            assert analysis.text[end:].startswith(quote["suffix"])
            assert re.fullmatch(r"[a-z]+:[!-~]*", target["source"], re.IGNORECASE)
