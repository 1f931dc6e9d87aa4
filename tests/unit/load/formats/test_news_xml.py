"""News as XML, in the shape of those who send it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.document import Metadata
from reader.errors import InputError
from reader.load import xml_tree
from reader.load.formats.news_xml import matches, parts
from reader.load.html import read_page
from reader.load.parts import Part

PARAGRAPHS = "<p>BRENWICK (Dispatch) – “No boat,” said Mayor <b>Ilse</b> Varn.</p><p>The board&nbsp;denied it.</p>"
SAID = "BRENWICK (Dispatch) – “No boat,” said Mayor Ilse Varn.\n\nThe board\xa0denied it."
TITLE = "Board rejects ferry"
NITF = (
    '<nitf><head><title>Ferry</title><docdata><date.issue norm="20240502T100000Z"/></docdata>'
    '<pubdata name="The Courier" ex-ref="https://courier.example/f"/></head><body><body.head><hedline>'
    f"<hl1>{TITLE}</hl1><hl2>Crews are ready</hl2></hedline><byline>By <person>Ann Lee</person><byttl>Staff</byttl>"
    "</byline><dateline><location>BRENWICK</location></dateline></body.head><body.content><block>"
    f"{PARAGRAPHS}</block><media media-type='image'><media-reference source='https://x.example/x.jpg'/>"
    "<media-caption>The pier at dusk.</media-caption><media-producer>Ilka Varnes</media-producer></media>"
    "</body.content><body.end><tagline>Ann Lee covers the coast.</tagline></body.end></body></nitf>"
)
G2 = "http://iptc.org/std/nar/2006-10-01/"


def item(content: str, *, status: str = "usable", meta: str = "") -> str:
    """A news item as agencies send it in NewsML-G2."""
    return (
        f'<newsItem xmlns="{G2}" guid="urn:x" version="1"><catalogRef href="http://www.iptc.org/std/catalog.xml"/>'
        f'<itemMeta><provider literal="Dispatch"/><versionCreated>2024-05-02T10:00:00Z</versionCreated>'
        f'<pubStatus qcode="stat:{status}"/></itemMeta><contentMeta>{meta}</contentMeta>'
        f"<contentSet>{content}</contentSet></newsItem>"
    )


META = (
    f"<headline>{TITLE}</headline><by>By Ann Lee</by><dateline>BRENWICK, Ostrane</dateline>"
    "<creditline>Dispatch/Courier</creditline>"
)
XHTML = (
    '<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title>'
    f"<script>x</script></head><body>{PARAGRAPHS}</body></html></inlineXML>"
)


def read(markup: str | bytes, name: str = "news.xml") -> list[Part]:
    """The Parts of a file, which its module knows as its own."""
    data = markup.encode() if isinstance(markup, str) else markup
    assert matches(data[:65_536], name)
    return list(parts(data, name))


def only(markup: str | bytes) -> tuple[str, Metadata]:
    """What a reader sees of the one article in a file, and what is said of it."""
    (part,) = read(markup)
    return text(part), part.metadata


def text(part: Part) -> str:
    """What a reader sees of a Part."""
    assert isinstance(part.data, str)
    return read_page(part.data).text


@pytest.mark.parametrize(
    "doctype",
    [
        "",
        '<?xml version="1.0" encoding="UTF-8"?>\n<!-- from the wire -->\n<!DOCTYPE nitf SYSTEM "nitf-3-6.dtd">',
        '<!DOCTYPE nitf PUBLIC "-//IPTC//DTD NITF 3.4//EN" "http://www.iptc.org/std/NITF/3.4/nitf-3-4.dtd" '
        "[<!ATTLIST p lede CDATA 'x'>]>",
    ],
)
def test_nitf_is_read_without_its_document_type(doctype: str) -> None:
    """Headline, byline, place, text, caption and tagline, whatever the document type refers to."""
    seen, metadata = only(doctype + NITF)
    assert seen == (
        f"{TITLE}\n\nCrews are ready\n\nBy Ann Lee Staff\n\nBRENWICK\n\n{SAID}\n\n"
        "The pier at dusk.\n\nIlka Varnes\n\nAnn Lee covers the coast."
    )
    assert metadata == Metadata(TITLE, "Ann Lee", "2024-05-02T10:00:00Z", "The Courier", "https://courier.example/f")


def test_a_caption_is_a_caption() -> None:
    """Blocks keep what they are, so that the parser can tell pictures from the text."""
    (part,) = read(NITF)
    page = read_page(str(part.data))
    assert [n.tag for n in page.nodes if n.span.of(page.text) in (TITLE, "The pier at dusk.")] == ["h1", "figcaption"]


def test_a_news_item_with_a_page_is_read() -> None:
    """Headline and byline of its metadata stand above the text; the place stands in the text already."""
    seen, metadata = only(item(XHTML, meta=META))
    assert seen == f"{TITLE}\n\nBy Ann Lee\n\n{SAID}"
    assert metadata == Metadata(TITLE, "Ann Lee", "2024-05-02T10:00:00Z", "Dispatch/Courier", None)


def test_a_news_item_with_nitf_is_read_once() -> None:
    """What the NITF inside says again is not said twice; the markup goes before the plain text beside it."""
    both = f"<inlineData>Other</inlineData><inlineXML>{NITF}</inlineXML>"
    seen, metadata = only(item(both, meta=META))
    assert seen.count(TITLE) == seen.count("Ann Lee Staff") == seen.count("No boat") == 1
    assert metadata.url == "https://courier.example/f"


def test_a_news_item_with_plain_text_is_read() -> None:
    """Its blank lines part paragraphs."""
    seen, _ = only(item("<inlineData contenttype='text/plain'>One &amp; all.\n\nTwo.</inlineData>", meta=META))
    assert seen == f"{TITLE}\n\nBy Ann Lee\n\nBRENWICK, Ostrane\n\nOne & all.\n\nTwo."


def test_a_message_of_several_items_gives_an_article_each() -> None:
    """Items of pictures have no text; what was taken back says so."""
    picture = item('<remoteContent href="https://x.example/x.jpg"/>', meta=META)
    items = item(XHTML) + picture + item(XHTML, status="canceled")
    first, second = read(f'<newsMessage xmlns="{G2}"><itemSet>{items}</itemSet></newsMessage>')
    assert text(first) == text(second) == SAID
    assert (first.notices, second.notices) == ((), ("Its publisher has taken this article back.",))


def test_newsml_of_the_first_version_is_read() -> None:
    """Its lines stand above the NITF or the page in it."""
    seen, metadata = only(
        "<NewsML><NewsEnvelope><DateAndTime>20240502T100000Z</DateAndTime></NewsEnvelope><NewsItem><NewsManagement>"
        "<FirstCreated>20240502T100000+0200</FirstCreated></NewsManagement><NewsComponent><NewsLines>"
        f"<HeadLine>{TITLE}</HeadLine><ByLine>By Ann Lee</ByLine><CreditLine>Dispatch</CreditLine></NewsLines>"
        f"<ContentItem><DataContent>{PARAGRAPHS}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>"
    )
    assert seen == f"{TITLE}\n\nBy Ann Lee\n\n{SAID}"
    assert metadata == Metadata(TITLE, "Ann Lee", "2024-05-02T10:00:00+0200", "Dispatch", None)


def tei(body: str, *, title: str = TITLE) -> str:
    """A text as libraries encode it."""
    return (
        '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt>'
        f"<title>{title}</title><author>Ann Lee</author></titleStmt><publicationStmt><publisher>A library</publisher>"
        "</publicationStmt><sourceDesc><bibl><publisher>The Courier</publisher><date when='1924-05-02'>May</date>"
        f"</bibl></sourceDesc></fileDesc></teiHeader><text><body>{body}</body></text></TEI>"
    )


def test_tei_is_read_with_what_was_printed() -> None:
    """Headings, paragraphs, lists; of a correction what stood in print; no running heads and no descriptions."""
    seen, metadata = only(
        tei(
            f"<div><head>{TITLE}</head><byline>By Ann Lee</byline><p>The <choice><sic>bord</sic><corr>board</corr>"
            "</choice> <choice><abbr>Dr</abbr><expan>Doctor</expan></choice> Varn<lb/>leads.</p>"
            "<fw>The Courier</fw><pb n='2'/>"
            "<list><item>One</item><item>Two</item></list><figure><figDesc>A pier</figDesc><head>Pier</head></figure>"
            "</div>"
        )
    )
    assert seen == f"{TITLE}\n\nBy Ann Lee\n\nThe bord Dr Varn\nleads.\n\nOne\n\nTwo\n\nPier"
    assert metadata == Metadata(TITLE, "Ann Lee", "1924-05-02", "The Courier", None)


def test_quotations_without_marks_get_them() -> None:
    """TEI leaves the marks to whoever prints it; where they stand, inside or outside, there is no second pair."""
    seen, _ = only(
        tei("<p><said>No boat</said>, he said. “<q>One</q>” and <quote>‘Two’</quote>.</p><quote><p>A block</p></quote>")
    )
    assert seen == f"{TITLE}\n\n“No boat”, he said. “One” and ‘Two’.\n\nA block"


def test_a_corpus_gives_an_article_a_text() -> None:
    """Each text of a TEI corpus that has a body."""
    corpus = f"<teiCorpus>{tei('<p>One</p>')}{tei('')}{tei('<p>Two</p>')}</teiCorpus>"
    assert [text(part).split()[-1] for part in read(corpus)] == ["One", "Two"]


RSS = (
    '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"><channel>'
    "<title>The Courier</title><item><media:title>A picture</media:title><title>Board &amp;amp; ferry</title>"
    "<link>https://courier.example/f</link><pubDate>Thu, 02 May 2024 10:00:00 +0200</pubDate>"
    "<dc:creator>Ann Lee</dc:creator><description>Short.</description><content:encoded><![CDATA["
    f"{PARAGRAPHS}]]></content:encoded></item><item><title>Two</title><author>x@c.example (Bo Ray)</author>"
    "<description>Fish &amp; chips</description></item><item><title>Nothing</title></item></channel></rss>"
)


def test_a_feed_gives_an_article_an_item() -> None:
    """With the full text where the feed has it, and a notice where it has a summary."""
    first, second = read(RSS)
    assert text(first) == f"Board & ferry\n\n{SAID}"
    assert first.metadata == Metadata(
        "Board & ferry", "Ann Lee", "2024-05-02T10:00:00+02:00", "The Courier", "https://courier.example/f"
    )
    assert (first.notices, text(second)) == ((), "Two\n\nFish & chips")
    assert second.metadata.author == "Bo Ray"
    assert second.notices == ("The feed has only a summary of this article, not its text.",)


@pytest.mark.parametrize(
    "content",
    [
        f"<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>{PARAGRAPHS}</div></content>",
        f"<content type='html'><![CDATA[{PARAGRAPHS}]]></content>",
        f"<content>{SAID}</content>",
    ],
)
def test_an_atom_feed_is_read(content: str) -> None:
    """Whichever of the three ways it writes its texts in."""
    seen, metadata = only(
        f"<feed xmlns='http://www.w3.org/2005/Atom'><title>The Courier</title><entry><title>{TITLE}</title>"
        "<link rel='self' href='https://x.example/'/><link href='https://courier.example/f'/>"
        f"<author><name>Ann Lee</name></author><published>2024-05-02T10:00:00Z</published>{content}</entry></feed>"
    )
    assert seen == f"{TITLE}\n\n{SAID}"
    assert metadata == Metadata(TITLE, "Ann Lee", "2024-05-02T10:00:00Z", "The Courier", "https://courier.example/f")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "windows-1251", "koi8-r", "shift_jis"])
def test_the_encoding_that_the_file_declares_is_read(encoding: str) -> None:
    """Also the wide ones, and those that XML parsers refuse."""
    body = "東京" if encoding == "shift_jis" else "Паром не пойдёт"
    markup = f'<?xml version="1.0" encoding="{encoding}"?><nitf><body><p>{body}</p></body></nitf>'
    assert only(markup.encode(encoding))[0] == body


def test_unreadable_bytes_are_counted() -> None:
    """And shown."""
    (part,) = read(NITF.encode().replace(b"Crews", b"Cr\xffws"))
    assert "Cr\ufffdws" in text(part)
    assert part.notices == ("1 byte could not be read and shows as \ufffd.",)


@pytest.mark.parametrize(
    "markup",
    [
        "<html><body><nitf/></body></html>",
        "<?xml version='1.0'?><!DOCTYPE html><catalog><rss/></catalog>",
        "<?xml version='1.0'?><article><p>x</p></article>",
        "<?xml version='1.0'?><svg><text>x</text></svg>",
        "<!DOCTYPE html><feed>",
        "<feed><x/></feed>",
        "A text about <nitf>.",
        "<!-- <nitf> ",
        "<!DOCTYPE nitf",
        "",
    ],
)
def test_other_files_are_not_taken(markup: str) -> None:
    """The root element tells, and for names that others use too the namespace."""
    assert not matches(markup.encode(), "a.txt")


LAUGHS = "".join(f'<!ENTITY l{n + 1} "{f"&l{n};" * 10}">' for n in range(10))


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        (f'<!DOCTYPE nitf [<!ENTITY l0 "ha">{LAUGHS}]><nitf><p>&l10;</p></nitf>', "entities"),
        ('<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]><nitf><p>&x;</p></nitf>', "entities"),
        ('<!DOCTYPE nitf [<!ENTITY % x SYSTEM "http://x.example/x.dtd">%x;]><nitf><p>x</p></nitf>', "entities"),
        ("<nitf>" + "<block>" * 100_000, "nested"),
        ("<nitf><p>cut", "broken XML"),
        ("<nitf><head/></nitf>", "without the text"),
        (f"<packageItem xmlns='{G2}'><groupSet/></packageItem>", "only refers"),
        ("<rss><channel><title>Empty</title></channel></rss>", "a feed without"),
    ],
    ids=["laughs", "external", "parameter", "nested", "cut", "empty", "package", "feed"],
)
def test_xml_that_means_harm_or_has_no_text_is_an_input_error(markup: str, words: str) -> None:
    """It is refused by name and says why; nothing else is opened."""
    with pytest.raises(InputError, match=words) as caught:
        list(parts(markup.encode(), "news.xml"))
    assert str(caught.value).startswith("news.xml ")


@pytest.mark.parametrize(("limit", "what"), [("MAX_ELEMENTS", "elements"), ("MAX_ATTRIBUTES", "attributes")])
def test_xml_of_too_many_pieces_is_an_input_error(monkeypatch: pytest.MonkeyPatch, limit: str, what: str) -> None:
    """Each takes memory or time, however short it is written."""
    monkeypatch.setattr(xml_tree, limit, 100)
    many = '<p a="" b=""/>' * 100
    with pytest.raises(InputError, match=rf"news\.xml has more than 100 XML {what}"):
        list(parts(f"<nitf>{many}</nitf>".encode(), "news.xml"))


def test_defaults_of_a_document_type_are_not_copied() -> None:
    """A long default of an attribute would fill the memory, once an element."""
    doctype = f"<!DOCTYPE nitf [<!ATTLIST p x CDATA '{'y' * 1_000_000}'>]>"
    (part,) = parts(f"{doctype}<nitf><body>{'<p>a</p>' * 10_000}</body></nitf>".encode(), "news.xml")
    assert len(part.data) < 1_000_000


@given(st.sampled_from((NITF, item(XHTML, meta=META), tei("<p><q>x</q></p>"), RSS)), st.integers(0, 1_800), st.data())
def test_damaged_xml_is_read_or_refused(markup: str, at: int, data: st.DataObject) -> None:
    """Nothing but InputError comes of bytes that were changed."""
    whole = markup.encode()
    noise = data.draw(
        st.binary(max_size=20) | st.sampled_from((b"<p>", b"</p>", b"&x;", b"<![CDATA[", b"<!--", b"]]>"))
    )
    changed = whole[:at] + noise + whole[at + data.draw(st.integers(0, 10)) :]
    matches(changed, "news.xml")
    try:
        list(parts(changed, "news.xml"))
    except InputError as error:
        assert "news.xml" in str(error)  # noqa: PT017 - an article may come of it as well
