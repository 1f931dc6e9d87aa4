"""Which way the lines of an article are read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import load
from reader.app.directions import Directions, document_turns, reads_left
from reader.core.span import Span

ARABIC, HEBREW, PERSIAN = "قال رئيس المجلس", "ראש העיר אמר", "رئیس شورا گفت"


def directions(markup: str) -> dict[str, bool]:
    """Whether each block of a saved page is read from right to left."""
    document = load.read_text(markup, "page.html", media_type="text/html")
    found = Directions(document.text, document_turns(document))
    return {node.span.of(document.text): found.at(node.span.start) for node in document.nodes}


@pytest.mark.parametrize(
    ("text", "to_left"),
    [
        (ARABIC, True),
        (HEBREW, True),
        (PERSIAN, True),
        ("The mayor said", False),
        ("«12» — قال", True),
        ("1,200 jobs", False),
        ("\u200fHarbor Works", True),
        ("\u200eقال", False),
        ("12.03.2024", None),
        ("", None),
    ],
)
def test_the_first_letter_says_how_a_text_is_read(text: str, to_left: bool | None) -> None:
    """Digits and punctuation before it say nothing, marks of direction count as letters."""
    assert reads_left(text) is to_left


def test_each_paragraph_goes_its_own_way() -> None:
    """An Arabic line in an English text, and an English one in an Arabic text, are read as their letters are."""
    text = f"The council met.\n\n{ARABIC} Harbor Works\n\nIt ended {ARABIC}"
    found = Directions(text)
    assert [found.at(text.index(piece)) for piece in ("council", "Harbor", "ended")] == [False, True, False]


def test_a_line_without_letters_follows_the_one_before_it() -> None:
    """Figures stand at the side of what they belong to; at the top of a text they stand at the left."""
    text = f"2023\n{ARABIC}\n2024\n\n45\nThe end\n46"
    found = Directions(text)
    assert [found.at(text.index(piece)) for piece in ("2023", "2024", "45", "46")] == [False, True, True, False]


def test_a_line_of_a_wrapped_paragraph_goes_as_the_paragraph() -> None:
    """A Latin name at the start of a line does not turn the line; nothing is said where the letters say it."""
    text = f"{ARABIC}\nHarbor Works {ARABIC}\n\nHe said\n{HEBREW} in Hebrew"
    found = Directions(text)
    second, fourth = (Span(text.index(piece), text.index(piece) + 9) for piece in ("Harbor", HEBREW))
    assert found.of_line(second, 0) is True
    assert found.of_line(second, second.start) is None
    assert found.of_line(fourth, text.index("He said")) is False
    assert found.of_line(fourth, fourth.start) is True


def test_a_page_says_how_it_is_read() -> None:
    """Its items, rows and what begins with a Latin name go its way; a paragraph wholly of other letters does not."""
    page = (
        f'<body dir="rtl"><p>Harbor Works {ARABIC}</p><p>It will be built.</p><ul><li>YouTube</li></ul>'
        f'<table><tr><td>2024</td><td>300</td></tr></table><div dir="ltr"><p>{ARABIC} means so</p></div>'
        f'<p dir="auto">Harbor {ARABIC}</p><p style="color: red; direction: ltr">{HEBREW} is Hebrew</p></body>'
    )
    assert directions(page) == {
        f"Harbor Works {ARABIC}": True,
        "It will be built.": False,
        "YouTube": True,
        "2024\t300": True,
        f"{ARABIC} means so": False,
        f"Harbor {ARABIC}": False,
        f"{HEBREW} is Hebrew": False,
    }


def test_a_whole_page_from_left_to_right_says_nothing() -> None:
    """Publishing systems write so whatever stands in the page."""
    page = f'<html dir="ltr"><body dir="ltr"><p>{ARABIC} Harbor</p><p>The end.</p></body></html>'
    assert directions(page) == {f"{ARABIC} Harbor": True, "The end.": False}


@given(st.lists(st.sampled_from((ARABIC, HEBREW, "English", "12", "", "...")), min_size=1, max_size=12), st.data())
def test_the_order_of_asking_is_no_matter(lines: list[str], data: st.DataObject) -> None:
    """What is said of a place is the same whatever was asked before."""
    text = "\n".join(lines)
    asked = Directions(text)
    for place in data.draw(st.lists(st.integers(0, len(text)), max_size=8)):
        assert asked.at(place) is Directions(text).at(place)
