"""One window for each person and display: a second start hands its files to the first.

They meet at a local socket, which is a file of the person's own (on Windows a named pipe): Qt's, since Python has none
there. No other module knows Qt's network library, and of it only this socket is used. The library is loaded where there
is a first window to ask, or once the own one is there: a usual start waits for neither.
"""

import hashlib
import os
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from reader import __version__
from reader.app.handing_over import LARGEST, TAKEN, HandedOver, as_line, from_line, greeting
from reader.paths import Folders, ensured, runtime_folder
from reader.store.lock import Lock

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

# In seconds. A first window that is still being made is waited for, one that does not answer is not: each of the two
# answers comes from its thread, which no work of the program's own stops for longer than some tenths.
_MADE_WITHIN = 5.0
_ANSWERS_WITHIN = 2.0
_STEP = 0.02
# What the desktop gives to the program that a person starts: Wayland's token, and X11's.
_TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")


class Meeting:
    """Where the programs of one person, with the same kept things, on the same display, meet.

    Raises EnvironmentFailure when there is no folder for that.
    """

    def __init__(self, folders: Folders) -> None:
        seats = (os.environ.get(name, "") for name in ("WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM"))
        key = hashlib.sha256("\0".join((str(folders.data), *seats)).encode("utf-8", "surrogateescape")).hexdigest()[:16]
        folder = ensured(runtime_folder(folders))
        self._lock = Lock(folder / f"window-{key}.lock")
        self._socket = folder / f"window-{key}"
        self.name = f"claim-reader-{key}" if sys.platform == "win32" else str(self._socket)

    def is_first(self) -> bool:
        """Whether no other program has, or is about to have, a window; from then on this one does, until ``leave``."""
        return self._lock.take()

    def is_open(self) -> bool:
        """Whether there is something to connect to, if only what a program left that was killed."""
        return sys.platform == "win32" or self._socket.exists()

    def leave(self) -> None:
        """Lets another program be the first."""
        self._lock.release()


def hand_over(meeting: Meeting, paths: Sequence[Path]) -> bool:
    """Has the first window open ``paths`` and come to the front; whether it said that it does.

    It did not where there is none, where it is of another version, or where it does not answer in time.
    """
    until = time.monotonic() + _MADE_WITHIN
    while not meeting.is_open():
        if time.monotonic() > until or meeting.is_first():
            return False
        time.sleep(_STEP)
    try:
        from PySide6.QtNetwork import QLocalSocket
    except ImportError:
        return False
    socket = QLocalSocket()
    socket.connectToServer(meeting.name)
    try:
        if not socket.waitForConnected(_in_ms(_ANSWERS_WITHIN)) or _line(socket) != greeting(__version__):
            return False
        token = next(filter(None, (os.environ.get(name) for name in _TOKENS)), "")
        line = as_line(HandedOver(tuple(paths), token))
        if len(line) > LARGEST:
            return False
        socket.write(line)
        socket.flush()
        return _line(socket) == TAKEN
    finally:
        socket.abort()


def _line(socket: "QLocalSocket") -> bytes:
    """The next line that comes in time; empty where none does."""
    until = time.monotonic() + _ANSWERS_WITHIN
    while not socket.canReadLine():
        left = _in_ms(until - time.monotonic())
        if left <= 0 or not socket.waitForReadyRead(left):
            return b""
    return bytes(socket.readLine().data())


def _in_ms(seconds: float) -> int:
    return round(seconds * 1000)


class FirstWindow(QObject):
    """Takes what later starts hand over, until ``close``: ``open_paths`` opens it, ``window`` comes to the front."""

    def __init__(self, meeting: Meeting, window: QWidget, open_paths: Callable[[Sequence[Path]], None]) -> None:
        super().__init__(window)
        self._meeting = meeting
        self._window = window
        self._open_paths = open_paths
        self._server: QLocalServer | None = None

    def listen(self) -> bool:
        """Begins to take things, unless another program does; whether it does now."""
        if not self._meeting.is_first():
            return False
        try:
            from PySide6.QtNetwork import QLocalServer
        except ImportError:
            self._meeting.leave()
            return False
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # Nobody listens there while this program has the lock.
        QLocalServer.removeServer(self._meeting.name)
        if not server.listen(self._meeting.name):
            self._meeting.leave()
            return False
        server.newConnection.connect(self._greet)
        self._server = server
        return True

    def close(self) -> None:
        """Takes nothing more."""
        if self._server is not None:
            self._server.close()
            self._server = None
            self._meeting.leave()

    def _greet(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.disconnected.connect(socket.deleteLater)
            if not self._window.isVisible():
                # About to end: the other opens a window of its own.
                socket.abort()
                continue
            socket.setReadBufferSize(LARGEST)
            socket.readyRead.connect(lambda socket=socket: self._take(socket))
            QTimer.singleShot(_in_ms(2 * _ANSWERS_WITHIN), socket, socket.abort)
            socket.write(greeting(__version__))
            socket.flush()

    def _take(self, socket: "QLocalSocket") -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() >= LARGEST:
                socket.abort()
            return
        handed = from_line(bytes(socket.readLine().data()))
        if handed is None or not self._window.isVisible():
            socket.abort()
            return
        if handed.paths:
            self._open_paths(handed.paths)
        socket.write(TAKEN)
        socket.flush()
        bring_forward(self._window, handed.token)


def bring_forward(window: QWidget, token: str = "") -> None:
    """Shows a window in front of others; where the desktop forbids that, it is marked in the desktop's list."""
    from PySide6.QtCore import Qt

    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    if token:
        # Qt for Wayland takes it from there when it asks to be activated.
        os.environ[_TOKENS[0]] = token
    window.activateWindow()
    with suppress(KeyError):
        del os.environ[_TOKENS[0]]
    QApplication.alert(window)


class FileOpening(QApplication):
    """An application that macOS tells of files to open, as it does in place of arguments and of a second start."""

    told = Signal(object)

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self._waiting: list[Path] | None = []

    def event(self, event: QEvent) -> bool:
        """Passes files on to whoever listens, or keeps them until then."""
        from PySide6.QtGui import QFileOpenEvent

        if isinstance(event, QFileOpenEvent) and event.file():
            paths = [Path(event.file())]
            if self._waiting is not None:
                self._waiting += paths
            else:
                self.told.emit(paths)
            return True
        return super().event(event)

    def listen(self, take: Callable[[Sequence[Path]], None]) -> None:
        """From now on ``take`` is handed files, and those at once that came before."""
        waiting, self._waiting = self._waiting, None
        self.told.connect(take)
        if waiting:
            take(waiting)
