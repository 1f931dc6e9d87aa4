"""The files that were opened last."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.app.recent import MOST, RecentFile, is_understood, recent_fields, recent_from, with_newest

_files = st.builds(RecentFile, st.sampled_from("abcdefghijklmnopqrstuv").map(Path), st.none() | st.integers(1, 3))


@given(st.lists(_files))
def test_the_newest_is_first_and_each_is_there_once(opened: list[RecentFile]) -> None:
    """However often a file is opened; what was opened longest ago goes first."""
    files: tuple[RecentFile, ...] = ()
    for file in opened:
        files = with_newest(files, file)
    assert files == tuple(dict.fromkeys(reversed(opened)))[:MOST]
    assert recent_from(json.loads(json.dumps(recent_fields(files)))) == files


def test_nonsense_is_left_out() -> None:
    """A file that says something else has no files in it."""
    assert recent_from({}) == recent_from({"files": 3}) == recent_from({"files": [1, {"path": 2}, {"path": ""}]}) == ()
    assert recent_from({"files": [{"path": "a", "record": True}]}) == (RecentFile(Path("a")),)


@pytest.mark.parametrize(
    "files",
    [3, {}, [1], [{"path": 2}], [{"path": ""}], [{"path": "a", "record": "1"}], [{"path": "a", "record": True}]],
)
def test_what_is_no_list_of_files_is_known_as_such(files: object) -> None:
    """So that it can be kept before it is written over; what another version wrote besides is no reason."""
    assert not is_understood({"files": files})


def test_a_list_of_files_is_understood() -> None:
    """Also an empty one, one that was never written, and one with more in it."""
    assert is_understood({})
    assert is_understood({"files": [], "pinned": 1})
    assert is_understood(
        {"files": [{"path": "a", "record": 2, "seen": 3}, {"path": "b", "record": None}, {"path": "c"}]}
    )
