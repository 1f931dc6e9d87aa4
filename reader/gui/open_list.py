"""The menu of the open articles: with many tabs, names are found sooner in a column."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from reader.core.wording import tr
from reader.gui.theme import Theme


class OpenList(QToolButton):
    """A button that opens the menu; ``wanted`` carries the number of the article that is chosen, from 0.

    ``names`` gives what stands on the tabs, in order, and the number of the one in view.
    """

    wanted = Signal(int)

    def __init__(self, names: Callable[[], tuple[Sequence[str], int]], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._names = names
        self.setText("▾")
        self.setToolTip(tr("Open articles"))
        self.setAccessibleName(tr("List of the open articles"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.menu_of_articles = QMenu(tr("Open articles"), self)
        self.menu_of_articles.setAccessibleName(tr("Open articles"))
        # More than a screen is high, they scroll: in columns they would cover the window.
        self.menu_of_articles.setStyleSheet("QMenu { menu-scrollable: 1; }")
        self.clicked.connect(self.show_menu)
        self.set_theme(theme)
        self.hide()

    def show_menu(self) -> None:
        """Opens the menu beneath the button, at the article in view."""
        menu = self.menu_of_articles
        menu.clear()
        names, current = self._names()
        for number, name in enumerate(names):
            entry = menu.addAction(name)
            entry.setCheckable(True)
            entry.setChecked(number == current)
            entry.triggered.connect(partial(self._want, number))
        corner = self.mapToGlobal(QPoint(self.width(), self.height()))
        menu.popup(corner - QPoint(menu.sizeHint().width(), 0))
        if names:
            menu.setActiveAction(menu.actions()[current])

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of another theme."""
        self.setStyleSheet(
            f"OpenList {{ color: {theme.muted}; background: {theme.window}; border: none; padding: 4px 10px; }}"
            f"OpenList:hover {{ color: {theme.text}; background: {theme.faint}; }}"
        )

    def _want(self, number: int) -> None:
        self.wanted.emit(number)
