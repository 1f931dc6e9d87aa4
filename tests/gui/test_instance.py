"""One window: what a second start does with its files."""

import ast
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import reader
from reader.app.handing_over import greeting
from reader.gui.instance import Meeting
from reader.paths import user_folders
from tests.gui.articles import TEXT
from tests.gui.whole import Whole


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """A second article, whose name is not Unicode."""
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/b\xe9.txt"))
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture(autouse=True)
def one_seat(monkeypatch: pytest.MonkeyPatch) -> None:
    """The test looks for windows where the programs that it starts have theirs: off the screen."""
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")


def listening(*arguments: object) -> Whole:
    """A first window that takes what is handed over."""
    first = Whole(*arguments)
    first.wait_for("^meets True")
    return first


def test_a_second_start_hands_its_files_over(ferry: Path, other: Path) -> None:
    """The first window, even minimised, comes to the front with the file; the second program ends with status 0."""
    with listening(ferry) as first:
        first.tell("minimise")
        first.wait_for("^minimised True")
        with Whole(other) as second:
            assert second.end() == 0
            second.wait_for("^ended 0")
            assert not any(line.startswith("tabs") for line in second.seen)
        first.wait_for(r"^tabs ferry.txt \| b")


def test_a_window_that_is_closed_leaves_nothing_to_meet_at(ferry: Path) -> None:
    """Its socket goes with it, and it ends well and without a word, with an article open."""
    with listening(ferry) as first:
        assert Path(Meeting(user_folders()).name).exists()
        first.tell("close")
        assert first.end() == 0
        assert not Path(Meeting(user_folders()).name).exists()
        assert {line for line in first.errors.splitlines() if "plugin" not in line} == set()


def test_relative_names_are_those_of_the_second_start(ferry: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name is looked for where it was given, not where the first program was started."""
    with listening() as first:
        monkeypatch.chdir(ferry.parent)
        with Whole("ferry.txt") as second:
            assert second.end() == 0
        first.wait_for("^tabs ferry.txt")


@pytest.mark.parametrize("option", ["--new-window", "--theme=dark", "--size=900x600"])
def test_a_window_of_its_own_can_be_asked_for(ferry: Path, option: str) -> None:
    """``--new-window``, and what a window of its own must be for, open one."""
    with listening(), Whole(option, ferry) as second:
        second.wait_for("^tabs ferry.txt")


def test_what_a_killed_program_left_stops_nobody(ferry: Path, other: Path) -> None:
    """After ``kill -9`` the socket is there and nobody listens: the next start has a window, and is the first."""
    with listening(ferry) as first:
        first.send(signal.SIGKILL)
        first.end()
    assert Path(Meeting(user_folders()).name).exists()
    with listening() as next_one, Whole(other) as third:
        assert third.end() == 0
        next_one.wait_for(r"^tabs .*b")


def test_a_window_that_hangs_loses_no_file(ferry: Path, other: Path) -> None:
    """Where the first program does not answer the second start opens its own window, with its file."""
    with listening(ferry) as first:
        first.send(signal.SIGSTOP)
        with Whole(other) as second:
            second.wait_for(r"^tabs b")
        first.send(signal.SIGCONT)


def test_another_version_opens_its_own_window(ferry: Path, other: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that was updated while the old one runs hands nothing to it: they may not understand each other."""
    assert greeting("0.1.0") != greeting("0.2.0")
    with listening(ferry):
        monkeypatch.setenv("CLAIM_READER_TEST_VERSION", "99")
        with Whole(other) as second:
            second.wait_for(r"^tabs b")


def test_the_meeting_place_is_the_persons_own(ferry: Path) -> None:
    """Nobody else can connect: folder and socket are open to their owner alone."""
    with listening(ferry):
        place = Path(Meeting(user_folders()).name)
        assert place.parent.stat().st_mode & 0o077 == 0
        assert place.is_socket()
        assert place.stat().st_mode & 0o077 == 0


def test_the_first_window_takes_its_socket_away(ferry: Path) -> None:
    """After a usual end there is nothing to connect to."""
    with listening(ferry) as first:
        first.tell("close")
        assert first.end() == 0
    assert not Path(Meeting(user_folders()).name).exists()


_FILE_OPENING = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFileOpenEvent
from reader.gui.file_opening import FileOpening
app, got = FileOpening(["x"]), []
QCoreApplication.sendEvent(app, QFileOpenEvent(sys.argv[1]))
app.listen(got.extend)
QCoreApplication.sendEvent(app, QFileOpenEvent(sys.argv[2]))
assert got == [Path(each) for each in sys.argv[1:]], got
"""


def test_files_of_macos_wait_for_the_window(tmp_path: Path) -> None:
    """A file that the system hands over before anybody listens is not lost, and one that comes later is passed on."""
    subprocess.run(
        [sys.executable, "-c", _FILE_OPENING, tmp_path / "early.txt", tmp_path / "late.txt"],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        check=True,
    )


def test_only_the_meeting_knows_qts_network_library() -> None:
    """Two modules import QtNetwork, and of it the local socket and its server: no other class of it is named."""
    named: dict[str, set[str]] = {}
    for path in Path(reader.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module == "PySide6.QtNetwork":
                named.setdefault(path.name, set()).update(each.name for each in node.names)
            elif isinstance(node, ast.ImportFrom | ast.Import):
                names = {each.name for each in node.names}
                assert not {"QtNetwork", "PySide6.QtNetwork"} & names, path
    assert named == {"instance.py": {"QLocalSocket"}, "first_window.py": {"QLocalServer", "QLocalSocket"}}
