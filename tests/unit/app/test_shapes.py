"""How the blocks of a saved page stood in it."""

from reader import load
from reader.app.shapes import Shape, Shapes, document_shapes
from reader.core.span import Span

PAGE = (
    "<h1>Title</h1><p>Body</p><h2>Part</h2><ul><li>One</li><li><p>Two</p></li></ul>"
    "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>"
    "<blockquote><p>Quoted</p><ul><li>Three</li></ul></blockquote><p>End</p>"
)


def test_lists_tables_and_quoted_blocks_are_told() -> None:
    """Each block that is no paragraph has its shape, and the last of its kind in a row is told."""
    document = load.read_text(PAGE, "page.html", media_type="text/html")
    found = [(block.span.of(document.text), block.shape, block.last) for block in document_shapes(document)]
    assert found == [
        ("Part", Shape.HEADING, True),
        ("One", Shape.ITEM, False),
        ("Two", Shape.ITEM, True),
        ("a\tb", Shape.ROW, False),
        ("c\td", Shape.ROW, True),
        ("Quoted", Shape.QUOTED, True),
        ("Three", Shape.ITEM, True),
    ]


def test_a_place_knows_its_shape() -> None:
    """A place in a shaped block is found, one beside it is not."""
    document = load.read_text(PAGE, "page.html", media_type="text/html")
    shapes = Shapes(document_shapes(document))
    at = document.text.index("Two")
    found = shapes.at(at + 1)
    assert found is not None
    assert found.shape is Shape.ITEM
    assert shapes.at(document.text.index("Body")) is None
    assert [block.span.of(document.text) for block in shapes.within(Span(at - 4, at + 1))] == ["One", "Two"]
