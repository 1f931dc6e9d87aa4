"""A file with several articles: the list to choose from."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.core.contents import Entry, SeveralArticles
from reader.core.document import LoadedDocument
from reader.gui.chooser import Chooser
from reader.gui.jobs import OpenFile
from reader.gui.theme import load_theme
from reader.gui.window import Window
from tests.gui.articles import FakeOpener
from tests.gui.windows import shown_window

ENTRIES = (
    Entry(1, "Ferry line to close"),
    Entry(2, "b.bin", "dump.zip › b.bin is not a text."),
    Entry(3, "Harbour mayor speaks"),
)


class ManyOpener(FakeOpener):
    """Finds three articles in each file called dump."""

    def open(self, path: Path, encoding: str | None = None, record: int | None = None) -> LoadedDocument:
        """The text of the file, with the number that was asked for."""
        if path.stem == "dump" and record is None:
            raise SeveralArticles(path.name, ENTRIES)
        document = super().open(path)
        return replace(document, text=f"Article {record}.\n\n{document.text}", record=record)


@pytest.fixture
def dump(tmp_path: Path) -> Path:
    """The file with three articles."""
    path = tmp_path / "dump.txt"
    path.write_text("The ferry line will close, the mayor said.\n", encoding="utf-8")
    return path


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    """A window on a service that finds several articles in a file."""
    with shown_window(qtbot, ManyOpener) as made:
        yield made


def chooser(window: Window, qtbot: QtBot) -> Chooser:
    """The list, once it is there."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), Chooser), timeout=30_000)
    found = QApplication.activeModalWidget()
    assert isinstance(found, Chooser)
    assert found.parentWidget() is window
    return found


def alone(qtbot: QtBot, *entries: Entry) -> Chooser:
    """A list without a window."""
    made = Chooser("dump.zip", entries, load_theme("light"))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def listed(dialog: Chooser) -> list[str]:
    """The labels on the list."""
    model = dialog.list.model()
    return [str(model.index(row, 1).data()) for row in range(model.rowCount())]


def test_enter_opens_the_chosen_article(window: Window, dump: Path, qtbot: QtBot) -> None:
    """The arrow keys pass over what cannot be read, Enter opens, and the title says which article it is."""
    window.open([dump])
    dialog = chooser(window, qtbot)
    assert listed(dialog) == ["Ferry line to close", "b.bin", "Harbour mayor speaks"]
    assert not window.page.isVisible()
    with qtbot.waitSignal(window.ready, timeout=30_000):
        QTest.keyClick(dialog.list, Qt.Key.Key_Down)
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert window.page.article.toPlainText().startswith("Article 3.")
    assert window.windowTitle().startswith("dump.txt, article 3")


def test_reload_reads_the_same_article(window: Window, dump: Path, qtbot: QtBot) -> None:
    """F5 does not ask again."""
    window.open([dump])
    with qtbot.waitSignal(window.ready, timeout=30_000):
        QTest.keyClick(chooser(window, qtbot).list, Qt.Key.Key_Return)
    with qtbot.waitSignal(window.ready, timeout=30_000):
        window.reload()
    assert window.page.article.toPlainText().startswith("Article 1.")


def test_a_dropped_file_asks_too(window: Window, dump: Path, qtbot: QtBot) -> None:
    """Dropping is opening: of several files each that holds several asks when its tab is looked at."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(dump)), QUrl.fromLocalFile(str(dump.with_name("other.txt")))])
    copy, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(9, 9), copy, data, button, none))
    with qtbot.waitSignal(window.ready, timeout=30_000):
        QTest.keyClick(chooser(window, qtbot).list, Qt.Key.Key_Return)
    assert [article.request.name for article in window.desk.articles if article.request] == [
        "dump.txt, article 1",
        "other.txt",
    ]


def test_escape_changes_nothing(window: Window, dump: Path, ferry: Path, qtbot: QtBot) -> None:
    """The open article stays with its messages, and nothing is under way."""
    with qtbot.waitSignal(window.ready, timeout=30_000):
        window.start(OpenFile(ferry), ("It is short.",))
    before = window.page.article.toPlainText(), window.messages.text(), window.windowTitle()
    assert before[1]
    window.open([dump])
    dialog = chooser(window, qtbot)
    with qtbot.waitSignal(dialog.finished, timeout=30_000):
        QTest.keyClick(dialog.list, Qt.Key.Key_Escape)
    assert (window.page.article.toPlainText(), window.messages.text(), window.windowTitle()) == before
    assert window.messages.isVisible()
    assert not window.jobs.busy


def test_another_file_puts_the_list_away(window: Window, dump: Path, ferry: Path, qtbot: QtBot) -> None:
    """What is opened last is what a person wants."""
    window.open([dump])
    chooser(window, qtbot)
    with qtbot.waitSignal(window.ready, timeout=30_000):
        window.open([ferry])
    assert QApplication.activeModalWidget() is None
    assert window.windowTitle().startswith("ferry.txt")


def test_what_cannot_be_read_cannot_be_chosen(qtbot: QtBot) -> None:
    """It is listed with its reason, and neither a click nor Enter takes it."""
    dialog = alone(qtbot, Entry(1, "bad", "It is a picture."), Entry(2, "good"))
    index = dialog.list.model().index(0, 1)
    assert "It is a picture." in str(index.data(Qt.ItemDataRole.ToolTipRole))
    place = dialog.list.visualRect(index).center()
    QTest.mouseDClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert dialog.isVisible()
    dialog.list.setCurrentIndex(dialog.list.model().index(1, 1))
    QTest.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)
    assert (dialog.record, dialog.isVisible()) == (2, False)


def test_a_double_click_opens(qtbot: QtBot) -> None:
    """As in any list."""
    dialog = alone(qtbot, *ENTRIES)
    place = dialog.list.visualRect(dialog.list.model().index(2, 0)).center()
    QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert (dialog.record, dialog.result()) == (3, Chooser.DialogCode.Accepted)


@pytest.mark.parametrize(("count", "there"), [(10, False), (11, True)])
def test_a_long_list_has_a_filter(count: int, there: bool, qtbot: QtBot) -> None:
    """More than ten articles are not seen at a glance."""
    dialog = alone(qtbot, *(Entry(number, f"Article {number}") for number in range(1, count + 1)))
    assert dialog.field.isVisible() == there
    assert dialog.focusWidget() is (dialog.field if there else dialog.list)


def test_the_filter_finds_by_words_and_number(qtbot: QtBot) -> None:
    """Upper and lower case are the same; the first that is left is chosen; Enter and the arrow keys work from there."""
    dialog = alone(qtbot, *(Entry(number, f"{'The Mayor' if number % 5 == 0 else 'Ferry'}") for number in range(1, 31)))
    QTest.keyClicks(dialog.field, "mayor")
    assert len(listed(dialog)) == 6
    QTest.keyClick(dialog.field, Qt.Key.Key_Down)
    QTest.keyClick(dialog.field, Qt.Key.Key_Down)
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.record == 15
    by_number = alone(qtbot, *(Entry(number, "Ferry") for number in range(1, 31)))
    QTest.keyClicks(by_number.field, "29")
    QTest.keyClick(by_number.field, Qt.Key.Key_Return)
    assert by_number.record == 29


def test_a_filter_that_finds_nothing_opens_nothing(qtbot: QtBot) -> None:
    """Enter does nothing then."""
    dialog = alone(qtbot, *(Entry(number, "Ferry") for number in range(1, 31)))
    QTest.keyClicks(dialog.field, "mayor")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert not dialog.open_button.isEnabled()
