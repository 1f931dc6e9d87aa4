"""One line of the list of claims: how it is drawn."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from reader.app.claim_list import Column, Section
from reader.app.claim_words import UNNAMED, speaker_name
from reader.app.directions import reads_left
from reader.app.kinds import badges
from reader.app.view import ClaimRow
from reader.core.vocabulary import ClaimKind, SourceType
from reader.gui.badge import badge_size, draw_badge
from reader.gui.claims_model import COLUMNS, LINE_ROLE, ROW_ROLE
from reader.gui.mirroring import write
from reader.gui.theme import Theme

PAD = 7

_Index = QModelIndex | QPersistentModelIndex
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
_UNNAMED = "unnamed"


class ClaimLine(QStyledItemDelegate):
    """The kind as badges, what nobody is named for quieter, a heading with a sign of whether it is open."""

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(view)
        self.theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draws a cell."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        theme = self.theme
        selected = bool(state & QStyle.StateFlag.State_Selected)
        line, row = index.data(LINE_ROLE), index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected or isinstance(line, Section):
            painter.fillRect(rect, QColor(theme.accent if selected else theme.card_hover))
        painter.setPen(QPen(QColor(theme.border), 1.0))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = rect.adjusted(PAD, 0, -PAD, 0)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        side = _LEFT
        font, colour = QFont(option.font), theme.text
        if isinstance(line, Section):
            font.setWeight(QFont.Weight.DemiBold)
            closed = "◂" if mirrored else "▸"
            text = f"{'▾' if line.open else closed}  {index.data()}"
        else:
            column = COLUMNS[index.column()]
            text = str(index.data())
            font, colour = _manner(row, column, font, theme)
            if column is Column.KIND:
                inner = self._badges(painter, inner, row, option.font, mirrored=mirrored)
                text = _mark(row, QFontMetrics(font), inner.width())
            elif column is Column.SPEAKER:
                note = unnamed_note(row, QFontMetrics(option.font), inner.width())
                painter.setFont(option.font)
                painter.setPen(QColor(theme.on_accent if selected else theme.muted))
                write(painter, inner, _RIGHT, note)
                taken = QFontMetrics(option.font).horizontalAdvance(f"{note} ") if note else 0
                inner = inner.adjusted(taken, 0, 0, 0) if mirrored else inner.adjusted(0, 0, -taken, 0)
            elif column is Column.TEXT and reads_left(text):
                side = _RIGHT | Qt.AlignmentFlag.AlignAbsolute
        painter.setFont(font)
        painter.setPen(QColor(theme.on_accent if selected else colour))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        write(painter, inner, side, shown)
        painter.restore()

    def _badges(self, painter: QPainter, inner: QRect, row: ClaimRow, font: QFont, *, mirrored: bool) -> QRect:
        """Draws the badges of a claim and gives the room that they leave."""
        taken, side = 0.0, badge_size(font)
        for kind in badges(row.kind):
            left = inner.right() + 1 - taken - side if mirrored else inner.left() + taken
            draw_badge(painter, QPointF(left, inner.top() + (inner.height() - side) / 2), kind, self.theme, font)
            taken += side + 3
        beside = round(taken) + 3
        return inner.adjusted(0, 0, -beside, 0) if mirrored else inner.adjusted(beside, 0, 0, 0)


def _manner(row: ClaimRow, column: Column, font: QFont, theme: Theme) -> tuple[QFont, str]:
    """Font and colour of a cell: as a card has them."""
    out = QFont(font)
    if column is Column.SPEAKER:
        unnamed = row.source_type is SourceType.UNNAMED
        out.setItalic(unnamed)
        out.setWeight(QFont.Weight.Normal if unnamed else QFont.Weight.DemiBold)
        return out, theme.text
    if column is Column.TEXT:
        return out, theme.muted if row.kind is ClaimKind.UNATTRIBUTED else theme.text
    out.setItalic(column is Column.CUE)
    return out, theme.muted


def unnamed_note(row: ClaimRow, metrics: QFontMetrics, room: int) -> str:
    """That a source has no name, where its own words do not say so and it leaves them half of their room."""
    unnamed = row.sourced and row.source_type is SourceType.UNNAMED and speaker_name(row) != UNNAMED
    return _UNNAMED if unnamed and 2 * metrics.horizontalAdvance(_UNNAMED) <= room else ""


def _mark(row: ClaimRow, metrics: QFontMetrics, room: int) -> str:
    """That the program is unsure of a claim, in a word if there is room for it."""
    if not row.unsure or not row.sourced:
        return ""
    return "unsure" if metrics.horizontalAdvance("unsure") <= room else "?"
