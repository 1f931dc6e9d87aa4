"""What of a page becomes text, and the nodes that go with it."""

import time

import pytest

from reader.core.document import Node
from reader.load.html import read_page


def lines(markup: str) -> list[str]:
    """The blocks of the page's text."""
    page = read_page(markup)
    return [node.span.of(page.text) for node in page.nodes]


def test_blocks_stand_one_a_line_with_a_blank_line_between() -> None:
    """Headings, paragraphs and list items are blocks; white space inside them collapses."""
    page = read_page("<h1>A  title</h1>\n<p>One\n   paragraph.</p><ul><li>First<li>Second</ul>")
    assert page.text == "A title\n\nOne paragraph.\n\nFirst\n\nSecond"
    assert [node.tag for node in page.nodes] == ["h1", "p", "li", "li"]


def test_nodes_cover_the_text_in_order() -> None:
    """The nodes are the text cut at the blank lines between them."""
    page = read_page("<div>Bare <p>One</p> between <table><tr><td>a<td>b</table> end</div>")
    assert "\n\n".join(node.span.of(page.text) for node in page.nodes) == page.text
    assert all(one.span.end < two.span.start for one, two in zip(page.nodes, page.nodes[1:], strict=False))


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>SECRET</script>",
        "<style>SECRET</style>",
        "<template><p>SECRET</p></template>",
        "<noscript><p>SECRET</p></noscript>",
        "<!-- SECRET -->",
        "<p hidden>SECRET</p>",
        '<div style="color:red; display : none"><p>SECRET</p></div>',
        '<span style="visibility:hidden">SECRET</span>',
        '<input type="hidden" value="SECRET">',
        '<input type="text" value="SECRET">',
        "<textarea>SECRET</textarea>",
        "<select><option>SECRET</option></select>",
        '<img alt="SECRET" src="x.png">',
        "<svg><title>SECRET</title><text>SECRET</text></svg>",
        "<iframe>SECRET</iframe>",
        "<video>SECRET</video>",
        "<object>SECRET</object>",
        "<dialog>SECRET</dialog>",
        "<![CDATA[SECRET]]>",
        "<?php SECRET ?>",
    ],
)
def test_what_no_reader_sees_never_becomes_text(hidden: str) -> None:
    """Code, comments, hidden parts, form values and alternative texts stay out."""
    assert lines(f"<p>Before</p>{hidden}<p>After</p>") == ["Before", "After"]


@pytest.mark.parametrize(
    "shown",
    [
        "<p aria-hidden=true>SEEN</p>",
        "<p style='display:block'>SEEN</p>",
        "<p style='x-display:none-such'>SEEN</p>",
        "<details><summary>SEEN</summary></details>",
        "<dialog open>SEEN</dialog>",
        "<figure><img alt=no><figcaption>SEEN</figcaption></figure>",
        "<button>SEEN</button>",
        "<custom-element>SEEN</custom-element>",
    ],
)
def test_what_a_reader_sees_becomes_text(shown: str) -> None:
    """Parts that a browser shows are kept."""
    assert lines(f"<p>Before</p>{shown}<p>After</p>") == ["Before", "SEEN", "After"]


def test_a_page_that_waits_for_its_script_is_read() -> None:
    """The hidden state of the whole body says nothing of a saved page."""
    assert lines("<html hidden><body style='visibility:hidden'><p>Text</p></body></html>") == ["Text"]


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>a <b>bold</b>ly put <i>word</i>.</p>", "a boldly put word."),
        ("<p><span>“No,”</span> <em>she</em> said</p>", "“No,” she said"),
        ("<p>one<br>two<br/>three</p>", "one\ntwo\nthree"),
        ("<p>one <br> two</p>", "one\ntwo"),
        ("<p>caf&eacute; &amp; bar&#8217;s &#x41;</p>", "café & bar’s A"),
        ("<p>old page&#146;s mark</p>", "old page’s mark"),
        ("<p>five\u00a0km &nbsp; on</p>", "five\u00a0km \u00a0 on"),
        ("<p>sou<wbr>ffle</p>", "souffle"),
        ("<p>a\x00b\x07c</p>", "abc"),
        ("<p>x <a href=/a>Home</a><a href=/b>News</a></p>", "x Home News"),
        ("<p>1 < 2 & 3</p>", "1 < 2 & 3"),
        ("<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>", "漢かん"),
        ("no tags at all", "no tags at all"),
    ],
)
def test_inline_text_is_joined_as_it_reads(markup: str, text: str) -> None:
    """Inline elements add no spaces, breaks are line ends, entities are decoded."""
    assert read_page(markup).text == text


def test_two_breaks_part_paragraphs() -> None:
    """Old pages that part their paragraphs by <br><br> give a block each."""
    assert lines("<div>One.<br><br>Two.<br>\n<br>\n<br>Three.</div>") == ["One.", "Two.", "Three."]


def test_preformatted_text_keeps_its_spaces() -> None:
    """White space inside <pre> stays, the line end after its tag goes."""
    page = read_page("<pre>\n  a   b\n\n    c\n</pre><p>x   y</p>")
    assert page.text == "  a   b\n\n    c\n\nx y"


def test_text_beside_block_children_is_a_block_of_its_own() -> None:
    """Bare text in a div, before, between and after paragraphs, becomes blocks of the div."""
    page = read_page("<div id=story class='a b'>Lead <p>One</p> bare <i>words</i> <p>Two</p></div>")
    assert [node.span.of(page.text) for node in page.nodes] == ["Lead", "One", "bare words", "Two"]
    assert [node.tag for node in page.nodes] == ["div", "p", "div", "p"]


def test_the_path_names_the_ancestors() -> None:
    """A node's path runs from the root to the element itself, with ids and classes."""
    page = read_page("<body><div id=story class='a b'><article class=x><a><p>One</p></a></article></div></body>")
    assert page.nodes[0].path == ("html", "body", "div#story.a.b", "article.x", "a", "p")


def only(markup: str) -> tuple[str, Node]:
    """The text and the one node of a page."""
    page = read_page(markup)
    (node,) = page.nodes
    return page.text, node


def test_links_are_kept_as_data() -> None:
    """A link covers its own words and keeps its address as written."""
    text, node = only("<p>See <a href='/a?b=1&amp;c'> the <b>report</b> </a>, <a>no address</a>.</p>")
    assert [(link.span.of(text), link.target) for link in node.links] == [("the report", "/a?b=1&c")]


def test_a_link_around_blocks_is_in_each() -> None:
    """A card whose link holds a heading and a paragraph gives the link to both."""
    page = read_page("<a href=/x><h3>Title</h3><p>Teaser</p></a><p>Free</p>")
    assert [[link.span.of(page.text) for link in node.links] for node in page.nodes] == [["Title"], ["Teaser"], []]


def test_a_row_of_short_cells_is_one_block() -> None:
    """A table of figures gives a line a row, cells apart by a tab, links at their place."""
    page = read_page(
        "<table><caption>Poll</caption><thead><tr><th>Party<th>Share</tr></thead>"
        "<tr><td>Left<td><a href=/l>31%</a></tr><tr><td>Right<td></tr></table>"
    )
    assert [node.span.of(page.text) for node in page.nodes] == ["Poll", "Party\tShare", "Left\t31%", "Right"]
    assert [node.tag for node in page.nodes][1:3] == ["tr", "tr"]
    assert page.nodes[2].links[0].span.of(page.text) == "31%"


def test_paragraphs_in_its_cells_leave_a_row_one_block() -> None:
    """Word processors and some publishing systems write the text of each cell as a paragraph."""
    rows = "<tr><td><p>Left</p></td><td><div><p><b>31%</b></p></div></td></tr><tr><th>Right<td><p>28%</p></td></tr>"
    page = read_page(f"<div id=a><table>{rows}</table></div>")
    assert page.text == "Left\t31%\n\nRight\t28%"
    assert [node.path[-3:] for node in page.nodes] == [("div#a", "table", "tr")] * 2
    assert lines("<table><tr><td><h2>News</h2><td><p>One</p></table>") == ["News", "One"]


def test_a_table_that_lays_out_the_page_gives_its_blocks() -> None:
    """Cells with paragraphs or with long text stay blocks of their own."""
    story = "The mayor said the school would close, and then explained at some length why it had to. " * 2
    assert lines(f"<table><tr><td>Home<td><p>{story}</p></table>") == ["Home", story.strip()]
    assert lines(f"<table><tr><td>Home<td>{story}</table>") == ["Home", story.strip()]
    assert lines("<table><tr><td>Menu<td><p>One</p><p>Two</p></table>") == ["Menu", "One", "Two"]
    assert lines("<table><tr><td>Menu<td>One<br><br>Two</table>") == ["Menu", "One", "Two"]


@pytest.mark.parametrize("tag", ["div", "b"])
def test_deep_nesting_is_survived(tag: str) -> None:
    """A hundred thousand nested tags neither fail nor lose the text after them."""
    depth = 100_000
    page = read_page(f"<p>start</p>{f'<{tag}>' * depth}deep{f'</{tag}>' * depth}<p>end</p>")
    assert page.text.split() == ["start", "deep", "end"]


def test_tables_in_tables_take_no_longer_than_their_size() -> None:
    """The pieces of the rows inside are not gone through once more for each row around them."""
    start = time.process_time()
    page = read_page("<table><tr><td>x" * 30_000)
    assert len(page.nodes) == 30_000
    # It takes two seconds, and took fourteen when they were.
    assert time.process_time() - start < 7


def test_text_at_every_depth_keeps_the_paths_short() -> None:
    """Paths are cut to the nearest ancestors, so that a deep page does not fill the memory."""
    page = read_page("<div>x" * 5_000)
    assert len(page.nodes) == 5_000
    assert max(len(node.path) for node in page.nodes) == 64
    assert page.nodes[-1].path[-1] == "div"


@pytest.mark.parametrize("markup", ["", "   ", "<html></html>", "<p>&nbsp;</p>", "<p>\u200b</p>", "<!-- only -->"])
def test_a_page_without_text_gives_none(markup: str) -> None:
    """A page that shows nothing has no text and no nodes."""
    page = read_page(markup)
    assert (page.text, page.nodes) == ("", ())


def test_an_xml_declaration_is_no_text() -> None:
    """XHTML is read as a page, without a warning and without its declaration."""
    assert lines('<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="x"><body><p>é</p></body></html>') == ["é"]


@pytest.mark.parametrize(
    "start", ["<?xml ", "<?xml ?><?xml version='1.0'?>", f"<?xml {'a' * 2000}?>", "\0<?xml ?><?xml "]
)
def test_an_odd_xml_declaration_is_read_without_a_warning(start: str) -> None:
    """The library warns of what begins as XML does: a person would see that, and could do nothing with it."""
    assert lines(f"{start}><p>Text</p>")[-1].endswith("Text")


@pytest.mark.parametrize(
    "start",
    [
        "<!DOCTYPE html>\n<!-- saved from url=(0029)https://courier.example/ferry -->\n<html>",
        "<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: https://courier.example/ferry \n"
        " saved date: Thu May 02 2024 10:00:00 GMT+0200 (Central European Summer Time)\n--><meta charset=utf-8>",
    ],
)
def test_a_saved_page_says_where_it_was_saved_from(start: str) -> None:
    """Browsers and SingleFile note the address in a comment; what the page says of itself goes before it."""
    assert read_page(f"{start}<body><p>Text</p></body></html>").metadata.url == "https://courier.example/ferry"
    own = '<link rel="canonical" href="https://courier.example/own">'
    assert read_page(f"{start}{own}<body><p>Text</p></body></html>").metadata.url == "https://courier.example/own"


@pytest.mark.parametrize(
    "comment", ["saved from url=(0014)about:internet", "saved from url=x", "see https://c.example/"]
)
def test_other_comments_say_nothing_of_the_address(comment: str) -> None:
    """Only a web address, noted by whoever saved the page, is one."""
    assert read_page(f"<!-- {comment} --><p>Text</p>").metadata.url is None


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p><q>We wait</q>, he said.", "“We wait”, he said."),
        ("<p><q>She said <q>no</q> twice</q>, he said.", "“She said ‘no’ twice”, he said."),
        ("<p><q>“We wait”</q>, he said.", "“We wait”, he said."),
    ],
)
def test_quotation_marks_that_a_browser_draws_are_there(markup: str, text: str) -> None:
    """Whoever reads the page sees them; marks in the text itself are not doubled."""
    assert read_page(markup).text.strip() == text


@pytest.mark.parametrize(
    ("markup", "blocks"),
    [
        (
            "<p><strong>Why did you shut it?</strong> Because it was cracked.</p>",
            ["Why did you shut it?", "Because it was cracked."],
        ),
        (
            "<p><b>Why did you shut it?</b><br>because it was cracked.</p>",
            ["Why did you shut it?", "because it was cracked."],
        ),
        ("<p><b>Why did you</b> <b><i>shut</i> it?</b> “It fell.”</p>", ["Why did you shut it?", "“It fell.”"]),
        ("<p><b>Q: Why did you shut it?<br></b>A: It fell.</p>", ["Q: Why did you shut it?", "A: It fell."]),
        ("<p><b>Why did you shut it?</b> asked the mayor.</p>", ["Why did you shut it? asked the mayor."]),
        ("<p><b>“Why did you shut it?”</b> The mayor asked.</p>", ["“Why did you shut it?” The mayor asked."]),
        (
            "<p>They ask: <b>Why did you shut it?</b> Nobody knows.</p>",
            ["They ask: Why did you shut it? Nobody knows."],
        ),
        ("<p><b>Why now?</b> It was time.</p>", ["Why now? It was time."]),
        ("<p><b>The bridge is shut.</b> It fell.</p>", ["The bridge is shut. It fell."]),
    ],
)
def test_a_question_in_bold_stands_apart_from_its_answer(markup: str, blocks: list[str]) -> None:
    """In one paragraph with it as in interviews on the web; what goes on with the question stays with it."""
    assert lines(markup) == blocks


@pytest.mark.parametrize(
    ("markup", "blocks"),
    [
        ("<p>Q: Why is it shut?<br>A: It fell.</p>", ["Q: Why is it shut?", "A: It fell."]),
        ("<p><b>Reed:</b> Why?<br/><b>Anna Holm:</b> It fell.</p>", ["Reed: Why?", "Anna Holm: It fell."]),
        (
            "<p>Q: Why is it shut?<br>A: It fell.<br>We saw it.<br>Q. And then?<br>A. Nothing.</p><p>Yes<br>A: B</p>",
            ["Q: Why is it shut?", "A: It fell.\nWe saw it.", "Q. And then?", "A. Nothing.", "Yes\nA: B"],
        ),
        ("<p>Why is it shut?<br>It fell.</p>", ["Why is it shut?\nIt fell."]),
        ("<pre>Q: Why?\nA: It fell.</pre>", ["Q: Why?\nA: It fell."]),
    ],
)
def test_an_answer_with_its_label_stands_apart_from_the_question_above_it(markup: str, blocks: list[str]) -> None:
    """On the next line of one paragraph; verse and addresses stay whole."""
    assert lines(markup) == blocks


def test_links_go_on_behind_a_question_in_bold() -> None:
    """Each block has its part of the link."""
    page = read_page("<p><a href=/x><b>Why did you shut it?</b> Read on</a></p>")
    assert [link.span.of(page.text) for node in page.nodes for link in node.links] == [
        "Why did you shut it?",
        "Read on",
    ]
