"""What leaves the window: copies, exports, the folder."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from reader.app.exporting import exported, save
from reader.gui.article_menu import ArticleMenu
from reader.gui.jobs import OpenText
from reader.gui.out import Out
from reader.gui.window import Window
from tests.gui.articles import TEXT, find

ODD = "Line one,\u00a0with\ufeff signs \U0001f6a2 and\u200d more.\r\nLine two\u202e here.\n\nThe end.\n"


def clipboard() -> str:
    """What a person would paste."""
    return QGuiApplication.clipboard().text()


def select(window: Window, start: int, end: int) -> None:
    """Selects between two Qt positions."""
    cursor = window.page.article.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    window.page.article.setTextCursor(cursor)


def copy_with_source(window: Window) -> str:
    """Ctrl+Shift+C, and what it copied."""
    QGuiApplication.clipboard().clear()
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window.page.article, Qt.Key.Key_C, modifiers)
    return clipboard()


def test_the_current_claim_is_copied_with_its_source(opened: Window) -> None:
    """Words, speaker, file and how it is said; HTML goes along for word processors."""
    opened.page.choose(6)
    told = copy_with_source(opened)
    assert told.startswith("that a floating pier could be towed in within two weeks — Ilir Gashi, in ferry.txt (")
    assert "“claimed”, distancing word" in told
    html = QGuiApplication.clipboard().mimeData().html()
    assert "<b>Ilir Gashi</b>, in <cite>ferry.txt</cite>" in html


def test_a_selection_goes_before_the_current_claim(opened: Window) -> None:
    """What is selected is copied, with the speakers of its own words."""
    opened.page.choose(6)
    both = find("The dock gave way in the night of the spring storm. Nobody was hurt.")
    # The headline has a ship in it, which takes two of Qt's positions.
    select(opened, both.start + 1, both.end + 1)
    assert copy_with_source(opened).startswith(f"“{both.of(TEXT)}” — unattributed, in ferry.txt (")


def test_the_menu_of_the_text_copies_the_claim_under_the_pointer(opened: Window) -> None:
    """Without a selection it is the claim that is pointed at, whichever is current."""
    opened.page.choose(0)
    menu = ArticleMenu(opened.page, opened.actions_by_name, opened.links).menu(find("a fairy tale").start)
    entry = next(action for action in menu.actions() if action.text() == "Copy &with source")
    assert entry.isEnabled()
    entry.trigger()
    assert clipboard().startswith("“a fairy tale” — Ilir Gashi, in ferry.txt (quote, unsure, “called”, charged word")
    frame = ArticleMenu(opened.page, opened.actions_by_name, opened.links).menu(find("By Noor").start)
    assert not next(action for action in frame.actions() if action.text() == "Copy &with source").isEnabled()


def test_without_a_claim_nothing_is_copied(opened: Window, qtbot: QtBot) -> None:
    """The clipboard stays, and the status line says what to do."""
    QGuiApplication.clipboard().setText("before")
    opened.page.choose(None)
    with qtbot.waitSignal(opened.page.said) as said:
        opened.out.copy_with_source()
    assert said.args == ["Select words or choose a claim first"]
    assert clipboard() == "before"


def test_a_plain_copy_is_the_text_as_it_is(window: Window, qtbot: QtBot) -> None:
    """Spaces that do not break, hidden signs and line ends come out as they are in the file, without colours."""
    with qtbot.waitSignal(window.ready, timeout=30_000):
        window.start(OpenText(ODD, "Odd", "text/plain"))
    window.page.article.selectAll()
    window.page.article.setFocus()
    QTest.keyClick(window.page.article, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard() == ODD
    assert not QGuiApplication.clipboard().mimeData().hasHtml()


def dialog_of(window: Window) -> QFileDialog:
    """The dialog that asks where to save."""
    (dialog,) = window.findChildren(QFileDialog)
    return dialog


def typed(dialog: QFileDialog, name: str) -> None:
    """Types a name and Enter."""
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(field, QLineEdit)
    field.setText(name)
    QTest.keyClick(field, Qt.Key.Key_Return)


@pytest.fixture
def own_dialogs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Qt's own file dialog, which can be looked into."""
    original = QFileDialog.open

    def own(dialog: QFileDialog) -> None:
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        original(dialog)

    monkeypatch.setattr(QFileDialog, "open", own)


def test_an_export_lies_beside_the_article(
    opened: Window, ferry: Path, own_dialogs: None, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The proposed name takes the end of the chosen form, the file has what the command prints, and is offered."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1777000000")
    asked: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        asked.append(url)
        return True

    opened.out.open_url = open_url
    opened.actions_by_name["export"].trigger()
    dialog = dialog_of(opened)
    assert dialog.selectedFiles() == [str(ferry.with_name("ferry-claims.html"))]
    typed(dialog, "mine")
    qtbot.waitUntil(lambda: "Saved mine.html" in opened.messages.text(), timeout=30_000)
    prepared = opened.page.prepared
    assert prepared is not None
    assert ferry.with_name("mine.html").read_bytes() == exported(prepared.view.analysis, "html")
    opened.messages.button.click()
    assert [url.toLocalFile() for url in asked] == [str(ferry.parent)]


def test_the_name_typed_decides_on_the_form(opened: Window, ferry: Path, own_dialogs: None, qtbot: QtBot) -> None:
    """Who types .csv gets a table, whatever the filter says."""
    opened.actions_by_name["export"].trigger()
    typed(dialog_of(opened), "table.csv")
    qtbot.waitUntil(lambda: "Saved table.csv" in opened.messages.text(), timeout=30_000)
    assert ferry.with_name("table.csv").read_bytes().startswith(b'\xef\xbb\xbf"path",')


def test_another_file_is_replaced_only_when_asked(opened: Window, ferry: Path, own_dialogs: None, qtbot: QtBot) -> None:
    """Whoever says no has the file as it was, and the dialog still there."""
    taken = ferry.with_name("taken.md")
    taken.write_text("mine", encoding="utf-8")
    opened.actions_by_name["export"].trigger()
    dialog = dialog_of(opened)
    asked: list[str] = []

    def refuse() -> None:
        question = QApplication.activeModalWidget()
        if isinstance(question, QMessageBox):
            asked.append(question.text())
            timer.stop()
            question.button(QMessageBox.StandardButton.No).click()

    timer = QTimer()
    timer.timeout.connect(refuse)
    timer.start(5)
    typed(dialog, "taken.md")
    assert "taken.md" in asked[0]
    assert dialog.isVisible()
    assert taken.read_text(encoding="utf-8") == "mine"
    dialog.reject()


def test_the_article_cannot_be_exported_onto_itself(
    opened: Window, ferry: Path, own_dialogs: None, qtbot: QtBot
) -> None:
    """Even when the person agrees to replace it, the article's file stays as it is, and the window says why."""
    opened.actions_by_name["export"].trigger()
    dialog = dialog_of(opened)
    # The question is Qt's own, and here it is answered.
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    typed(dialog, "ferry.txt")
    qtbot.waitUntil(lambda: "is the article itself" in opened.messages.text(), timeout=30_000)
    assert ferry.read_text(encoding="utf-8") == TEXT


def test_a_folder_that_cannot_be_shown_is_told(opened: Window, ferry: Path) -> None:
    """The message says where the file is."""
    opened.out.open_url = lambda _url: False
    opened.actions_by_name["show_folder"].trigger()
    assert str(ferry.parent) in opened.messages.text()


def test_the_path_is_copied_whole(opened: Window, ferry: Path) -> None:
    """It can be pasted into a terminal."""
    opened.actions_by_name["copy_path"].trigger()
    assert clipboard() == str(ferry)


def test_an_article_may_be_closed_while_it_is_saved(opened: Window, tmp_path: Path, qtbot: QtBot) -> None:
    """The file is finished all the same, and so it is when the window closes."""
    go_on = threading.Event()
    article = opened.out.current()
    assert article is not None
    target = tmp_path / "late.txt"

    def work() -> None:
        assert go_on.wait(30)
        save(b"whole", target, None)

    opened.out.run(article, target, work)
    opened.desk.close_current()
    qtbot.waitUntil(lambda: not isValid(article.messages), timeout=30_000)
    go_on.set()
    opened.out.wait()
    QApplication.processEvents()
    assert target.read_bytes() == b"whole"


def test_nothing_leaves_an_empty_window(window: Window) -> None:
    """What needs an article is offered when one is analysed."""
    assert not any(window.actions_by_name[name].isEnabled() for name in Out.NAMES)


def test_dropped_text_has_no_folder(window: Window, qtbot: QtBot) -> None:
    """What came without a file can be exported, and its folder cannot be shown."""
    with qtbot.waitSignal(window.ready, timeout=30_000):
        window.start(OpenText(TEXT, "Dropped text", "text/plain"))
    assert window.actions_by_name["export"].isEnabled()
    assert not window.actions_by_name["show_folder"].isEnabled()
