"""How a row of the entities is drawn: a name with its counts, or the heading of a type."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.gui.mirroring import write
from reader.gui.theme import Theme

ID = Qt.ItemDataRole.UserRole + 1
COUNTS = Qt.ItemDataRole.UserRole + 2
SPEAKS = Qt.ItemDataRole.UserRole + 3
EXPANDED = Qt.ItemDataRole.UserRole + 4

Index = QModelIndex | QPersistentModelIndex
_SMALL = 0.86
_PAD = 8
_ARROW = 14
_BETWEEN = 10
_LEFT, _RIGHT = 4, 6


def _small(font: QFont) -> QFont:
    out = QFont(font)
    out.setPointSizeF(font.pointSizeF() * _SMALL)
    return out


class EntityDelegate(QStyledItemDelegate):
    """Draws a name and its counts: on two lines for who speaks and where one line has no room for both."""

    def __init__(self, theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(view)
        self.theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line or two, and some air."""
        height = option.fontMetrics.height()
        if index.data(ID) is None:
            return QSize(80, height + 14)
        second = QFontMetrics(_small(option.font)).height() if self._has_two_lines(option, index) else 0
        return QSize(80, height + second + 9)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws a heading or a name."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(ID) is None:
            self._heading(painter, option, index)
        else:
            self._name(painter, option, index)
        painter.restore()

    def _heading(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        state: QStyle.StateFlag = option.state
        rect: QRect = option.rect
        box = rect.adjusted(_LEFT, 4, -_RIGHT, -1)
        if state & QStyle.StateFlag.State_HasFocus:
            self._ring(painter, box)
        elif state & QStyle.StateFlag.State_MouseOver:
            self._fill(painter, box, self.theme.faint)
        font = _small(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        colour = QColor(self.theme.text if state & QStyle.StateFlag.State_MouseOver else self.theme.muted)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        inset = _PAD + 2
        middle = QPointF(box.right() - inset if mirrored else box.left() + inset, box.center().y() + 1)
        on = -1.0 if mirrored else 1.0
        across = ((-2.0 * on, -4.0), (3.0 * on, 0.0), (-2.0 * on, 4.0))
        down = ((-4.0, -2.0), (4.0, -2.0), (0.0, 3.0))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF([middle + QPointF(x, y) for x, y in (down if index.data(EXPANDED) else across)]))
        painter.setPen(colour)
        beside = _PAD + _ARROW - 2
        inner = box.adjusted(_PAD, 0, -beside, 0) if mirrored else box.adjusted(beside, 0, -_PAD, 0)
        text = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, inner.width())
        write(painter, inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _name(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self.theme
        state: QStyle.StateFlag = option.state
        rect: QRect = option.rect
        box = rect.adjusted(_LEFT, 1, -_RIGHT, -1)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if selected or hovered:
            self._fill(painter, box, theme.accent if selected else theme.faint)
        elif state & QStyle.StateFlag.State_HasFocus:
            self._ring(painter, box)
        name_colour = QColor(theme.on_accent if selected else theme.text)
        counts_colour = QColor(theme.on_accent if selected else theme.text if hovered else theme.muted)
        inner = box.adjusted(_PAD, 3, -_PAD, -3)
        small = _small(option.font)
        room = 0
        counts = str(index.data(COUNTS))
        two_lines = self._has_two_lines(option, index)
        painter.setFont(small)
        painter.setPen(counts_colour)
        if two_lines:
            shown = QFontMetrics(small).elidedText(counts, Qt.TextElideMode.ElideRight, inner.width())
            write(painter, inner, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, shown)
        else:
            room = QFontMetrics(small).horizontalAdvance(counts) + _BETWEEN
            write(painter, inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, counts)
        painter.setFont(option.font)
        painter.setPen(name_colour)
        name = option.fontMetrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, inner.width() - room)
        level = Qt.AlignmentFlag.AlignTop if two_lines else Qt.AlignmentFlag.AlignVCenter
        write(painter, inner, level | Qt.AlignmentFlag.AlignLeft, name)

    def _has_two_lines(self, option: QStyleOptionViewItem, index: Index) -> bool:
        """Whether the counts stand below the name."""
        if index.data(SPEAKS):
            return True
        name = QFontMetrics(option.font).horizontalAdvance(str(index.data()))
        counts = QFontMetrics(_small(option.font)).horizontalAdvance(str(index.data(COUNTS)))
        # A tree that asks how high a row is does not say how wide.
        return name + counts + _BETWEEN > self._view.viewport().width() - _LEFT - _RIGHT - 2 * _PAD

    def _fill(self, painter: QPainter, box: QRect, colour: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(QColor(colour)))
        painter.drawRoundedRect(box, 5, 5)

    def _ring(self, painter: QPainter, box: QRect) -> None:
        painter.setPen(QPen(QColor(self.theme.accent), 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5)
