"""One window for each person and display: a second start hands its files to the first.

They meet at a local socket, which is a file of the person's own (on Windows a named pipe): Qt's, since Python has none
there. No module but this and ``first_window`` knows Qt's network library, and of it only this socket is used. The
library is loaded where there is a first window to ask, or once the own one is there: a usual start waits for neither.
"""

import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

from reader import __version__
from reader.paths import Folders, ensured, runtime_folder
from reader.store.lock import Lock

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalSocket

# In seconds. A first window that is still being made is waited for, one that does not answer is not: each of the two
# answers comes from its thread, which no work of the program's own stops for longer than some tenths.
_MADE_WITHIN = 5.0
ANSWERS_WITHIN = 2.0
_STEP = 0.02
# What the desktop gives to the program that a person starts: Wayland's token, and X11's.
TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")


class Meeting:
    """Where the programs of one person, with the same kept things, on the same display, meet.

    Raises EnvironmentFailure when there is no folder for that.
    """

    def __init__(self, folders: Folders) -> None:
        seats = (os.environ.get(name, "") for name in ("WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM"))
        # hashlib takes as long to import as all that is done here.
        key = f"{crc32(os.fsencode(chr(0).join((str(folders.data), *seats)))):08x}"
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
    from reader.app.handing_over import LARGEST, TAKEN, HandedOver, as_line, greeting

    try:
        from PySide6.QtNetwork import QLocalSocket
    except ImportError:
        return False
    socket = QLocalSocket()
    socket.connectToServer(meeting.name)
    try:
        if not socket.waitForConnected(in_ms(ANSWERS_WITHIN)) or _line(socket) != greeting(__version__):
            return False
        token = next(filter(None, (os.environ.get(name) for name in TOKENS)), "")
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
    until = time.monotonic() + ANSWERS_WITHIN
    while not socket.canReadLine():
        left = in_ms(until - time.monotonic())
        if left <= 0 or not socket.waitForReadyRead(left):
            return b""
    return bytes(socket.readLine().data())


def in_ms(seconds: float) -> int:
    """Seconds as Qt counts them."""
    return round(seconds * 1000)
