"""How large the person has the system write, and what has to grow with it.

Where the system makes everything larger (the scale of a display), Qt does too, and a pixel here is larger. Where it
makes its type larger alone, what was measured in pixels for type of the usual size would be too small for it.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QFontInfo, QGuiApplication
from PySide6.QtWidgets import QWidget

# Up to this size in pixels the system's type is the usual one: 9 points are 12 pixels, 10 points 13.
_USUAL = 12.75


def text_scale() -> float:
    """How many times its usual size the system's type has, 1 where it is no larger."""
    return max(1.0, QFontInfo(QGuiApplication.font()).pixelSize() / _USUAL)


def scaled(pixels: float) -> int:
    """So many ``pixels`` for type of the usual size, for type as it is."""
    return round(pixels * text_scale())


def give_room(dialog: QWidget, width: int, height: int) -> None:
    """Makes ``dialog`` so large for type of the usual size, and in proportion for larger, as the screen allows."""
    most = dialog.screen().availableSize() * 0.95
    dialog.resize(QSize(scaled(width), scaled(height)).boundedTo(most))


def keep_measured(widget: QWidget, measure: Callable[[], None]) -> None:
    """Has ``measure`` make what is in ``widget`` as large as its type asks, now and whenever the system has another."""
    measure()
    widget.installEventFilter(_Follower(measure, widget))


class _Follower(QObject):
    def __init__(self, measure: Callable[[], None], widget: QWidget) -> None:
        super().__init__(widget)
        self._measure = measure

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FontChange:
            self._measure()
        return False
