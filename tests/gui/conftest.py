"""A window with the hand-made article in it, and displays for tests of real events."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

# Helpers are imported by their full names, as the type checker knows them.
sys.path.insert(0, str(Path(__file__).parents[2]))

from reader.gui.window import Window
from tests.gui.articles import TEXT, FakeOpener
from tests.gui.screens import Program, Screen
from tests.gui.windows import shown_window


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the offscreen platform say what it cannot do: it is no fault of the window's."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture
def ferry(tmp_path: Path) -> Path:
    """The file of the article."""
    path = tmp_path / "ferry.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    """A window as on a first start."""
    with shown_window(qtbot, FakeOpener) as made:
        yield made


@pytest.fixture
def opened(window: Window, ferry: Path, qtbot: QtBot) -> Window:
    """A window with the article, analysed and painted, and the focus in the text."""
    with qtbot.waitSignal(window.ready, timeout=30_000):
        window.open([ferry])
    window.activateWindow()
    window.page.article.setFocus()
    qtbot.waitUntil(window.page.article.hasFocus, timeout=30_000)
    return window


@pytest.fixture(scope="session")
def screen() -> Iterator[Screen]:
    """An X display of its own with nothing on it."""
    made = Screen()
    yield made
    made.close()


@pytest.fixture
def reading(screen: Screen, ferry: Path) -> Iterator[Program]:
    """The program with the article open and the keyboard in its window."""
    with Program(screen, "program.py", str(ferry)) as program:
        number = program.wait_for(r"^window \d+").split()[1]
        program.wait_for("^ready")
        program.window = number
        screen.xdotool("windowfocus", "--sync", number)
        screen.xdotool("mousemove", 900, 980)
        yield program
