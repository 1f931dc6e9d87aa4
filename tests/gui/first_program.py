"""The program with its quick start, which waits at the first screen for a file, and tells what there is."""

import sys
import threading
from pathlib import Path

from PySide6.QtWidgets import QApplication

import reader.gui.main
from reader.gui.starting import Starting
from reader.gui.window import Window
from tests.gui.articles import FakeOpener
from tests.gui.witness import Witness, tell


class Looks(Witness):
    """Tells where the first screen's text is, and what of the window is there."""

    def __init__(self, starting: Starting, window: Window) -> None:
        super().__init__(window)
        self._starting = starting

    def state(self) -> dict[str, object]:
        """Where the first screen's text is, then what the page shows."""
        active = QApplication.focusWindow() is not None
        state: dict[str, object] = {"title": self._window.windowTitle(), "active": active}
        if self._starting.over:
            page = self._window.page
            state |= {
                "over": True,
                "offset": page.article.offset(),
                "find": page.find_bar.field.text() if page.find_bar.isVisible() else "",
                "current": page.current,
            }
        else:
            state["first"] = self._starting.screen.text.offset()
        return state


class Held(Starting):
    """Goes on from the first screen when there is a file at the program's second path."""

    def _begin(self) -> None:
        window = self.parent()
        if isinstance(window, Window) and window.findChild(Looks) is None:
            Looks(self, window)
            app = QApplication.instance()
            assert app is not None
            app.aboutToQuit.connect(lambda: tell("ended"))
            tell("window", int(window.winId()))
        super()._begin()

    def _import(self) -> None:
        while not Path(sys.argv[2]).exists():
            threading.Event().wait(0.02)
        super()._import()


def main() -> None:
    """Opens the article in the first path."""
    setattr(reader.gui.main, "Starting", Held)  # noqa: B010
    reader.gui.main.run([Path(sys.argv[1])], make_opener=FakeOpener)


main()
