"""Where the output goes, and that none of it is ever half there."""

import contextlib
import signal
import stat
import threading
from collections.abc import Iterator
from pathlib import Path
from types import FrameType, TracebackType
from typing import BinaryIO, Self

from reader.errors import EnvironmentFailure
from reader.store.atomic import replacing


@contextlib.contextmanager
def opened_output(path: Path, *, as_it_comes: bool, resumed: bool = False) -> Iterator[BinaryIO]:
    """A file to write to: one that has each piece at once, else one that stands there when all of it is written.

    In the latter case what was there before stays until then, also when the block is left with an error. ``resumed``
    goes on at the end. Raises EnvironmentFailure when it cannot be written.
    """
    try:
        if as_it_comes or not _may_be_replaced(path):
            with path.open("ab" if resumed else "wb") as stream:
                yield stream
        else:
            with replacing(path) as stream:
                yield stream
    except OSError as error:
        raise failed(path, error) from error


def failed(path: Path, error: OSError) -> EnvironmentFailure:
    """What is said when the output cannot be read or written."""
    reason = error.strerror or type(error).__name__
    return EnvironmentFailure(f"{path} could not be written: {reason}. Check the folder and the disk.")


def _may_be_replaced(path: Path) -> bool:
    """Whether it is a file or nothing yet: a pipe or a device is written to as it is."""
    try:
        return stat.S_ISREG(path.stat().st_mode)
    except FileNotFoundError:
        return True


class WholePieces:
    """Writes pieces in UTF-8, whatever the locale; Ctrl+C waits until the piece that is being written is out."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self._writing = False
        self._interrupted = False
        self._former: object = None

    def __enter__(self) -> Self:
        # Only the main thread may say what a signal does, and only it is interrupted.
        if threading.current_thread() is threading.main_thread():
            self._former = signal.signal(signal.SIGINT, self._on_interrupt)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if callable(self._former) or isinstance(self._former, signal.Handlers):
            signal.signal(signal.SIGINT, self._former)

    def write(self, piece: str) -> None:
        """Write one piece and hand it on at once."""
        self._writing = True
        try:
            self._out.write(piece.encode("utf-8"))
            self._out.flush()
        finally:
            self._writing = False
        if self._interrupted:
            raise KeyboardInterrupt

    def _on_interrupt(self, _number: int, _frame: FrameType | None) -> None:
        # A second Ctrl+C means it: whoever reads the output may never take the rest of the piece.
        if self._writing and not self._interrupted:
            self._interrupted = True
            return
        raise KeyboardInterrupt
