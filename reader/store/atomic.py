"""Files that are there whole or not at all, whatever happens while they are written."""

import contextlib
import os
import secrets
import stat
import time
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from reader.core.wording import tr
from reader.errors import EnvironmentFailure
from reader.paths import ensured

_PRIVATE = 0o600
# What a killed program left is no longer being written after so many seconds.
_LEFT_BEHIND = 3600.0


@contextlib.contextmanager
def replacing(path: Path, *, mode: int | None = None) -> Iterator[BinaryIO]:
    """A new file that takes the place of ``path`` when the block is left without an error; raises OSError.

    ``mode`` is its permissions; None keeps those of the file that is replaced, else takes the usual ones. Two programs
    may do this at once: the last one wins, and the file is one of the two.
    """
    # A link stays, and what it leads to is replaced.
    target = path.resolve()
    part = target.with_name(f".{target.name}.{os.getpid()}-{secrets.token_hex(4)}.part")
    try:
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666 if mode is None else mode)
        with os.fdopen(descriptor, "wb") as stream:
            if mode is None and target.exists():
                part.chmod(stat.S_IMODE(target.stat().st_mode))
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(target)
    finally:
        # In place by now, unless something went wrong.
        part.unlink(missing_ok=True)


def write_private(path: Path, data: bytes) -> None:
    """Puts ``data`` in the place of ``path``, for its owner alone to read; the folder is made where it is missing.

    What stood there before stays until all of ``data`` is on the disk. Raises EnvironmentFailure when that fails.
    """
    ensured(path.parent)
    try:
        _sweep(path.resolve())
        with replacing(path, mode=_PRIVATE) as stream:
            stream.write(data)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise EnvironmentFailure(
            tr(
                "{path} could not be written: {reason}. Check that the disk has room and that you may write there;"
                " what was kept there before stays.",
                path=path,
                reason=reason,
            )
        ) from error


def _sweep(target: Path) -> None:
    """Takes away what earlier programs that were killed left of ``target``."""
    oldest = time.time() - _LEFT_BEHIND
    for part in target.parent.glob(f".{target.name}.*.part"):
        # Another program may be sweeping too.
        with contextlib.suppress(OSError):
            if part.stat().st_mtime < oldest:
                part.unlink()
