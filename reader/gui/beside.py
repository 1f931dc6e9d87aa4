"""The menu of what can be opened beside the current article: a file, what was copied, what is open, recent files."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction

from reader.core.shortening import shortened
from reader.core.turning import unturned
from reader.core.wording import tr
from reader.gui.jobs import OpenFile, Request
from reader.gui.menus import OwnMenu
from reader.gui.open_article import OpenArticle
from reader.gui.recent import short_folder
from reader.gui.requests import identity

if TYPE_CHECKING:
    from reader.gui.window import Window

# Below the menus and the tabs.
_DOWN = 70
_LONGEST = 60
# More is in the dialog.
_MOST = 9


class Beside(QObject):
    """Makes the menu anew each time that it is asked for; its heading says beside what."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.menu = OwnMenu(tr("Open beside"), window)
        self.menu.setToolTipsVisible(True)

    def show(self) -> None:
        """Opens the menu over the right half of the window, where the arrow keys and the mouse choose."""
        self._fill()
        window = self._window
        middle = window.width() * 3 // 4 - self.menu.sizeHint().width() // 2
        self.menu.popup(window.mapToGlobal(QPoint(max(0, middle), _DOWN)))
        self.menu.setActiveAction(next(entry for entry in self.menu.actions() if entry.isEnabled()))

    def _fill(self) -> None:
        window, menu = self._window, self.menu
        menu.clear()
        current = window.desk.current.request
        name = current.name if current is not None else ""
        heading = unturned(tr("Open beside {name}", name=shortened(name, _LONGEST)))
        menu.add_heading(heading)
        menu.setAccessibleName(heading)
        menu.addAction(tr("A &file…")).triggered.connect(lambda: window.opening.open_dialog(beside=True))
        menu.addAction(tr("What you have &copied")).triggered.connect(lambda: window.opening.paste(beside=True))
        desk = window.desk
        others = [article for article in desk.articles if article not in desk.shown and article.request is not None]
        if others:
            menu.addSeparator()
            menu.add_heading(tr("Open articles"))
        for article in others[:_MOST]:
            name = article.request.name if article.request is not None else ""
            self._add(name, "").triggered.connect(partial(self._put, article))
        known = {identity(article.request) for article in desk.articles if article.request is not None}
        files = [OpenFile(file.path, file.record) for file in window.recent.there()]
        recent = [file for file in files if identity(file) not in known]
        if recent:
            menu.addSeparator()
            menu.add_heading(tr("Recent files"))
        for file in recent[:_MOST]:
            entry = self._add(file.name, short_folder(file.path.parent))
            entry.setToolTip(unturned(str(file.path)))
            entry.triggered.connect(partial(self._open, file))

    def _add(self, name: str, folder: str) -> QAction:
        words = f"{shortened(name, _LONGEST)} — {folder}" if folder else shortened(name, _LONGEST)
        return self.menu.addAction(unturned(words).replace("&", "&&"))

    def _put(self, article: OpenArticle) -> None:
        if article in self._window.desk.articles:
            self._window.desk.put_beside(article)

    def _open(self, file: Request) -> None:
        self._window.desk.open_beside([file])
