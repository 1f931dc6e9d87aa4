"""The whole program with hand-made analyses, telling what becomes of its window; told what to do by lines on its input.

An article whose name begins with "broken" brings a defect to light. ``raise`` raises in the window's thread, ``thread``
in another one, ``again`` at the same place twice, ``fault`` reads where no memory is, ``fatal`` is a fatal message of
Qt, ``report`` asks for the report of what is said above the article, ``dismiss`` closes the dialog, ``minimise``,
``close``.
"""

import faulthandler
import os
import sys
import threading
from pathlib import Path

from PySide6.QtCore import QTimer, Signal, qFatal
from PySide6.QtWidgets import QApplication

import reader.app.handing_over
import reader.gui.main
from reader.app.handing_over import greeting
from reader.core.document import LoadedDocument
from reader.gui.instance import Meeting
from reader.gui.mistake_dialog import MistakeDialog
from reader.gui.window import Window
from reader.main import main
from reader.paths import user_folders
from tests.gui.articles import FakeOpener
from tests.gui.witness import Witness, tell


def fail() -> None:
    """Raises what nobody catches, with words that are nobody's business."""
    raise ValueError("the mayor's secret in /home/ada/letter.txt")


class Told(Witness):
    """Does what the input says, and tells when tabs, notices and dialogs are others."""

    said = Signal(str)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.said.connect(self._do)
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        for line in sys.stdin:
            self.said.emit(line.strip())

    def _do(self, words: str) -> None:
        if words == "raise":
            fail()
        elif words == "again":
            QTimer.singleShot(0, fail)
            QTimer.singleShot(0, fail)
        elif words == "thread":
            threading.Thread(target=fail).start()
        elif words == "fault":
            faulthandler._sigsegv()  # type: ignore[attr-defined]
        elif words == "fatal":
            qFatal("the paint is dry")
        elif words == "minimise":
            self._window.showMinimized()
        elif words == "dismiss":
            for dialog in self._window.findChildren(MistakeDialog):
                dialog.reject()
        elif words == "report":
            self._window.messages.button.click()
        elif words == "close":
            self._window.close()

    def state(self) -> dict[str, object]:
        """Tabs, notices and dialogs, once there are any."""
        if not hasattr(self._window, "desk"):
            return {}
        dialogs = [dialog for dialog in self._window.findChildren(MistakeDialog) if dialog.isVisible()]
        tabs = self._window.desk.tabs
        return {
            "tabs": " | ".join(tabs.tabText(number) for number in range(tabs.count())),
            "minimised": self._window.isMinimized(),
            "notice": self._window.notices.text() if self._window.notices.isVisible() else "",
            "message": self._window.messages.text() if self._window.messages.isVisible() else "",
            "dialogs": len(dialogs),
            "report": " / ".join(dialogs[0].report.toPlainText().splitlines()) if dialogs else "",
            "meets": Path(Meeting(user_folders()).name).exists(),
            "active": QApplication.focusWindow() is not None,
        }


class _Opener(FakeOpener):
    def open(self, path: Path, encoding: str | None = None, record: int | None = None) -> LoadedDocument:
        """The text of the file, or a defect."""
        if path.name.startswith("broken"):
            fail()
        return super().open(path, encoding, record)

    @staticmethod
    def foresee(_path: object) -> None:
        """Nothing is to be loaded."""


class _Window(Window):
    def show(self) -> None:
        super().show()
        Told(self)


if __name__ == "__main__":
    setattr(reader.gui.main, "Window", _Window)  # noqa: B010
    setattr(reader.gui.main, "_Opening", lambda _cache: _Opener)  # noqa: B010
    version = os.environ.get("CLAIM_READER_TEST_VERSION")
    if version:
        setattr(reader.app.handing_over, "greeting", lambda _: greeting(version))  # noqa: B010
    tell("began")
    status = main()
    tell("ended", status)
    sys.exit(status)
