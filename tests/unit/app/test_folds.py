"""Which runs of boilerplate fold."""

from hypothesis import given
from hypothesis import strategies as st

from reader.app.folds import Fold, FoldState, find_folds
from reader.app.view import BlockRow
from reader.core.span import Span
from reader.core.vocabulary import Role


def rows(*lines: tuple[str, Role | None]) -> tuple[str, list[BlockRow]]:
    """A text of these lines, and their blocks; a blank line has none."""
    text, out = "", []
    for line, role in lines:
        if role is not None:
            out.append(BlockRow(Span(len(text), len(text) + len(line)), role, ""))
        text += line + "\n"
    return text, out


def test_neighbouring_lines_of_boilerplate_are_one_run() -> None:
    """Blank lines do not part a run, the article does; the label counts lines and says what they are."""
    text, blocks = rows(
        ("Home", Role.FURNITURE),
        ("", None),
        ("News", Role.FURNITURE),
        ("Floods end", Role.HEADLINE),
        ("Storm near", Role.RELATED),
        ("Share", Role.FURNITURE),
        ("Gale near", Role.RELATED),
        ("Rain near", Role.RELATED),
    )
    folds = find_folds(text, blocks)
    assert [fold.span.of(text) for fold in folds] == ["Home\n\nNews", "Storm near\nShare\nGale near\nRain near"]
    assert [fold.label for fold in folds] == [
        "2 lines of page furniture",
        "4 lines of other articles and page furniture",
    ]
    assert folds[0].preview == "Home · News"


def test_one_line_is_left_alone() -> None:
    """A single line of boilerplate folds to nothing shorter; a paragraph that was wrapped has several."""
    text, blocks = rows(("Share", Role.FURNITURE), ("It rained.", Role.BODY))
    assert find_folds(text, blocks) == ()
    assert [fold.lines for fold in find_folds("a\nb\nc", [BlockRow(Span(0, 5), Role.DUPLICATE, "")])] == [3]


def test_a_line_that_is_partly_the_article_does_not_fold() -> None:
    """A run ends before a line that the article shares."""
    text = "Home\nNews\nShare It rained.\n"
    blocks = [BlockRow(Span(0, 4), Role.FURNITURE, ""), BlockRow(Span(5, 9), Role.FURNITURE, "")]
    blocks += [BlockRow(Span(10, 15), Role.FURNITURE, ""), BlockRow(Span(16, 26), Role.BODY, "")]
    assert [fold.span.of(text) for fold in find_folds(text, blocks)] == ["Home\nNews"]


def test_a_preview_cannot_turn_the_writing_round() -> None:
    """Signs that turn text round show by their replacement in a heading."""
    text, blocks = rows(("a\u202eb", Role.FURNITURE), ("c", Role.FURNITURE))
    assert find_folds(text, blocks)[0].preview == "a\ufffdb · c"


@given(st.lists(st.tuples(st.sampled_from(["", "a", "b c"]), st.sampled_from(Role)), max_size=12))
def test_runs_are_whole_lines_of_boilerplate_alone(lines: list[tuple[str, Role]]) -> None:
    """Runs are in order, cover whole lines, at least two that are not blank, and nothing of the article."""
    text, blocks = rows(*((line, role if line else None) for line, role in lines))
    before = -1
    for fold in find_folds(text, blocks):
        assert fold.span.start > before
        before = fold.span.end
        assert fold.lines >= 2
        assert fold.span.start == 0 or text[fold.span.start - 1] == "\n"
        assert text[fold.span.end] == "\n"
        inside = [row for row in blocks if row.span.overlaps(fold.span)]
        assert all(row.role.is_boilerplate and fold.span.contains(row.span) for row in inside)
        assert len(inside) == fold.lines


_FOLDS = [Fold(Span(start, start + 4), 2, "", "") for start in (0, 5, 20)]


@given(st.integers(0, 30), st.integers(0, 10))
def test_runs_are_found_by_their_places(start: int, length: int) -> None:
    """``at`` and ``within`` give the runs that a place or stretch touches, ends included."""
    state = FoldState(_FOLDS)
    touched = [
        number for number, fold in enumerate(_FOLDS) if fold.span.start <= start + length and start <= fold.span.end
    ]
    assert list(state.within(Span(start, start + length))) == touched
    here = [number for number, fold in enumerate(_FOLDS) if fold.span.start <= start <= fold.span.end]
    assert state.at(start) == (here[0] if here else None)
