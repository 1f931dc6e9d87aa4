"""What Word documents say, in the shapes of Word, Google Docs, LibreOffice and Pandoc."""

import contextlib
from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import InputError
from reader.load.formats import docx
from reader.load.html import Page, read_page
from reader.load.parts import Part
from tests.unit.load.formats.zip_files import archive

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="urn:wps" xmlns:v="urn:v"'
TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OUTSIDE = ' TargetMode="External"'
STYLES = f"""{XML}<w:styles {W}>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/><w:basedOn w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/>
<w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="House heading"/><w:basedOn w:val="berschrift1"/></w:style>
<w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="Quote"/></w:style>
<w:style w:type="paragraph" w:styleId="Author"><w:name w:val="Author"/></w:style>
<w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/>
<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Beschriftung"><w:name w:val="caption"/></w:style>
</w:styles>"""


def relations(rows: Mapping[str, tuple[str, str]]) -> str:
    """A list of relations by id: kind and target, which is external when it is an address."""
    listed = "".join(
        f'<Relationship Id="{key}" Type="{TYPE}/{kind}" Target="{target}"{OUTSIDE if "://" in target else ""}/>'
        for key, (kind, target) in rows.items()
    )
    return f'{XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{listed}</Relationships>'


def document(
    body: str, *, more: Mapping[str, str] | None = None, rows: Mapping[str, tuple[str, str]] | None = None
) -> bytes:
    """A document as Word writes it, with further parts and relations."""
    return archive(
        {
            "[Content_Types].xml": f'{XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
            "_rels/.rels": relations({"rId1": ("officeDocument", "word/document.xml")}),
            "word/document.xml": f"{XML}<w:document {W} {R} {MC}><w:body>{body}<w:sectPr/></w:body></w:document>",
            "word/_rels/document.xml.rels": relations({"rId1": ("styles", "styles.xml"), **(rows or {})}),
            "word/styles.xml": STYLES,
            **(more or {}),
        }
    )


def par(text: str, style: str = "", properties: str = "") -> str:
    """A paragraph of one run."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f'<w:p><w:pPr>{named}{properties}</w:pPr><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def only(data: bytes) -> Part:
    """The one part of a document."""
    (part,) = docx.parts(data, "x.docx")
    assert part.media_type == "text/html"
    return part


def page(data: bytes) -> Page:
    """What the reader of pages makes of a document."""
    markup = only(data).data
    assert isinstance(markup, str)
    return read_page(markup)


def lines(data: bytes) -> list[str]:
    """The blocks of a document."""
    return page(data).text.split("\n\n")


def test_styles_say_what_a_paragraph_is() -> None:
    """By their English names, which Word keeps in every language, and through styles based on others."""
    read = page(
        document(
            par("Pier closed", "Titel")
            + par("By Marta Quill", "Author")
            + par("The board &lt;said&gt; so.")
            + par("What now", "Mine")
            + par("First", "ListBullet")
            + par("Second", properties='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
            + par("A quotation.", "Zitat")
            + par("The pier on Monday", "Beschriftung")
        )
    )
    assert [(node.path[2:], node.span.of(read.text)) for node in read.nodes] == [
        (("article", "h1"), "Pier closed"),
        (("article", "p.author"), "By Marta Quill"),
        (("article", "p"), "The board <said> so."),
        (("article", "h2"), "What now"),
        (("article", "ul", "li"), "First"),
        (("article", "ul", "li"), "Second"),
        (("article", "blockquote", "p"), "A quotation."),
        (("article", "figure", "figcaption"), "The pier on Monday"),
    ]


def test_tracked_changes_are_taken_as_accepted() -> None:
    """Inserted text is kept; deleted and moved text goes, and so does a deleted end of a paragraph."""
    body = (
        "<w:p><w:r><w:t>He </w:t></w:r><w:del><w:r><w:delText>denied</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>said</w:t></w:r></w:ins><w:r><w:t> it.</w:t></w:r>"
        "<w:moveFrom><w:r><w:t>MOVED</w:t></w:r></w:moveFrom></w:p>"
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>One </w:t></w:r></w:p>"
        + par("line.")
        + "<w:p><w:pPr><w:pPrChange><w:pPr><w:pStyle w:val='Titel'/></w:pPr></w:pPrChange></w:pPr>"
        "<w:moveTo><w:r><w:t>Moved here.</w:t></w:r></w:moveTo></w:p>"
    )
    assert lines(document(body)) == ["He said it.", "One line.", "Moved here."]


def test_hyperlinks_of_both_kinds() -> None:
    """Those of the relations and those of fields, whose code is no text."""
    body = (
        '<w:p><w:r><w:t xml:space="preserve">See </w:t></w:r><w:hyperlink r:id="rId9"><w:r><w:t>the report</w:t>'
        '</w:r></w:hyperlink><w:r><w:t xml:space="preserve"> and </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/>'
        '</w:r><w:r><w:instrText> HYPERLINK "https://b.example/?a=1&amp;b=2" </w:instrText></w:r><w:r>'
        '<w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>that</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/>'
        "</w:r><w:r><w:t>.</w:t></w:r></w:p>"
    )
    read = page(document(body, rows={"rId9": ("hyperlink", "https://a.example/")}))
    assert read.text == "See the report and that."
    assert [(link.span.of(read.text), link.target) for link in read.nodes[0].links] == [
        ("the report", "https://a.example/"),
        ("that", "https://b.example/?a=1&b=2"),
    ]


def test_notes_stand_below_under_their_numbers() -> None:
    """Footnotes and endnotes; the line that Word draws above them is none."""
    notes = (
        f'{XML}<w:footnotes {W}><w:footnote w:type="separator" w:id="-1">{par("LINE")}</w:footnote>'
        f'<w:footnote w:id="2">{par(" Board minutes.")}</w:footnote></w:footnotes>'
    )
    ends = f'{XML}<w:endnotes {W}><w:endnote w:id="2">{par("Later.")}</w:endnote></w:endnotes>'
    body = (
        '<w:p><w:r><w:t>So it was.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
        '<w:p><w:r><w:t>And then.</w:t></w:r><w:r><w:endnoteReference w:id="2"/></w:r></w:p>'
    )
    data = document(
        body,
        more={"word/footnotes.xml": notes, "word/endnotes.xml": ends},
        rows={"rId2": ("footnotes", "footnotes.xml"), "rId3": ("endnotes", "endnotes.xml")},
    )
    assert lines(data) == ["So it was.[1]", "And then.[2]", "[1] Board minutes.", "[2] Later."]


def test_a_text_box_is_read_once() -> None:
    """Word writes it twice, for newer and for older programs."""
    box = f"<w:txbxContent>{par('In the box.')}</w:txbxContent>"
    body = (
        "<w:p><w:r><w:t>Before</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>"
        f"{box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r><w:r><w:t xml:space='preserve"
        "'> and after.</w:t></w:r></w:p>"
    )
    assert lines(document(body)) == ["Before and after.", "In the box."]


def test_tables_breaks_and_hidden_text() -> None:
    """Short cells make a line; a soft line end stays in its paragraph; hidden text is not seen."""
    row = "<w:tr>" + "".join(f"<w:tc><w:tcPr/>{par(cell)}</w:tc>" for cell in ("Ferrin", "14")) + "</w:tr>"
    body = (
        f"<w:tbl><w:tblPr/>{row}</w:tbl>"
        "<w:p><w:r><w:t>One</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>three</w:t><w:noBreakHyphen/><w:t>four</w:t></w:r>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>HIDDEN</w:t></w:r></w:p>"
    )
    assert lines(document(body)) == ["Ferrin\t14", "One\ntwo three\u2011four"]


def test_running_heads_stand_around_the_text() -> None:
    """Each once, however many sections have it."""
    more = {f"word/header{n}.xml": f"{XML}<w:hdr {W}>{par('Osterwick Courier')}</w:hdr>" for n in (1, 2)}
    more["word/footer1.xml"] = f"{XML}<w:ftr {W}>{par('Page 1')}</w:ftr>"
    rows = {f"rId{n + 4}": ("header", f"header{n}.xml") for n in (1, 2)} | {"rId8": ("footer", "footer1.xml")}
    assert lines(document(par("Text."), more=more, rows=rows)) == ["Osterwick Courier", "Text.", "Page 1"]


def test_what_a_library_says_of_itself_is_no_metadata() -> None:
    """A document that a script made names the library as its author, and the day its template was made."""
    core = (
        '<c:coreProperties xmlns:c="u" xmlns:dc="d" xmlns:dcterms="t"><dc:title/><dc:creator>python-docx</dc:creator>'
        "<dcterms:created>2013-12-23T23:15:00Z</dcterms:created></c:coreProperties>"
    )
    found = only(document(par("Text."), more={"docProps/core.xml": core})).metadata
    assert (found.author, found.file_date) == (None, None)


def test_core_properties_are_metadata() -> None:
    """What Word asks for; a title that nobody gave is none."""
    core = (
        '<c:coreProperties xmlns:c="u" xmlns:dc="d" xmlns:dcterms="t"><dc:title>{}</dc:title>'
        "<dc:creator>M. Quill</dc:creator><dcterms:created>2023-11-30T09:59:00Z</dcterms:created></c:coreProperties>"
    )
    found = only(document(par("Text."), more={"docProps/core.xml": core.format("Pier closed")})).metadata
    assert (found.title, found.author, found.file_date) == ("Pier closed", "M. Quill", "2023-11-30T09:59:00Z")
    assert only(document(par("Text."), more={"docProps/core.xml": core.format("Untitled")})).metadata.title is None


def test_the_main_part_may_have_another_name() -> None:
    """Word on the web calls it document2.xml; pictures may be missing."""
    data = archive(
        {
            "_rels/.rels": relations({"rId1": ("officeDocument", "/word/document2.xml")}),
            "word/document2.xml": f"<w:document {W}><w:body>{par('Text.')}</w:body></w:document>",
            "word/_rels/document2.xml.rels": relations(
                {"rId5": ("image", "media/gone.png"), "rId1": ("styles", "no.xml")}
            ),
        }
    )
    assert lines(data) == ["Text."]


def test_markup_in_the_text_is_text() -> None:
    """Nothing of it becomes an element."""
    assert lines(document(par("&lt;script&gt;alert(1)&lt;/script&gt;"))) == ["<script>alert(1)</script>"]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"), "password"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "old kind"),
        (b"PK\x03\x04 and no more", "damaged"),
        (archive({"word/other.xml": "<a/>"}), "no Word document"),
        (document(par(" ")), "without any text"),
        (document("<w:p>"), "damaged"),
        (document(par("&e;")).replace(b"word/document.xml", b"word/document.xmm"), "x.docx"),
    ],
)
def test_what_cannot_be_read_says_why(data: bytes, message: str) -> None:
    """Which file, what it is, and what to do."""
    with pytest.raises(InputError, match=message):
        list(docx.parts(data, "x.docx"))


def test_hostile_documents_are_bounded() -> None:
    """Bombs, entities, and nesting without end."""
    bomb = archive({"word/document.xml": b"<w:t>" + b" " * 70_000_000})
    entities = archive({"word/document.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'})
    for data in (bomb, entities):
        with pytest.raises(InputError):
            list(docx.parts(data, "x.docx"))
    for element in ("w:tbl", "w:p", "w:txbxContent"):
        deep = f"<{element}>" * 50_000 + par("Deep.") + f"</{element}>" * 50_000
        assert lines(document(deep)) == ["Deep."]


def test_known_by_content_first_and_name_second() -> None:
    """An archive that merely holds a Word document is none."""
    assert docx.matches(document(par("Text."))[:65536], "article")
    assert docx.matches(archive({"customXml/item.xml": "1", "word/document.xml": "2"}), "x.DOCX")
    assert not docx.matches(archive({"inside.docx": document(par("Text."))}, stored=("inside.docx",)), "x.zip")
    assert not docx.matches(b"word/ [Content_Types].xml", "x.docx")


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=40), st.integers(0, 3000), st.binary(max_size=12), st.text("<>/wptbl:r &;\"'", max_size=60))
def test_whatever_is_broken_nothing_but_input_errors_come(text: str, at: int, change: bytes, markup: str) -> None:
    """Changed bytes of the archive, and markup of any kind inside."""
    whole = bytearray(document(par("Some text.")))
    whole[at : at + len(change)] = change
    for data in (bytes(whole), document(markup), document(par(text.encode("ascii", "xmlcharrefreplace").decode()))):
        with contextlib.suppress(InputError):
            assert all(isinstance(part.data, str) for part in docx.parts(data, "x.docx"))
