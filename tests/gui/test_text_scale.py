"""Text as large as the system wishes: nothing of it is cut at 100, 150 and 200 %."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.app.addresses import Address
from reader.gui.jobs import OpenFile
from reader.gui.link_opening import OpenDialog
from reader.gui.pairing import Stage
from reader.gui.text_pane import TextPane
from reader.gui.text_scale import give_room, scaled, text_scale
from reader.gui.typography import BODY_PIXELS, reading_font
from reader.gui.window import Window
from tests.gui.articles import FakeOpener
from tests.gui.pairs import LinesOpener, SameLines, two_files
from tests.gui.windows import shown_window

SCALES = [1.0, 1.5, 2.0]
SIZES = [(900, 640), (1280, 820), (1920, 1000)]


@pytest.fixture
def scale(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[float]:
    """The system's type at so many times its usual size."""
    before = QApplication.font()
    font = QFont(before)
    font.setPointSizeF(before.pointSizeF() * request.param)
    QApplication.setFont(font)
    yield request.param
    QApplication.setFont(before)


@pytest.fixture
def reading(scale: float, ferry: Path, qtbot: QtBot) -> Iterator[Window]:
    """A window with the article, made while the type has that size."""
    with shown_window(qtbot, FakeOpener) as made:
        with qtbot.waitSignal(made.ready, timeout=30_000):
            made.open([ferry])
        yield made


def cut(within: QWidget) -> list[str]:
    """What is written on the screen and has not the room that it takes."""
    return [what for widget in within.findChildren(QWidget) if widget.isVisible() and (what := _cut(widget))]


def _room(within: QWidget, qtbot: QtBot) -> None:
    """Waits until nothing is cut, and says what is where that never comes."""

    def all_there() -> None:
        assert cut(within) == []

    qtbot.waitUntil(all_there, timeout=30_000)


def _cut(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    if not text.strip():
        return ""
    if isinstance(widget, QLabel) and widget.wordWrap():
        short = widget.height() < widget.heightForWidth(widget.width())
    else:
        # Buttons with a sign alone have less air around it than their style would give.
        metrics, least = widget.fontMetrics(), widget.minimumSizeHint()
        words = QSize(metrics.horizontalAdvance(text.replace("&", "")), metrics.height())
        least = least.boundedTo(words) if isinstance(widget, QAbstractButton) else least
        short = widget.width() < least.width() or widget.height() < least.height()
    bad = short or _is_outside(widget) or _is_covered(widget)
    return f"{type(widget).__name__} {text!r}: {widget.geometry()}" if bad else ""


def _is_covered(widget: QWidget) -> bool:
    """Whether something else that is written stands on the same place."""
    holder = widget.parentWidget()
    others = holder.children() if holder is not None else []
    return any(
        isinstance(other, QLabel | QAbstractButton | QLineEdit | QPlainTextEdit)
        and other is not widget
        and other.isVisible()
        and other.geometry().intersects(widget.geometry())
        for other in others
    )


def _is_outside(widget: QWidget) -> bool:
    """Whether part of a widget lies beyond what holds it, or what holds that, where nobody can scroll to it."""
    holder = widget.parentWidget()
    while holder is not None and not isinstance(holder.parentWidget(), QAbstractScrollArea):
        if not holder.rect().contains(widget.rect().translated(widget.mapTo(holder, QPoint(0, 0)))):
            return True
        if holder.isWindow():
            return False
        holder = holder.parentWidget()
    return False


@pytest.mark.parametrize("scale", SCALES, indirect=True)
@pytest.mark.parametrize("size", SIZES)
def test_nothing_in_the_window_is_cut(reading: Window, qtbot: QtBot, size: tuple[int, int]) -> None:
    """With the filter set, find open and a message above, every label and button has the room it takes."""
    page = reading.page
    reading.resize(*size)
    reading.desk.tell(
        "Something of the settings could not be read and was put aside, which takes a line or two to say."
    )
    page.open_find()
    page.find_bar.field.setText("the")
    page.header.facts[0].click()
    qtbot.waitUntil(lambda: reading.width() == size[0], timeout=30_000)
    _room(reading, qtbot)


@pytest.mark.parametrize("scale", SCALES, indirect=True)
def test_nothing_beside_another_article_is_cut(scale: float, qtbot: QtBot, tmp_path: Path) -> None:
    """Two articles beside each other leave room for all that is written around them, in the usual window."""
    left, right = two_files(tmp_path)
    with shown_window(qtbot, LinesOpener, make_matcher=SameLines) as made:
        made.open([left])
        qtbot.waitUntil(lambda: made.page.prepared is not None, timeout=30_000)
        made.desk.open_beside([OpenFile(right)])
        qtbot.waitUntil(lambda: len(made.desk.shown) == 2, timeout=30_000)
        spread = made.desk.spread
        assert spread is not None
        assert spread.two is not None
        pairing = spread.two.pairing
        qtbot.waitUntil(lambda: pairing.stage is Stage.DONE, timeout=30_000)
        made.actions_by_name["next_match"].trigger()
        _room(made, qtbot)


@pytest.mark.parametrize("scale", SCALES, indirect=True)
def test_nothing_on_the_first_page_is_cut(scale: float, qtbot: QtBot) -> None:
    """The first page has room for its words, in a small window too, where it scrolls."""
    with shown_window(qtbot, FakeOpener, 900, 640) as made:
        _room(made, qtbot)


@pytest.mark.parametrize("scale", SCALES, indirect=True)
@pytest.mark.parametrize("name", ["keys", "colours", "settings", "print"])
def test_nothing_in_a_dialog_is_cut(reading: Window, qtbot: QtBot, name: str) -> None:
    """Help, the page behind the legend, the preview and each page of the settings have room for their words."""
    reading.actions_by_name[name].trigger()
    qtbot.waitUntil(lambda: _dialog() is not None, timeout=30_000)
    dialog = _dialog()
    assert dialog is not None
    tabs = reading.settings_dialog.tabs if name == "settings" else None
    for number in range(tabs.count() if tabs is not None else 1):
        if tabs is not None:
            tabs.setCurrentIndex(number)
        _room(dialog, qtbot)
    dialog.close()


@pytest.mark.parametrize("scale", SCALES, indirect=True)
def test_nothing_in_a_question_is_cut(reading: Window, qtbot: QtBot) -> None:
    """The question about a link has room for an address of some lines and all that is to be known of it."""
    dialog = OpenDialog(Address("https://news.example/" + "a-long-way/" * 12, "news.example", foreign=True), reading)
    dialog.show()
    qtbot.waitExposed(dialog)
    _room(dialog, qtbot)
    dialog.close()


@pytest.mark.parametrize("scale", SCALES, indirect=True)
def test_the_article_is_larger_too(scale: float) -> None:
    """The article's type grows with the system's, and is never smaller than it was."""
    assert reading_font(1.0).pixelSize() == pytest.approx(BODY_PIXELS * max(1.0, scale * 12 / 12.75), abs=1)
    assert text_scale() == pytest.approx(max(1.0, scale * 12 / 12.75), abs=0.05)


@pytest.mark.parametrize("scale", [2.0], indirect=True)
def test_a_dialog_is_never_larger_than_the_screen(scale: float, qtbot: QtBot) -> None:
    """A dialog grows with the type as far as the screen has room."""
    small, large = QWidget(), QWidget()
    for widget in (small, large):
        qtbot.addWidget(widget)
    give_room(small, 100, 120)
    assert (small.width(), small.height()) == (scaled(100), scaled(120))
    give_room(large, 5_000, 5_000)
    room = large.screen().availableSize()
    assert large.width() < room.width()
    assert large.height() < room.height()


@pytest.mark.parametrize("scale", SCALES, indirect=True)
def test_a_small_window_keeps_most_of_its_height_for_the_text(reading: Window, qtbot: QtBot) -> None:
    """At 900 by 640 all above the panes takes a quarter of the window at most, and the facts stay on one line."""
    reading.resize(900, 640)
    header = reading.page.header
    qtbot.waitUntil(lambda: reading.page.splitter.mapTo(reading, reading.page.splitter.rect().topLeft()).y() <= 160)
    assert {button.y() for button in header.facts} == {header.facts[0].y()}


def _dialog() -> QDialog | None:
    return next(
        (each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()), None
    )


def laid_out(window: Window) -> dict[str, tuple[object, ...]]:
    """Everything in the window, by its place in it: where it stands, and the height of the article's text."""
    found: dict[str, tuple[object, ...]] = {}
    for widget in window.findChildren(QWidget):
        names: list[str] = []
        at = widget
        while widget.isVisible() and at is not window:
            above = at.parentWidget()
            assert above is not None
            alike = [each for each in above.children() if type(each) is type(at)]
            names.append(f"{type(at).__name__} {alike.index(at)}")
            at = above
        if names:
            height = widget.document().size().height() if isinstance(widget, TextPane) else 0
            found[" in ".join(names)] = (widget.geometry().getRect(), widget.minimumWidth(), height)
    return found


def shown(window: Window, what: str, files: tuple[Path, Path], qtbot: QtBot) -> Window:
    """The window with two articles beside each other, one with the find bar, what was not read, or nothing."""
    if what == "unread":
        window.open([path.with_name(f"bad {path.name}") for path in files])
        qtbot.waitUntil(window.desk.current.unread.again.isVisible, timeout=30_000)
    elif what != "first page":
        with qtbot.waitSignal(window.ready, timeout=30_000):
            window.open([files[0]])
        window.actions_by_name["find"].trigger()
    if what == "beside":
        window.desk.open_beside([OpenFile(files[1])])
        qtbot.waitUntil(
            lambda: (
                window.desk.spread is not None
                and window.desk.spread.two is not None
                and window.desk.spread.two.pairing.stage is Stage.DONE
            ),
            timeout=30_000,
        )
        window.actions_by_name["next_match"].trigger()
    return window


@pytest.mark.parametrize("scale", [1.0], indirect=True)
@pytest.mark.parametrize("what", ["first page", "article", "beside", "unread"])
@pytest.mark.parametrize(("before", "after"), [(1.0, 1.6), (1.6, 1.0)])
def test_another_type_of_the_system_is_followed(
    scale: float, what: str, before: float, after: float, tmp_path: Path, qtbot: QtBot
) -> None:
    """While the window is open the system's type becomes larger or smaller: all is as in a window made with that."""
    usual = QApplication.font()

    def take(times: float) -> None:
        font = QFont(usual)
        font.setPointSizeF(usual.pointSizeF() * times)
        QApplication.setFont(font)

    files = two_files(tmp_path)
    with ExitStack() as windows:
        take(before)
        followed = windows.enter_context(shown_window(qtbot, LinesOpener, make_matcher=SameLines))
        shown(followed, what, files, qtbot)
        take(after)
        fresh = shown(
            windows.enter_context(shown_window(qtbot, LinesOpener, make_matcher=SameLines)), what, files, qtbot
        )
        # What is spread over more than one turn of the event loop comes in both.
        qtbot.waitUntil(lambda: laid_out(followed) == laid_out(fresh), timeout=30_000)
