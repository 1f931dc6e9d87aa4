"""The log."""

from pathlib import Path

from reader.store.diary import Diary


def test_there_is_no_log_before_there_is_something_to_say(tmp_path: Path) -> None:
    """A run in which all goes well leaves neither file nor folder."""
    Diary(tmp_path / "log")
    assert not list(tmp_path.iterdir())


def test_entries_are_added(tmp_path: Path) -> None:
    """What another run wrote stays; halves of signs do no harm."""
    for text in ("first", "second\nof two lines", "\udce9"):
        assert Diary(tmp_path).write(text)
    told = (tmp_path / "claim-reader.log").read_text(encoding="utf-8")
    assert told.index("first") < told.index("second\nof two lines")


def test_a_log_does_not_grow_without_end(tmp_path: Path) -> None:
    """Of much that goes wrong the newest is kept, in four files of 256 kB at most."""
    diary = Diary(tmp_path)
    for number in range(3000):
        diary.write(f"{number} {'x' * 1000}")
    files = list(tmp_path.iterdir())
    assert len(files) == 4
    assert all(file.stat().st_size <= 256 * 1024 for file in files)
    assert "2999 x" in diary.path.read_text(encoding="utf-8")


def test_a_disk_that_fails_is_no_further_mistake(tmp_path: Path) -> None:
    """Where nothing can be written that is said, and nothing raised."""
    (tmp_path / "log").write_text("", encoding="utf-8")
    assert not Diary(tmp_path / "log").write("lost")
    diary = Diary(tmp_path / "folder")
    (tmp_path / "folder" / "claim-reader.log").mkdir(parents=True)
    assert not diary.write("lost")
