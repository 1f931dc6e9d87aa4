"""The quick start: the text first, the program around it in the turns after that."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.app.first_look import FirstLook
from reader.app.settings import Settings
from reader.core.analysis import Analysis
from reader.core.document import LoadedDocument
from reader.errors import EnvironmentFailure
from reader.gui.first_place import estimated, key_of, remembered
from reader.gui.starting import PLACE, Starting
from reader.gui.theme import load_theme
from reader.gui.window import Window
from reader.paths import Folders
from reader.store.sessions import Sessions
from tests.gui.articles import TEXT, FakeOpener

# What is imported, and which of Qt's classes PySide has built, when the text has been painted.
_LIGHT_START = """
import os, sys
from pathlib import Path
import reader.main
from PySide6 import QtCore
from reader.gui.first_screen import FirstScreen

def painted():
    for name in ("click", "numpy", "onnxruntime", "tokenizers", "reader.load", "reader.parse", "reader.core.analysis",
                 "reader.gui.parts", "reader.gui.desk", "reader.gui.article"):
        assert name not in sys.modules, name
    assert "Qt" not in vars(QtCore), "all of Qt's own namespace is built"
    os._exit(0)

begin = FirstScreen.__init__

def watched(self, *arguments):
    begin(self, *arguments)
    self.painted.connect(painted)

FirstScreen.__init__ = watched
sys.excepthook = lambda *error: (sys.__excepthook__(*error), sys.stderr.flush(), os._exit(1))
reader.main.main()
"""


class Patient(FakeOpener):
    """Analyses nothing before it may."""

    def __init__(self) -> None:
        self.may_go_on = threading.Event()

    def analyse(self, document: LoadedDocument, on_part: Callable[[Analysis], None] | None = None) -> Analysis:
        """The hand-made analysis, when it is wanted."""
        self.may_go_on.wait(30)
        return super().analyse(document, on_part)


class Start:
    """A window on its way."""

    def __init__(
        self, look: FirstLook, opener: Callable[[], FakeOpener], size: QSize, sessions: Sessions | None = None
    ) -> None:
        self.window = Window(opener, "light", bare=load_theme("light"))
        self.window.resize(size)
        folder = look.path.parent
        self.starting = Starting(look, self.window, Folders(folder, folder, folder, folder), self._build)
        self.look = look
        self.sessions = sessions

    def _build(self) -> Iterator[None]:
        from reader.gui.preferences import Preferences

        preferences = Preferences(parent=self.window)
        preferences.change(
            **{name: getattr(self.look.settings, name) for name in ("zoom", "typeface", "cards_as_list")}
        )
        yield from self.window.building(preferences, self.sessions)
        self.window.open([self.look.path])

    def place(self) -> QRect:
        """Where in the window the article's own text stands."""
        article = self.window.page.article
        return QRect(article.mapTo(self.window, QPoint()), article.size())

    @property
    def there(self) -> bool:
        """Whether the article's own page is shown."""
        return self.starting.over


@pytest.fixture
def start(qtbot: QtBot, ferry: Path) -> Iterator[Callable[..., Start]]:
    """Starts with an article; its window is closed at the end."""
    made: list[Start] = []
    opener = Patient()

    def begin(
        path: Path = ferry,
        text: str = TEXT,
        settings: Settings | None = None,
        size: tuple[int, int] = (1280, 820),
        *,
        colours: bool = True,
        place: int = 0,
        top: int = 0,
        sessions: Sessions | None = None,
    ) -> Start:
        look = FirstLook(path, text, settings or Settings(), place, top)
        one = Start(look, FakeOpener if colours else lambda: opener, QSize(*size), sessions)
        made.append(one)
        qtbot.addWidget(one.window)
        one.window.show()
        # No window manager gives it the keyboard.
        one.window.activateWindow()
        return one

    yield begin
    opener.may_go_on.set()
    for one in made:
        qtbot.waitUntil(lambda one=one: one.there, timeout=30_000)  # type: ignore[misc]
        one.window.jobs.abandon()
        qtbot.waitUntil(lambda one=one: not one.window.busy, timeout=30_000)  # type: ignore[misc]


def key(
    start: Start, code: Qt.Key, text: str = "", modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """A key pressed in the first screen."""
    QApplication.sendEvent(start.starting.screen.text, QKeyEvent(QEvent.Type.KeyPress, code, modifiers, text))


def test_the_first_screen_needs_next_to_nothing(ferry: Path) -> None:
    """It is painted without the readers, the model, the command and the rest of the window."""
    folders = {name: str(ferry.parent) for name in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")}
    environment = {**os.environ, **folders, "QT_QPA_PLATFORM": "offscreen"}
    environment["PYTHONPATH"] = str(Path(__file__).parents[2])
    command = [sys.executable, "-c", _LIGHT_START, str(ferry)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("size", [(900, 640), (1280, 820), (1920, 1080)])
@pytest.mark.parametrize(
    "settings",
    [Settings(), Settings(cards_as_list=True), Settings(zoom=1.4, typeface="sans")],
    ids=["cards", "list", "sans"],
)
def test_the_text_stays_where_it_was_painted_first(
    start: Callable[..., Start], qtbot: QtBot, settings: Settings, size: tuple[int, int]
) -> None:
    """Not a sign of it moves or changes when the article's own page takes its place."""
    one = start(settings=settings, size=size, colours=False)
    screen = one.starting.screen
    qtbot.waitExposed(one.window)
    place = screen.text.geometry()
    # It blinks.
    screen.text.setCursorWidth(0)
    before = _picture(one.window, place)
    qtbot.waitUntil(lambda: one.there, timeout=30_000)
    assert one.place() == place
    one.window.page.article.setCursorWidth(0)
    assert _picture(one.window, place) == before


def _picture(window: Window, place: QRect) -> QImage:
    """The upper half of the text, without its scroll bar, which knows no more of the rest than has been set."""
    words = place.adjusted(0, 0, -40, 0)
    words.setHeight(place.height() // 2)
    return window.grab(words).toImage()


def test_the_program_is_whole_in_the_end(start: Callable[..., Start], qtbot: QtBot) -> None:
    """The article is open in its tab, coloured, with the keyboard in its text, and takes drops."""
    one = start()
    with qtbot.waitSignal(one.starting.screen.destroyed, timeout=30_000):
        pass
    qtbot.waitUntil(lambda: one.window.page.navigator is not None, timeout=30_000)
    assert [article.request.name for article in one.window.desk.articles if article.request] == ["ferry.txt"]
    assert one.window.page.text == TEXT
    assert one.window.acceptDrops()
    assert one.window.menuBar().actions()
    qtbot.waitUntil(one.window.page.article.hasFocus, timeout=30_000)


def test_the_title_stays_the_article_s(start: Callable[..., Start], qtbot: QtBot) -> None:
    """The bar of the window does not flicker while what is in it is made."""
    one = start()
    one.window.setWindowTitle("ferry.txt — Claim Reader")
    titles: list[str] = []
    one.window.windowTitleChanged.connect(titles.append)
    qtbot.waitUntil(lambda: one.there, timeout=30_000)
    assert titles == []
    assert one.window.windowTitle() == "ferry.txt — Claim Reader"


def test_where_a_person_has_gone_meanwhile_they_stay(start: Callable[..., Start], qtbot: QtBot, tmp_path: Path) -> None:
    """Place, selection and scrolling go over to the article's own page."""
    path = tmp_path / "long.txt"
    text = "The ferry is late.\n\n" * 300
    path.write_text(text, encoding="utf-8")
    one = start(path, text)
    qtbot.waitExposed(one.window)
    pane = one.starting.screen.text
    pane.verticalScrollBar().setValue(700)
    pane.set_place(40)
    pane.set_place(59, select=True)
    key(one, Qt.Key.Key_Right, modifiers=Qt.KeyboardModifier.ShiftModifier)
    offset = pane.offset()
    qtbot.waitUntil(lambda: one.there, timeout=30_000)
    article = one.window.page.article
    assert (article.selected().start, article.selected().end) == (40, 60)
    assert article.offset() == offset


def test_who_went_to_the_end_of_a_long_text_stays_there(
    start: Callable[..., Start], qtbot: QtBot, tmp_path: Path
) -> None:
    """The same line is at the top though Qt has not set the two texts equally far, and lines above are not as high."""
    path = tmp_path / "long.txt"
    text = "\n\n".join(f"Ferry {number} is late again, and so is the one after it." for number in range(3000))
    path.write_text(text, encoding="utf-8")
    one = start(path, text, colours=False)
    qtbot.waitExposed(one.window)
    pane = one.starting.screen.text
    key(one, Qt.Key.Key_End, modifiers=Qt.KeyboardModifier.ControlModifier)
    top = pane.top()
    assert top > len(text) // 2
    qtbot.waitUntil(lambda: one.there, timeout=30_000)
    assert one.window.page.article.top() == top


def test_an_article_that_was_open_comes_back_where_it_was_read(
    start: Callable[..., Start], qtbot: QtBot, tmp_path: Path
) -> None:
    """Its lines stand where they will stand, and its page has the same cursor and first line."""
    path = tmp_path / "long.txt"
    text = "".join(f"The ferry is {number} minutes late, the minister said.\n\n" for number in range(300))
    path.write_text(text, encoding="utf-8")
    place, top = text.index("90 minutes"), text.index("The ferry is 85")
    article = {"path": str(path), "page": {"place": place, "top": top}}
    folder = tmp_path / "open"
    folder.mkdir()
    state = {"version": 1, "articles": [article], "current": 0, "geometry": ""}
    (folder / "session-1.json").write_text(json.dumps(state), encoding="utf-8")
    one = start(path, text, colours=False, place=place, top=top, sessions=Sessions(folder))
    qtbot.waitExposed(one.window)
    one.starting.screen.text.setCursorWidth(0)
    where = one.starting.screen.text.geometry()
    before = _picture(one.window, where)
    qtbot.waitUntil(lambda: one.there, timeout=30_000)
    page = one.window.page
    page.article.setCursorWidth(0)
    assert one.place() == where
    qtbot.waitUntil(lambda: _picture(one.window, where) == before, timeout=30_000)
    assert (page.article.place(), page.state().top) == (place, top)


def test_keys_that_come_early_are_not_lost(start: Callable[..., Start], qtbot: QtBot) -> None:
    """A shortcut does what it does, and what is typed after it goes where it leads."""
    one = start()
    qtbot.waitExposed(one.window)
    key(one, Qt.Key.Key_F, modifiers=Qt.KeyboardModifier.ControlModifier)
    for letter in "said":
        key(one, Qt.Key(ord(letter.upper())), letter)
    qtbot.waitUntil(lambda: one.there, timeout=30_000)
    qtbot.waitUntil(one.window.page.find_bar.isVisible, timeout=30_000)
    assert one.window.page.find_bar.field.text() == "said"


def test_a_window_that_is_closed_at_once_is_gone(start: Callable[..., Start], qtbot: QtBot) -> None:
    """Nothing is waited for, and nothing comes back."""
    one = start()
    qtbot.waitExposed(one.window)
    assert one.window.close()
    assert not one.window.isVisible()
    qtbot.waitUntil(lambda: one.there, timeout=30_000)
    assert not one.window.isVisible()


def test_an_article_that_cannot_be_read_after_all_is_told_of(
    start: Callable[..., Start], qtbot: QtBot, tmp_path: Path
) -> None:
    """The first screen makes room for the message, and its title goes."""
    path = tmp_path / "bad.txt"
    path.write_text(TEXT, encoding="utf-8")
    one = start(path)
    one.window.setWindowTitle("bad.txt — Claim Reader")
    with qtbot.waitSignal(one.starting.screen.destroyed, timeout=30_000):
        pass
    assert "bad.txt holds no text" in one.window.messages.text()
    assert one.window.welcome.isVisible()
    assert one.window.windowTitle() == "Claim Reader"


def test_a_file_that_changed_meanwhile_is_shown_as_it_is_now(start: Callable[..., Start], qtbot: QtBot) -> None:
    """The page shows what was read, from its beginning."""
    one = start(text=TEXT.replace("ferry", "barge"))
    one.starting.screen.text.set_place(20)
    qtbot.waitUntil(lambda: one.there, timeout=30_000)
    assert one.window.page.text == TEXT
    assert one.window.page.article.place() == 0


@pytest.mark.parametrize("times", [1.25, 1.5, 2.0])
def test_what_stands_around_the_text_is_remembered_where_it_is_not_as_expected(
    start: Callable[..., Start], qtbot: QtBot, ferry: Path, times: float
) -> None:
    """With larger type of the system, too, the next start has the text in its place at once."""
    font = QApplication.font()
    larger = QApplication.font()
    larger.setPointSizeF(font.pointSizeF() * times)
    QApplication.setFont(larger)
    try:
        one = start()
        first = one.starting.screen.text.geometry()
        qtbot.waitUntil(lambda: one.there, timeout=30_000)
        key_now = key_of(one.window.size(), QApplication.font(), tabs=False)
        kept = remembered(ferry.parent / PLACE)
        around = kept.around if kept is not None else estimated(QApplication.font(), tabs=False)
        assert around.above == one.place().top()
        assert kept is None or kept.key == key_now
        two = start(colours=False)
        assert two.starting.screen.text.geometry() == one.place()
        assert abs(first.top() - one.place().top()) < 12
        qtbot.waitExposed(two.window)
        two.starting.screen.text.setCursorWidth(0)
        before = _picture(two.window, one.place())
        qtbot.waitUntil(lambda: two.there, timeout=30_000)
        two.window.page.article.setCursorWidth(0)
        assert _picture(two.window, one.place()) == before
    finally:
        QApplication.setFont(font)


@pytest.mark.parametrize("error", [EnvironmentFailure("A file is missing."), KeyError("A file is missing.")])
def test_what_keeps_the_window_from_being_made_is_told(qtbot: QtBot, ferry: Path, error: Exception) -> None:
    """A damaged installation ends the start with its message, and so does a defect."""

    def build() -> Iterator[None]:
        yield
        raise error

    window = Window(FakeOpener, "light", bare=load_theme("light"))
    qtbot.addWidget(window)
    folders = Folders(ferry.parent, ferry.parent, ferry.parent, ferry.parent)
    starting = Starting(FirstLook(ferry, TEXT, Settings()), window, folders, build)
    with qtbot.waitSignal(starting.failed, timeout=30_000):
        window.show()
    assert "A file is missing." in str(starting.failure)


def test_an_import_that_fails_leaves_no_window_without_a_program(
    start: Callable[..., Start], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the thread cannot import is imported where it can be told, whatever went wrong."""

    def fail(_name: str) -> None:
        raise EnvironmentFailure("A file cannot be read.")

    monkeypatch.setattr("reader.gui.starting.import_module", fail)
    one = start()
    qtbot.waitUntil(lambda: one.there, timeout=30_000)
    assert one.window.page.text == TEXT
