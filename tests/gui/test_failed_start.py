"""What a person sees, and what stays in the log, where the program cannot start or its model cannot be loaded."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.paths import user_folders
from tests.gui.lines_told import DEADLINE, LinesTold
from tests.gui.screens import Screen

PROGRAM = Path(__file__).with_name("damaged_program.py")
WORDS = {
    "missing": "claim-reader: Claim Reader's own file icons is missing. Install the program again.",
    "library": "claim-reader: A library cannot be loaded (ImportError: libcups.so.2: cannot open shared object file)."
    " Install the program again.",
    "defect": "claim-reader: The program made a mistake while it started (KeyError: 'the mayor'). What is known of it"
    " is in ",
}


def begun(wrong: str, ferry: Path, environment: dict[str, str]) -> "subprocess.Popen[str]":
    """The program, with something wrong in it."""
    root = str(Path(__file__).parents[2])
    command = [sys.executable, str(PROGRAM), wrong, str(ferry)]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, env={**environment, "PYTHONPATH": root}, stdout=pipe, stderr=pipe, text=True)


def log() -> str:
    """What stands in the log."""
    return (user_folders().log / "claim-reader.log").read_text(encoding="utf-8")


def runs() -> list[Path]:
    """What runs left that the next start takes for dead."""
    return list(user_folders().log.glob("run-*.txt"))


@pytest.mark.parametrize("wrong", ["missing", "library", "defect"])
def test_a_start_that_fails_says_why(ferry: Path, wrong: str) -> None:
    """While the model is being loaded: in words, with a status, at once, and the log has where; it has not crashed."""
    with begun(wrong, ferry, {**os.environ, "QT_QPA_PLATFORM": "offscreen"}) as program:
        _, errors = program.communicate(timeout=DEADLINE)
    assert program.returncode == 1
    assert errors.splitlines()[-1].startswith(WORDS[wrong])
    assert ("Traceback" in errors) == (wrong != "missing")
    assert "damaged_program" in log()
    assert "PySide6" in log()
    assert runs() == []


def test_on_a_desktop_a_box_says_why(screen: Screen, ferry: Path) -> None:
    """Nobody reads the error output there: the window that was begun has a box before it, and closing that ends all."""
    with begun("missing", ferry, screen.environment()) as program:
        number = screen.xdotool("search", "--sync", "--name", "Claim Reader cannot start").split()[-1]
        screen.xdotool("windowfocus", "--sync", number, "key", "Return")
        program.communicate(timeout=DEADLINE)
    assert program.returncode == 1


def test_weights_that_are_damaged_leave_the_text_and_an_entry(ferry: Path) -> None:
    """The article is read without colours, the bar says what to do, and the log knows of it."""
    with begun("weights", ferry, {**os.environ, "QT_QPA_PLATFORM": "offscreen"}) as program:
        try:
            seen = LinesTold(program.stdout)
            seen.wait_for("^message The language model model.onnx cannot be loaded. Install", "^text True")
        finally:
            program.kill()
    assert "model.onnx cannot be loaded" in log()
