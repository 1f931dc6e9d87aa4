"""Files that macOS hands to the program that is running, as it does in place of arguments and of a second start."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QApplication


class FileOpening(QApplication):
    """An application that macOS tells of files to open."""

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
