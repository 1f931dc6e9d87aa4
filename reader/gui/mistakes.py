"""Mistakes of the program's own, wherever they are made: into the log, and told once, with a report to copy."""

import sys
import threading
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QWidget

from reader.errors import ReaderError
from reader.store.diary import Diary
from reader.store.runs import Run

if TYPE_CHECKING:
    from reader.gui.mistake_dialog import MistakeDialog

# So say Qt's platforms when the display goes, as at a logout: the program then ends at once, and has not failed.
_DISPLAY_GONE = "connection broke"


class Mistakes(QObject):
    """Told by Python and Qt of what nothing caught, in any thread, from ``begin`` to ``end``.

    One dialog at a time; what is made again at the same place is logged and counted, and not told again. What describes
    a mistake is imported once there is one.
    """

    _made = Signal(object)

    def __init__(self, diary: Diary, run: Run) -> None:
        super().__init__()
        self._diary = diary
        self._run = run
        self._window: QWidget | None = None
        self._told: set[str] = set()
        self.dialog: MistakeDialog | None = None
        self._made.connect(self._tell)

    def begin(self) -> None:
        """Begins to listen."""
        sys.excepthook = self._take
        threading.excepthook = self._take_from_thread
        sys.unraisablehook = self._take_unraisable
        qInstallMessageHandler(self._take_message)

    def end(self) -> None:
        """Leaves it to Python and Qt again."""
        qInstallMessageHandler(None)
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__

    def tell_in(self, window: QWidget) -> None:
        """From now on mistakes are told in front of ``window``; before, there is none to tell them in."""
        self._window = window

    def note(self, error: ReaderError) -> None:
        """Logs a mistake, or a failure of the machine, that was caught and is told where its work was to end."""
        self._log(error)

    def _take(self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        self._log(error)
        if isinstance(error, Exception):
            self._made.emit(error)

    def _log(self, error: BaseException) -> None:
        import traceback

        from reader.app.reports import surroundings

        text = "".join(traceback.format_exception(error))
        sys.stderr.write(text)
        # What asks the program to end is none.
        if isinstance(error, Exception):
            self._diary.write(f"{surroundings()}\n{text}")

    def _take_from_thread(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None:
            self._take(told.exc_type, told.exc_value, told.exc_traceback)

    def _take_unraisable(self, told: "sys.UnraisableHookArgs") -> None:
        # Raised where nobody could go on from it, as while something is taken away: nothing of the person's suffers.
        import traceback

        sys.__unraisablehook__(told)
        error = told.exc_value
        if error is not None:
            self._diary.write("".join(traceback.format_exception(type(error), error, told.exc_traceback)))

    def _take_message(self, kind: QtMsgType, _where: object, text: str) -> None:
        sys.stderr.write(f"{text}\n")
        if kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
            self._diary.write(f"Qt: {text}")
        if kind is QtMsgType.QtFatalMsg or _DISPLAY_GONE in text:
            self._run.note(f"Qt: {text}")

    def _tell(self, error: Exception) -> None:
        """In the window's thread."""
        from reader.app.reports import place

        at = place(error)
        if self.dialog is not None:
            self.dialog.count_another()
            self._told.add(at)
        elif at not in self._told and self._window is not None:
            self._told.add(at)
            from reader.gui.mistake_dialog import mistake_dialog

            self.dialog = mistake_dialog(error, self._diary.path, self._window)
            self.dialog.finished.connect(self._closed)
            self.dialog.open()

    def _closed(self) -> None:
        self.dialog = None
