"""Notices when the file of an open article changes on the disk."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

# Editors and browsers write a file in several steps; one that has been the same for so long is complete.
_QUIET_MS = 300


@dataclass(frozen=True, slots=True)
class Look:
    """What a file looks like from outside; ``there`` is False for none."""

    there: bool = False
    size: int = 0
    changed: int = 0
    number: int = 0


class FileWatch(QObject):
    """Watches files and their folders, since editors put a new file in the place of the old one.

    ``changed`` carries the path of a file that is another than when ``note`` was called, once it stays the same for a
    while; ``gone`` that of one that is not there any more.
    """

    changed = Signal(object)
    gone = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: dict[Path, Look] = {}
        self._seen: dict[Path, Look] = {}
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._stirred)
        self._watcher.directoryChanged.connect(self._stirred)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_QUIET_MS)
        self._timer.timeout.connect(self._look_round)

    def note(self, path: Path, look: Look) -> None:
        """Takes a file as it was before it was read: what was written into it meanwhile is a change."""
        self._known[path] = look
        self._seen.pop(path, None)
        if look_at(path) != look:
            self._stirred()

    def watch(self, paths: Sequence[Path]) -> None:
        """Watches these files, and no others."""
        self._known = {path: self._known.get(path) or look_at(path) for path in paths}
        self._seen = {path: look for path, look in self._seen.items() if path in self._known}
        # A folder says nothing of its own new name, but the one above it does.
        places = {place for path in paths for place in (path, *path.absolute().parents)}
        wanted = {str(place) for place in places if look_at(place).there}
        watched = {*self._watcher.files(), *self._watcher.directories()}
        if watched - wanted:
            self._watcher.removePaths(sorted(watched - wanted))
        if wanted - watched:
            self._watcher.addPaths(sorted(wanted - watched))

    def _stirred(self) -> None:
        # A folder in which others go on writing must not put the look off for ever.
        if not self._timer.isActive():
            self._timer.start()

    def _look_round(self) -> None:
        """Tells of files that are other than they were known, and waits for those that still change."""
        for path, known in tuple(self._known.items()):
            look = look_at(path)
            if look == known:
                self._seen.pop(path, None)
            elif self._seen.get(path) != look:
                self._seen[path] = look
                self._timer.start()
            else:
                del self._seen[path]
                self._known[path] = look
                (self.changed if look.there else self.gone).emit(path)
        # A file that was replaced is another one for the system, which then watches the old one.
        self.watch(tuple(self._known))


def look_at(path: Path) -> Look:
    """What the file looks like now."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return Look()
    return Look(True, found.st_size, found.st_mtime_ns, found.st_ino)
