"""Copy and select all from a menu: as the key would do it where the keyboard is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from reader.gui.window import Window


def do(window: Window, key: QKeySequence.StandardKey) -> None:
    """Presses ``key`` where the keyboard is; what knows nothing of it leaves it to the article."""
    focused = window.focusWidget()
    if focused is None or not _pressed(focused, key):
        _pressed(window.page.article, key)


def _pressed(target: QWidget, key: QKeySequence.StandardKey) -> bool:
    """Presses the key in ``target``; whether anything there takes it."""
    pressed = QKeySequence(key)[0]
    event = QKeyEvent(QEvent.Type.KeyPress, pressed.key(), pressed.keyboardModifiers())
    QCoreApplication.sendEvent(target, event)
    return event.isAccepted()
