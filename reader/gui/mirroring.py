"""What widgets that paint themselves need where the interface, or what they show, is read from right to left."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QWidget

_TO_LEFT = Qt.LayoutDirection.RightToLeft


def is_mirrored(widget: QWidget) -> bool:
    """Whether the interface is read from right to left, so that what stands first stands at the right."""
    return widget.layoutDirection() is _TO_LEFT


def side_keys(widget: QWidget) -> tuple[Qt.Key, Qt.Key]:
    """The arrow key that leads on, and the one that leads back."""
    keys = Qt.Key.Key_Right, Qt.Key.Key_Left
    return (keys[1], keys[0]) if is_mirrored(widget) else keys


def placed(box: QRectF, width: float, *, mirrored: bool) -> QRectF:
    """Where ``box`` stands in an area of ``width``: as it is, or as far from the right edge as it was from the left."""
    return QRectF(width - box.right(), box.top(), box.width(), box.height()) if mirrored else box


def write(painter: QPainter, room: QRect, alignment: Qt.AlignmentFlag, text: str) -> None:
    """Writes one line into ``room``, read as its own letters are.

    Left and right in ``alignment`` are where the interface begins and ends, unless it is absolute.
    """
    direction = painter.layoutDirection()
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    visual = QStyle.visualAlignment(direction, alignment)
    painter.drawText(room, visual | Qt.AlignmentFlag.AlignAbsolute, text)
    painter.setLayoutDirection(direction)
