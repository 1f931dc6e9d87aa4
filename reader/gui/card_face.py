"""One claim card: how it is drawn."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from reader.app.kinds import badges, main_paint
from reader.app.view import ClaimRow
from reader.core.vocabulary import ClaimKind
from reader.gui.badge import draw_badge
from reader.gui.card_text import BADGE_GAP, CHIP_GAP, PAD, STRIPE, CardFonts, CardText, CardTexts
from reader.gui.theme import Theme

_RADIUS = 6.0


class _Sides(NamedTuple):
    """Where things of a card stand, whose edges add up to ``across``."""

    across: float
    mirrored: bool

    def left(self, left: float, width: float) -> float:
        """Where something of that width begins on the screen that begins so far from where the card does."""
        return self.across - left - width if self.mirrored else left


class CardFace:
    """Measures and draws cards at one width, theme and size."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        self.theme = theme
        self._fonts = CardFonts(font)
        self._texts = CardTexts(self._fonts)

    @property
    def line_height(self) -> float:
        """Height of one line of a card."""
        return self._fonts.line

    def forget(self) -> None:
        """Forgets the cards that were set: those of another article have the same ids."""
        self._texts.forget()

    def height(self, row: ClaimRow, width: float, lines: int) -> float:
        """Height of the card of ``row`` with at most ``lines`` lines of content."""
        return self._texts.of(row, width, lines).height

    def tie_box(self, rect: QRectF, row: ClaimRow) -> QRectF:
        """Where a card in ``rect`` leads to another claim; empty where it does not."""
        if row.tie is None:
            return QRectF()
        line = self._fonts.line
        return QRectF(rect.left() + PAD, rect.bottom() - PAD - line, rect.width() - 2 * PAD, line + PAD / 2)

    def draw(
        self,
        painter: QPainter,
        rect: QRectF,
        row: ClaimRow,
        lines: int,
        *,
        current: bool,
        hovered: bool,
        focus: bool,
        on_tie: bool = False,
        mirrored: bool = False,
    ) -> None:
        """Draws the card of ``row`` into ``rect``; ``on_tie`` says that the pointer is over where it leads.

        ``mirrored`` says that what stands first stands at the right.
        """
        theme, fonts = self.theme, self._fonts
        quiet = row.kind is ClaimKind.UNATTRIBUTED
        sides = _Sides(rect.left() + rect.right(), mirrored)
        self._frame(painter, rect, row, sides, current=current, hovered=hovered, focus=focus)
        made = self._texts.of(row, rect.width(), lines)
        inner = rect.left() + PAD + STRIPE
        left, right, top = inner, rect.right() - PAD, rect.top() + PAD
        # Names and cues stand as their own letters are read.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        for kind in badges(row.kind):
            at = QPointF(sides.left(left, fonts.badge), top + (fonts.line - fonts.badge) / 2)
            draw_badge(painter, at, kind, theme, fonts.plain)
            left += fonts.badge + BADGE_GAP
        left += BADGE_GAP
        free = right
        rows = list(made.chips)
        if made.chips_beside:
            beside = rows.pop(0)
            width = sum(self._texts.chip_width(text) + CHIP_GAP for text in beside) - CHIP_GAP
            self._chips(painter, right - width, top, beside, sides)
            free = right - width - CHIP_GAP
        if quiet:
            room = QRectF(sides.left(left, free - left), top, free - left, 0)
            self._lines(painter, room, made, theme.text if current else theme.muted)
            top += max(1, len(made.lines)) * fonts.line
        else:
            self._head(painter, left, top, row, made, current, sides)
            top += fonts.line + 2
            if made.cue_below:
                self._cue(painter, inner, top, made.cue, right - inner, current, sides)
                top += fonts.line
        for chips in rows:
            self._chips(painter, inner, top, chips, sides)
            top += fonts.line
        if not quiet:
            self._lines(painter, QRectF(sides.left(inner, right - inner), top, right - inner, 0), made, theme.text)
            top += len(made.lines) * fonts.line
        if made.tie:
            font = QFont(fonts.plain)
            font.setUnderline(on_tie)
            painter.setFont(font)
            painter.setPen(QColor(theme.accent))
            painter.drawText(
                self._at(sides.left(inner, QFontMetricsF(font).horizontalAdvance(made.tie)), top), made.tie
            )

    def _frame(
        self,
        painter: QPainter,
        rect: QRectF,
        row: ClaimRow,
        sides: "_Sides",
        *,
        current: bool,
        hovered: bool,
        focus: bool,
    ) -> None:
        theme = self.theme
        quiet = row.kind is ClaimKind.UNATTRIBUTED
        fill = theme.card_current if current else theme.card_hover if hovered else theme.window if quiet else theme.card
        painter.setPen(QPen(QColor(theme.accent if current else theme.border), 2.0 if current and focus else 1.0))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.kinds[main_paint(row.kind)].line))
        begins = sides.left(rect.left() + 1, STRIPE)
        stripe = QRectF(begins, rect.top() + _RADIUS, STRIPE, rect.height() - 2 * _RADIUS)
        painter.drawRoundedRect(stripe, STRIPE / 2, STRIPE / 2)

    def _head(
        self,
        painter: QPainter,
        left: float,
        top: float,
        row: ClaimRow,
        made: CardText,
        current: bool,
        sides: "_Sides",
    ) -> None:
        painter.setFont(self._fonts.speaker(row))
        begins = sides.left(left, made.speaker_width)
        # The text has such a mark where a source stands, and none where the source is only known.
        if current and row.source:
            mark = self.theme.marks["source"]
            self._pill(painter, begins, top, made.speaker_width, mark.tint)
            painter.setPen(QColor(mark.text))
        else:
            painter.setPen(QColor(self.theme.text))
        painter.drawText(self._at(begins, top), made.speaker)
        if made.cue and not made.cue_below:
            left += made.speaker_width + 8
            width = QFontMetricsF(self._fonts.italic).horizontalAdvance(made.cue) + 1
            self._cue(painter, left, top, made.cue, width, current, sides)

    def _cue(
        self, painter: QPainter, left: float, top: float, text: str, width: float, current: bool, sides: "_Sides"
    ) -> None:
        metrics = QFontMetricsF(self._fonts.italic)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        colour = self.theme.muted
        taken = metrics.horizontalAdvance(shown)
        begins = sides.left(left, taken)
        if current:
            mark = self.theme.marks["cue"]
            self._pill(painter, begins, top, taken, mark.tint)
            colour = mark.text
        painter.setFont(self._fonts.italic)
        painter.setPen(QColor(colour))
        painter.drawText(self._at(begins, top), shown)

    def _pill(self, painter: QPainter, left: float, top: float, width: float, colour: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(QRectF(left - 3, top - 1, width + 6, self._fonts.line + 2), 3, 3)

    def _lines(self, painter: QPainter, room: QRectF, made: CardText, colour: str) -> None:
        """Draws the content from the top of ``room``, at the side at which its lines begin."""
        painter.setFont(self._fonts.plain)
        painter.setPen(QColor(colour))
        metrics = QFontMetricsF(self._fonts.plain)
        if made.to_left:
            painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        for number, line in enumerate(made.lines):
            left = room.right() - metrics.horizontalAdvance(line) if made.to_left else room.left()
            painter.drawText(self._at(left, room.top() + number * self._fonts.line), line)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)

    def _chips(self, painter: QPainter, left: float, top: float, chips: tuple[str, ...], sides: "_Sides") -> None:
        painter.setFont(self._fonts.chip)
        for text in chips:
            width = self._texts.chip_width(text)
            box = QRectF(sides.left(left, width), top, width, self._fonts.line)
            painter.setPen(QPen(QColor(self.theme.muted), 1.0, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.setPen(QColor(self.theme.muted))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
            left += width + CHIP_GAP

    def _at(self, left: float, top: float) -> QPointF:
        return QPointF(left, top + self._fonts.ascent)
