"""The menu of encodings: which one the open file is read in, and which ones it could be read in."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from reader.app.encodings import GROUPS, label_of
from reader.core.wording import tr


class EncodingMenu(QMenu):
    """As found first, then the encodings by their languages.

    ``chosen`` carries the codec that was picked, None for the one that was found. What is checked says how the text
    that is shown was read, and changes when that does, not when another reading is only asked for.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("&Encoding"), parent)
        self._group = QActionGroup(self)
        self._entries: dict[str | None, QAction] = {}
        self._current: str | None = None
        self._add(None, "")
        for group in GROUPS:
            self.addSeparator()
            for encoding in group:
                self._add(encoding.codec, encoding.words)
        self.show_reading("", None, can_change=False)

    def entry(self, codec: str | None) -> QAction:
        """The entry of a codec, of the one that was found with None."""
        return self._entries[codec]

    def show_reading(self, found: str, current: str | None, *, can_change: bool) -> None:
        """Shows that the text is read as ``current``, None for the codec ``found``, and whether that can be changed."""
        self._current = current
        self._entries[None].setText(tr("&As found ({found})", found=label_of(found)) if found else tr("&As found"))
        self._entries[current].setChecked(True)
        self.menuAction().setEnabled(can_change)

    def _add(self, codec: str | None, words: str) -> None:
        entry = QAction(words, self)
        entry.setCheckable(True)
        entry.triggered.connect(partial(self._picked, codec))
        self._group.addAction(entry)
        self.addAction(entry)
        self._entries[codec] = entry

    def _picked(self, codec: str | None) -> None:
        self._entries[self._current].setChecked(True)
        if codec != self._current:
            self.chosen.emit(codec)
