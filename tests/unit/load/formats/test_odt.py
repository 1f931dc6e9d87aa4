"""What OpenDocument texts say, as LibreOffice writes them."""

import contextlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import InputError
from reader.load.formats import odt
from reader.load.html import Page, read_page
from tests.unit.load.formats.zip_files import archive

NAMES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{kind}:1.0"'
    for name, kind in (
        ("office", "office"), ("text", "text"), ("style", "style"), ("table", "table"), ("draw", "drawing"),
        ("meta", "meta"), ("svg", "svg-compatible"), ("fo", "xsl-fo-compatible"),
    )
) + ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"'  # fmt: skip
STYLES = f"""<office:document-styles {NAMES}><office:styles>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph"/>
<style:style style:name="Quotations" style:family="paragraph"/></office:styles><office:automatic-styles>
<style:style style:name="P1" style:parent-style-name="Quotations"/></office:automatic-styles>
<office:master-styles><style:master-page><style:header><text:p>Osterwick Courier</text:p></style:header>
<style:footer><text:p>Page <text:page-number>1</text:page-number></text:p></style:footer></style:master-page>
</office:master-styles></office:document-styles>"""
AUTOMATIC = """<style:style style:name="P1" style:parent-style-name="Standard"/>
<style:style style:name="P2" style:parent-style-name="Quotations"/>
<style:style style:name="P3" style:parent-style-name="Title"/>
<style:style style:name="T1"><style:text-properties text:display="none"/></style:style>"""


def document(body: str, *, styles: str = "", meta: str = "", manifest: str = "") -> bytes:
    """A text as LibreOffice packs it."""
    content = (
        f"<office:document-content {NAMES}><office:automatic-styles>{AUTOMATIC}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    members = {"mimetype": odt.MEDIA_TYPE, "content.xml": content}
    members |= {"styles.xml": styles} if styles else {}
    members |= {"meta.xml": f"<office:document-meta {NAMES}>{meta}</office:document-meta>"} if meta else {}
    members |= {"META-INF/manifest.xml": manifest} if manifest else {}
    return archive(members, stored=("mimetype",))


def flat(body: str, *, meta: str = "", kind: str = "text") -> bytes:
    """A text as LibreOffice writes it in one piece of XML (FODT)."""
    styles = STYLES[STYLES.index("<office:styles>") : STYLES.index("<office:automatic-styles>")]
    masters = STYLES[STYLES.index("<office:master-styles>") : STYLES.index("</office:document-styles>")]
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {NAMES} office:version="1.3" '
        f'office:mimetype="application/vnd.oasis.opendocument.{kind}"><office:meta>{meta}</office:meta>{styles}'
        f"<office:automatic-styles>{AUTOMATIC}</office:automatic-styles>{masters}"
        f"<office:body><office:text>{body}</office:text></office:body></office:document>"
    ).encode()


def page(data: bytes) -> Page:
    """What the reader of pages makes of the one part of a text."""
    (part,) = odt.parts(data, "x.odt")
    assert part.media_type == "text/html"
    assert isinstance(part.data, str)
    return read_page(part.data)


def lines(data: bytes) -> list[str]:
    """The blocks of a text."""
    return page(data).text.split("\n\n")


def test_one_piece_of_xml_says_what_the_archive_says() -> None:
    """With its running heads; a picture's bytes and the titles of a chart inside are no text of it."""
    body = (
        '<text:h text:outline-level="1">Pier closed</text:h><text:p>It is '
        '<text:span text:style-name="T1">not </text:span>'
        "shut.<draw:frame><draw:image><office:binary-data>aGVsbG8=</office:binary-data></draw:image></draw:frame></text:p>"
        "<text:p>Boats<draw:object><office:document><office:body><text:p>Chart</text:p></office:body></office:document>"
        "</draw:object> moor.</text:p>"
    )
    meta = "<dc:title>Pier</dc:title><meta:initial-creator>Marta Quill</meta:initial-creator>"
    packed, whole = document(body, styles=STYLES, meta=meta), flat(body, meta=meta)
    assert odt.matches(whole, "")
    assert lines(whole) == ["Osterwick Courier", "Pier closed", "It is shut.", "Boats moor.", "Page 1"]
    (part,), (other,) = odt.parts(whole, "x"), odt.parts(packed, "x")
    assert part.metadata == other.metadata
    assert not odt.matches(flat(body, kind="spreadsheet"), "x.fods")


def test_paragraphs_headings_lists_and_quotations() -> None:
    """By the elements, and by what styles are based on; running heads stand around."""
    read = page(
        document(
            '<text:p text:style-name="P3">Pier closed</text:p><text:h text:outline-level="1">What now</text:h>'
            '<text:p text:style-name="P1">The <text:span>board</text:span> &lt;said&gt;<text:s text:c="2"/>so.</text:p>'
            "<text:list><text:list-item><text:p>First</text:p></text:list-item></text:list>"
            '<text:p text:style-name="P2">A quotation.</text:p>',
            styles=STYLES,
        )
    )
    assert [(node.path[2:], node.span.of(read.text)) for node in read.nodes] == [
        (("header", "p"), "Osterwick Courier"),
        (("article", "h1"), "Pier closed"),
        (("article", "h2"), "What now"),
        (("article", "p"), "The board <said> so."),
        (("article", "ul", "li"), "First"),
        (("article", "blockquote", "p"), "A quotation."),
        (("footer", "p"), "Page 1"),
    ]


def test_deleted_text_comments_and_hidden_text_stay_out() -> None:
    """Changes are taken as accepted."""
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>DELETED</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes>"
        "<text:p>He <text:change-start/>said<text:change-end/> it.<office:annotation><dc:creator>ME</dc:creator>"
        '<text:p>COMMENT</text:p></office:annotation><text:span text:style-name="T1">HIDDEN</text:span></text:p>'
        '<text:section text:display="none"><text:p>HIDDEN</text:p></text:section>'
        "<text:p><draw:frame><draw:image/><svg:title>NAME</svg:title><svg:desc>ALT</svg:desc></draw:frame>"
        "<text:title>Shown</text:title></text:p>"
    )
    assert lines(document(body)) == ["He said it.", "Shown"]


def test_notes_links_tables_and_text_boxes() -> None:
    """Notes stand below, a text box behind its paragraph, short cells make a line."""
    read = page(
        document(
            '<text:p>So <text:a xlink:href="https://a.example/">it</text:a> was.<text:note text:note-class="footnote">'
            "<text:note-citation>1</text:note-citation><text:note-body><text:p>Board minutes.</text:p></text:note-body>"
            "</text:note><draw:frame><draw:text-box><text:p>In the box.</text:p></draw:text-box></draw:frame> Yes."
            "</text:p><table:table><table:table-row><table:table-cell><text:p>Ferrin</text:p></table:table-cell>"
            "<table:table-cell><text:p>14</text:p></table:table-cell></table:table-row></table:table>"
        )
    )
    assert read.text.split("\n\n") == ["So it was.[1] Yes.", "In the box.", "Ferrin\t14", "[1] Board minutes."]
    assert [link.target for link in read.nodes[0].links] == ["https://a.example/"]


def test_metadata() -> None:
    """Who began the document goes before who saved it last."""
    meta = (
        "<office:meta><dc:title>Pier closed</dc:title><meta:initial-creator>M. Quill</meta:initial-creator>"
        "<dc:creator>A. Rook</dc:creator><meta:creation-date>2023-11-30T09:59:00</meta:creation-date></office:meta>"
    )
    (part,) = odt.parts(document("<text:p>Text.</text:p>", meta=meta), "x.odt")
    found = part.metadata
    assert (found.title, found.author, found.file_date) == ("Pier closed", "M. Quill", "2023-11-30T09:59:00")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (document("<text:p>x</text:p>", manifest="<m><encryption-data/></m>"), "password"),
        (archive({"mimetype": odt.MEDIA_TYPE}), "incomplete: content.xml"),
        (document("<text:p> </text:p>"), "without any text"),
        (document("<text:p>"), "damaged"),
        (archive({"content.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}), "entities"),
        (archive({"content.xml": b" " * 70_000_000}), "too large"),
        (b"PK\x03\x04", "damaged"),
    ],
)
def test_what_cannot_be_read_says_why(data: bytes, message: str) -> None:
    """Which file, what it is, and what to do."""
    with pytest.raises(InputError, match=rf"x\.odt.*{message}"):
        list(odt.parts(data, "x.odt"))


def test_nesting_and_endless_spaces_are_bounded() -> None:
    """However deep, and however many spaces an element claims to be."""
    for element in ("text:span", "text:section", "text:list", "draw:text-box"):
        deep = f"<{element}>" * 50_000 + "<text:p>Deep.</text:p>" + f"</{element}>" * 50_000
        assert lines(document(deep)) == ["Deep."]
    (part,) = odt.parts(document('<text:p>a<text:s text:c="999999999"/>b</text:p>'), "x.odt")
    assert len(part.data) < 1000


def test_known_by_content_first_and_name_second() -> None:
    """Other OpenDocument files are not texts."""
    assert odt.matches(document("<text:p>x</text:p>"), "article")
    assert not odt.matches(
        archive({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}, stored=("mimetype",)), "x.odt"
    )
    assert odt.matches(archive({"content.xml": "x"}), "x.odt")
    assert not odt.matches(b"plain text", "x.odt")


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 2500), st.binary(max_size=12), st.text("<>/texpr:ha &;\"'", max_size=60))
def test_whatever_is_broken_nothing_but_input_errors_come(at: int, change: bytes, markup: str) -> None:
    """Changed bytes of the archive, and markup of any kind inside."""
    whole = bytearray(document("<text:p>Some text.</text:p>", styles=STYLES))
    whole[at : at + len(change)] = change
    for data in (bytes(whole), document(markup)):
        with contextlib.suppress(InputError):
            assert all(isinstance(part.data, str) for part in odt.parts(data, "x.odt"))
