"""How the last run of the program ended: each has a file that it takes away at its end, whatever else it leaves."""

import enum
import faulthandler
import os
import signal
import sys
from contextlib import suppress
from pathlib import Path
from typing import TextIO

from reader import __version__
from reader.errors import EnvironmentFailure
from reader.store.diary import Diary
from reader.store.lock import Lock

_PROGRAMS = 20
# The traces of a hundred threads.
_LARGEST = 1 << 16
# With these words faulthandler begins what it writes when Python or a library fails.
_FATAL = "Fatal Python error"


class Ending(enum.Enum):
    """How a run ended that did not come to its own end."""

    CRASHED = "crashed"
    """A fault in the program or in a library: what is known is in the log."""
    KILLED = "killed"
    """Without a sign: the system ended it, or the computer went off."""
    TOLD = "told"
    """By a signal that asks to end, as when a person logs out."""


class Run:
    """The file of this running program in ``folder``; what Python and libraries say when they fail is written to it."""

    def __init__(self, folder: Path, diary: Diary) -> None:
        self._folder = folder
        self._diary = diary
        self._lock: Lock | None = None
        self._path = folder
        self._file: TextIO | None = None

    def begin(self) -> tuple[Ending, ...]:
        """Takes a file, and moves what earlier runs left into the log: how they ended, none where all was well.

        Raises nothing: where the disk fails nothing is told of this run.
        """
        found: list[Ending] = []
        for number in range(1, _PROGRAMS + 1):
            lock = Lock(self._folder / f"run-{number}.lock")
            path = self._folder / f"run-{number}.txt"
            if self._file is not None and not path.exists():
                continue
            try:
                taken = lock.take()
            except EnvironmentFailure:
                break
            if not taken:
                continue
            found += self._buried(path)
            if self._file is None and self._open(path):
                self._lock = lock
            else:
                lock.release()
        return tuple(found)

    def note(self, text: str) -> None:
        """Adds to the file what will be of use if the program ends now."""
        if self._file is not None:
            with suppress(OSError):
                self._file.write(text + "\n")
                self._file.flush()

    def end(self) -> None:
        """The run came to its end: the file goes."""
        if self._file is None or self._lock is None:
            return
        faulthandler.disable()
        if sys.platform != "win32":
            for number in _ASKING:
                faulthandler.unregister(number)
        with suppress(OSError):
            self._file.close()
        with suppress(OSError):
            self._path.unlink()
        self._lock.release()
        self._file = self._lock = None

    def _open(self, path: Path) -> bool:
        try:
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        except OSError:
            return False
        self._path = path
        self._file = os.fdopen(descriptor, "w", encoding="utf-8", errors="backslashreplace")
        self.note(f"Claim Reader {__version__}, Python {sys.version.split()[0]}, {sys.platform}")
        faulthandler.enable(self._file)
        if sys.platform != "win32":
            for number in _ASKING:
                # Leaves a trace, and then does what the signal would have done.
                faulthandler.register(number, self._file, all_threads=False, chain=True)
        return True

    def _buried(self, path: Path) -> list[Ending]:
        """How the run ended that left a file, which goes."""
        try:
            with path.open("rb") as stream:
                text = stream.read(_LARGEST).decode("utf-8", "replace").strip()
            path.unlink()
        except OSError:
            return []
        _, _, more = text.partition("\n")
        ending = Ending.CRASHED if _FATAL in more else Ending.TOLD if more else Ending.KILLED
        if ending is not Ending.TOLD:
            self._diary.write(f"An earlier run {ending.value}\n{text}")
        return [ending]


if sys.platform != "win32":
    _ASKING = (signal.SIGTERM, signal.SIGHUP, signal.SIGINT)
