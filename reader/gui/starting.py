"""The quick start: the text of the article first, and in the turns after that the program around it."""

import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from importlib import import_module

from PySide6.QtCore import QByteArray, QObject, QPoint, QRect, QTimer, Signal
from PySide6.QtWidgets import QApplication

from reader.app.first_look import FirstLook
from reader.errors import EnvironmentFailure
from reader.gui.first_place import Around, Remembered, as_lines, estimated, key_of, remembered
from reader.gui.first_screen import FirstScreen
from reader.gui.system_theme import system_theme_name
from reader.gui.window import Window
from reader.paths import Folders

# A window that nobody can see is not painted.
_PAINTED_WITHIN_MS = 1000
# Where another article is in view after all, or a disk sleeps, the window is to be seen as it is.
_READ_WITHIN_MS = 5000
# Below the cache folder: what the last first screen found out.
PLACE = "first-screen.txt"


class Starting(QObject):
    """Shows the first screen in ``window``, which is bare, then has ``build`` make the rest in turns, and hands over.

    ``build`` ends with the opening of the article that is shown already. ``over`` says that the first screen is gone.
    ``failed`` says that the rest could not be made, and ``failure`` why. ``foresee`` loads, away from the window's
    thread, what the article will need.
    """

    failed = Signal()
    _imported = Signal()

    def __init__(
        self,
        look: FirstLook,
        window: Window,
        folders: Folders,
        build: Callable[[], Iterator[None]],
        foresee: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._file = folders.cache / PLACE
        self._build = build
        self._foresee = foresee
        self._turns: Iterator[None] = iter(())
        self._begun = self.over = False
        self._thread: threading.Thread | None = None
        self.failure: Exception | None = None
        if look.geometry:
            window.restoreGeometry(QByteArray.fromBase64(look.geometry.encode("ascii", "ignore")))
        self._key = key_of(window.size(), QApplication.font(), tabs=look.tabs)
        self._kept = remembered(self._file)
        around = estimated(QApplication.font(), tabs=look.tabs)
        if self._kept is not None and self._kept.key == self._key:
            around = self._kept.around
        self.screen = FirstScreen(look, window.theme, around, window)
        self.screen.painted.connect(self._begin)
        self._imported.connect(self._go_on)
        QTimer.singleShot(_PAINTED_WITHIN_MS, self, self._begin)

    @property
    def busy(self) -> bool:
        """Whether its thread still runs."""
        return self._thread is not None and self._thread.is_alive()

    def _begin(self) -> None:
        if not self._begun:
            self._begun = True
            # The text can be scrolled and selected meanwhile.
            self._thread = threading.Thread(target=self._import, name="start", daemon=True)
            self._thread.start()

    def _import(self) -> None:
        # What goes wrong here goes wrong once more where it can be told.
        with suppress(Exception):
            import_module("reader.gui.parts")
        self._imported.emit()
        # Side by side with the making of the window, and not before it: menus are wanted sooner than colours.
        with suppress(Exception):
            self._foresee()

    def _go_on(self) -> None:
        self._turns = self._build()
        self._turn()

    def _turn(self) -> None:
        try:
            next(self._turns)
        except StopIteration:
            self._wait()
        # Whatever it is: without this the first screen would stand for ever, with nothing behind it.
        except Exception as error:  # noqa: BLE001
            self.failure = error
            self.failed.emit()
        else:
            self._show()
            QTimer.singleShot(0, self, self._turn)

    def _show(self) -> None:
        """Keeps the first screen above what is new, and in the theme that the window wears by now."""
        self.screen.raise_()
        if self.screen.theme != self._window.theme:
            self.screen.set_theme(self._window.theme)

    def _wait(self) -> None:
        """Lets the first screen stand until the article's own page can be seen, or something else is to be."""
        window = self._window
        self._show()
        self.screen.text.setFocus()
        window.desk.was_read.connect(self._was_read)
        window.failed.connect(self._end)
        window.choosing.connect(self._end)
        QTimer.singleShot(_READ_WITHIN_MS, self, self._end)

    def _was_read(self, request: object) -> None:
        current = self._window.desk.current
        path = getattr(request, "path", None)
        if current.request is request and path is not None and path.absolute() == self._look.path.absolute():
            # Once the page is shown and has its place.
            QTimer.singleShot(0, self, self._hand_over)

    def _hand_over(self) -> None:
        if self.over:
            return
        page, article = self._window.page, self._window.page.article
        QApplication.sendPostedEvents()
        if page.text == self._look.text:
            self._remember(QRect(article.mapTo(self._window, QPoint()), article.size()))
            self.over = True
            self.screen.hand_over(article)
        else:
            self._end()

    def _end(self, _why: object = None) -> None:
        if not self.over:
            self.over = True
            self.screen.end()

    def _remember(self, place: QRect) -> None:
        """Keeps what was found out, unless the next start will take the same for likely."""
        around = Around(place.top(), self._window.height() - place.bottom() - 1)
        # That the desktop is light or dark is seen by its colours, that it wishes strong contrasts is not.
        wished = system_theme_name()
        found = Remembered(wished if wished.startswith("contrast") else "", self._key, around)
        last = self._kept.theme if self._kept is not None else ""
        if around == self.screen.around and found.theme == last:
            return
        from reader.store.atomic import write_private

        # The next start knows it no better, then.
        with suppress(EnvironmentFailure):
            write_private(self._file, as_lines(found))
