"""A start that comes to nothing: said in words, where the person looks, and written to the log."""

import sys
import traceback

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from reader.app.reports import surroundings
from reader.core.wording import tr
from reader.errors import ReaderError
from reader.store.diary import Diary

# Platforms of Qt's on which nobody sees a window.
_UNSEEN = ("offscreen", "minimal")


def tell_failed_start(error: Exception, diary: Diary, window: QWidget | None) -> None:
    """Says why there is no window: on the error output, in the log, and in a box before ``window`` or alone.

    Returns once the person has closed the box; nothing is shown where there is no display.
    """
    trace = "".join(traceback.format_exception(error))
    diary.write(f"The start failed\n{surroundings()}\n{trace}")
    words = _words(error, diary)
    # What has a message of its own needs no trace.
    sys.stderr.write(f"{'' if isinstance(error, ReaderError) else trace}claim-reader: {words}\n")
    if QGuiApplication.platformName() not in _UNSEEN:
        box = QMessageBox(QMessageBox.Icon.Critical, tr("Claim Reader cannot start"), words, parent=window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.exec()


def _words(error: Exception, diary: Diary) -> str:
    if isinstance(error, ReaderError):
        return str(error)
    problem = f"{type(error).__name__}: {error}"
    if isinstance(error, ImportError):
        return tr("A library cannot be loaded ({problem}). Install the program again.", problem=problem)
    return tr(
        "The program made a mistake while it started ({problem}). What is known of it is in {log}.",
        problem=problem,
        log=diary.path,
    )
