"""What the overview of an article shows, and the words for it."""

from pathlib import Path

import pytest

from reader.app.overview import claim_label, overview_marks, overview_sentence, provisional_marks, together
from reader.app.present import make_view
from reader.app.view import ArticleView, PaintKind
from reader.core.analysis import Analysis, Balance, Block, Claim, Entity, Producer
from reader.core.document import Source
from reader.core.span import Span
from reader.core.vocabulary import ClaimKind, EntityType, Role, SourceType

_TEXT = "Share this\nIt rains “hard”, Mo said. Officials left. It is dry."


def _find(piece: str) -> Span:
    at = _TEXT.index(piece)
    return Span(at, at + len(piece))


def _view(language: str | None = "en") -> ArticleView:
    claims = (
        Claim(
            "c1",
            ClaimKind.MIXED,
            (_find("It rains “hard”"),),
            (_find("said"),),
            (_find("Mo"),),
            "mo",
            ("mo",),
            SourceType.PERSON,
        ),
        Claim("c2", ClaimKind.INDIRECT, (), (_find("left"),), (_find("Officials"),), source_type=SourceType.UNNAMED),
        Claim("c3", ClaimKind.UNATTRIBUTED, (_find("It is dry."),), source_type=SourceType.NONE),
    )
    blocks = (
        Block(_find("Share this"), Role.FURNITURE, 1.0, ""),
        Block(Span(_TEXT.index("It rains"), len(_TEXT)), Role.BODY, 1.0, ""),
    )
    return make_view(
        Analysis(
            source=Source(Path("a.txt"), "0" * 64, "text/plain", "utf-8"),
            producer=Producer("test", "none"),
            text=_TEXT,
            language=language,
            blocks=blocks,
            claims=claims,
            entities=(Entity("mo", "Mo Reed", EntityType.PERSON, (), ()),),
            balance=Balance(words=10, other=10),
        )
    )


def test_every_claim_is_marked() -> None:
    """A mixed claim is marked in both its colours, one without content where it starts, boilerplate too, in order."""
    marks = [(mark.span.of(_TEXT), mark.kind, mark.claim) for mark in overview_marks(_view())]
    assert marks == [
        ("Share this", PaintKind.BOILERPLATE, None),
        ("It rains", PaintKind.STATEMENT, "c1"),
        ("“hard”", PaintKind.QUOTE, "c1"),
        ("left", PaintKind.STATEMENT, "c2"),
        ("It is dry.", PaintKind.UNATTRIBUTED, "c3"),
    ]


def test_a_mark_says_what_and_whose() -> None:
    """The label names the kind and the speaker, by the words of the text where no name is known."""
    assert [claim_label(row) for row in _view().claims] == [
        "Partly quoted statement, Mo Reed",
        "Statement, Officials",
        "Unattributed",
    ]


def test_nobody_is_named_where_nobody_has_looked() -> None:
    """In a language whose sources are not read the label says the kind alone."""
    assert claim_label(_view("fr").claims[0]) == "Partly quoted statement"


def test_provisional_marks_name_the_colour() -> None:
    """While the analysis goes on a mark says its colour and not yet who speaks."""
    view = _view()
    assert {mark.label for mark in provisional_marks(view.paints)} == {
        "Boilerplate",
        "Statement",
        "Quote",
        "Unattributed",
    }


def test_the_overview_in_words() -> None:
    """The sentence counts what is marked, and is empty for an article without marks."""
    assert (
        overview_sentence(_view())
        == "From top to bottom: 2 statements, 1 unattributed claim, 1 stretch of boilerplate."
    )
    bare = Analysis(
        source=Source(Path("a.txt"), "0" * 64, "text/plain", "utf-8"), producer=Producer("test", "none"), text="A"
    )
    assert overview_sentence(make_view(bare)) == ""


@pytest.mark.parametrize(
    ("labels", "told"),
    [
        ((), ()),
        (("a", "b"), ("a", "b")),
        (("a", "b", "a"), ("a (2)", "b")),
        (("a", "b", "c", "d", "b"), ("a", "b (2)", "and 2 more")),
    ],
)
def test_labels_are_told_together(labels: tuple[str, ...], told: tuple[str, ...]) -> None:
    """What comes again is counted, and what is too much to tell is counted too."""
    assert together(labels, 2) == told
