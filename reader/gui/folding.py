"""The headings of runs that can be folded, drawn in the space that is kept above their first lines."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from reader.app.folds import Fold
from reader.core.wording import trn
from reader.gui.theme import Theme
from reader.gui.typography import HEADING

# All in parts of the body's size.
_TYPE = 0.76
_ARROW = 0.22
_PAD = 0.45
_GAP = 0.2


class FoldHeadings:
    """Where the headings stand and how they look, in the colours of a theme and beside type of a height in pixels."""

    def __init__(self, theme: Theme, type_size: int) -> None:
        self._theme = theme
        self._size = type_size
        self._font = QFont()
        self._font.setPixelSize(max(8, round(self._size * _TYPE)))
        self._bold = QFont(self._font)
        self._bold.setWeight(QFont.Weight.DemiBold)

    @property
    def height(self) -> float:
        """The height of a heading in pixels."""
        return round(HEADING * self._size)

    def box(self, top: float, width: float) -> QRectF:
        """The box of the heading over a run whose first line begins at ``top``, ``width`` pixels wide."""
        return QRectF(0, top - self.height - round(_GAP * self._size), width, self.height)

    def draw(
        self,
        painter: QPainter,
        box: QRectF,
        fold: Fold,
        *,
        folded: bool,
        hovered: bool,
        current: bool,
        found: int,
        to_left: bool = False,
    ) -> None:
        """Draws a heading: an arrow, what the run is, and while it is folded how it begins and how much was found.

        It begins at the right of its box where ``to_left`` says that its run is read from there. Over an open run it is
        no more than a quiet word, until the pointer is over it: the eye is to go to the article.
        """
        theme = self._theme
        if folded or hovered:
            outline = theme.accent if current else theme.muted if hovered else theme.faint
            painter.setPen(QPen(QColor(outline), 1.6 if current else 1.0))
            painter.setBrush(QColor(theme.card_hover if hovered else theme.card))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        pad = _PAD * self._size
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent if current else theme.muted))
        inset = pad + self._size * 0.2
        middle = QPointF(box.right() - inset if to_left else box.left() + inset, box.center().y())
        painter.drawPolygon(self._arrow(middle, folded, to_left=to_left))
        beside = 2 * pad + self._size * 0.35
        room = box.adjusted(pad, 0, -beside, 0) if to_left else box.adjusted(beside, 0, -pad, 0)
        # Labels are of the interface's language and previews of the article's: each is read as its letters are.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        pieces = [(self._bold, theme.text, fold.label)] if folded else [(self._font, theme.muted, fold.label)]
        if folded:
            pieces += [(self._bold, theme.accent, trn("{n} found", "{n} found", found))] if found else []
            pieces.append((self._font, theme.muted, fold.preview))
        for font, colour, text in pieces:
            room = self._write(painter, room, font, colour, text, to_left=to_left)

    def _write(self, painter: QPainter, room: QRectF, font: QFont, colour: str, text: str, *, to_left: bool) -> QRectF:
        """Writes on one line as much of ``text`` as there is room for; gives back the room that is left."""
        metrics = QFontMetricsF(font)
        if not text or room.width() < metrics.averageCharWidth() * 4:
            return room
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        side = Qt.AlignmentFlag.AlignRight if to_left else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side, shown)
        taken = metrics.horizontalAdvance(shown) + self._size * 0.7
        return room.adjusted(0, 0, -taken, 0) if to_left else room.adjusted(taken, 0, 0, 0)

    def _arrow(self, middle: QPointF, folded: bool, *, to_left: bool) -> QPolygonF:
        reach = _ARROW * self._size
        on = -1 if to_left and folded else 1
        right = [(-0.6 * on, -1.0), (-0.6 * on, 1.0), (0.8 * on, 0.0)]
        corners: Iterator[tuple[float, float]] = (point if folded else (point[1], point[0]) for point in right)
        return QPolygonF([middle + QPointF(x * reach, y * reach) for x, y in corners])
