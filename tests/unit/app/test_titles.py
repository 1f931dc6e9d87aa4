"""What an article is called."""

from dataclasses import replace

import pytest

from reader.app.titles import as_file_name, title_of
from reader.core.analysis import Block
from reader.core.document import Metadata
from reader.core.span import Span
from reader.core.vocabulary import Role
from tests.unit.export.articles import ANALYSIS

TEXT = "Menu\nHarbour  to close\nThe mayor said so.\n"


def test_what_the_page_says_of_itself_comes_before_its_headline() -> None:
    """Without either an article has no title."""
    headline = Block(Span(5, 22), Role.HEADLINE, 1.0, "made by hand")
    found = replace(ANALYSIS, text=TEXT, blocks=(headline,), metadata=Metadata())
    assert title_of(found) == "Harbour to close"
    assert title_of(replace(found, metadata=Metadata("Harbour\nshut"))) == "Harbour shut"
    assert title_of(replace(found, blocks=())) == ""


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Harbour: will it close?", "Harbour will it close"),
        ("../../etc/passwd", "etc passwd"),
        ("A\u202egpj.exe", "A\ufffdgpj.exe"),
        ("word " * 30, ("word " * 16).strip()),
        ("w" * 100, "w" * 80),
        (" ?? ", ""),
    ],
)
def test_a_title_as_the_name_of_a_file(title: str, name: str) -> None:
    """No sign that a system refuses or that leads elsewhere, and not too long."""
    assert as_file_name(title) == name
