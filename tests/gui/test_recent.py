"""The menu of recent files."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.gui.window import Window
from reader.store.sessions import Sessions
from tests.gui.articles import FakeOpener


def entries(window: Window) -> list[tuple[str, bool]]:
    """What the menu says, and what of it can be chosen."""
    window.actions_by_name["recent"].trigger()
    window.recent.menu.hide()
    return [(entry.text(), entry.isEnabled()) for entry in window.recent.menu.actions() if entry.text()]


@pytest.fixture
def read(opened: Window, tmp_path: Path, qtbot: QtBot) -> Window:
    """A window in which two files were opened."""
    other = tmp_path / "salt & pepper.txt"
    other.write_text("Another.\n", encoding="utf-8")
    with qtbot.waitSignal(opened.ready, timeout=30_000):
        opened.open([other])
    return opened


def test_the_menu_has_the_last_one_first(read: Window, tmp_path: Path) -> None:
    """Each with a number to press and its folder, and a way to forget them."""
    found = entries(read)
    assert [enabled for _, enabled in found] == [True, True, True]
    assert found[0][0].startswith("&1  salt && pepper.txt — /")
    assert found[1][0].startswith("&2  ferry.txt — /")
    assert found[1][0].endswith(tmp_path.name)
    assert found[2][0] == "&Clear this list"


def test_a_file_opens_from_the_menu(read: Window, qtbot: QtBot) -> None:
    """One that was closed is opened again."""
    read.desk.close_number(0)
    entries(read)
    with qtbot.waitSignal(read.ready, timeout=30_000):
        read.recent.menu.actions()[1].trigger()
    assert read.windowTitle().startswith("ferry.txt")


def test_a_file_that_is_gone_cannot_be_chosen(read: Window, ferry: Path) -> None:
    """It says why."""
    ferry.unlink()
    words, enabled = entries(read)[1]
    assert "not there any more" in words
    assert not enabled


def test_the_list_can_be_cleared(read: Window) -> None:
    """Then it says that there is nothing."""
    entries(read)
    read.recent.menu.actions()[-1].trigger()
    assert entries(read) == [("No file was opened yet", False)]


def test_the_list_is_there_on_the_next_start(read: Window, ferry: Path, tmp_path: Path, qtbot: QtBot) -> None:
    """And windows that run at the same time share it."""
    windows = [Window(FakeOpener, "light", sessions=Sessions(tmp_path / "open")) for _ in range(2)]
    for window in windows:
        qtbot.addWidget(window)
    with qtbot.waitSignal(windows[0].ready, timeout=30_000):
        windows[0].open([ferry])
    assert "ferry.txt" in entries(windows[1])[0][0]
    for window in windows:
        window.close()
    qtbot.waitUntil(lambda: not any(window.jobs.busy for window in windows), timeout=30_000)


def test_a_broken_list_is_told(tmp_path: Path, ferry: Path, qtbot: QtBot) -> None:
    """The file is put aside, and the article opens."""
    (tmp_path / "open").mkdir()
    (tmp_path / "open" / "recent.json").write_text("[]", encoding="utf-8")
    window = Window(FakeOpener, "light", sessions=Sessions(tmp_path / "open"))
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.ready, timeout=30_000):
        window.open([ferry])
    assert "recent.json is damaged" in window.notices.text()
    assert list((tmp_path / "open").glob("recent.json.broken-*"))
    assert "ferry.txt" in entries(window)[0][0]
    window.close()
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=30_000)


def test_a_list_of_other_things_is_kept_aside(tmp_path: Path, ferry: Path, qtbot: QtBot) -> None:
    """What is not understood is told, and kept as it was before the list is written."""
    kept = tmp_path / "open" / "recent.json"
    kept.parent.mkdir()
    said = '{"version": 1, "files": {"ferry": 3}}'
    kept.write_text(said, encoding="utf-8")
    window = Window(FakeOpener, "light", sessions=Sessions(kept.parent))
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.ready, timeout=30_000):
        window.open([ferry])
    assert "recent.json was not understood" in window.notices.text()
    (aside,) = kept.parent.glob("recent.json.broken-*")
    assert aside.read_text(encoding="utf-8") == said
    assert "ferry.txt" in entries(window)[0][0]
    window.close()
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=30_000)


def test_a_list_that_cannot_be_read_is_told_once(tmp_path: Path, qtbot: QtBot) -> None:
    """A message that was put away does not come back with the next look at the list."""
    (tmp_path / "open").write_text("no folder", encoding="utf-8")
    window = Window(FakeOpener, "light", sessions=Sessions(tmp_path / "open"))
    qtbot.addWidget(window)
    assert "recent.json cannot be read" in window.notices.text()
    window.notices.clear()
    entries(window)
    assert window.notices.text() == ""
    window.close()


def test_the_first_page_has_the_last_files(read: Window, ferry: Path, qtbot: QtBot) -> None:
    """With nothing open, those that are still there can be opened with a click; on a first start there are none."""
    ferry.unlink()
    read.desk.close_number(0)
    read.desk.close_number(0)
    (button,) = read.welcome.recent.buttons
    assert button.isVisible()
    assert button.accessibleName() == "Open salt & pepper.txt"
    with qtbot.waitSignal(read.ready, timeout=30_000):
        button.click()
    assert read.windowTitle().startswith("salt & pepper.txt")


def test_a_first_start_has_no_last_files(window: Window) -> None:
    """Nor a heading for them."""
    assert not window.welcome.recent.isVisible()
