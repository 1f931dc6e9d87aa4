"""What becomes of mistakes of the program's own, and what the next start says of a run that died."""

import signal
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from reader.gui.mistake_dialog import MistakeDialog
from reader.gui.window import Window
from reader.paths import user_folders
from tests.gui.whole import Whole

SECRET = "the mayor's secret"


def log() -> str:
    """What stands in the log."""
    return (user_folders().log / "claim-reader.log").read_text(encoding="utf-8")


def says_nothing(program: Whole) -> None:
    """Waits until the window is there, and holds it to having no notice."""
    program.wait_for("^meets True")
    assert [line for line in program.seen if line.startswith("notice")] == ["notice "]


@pytest.mark.parametrize("where", ["raise", "thread"])
def test_a_mistake_is_told_with_a_report(ferry: Path, where: str) -> None:
    """Raised in whichever thread, it opens a dialog that says where it was, without the words of the error."""
    with Whole(ferry) as program:
        program.wait_for("^tabs ferry.txt")
        program.tell(where)
        report = program.wait_for("^report .")
        assert "ValueError" in report
        assert ", fail" in report
        assert "PySide6" in report
        assert SECRET not in report
        assert "ada" not in report
        program.tell("close")
        assert program.end() == 0
        assert SECRET in program.errors
    assert SECRET in log()


def test_mistakes_make_no_cascade(ferry: Path) -> None:
    """Two at a time give one dialog, and the same one again after it was closed gives none; the log has them all."""
    with Whole(ferry) as program:
        program.wait_for("^tabs ferry.txt")
        program.tell("again")
        program.wait_for("^dialogs 1")
        program.tell("dismiss")
        program.wait_for("^dialogs 0")
        program.seen.clear()
        program.tell("raise")
        program.tell("minimise")
        program.wait_for("^minimised True")
        assert not any(line.startswith("dialogs") for line in program.seen)
    assert log().count(f"ValueError: {SECRET}") == 3


def test_a_mistake_in_a_job_is_logged_and_its_report_is_a_click_away(ferry: Path) -> None:
    """A bar says that the article was not opened; the dialog comes when it is asked for, and the log has it once."""
    with Whole(ferry.rename(ferry.with_name("broken.txt"))) as program:
        program.wait_for("^message .*ValueError")
        assert [line for line in program.seen if line.startswith("dialogs")] == ["dialogs 0"]
        program.tell("report")
        report = program.wait_for("^report .")
        assert "ValueError" in report
        assert ", fail" in report
        assert SECRET not in report
        program.tell("dismiss")
        program.wait_for("^dialogs 0")
        program.tell("close")
        assert program.end() == 0
        assert SECRET in program.errors
    assert log().count(f"\nValueError: {SECRET}") == 1


def test_after_a_mistake_what_is_open_is_kept(ferry: Path) -> None:
    """The window goes on, and the next start has the article and no word of a bad end."""
    with Whole(ferry) as program:
        program.wait_for("^tabs ferry.txt")
        program.tell("raise")
        program.wait_for("^dialogs 1")
        program.tell("close")
        assert program.end() == 0
    with Whole() as program:
        program.wait_for("^tabs ferry.txt")
        says_nothing(program)


@pytest.mark.parametrize("how", ["fault", "fatal"])
def test_the_next_start_tells_of_a_crash(ferry: Path, how: str) -> None:
    """After a fault in a library, or a fatal message of Qt, a notice names the log, which has the trace, once."""
    with Whole(ferry) as program:
        program.wait_for("^meets True")
        program.tell(how)
        assert program.end() < 0
    with Whole() as program:
        assert str(user_folders().log) in program.wait_for("^notice .*crashed")
        program.tell("close")
        assert program.end() == 0
    assert "Fatal Python error" in log()
    with Whole() as program:
        says_nothing(program)


def test_the_next_start_tells_that_the_last_was_cut_off(ferry: Path) -> None:
    """After a kill a notice says so, with the log's place."""
    with Whole(ferry) as program:
        program.wait_for("^meets True")
        program.send(signal.SIGKILL)
        program.end()
    with Whole() as program:
        assert str(user_folders().log) in program.wait_for("^notice .*cut off")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_program_that_is_asked_to_end_has_not_died(ferry: Path, number: signal.Signals) -> None:
    """A logout or Ctrl+C ends the program at once, and the next start says nothing of it."""
    with Whole(ferry) as program:
        program.wait_for("^meets True")
        program.send(number)
        assert program.end() == -number
    with Whole() as program:
        says_nothing(program)


def test_a_log_that_cannot_be_written_stops_nothing(ferry: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a file is in the way of the log's folder the window is there all the same, and so is the dialog."""
    folder = user_folders().log
    folder.parent.parent.mkdir(parents=True)
    folder.parent.write_text("", encoding="utf-8")
    with Whole(ferry) as program:
        program.wait_for("^tabs ferry.txt")
        program.tell("raise")
        program.wait_for("^dialogs 1")
        program.tell("close")
        assert program.end() == 0


def test_the_words_of_an_error_are_the_persons_choice(window: Window, qtbot: QtBot) -> None:
    """What is copied is what is seen: without the words at first, with them once they are asked for."""
    dialog = MistakeDialog("where", "where and what", Path("log"), window)
    dialog.open()
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == "where"
    dialog.words.click()
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == "where and what"
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
