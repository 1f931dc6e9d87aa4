"""The status line: what is under way, and a short word on what was just done."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel, QMainWindow, QProgressBar

from reader.core.turning import unturned
from reader.core.wording import tr
from reader.gui.announcing import announce


class Status(QObject):
    """Fills the status bar of a window."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._word = QLabel(window)
        self._word.setAccessibleName(tr("Status"))
        self._busy_text = QLabel(window)
        self._busy_text.setAccessibleName(tr("Progress"))
        # An article's own words are never markup here.
        for label in (self._word, self._busy_text):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._busy = QProgressBar(window)
        self._busy.setAccessibleName(tr("Working"))
        self._busy.setTextVisible(False)
        self._busy.setFixedSize(110, 4)
        bar = window.statusBar()
        bar.setSizeGripEnabled(False)
        bar.addWidget(self._busy)
        bar.addWidget(self._busy_text)
        bar.addPermanentWidget(self._word)
        self.show_progress("", None)

    def say(self, word: str) -> None:
        """Shows a short word until the next one."""
        self._word.setText(word)
        announce(self._word, word)

    def show_progress(self, text: str, percent: int | None) -> None:
        """Says what is under way, "" for nothing, and how far it is in percent where that is known."""
        self._busy_text.setText(unturned(text))
        self._busy.setRange(0, 0 if percent is None else 100)
        self._busy.setValue(percent or 0)
        self._busy.setVisible(bool(text))
