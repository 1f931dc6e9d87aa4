"""Links in the window: shown, copied, and opened only when asked."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from reader.gui.article_menu import ArticleMenu
from reader.gui.link_opening import OpenDialog
from reader.gui.window import Window
from tests.gui.articles import TARGETS, TEXT, FakeOpener, find
from tests.gui.screens import Program, Screen
from tests.gui.windows import shown_window

WEB = "https://news.example/share?a=b"


@pytest.fixture
def asked() -> list[str]:
    """The addresses that the system was asked to open."""
    return []


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """The file of the article as a saved page."""
    path = tmp_path / "linked.html"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def linked(qtbot: QtBot, page: Path, asked: list[str]) -> Iterator[Window]:
    """A window with a saved page, which opens nothing but notes what it is asked to."""

    def note(url: QUrl) -> bool:
        asked.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        return True

    with shown_window(qtbot, FakeOpener) as made:
        made.links.open_url = note
        with qtbot.waitSignal(made.ready, timeout=30_000):
            made.open([page])
        made.activateWindow()
        made.page.article.setFocus()
        qtbot.waitUntil(made.page.article.hasFocus, timeout=30_000)
        yield made


def middle(window: Window, words: str) -> QPoint:
    """A pixel of the words, which are brought onto the screen."""
    window.page.article.reveal(find(words))
    return window.page.article.boxes(find(words))[0].center().toPoint()


def ctrl_click(window: Window, words: str) -> None:
    """Clicks the words with Ctrl held."""
    at = middle(window, words)
    QTest.mouseClick(window.page.article.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, at)


def dialog() -> OpenDialog | None:
    """The question that stands open."""
    found = QApplication.activeModalWidget()
    return found if isinstance(found, OpenDialog) else None


def test_the_first_link_is_shown_whole_before_it_is_opened(linked: Window, asked: list[str], qtbot: QtBot) -> None:
    """Nothing is opened before the person agreed to the whole address, without its password; then no more is asked."""
    ctrl_click(linked, "Share this article")
    qtbot.waitUntil(lambda: dialog() is not None, timeout=30_000)
    question = dialog()
    assert question is not None
    whole = question.findChild(QPlainTextEdit)
    assert whole is not None
    assert whole.toPlainText() == WEB
    assert not asked
    QTest.mouseClick(question.open_button, Qt.MouseButton.LeftButton)
    assert asked == [WEB]
    ctrl_click(linked, "Share this article")
    assert asked == [WEB, WEB]


def test_a_refusal_opens_nothing_and_is_asked_again(linked: Window, asked: list[str], qtbot: QtBot) -> None:
    """Cancel opens nothing, and the next link is asked about again."""
    for _ in range(2):
        ctrl_click(linked, "Share this article")
        qtbot.waitUntil(lambda: dialog() is not None, timeout=30_000)
        question = dialog()
        assert question is not None
        question.reject()
        qtbot.waitUntil(lambda: dialog() is None, timeout=30_000)
    assert not asked


def test_code_is_never_opened(linked: Window, asked: list[str], qtbot: QtBot) -> None:
    """A target that is no web page and no letter is told, and neither asked about nor opened."""
    with qtbot.waitSignal(linked.links.said, timeout=30_000) as told:
        ctrl_click(linked, "told reporters")
    assert told.args == ["Not opened, only web pages and letters are: javascript:alert(1)"]
    assert dialog() is None
    assert not asked
    menu = ArticleMenu(linked.page, linked.actions_by_name, linked.links).menu(find("told reporters").start)
    assert not next(action for action in menu.actions() if action.text() == "&Open in the browser").isEnabled()


def test_a_site_in_other_letters_is_asked_about_each_time(linked: Window, asked: list[str], qtbot: QtBot) -> None:
    """A site that may look like another shows in its plain form, and Enter does not open it."""
    ctrl_click(linked, "Share this article")
    qtbot.waitUntil(lambda: dialog() is not None, timeout=30_000)
    first = dialog()
    assert first is not None
    first.accept()
    for _ in range(2):
        qtbot.waitUntil(lambda: dialog() is None, timeout=30_000)
        ctrl_click(linked, "Westhaven on Monday")
        qtbot.waitUntil(lambda: dialog() is not None, timeout=30_000)
        question = dialog()
        assert question is not None
        whole = question.findChild(QPlainTextEdit)
        assert whole is not None
        assert whole.toPlainText().startswith("https://xn--")
        QTest.keyClick(question, Qt.Key.Key_Return)
    assert asked == [WEB]


def test_a_plain_click_opens_nothing(linked: Window, asked: list[str]) -> None:
    """A click without Ctrl chooses the claim there, as everywhere."""
    at = middle(linked, "harbour office")
    QTest.mouseClick(linked.page.article.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert dialog() is None
    assert linked.page.current == 4
    assert not asked


def test_keys_reach_links(linked: Window, asked: list[str], qtbot: QtBot) -> None:
    """L goes from link to link and says where it leads, Ctrl+Enter asks to open it, a key copies it."""
    said: list[str] = []
    linked.page.said.connect(said.append)
    for number, words in enumerate(sorted(TARGETS, key=lambda words: find(words).start), 1):
        QTest.keyClick(linked.page.article, Qt.Key.Key_L)
        assert linked.page.article.place() == find(words).start
        assert said[-1].startswith(f"Link {number} of 4: ")
    QTest.keyClick(linked.page.article, Qt.Key.Key_L)
    assert said[-1] == "No further link"
    linked.actions_by_name["copy_link"].trigger()
    assert QGuiApplication.clipboard().text() == WEB
    QTest.keyClick(linked.page.article, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog() is not None, timeout=30_000)
    question = dialog()
    assert question is not None
    question.accept()
    assert asked == [WEB]


def test_the_menu_copies_and_opens(linked: Window, asked: list[str], qtbot: QtBot) -> None:
    """The menu on a link copies where it leads, a letter without what it would attach."""
    menu = ArticleMenu(linked.page, linked.actions_by_name, linked.links).menu(find("harbour office").start)
    next(action for action in menu.actions() if action.text() == "Copy &link").trigger()
    assert QGuiApplication.clipboard().text() == "mailto:office@harbour.example"
    assert "&Open in the mail program" in [action.text() for action in menu.actions()]
    texts = [
        action.text()
        for action in ArticleMenu(linked.page, linked.actions_by_name, linked.links)
        .menu(find("The dock gave way").start)
        .actions()
    ]
    assert "Copy &link" not in texts
    assert "To the source's first &mention" in texts


def test_another_article_has_none_of_the_links(linked: Window, qtbot: QtBot) -> None:
    """Links go with their article."""
    linked.page.show_text(TEXT)
    assert linked.page.article.link_at(find("harbour office").start) is None


def test_a_browser_that_does_not_answer_is_told(linked: Window, qtbot: QtBot) -> None:
    """Where the system opens nothing the person is told what to do."""
    linked.links.open_url = lambda _url: False
    ctrl_click(linked, "Share this article")
    qtbot.waitUntil(lambda: dialog() is not None, timeout=30_000)
    question = dialog()
    assert question is not None
    with qtbot.waitSignal(linked.links.said, timeout=30_000) as told:
        question.accept()
    assert told.args == ["No program opened the link. Copy it, and open it yourself."]


def test_a_real_click_with_ctrl_asks_and_then_opens(screen: Screen, page: Path) -> None:
    """On a display, Ctrl and a click on a link ask whether to open it, and what was agreed to is opened."""
    with Program(screen, "program.py", str(page)) as program:
        program.window = program.wait_for(r"^window \d+").split()[1]
        program.wait_for("^ready")
        screen.xdotool("windowfocus", "--sync", program.window)
        screen.xdotool("key", "l", "l", "l", "l")
        program.wait_for(f"^place {TEXT.index('Share this')}")
        x, y = program.wait_for(r"^link \d+").split()[1:]
        screen.xdotool("mousemove", x, y, "keydown", "ctrl", "click", 1, "keyup", "ctrl")
        program.wait_for("^dialog Open a link", "^focus Open")
        screen.xdotool("key", "Escape")
        program.wait_for("^dialog $")
        screen.xdotool("windowfocus", "--sync", program.window)
        screen.xdotool("key", "ctrl+Return")
        program.wait_for("^dialog Open a link", "^focus Open")
        screen.xdotool("key", "Return")
        program.wait_for("^opened https://news.example/share")
        assert sum(line.startswith("opened") for line in program.seen) == 1


def test_a_real_click_and_a_real_key_open_the_menu(screen: Screen, page: Path) -> None:
    """On a display, the right button on a link and the menu key at the text cursor open the menu of the text."""
    with Program(screen, "program.py", str(page)) as program:
        program.window = program.wait_for(r"^window \d+").split()[1]
        program.wait_for("^ready")
        screen.xdotool("windowfocus", "--sync", program.window)
        screen.xdotool("key", "l")
        x, y = program.wait_for(r"^link \d+").split()[1:]
        screen.xdotool("mousemove", x, y, "click", 3)
        program.wait_for("^popup True")
        screen.xdotool("key", "l")
        program.wait_for("^said The link is copied", "^popup False")
        screen.xdotool("windowfocus", "--sync", program.window)
        screen.xdotool("key", "Menu")
        program.wait_for("^popup True")
        screen.xdotool("key", "Escape")
        program.wait_for("^popup False")
        screen.xdotool("windowfocus", "--sync", program.window)
        screen.xdotool("key", "alt+g")
        program.wait_for("^popup True")
        # In the text the letter goes to the previous claim; here it opens the links, and there goes to the next one.
        screen.xdotool("key", "k", "k")
        program.wait_for("^said Link 2 of 4", "^popup False")


def test_links_that_are_folded_away_are_passed_over(linked: Window) -> None:
    """L leads into no menu that is folded, and says that there are links in one."""
    said: list[str] = []
    linked.page.said.connect(said.append)
    article = linked.page.article
    article.fold_all(True)
    for _ in range(4):
        QTest.keyClick(article, Qt.Key.Key_L)
    assert said[-1] == "No further link outside what is folded"
    assert article.folds.all_folded
    assert article.place() == find("harbour office").start
