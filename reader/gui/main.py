"""Starts the window: on a screen, or off it for a screenshot."""

import os
import signal
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from reader.errors import ReaderError
from reader.gui.jobs import Opener
from reader.gui.preferences import Preferences
from reader.gui.window import Window
from reader.paths import user_folders
from reader.resources import resource
from reader.store.kept import KeptFile
from reader.store.sessions import Sessions

_NO_DISPLAY = (
    "There is no display to open a window on. Use `claim-reader analyze PATH` to print the analysis, or"
    " `claim-reader --screenshot OUT.png PATH` to save a picture of the window."
)


def _forgetful_opener() -> Opener:
    # Parsers and the model's libraries take longer to import than the window takes to open.
    from reader.app.service import Service

    return Service()


def _remembering_opener() -> Opener:
    from reader.app.service import remembering_service

    return remembering_service(user_folders().cache)


def run(
    paths: list[Path],
    screenshot: Path | None = None,
    theme: str | None = None,
    size: tuple[int, int] | None = None,
    *,
    make_opener: Callable[[], Opener] | None = None,
) -> int:
    """Opens the window with ``paths`` beside what was open before, and returns the exit status when it is closed.

    With ``screenshot`` the window is saved as PNG there once its article is analysed and painted, and closed;
    this works without a display too. ``theme`` is the name of a theme, None follows the desktop. ``size`` is the
    window's width and height in pixels. ``make_opener`` is called in the thread of the first request; by default it
    makes a service that remembers what it analysed, for a screenshot one that forgets.
    """
    if not has_display():
        if screenshot is None:
            _tell(_NO_DISPLAY)
            return 1
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if make_opener is None:
        make_opener = _remembering_opener if screenshot is None else _forgetful_opener
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    app = QApplication([sys.argv[0]])
    app.setApplicationName("claim-reader")
    app.setApplicationDisplayName("Claim Reader")
    app.setDesktopFileName("org.claimreader.ClaimReader")
    app.setStyle("Fusion")
    try:
        app.setWindowIcon(QIcon(str(resource("icons", "claim-reader.svg"))))
        window = Window(make_opener, theme, *_kept() if screenshot is None else ())
    except ReaderError as error:
        _tell(str(error))
        return 1
    if size is not None:
        window.resize(*size)
    if screenshot is None:
        sys.excepthook = _show_in(window)
    else:
        _save_when_ready(app, window, screenshot, has_article=bool(paths))
    window.open(paths)
    window.show()
    status = app.exec()
    if window.busy:
        # A thread inside the model cannot be stopped, and the interpreter's own end would tear it down half-way.
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)
    return status


def _kept() -> tuple[Preferences, Sessions]:
    """What the person has set, and what was open."""
    folders = user_folders()
    preferences = Preferences(KeptFile(folders.config / "settings.json", "your settings"))
    return preferences, Sessions(folders.data / "open")


def has_display() -> bool:
    """Whether there is a screen, or a platform of Qt's was asked for by name."""
    if os.environ.get("QT_QPA_PLATFORM") or not sys.platform.startswith(("linux", "freebsd")):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _tell(message: str) -> None:
    sys.stderr.write(f"claim-reader: {message}\n")


def _save_when_ready(app: QApplication, window: Window, target: Path, *, has_article: bool) -> None:
    def save() -> None:
        # What an article brings with it is laid out in turns of the event loop that are still to come.
        app.sendPostedEvents()
        if window.grab().save(str(target), "PNG"):
            app.exit(0)
        else:
            fail(f"{target} cannot be written. Choose a folder that exists and that you may write to.")

    def fail(message: str) -> None:
        _tell(message)
        app.exit(1)

    window.failed.connect(fail)
    window.choosing.connect(fail)
    if has_article:
        window.ready.connect(save)
    else:
        QTimer.singleShot(0, save)


def _show_in(window: Window) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """What Python calls for an exception that nothing caught: a defect, told in the window and on the terminal."""

    def show(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        traceback.print_exception(kind, error, trace)
        window.messages.error(f"Claim Reader made a mistake of its own ({kind.__name__}: {error}). Please report this.")

    return show
