"""Mistakes that were caught in a thread: told where the result would stand, with a report behind a button."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from reader.core.analysis import Analysis
from reader.core.document import LoadedDocument
from reader.core.matching import Match
from reader.errors import InternalError
from reader.gui.jobs import OpenFile
from reader.gui.mistake_dialog import MistakeDialog
from reader.gui.pairing import Stage
from reader.gui.slices import Slices
from reader.gui.window import Window
from tests.gui.articles import FakeOpener
from tests.gui.windows import shown_window


class Defective(FakeOpener):
    """Fails as no opener should, with words that are nobody's business: on what is called "broken", as on analyses."""

    def open(self, path: Path, encoding: str | None = None, record: int | None = None) -> LoadedDocument:
        """The text, or the defect."""
        if path.name.startswith("broken"):
            return self._halved(path)
        return super().open(path, encoding, record)

    def analyse(self, document: LoadedDocument, on_part: Callable[[Analysis], None] | None = None) -> Analysis:
        """The defect."""
        raise ZeroDivisionError("the mayor's secret")

    def _halved(self, path: Path) -> LoadedDocument:
        raise ZeroDivisionError(f"half of {path}")


@pytest.fixture
def defective(qtbot: QtBot) -> Iterator[Window]:
    """A window whose jobs fail."""
    with shown_window(qtbot, Defective) as made:
        yield made


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """A file that brings a defect to light."""
    path = tmp_path / "broken.txt"
    path.write_text("A text.", encoding="utf-8")
    return path


def dialogs(window: Window) -> list[MistakeDialog]:
    """The reports that are shown."""
    return [each for each in window.findChildren(MistakeDialog) if each.isVisible()]


def asked(window: Window, button: QAbstractButton) -> str:
    """The report that ``button`` shows; none was there before."""
    assert dialogs(window) == []
    assert button.isVisible()
    assert button.text() == "Show the &report"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    (dialog,) = dialogs(window)
    report = dialog.report.toPlainText()
    dialog.reject()
    return report


def test_an_analysis_that_fails_has_a_report(defective: Window, ferry: Path, qtbot: QtBot) -> None:
    """Above the text that stays: where it was, without the words of the error."""
    with qtbot.waitSignals([defective.failed, defective.to_log], timeout=30_000):
        defective.open([ferry])
    report = asked(defective, defective.messages.button)
    assert "ZeroDivisionError" in report
    assert "analyse" in report
    assert "secret" not in report
    assert "PySide6" in report


def test_an_article_that_is_not_opened_has_a_report(defective: Window, broken: Path, qtbot: QtBot) -> None:
    """On the first page, and the next message has no button any more."""
    with qtbot.waitSignals([defective.failed, defective.to_log], timeout=30_000):
        defective.open([broken])
    assert "_halved" in asked(defective, defective.messages.button)
    with qtbot.waitSignal(defective.failed, timeout=30_000):
        defective.open([broken.with_name("bad.txt")])
    assert not defective.messages.button.isVisible()


def test_a_tab_whose_article_is_not_there_has_a_report(defective: Window, broken: Path, qtbot: QtBot) -> None:
    """Where the text would stand, beside the button that tries again; other errors have none."""
    with qtbot.waitSignal(defective.failed, timeout=30_000):
        defective.open([broken, broken.with_name("bad.txt")])
    unread = defective.desk.current.unread
    assert "_halved" in asked(defective, unread.report_button)
    with qtbot.waitSignal(defective.failed, timeout=30_000):
        defective.desk.step(True)
    assert not defective.desk.current.unread.report_button.isVisible()


def test_a_mistake_that_nobody_waits_for_is_told_of_all_the_same(defective: Window, broken: Path, qtbot: QtBot) -> None:
    """Whoever closes the article meanwhile sees nothing of it, and the log has it."""
    with qtbot.waitSignal(defective.to_log, timeout=30_000) as told:
        defective.jobs.end(defective.jobs.start(OpenFile(broken)))
    assert told.args is not None
    assert isinstance(told.args[0], InternalError)
    assert not defective.messages.isVisible()


class _Mismatching:
    def match(self, left: Analysis, right: Analysis, stop: Callable[[], bool]) -> Sequence[Match]:
        """Fails as no matcher should."""
        raise ZeroDivisionError("the mayor's secret")


def test_a_comparison_that_fails_has_a_report(qtbot: QtBot, ferry: Path, tmp_path: Path) -> None:
    """In the bar beneath the two articles, which are read as ever."""
    other = tmp_path / "other.txt"
    other.write_bytes(ferry.read_bytes())
    with shown_window(qtbot, FakeOpener, make_matcher=_Mismatching) as window:
        with qtbot.waitSignal(window.ready, timeout=30_000):
            window.open([ferry])
        with qtbot.waitSignal(window.to_log, timeout=30_000):
            window.desk.open_beside([OpenFile(other)])
        assert window.desk.spread is not None
        two = window.desk.spread.two
        assert two is not None
        qtbot.waitUntil(lambda: two.pairing.stage is Stage.FAILED, timeout=30_000)
        report = asked(window, two.bar.report_button)
        assert "match" in report
        assert "secret" not in report


def test_a_file_that_is_not_saved_has_a_report(opened: Window, tmp_path: Path, qtbot: QtBot) -> None:
    """Above the article that was to be saved."""

    def work() -> None:
        raise ZeroDivisionError

    article = opened.out.current()
    assert article is not None
    with qtbot.waitSignal(opened.to_log, timeout=30_000):
        opened.out.run(article, tmp_path / "out.json", work)
    assert "work" in asked(opened, opened.messages.button)


def test_work_in_slices_that_broke_off_is_not_done(qtbot: QtBot) -> None:
    """What was made of it so far is not taken for the whole, and the mistake goes on to whoever is told of those."""

    def work() -> Iterator[float]:
        yield 0.5
        raise ZeroDivisionError

    slices, done = Slices(), list[None]()
    slices.done.connect(lambda: done.append(None))
    with qtbot.captureExceptions() as raised, qtbot.waitSignal(slices.broken):
        slices.start(work())
    qtbot.waitUntil(lambda: bool(raised))
    assert not slices.working
    assert done == []
