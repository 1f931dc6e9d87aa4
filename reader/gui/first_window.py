"""The first window of a person: takes what later starts hand over (`reader.gui.instance`)."""

import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from reader import __version__
from reader.app.handing_over import LARGEST, TAKEN, from_line, greeting
from reader.gui.instance import ANSWERS_WITHIN, TOKENS, Meeting, in_ms

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket


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
            QTimer.singleShot(in_ms(2 * ANSWERS_WITHIN), socket, socket.abort)
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
        os.environ[TOKENS[0]] = token
    window.activateWindow()
    with suppress(KeyError):
        del os.environ[TOKENS[0]]
    QApplication.alert(window)
