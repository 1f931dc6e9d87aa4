"""Find: the bar under the article, and the search itself."""

import re

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from reader.core.span import Span

_SPACES = re.compile(r"\s+")


def find_all(text: str, wanted: str) -> tuple[Span, ...]:
    """Where ``wanted`` stands in ``text``, upper and lower case and kinds of white space taken as the same."""
    words = [re.escape(word) for word in _SPACES.split(wanted.strip()) if word]
    if not words:
        return ()
    pattern = re.compile(r"\s+".join(words), re.IGNORECASE)
    return tuple(Span(*match.span()) for match in pattern.finditer(text))


class FindBar(QFrame):
    """The field, the count and the buttons.

    ``changed`` carries what is looked for, ``stepped`` True for next and False for previous, ``closed`` that the bar
    is put away.
    """

    changed = Signal(str)
    stepped = Signal(bool)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Find")
        self.field = QLineEdit(self)
        self.field.setPlaceholderText("Find in the article")
        self.field.setAccessibleName("Find in the article")
        self.field.setAcceptDrops(False)
        self.field.setMaximumWidth(360)
        self.field.textChanged.connect(self.changed)
        self.field.installEventFilter(self)
        self.count = QLabel(self)
        self.count.setAccessibleName("Number of hits")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.addWidget(self.field, 1)
        layout.addWidget(self.count)
        layout.addStretch(1)
        for text, name, forward in (("↑", "Find previous", False), ("↓", "Find next", True)):
            button = self._button(text, name)
            button.clicked.connect(lambda _=False, forward=forward: self.stepped.emit(forward))
            layout.addWidget(button)
        close = self._button("✕", "Close find")
        close.clicked.connect(self.closed)
        layout.addWidget(close)
        self.hide()

    def open(self, text: str) -> None:
        """Shows the bar, with ``text`` to look for unless it is empty."""
        if text:
            self.field.setText(text)
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def show_count(self, current: int | None, total: int) -> None:
        """Says how many hits there are and which one is current, counted from 0."""
        if not self.field.text().strip():
            self.count.setText("")
        elif total == 0:
            self.count.setText("Not found")
        elif current is None:
            self.count.setText(f"{total:,} found")
        else:
            self.count.setText(f"{current + 1:,} of {total:,}")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter finds the next hit, with Shift the previous one."""
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in enter:
            self.stepped.emit(not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            return True
        return super().eventFilter(watched, event)

    def _button(self, text: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button
