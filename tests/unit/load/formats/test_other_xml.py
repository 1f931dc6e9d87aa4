"""Books, journals and wikis as XML, in the shape of their producers, and XML of no known kind."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.document import Metadata
from reader.errors import InputError
from reader.load.formats.news_xml import matches, parts
from reader.load.html import read_page
from reader.load.parts import Part
from tests.unit.load.formats.xml_files import DOCBOOK4, DOCBOOK5, FB2, JATS, TITLE, UNKNOWN, WIKI


def read(markup: str, name: str = "") -> list[Part]:
    """The parts of a file that its module knows as its own."""
    assert matches(markup.encode()[:65_536], name)
    return list(parts(markup.encode(), "a.xml"))


def lines(part: Part) -> list[str]:
    """The blocks that a reader sees, each with its element."""
    assert isinstance(part.data, str)
    page = read_page(part.data)
    return [f"{node.tag} {node.span.of(page.text)}" for node in page.nodes]


def test_an_article_in_docbook() -> None:
    """Its title, paragraphs, notes, quotations, lists and links; what is said of it is metadata."""
    (part,) = read(DOCBOOK5)
    said = ["p The board said “no boat” on Monday.", "p A note.", "h2 Why", "p See the report.", "p One", "p Two"]
    assert lines(part) == [f"h1 {TITLE}", *said]
    assert part.metadata == Metadata(TITLE, "Ann Lee", "2024-05-02", "The Courier", language="en")


def test_a_book_in_docbook() -> None:
    """Each chapter is an article, and the book's author is its own."""
    first, second = read(DOCBOOK4)
    assert lines(first) == [f"h1 {TITLE}", "p The board said no."]
    assert lines(second) == ["h1 Pier shut", "h2 Why", "p It is old."]
    assert second.metadata == Metadata("Pier shut", "Ann Lee", language="en")


def test_an_article_of_a_journal() -> None:
    """Headline and authors above abstract and body, captions of figures, references; the day on the web."""
    (part,) = read(JATS)
    assert lines(part) == [
        f"h1 {TITLE}", "p Ann Lee", "p The ferry stops.", "h2 Decision", "p The board said no [1].", "figure Figure 1",
        "p The pier.", "h2 References", "p Poe, B. Piers.",
    ]  # fmt: skip
    address = "https://doi.org/10.1000/ferry.1"
    assert part.metadata == Metadata(TITLE, "Ann Lee", "2024-05-02", "Journal of Ferries", address, "en")


def test_a_fiction_book() -> None:
    """Its chapters are articles, its notes another one; a title of two lines is one."""
    first, second, notes = read(FB2)
    assert lines(first) == [f"h1 {TITLE}", "p The board said no.", "p Row", "p on"]
    assert lines(second) == ["h1 Pier shut", "p It is old.[1]"]
    assert lines(notes) == ["h1 Notes", "p So they say."]
    assert first.metadata == Metadata(TITLE, "Ann Lee", "2024-05-02", "Sorn Press", language="en")


def test_an_export_of_a_wiki() -> None:
    """The last revision of each article as it was written, with a word of it; no talk, no redirections."""
    (part,) = read(WIKI)
    assert (part.media_type, part.data) == ("text/plain", f"{TITLE}\n\nThe board said '''no'''.")
    assert part.metadata == Metadata(TITLE, publisher="Harbour Wiki", file_date="2024-05-02T00:00:00Z")
    assert "markup" in part.notices[0]


def test_xml_of_no_known_kind_is_its_text() -> None:
    """An element with text of its own is a paragraph, titles are headings, data is left out, and a notice says so."""
    (part,) = read(UNKNOWN.format(title=TITLE, data="iVBORw0KGgo" * 30))
    assert lines(part) == [f"h1 {TITLE}", "p The board said no.", "h2 Why", "p Old"]
    assert part.metadata == Metadata(TITLE, language="en")
    assert "“topic”" in part.notices[0]


def test_xml_is_known_by_its_name_too() -> None:
    """A declaration is not needed where the file is called XML."""
    assert matches(b"<topic><p>x</p></topic>", "a.xml")
    assert not matches(b"<topic><p>x</p></topic>", "a.txt")


@pytest.mark.parametrize(
    "markup", ["<?xml version='1.0'?><settings><a b='c'/></settings>", f"{WIKI[:100]}/></mediawiki>"]
)
def test_xml_without_text_is_refused_in_words(markup: str) -> None:
    """There is no article in a file of attributes."""
    with pytest.raises(InputError, match=r"a\.xml"):
        list(parts(markup.encode(), "a.xml"))


@given(st.sampled_from([DOCBOOK5, DOCBOOK4, JATS, FB2, WIKI, UNKNOWN]), st.data())
def test_a_file_without_some_of_its_parts_is_read_or_refused(markup: str, data: st.DataObject) -> None:
    """Whatever element bears another name."""
    names = sorted(
        {word.strip("</>") for word in markup.replace(">", "> ").split() if word.startswith("<") and word[1].isalpha()}
    )
    name = data.draw(st.sampled_from(names))
    changed = markup.replace(f"<{name}", "<other").replace(f"</{name}", "</other")
    with contextlib.suppress(InputError):
        assert all(part.data for part in parts(changed.encode(), "a.xml"))
