"""A sign beside a file that a running program has it; the system takes it away however the program ends."""

import os
import sys
import time
from pathlib import Path

from reader.paths import ensured

_STEP = 0.005


class Lock:
    """A lock on ``path``, an empty file that stays."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None

    def take(self, *, patience: float = 0.0) -> bool:
        """Takes the lock unless another program, or another of these, has it; says whether it is held now.

        ``patience`` is how many seconds to wait for another to give it back. Raises EnvironmentFailure when its folder
        cannot be made. A system that knows no locks gives none.
        """
        if self._descriptor is not None:
            return True
        ensured(self._path.parent)
        try:
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            return False
        until = time.monotonic() + patience
        while True:
            try:
                _lock(descriptor)
            except (BlockingIOError, PermissionError):
                # Another has it: so says flock with the one error, Windows with the other.
                if time.monotonic() < until:
                    time.sleep(_STEP)
                    continue
                os.close(descriptor)
                return False
            except OSError:
                os.close(descriptor)
                return False
            self._descriptor = descriptor
            return True

    def release(self) -> None:
        """Gives the lock back."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
