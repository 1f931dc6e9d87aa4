"""Everything as it was on the next start."""

import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from reader.app.claim_list import Column, Section
from reader.app.filters import Filter
from reader.app.settings import Settings
from reader.gui.preferences import Preferences
from reader.gui.window import Window
from reader.store.kept import KeptFile
from reader.store.sessions import Sessions
from tests.gui.articles import TEXT, FakeOpener
from tests.gui.test_opening import press, question
from tests.gui.test_tabs import names, shown
from tests.gui.test_unsaved import save_as

Start = Callable[..., Window]


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path) -> Iterator[Start]:
    """Starts a window that keeps what is open in a folder of the test's."""
    windows: list[Window] = []

    def make(*, preferences: Preferences | None = None, theme: str | None = "light") -> Window:
        window = Window(FakeOpener, theme, preferences, Sessions(tmp_path / "open"))
        qtbot.addWidget(window)
        windows.append(window)
        window.show()
        qtbot.waitExposed(window)
        return window

    yield make
    for window in windows:
        window.close()
    qtbot.waitUntil(lambda: not any(window.jobs.busy for window in windows), timeout=30_000)


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """A second article."""
    path = tmp_path / "other.txt"
    path.write_text("".join(f"Paragraph {number} of another article.\n\n" for number in range(200)), encoding="utf-8")
    return path


def kept(folder: Path) -> str:
    """What is on the disk."""
    return "".join(path.read_text(encoding="utf-8") for path in sorted((folder / "open").glob("*.json")))


def test_articles_and_places_come_back(start: Start, ferry: Path, other: Path, qtbot: QtBot) -> None:
    """The same tabs in their order, the current one, the current claim, and the line at the top of the screen."""
    first = start()
    with qtbot.waitSignal(first.ready, timeout=30_000):
        first.open([other])
    with qtbot.waitSignal(first.ready, timeout=30_000):
        first.open([ferry])
    first.page.choose(6)
    first.desk.tabs.moveTab(1, 0)
    first.desk.articles[1].page.article.scroll_to(3000)
    top = first.desk.articles[1].page.article.top()
    first.close()
    second = start()
    qtbot.waitUntil(lambda: second.page.current == 6, timeout=30_000)
    assert names(second) == ["ferry.txt", "other.txt"]
    assert second.windowTitle().startswith("ferry.txt")
    assert not second.desk.articles[1].has_text
    with qtbot.waitSignal(second.ready, timeout=30_000):
        second.desk.step(forward=True)
    assert abs(second.page.article.top() - top) < 80


def test_the_look_of_the_window_comes_back(start: Start, ferry: Path, qtbot: QtBot) -> None:
    """Its size, the widths of its panes, and which colours are shown."""
    first = start()
    first.resize(793, 607)
    with qtbot.waitSignal(first.ready, timeout=30_000):
        first.open([ferry])
    first.page.splitter.setSizes([120, 400, 270])
    first.page.splitter.splitterMoved.emit(150, 1)
    sizes = first.page.splitter.sizes()
    first.actions_by_name["show_quote"].trigger()
    first.close()
    second = start()
    qtbot.waitUntil(lambda: second.page.navigator is not None, timeout=30_000)
    assert (second.width(), second.height()) == (793, 607)
    qtbot.waitUntil(lambda: second.page.splitter.sizes() == sizes, timeout=30_000)
    assert not second.actions_by_name["show_quote"].isChecked()


def test_filter_and_list_come_back(start: Start, ferry: Path, tmp_path: Path, qtbot: QtBot) -> None:
    """The claims that were listed, in the list's order, groups and widths, are kept soon and there again."""
    first = start()
    with qtbot.waitSignal(first.ready, timeout=30_000):
        first.open([ferry])
    page = first.page
    page.entities.pick("gashi")
    page.listing.set_filter(replace(page.listing.filter, text="pier"))
    page.show_list(True)
    page.claims.list.sort_by(Column.CUE, descending=True)
    page.article.verticalScrollBar().setValue(0)
    page.claims.list.setColumnWidth(1, 171)
    page.group_list(True)
    # Before the end, which may never be told of.
    qtbot.waitUntil(lambda: "171" in kept(tmp_path) and "Ilir Gashi" in kept(tmp_path), timeout=30_000)
    first.close()
    second = start()
    qtbot.waitUntil(lambda: second.page.listed == (6,), timeout=30_000)
    again = second.page
    assert again.article.offset() == 0
    assert again.entities.current == "gashi"
    assert again.claims.filter_bar.field.text() == "pier"
    assert again.claims.list.sorting == (Column.CUE, True)
    assert again.claims.list.is_grouped
    assert again.claims.list.widths()[1] == 171
    assert second.actions_by_name["group_by_speaker"].isChecked()


def test_folded_runs_come_back(start: Start, ferry: Path, tmp_path: Path, qtbot: QtBot) -> None:
    """Those that were folded, and soon on the disk; of an article that is as it came nothing is kept."""
    first = start()
    with qtbot.waitSignal(first.ready, timeout=30_000):
        first.open([ferry])
    _, foot = (fold.span.start for fold in first.page.article.folds.folds)
    first.page.article.toggle_fold(1)
    qtbot.waitUntil(lambda: f'"folded": [\n     {foot}' in kept(tmp_path), timeout=30_000)
    first.close()
    second = start()
    qtbot.waitUntil(lambda: second.page.article.folds.starts == (foot,), timeout=30_000)
    second.page.article.toggle_fold(1)
    qtbot.waitUntil(lambda: '"folded": null' in kept(tmp_path), timeout=30_000)


def test_what_is_looked_for_comes_back(start: Start, ferry: Path, qtbot: QtBot) -> None:
    """The find bar is open with its words and its hits, and neither the keyboard nor the page moves to it."""
    first = start()
    with qtbot.waitSignal(first.ready, timeout=30_000):
        first.open([ferry])
    first.page.open_find()
    first.page.find_bar.field.setText("Ferry")
    first.page.find_bar.case.setChecked(True)
    hits = first.page.find_bar.count.text()
    first.close()
    again = start()
    qtbot.waitUntil(lambda: again.page.navigator is not None, timeout=30_000)
    bar = again.page.find_bar
    assert bar.isVisible()
    assert (bar.field.text(), bar.case.isChecked(), bar.words.isChecked()) == ("Ferry", True, False)
    assert bar.count.text() == hits
    assert not bar.field.hasFocus()


def test_closed_groups_come_back(start: Start, ferry: Path, qtbot: QtBot) -> None:
    """A group of the list that was closed is closed, the others are open."""
    first = start()
    with qtbot.waitSignal(first.ready, timeout=30_000):
        first.open([ferry])
    first.show_list(True)
    first.page.group_list(True)
    claims = first.page.claims.list
    headings = [line for line in claims.lines.lines if isinstance(line, Section)]
    claims.set_closed([headings[1].title.casefold()])
    rows = len(claims.lines.lines)
    first.close()
    again = start()
    qtbot.waitUntil(lambda: again.page.navigator is not None, timeout=30_000)
    again.show_list(True)
    lines = again.page.claims.list.lines.lines
    assert [line.title for line in lines if isinstance(line, Section) and not line.open] == [headings[1].title]
    assert len(lines) == rows


def test_filters_come_back(start: Start, ferry: Path, qtbot: QtBot) -> None:
    """What narrowed the claims of an article does so again, a speaker among it."""
    first = start()
    with qtbot.waitSignal(first.ready, timeout=30_000):
        first.open([ferry])
    first.page.listing.set_filter(Filter(speakers=frozenset({"oduya"}), text="winter"))
    (claim,) = first.page.listed
    first.close()
    second = start()
    qtbot.waitUntil(lambda: second.page.listed == (claim,), timeout=30_000)
    assert second.page.listing.filter == Filter(speakers=frozenset({"oduya"}), text="winter")


def test_nothing_waits_for_the_end(start: Start, ferry: Path, tmp_path: Path, qtbot: QtBot) -> None:
    """What is open, and a step in it, is on the disk soon after, with the window still there."""
    window = start()
    with qtbot.waitSignal(window.ready, timeout=30_000):
        window.open([ferry])
    qtbot.waitUntil(lambda: "ferry.txt" in kept(tmp_path), timeout=30_000)
    window.page.choose(6)
    claim = TEXT.index("that a floating pier")
    qtbot.waitUntil(lambda: f"{claim}" in kept(tmp_path), timeout=30_000)


def paste(window: Window, text: str, qtbot: QtBot) -> None:
    """Opens a text that is in no file."""
    data = QMimeData()
    data.setText(text)
    QGuiApplication.clipboard().setMimeData(data)
    with qtbot.waitSignal(window.ready, timeout=30_000):
        window.actions_by_name["paste"].trigger()


def test_pasted_text_comes_back(start: Start, qtbot: QtBot) -> None:
    """It is in no file of the person's, and would be lost else."""
    first = start()
    paste(first, "The mayor said so.\n", qtbot)
    first.close()
    second = start()
    qtbot.waitUntil(lambda: shown(second) == "The mayor said so.\n", timeout=30_000)
    assert second.windowTitle().startswith("Pasted article")


def test_a_file_that_is_gone_says_so_in_its_place(start: Start, ferry: Path, other: Path, qtbot: QtBot) -> None:
    """The start goes on, and the others are there."""
    first = start()
    with qtbot.waitSignal(first.ready, timeout=30_000):
        first.open([ferry, other])
    first.close()
    ferry.rename(ferry.with_name("bad.txt"))
    second = start()
    qtbot.waitUntil(lambda: second.desk.current.unread.again.isVisible(), timeout=30_000)
    assert names(second) == ["ferry.txt", "other.txt"]


def test_files_that_are_given_come_beside_those_that_were_open(
    start: Start, ferry: Path, other: Path, qtbot: QtBot
) -> None:
    """And are shown."""
    first = start()
    with qtbot.waitSignal(first.ready, timeout=30_000):
        first.open([ferry])
    first.close()
    second = start()
    second.open([other])
    qtbot.waitUntil(lambda: second.windowTitle().startswith("other.txt"), timeout=30_000)
    assert names(second) == ["ferry.txt", "other.txt"]


def test_what_two_windows_had_open_comes_back_once(start: Start, ferry: Path, other: Path, qtbot: QtBot) -> None:
    """Read at different places, or under another path, it has one tab; texts of one name have each their own."""
    again = ferry.parent / "link"
    again.symlink_to(ferry.parent)
    first, second = start(), start()
    for window, path, claim in ((first, ferry, 4), (second, again / "ferry.txt", 6)):
        paste(window, f"Text {claim}.\n", qtbot)
        with qtbot.waitSignal(window.ready, timeout=30_000):
            window.open([path])
        window.page.choose(claim)
    first.close()
    second.close()
    third = start()
    qtbot.waitUntil(lambda: third.page.current == 4, timeout=30_000)
    assert names(third) == ["Pasted article", "ferry.txt", "Pasted article 2"]


def test_a_lost_text_leaves_the_right_article_in_view(start: Start, ferry: Path, tmp_path: Path, qtbot: QtBot) -> None:
    """The tab that was current is, although one before it cannot come back; that is told."""
    first = start()
    paste(first, "The mayor said so.\n", qtbot)
    for path in (ferry, ferry.with_name("last.txt")):
        path.write_text(TEXT, encoding="utf-8")
        with qtbot.waitSignal(first.ready, timeout=30_000):
            first.open([path])
    first.desk.step(forward=False)
    first.close()
    shutil.rmtree(tmp_path / "open" / "texts")
    second = start()
    assert names(second) == ["ferry.txt", "last.txt"]
    assert second.windowTitle().startswith("ferry.txt")
    assert "The text of “Pasted article” is not there any more." in second.notices.text()


def test_a_person_may_want_an_empty_start(start: Start, ferry: Path, qtbot: QtBot) -> None:
    """With that set, no file is opened; text that is in no file is not lost all the same."""
    first = start()
    with qtbot.waitSignal(first.ready, timeout=30_000):
        first.open([ferry])
    first.close()
    preferences = Preferences()
    preferences.change(restore=False)
    assert preferences.settings == Settings(restore=False)
    assert start(preferences=preferences).welcome.isVisible()


def test_a_broken_file_does_not_stop_the_start(start: Start, tmp_path: Path, ferry: Path, qtbot: QtBot) -> None:
    """The first page says what happened and where the file is kept; that stays with the first article."""
    (tmp_path / "open").mkdir()
    (tmp_path / "open" / "session-1.json").write_text("{ broken", encoding="utf-8")
    window = start()
    assert window.welcome.isVisible()
    assert "is damaged" in window.notices.text()
    assert "session-1.json.broken-" in window.notices.text()
    with qtbot.waitSignal(window.ready, timeout=30_000):
        window.open([ferry])
    assert "is damaged" in window.notices.text()


def test_what_is_wrong_in_a_file_is_kept_aside(start: Start, tmp_path: Path, ferry: Path, qtbot: QtBot) -> None:
    """The article that is understood is open again, and the file lies beside the new one as it was."""
    folder = tmp_path / "open"
    folder.mkdir()
    said = {"version": 1, "articles": [{"path": 5, "name": "lost"}, {"path": str(ferry)}], "hidden": False}
    (folder / "session-1.json").write_text(json.dumps(said), encoding="utf-8")
    window = start()
    qtbot.waitUntil(lambda: window.page.article.toPlainText() != "", timeout=30_000)
    assert names(window) == ["ferry.txt"]
    assert "session-1.json.broken-" in window.notices.text()
    window.close()
    (aside,) = folder.glob("session-1.json.broken-*")
    assert json.loads(aside.read_text(encoding="utf-8")) == said
    assert "lost" not in kept(tmp_path)


def test_a_disk_that_fails_is_told_once(start: Start, tmp_path: Path, ferry: Path, qtbot: QtBot) -> None:
    """What is open cannot be kept: a message says so, and the article can be read on."""
    window = start()
    folder = tmp_path / "open"
    for path in folder.iterdir():
        path.unlink()
    folder.rmdir()
    folder.write_text("no folder any more", encoding="utf-8")
    window.open([ferry])
    qtbot.waitUntil(lambda: "could not be kept for the next start" in window.notices.text(), timeout=30_000)
    assert len(window.page.listed) == 11


def test_what_is_told_at_the_start_stays_in_view(
    start: Start, tmp_path: Path, ferry: Path, other: Path, qtbot: QtBot
) -> None:
    """Of settings, theme and lists, all of it, with tabs that come back and a file that is opened beside them."""
    first = start()
    with qtbot.waitSignal(first.ready, timeout=30_000):
        first.open([ferry])
    first.close()
    (tmp_path / "open" / "recent.json").write_text("[]", encoding="utf-8")
    settings = KeptFile(tmp_path / "settings.json", "your settings")
    settings.write({"theme": "mauve", "zoom": "large"})
    second = start(preferences=Preferences(settings), theme=None)
    with qtbot.waitSignal(second.ready, timeout=30_000):
        second.open([other])
    qtbot.waitUntil(lambda: second.windowTitle().startswith("other.txt"), timeout=30_000)
    second.desk.step(forward=True)
    assert second.notices.isVisible()
    for words in ("recent.json is damaged", "mauve", "zoom"):
        assert words in second.notices.text()


def test_text_that_cannot_be_kept_is_asked_for_before_the_end(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    """Without a folder to keep it in, the start says so, and the window closes when each text is saved or given up."""
    (tmp_path / "open").write_text("no folder", encoding="utf-8")
    window = start()
    paste(window, "The mayor said so.\n", qtbot)
    paste(window, "The harbour office denied it.\n", qtbot)
    assert "will not be there on the next start" in window.notices.text()
    window.close()
    box = question(qtbot)
    assert "could not be kept" in box.informativeText()
    press(box, "Cancel")
    assert window.isVisible()
    assert names(window) == ["Pasted article", "Pasted article 2"]
    window.close()
    press(question(qtbot), "Save")
    save_as(window, qtbot, tmp_path / "mayor.txt")
    assert (tmp_path / "mayor.txt").read_text(encoding="utf-8") == "The mayor said so.\n"
    press(question(qtbot), "without saving")
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=30_000)


def test_a_disk_that_fails_at_the_end_is_asked_about(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    """Text that cannot be written any more is not given up without a word."""
    window = start()
    shutil.rmtree(tmp_path / "open")
    (tmp_path / "open").write_text("no folder any more", encoding="utf-8")
    paste(window, "The mayor said so.\n", qtbot)
    window.close()
    press(question(qtbot), "without saving")
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=30_000)


def test_without_a_place_to_keep_nothing_is_written(opened: Window, tmp_path: Path) -> None:
    """As in a test, or for a picture."""
    opened.close()
    assert [path.name for path in tmp_path.iterdir()] == ["ferry.txt"]
