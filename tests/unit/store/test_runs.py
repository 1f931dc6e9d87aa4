"""How earlier runs ended."""

from pathlib import Path

from reader.store.diary import Diary
from reader.store.runs import Ending, Run


def test_a_run_that_comes_to_its_end_leaves_no_word(tmp_path: Path) -> None:
    """The next one finds nothing."""
    run = Run(tmp_path, Diary(tmp_path))
    assert run.begin() == ()
    run.end()
    again = Run(tmp_path, Diary(tmp_path))
    assert again.begin() == ()
    again.end()
    assert not list(tmp_path.glob("*.log"))


def test_a_run_that_goes_on_has_not_died(tmp_path: Path) -> None:
    """Two programs at a time have a file each."""
    first, second = Run(tmp_path, Diary(tmp_path)), Run(tmp_path, Diary(tmp_path))
    assert first.begin() == second.begin() == ()
    assert len(list(tmp_path.glob("run-*.txt"))) == 2
    first.end()
    second.end()


def test_what_earlier_runs_left_is_told_once(tmp_path: Path) -> None:
    """A file without a program that has it is a run that died; it goes to the log."""
    (tmp_path / "run-1.txt").write_text("Claim Reader\nFatal Python error: Segmentation fault\n", encoding="utf-8")
    (tmp_path / "run-2.txt").write_text("Claim Reader\n", encoding="utf-8")
    (tmp_path / "run-3.txt").write_text("Claim Reader\nCurrent thread 0x1\n", encoding="utf-8")
    run = Run(tmp_path, Diary(tmp_path))
    assert run.begin() == (Ending.CRASHED, Ending.KILLED, Ending.TOLD)
    run.end()
    assert "Segmentation fault" in (tmp_path / "claim-reader.log").read_text(encoding="utf-8")
    again = Run(tmp_path, Diary(tmp_path))
    assert again.begin() == ()
    again.end()
