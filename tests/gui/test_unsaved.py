"""Articles that are in no file: saved, or asked for before they are closed."""

import html
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from reader.gui.jobs import OpenFile, OpenText
from reader.gui.window import Window
from tests.gui.articles import TEXT
from tests.gui.test_opening import press, question
from tests.gui.test_tabs import names

PAGE = "<h1>Line to close</h1>"


@pytest.fixture
def pasted(window: Window, qtbot: QtBot) -> Window:
    """A window with a page that was pasted."""
    data = QMimeData()
    data.setHtml(PAGE)
    QGuiApplication.clipboard().setMimeData(data)
    with qtbot.waitSignal(window.ready, timeout=30_000):
        window.actions_by_name["paste"].trigger()
    return window


def save_as(window: Window, qtbot: QtBot, path: Path) -> None:
    """Answers the dialog for a name."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog), timeout=30_000)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    dialog.setDirectory(str(path.parent))
    dialog.selectFile(path.name)
    dialog.done(QDialog.DialogCode.Accepted)
    dialog.fileSelected.emit(str(path))


def test_a_pasted_page_is_saved_as_it_came(pasted: Window, tmp_path: Path, qtbot: QtBot) -> None:
    """It is an article of that file from then on, under its name, and there is nothing left to save."""
    pasted.actions_by_name["save"].trigger()
    save_as(pasted, qtbot, tmp_path / "line.html")
    assert PAGE in (tmp_path / "line.html").read_text(encoding="utf-8")
    assert pasted.windowTitle().startswith("line.html")
    assert not pasted.actions_by_name["save"].isEnabled()


def test_under_its_own_name_it_is_in_that_file_as_well(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    """What is said of it on its tab, and above it where it stands beside another, is where its file is."""
    first, second = (OpenText(f"{TEXT} {number}", f"line {number}", "text/plain") for number in (1, 2))
    with qtbot.waitSignal(window.ready, timeout=30_000):
        window.start(first)
    with qtbot.waitSignal(window.ready, timeout=30_000):
        window.desk.open_beside([second])
    assert window.desk.tabs.tabToolTip(0).count("in no file yet") == 2
    target = tmp_path / "line 2"
    window.actions_by_name["save"].trigger()
    save_as(window, qtbot, target)
    assert names(window) == ["line 1 | line 2"]
    assert window.desk.tabs.tabToolTip(0) == f"line 1: in no file yet\n{target}"
    tips = {label.text(): label.toolTip() for label in window.desk.findChildren(QLabel) if label.isVisible()}
    assert "in no file yet" in tips["line 1"]
    assert str(target) in html.unescape(tips["line 2"])


def test_what_was_saved_is_an_article_of_its_file(pasted: Window, tmp_path: Path, qtbot: QtBot) -> None:
    """It is among the recent files, may be read in another encoding, and is read again when the file changes."""
    assert not pasted.encodings.menuAction().isEnabled()
    target = tmp_path / "line.html"
    pasted.actions_by_name["save"].trigger()
    save_as(pasted, qtbot, target)
    assert [file.path for file in pasted.recent.files] == [target]
    assert pasted.encodings.menuAction().isEnabled()
    assert "UTF-8" in pasted.encodings.entry(None).text()
    with qtbot.waitSignal(pasted.ready, timeout=30_000):
        target.write_text("<h1>Line stays open</h1>", encoding="utf-8")
    assert "Line stays open" in pasted.page.text


def test_what_is_saved_before_it_is_read_is_read_from_its_file(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    """The reading of the pasted text, which ends later, does not make it a text in no file again."""
    with qtbot.waitSignal(window.ready, timeout=30_000):
        window.start(OpenText(TEXT, "line", "text/plain"))
    article = window.desk.current
    target = tmp_path / "line.txt"
    target.write_text(TEXT, encoding="utf-8")
    article.reload()
    article.keep(OpenFile(target), "utf-8")
    qtbot.waitUntil(lambda: article.opening is None, timeout=30_000)
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=30_000)
    assert article.request == OpenFile(target)


def test_a_file_has_nothing_to_save(opened: Window) -> None:
    """The program never writes into a person's articles."""
    assert not opened.actions_by_name["save"].isEnabled()


def test_a_page_can_be_saved_as_text(pasted: Window, tmp_path: Path, qtbot: QtBot) -> None:
    """The text as it is shown."""
    pasted.actions_by_name["save"].trigger()
    save_as(pasted, qtbot, tmp_path / "line.txt")
    assert (tmp_path / "line.txt").read_text(encoding="utf-8") == pasted.page.text


def test_its_title_is_offered_as_its_name(window: Window, qtbot: QtBot) -> None:
    """The headline says what is in a file that has no name yet."""
    with qtbot.waitSignal(window.ready, timeout=30_000):
        window.start(OpenText(TEXT, "Pasted article", "text/plain"))
    window.actions_by_name["save"].trigger()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog), timeout=30_000)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    (chosen,) = dialog.selectedFiles()
    assert Path(chosen).name.startswith("Ferry Line to Close After Dock Collapse, Says Council")
    assert chosen.endswith(".txt")
    dialog.reject()


def test_what_cannot_be_saved_is_told(pasted: Window, tmp_path: Path, qtbot: QtBot) -> None:
    """And the article stays as it was."""
    pasted.actions_by_name["save"].trigger()
    save_as(pasted, qtbot, tmp_path / "nowhere" / "line.html")
    assert "could not be saved" in pasted.messages.text()
    assert pasted.windowTitle().startswith("Pasted article")


def test_closing_asks(pasted: Window, qtbot: QtBot) -> None:
    """It can be kept open, or closed without a file; then it is one of those that can be reopened."""
    pasted.actions_by_name["close"].trigger()
    box = question(qtbot)
    assert "Pasted article" in box.text()
    press(box, "Cancel")
    assert names(pasted) == ["Pasted article"]
    pasted.actions_by_name["close"].trigger()
    press(question(qtbot), "without saving")
    assert names(pasted) == []
    with qtbot.waitSignal(pasted.ready, timeout=30_000):
        pasted.actions_by_name["reopen"].trigger()
    assert "Line to close" in pasted.page.text


def test_closing_saves_first(pasted: Window, tmp_path: Path, qtbot: QtBot) -> None:
    """The article is closed once it is in a file."""
    pasted.actions_by_name["close"].trigger()
    press(question(qtbot), "Save")
    assert names(pasted) == ["Pasted article"]
    save_as(pasted, qtbot, tmp_path / "line.html")
    assert names(pasted) == []
    assert (tmp_path / "line.html").exists()


def test_an_article_of_a_file_closes_at_once(opened: Window) -> None:
    """There is nothing to ask."""
    opened.actions_by_name["close"].trigger()
    assert not isinstance(QApplication.activeModalWidget(), QMessageBox)
    assert names(opened) == []
