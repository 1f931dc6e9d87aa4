"""An open article whose file changes on the disk."""

from pathlib import Path

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from reader.core.document import LoadedDocument
from reader.gui.window import Window
from tests.gui.articles import TEXT, FakeOpener
from tests.gui.test_tabs import shown
from tests.gui.windows import shown_window

ADDED = TEXT + "\nA line that was added later.\n"


def test_a_changed_file_is_read_again(opened: Window, ferry: Path, qtbot: QtBot) -> None:
    """What was written into the file is shown, with the claim that was the current one."""
    opened.page.choose(4)
    ferry.write_text(ADDED, encoding="utf-8")
    qtbot.waitUntil(lambda: "added later" in shown(opened), timeout=30_000)
    assert not opened.messages.isVisible()


def test_the_place_stays(opened: Window, ferry: Path, qtbot: QtBot) -> None:
    """Text cursor and current claim are where they were, also when the file is written as it was."""
    opened.page.choose(4)
    place = opened.page.article.place()
    with qtbot.waitSignal(opened.ready, timeout=30_000):
        ferry.write_text(TEXT, encoding="utf-8")
    assert opened.page.current == 4
    assert opened.page.article.place() == place


def test_runs_stay_folded(opened: Window, ferry: Path, qtbot: QtBot) -> None:
    """What was folded is so when the file is read again, and what was open is open."""
    opened.page.article.toggle_fold(1)
    with qtbot.waitSignal(opened.ready, timeout=30_000):
        ferry.write_text(TEXT, encoding="utf-8")
    assert [opened.page.article.folds.is_folded(index) for index in (0, 1)] == [False, True]


def test_a_file_put_in_its_place_is_read(opened: Window, ferry: Path, qtbot: QtBot) -> None:
    """As editors save: a new file takes the name of the old one; twice, since the first leaves nothing to watch."""
    for number in (1, 2):
        new = ferry.with_name("new")
        new.write_text(f"Version {number}.\n", encoding="utf-8")
        new.replace(ferry)
        qtbot.waitUntil(lambda number=number: shown(opened) == f"Version {number}.\n", timeout=30_000)  # type: ignore[misc]


def test_a_deleted_file_leaves_its_text(opened: Window, ferry: Path, qtbot: QtBot) -> None:
    """A message says that it is gone; when it is back it is read again, and the message goes."""
    ferry.unlink()
    qtbot.waitUntil(lambda: "not there any more" in opened.messages.text(), timeout=30_000)
    assert "Ferry Line" in shown(opened)
    assert len(opened.page.listed) == 11
    ferry.write_text(ADDED, encoding="utf-8")
    qtbot.waitUntil(lambda: "added later" in shown(opened), timeout=30_000)
    assert not opened.messages.isVisible()


def test_a_file_that_changes_while_it_is_read_is_read_again(qtbot: QtBot, ferry: Path) -> None:
    """What is written between the reading of a file and the showing of its text is shown too."""

    class Late(FakeOpener):
        def open(self, path: Path, encoding: str | None = None, record: int | None = None) -> LoadedDocument:
            document = super().open(path, encoding, record)
            if "added later" not in document.text:
                ferry.write_text(ADDED, encoding="utf-8")
            return document

    with shown_window(qtbot, Late) as window:
        window.open([ferry])
        qtbot.waitUntil(lambda: "added later" in shown(window), timeout=30_000)


def test_a_folder_that_is_renamed_takes_its_articles_with_it(opened: Window, ferry: Path, qtbot: QtBot) -> None:
    """The article says that its file is gone, also where the folder above has another name now."""
    for folder in (ferry.parent, ferry.parent.parent):
        folder.rename(folder.with_name("elsewhere"))
        qtbot.waitUntil(lambda: "not there any more" in opened.messages.text(), timeout=30_000)
        with qtbot.waitSignal(opened.ready, timeout=30_000):
            folder.with_name("elsewhere").rename(folder)
        assert not opened.messages.isVisible()


def test_another_file_of_the_folder_is_of_no_concern(opened: Window, ferry: Path, qtbot: QtBot) -> None:
    """The article is not read again for it."""
    told: list[bool] = []
    opened.desk.was_read.connect(lambda _request: told.append(True))
    ferry.with_name("other.txt").write_text("Another.\n", encoding="utf-8")
    ferry.with_name("third.txt").write_text("A third.\n", encoding="utf-8")
    with qtbot.waitSignal(opened.ready, timeout=30_000):
        opened.open([ferry.with_name("third.txt")])
    qtbot.waitUntil(lambda: not opened.jobs.busy, timeout=30_000)
    assert told == [True]


def test_what_is_not_shown_is_read_when_it_is(opened: Window, ferry: Path, qtbot: QtBot) -> None:
    """A changed file in another tab costs nothing until its tab is shown."""
    other = ferry.with_name("other.txt")
    other.write_text("Another.\n", encoding="utf-8")
    with qtbot.waitSignal(opened.ready, timeout=30_000):
        opened.open([other])
    ferry.write_text(ADDED, encoding="utf-8")
    other.write_text("Another, changed.\n", encoding="utf-8")
    qtbot.waitUntil(lambda: "changed" in shown(opened), timeout=30_000)
    assert "added later" not in opened.desk.articles[0].page.article.toPlainText()
    opened.desk.step(forward=False)
    qtbot.waitUntil(lambda: "added later" in shown(opened), timeout=30_000)


def test_a_closed_article_is_watched_no_more(opened: Window, ferry: Path, qtbot: QtBot) -> None:
    """Its file may do what it likes."""
    opened.desk.close_current()
    ferry.unlink()
    assert opened.messages.text() == ""


def test_a_busy_folder_does_not_put_it_off(opened: Window, ferry: Path, qtbot: QtBot) -> None:
    """The article is read again while other files of its folder come without a pause."""
    others = iter(range(100_000))
    timer = QTimer(opened)
    timer.timeout.connect(lambda: ferry.with_name(f"other-{next(others)}.part").touch())
    timer.start(40)
    ferry.write_text(ADDED, encoding="utf-8")
    qtbot.waitUntil(lambda: "added later" in shown(opened), timeout=10_000)
    timer.stop()


def test_the_keyboard_stays_where_it_is(opened: Window, ferry: Path, qtbot: QtBot) -> None:
    """What is typed into a field goes on there when the file is read again, and panes keep their widths."""
    opened.page.open_find()
    qtbot.waitUntil(opened.page.find_bar.field.hasFocus, timeout=30_000)
    opened.page.splitter.setSizes([150, 700, 430])
    opened.page.splitter.splitterMoved.emit(150, 1)
    sizes = opened.page.splitter.sizes()
    with qtbot.waitSignal(opened.ready, timeout=30_000):
        ferry.write_text(ADDED, encoding="utf-8")
    assert opened.page.find_bar.field.hasFocus()
    assert opened.page.splitter.sizes() == sizes
