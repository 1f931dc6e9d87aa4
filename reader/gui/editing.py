"""Copy and select all from a menu: as the key would do it where the keyboard is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from reader.gui.window import Window


def do(window: Window, key: Qt.Key) -> None:
    """Presses Ctrl and ``key`` where the keyboard is; what knows nothing of it leaves it to the article."""
    focused: QWidget | None = window.focusWidget()
    if focused is None or not _pressed(focused, key):
        _pressed(window.page.article, key)


def _pressed(target: QWidget, key: Qt.Key) -> bool:
    """Presses the key in ``target``; whether anything there takes it."""
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.ControlModifier)
    QCoreApplication.sendEvent(target, event)
    return event.isAccepted()
