"""The claims as a list of lines."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.app.claim_list import NOBODY, Column, Section, as_text, cell, grouped, in_order, speaker_title
from reader.app.present import make_view
from reader.app.view import ClaimRow
from reader.core.analysis import Analysis, Claim, Producer
from reader.core.document import Source
from reader.core.span import Span
from reader.core.vocabulary import ClaimKind, CueClass, SourceType

_TEXT = "“Zinc”, Bo said. Apples fall, Ann claimed. It is dry. “Ash”, bo added. Somebody said so."


def _span(piece: str) -> tuple[Span, ...]:
    at = _TEXT.index(piece)
    return (Span(at, at + len(piece)),)


def _claim(
    number: int,
    kind: ClaimKind,
    content: str,
    cue: str = "",
    source: str = "",
    source_type: SourceType = SourceType.PERSON,
    cue_class: CueClass = CueClass.NEUTRAL,
) -> Claim:
    return Claim(
        f"c{number}",
        kind,
        _span(content),
        _span(cue) if cue else (),
        _span(source) if source else (),
        source_type=source_type,
        cue_class=cue_class if cue else None,
    )


@pytest.fixture(scope="module")
def rows() -> tuple[ClaimRow, ...]:
    """Five claims in the order of the text."""
    claims = (
        _claim(1, ClaimKind.DIRECT, "“Zinc”", "said", "Bo"),
        _claim(2, ClaimKind.INDIRECT, "Apples fall", "claimed", "Ann", cue_class=CueClass.DISTANCING),
        _claim(3, ClaimKind.UNATTRIBUTED, "It is dry.", source_type=SourceType.NONE),
        _claim(4, ClaimKind.DIRECT, "“Ash”", "added", "bo"),
        _claim(5, ClaimKind.INDIRECT, "so", source="Somebody", source_type=SourceType.UNNAMED),
    )
    source = Source(Path("a.txt"), "", "text/plain", "")
    return make_view(Analysis(source, Producer("", ""), _TEXT, claims=claims, language="en")).claims


EVERY = range(5)


def test_the_text_gives_the_order(rows: tuple[ClaimRow, ...]) -> None:
    """Without a column, claims stay as they stand in the article."""
    assert in_order(rows, (0, 2, 4), None) == (0, 2, 4)
    assert in_order(rows, (0, 2, 4), None, descending=True) == (0, 2, 4)


@pytest.mark.parametrize(
    ("column", "descending", "order"),
    [
        (Column.KIND, False, (0, 3, 1, 4, 2)),
        (Column.SPEAKER, False, (1, 0, 3, 4, 2)),
        (Column.SPEAKER, True, (4, 0, 3, 1, 2)),
        (Column.CUE, False, (3, 1, 0, 2, 4)),
        (Column.TEXT, False, (1, 3, 2, 4, 0)),
        (Column.TEXT, True, (0, 4, 2, 3, 1)),
    ],
)
def test_columns_sort(rows: tuple[ClaimRow, ...], column: Column, descending: bool, order: tuple[int, ...]) -> None:
    """Quotation marks and case do not count, equal ones keep the order of the text, and empty cells come last."""
    assert in_order(rows, EVERY, column, descending=descending) == order


def test_groups_by_speaker(rows: tuple[ClaimRow, ...]) -> None:
    """Who says most comes first, nobody last; a speaker in two cases of letters is one."""
    lines = grouped(rows, EVERY)
    assert lines == (
        Section("Bo", 2, True),
        0,
        3,
        Section("Ann", 1, True),
        1,
        Section("Somebody", 1, True),
        4,
        Section(NOBODY, 1, True),
        2,
    )


def test_a_closed_group_shows_its_heading_alone(rows: tuple[ClaimRow, ...]) -> None:
    """The count stays, the claims are gone, and other groups are as before."""
    lines = grouped(rows, EVERY, {"bo"})
    assert lines[:3] == (Section("Bo", 2, False), Section("Ann", 1, True), 1)


@given(order=st.permutations(list(EVERY)), closed=st.frozensets(st.sampled_from(["bo", "ann", "unattributed"])))
def test_a_group_holds_each_claim_once(rows: tuple[ClaimRow, ...], order: list[int], closed: frozenset[str]) -> None:
    """Open groups have as many claims below them as they say, in the order given, and none is lost."""
    lines = grouped(rows, order, closed)
    shown = [line for line in lines if isinstance(line, int)]
    assert sum(line.count for line in lines if isinstance(line, Section)) == len(rows)
    assert sorted(shown) == [index for index in EVERY if speaker_title(rows[index]).casefold() not in closed]
    for title in {speaker_title(rows[index]).casefold() for index in shown}:
        members = [index for index in shown if speaker_title(rows[index]).casefold() == title]
        assert members == [index for index in order if index in members]


def test_cells_say_what_a_card_says(rows: tuple[ClaimRow, ...]) -> None:
    """Kind, speaker, cue with its class, text; nobody is named for an assertion."""
    assert [cell(rows[1], column) for column in Column] == [
        "Statement",
        "Ann",
        "claimed · distancing",
        "Apples fall",
    ]
    assert cell(rows[2], Column.SPEAKER) == ""


def test_lines_for_a_spreadsheet(rows: tuple[ClaimRow, ...]) -> None:
    """Each claim is a line of four cells."""
    assert as_text([rows[0], rows[2]]) == "Quote\tBo\tsaid\t“Zinc”\nUnattributed\t\t\tIt is dry.\n"
