from pathlib import Path

from reader.core.document import LoadedDocument, Node, Source
from reader.core.span import Span
from reader.parse.blocks import split_blocks

SOURCE = Source(Path("page.txt"), "", "text/plain", "utf-8")


def blocks(text: str, *nodes: Node) -> list[str]:
    """The texts of a document's blocks."""
    return [span.of(text) for span in split_blocks(LoadedDocument(SOURCE, text, nodes))]


def test_each_line_of_plain_text_is_a_block() -> None:
    """Lines are blocks without their outer white space, and blank lines are none."""
    assert blocks("  Dam holds \n\n \t \nThe dam held, \u00a0\nthey said.") == [
        "Dam holds",
        "The dam held,",
        "they said.",
    ]


def test_empty_text_has_no_blocks() -> None:
    """Neither nothing nor white space alone makes a block."""
    assert blocks("") == blocks(" \n\t\n") == []


def test_nodes_are_the_blocks_of_a_structured_document() -> None:
    """A node with a line break inside stays one block."""
    text = "Dam holds\nThe dam held,\nthey said."
    title, paragraph = Node(Span(0, 9), "h1", ("h1",)), Node(Span(10, len(text)), "p", ("p",))
    assert blocks(text, title, paragraph) == ["Dam holds", "The dam held,\nthey said."]


def test_text_between_nodes_is_not_lost() -> None:
    """What no node covers is cut into lines like plain text."""
    assert blocks("loose\nThe dam held.\nend", Node(Span(6, 19), "p", ("p",))) == ["loose", "The dam held.", "end"]
