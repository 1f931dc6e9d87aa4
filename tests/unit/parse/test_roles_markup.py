from pathlib import Path

import pytest

from reader.core.document import Link, LoadedDocument, Node, Source
from reader.core.span import Span
from reader.core.vocabulary import Role
from reader.parse.blocks import split_blocks
from reader.parse.roles import assign_roles
from reader.resources import load_lexicons

ARTICLE = ("html", "body", "main", "article.story-with-sidebar")
PARAGRAPHS = [
    "The old swing bridge was shut on Monday after engineers found cracks in two of its piers.",
    "Harbour master Ida Voss said that ferries would carry people across until the repairs were done.",
    "The council had put off a survey of the bridge three times since the flood of four years ago.",
    "Nobody was hurt, and the fish market on the north quay stays open while divers look at the piers.",
]


def roles(*extra: tuple[str, tuple[str, ...]], linked: bool = False) -> list[Role]:
    """The roles of extra elements, each a text and its path, that stand before the paragraphs of an article."""
    parts = [*extra, *((text, (*ARTICLE, "p")) for text in PARAGRAPHS)]
    text, nodes = "", list[Node]()
    for content, path in parts:
        span = Span(len(text), len(text) + len(content))
        links = (Link(span, "https://gazette.example/a"),) if linked and len(nodes) < len(extra) else ()
        nodes.append(Node(span, path[-1].split(".")[0].split("#")[0], path, links))
        text += content + "\n"
    document = LoadedDocument(Source(Path("page.html"), "", "text/html", "utf-8"), text, tuple(nodes))
    found = assign_roles(document, split_blocks(document), load_lexicons())
    assert all(block.role is Role.BODY for block in found[len(extra) :])
    return [block.role for block in found[: len(extra)]]


@pytest.mark.parametrize(
    ("path", "role"),
    [
        (("html", "body", "nav", "ul", "li"), Role.FURNITURE),
        (("html", "body", "footer", "p"), Role.FURNITURE),
        ((*ARTICLE, "figure", "figcaption"), Role.CAPTION),
        ((*ARTICLE, "div.share-bar", "span"), Role.FURNITURE),
        ((*ARTICLE, "div#relatedStories", "p"), Role.RELATED),
        ((*ARTICLE, "p.article-byline"), Role.BYLINE),
        ((*ARTICLE, "time"), Role.BYLINE),
        ((*ARTICLE, "h1"), Role.HEADLINE),
        ((*ARTICLE, "p.standfirst"), Role.HEADLINE),
    ],
)
def test_elements_and_classes_give_the_role(path: tuple[str, ...], role: Role) -> None:
    """The innermost element whose name or class says what it holds decides."""
    assert roles(("Boats at the old quay", path)) == [role]


def test_a_class_of_the_whole_article_says_nothing() -> None:
    """A word such as sidebar in the class of the element that holds the running text moves none of it."""
    assert roles(("Voss had warned of the cracks in a letter to the council.", (*ARTICLE, "p"))) == [Role.BODY]


def test_a_line_that_is_all_link_is_related() -> None:
    """A headline that is a hyperlink from end to end leads to another article."""
    teaser = ("Harbour fees to rise in the spring, the board says.", (*ARTICLE, "p"))
    assert roles(teaser, linked=True) == [Role.RELATED]
    assert roles(teaser) == [Role.BODY]
