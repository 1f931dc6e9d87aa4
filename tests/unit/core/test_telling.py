"""A claim in words."""

from dataclasses import replace

import pytest

from reader.core.analysis import Claim
from reader.core.span import Span
from reader.core.telling import UNNAMED, joined, speaker_of, speakers_of, unnamed_mark, who_speaks, words_of
from reader.core.vocabulary import ClaimKind, SourceType

TEXT = "“Rain,”\n he said,  “and snow.”"


def test_words_are_one_line_and_gaps_are_shown() -> None:
    """White space runs together; where words were left out between two spans there is an ellipsis."""
    assert words_of((Span(0, 7), Span(19, 30)), TEXT) == "“Rain,” … “and snow.”"
    assert words_of((Span(9, 16), Span(0, 7)), TEXT) == "“Rain,” he said"
    assert words_of((), TEXT) == ""


def test_the_speaker_is_named_by_entity_else_by_the_words() -> None:
    """Several speakers are listed; without a known one the source's own words stand."""
    claim = Claim(id="c", kind=ClaimKind.DIRECT, content=(), source=(Span(9, 11),), speaker="e1")
    assert speakers_of(claim) == ("e1",)
    assert speaker_of(claim, TEXT, {"e1": "Ann Lee"}) == "Ann Lee"
    assert speaker_of(claim, TEXT, {}) == "he"
    assert joined(["Ann", "Bo", "Ann", "Cem"]) == "Ann, Bo and Cem"


@pytest.mark.parametrize(
    ("kind", "cue", "source", "who"),
    [
        (ClaimKind.UNATTRIBUTED, (), (), "Nobody named"),
        (ClaimKind.DIRECT, (), (Span(9, 11),), "he"),
        (ClaimKind.DIRECT, (Span(12, 16),), (), "Unnamed source"),
        (ClaimKind.INDIRECT, (), (), "Unnamed source"),
        (ClaimKind.DIRECT, (), (), "Unnamed source"),
    ],
)
def test_who_speaks_is_told_honestly(
    kind: ClaimKind, cue: tuple[Span, ...], source: tuple[Span, ...], who: str
) -> None:
    """As the window tells it: by the source's words, else that it has no name."""
    claim = Claim(id="c", kind=kind, content=(), cue=cue, source=source)
    assert who_speaks(claim, TEXT, {}, sourced=True) == who


def test_where_nobody_looked_for_sources_there_is_a_quotation() -> None:
    """Of an article that is not English only the marks are known, which is no unnamed source's."""
    claim = Claim(id="c", kind=ClaimKind.DIRECT, content=())
    assert who_speaks(claim, TEXT, {}, sourced=False) == "Quotation"
    assert unnamed_mark(claim, "Quotation") == ""


def test_a_source_without_a_name_is_marked_unless_its_words_say_so() -> None:
    """Officials are marked; “Unnamed source” is not, nor is somebody with a name."""
    claim = Claim(id="c", kind=ClaimKind.INDIRECT, content=(), source_type=SourceType.UNNAMED)
    assert unnamed_mark(claim, "Officials") == "unnamed"
    assert unnamed_mark(claim, UNNAMED) == ""
    assert unnamed_mark(replace(claim, source_type=SourceType.PERSON), "Ann Lee") == ""
