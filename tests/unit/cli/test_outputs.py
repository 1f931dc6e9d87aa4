"""Where the output goes, and that none of it is ever half there."""

import os
from pathlib import Path

import pytest

from reader.cli.outputs import opened_output
from reader.errors import EnvironmentFailure


def names_in(folder: Path) -> list[str]:
    """The names of what is in the folder."""
    return sorted(path.name for path in folder.iterdir())


def write_half(path: Path, error: BaseException) -> None:
    """Begin an output and fail."""
    with opened_output(path, as_it_comes=False) as stream:
        stream.write(b"half")
        raise error


def test_a_whole_output_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    """What was there stays until all is written; its permissions and a link to it stay too."""
    path, link = tmp_path / "out.html", tmp_path / "link.html"
    path.write_text("old")
    path.chmod(0o640)
    link.symlink_to(path)
    with opened_output(link, as_it_comes=False) as stream:
        stream.write(b"new")
        stream.flush()
        assert path.read_text() == "old"
    assert path.read_text() == "new"
    assert path.stat().st_mode & 0o777 == 0o640
    assert link.is_symlink()
    assert names_in(tmp_path) == ["link.html", "out.html"]


@pytest.mark.parametrize("error", [KeyboardInterrupt(), EnvironmentFailure("Broken.")])
def test_an_output_that_is_not_finished_leaves_nothing(tmp_path: Path, error: BaseException) -> None:
    """An interruption leaves the old file and no new one beside it."""
    path = tmp_path / "out.html"
    path.write_text("old")
    with pytest.raises(type(error)):
        write_half(path, error)
    assert path.read_text() == "old"
    assert names_in(tmp_path) == ["out.html"]


def test_lines_are_there_as_they_come(tmp_path: Path) -> None:
    """An output of lines begins anew, or at its end when it is resumed."""
    path = tmp_path / "out.jsonl"
    path.write_text("old\n")
    with opened_output(path, as_it_comes=True) as stream:
        stream.write(b"one\n")
        stream.flush()
        assert path.read_text() == "one\n"
    with opened_output(path, as_it_comes=True, resumed=True) as stream:
        stream.write(b"two\n")
    assert path.read_text() == "one\ntwo\n"


def test_a_device_is_written_to() -> None:
    """What is no file is not replaced by one."""
    with opened_output(Path(os.devnull), as_it_comes=False) as stream:
        stream.write(b"gone")
    assert not Path(os.devnull).is_file()


@pytest.mark.parametrize("as_it_comes", [False, True])
def test_a_place_that_is_not_there_is_told(tmp_path: Path, as_it_comes: bool) -> None:
    """A folder that does not exist is a failure with the path in it."""
    path = tmp_path / "none" / "out"
    with pytest.raises(EnvironmentFailure, match="none/out could not be written"):
        opened_output(path, as_it_comes=as_it_comes).__enter__()
