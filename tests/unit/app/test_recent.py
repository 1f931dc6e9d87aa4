"""The files that were opened last."""

import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from reader.app.recent import MOST, RecentFile, recent_fields, recent_from, with_newest

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
