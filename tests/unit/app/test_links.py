"""The links of an article."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from reader import load
from reader.app.links import Links, PageLink, document_links
from reader.core.span import Span


def test_links_cover_their_words() -> None:
    """Each link of a page stands where its words do in the text, in order, also behind an emoji."""
    page = "<link rel=canonical href='https://a.example/b/c'><p>\U0001f6a2 <a href=d>One</a> and <a href=/e>two</a>."
    document = load.read_bytes(page.encode(), Path("page.html"))
    found = [(link.span.of(document.text), link.shown) for link in document_links(document)]
    assert found == [("One", "https://a.example/b/d"), ("two", "https://a.example/e")]


def test_a_plain_text_has_none() -> None:
    """An address in a plain text is text."""
    assert document_links(load.read_bytes(b"See https://a.example/ now.", Path("a.txt"))) == ()


def test_what_is_shown_of_a_hostile_target_is_one_plain_line() -> None:
    """A target that may not be opened shows as it is written, without what breaks or turns lines, and not endlessly."""
    link = PageLink(Span(0, 1), "javascript:\u202ea\n\tb\x00" + "c" * 1000)
    assert link.address is None
    assert link.shown.isprintable()
    assert link.shown.startswith("javascript:\ufffda b c")
    assert len(link.shown) == 300


_LINKS = Links([PageLink(Span(start, start + 3), "") for start in (2, 5, 20)])


@given(st.integers(0, 30))
def test_links_are_found_by_their_places(position: int) -> None:
    """A place is in the link that covers it, and next and previous are those that start after and before it."""
    spans = [link.span for link in _LINKS.links]
    here = [index for index, span in enumerate(spans) if span.start <= position < span.end]
    assert _LINKS.at(position) == (here[0] if here else None)
    after = [index for index, span in enumerate(spans) if span.start > position]
    before = [index for index, span in enumerate(spans) if span.start < position]
    assert _LINKS.step(position, True) == (after[0] if after else None)
    assert _LINKS.step(position, False) == (before[-1] if before else None)
    assert list(_LINKS.within(Span(0, position))) == before
