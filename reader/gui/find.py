"""Find: the bar under the article."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QToolButton, QWidget

from reader.core.wording import tr, trn
from reader.gui.announcing import announce
from reader.gui.flow import FlowLayout, flowing
from reader.gui.text_scale import keep_measured, scaled
from reader.gui.tips import with_key


class FindBar(QFrame):
    """The field, the switches, the count and the buttons.

    ``changed`` says that something else is looked for, or in another way; ``stepped`` carries True for next and False
    for previous; ``closed`` says that the bar is put away.
    """

    changed = Signal()
    stepped = Signal(bool)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Find"))
        self.setStyleSheet("QToolButton:checked { background: palette(highlight); color: palette(highlighted-text); }")
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Find in the article"))
        self.field.setAccessibleName(tr("Find in the article"))
        self.field.setAcceptDrops(False)
        keep_measured(self, self._measure)
        self.field.textChanged.connect(self.changed)
        self.field.installEventFilter(self)
        self.case = self._button("Aa", tr("Match case"))
        self.words = self._button("“ab”", tr("Whole words"))
        for switch in (self.case, self.words):
            switch.setCheckable(True)
            switch.toggled.connect(self.changed)
        self.count = QLabel(self)
        self.count.setAccessibleName(tr("Number of hits"))
        # On one line, or with the steps beneath where the pane is narrow for its type.
        layout = flowing(self, 6)
        layout.setContentsMargins(12, 6, 8, 6)
        wanted = _row(layout, self, wide=True)
        wanted.addWidget(self.field, 1000)
        wanted.addStretch(1)
        ways = _row(layout, self)
        for part in (self.case, self.words, self.count):
            ways.addWidget(part)
        steps = _row(layout, self)
        self._previous = self._button("↑", tr("Find previous"))
        self._next = self._button("↓", tr("Find next"))
        for button, forward in ((self._previous, False), (self._next, True)):
            button.clicked.connect(lambda _=False, forward=forward: self.stepped.emit(forward))
            steps.addWidget(button)
        close = self._button("✕", tr("Close find"))
        close.clicked.connect(self.closed)
        steps.addWidget(close)
        self.hide()

    def _measure(self) -> None:
        self.field.setMinimumWidth(scaled(110))
        self.field.setMaximumWidth(scaled(360))

    def show_keys(self, key_of: Callable[[str], str]) -> None:
        """Names the keys that do the same; ``key_of`` gives an action's, "" for none."""
        for button, name in (
            (self.case, "find_case"),
            (self.words, "find_words"),
            (self._previous, "find_previous"),
            (self._next, "find_next"),
        ):
            button.setToolTip(with_key(button.accessibleName(), key_of(name)))

    def open(self, text: str) -> None:
        """Shows the bar, with ``text`` to look for unless it is empty."""
        if text:
            self.field.setText(text)
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def show_count(self, current: int | None, total: int, said: str = "") -> None:
        """Says how many hits there are and which one is current, counted from 0; a sign stands for what is ``said``."""
        if not self.field.text().strip():
            count = ""
        elif total == 0:
            count = tr("Not found")
        elif current is None:
            count = trn("{n} found", "{n} found", total)
        else:
            count = tr("{current} of {total}", current=current + 1, total=total)
        self.count.setText(f"{count} ↻" if said else count)
        self.count.setToolTip(said)
        self.count.setAccessibleDescription(said)
        # What goes round is said by the status line.
        announce(self.count, "" if said else count)

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


def _row(layout: FlowLayout, parent: QWidget, *, wide: bool = False) -> QHBoxLayout:
    """What stays together on a line of ``layout``; a ``wide`` one takes what the others of its line leave."""
    box = QWidget(parent)
    box.setSizePolicy(QSizePolicy.Policy.Expanding if wide else QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(box)
    return row
