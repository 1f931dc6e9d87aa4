"""Several open articles and their tabs."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from reader.gui.jobs import OpenText
from reader.gui.reading import ReadingPage
from reader.gui.window import Window


@pytest.fixture
def others(tmp_path: Path) -> list[Path]:
    """Three more articles, two of them of one name."""
    paths = [tmp_path / "may" / "page.txt", tmp_path / "june" / "page.txt", tmp_path / "last.txt"]
    for number, path in enumerate(paths):
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"Article number {number}.\n", encoding="utf-8")
    return paths


def names(window: Window) -> list[str]:
    """What stands on the tabs."""
    tabs = window.desk.tabs
    return [tabs.tabText(number) for number in range(tabs.count())]


def shown(window: Window) -> str:
    """The text of the article in view."""
    return window.page.article.toPlainText()


@pytest.fixture
def several(opened: Window, others: list[Path], qtbot: QtBot) -> Window:
    """A window with four articles, the second one in view."""
    with qtbot.waitSignal(opened.ready, timeout=30_000):
        opened.open(others)
    return opened


def test_one_article_needs_no_bar(opened: Window) -> None:
    """The bar of tabs comes with the second article."""
    assert not opened.desk.tabs.isVisible()


def test_several_files_get_a_tab_each(several: Window, others: list[Path]) -> None:
    """In the order in which they were given, named by folder where names are alike; the first new one is shown."""
    assert several.desk.tabs.isVisible()
    assert names(several) == ["ferry.txt", "may/page.txt", "june/page.txt", "last.txt"]
    assert str(others[0]) in several.desk.tabs.tabToolTip(1)
    assert shown(several).startswith("Article number 0")
    assert several.windowTitle().startswith("page.txt")


def test_what_nobody_looks_at_is_not_read(several: Window, others: list[Path], qtbot: QtBot) -> None:
    """A tab's article is read when it is first shown, as it is on the disk then; until then it has no page either."""
    assert [article.has_text for article in several.desk.articles] == [True, True, False, False]
    assert len(several.findChildren(ReadingPage)) == 2
    others[2].write_text("Written later.\n", encoding="utf-8")
    with qtbot.waitSignal(several.ready, timeout=30_000):
        several.desk.tabs.setCurrentIndex(3)
    assert shown(several).startswith("Written later.")


def test_an_open_article_is_not_opened_twice(several: Window, ferry: Path, qtbot: QtBot) -> None:
    """Opened again, by whatever path, its tab is shown with all that was found in it."""
    several.open([ferry.parent / "may" / ".." / "ferry.txt"])
    assert len(names(several)) == 4
    assert several.windowTitle().startswith("ferry.txt")
    assert len(several.page.listed) == 11


def test_an_article_keeps_its_place_among_others(several: Window, qtbot: QtBot) -> None:
    """The current claim of an article is there when its tab is shown again, and keys act on what is in view."""
    several.desk.tabs.setCurrentIndex(0)
    several.actions_by_name["next_claim"].trigger()
    seen = [several.page.current]
    for number in (1, 0):
        several.desk.tabs.setCurrentIndex(number)
        seen.append(several.page.current)
    assert seen == [0, None, 0]


def test_a_file_that_cannot_be_read_says_so_in_its_place(opened: Window, others: list[Path], qtbot: QtBot) -> None:
    """Among several, one that is no article says why in its tab with what to do; the others stay and open."""
    bad = others[0].with_name("bad.bin")
    bad.write_bytes(b"\x00")
    with qtbot.waitSignal(opened.failed, timeout=30_000):
        opened.open([bad, others[1]])
    words = " ".join(label.text() for label in opened.desk.current.unread.findChildren(QLabel))
    assert "bad.bin is not shown" in words
    assert "bad.bin holds no text. Choose a saved article." in words
    with qtbot.waitSignal(opened.ready, timeout=30_000):
        opened.desk.tabs.setCurrentIndex(2)
    assert shown(opened).startswith("Article number 1")
    opened.desk.tabs.setCurrentIndex(1)
    QTest.mouseClick(opened.desk.current.unread.close_button, Qt.MouseButton.LeftButton)
    assert names(opened) == ["ferry.txt", "page.txt"]


def test_trying_again_reads_a_file_that_is_there_now(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    """The button in the place of an article that could not be read opens it once that is mended."""
    first, second = tmp_path / "one.txt", tmp_path / "two.txt"
    second.write_text("Second.\n", encoding="utf-8")
    with qtbot.waitSignal(window.failed, timeout=30_000):
        window.open([first, second])
    first.write_text("First.\n", encoding="utf-8")
    with qtbot.waitSignal(window.ready, timeout=30_000):
        QTest.mouseClick(window.desk.current.unread.again, Qt.MouseButton.LeftButton)
    assert shown(window) == "First.\n"


def test_a_failure_is_forgotten_with_the_next_files(window: Window, others: list[Path], qtbot: QtBot) -> None:
    """After a first file that could not be opened, several are read as ever."""
    with qtbot.waitSignal(window.failed, timeout=30_000):
        window.open([others[0].with_name("bad.bin")])
    assert window.welcome.isVisible()
    with qtbot.waitSignal(window.ready, timeout=30_000):
        window.open(others)
    assert shown(window).startswith("Article number 0")


def test_closing_shows_another_and_at_last_the_first_page(several: Window, qtbot: QtBot) -> None:
    """The key closes what is shown, until there is nothing left but what to do first."""
    for left in (3, 2, 1):
        several.actions_by_name["close"].trigger()
        assert len(names(several)) == left
        qtbot.waitUntil(lambda: several.desk.current.has_text, timeout=30_000)
    several.actions_by_name["close"].trigger()
    assert several.welcome.isVisible()
    assert several.windowTitle() == "Claim Reader"
    assert not several.actions_by_name["next_claim"].isEnabled()


def test_a_closed_article_comes_back_with_its_place(several: Window, qtbot: QtBot) -> None:
    """The last one closed comes first, where its tab was, at the claim that was the current one."""
    several.desk.tabs.setCurrentIndex(0)
    several.page.choose(4)
    several.desk.close_current()
    several.desk.close_number(2)
    assert names(several) == ["may/page.txt", "june/page.txt"]
    several.actions_by_name["reopen"].trigger()
    qtbot.waitUntil(lambda: several.desk.current.has_text, timeout=30_000)
    assert names(several) == ["may/page.txt", "june/page.txt", "last.txt"]
    with qtbot.waitSignal(several.ready, timeout=30_000):
        several.actions_by_name["reopen"].trigger()
    assert names(several)[0] == "ferry.txt"
    qtbot.waitUntil(lambda: several.page.current == 4, timeout=30_000)
    assert not several.actions_by_name["reopen"].isEnabled()


def test_the_middle_button_closes_a_tab(several: Window) -> None:
    """Where it goes down and up on one tab."""
    tabs = several.desk.tabs
    first, third = tabs.tabRect(0).center(), tabs.tabRect(2).center()
    QTest.mousePress(tabs, Qt.MouseButton.MiddleButton, pos=first)
    QTest.mouseRelease(tabs, Qt.MouseButton.MiddleButton, pos=third)
    assert len(names(several)) == 4
    QTest.mouseClick(tabs, Qt.MouseButton.MiddleButton, pos=third)
    assert names(several) == ["ferry.txt", "page.txt", "last.txt"]


def test_tabs_can_be_moved(several: Window, qtbot: QtBot) -> None:
    """Dragged elsewhere, a tab keeps its article, and what is shown stays."""
    several.desk.tabs.moveTab(0, 3)
    assert names(several) == ["may/page.txt", "june/page.txt", "last.txt", "ferry.txt"]
    assert shown(several).startswith("Article number 0")
    several.desk.tabs.setCurrentIndex(3)
    assert shown(several).startswith("Harbour Courier")


def test_what_is_coloured_is_the_same_everywhere(several: Window) -> None:
    """A kind that is switched off stays so in the next tab, and its entry in the menu says so."""
    several.actions_by_name["show_quote"].trigger()
    several.desk.tabs.setCurrentIndex(0)
    assert not several.actions_by_name["show_quote"].isChecked()
    assert not several.page.header.legend.buttons[next(iter(several.page.header.legend.buttons))].isChecked()


def test_the_tabs_are_told_to_screen_readers(several: Window) -> None:
    """The bar and each tab have a name."""
    assert several.desk.tabs.accessibleName() == "Open articles"
    assert several.desk.tabs.accessibleTabName(2) == "june/page.txt"


def test_what_was_said_of_one_article_is_not_said_of_the_next(several: Window, others: list[Path]) -> None:
    """The status line is empty in a tab where nothing was done, also where its file cannot be read."""
    several.desk.tabs.setCurrentIndex(0)
    several.actions_by_name["next_claim"].trigger()
    (status,) = [label for label in several.findChildren(QLabel) if label.accessibleName() == "Status"]
    assert status.text() == "Claim 1 of 11"
    others[2].unlink()
    several.desk.tabs.setCurrentIndex(3)
    assert status.text() == ""


@pytest.fixture
def crowd(window: Window, tmp_path: Path, qtbot: QtBot) -> Window:
    """A window with forty articles, the first one in view, whose names differ in their middle."""
    paths = [tmp_path / f"courier-{number:02}-may-2024.txt" for number in range(40)]
    for path in paths:
        path.write_text("One of many.\n", encoding="utf-8")
    with qtbot.waitSignal(window.ready, timeout=30_000):
        window.open(paths)
    return window


def test_many_tabs_stay_readable(crowd: Window) -> None:
    """Names are not cut to a sign or two: the bar scrolls, with arrows to press."""
    tabs = crowd.desk.tabs
    room = tabs.fontMetrics().horizontalAdvance("courier-…-2024")
    assert min(tabs.tabRect(number).width() for number in range(tabs.count())) > room
    arrows = [arrow for name in ("Left", "Right") for arrow in tabs.findChildren(QToolButton, f"Scroll{name}Button")]
    assert [arrow.isVisible() for arrow in arrows] == [True, True]
    for arrow in arrows:
        picture = arrow.grab().toImage()
        ground = picture.pixel(0, 0)
        places = [(x, y) for x in range(picture.width()) for y in range(picture.height())]
        assert sum(picture.pixel(x, y) != ground for x, y in places) > 12


def test_all_open_articles_are_listed(crowd: Window) -> None:
    """A button at the end of the bar, or the menu Go, opens the list at the one in view; a choice shows it."""
    menu = crowd.desk.open_list.menu_of_articles
    crowd.desk.tabs.setCurrentIndex(30)
    QTest.mouseClick(crowd.desk.open_list, Qt.MouseButton.LeftButton)
    assert [entry.text() for entry in menu.actions()] == names(crowd)
    assert [number for number, entry in enumerate(menu.actions()) if entry.isChecked()] == [30]
    assert menu.activeAction() is menu.actions()[30]
    menu.hide()
    crowd.actions_by_name["list_articles"].trigger()
    menu.actions()[3].trigger()
    menu.hide()
    assert crowd.windowTitle().startswith("courier-03-may-2024.txt")


def test_closing_goes_on_to_the_right(crowd: Window) -> None:
    """As one reads through them; from the last one back."""
    crowd.desk.tabs.setCurrentIndex(5)
    crowd.actions_by_name["close"].trigger()
    assert crowd.windowTitle().startswith("courier-06")
    crowd.desk.tabs.setCurrentIndex(38)
    crowd.actions_by_name["close"].trigger()
    assert crowd.windowTitle().startswith("courier-38")


def test_a_click_beside_the_tabs_does_nothing(several: Window) -> None:
    """Neither does a middle click."""
    tabs = several.desk.tabs
    QTest.mouseClick(tabs, Qt.MouseButton.MiddleButton, pos=QPoint(tabs.width() - 2, 4))
    assert len(names(several)) == 4


def test_panes_are_as_wide_in_every_article(several: Window, qtbot: QtBot) -> None:
    """Widths that the person chose in one article hold in the next, read before or not."""
    splitter = several.page.splitter
    splitter.setSizes([150, 700, 430])
    splitter.splitterMoved.emit(150, 1)
    sizes = splitter.sizes()
    several.desk.step(forward=False)
    assert several.page.splitter.sizes() == sizes
    with qtbot.waitSignal(several.ready, timeout=30_000):
        several.desk.tabs.setCurrentIndex(3)
    assert several.page.splitter.sizes() == sizes


def test_the_arrow_keys_go_from_tab_to_tab(several: Window, qtbot: QtBot) -> None:
    """With the focus on the bar it stays there; the text has it after the keys of the map."""
    several.activateWindow()
    several.desk.tabs.setFocus()
    qtbot.waitUntil(several.desk.tabs.hasFocus, timeout=30_000)
    QTest.keyClick(several.desk.tabs, Qt.Key.Key_Right)
    QTest.keyClick(several.desk.tabs, Qt.Key.Key_Right)
    assert several.desk.tabs.currentIndex() == 3
    assert several.desk.tabs.hasFocus()


def test_the_others_close_at_once(several: Window) -> None:
    """But for what is in no file."""
    several.start(OpenText("Pasted.", "Pasted article", "text/plain"))
    several.desk.tabs.others_wanted.emit(0)
    assert names(several)[0] == "ferry.txt"
    assert several.windowTitle().startswith("ferry.txt")
    assert len(names(several)) <= 2


def test_not_all_that_was_ever_closed_is_held(window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of many texts that were closed the last ones can come back, the newest first; the others are let go."""
    monkeypatch.setattr("reader.gui.closing._MOST_CLOSED", 3)
    for number in range(5):
        with qtbot.waitSignal(window.ready, timeout=30_000):
            window.start(OpenText(f"Article number {number}.", f"text {number}", "text/plain"))
        window.desk.close_article(window.desk.current)
    seen = []
    while window.desk.can_reopen:
        window.desk.reopen()
        request = window.desk.current.request
        seen.append(request.name if request is not None else "")
    assert seen == [f"text {number}" for number in range(4, 1, -1)]


def test_settings_change_when_articles_are_closed(several: Window, qtbot: QtBot) -> None:
    """What was closed hears of nothing any more."""
    several.desk.close_number(0)
    several.desk.close_number(1)
    several.preferences.change(single_letters=False, zoom=1.4)
    several.set_theme("dark")
    assert len(names(several)) == 2
