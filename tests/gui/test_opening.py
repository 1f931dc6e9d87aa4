"""Folders, several files, and what is in the clipboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from reader.app.folders import Listed
from reader.gui import opening
from reader.gui.window import Window
from tests.gui.test_tabs import names, shown


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two articles, one of them deeper, and a picture."""
    made = tmp_path / "news"
    (made / "deep").mkdir(parents=True)
    (made / "a.txt").write_text("Article A.\n", encoding="utf-8")
    (made / "deep" / "b.html").write_text("Article B.\n", encoding="utf-8")
    (made / "photo.png").write_bytes(b"\x89PNG")
    return made


def many(folder: Path, count: int) -> None:
    """Puts articles into a folder."""
    for number in range(count):
        (folder / f"n{number:03}.txt").write_text("One of many.\n", encoding="utf-8")


def question(qtbot: QtBot) -> QMessageBox:
    """The question that the window asks, once it is there."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox), timeout=30_000)
    found = QApplication.activeModalWidget()
    assert isinstance(found, QMessageBox)
    return found


def press(box: QMessageBox, words: str) -> None:
    """Presses the button with these words."""
    next(button for button in box.buttons() if words in button.text().replace("&", "")).click()


def test_a_folder_opens_what_is_in_it(window: Window, folder: Path, qtbot: QtBot) -> None:
    """Its articles get tabs by name; what is no article by its name is left alone."""
    with qtbot.waitSignal(window.ready, timeout=30_000):
        window.open([folder])
    assert names(window) == ["a.txt", "b.html"]
    assert shown(window).startswith("Article A")


@pytest.mark.parametrize(("command", "chosen"), [("open", "a.txt"), ("open_folder", "")])
def test_what_is_chosen_in_the_dialog_is_opened(
    window: Window, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, command: str, chosen: str
) -> None:
    """Files, or a folder of them; a dialog that is left opens nothing."""

    def answer(dialog: QFileDialog) -> int:
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setDirectory(str(folder))
        dialog.selectFile(chosen)
        return QFileDialog.DialogCode.Accepted

    monkeypatch.setattr(QFileDialog, "exec", lambda _dialog: QFileDialog.DialogCode.Rejected)
    window.actions_by_name[command].trigger()
    assert names(window) == []
    monkeypatch.setattr(QFileDialog, "exec", answer)
    with qtbot.waitSignal(window.ready, timeout=30_000):
        window.actions_by_name[command].trigger()
    assert names(window)[0] == "a.txt"


def test_a_dropped_folder_opens_too(window: Window, folder: Path, qtbot: QtBot) -> None:
    """With the files that were dropped beside it."""
    other = folder.parent / "other.txt"
    other.write_text("Another.\n", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(other)), QUrl.fromLocalFile(str(folder))])
    copy, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    with qtbot.waitSignal(window.ready, timeout=30_000):
        window.dropEvent(QDropEvent(QPointF(9, 9), copy, data, button, none))
    assert names(window) == ["other.txt", "a.txt", "b.html"]


def test_a_link_says_what_to_do_first(opened: Window) -> None:
    """While it is over the window, and when it is dropped: nothing is fetched, and what is open stays."""
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/article")])
    copy, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    opened.dragEnterEvent(QDragEnterEvent(QPoint(9, 9), copy, data, button, none))
    assert "Save the page" in opened.drop_target.words
    opened.dropEvent(QDropEvent(QPointF(9, 9), copy, data, button, none))
    assert "Save the page in the browser" in opened.messages.text()
    assert opened.windowTitle().startswith("ferry.txt")
    data.setText("Selected text.")
    data.setUrls([])
    data.removeFormat("text/uri-list")
    opened.dragEnterEvent(QDragEnterEvent(QPoint(9, 9), copy, data, button, none))
    assert opened.drop_target.words == "Drop to open"


def test_more_than_twenty_are_asked_for(window: Window, folder: Path, qtbot: QtBot) -> None:
    """The question says how many there are; the first twenty, all, or none can be had."""
    many(folder, 30)
    window.open([folder])
    box = question(qtbot)
    assert "32 articles" in box.text()
    press(box, "Cancel")
    assert names(window) == []
    window.open([folder])
    with qtbot.waitSignal(window.ready, timeout=30_000):
        press(question(qtbot), "first 20")
    assert len(names(window)) == 20
    window.open([folder])
    press(question(qtbot), "all 32")
    qtbot.waitUntil(lambda: len(names(window)) == 32, timeout=30_000)
    assert sum(article.has_text for article in window.desk.articles) == 1


def test_an_empty_folder_is_told(opened: Window, tmp_path: Path, qtbot: QtBot) -> None:
    """What is open stays, beneath a word on what to do."""
    empty = tmp_path / "empty"
    empty.mkdir()
    with qtbot.waitSignal(opened.failed, timeout=30_000):
        opened.open([empty])
    qtbot.waitUntil(lambda: "no article in that folder" in opened.messages.text(), timeout=30_000)
    assert opened.windowTitle().startswith("ferry.txt")


def test_what_of_a_folder_cannot_be_listed_is_told(
    window: Window, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the articles that are there: the first of two, the only one, and one that is open already."""
    files = (folder / "a.txt", folder / "deep" / "b.html")
    for number, (found, seen) in enumerate(((files[:1], "a.txt"), (files, "a.txt"), (files[1:], "b.html"))):
        problem = f"The folder locked{number} cannot be listed."
        monkeypatch.setattr(opening, "files_in", lambda _, found=found, told=problem: Listed(found, (told,)))
        window.open([folder])
        qtbot.waitUntil(lambda told=problem: told in window.messages.text(), timeout=30_000)  # type: ignore[misc]
        assert window.windowTitle().startswith(seen)
        qtbot.waitUntil(lambda: not window.jobs.busy and window.desk.current.has_text, timeout=30_000)
        assert problem in window.messages.text()


def copy(*, html: str = "", text: str = "", files: tuple[Path, ...] = ()) -> None:
    """Puts something into the clipboard."""
    data = QMimeData()
    if html:
        data.setHtml(html)
    if text:
        data.setText(text)
    if files:
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    QGuiApplication.clipboard().setMimeData(data)


def test_pasted_text_becomes_an_article(window: Window, qtbot: QtBot) -> None:
    """Plain text from the clipboard is an article without a file; the next one has a number."""
    copy(text="The mayor said so.\n")
    with qtbot.waitSignal(window.ready, timeout=30_000):
        window.actions_by_name["paste"].trigger()
    assert shown(window) == "The mayor said so.\n"
    assert window.windowTitle().startswith("Pasted article")
    copy(text="Another text.\n")
    with qtbot.waitSignal(window.ready, timeout=30_000):
        window.actions_by_name["paste"].trigger()
    assert names(window) == ["Pasted article", "Pasted article 2"]


def test_the_same_text_is_not_pasted_twice(window: Window, qtbot: QtBot) -> None:
    """Pasted again, it is shown."""
    copy(text="The mayor said so.\n")
    with qtbot.waitSignal(window.ready, timeout=30_000):
        window.actions_by_name["paste"].trigger()
    window.actions_by_name["paste"].trigger()
    assert names(window) == ["Pasted article"]


def test_pasted_html_wins_over_its_plain_form(window: Window, qtbot: QtBot) -> None:
    """A part of a page keeps its structure."""
    copy(html="<h1>Line to close</h1>", text="Line to close")
    with qtbot.waitSignal(window.ready, timeout=30_000):
        window.actions_by_name["paste"].trigger()
    assert "<h1>" in shown(window)


def test_copied_files_can_be_pasted(window: Window, ferry: Path, qtbot: QtBot) -> None:
    """As file managers copy them."""
    copy(files=(ferry,))
    with qtbot.waitSignal(window.ready, timeout=30_000):
        window.actions_by_name["paste"].trigger()
    assert window.windowTitle().startswith("ferry.txt")


def test_an_empty_clipboard_is_told(window: Window) -> None:
    """With what to do."""
    copy(text=" ")
    window.actions_by_name["paste"].trigger()
    assert window.messages.text().startswith("There is nothing to open in the clipboard. Copy")
