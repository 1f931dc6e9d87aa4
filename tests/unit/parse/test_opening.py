import pytest

from reader.core.analysis import Block
from reader.core.span import Span
from reader.core.vocabulary import Role
from reader.parse.opening import find_opening
from reader.resources import load_lexicons

LETTERS = {"h": Role.HEADLINE, "b": Role.BYLINE, "p": Role.BODY, "f": Role.FURNITURE, "r": Role.RELATED}
BODY = (
    "p The harbour ferry stayed in port for a third day on Monday because of a crack in its engine, the operator said.",
    "p Islanders say the crack in the ferry was found in January and nobody told them.",
)


def opening(*lines: str) -> tuple[str | None, list[str]]:
    """Headline and lines about it of a text of lines such as "h The headline"."""
    text, blocks = "", []
    for line in lines:
        letter, _, words = line.partition(" ")
        blocks.append(Block(Span(len(text), len(text) + len(words)), LETTERS[letter], 1.0, ""))
        text += words + "\n"
    found = find_opening(text, blocks, load_lexicons())
    return found.title and found.title.of(text), [line.of(text) for line in found.lines]


@pytest.mark.parametrize(
    "before",
    [
        ("h Ferry stays in port again",),
        ("h THE PACKET", "h Ferry stays in port again"),
        ("h Home » Islands » Sea", "h Ferry stays in port again", "h A crack in the engine worries islanders"),
        ("h Five ways to bake bread at home", "f Weather", "r Ferry stays in port again", "b By Ada Lund"),
        ("r Mayor opens new school on the hill", "r Ferry stays in port again", "r By Ada Lund", "r 4 March 2031"),
        ("r Ferry stays in port again", "r Islanders wait for a third day at the harbour.", "b By Ada Lund"),
    ],
)
def test_the_headline_is_told_from_what_stands_about_it(before: tuple[str, ...]) -> None:
    """By what the text is about and by the byline below it, whatever the lines were taken for."""
    assert opening(*before, *BODY)[0] == "Ferry stays in port again"


def test_bullets_are_no_part_of_the_headline() -> None:
    """Dumps mark the entries of lists with them."""
    assert opening("h * Ferry stays in port again", *BODY)[0] == "Ferry stays in port again"


def test_without_a_likely_line_there_is_no_headline() -> None:
    """Menus and running text are none; a headline by its role still is."""
    assert opening("f Home", "f News", *BODY)[0] is None
    assert opening(*BODY)[0] is None
    assert opening("h Nothing in common here at all", *BODY)[0] == "Nothing in common here at all"
    assert opening() == (None, [])


def test_the_lines_about_the_headline_are_those_near_it() -> None:
    """After it first, and none of the running text."""
    menu = ("f Home", "f News", "f Sport", "f Weather")
    title, lines = opening(*menu, "r 4 March 2031", "h Ferry stays in port again", "f Share", "r Ada Lund", *BODY)
    assert title == "Ferry stays in port again"
    assert lines[:4] == ["Share", "Ada Lund", "4 March 2031", "Weather"]
    assert "Home" not in lines
    assert not any(line in BODY[0] for line in lines)
