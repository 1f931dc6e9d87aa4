"""The menu of the files that were opened last."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from reader.app.recent import RecentFile, is_understood, recent_fields, recent_from, with_newest
from reader.core.turning import unturned
from reader.core.wording import tr
from reader.errors import EnvironmentFailure
from reader.gui.jobs import OpenFile, Request
from reader.store.kept import KeptFile

# Below the menus and the tabs.
_DOWN = 70


class Recent(QObject):
    """Remembers opened files in ``kept``, without it for this run alone; ``wanted`` carries a file to open again.

    ``failed`` says, in words, that they cannot be kept, once, or were not read.
    """

    wanted = Signal(object)
    failed = Signal(str)

    def __init__(self, window: QWidget, kept: KeptFile | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._kept = kept
        self._told = False
        self._said: set[str] = set()
        self._files: tuple[RecentFile, ...] = ()
        self._understood = True
        self.menu = QMenu(tr("Recent files"), window)
        self.menu.setAccessibleName(tr("Recent files"))
        self.menu.setToolTipsVisible(True)

    @property
    def files(self) -> tuple[RecentFile, ...]:
        """The files, the last one first; another program may have opened some of them."""
        if self._kept is not None:
            kept = self._kept.read()
            self._files = recent_from(kept.fields)
            self._understood = is_understood(kept.fields)
            for notice in kept.notices:
                # A file that stays in the way says the same whenever it is read.
                if notice not in self._said:
                    self._said.add(notice)
                    self.failed.emit(notice)
        return self._files

    def there(self) -> tuple[RecentFile, ...]:
        """Those of the files that can be opened now."""
        return tuple(file for file in self.files if _is_there(file.path))

    def add(self, request: Request) -> None:
        """Notes that an article was opened; what is in no file cannot be found again."""
        if isinstance(request, OpenFile):
            self._take(partial(with_newest, newest=RecentFile(request.path.absolute(), request.record)))

    def clear(self) -> None:
        """Forgets all of them."""
        self._take(lambda _files: ())

    def show(self) -> None:
        """Opens the menu in the middle of the window, where the arrow keys and the mouse choose."""
        self._fill()
        width = self.menu.sizeHint().width()
        self.menu.popup(self._window.mapToGlobal(QPoint((self._window.width() - width) // 2, _DOWN)))
        first = next((entry for entry in self.menu.actions() if entry.isEnabled()), None)
        if first is not None:
            self.menu.setActiveAction(first)

    def _fill(self) -> None:
        self.menu.clear()
        files = self.files
        for number, file in enumerate(files, start=1):
            there = _is_there(file.path)
            name = OpenFile(file.path, file.record).name
            words = f"{name} — {short_folder(file.path.parent)}"
            words = words if there else tr("{file} (not there any more)", file=words)
            sign = f"&{number}  " if number < 10 else ""
            entry = self.menu.addAction(sign + unturned(words).replace("&", "&&"))
            entry.setToolTip(unturned(str(file.path)))
            entry.setEnabled(there)
            entry.triggered.connect(partial(self._open, file))
        if files:
            self.menu.addSeparator()
            self.menu.addAction(tr("&Clear this list")).triggered.connect(self.clear)
        else:
            self.menu.addAction(tr("No file was opened yet")).setEnabled(False)

    def _open(self, file: RecentFile) -> None:
        self.wanted.emit(OpenFile(file.path, file.record))

    def _take(self, change: Callable[[tuple[RecentFile, ...]], tuple[RecentFile, ...]]) -> None:
        before = self.files
        self._files = change(before)
        if self._kept is None or self._files == before:
            return
        if not self._understood:
            said = tr(
                "Something in {path} was not understood and is another now. {aside}",
                path=self._kept.path,
                aside=self._kept.copy_aside(),
            )
            self.failed.emit(said)
        try:
            self._kept.write(recent_fields(self._files))
        except EnvironmentFailure as error:
            if not self._told:
                self._told = True
                self.failed.emit(tr("The list of recent files could not be kept. {error}", error=error))


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def short_folder(folder: Path) -> str:
    """A folder as a person names it, and no longer than a menu is wide."""
    home = Path.home()
    text = f"~/{folder.relative_to(home).as_posix()}" if folder.is_relative_to(home) else str(folder)
    return text if len(text) <= 60 else f"{text[:20]}…{text[-39:]}"
