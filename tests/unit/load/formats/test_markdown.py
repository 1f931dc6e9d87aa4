"""What Markdown says, and when a file is taken for it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.load.formats import markdown
from reader.load.html import Page, read_page
from reader.load.parts import Part


def only(data: str | bytes, name: str = "x.md") -> Part:
    """The one part of a file."""
    raw = data.encode("utf-8") if isinstance(data, str) else data
    (part,) = markdown.parts(raw, name)
    return part


def page(data: str) -> Page:
    """What the reader of pages makes of a file."""
    part = only(data)
    assert part.media_type == "text/html"
    assert isinstance(part.data, str)
    return read_page(part.data)


def test_its_marks_become_structure() -> None:
    """Headings, paragraphs of wrapped lines, lists, quotations, tables and links."""
    read = page(
        "# Pier closed\n\nThe *board*\nsaid [so](https://a.example/).\n\n- First\n- Second\n\n> Quoted.\n\n"
        "| Ferrin | 14 |\n|---|---|\n| Sorn | 3 |\n"
    )
    assert [(node.path[2:], node.span.of(read.text)) for node in read.nodes] == [
        (("article", "h1"), "Pier closed"),
        (("article", "p"), "The board said so."),
        (("article", "ul", "li"), "First"),
        (("article", "ul", "li"), "Second"),
        (("article", "blockquote", "p"), "Quoted."),
        (("article", "table", "thead", "tr"), "Ferrin\t14"),
        (("article", "table", "tbody", "tr"), "Sorn\t3"),
    ]
    assert [link.target for link in read.nodes[1].links] == ["https://a.example/"]


@pytest.mark.parametrize(
    "markup", ["<script>alert(1)</script>", "a <b onclick=x>b</b>", "<!-- c -->", "<div>\nx\n</div>"]
)
def test_markup_in_it_is_shown_as_it_was_written(markup: str) -> None:
    """It is data, and never becomes an element."""
    assert page(f"Before.\n\n{markup}\n\nAfter.").text.replace("\n", " ").split("  ")[1] == markup.replace("\n", " ")


def test_no_link_runs_a_script() -> None:
    """Such an address is left as text."""
    assert not page("[a](javascript:alert(1))").nodes[0].links


def test_facts_before_the_text_are_metadata() -> None:
    """In the forms of Jekyll, Hugo, Pandoc and web clippers."""
    found = only(
        '---\ntitle: "Pier: \\"closed\\""\nauthors:\n  - "[[Marta Quill]]"\n  - A. Rook\ndate: 2023-11-30\n'
        "source: https://a.example/pier\nsite: Osterwick Courier\ntags: [a, b]\n---\n# Pier\n"
    )
    meta = found.metadata
    assert (meta.title, meta.author, meta.published) == ('Pier: "closed"', "Marta Quill, A. Rook", "2023-11-30")
    assert (meta.publisher, meta.url) == ("Osterwick Courier", "https://a.example/pier")
    assert isinstance(found.data, str)
    assert read_page(found.data).text == "Pier"


@pytest.mark.parametrize(
    "written",
    [
        "Pier closed for the winter,\n  says board",
        '"Pier closed for the winter,\n  says board"',
        ">-\n  Pier closed for the winter,\n  says board",
        "|\n  Pier closed for the winter,\n  says board\n",
    ],
)
def test_a_fact_may_take_several_lines(written: str) -> None:
    """As Pandoc and site builders break long titles."""
    meta = only(f"---\ntitle: {written}\nauthor:\n  - A. Rook\nimage:\n  url: x\n---\nText.\n").metadata
    assert (meta.title, meta.author, meta.url) == ("Pier closed for the winter, says board", "A. Rook", None)


def test_a_line_between_paragraphs_is_no_beginning_of_facts() -> None:
    """Three dashes alone say nothing."""
    assert page("---\n\nText.\n\n---\n\nMore.").text == "Text.\n\nMore."


def test_a_text_with_facts_before_it_keeps_its_lines() -> None:
    """Programs that take articles from the web write a paragraph a line."""
    part = only("---\ntitle: Pier\nurl: https://a.example/\n---\nOne paragraph.\nAnother one.\n", "x.txt")
    assert (part.media_type, part.data) == ("text/plain", "One paragraph.\nAnother one.\n")
    assert part.metadata.title == "Pier"


def test_lines_that_are_whole_paragraphs_stay_apart() -> None:
    """Some programs put no blank lines between them; wrapped lines are joined all the same."""
    whole = [f"{number}th paragraph of a long article. " + "It goes on and on. " * 8 for number in range(4, 10)]
    assert page("# Head\n\n" + "\n".join(whole)).text.split("\n\n") == ["Head", *(each.strip() for each in whole)]
    assert (
        page("A line that was\nwrapped by hand\nat a narrow\ncolumn.").text
        == "A line that was wrapped by hand at a narrow column."
    )


def test_too_much_markdown_is_shown_as_it_was_written(monkeypatch: pytest.MonkeyPatch) -> None:
    """With a notice; nothing is lost."""
    monkeypatch.setattr(markdown, "MAX_MARKDOWN_BYTES", 10)
    part = only("# A heading\n")
    assert (part.media_type, part.data) == ("text/plain", "# A heading\n")
    assert len(part.notices) == 1


def test_encodings() -> None:
    """The part says what it was decoded from, and lost bytes are told of."""
    part = only("# Café in “Osterwick”, naïve as ever\n".encode("cp1252"))
    assert part.encoding == "cp1252"
    assert "Café" in part.data
    assert only("\ufeff# Über\r\n\r\nText.").data == only("# Über\n\nText.").data


@pytest.mark.parametrize(
    ("head", "name", "found"),
    [
        ("plain", "x.md", True),
        ("plain", "X.MARKDOWN", True),
        ("# A heading\n\n- a list\n\n[a](b)", "x.txt", False),
        ("---\ntitle: A\n---\n", "x", True),
        ("---\ncolour: A\n---\n", "x", False),
        ("---\n\ntitle: A\n\n---\n", "x.txt", False),
        ("", "x.txt", False),
    ],
)
def test_known_by_name_or_by_facts_alone(head: str, name: str, found: bool) -> None:
    """A plain text is never taken for Markdown by the signs in it."""
    assert markdown.matches(head.encode(), name) is found


@given(st.one_of(st.binary(max_size=200), st.text("#*_[]()!<>`-|~&\\\n\t a1:'\"", max_size=200).map(str.encode)))
def test_whatever_it_holds_it_is_read(data: bytes) -> None:
    """There is no broken Markdown."""
    assert isinstance(only(data).data, str)
    assert markdown.matches(data, "x.txt") in (True, False)


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("![The quay in May](quay.jpg)", ["figcaption The quay in May"]),
        ('![The quay](quay.jpg "Photo: A. Rook")', ["figcaption The quay", "figcaption Photo: A. Rook"]),
        ("[![The quay](quay.jpg)](https://courier.example/quay)", ["figcaption The quay"]),
        (
            "![The quay](quay.jpg)\n*The quay in May. (A. Rook)*",
            ["figcaption The quay", "figcaption The quay in May. (A. Rook)"],
        ),
        ("![The quay](quay.jpg)\nThe pier is shut.", ["figcaption The quay", "p The pier is shut."]),
        ("![The quay](quay.jpg)\n*The Courier* says no.", ["figcaption The quay", "p The Courier says no."]),
        ("![quay.jpg](quay.jpg) ![](x.png) ![image](y.png)", []),
        ("The pier ![anchor](a.png) is shut.", ["p The pier is shut."]),
        ("![<b>1 < 2</b>](a.png)", ["figcaption <b>1 < 2</b>"]),
    ],
)
def test_the_words_of_a_picture_are_its_caption(written: str, shown: list[str]) -> None:
    """Alternative text and title, not a file's name, and not those of an icon within a sentence."""
    read = page(f"{written}\n\nEnd.")
    assert [f"{node.tag} {node.span.of(read.text)}" for node in read.nodes] == [*shown, "p End."]
