"""A sign beside the lines where a claim begins that the program itself is unsure of."""

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from reader.app.claim_words import speaker_name
from reader.app.view import ClaimRow
from reader.core.wording import tr
from reader.gui.article import ArticleEdit
from reader.gui.painted_parts import picture
from reader.gui.text_pane import LEAST_GUTTER
from reader.gui.text_scale import scaled
from reader.gui.theme import Theme
from reader.gui.tips import wrapped

# For type of the usual size, in pixels.
_SIGN = 15
_LETTER = 10


class UnsureGutter(QWidget):
    """Lies in the margin where most of the unsure lines begin. Only the claims on the screen cost anything."""

    def __init__(self, article: ArticleEdit, theme: Theme) -> None:
        super().__init__(article)
        self.told_parts = picture()
        self.setAccessibleName(tr("Where Claim Reader is unsure"))
        self._article = article
        self._theme = theme
        self._rows: tuple[ClaimRow, ...] = ()
        self._starts: list[int] = []
        self._to_left = False
        article.scrolled.connect(self.update)
        article.resettled.connect(self._place)
        self._place()

    def set_rows(self, rows: Sequence[ClaimRow]) -> None:
        """Takes the claims of an article, in text order."""
        self._rows = tuple(row for row in rows if row.unsure and row.sourced)
        self._starts = [row.anchor.start for row in self._rows]
        self._to_left = 2 * sum(map(self._article.reads_left, self._starts)) > len(self._starts)
        self._place()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of another theme."""
        self._theme = theme
        self.update()

    def signs(self) -> list[tuple[QRectF, tuple[ClaimRow, ...]]]:
        """The signs on the screen in pixels of this widget, one a line, and the claims that each stands for."""
        seen = self._article.visible()
        first, last = bisect_left(self._starts, seen.start), bisect_left(self._starts, seen.end)
        by_level: dict[float, list[ClaimRow]] = {}
        for row in self._rows[first:last]:
            line = self._article.line_at(row.anchor.start)
            by_level.setdefault(line.top + line.height / 2 - self._article.offset(), []).append(row)
        side = min(scaled(_SIGN), self.width() - 2)
        left = (self.width() - side) / 2
        return [(QRectF(left, level - side / 2, side, side), tuple(rows)) for level, rows in by_level.items()]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws a question mark in a dashed ring, as the chip on the card is dashed."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPixelSize(min(scaled(_LETTER), max(_LETTER, self.width() - 8)))
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        for box, _ in self.signs():
            painter.setPen(QPen(QColor(self._theme.muted), 1.0, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5))
            painter.setPen(QColor(self._theme.muted))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")

    def event(self, event: QEvent) -> bool:
        """Says what the sign under the pointer means."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            words = self.words_at(QPointF(event.pos()))
            if words:
                QToolTip.showText(event.globalPos(), wrapped(words), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def words_at(self, point: QPointF) -> str:
        """What the sign at ``point`` means; "" where there is none."""
        found = next((rows for box, rows in self.signs() if box.contains(point)), ())
        whose = ", ".join(dict.fromkeys(speaker_name(row) for row in found))
        return tr("Claim Reader is unsure of what begins here: {whose}", whose=whose) if found else ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leaves clicks to the article beneath."""
        event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls the article."""
        QApplication.sendEvent(self._article.verticalScrollBar(), event)

    def _place(self) -> None:
        port = self._article.viewport().geometry()
        left = port.right() + 1 if self._to_left else port.left() - LEAST_GUTTER
        self.setGeometry(left, port.top(), LEAST_GUTTER, port.height())
        self.raise_()
        self.update()
