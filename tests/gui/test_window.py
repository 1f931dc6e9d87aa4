"""Opening, progress, errors, and what stands in the window before an article does."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar, QToolButton
from pytestqt.qtbot import QtBot

from reader.core.analysis import Analysis
from reader.core.document import LoadedDocument
from reader.gui.drop import accepts, requests
from reader.gui.jobs import OpenFile, OpenText
from reader.gui.window import Window
from tests.gui.articles import TEXT, FakeOpener


class SlowOpener(FakeOpener):
    """Analyses when it is allowed to."""

    def __init__(self) -> None:
        self.allowed = threading.Event()
        self.started = threading.Event()

    def analyse(self, document: LoadedDocument, on_part: Callable[[Analysis], None] | None = None) -> Analysis:
        """The hand-made analysis, once it may."""
        self.started.set()
        self.allowed.wait(60)
        return super().analyse(document)


class TellingOpener(SlowOpener):
    """Has a notice for the text of an article, and another for its analysis; may be told to wait."""

    def open_text(self, text: str, name: str, media_type: str | None = None) -> LoadedDocument:
        """The text, some of it unreadable."""
        return replace(super().open_text(text, name, media_type), notices=(f"{name} has gaps.",))

    def analyse(self, document: LoadedDocument, on_part: Callable[[Analysis], None] | None = None) -> Analysis:
        """The hand-made analysis, once it may, with what is to be known of it."""
        found = super().analyse(document, on_part)
        return replace(found, notices=(*document.notices, f"{document.source.path.name} is not English."))


class BrokenOpener(FakeOpener):
    """Has a defect."""

    def analyse(self, document: LoadedDocument, on_part: Callable[[Analysis], None] | None = None) -> Analysis:
        """Fails as no opener should."""
        raise ZeroDivisionError("a defect")


def label(window: Window, name: str) -> QLabel:
    """The label with an accessible name."""
    return next(found for found in window.findChildren(QLabel) if found.accessibleName() == name)


def test_a_first_start_shows_what_to_do(window: Window) -> None:
    """Without a file there are buttons for a file, for what was copied and for the sample, and a word on dropping."""
    assert window.welcome.isVisible()
    assert window.welcome.open_button.hasFocus() or window.focusWidget() is window.welcome.open_button
    texts = " ".join(found.text() for found in window.welcome.findChildren(QLabel))
    assert "drop files" in texts
    assert "Nothing leaves this computer" in texts


@pytest.mark.parametrize("theme", ["light", "dark", "contrast-light", "contrast-dark"])
def test_every_button_of_the_first_page_is_reached_by_keys(window: Window, theme: str, qtbot: QtBot) -> None:
    """Tab goes from button to button, in every theme, and each shows that it has the focus."""
    window.set_theme(theme)
    welcome = window.welcome
    buttons = [welcome.open_button, welcome.paste_button, welcome.sample_button]
    window.activateWindow()
    buttons[0].setFocus()
    qtbot.waitUntil(buttons[0].hasFocus, timeout=30_000)
    for button, following in pairwise([*buttons, None]):
        assert button is not None
        assert button.hasFocus()
        with_focus = button.grab().toImage()
        QTest.keyClick(button, Qt.Key.Key_Tab)
        assert following is None or following.hasFocus()
        assert button.grab().toImage() != with_focus


def test_what_was_copied_opens_from_the_first_page(window: Window, qtbot: QtBot) -> None:
    """The button reads the clipboard, and where nothing in it can be read, the page says what to do."""
    QApplication.clipboard().clear()
    welcome = window.welcome
    QTest.mouseClick(welcome.paste_button, Qt.MouseButton.LeftButton)
    assert "Copy the text of an article" in window.messages.text()
    QApplication.clipboard().setText(TEXT)
    with qtbot.waitSignal(window.ready, timeout=30_000):
        QTest.mouseClick(welcome.paste_button, Qt.MouseButton.LeftButton)
    assert "Ferry Line" in window.page.article.toPlainText()


def test_the_sample_opens(window: Window, qtbot: QtBot) -> None:
    """The button on the first page opens an article that ships with the program."""
    with qtbot.waitSignal(window.ready, timeout=30_000):
        QTest.mouseClick(window.welcome.sample_button, Qt.MouseButton.LeftButton)
    assert window.page.isVisible()
    assert window.page.article.document().characterCount() > 500


def test_the_title_names_the_file(opened: Window) -> None:
    """The window's title begins with the name of the open file."""
    assert opened.windowTitle().startswith("ferry.txt")


def test_a_name_cannot_turn_the_title_or_a_message_round(window: Window, ferry: Path, qtbot: QtBot) -> None:
    """A sign that turns text round is shown as one that stands for what cannot be shown."""
    turned = ferry.with_name("a\u202etxt.exe")
    turned.write_bytes(ferry.read_bytes())
    with qtbot.waitSignal(window.ready, timeout=30_000):
        window.open([turned])
    assert window.windowTitle().startswith("a\ufffdtxt.exe")
    window.messages.error(f"There is no file {turned.name}.")
    assert "There is no file a\ufffdtxt.exe." in [found.text() for found in window.messages.findChildren(QLabel)]


def test_text_comes_before_colours(qtbot: QtBot, ferry: Path) -> None:
    """The text can be read, and a sign of progress is there, while the analysis still runs."""
    opener = SlowOpener()
    window = Window(lambda: opener, "light")
    qtbot.addWidget(window)
    window.show()
    window.open([ferry])
    (busy,) = window.statusBar().findChildren(QProgressBar)
    qtbot.waitUntil(lambda: label(window, "Progress").text() == "Reading…", timeout=30_000)
    assert busy.isVisible()
    assert "Ferry Line to Close" in window.page.article.toPlainText()
    assert window.page.navigator is None
    opener.allowed.set()
    with qtbot.waitSignal(window.ready, timeout=30_000):
        pass
    assert not busy.isVisible()
    assert window.page.navigator is not None


def test_a_late_result_goes_to_its_own_article(qtbot: QtBot, ferry: Path, tmp_path: Path) -> None:
    """When another article shows before the first one's analysis is done, each result comes to its own page."""
    opener = SlowOpener()
    window = Window(lambda: opener, "light")
    qtbot.addWidget(window)
    window.show()
    window.open([ferry])
    assert opener.started.wait(30)
    other = tmp_path / "other.txt"
    other.write_text("Another article.\n", encoding="utf-8")
    results: list[int] = []
    window.jobs.analysed.connect(lambda job, _view: results.append(job))
    window.open([other])
    qtbot.waitUntil(lambda: "Another" in window.page.article.toPlainText(), timeout=30_000)
    opener.allowed.set()
    with qtbot.waitSignal(window.ready, timeout=30_000):
        pass
    qtbot.waitUntil(lambda: len(results) == 2 and not window.jobs.busy, timeout=30_000)
    assert window.windowTitle().startswith("other.txt")
    assert window.page.listed == ()
    assert len(window.desk.articles[0].page.listed) == 11


def test_closing_does_not_wait(qtbot: QtBot, ferry: Path) -> None:
    """A window closes while its analysis hangs, and the result that comes later harms nothing."""
    opener = SlowOpener()
    window = Window(lambda: opener, "light")
    qtbot.addWidget(window)
    window.show()
    window.open([ferry])
    assert opener.started.wait(30)
    assert window.close()
    assert window.jobs.busy
    opener.allowed.set()
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=30_000)


def test_a_bad_file_leaves_the_open_article(opened: Window, qtbot: QtBot, tmp_path: Path) -> None:
    """The message names the file and what to do; text, colours and current claim stay."""
    opened.page.choose(3)
    bad = tmp_path / "bad.pdf"
    bad.write_bytes(b"\x00")
    with qtbot.waitSignal(opened.failed, timeout=30_000):
        opened.open([bad])
    assert opened.messages.isVisible()
    assert opened.messages.text() == "bad.pdf holds no text. Choose a saved article."
    assert opened.windowTitle().startswith("ferry.txt")
    assert opened.page.current == 3
    assert "Ferry Line" in opened.page.article.toPlainText()


def test_reload_after_a_failure_reads_the_open_article(opened: Window, qtbot: QtBot, tmp_path: Path) -> None:
    """F5 reads again what is open, not what could not be opened, and the message goes."""
    with qtbot.waitSignal(opened.failed, timeout=30_000):
        opened.open([tmp_path / "bad.txt"])
    with qtbot.waitSignal(opened.ready, timeout=30_000):
        opened.reload()
    assert opened.windowTitle().startswith("ferry.txt")
    assert not opened.messages.isVisible()


def test_a_defect_is_told(qtbot: QtBot, ferry: Path) -> None:
    """An error that nobody foresaw is shown with the request to report it, and the text stays."""
    window = Window(BrokenOpener, "light")
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(window.failed, timeout=30_000):
        window.open([ferry])
    assert "ZeroDivisionError" in window.messages.text()
    assert "report" in window.messages.text()
    assert "Ferry Line" in window.page.article.toPlainText()


@pytest.fixture
def telling(qtbot: QtBot, ferry: Path) -> Iterator[tuple[Window, TellingOpener]]:
    """A window that shows an article with a notice, whose analysis has not begun to say anything."""
    opener = TellingOpener()
    window = Window(lambda: opener, "light")
    qtbot.addWidget(window)
    window.show()
    window.open([ferry])
    qtbot.waitUntil(lambda: bool(window.messages.text()), timeout=30_000)
    yield window, opener
    opener.allowed.set()
    window.jobs.abandon()
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=30_000)


def test_the_notices_of_the_analysis_join_those_of_the_text(
    telling: tuple[Window, TellingOpener], qtbot: QtBot
) -> None:
    """A notice of the text stands there at once; the analysis adds its own, and none is told twice."""
    window, opener = telling
    assert window.messages.text() == "ferry.txt has gaps."
    with qtbot.waitSignal(window.ready, timeout=30_000):
        opener.allowed.set()
    assert window.messages.isVisible()
    assert window.messages.text() == "ferry.txt has gaps.\nferry.txt is not English."


def test_a_notice_that_was_closed_stays_away(telling: tuple[Window, TellingOpener], qtbot: QtBot) -> None:
    """The analysis does not bring back what the person has read and closed."""
    window, opener = telling
    close = next(button for button in window.messages.findChildren(QToolButton))
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not window.messages.isVisible()
    with qtbot.waitSignal(window.ready, timeout=30_000):
        opener.allowed.set()
    assert window.messages.text() == "ferry.txt is not English."


def test_a_notice_does_not_hide_an_error(telling: tuple[Window, TellingOpener], qtbot: QtBot, tmp_path: Path) -> None:
    """When another file cannot be opened, the late notice of the open article stands beneath the error."""
    window, opener = telling
    bad = tmp_path / "bad.pdf"
    bad.write_bytes(b"\x00")
    with qtbot.waitSignal(window.failed, timeout=30_000):
        window.open([bad])
    with qtbot.waitSignal(window.ready, timeout=30_000):
        opener.allowed.set()
    assert window.messages.text() == ("bad.pdf holds no text. Choose a saved article.\nferry.txt is not English.")


def test_notices_go_with_their_article(telling: tuple[Window, TellingOpener], qtbot: QtBot, tmp_path: Path) -> None:
    """Another article has its own notices alone, with what is to be known of how it was asked for."""
    window, opener = telling
    other = tmp_path / "other.txt"
    other.write_text("Another article.\n", encoding="utf-8")
    opener.allowed.set()
    with qtbot.waitSignal(window.ready, timeout=30_000):
        window.start(OpenFile(other), ("It was asked for by name.",))
    qtbot.waitUntil(lambda: "other.txt is not" in window.messages.text(), timeout=30_000)
    assert window.messages.text() == ("It was asked for by name.\nother.txt has gaps.\nother.txt is not English.")
    window.desk.step(forward=False)
    qtbot.waitUntil(lambda: "ferry.txt is not" in window.messages.text(), timeout=30_000)
    assert window.messages.text() == "ferry.txt has gaps.\nferry.txt is not English."


def mime(*, files: tuple[str, ...] = (), links: tuple[str, ...] = (), html: str = "", text: str = "") -> QMimeData:
    """What is dragged."""
    data = QMimeData()
    if files or links:
        data.setUrls([QUrl.fromLocalFile(path) for path in files] + [QUrl(link) for link in links])
    if html:
        data.setHtml(html)
    if text:
        data.setText(text)
    return data


def test_drops_are_taken_in_order(qapp: object) -> None:
    """Local files win over HTML and HTML over plain text; a link to elsewhere is never fetched."""
    everything = mime(files=("/a/b.txt", "/a/c.html"), html="<p>x</p>", text="x")
    assert requests(everything) == [OpenFile(Path("/a/b.txt")), OpenFile(Path("/a/c.html"))]
    page = mime(links=("https://example.org/",), html="<p>x</p>", text="x")
    assert requests(page) == [OpenText(page.html(), "Dropped page", "text/html")]
    assert requests(mime(text="x")) == [OpenText("x", "Dropped text", "text/plain")]
    assert requests(mime(links=("https://example.org/",))) == []
    assert not accepts(QMimeData())


def test_the_whole_text_is_shown(opened: Window) -> None:
    """Nothing of the file is left out, boilerplate included."""
    shown = opened.page.article.toPlainText()
    assert [line for line in TEXT.split("\n") if line] == [line for line in shown.split("\n") if line]


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_window_follows_a_theme(window: Window, name: str) -> None:
    """The window's own colours are the theme's."""
    window.set_theme(name)
    lightness = window.palette().color(window.backgroundRole()).lightness()
    assert (lightness < 100) == (name == "dark")


def test_an_article_is_ready_once(opened: Window, qtbot: QtBot) -> None:
    """Painting again, for another theme or size, does not tell that an article was opened."""
    told: list[bool] = []
    opened.ready.connect(lambda: told.append(True))
    with qtbot.waitSignal(opened.page.shown, timeout=30_000):
        opened.set_theme("dark")
    opened.zoom(1)
    assert told == []
