"""The small square with a kind's letter, tint and underline, as the legend and the cards show it."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from reader.app.kinds import LABEL, LETTER
from reader.app.view import PaintKind
from reader.core.wording import tr
from reader.gui.painted_parts import picture
from reader.gui.pens import PEN
from reader.gui.text_scale import keep_measured
from reader.gui.theme import Theme

_LEAST = 17.0


def badge_size(font: QFont) -> float:
    """Width and height in pixels of a badge that stands in a line of ``font``."""
    return max(_LEAST, round(QFontMetricsF(font).height()))


def draw_badge(painter: QPainter, at: QPointF, kind: PaintKind, theme: Theme, font: QFont, *, on: bool = True) -> None:
    """Draws the badge of ``kind`` with its top left corner at ``at``; hollow when its colour is switched off."""
    colours = theme.kinds[kind]
    size = badge_size(font)
    box = QRectF(at.x(), at.y(), size, size)
    painter.setPen(Qt.PenStyle.NoPen if on else QPen(QColor(theme.border), 1.0))
    painter.setBrush(QColor(colours.tint) if on else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 3.5, 3.5)
    letter = QFont(font)
    letter.setPixelSize(round(size * 0.65))
    letter.setWeight(QFont.Weight.Bold)
    painter.setFont(letter)
    painter.setPen(QColor(colours.text if on else theme.muted))
    painter.drawText(box.adjusted(0, -1, 0, -2), Qt.AlignmentFlag.AlignCenter, LETTER[kind])
    if on:
        part = size / _LEAST
        painter.setPen(QPen(QColor(colours.line), 1.6 * part, PEN[colours.underline]))
        level = box.bottom() - 2.5 * part
        painter.drawLine(QPointF(box.left() + 3 * part, level), QPointF(box.right() - 3 * part, level))


class BadgeLabel(QWidget):
    """A badge as a widget of its own."""

    def __init__(self, kind: PaintKind, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._theme = theme
        keep_measured(self, self._measure)
        self.told_parts = picture()
        self.setAccessibleName(tr(LABEL[kind]))

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of another theme."""
        self._theme = theme
        self.update()

    def _measure(self) -> None:
        side = round(badge_size(self.font())) + 1
        self.setFixedSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the badge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_badge(painter, QPointF(0.5, 0.5), self._kind, self._theme, self.font())
