"""The files that were opened last, on the first page."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from reader.app.recent import RecentFile
from reader.core.turning import unturned
from reader.core.wording import tr
from reader.gui.jobs import OpenFile
from reader.gui.theme import Theme
from reader.gui.tips import give_tip

# What comes after them is in the menu.
_MOST = 5


class RecentList(QWidget):
    """A heading and a button for each file; away while there is none. ``wanted`` carries the file to open."""

    wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._files: tuple[RecentFile, ...] = ()
        self._title = QLabel(f"<b>{tr('Opened last')}</b>", self)
        self.buttons: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 14, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(self._title)
        self.hide()

    def show_files(self, files: Sequence[RecentFile]) -> None:
        """Shows the first few of the files."""
        shown = tuple(files[:_MOST])
        if shown == self._files:
            return
        self._files = shown
        for button in self.buttons:
            self._column.removeWidget(button)
            button.deleteLater()
        self.buttons = [self._button(file) for file in shown]
        self.setVisible(bool(shown))
        self.set_theme(self._theme)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of another theme."""
        self._theme = theme
        self.setStyleSheet(
            f"QPushButton {{ text-align: left; border: 1px solid transparent; background: transparent;"
            f" color: {theme.accent}; padding: 3px 6px; margin-left: -7px; }}"
            f"QPushButton:hover {{ text-decoration: underline; }}"
            f"QPushButton:focus {{ border-color: {theme.accent}; border-radius: 4px; }}"
        )

    def _button(self, file: RecentFile) -> QPushButton:
        name = unturned(OpenFile(file.path, file.record).name)
        button = QPushButton(self)
        text = button.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, 480)
        button.setText(text.replace("&", "&&"))
        button.setAccessibleName(tr("Open {name}", name=name))
        give_tip(button, unturned(str(file.path)))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(partial(self._want, file))
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return button

    def _want(self, file: RecentFile) -> None:
        self.wanted.emit(OpenFile(file.path, file.record))
