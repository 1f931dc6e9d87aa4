"""What e-books say, in the shapes of Calibre's newspapers, of Pandoc and of older programs."""

import contextlib
import io
from collections.abc import Mapping
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import InputError
from reader.load.formats import epub
from tests.unit.load.formats.zip_files import archive

CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)
FACTS = (
    "<dc:title>Osterwick Courier [Mon, 30 Nov 2023]</dc:title><dc:creator>calibre</dc:creator>"
    "<dc:publisher>calibre</dc:publisher><dc:date>2023-11-30T06:00:00+00:00</dc:date>"
)
XHTML = "application/xhtml+xml"


def chapter(text: str) -> str:
    """A chapter's file."""
    return f'<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Courier</title></head><body>{text}</body></html>'


def book(
    chapters: Mapping[str, str],
    *,
    facts: str = FACTS,
    toc: str = "",
    nav: str = "",
    more: Mapping[str, str | bytes] | None = None,
    guide: str = "",
) -> bytes:
    """A book of those files, each a chapter, with lists of contents of the older or the newer kind."""
    items = "".join(f'<item id="c{n}" href="{href}" media-type="{XHTML}"/>' for n, href in enumerate(chapters))
    spine = "".join(f'<itemref idref="c{n}"/>' for n in range(len(chapters)))
    if toc:
        items += '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'
    if nav:
        items += f'<item id="nav" href="nav.xhtml" media-type="{XHTML}" properties="nav"/>'
        spine = '<itemref idref="nav"/>' + spine
    package = (
        f'<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>{facts}'
        f"</metadata><manifest>{items}</manifest><spine>{spine}</spine><guide>{guide}</guide></package>"
    )
    members: dict[str, str | bytes] = {
        "mimetype": epub.MEDIA_TYPE,
        "META-INF/container.xml": CONTAINER,
        "OEBPS/content.opf": package,
        **{f"OEBPS/{href.replace('%20', ' ')}": text for href, text in chapters.items()},
    }
    members |= {"OEBPS/toc.ncx": toc} if toc else {}
    members |= {"OEBPS/nav.xhtml": nav} if nav else {}
    return archive({**members, **(more or {})}, stored=("mimetype",))


ARTICLES = {
    "feed_0/article_0/index.html": chapter("<p>Pier closed.</p>"),
    "feed_0/a%20b.html": chapter("<p>Ferry.</p>"),
}
NCX = (
    '<!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN" "http://www.daisy.org/z3986/2005/ncx-2005-1.dtd"><ncx><navMap>'
    '<navPoint><navLabel><text>Pier &amp; harbour</text></navLabel><content src="feed_0/article_0/index.html"/>'
    '<navPoint><navLabel><text>Ferry</text></navLabel><content src="feed_0/a%20b.html#top"/></navPoint></navPoint>'
    "</navMap></ncx>"
)
NAV = chapter(
    '<nav><ol><li><a href="feed_0/article_0/index.html">Pier <b>news</b></a></li><li><a href="feed_0/a%20b.html">Ferry'
    "</a></li></ol></nav>"
)


def test_each_chapter_is_an_article_with_its_title() -> None:
    """In the order of the spine, with the titles of the list of contents, of either kind."""
    found = list(epub.parts(book(ARTICLES, toc=NCX), "x.epub"))
    assert [(part.label, part.metadata.title) for part in found] == [("Pier & harbour",) * 2, ("Ferry",) * 2]
    assert [part.data for part in found] == [text.encode() for text in ARTICLES.values()]
    assert {part.media_type for part in found} == {"text/html"}
    found = list(epub.parts(book(ARTICLES, nav=NAV), "x.epub"))
    assert [part.label for part in found] == ["Pier news", "Ferry"]


def test_metadata_of_a_newspaper_that_a_program_made() -> None:
    """The program is neither author nor publisher; the book's title names the newspaper."""
    found = next(epub.parts(book(ARTICLES), "x.epub")).metadata
    assert (found.title, found.author, found.publisher) == (None, None, "Osterwick Courier")
    assert found.file_date == "2023-11-30T06:00:00+00:00"


def test_metadata_of_a_book() -> None:
    """As people give it."""
    facts = (
        "<dc:title>Pier</dc:title><dc:creator>M. Quill</dc:creator><dc:publisher>Sorn Press</dc:publisher>"
        "<dc:source>https://a.example/pier</dc:source>"
    )
    found = next(epub.parts(book(ARTICLES, facts=facts), "x.epub")).metadata
    assert (found.author, found.publisher, found.url) == ("M. Quill", "Sorn Press", "https://a.example/pier")


def test_covers_and_lists_of_contents_are_left_out() -> None:
    """What has no text, and what the guide calls so; a missing file costs only itself."""
    chapters = {
        "cover.xhtml": chapter('<svg><text>COVER</text></svg><img src="c.jpg"/><!-- a <b>comment</b> -->&#160;'),
        "toc.xhtml": chapter("<p>Contents</p>"),
        **ARTICLES,
    }
    data = book(chapters, guide='<reference type="toc" href="toc.xhtml"/>')
    assert [part.data for part in epub.parts(data, "x.epub")] == [text.encode() for text in ARTICLES.values()]
    out = io.BytesIO()
    with ZipFile(io.BytesIO(data)) as old, ZipFile(out, "w") as new:
        for name in old.namelist():
            if "article_0" not in name:
                new.writestr(name, old.read(name))
    assert len(list(epub.parts(out.getvalue(), "x.epub"))) == 1


def test_a_broken_list_of_contents_costs_the_titles_alone() -> None:
    """The chapters are read all the same."""
    assert [part.label for part in epub.parts(book(ARTICLES, toc="<ncx><broken"), "x.epub")] == ["", ""]


def test_a_protected_book_says_so_and_hidden_fonts_do_not_matter() -> None:
    """Only chapters that cannot be read are a reason."""
    listed = (
        "<encryption><EncryptedData><EncryptionMethod Algorithm='{}'/><CipherData><CipherReference URI='{}'/>"
        "</CipherData></EncryptedData></encryption>"
    )
    locked = listed.format("http://www.w3.org/2001/04/xmlenc#aes128-cbc", "OEBPS/feed_0/a%20b.html")
    with pytest.raises(InputError, match=r"x\.epub is protected against copying"):
        list(epub.parts(book(ARTICLES, more={"META-INF/encryption.xml": locked}), "x.epub"))
    fonts = listed.format("http://www.idpf.org/2008/embedding", "OEBPS/font.otf")
    assert len(list(epub.parts(book(ARTICLES, more={"META-INF/encryption.xml": fonts}), "x.epub"))) == 2


def test_names_lead_nowhere_outside_of_the_book() -> None:
    """A chapter's address is a name within the archive."""
    assert epub.resolved("OEBPS/text", "../../../../etc/passwd") == "etc/passwd"
    assert epub.resolved("OEBPS", "a%20b.html#x") == "OEBPS/a b.html"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (book({"a.xhtml": chapter("<img/>")}), "without any text"),
        (book({}), "without any text"),
        (archive({"mimetype": epub.MEDIA_TYPE}), "no e-book"),
        (archive({"META-INF/container.xml": CONTAINER}), "incomplete"),
        (archive({"META-INF/container.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}), "entities"),
        (book({"a.xhtml": " " * 70_000_000}), "too large"),
        (b"PK\x03\x04", "damaged"),
    ],
)
def test_what_cannot_be_read_says_why(data: bytes, message: str) -> None:
    """Which file, what it is, and what to do."""
    with pytest.raises(InputError, match=rf"x\.epub.*{message}"):
        list(epub.parts(data, "x.epub"))


def test_the_chapters_are_bounded_together(monkeypatch: pytest.MonkeyPatch) -> None:
    """A book of bombs, each below the limit of one chapter."""
    monkeypatch.setattr(epub, "MAX_BYTES", 150)
    found = epub.parts(book(ARTICLES), "x.epub")
    assert next(found).media_type == "text/html"
    with pytest.raises(InputError, match="too large"):
        next(found)
    monkeypatch.setattr(epub, "MAX_CHAPTERS", 1)
    with pytest.raises(InputError, match="more than 1 chapters"):
        list(epub.parts(book(ARTICLES), "x.epub"))


def test_markup_without_end_is_looked_through_once() -> None:
    """Opening signs that nothing closes."""
    for junk in ("<" * 300_000, "<!--" * 100_000, "<svg" * 100_000):
        list(epub.parts(book({"a.xhtml": junk, **ARTICLES}), "x.epub"))


def test_known_by_content_first_and_name_second() -> None:
    """By the unpacked first member."""
    assert epub.matches(book(ARTICLES), "article")
    assert epub.matches(archive({"META-INF/container.xml": CONTAINER}), "x.EPUB")
    assert not epub.matches(archive({"a": "b"}), "x.zip")
    assert not epub.matches(b"plain", "x.epub")


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 3000), st.binary(max_size=12), st.text("<>/item href=\"'&;", max_size=60))
def test_whatever_is_broken_nothing_but_input_errors_come(at: int, change: bytes, markup: str) -> None:
    """Changed bytes of the archive, and markup of any kind in its lists."""
    whole = bytearray(book(ARTICLES, toc=NCX))
    whole[at : at + len(change)] = change
    for data in (bytes(whole), book(ARTICLES, facts=markup), book({**ARTICLES, "x.xhtml": markup}, toc=markup)):
        with contextlib.suppress(InputError):
            assert all(part.data for part in epub.parts(data, "x.epub"))


def framed(kind: str) -> str:
    """A page of a book that says what it is."""
    return chapter(f'<section epub:type="{kind}"><p>The Courier</p></section>').replace(
        "<html ", '<html xmlns:epub="http://www.idpf.org/2007/ops" '
    )


@pytest.mark.parametrize("kind", ["titlepage", "cover", "copyright-page", "colophon", "frontmatter toc"])
def test_a_page_that_says_it_frames_the_book_is_no_article(kind: str) -> None:
    """A title page as Pandoc makes it, a cover, an imprint, a list of contents; a preface is one."""
    found = epub.parts(book({"text/title_page.xhtml": framed(kind), **ARTICLES}), "x.epub")
    assert [part.data for part in found] == [text.encode() for text in ARTICLES.values()]
    found = epub.parts(book({"text/preface.xhtml": framed("preface"), **ARTICLES}), "x.epub")
    assert len(list(found)) == 3


def test_guide_landmarks_and_reading_order_tell_the_frames_of_a_book() -> None:
    """Older and newer lists name them, and what stands beside the reading order is none of its articles."""
    chapters = {"title.xhtml": chapter("<p>The Courier</p>"), **ARTICLES}
    wanted = [text.encode() for text in ARTICLES.values()]
    guide = '<reference type="title-page" href="title.xhtml"/><reference type="text" href="feed_0/a%20b.html"/>'
    assert [part.data for part in epub.parts(book(chapters, guide=guide), "x.epub")] == wanted
    nav = NAV.replace("</nav>", "</nav><nav><ol><li><a epub:type='titlepage' href='title.xhtml'>T</a></li></ol></nav>")
    assert [part.data for part in epub.parts(book(chapters, nav=nav), "x.epub")] == wanted
    data = book(chapters)
    with ZipFile(io.BytesIO(data)) as packed:
        members = {name: packed.read(name) for name in packed.namelist()}
    package = members["OEBPS/content.opf"].replace(b'idref="c0"', b'idref="c0" linear="no"')
    aside = archive({**members, "OEBPS/content.opf": package}, stored=("mimetype",))
    assert [part.data for part in epub.parts(aside, "x.epub")] == wanted


def test_a_book_of_frames_alone_is_read() -> None:
    """Where there is nothing else, that is the text."""
    (part,) = epub.parts(book({"a.xhtml": framed("titlepage")}), "x.epub")
    assert b"The Courier" in part.data
