"""Where cards are when none of them is on the screen: how many there are above and below, in two quiet lines."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from reader.core.wording import tr
from reader.gui.theme import Theme

_PAD = 5.0


class CardHints:
    """The lines at the top and at the bottom of an area of cards, in which ``above`` and ``below`` count cards."""

    def __init__(self, area: QRectF, font: QFont, above: int, below: int) -> None:
        self.above, self.below = above, below
        self._font = font
        height = QFontMetricsF(font).height() + 2 * _PAD
        self._top = QRectF(area.left(), area.top(), area.width(), height)
        self._bottom = QRectF(area.left(), area.bottom() - height, area.width(), height)

    def lines(self) -> list[tuple[QRectF, str]]:
        """What is written, and where."""
        up = [(self._top, tr("{above} above ↑", above=self.above))] if self.above else []
        down = [(self._bottom, tr("{below} further down ↓", below=self.below))] if self.below else []
        return up + down

    def leads(self, point: QPointF) -> int:
        """Where a click at ``point`` leads: -1 to the last card above, 1 to the first one below, 0 nowhere."""
        if self.above and self._top.contains(point):
            return -1
        return 1 if self.below and self._bottom.contains(point) else 0

    def draw(self, painter: QPainter, theme: Theme) -> None:
        """Writes the lines in the colours of ``theme``."""
        painter.setFont(self._font)
        painter.setPen(QColor(theme.muted))
        for box, words in self.lines():
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
