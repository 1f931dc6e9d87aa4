"""Starts the window: on a screen, or off it for a screenshot."""

import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from PySide6.QtCore import QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from reader.app.first_look import FirstLook, first_look
from reader.core.turning import unturned
from reader.core.wording import tr, tr_later
from reader.errors import EnvironmentFailure, InternalError, ReaderError
from reader.gui.first_place import remembered
from reader.gui.instance import Meeting, hand_over
from reader.gui.starting import PLACE, Starting
from reader.gui.system_theme import likely_theme_name
from reader.gui.theme import Theme
from reader.gui.theme_files import theme_or_system
from reader.gui.window import Window
from reader.paths import Folders, user_folders
from reader.resources import resource
from reader.store.diary import Diary
from reader.store.runs import Ending, Run

if TYPE_CHECKING:
    from reader.app.service import Service
    from reader.gui.jobs import Opener
    from reader.gui.mistakes import Mistakes
    from reader.gui.preferences import Preferences
    from reader.store.sessions import Sessions

_NO_DISPLAY = (
    "There is no display to open a window on. Use `claim-reader analyze PATH` to print the analysis, or"
    " `claim-reader --screenshot OUT.png PATH` to save a picture of the window."
)


class _Opening:
    """Makes a service when it is first asked for, in whichever thread: parsers and model take long to import."""

    def __init__(self, cache: Path | None) -> None:
        self._cache = cache
        self._lock = threading.Lock()
        self._made: Service | None = None

    def __call__(self) -> "Service":
        """The one service; one that remembers what it analysed where there is a folder for that."""
        from reader.app.service import Service, remembering_service

        with self._lock:
            if self._made is None:
                self._made = Service() if self._cache is None else remembering_service(self._cache)
            return self._made


def run(
    paths: list[Path],
    screenshot: Path | None = None,
    theme: str | None = None,
    size: tuple[int, int] | None = None,
    *,
    new_window: bool = False,
    make_opener: "Callable[[], Opener] | None" = None,
) -> int:
    """Opens the window with ``paths`` beside what was open before, and ends the process when it is closed.

    Where there is a window already, that one opens them, unless ``new_window``, ``theme`` or ``size`` ask for another;
    the exit status is returned then, as it is where there is no window.

    With ``screenshot`` the window is saved as PNG there once its article is analysed and painted, and closed;
    this works without a display too. ``theme`` is the name of a theme, None follows the desktop. ``size`` is the
    window's width and height in pixels. ``make_opener`` is called in the thread of the first request; by default it
    makes a service that remembers what it analysed, for a screenshot one that forgets.

    Raises ReaderError or ImportError when the window cannot be made.
    """
    if not has_display():
        if screenshot is None:
            _tell(_NO_DISPLAY)
            return 1
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    # Not by ``setStyle``, for which PySide builds the names of all that styles draw.
    app = _application([sys.argv[0], "-style", "Fusion"])
    app.setApplicationName("claim-reader")
    app.setApplicationDisplayName("Claim Reader")
    app.setDesktopFileName("org.claimreader.ClaimReader")
    folders = user_folders()
    if screenshot is not None:
        return _picture(app, paths, screenshot, theme, size, make_opener)
    meeting = _meeting(folders)
    alone = new_window or theme is not None or size is not None or meeting is None or meeting.is_first()
    if meeting is not None and not alone and hand_over(meeting, paths):
        return 0
    return _on_screen(app, paths, theme, size, folders, meeting, make_opener)


def _on_screen(
    app: QApplication,
    paths: list[Path],
    theme: str | None,
    size: tuple[int, int] | None,
    folders: Folders,
    meeting: Meeting | None,
    make_opener: "Callable[[], Opener] | None",
) -> int:
    """Shows the window until it is closed, and gives the exit status."""
    diary = Diary(folders.log)
    of_run = Run(folders.log, diary)
    endings = of_run.begin()
    mistakes: Mistakes | None = None
    service = _Opening(folders.cache)
    make_opener = make_opener or service
    look = _look(paths, theme, folders) if size is None else None

    def watch() -> None:
        """Not before an article's own text is painted."""
        nonlocal mistakes
        from reader.gui.mistakes import Mistakes

        mistakes = Mistakes(diary, of_run)
        mistakes.begin()

    def opened(window: Window) -> None:
        """What waits until everything of the window is there."""
        if mistakes is not None:
            mistakes.tell_in(window)
            window.to_log.connect(mistakes.note)
        window.desk.tell(*_ended(endings, diary))
        # Empty where what was open is open again.
        window.open(paths)
        _take_files(app, window)
        if meeting is not None:
            from reader.gui.first_window import FirstWindow

            first = FirstWindow(meeting, window, window.open)
            QTimer.singleShot(0, first, first.listen)
            app.aboutToQuit.connect(first.close)

    starting: Starting | None = None
    try:
        if look is not None:
            window = Window(make_opener, theme, bare=look[1])
            starting = _start_quickly(
                app, window, look[0], folders, service if make_opener is service else None, watch, opened
            )
        else:
            watch()
            _speak(app, "")
            _set_icon(app)
            window = Window(make_opener, theme, *_kept(app, folders))
            if size is not None:
                window.resize(*size)
            opened(window)
    # Whatever it is: nobody would see it on a desktop.
    except Exception as error:  # noqa: BLE001
        _give_up(error, diary, None, mistakes, of_run)
        return 1
    window.show()
    status = app.exec()
    if starting is not None and starting.failure is not None:
        _give_up(starting.failure, diary, window, mistakes, of_run)
    else:
        _stop_watching(mistakes, of_run)
    return _end(app, status, busy=window.busy or (starting is not None and starting.busy))


def _stop_watching(mistakes: "Mistakes | None", of_run: Run) -> None:
    if mistakes is not None:
        mistakes.end()
    of_run.end()


def _give_up(error: Exception, diary: Diary, window: Window | None, mistakes: "Mistakes | None", of_run: Run) -> None:
    """Tells why there is no window, or only its first screen."""
    from reader.gui.failed_start import tell_failed_start

    tell_failed_start(error, diary, window)
    _stop_watching(mistakes, of_run)


def _application(arguments: list[str]) -> QApplication:
    if sys.platform == "darwin":
        from reader.gui.file_opening import FileOpening

        return FileOpening(arguments)
    return QApplication(arguments)


def _take_files(app: QApplication, window: Window) -> None:
    """Opens in ``window`` what macOS hands over."""
    if sys.platform == "darwin":
        from reader.gui.file_opening import FileOpening

        if isinstance(app, FileOpening):
            app.listen(window.open)


def _picture(
    app: QApplication,
    paths: list[Path],
    target: Path,
    theme: str | None,
    size: tuple[int, int] | None,
    make_opener: "Callable[[], Opener] | None",
) -> int:
    """Saves a picture of a window that has nothing to do with any other, and gives the exit status."""
    try:
        _speak(app, "")
        _set_icon(app)
        window = Window(make_opener or _Opening(None), theme)
    except ReaderError as error:
        _tell(str(error))
        return 1
    if size is not None:
        window.resize(*size)
    # There is nobody to ask for a report.
    window.to_log.connect(lambda error: traceback.print_exception(error) if isinstance(error, InternalError) else None)
    _save_when_ready(app, window, target, has_article=bool(paths))
    qInstallMessageHandler(_pass_on)
    window.open(paths)
    window.show()
    status = app.exec()
    qInstallMessageHandler(None)
    return _end(app, status, busy=window.busy)


def _pass_on(_kind: QtMsgType, _where: object, text: str) -> None:
    """Says what Qt says, but not what a window off the screen cannot do: nobody asked it to."""
    if not text.startswith("This plugin does not support"):
        _tell(text)


def _end(app: QApplication, status: int, *, busy: bool) -> NoReturn:
    """Ends the process, for which everything is kept by now; ``busy`` says that a thread still works.

    The interpreter's own end would free an article of 1 MB piece by piece, for half a second, and tear a thread that is
    inside the model, and cannot be stopped, down half-way.
    """
    if not busy:
        # What was copied goes to whoever keeps it on.
        app.shutdown()
    for stream in (sys.stdout, sys.stderr):
        stream.flush()
    os._exit(status)


def _meeting(folders: Folders) -> Meeting | None:
    try:
        return Meeting(folders)
    except EnvironmentFailure:
        # Without a folder to meet in each start has its own window.
        return None


def _ended(endings: tuple[Ending, ...], diary: Diary) -> tuple[str, ...]:
    """What a person should know of how earlier runs ended."""
    if Ending.CRASHED in endings:
        return (
            tr(
                "Claim Reader crashed last time. What was open is open again; what is known of the crash is in {log}.",
                log=diary.path,
            ),
        )
    if Ending.KILLED in endings:
        return (
            tr(
                "Claim Reader was cut off last time, by the system or by the computer going off. What was open is open"
                " again; the log is {log}.",
                log=diary.path,
            ),
        )
    return ()


def _look(paths: list[Path], theme: str | None, folders: Folders) -> tuple[FirstLook, Theme] | None:
    """What can be shown of an article before the program is there, and in which theme."""
    look = first_look(paths, folders.config / "settings.json", folders.data / "open")
    if look is None:
        return None
    name = theme or look.settings.theme
    if not name:
        kept = remembered(folders.cache / PLACE)
        name = likely_theme_name(kept.theme if kept is not None else "")
    worn, refused = theme_or_system(name)
    return None if refused else (look, worn)


def _start_quickly(
    app: QApplication,
    window: Window,
    look: FirstLook,
    folders: Folders,
    service: _Opening | None,
    watch: Callable[[], None],
    opened: Callable[[Window], None],
) -> Starting:
    def foresee() -> None:
        if service is not None:
            service().foresee(look.path)

    def build() -> Iterator[None]:
        watch()
        _speak(app, "")
        _set_icon(app)
        yield from window.building(*_kept(app, folders))
        opened(window)

    window.setWindowTitle(f"{unturned(look.path.name)} — {window.windowTitle()}")
    starting = Starting(look, window, folders, build, foresee)
    starting.failed.connect(lambda: app.exit(1))
    return starting


def _kept(app: QApplication, folders: Folders) -> "tuple[Preferences, Sessions]":
    """What the person has set, the language among it, and what was open."""
    from reader.gui.preferences import Preferences
    from reader.store.kept import KeptFile
    from reader.store.sessions import Sessions

    preferences = Preferences(KeptFile(folders.config / "settings.json", tr_later("your settings")))
    if preferences.settings.language:
        _speak(app, preferences.settings.language)
    return preferences, Sessions(folders.data / "open")


def _speak(app: QApplication, wanted: str) -> None:
    # Nothing is said before an article's own text is painted.
    from reader.gui.language import speak_language

    speak_language(app, wanted)


def _set_icon(app: QApplication) -> None:
    from PySide6.QtGui import QIcon

    app.setWindowIcon(QIcon(str(resource("icons", "claim-reader.svg"))))


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
            fail(tr("{file} cannot be written. Choose a folder that exists and that you may write to.", file=target))

    def fail(message: str) -> None:
        _tell(message)
        app.exit(1)

    window.failed.connect(fail)
    window.choosing.connect(fail)
    if has_article:
        window.ready.connect(save)
    else:
        QTimer.singleShot(0, save)
