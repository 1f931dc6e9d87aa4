"""The claim cards beside the article: one painted widget, so that ten thousand cost no more than what is seen."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QContextMenuEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from reader.app.claim_words import describe, tip
from reader.app.view import ClaimRow
from reader.core.wording import tr
from reader.gui.article import ArticleEdit
from reader.gui.card_face import CardFace
from reader.gui.card_hints import CardHints
from reader.gui.card_layout import fitted, kept_below
from reader.gui.card_text import MOST_LINES
from reader.gui.mirroring import is_mirrored, side_keys
from reader.gui.painted_parts import Painted, Part, tell_current_part, tell_focus
from reader.gui.theme import Theme
from reader.gui.tips import wrapped

_GUTTER = 26.0
_RIGHT = 12.0
# A card of a claim nested in another stands that much further in, down to a third level.
_INDENT = 14.0
_DEEPEST = 3
_GAP = 7.0
# In lines of a card: how far one may stand from its text before it is made smaller.
_DRIFT = 2.5
# Cards are laid out in whole groups, so that scrolling by a line does not change where they stand.
_GROUP = 16


@dataclass(frozen=True, slots=True)
class Card:
    """A card as it stands: which claim, its box in document pixels, its lines of content, the y of its text line."""

    claim: int
    box: QRectF
    lines: int
    level: float


class CardsPane(QWidget):
    """Cards level with their text.

    ``chosen`` carries the index of a claim that the person picked; ``stepped`` is True or False for the next or
    previous one, asked for with the arrow keys; ``left`` says that Enter leads back to the text;
    ``menu_wanted`` carries a place of the screen and the claim that a menu is asked for.
    """

    chosen = Signal(int)
    stepped = Signal(bool)
    left = Signal()
    menu_wanted = Signal(QPoint, int)

    def __init__(self, article: ArticleEdit, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.told_parts = Painted(QAccessible.Role.List, lambda: len(self._listed), self._part, self._current_part)
        self.setAccessibleName(tr("Claims"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumWidth(220)
        self._article = article
        self._scale = 1.0
        self._face = CardFace(theme, self._font())
        self._rows: tuple[ClaimRow, ...] = ()
        self._listed: tuple[int, ...] = ()
        self._starts: list[int] = []
        self._current: int | None = None
        self._hovered: int | None = None
        self._on_tie = False
        self._numbers: dict[str, int] = {}
        self._cards: tuple[Card, ...] = ()
        self._laid: tuple[int, int] | None = None
        self._mirrored = False
        article.scrolled.connect(self._scrolled)
        article.resettled.connect(self.relayout)

    def set_rows(self, rows: Sequence[ClaimRow]) -> None:
        """Takes the claims of an article, in order of their anchors, and lists them all."""
        self._rows = tuple(rows)
        self._numbers = {row.id: number for number, row in enumerate(self._rows)}
        self._face.forget()
        self._current = self._hovered = None
        self._starts = []
        self.set_listed(range(len(rows)))
        self.relayout()

    def set_listed(self, indexes: Sequence[int]) -> None:
        """Shows the claims of ``indexes`` (ascending) alone."""
        listed = tuple(indexes)
        if listed == self._listed and len(self._starts) == len(listed):
            return
        self._listed = listed
        self._starts = [self._rows[index].anchor.start for index in self._listed]
        self.relayout()

    def set_current(self, index: int | None) -> None:
        """Makes the claim the current one, whose card stands level with its text."""
        self._current = index
        row = self._rows[index] if index is not None else None
        self.setAccessibleDescription("\n".join(filter(None, (describe(row), _leads(row)))) if row else "")
        self.relayout()
        tell_current_part(self, self.told_parts)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of another theme."""
        # Of the same size, so what is known of their texts stays true.
        self._face.theme = theme
        self.update()

    def set_mirrored(self, on: bool) -> None:
        """Stands before the text rather than behind it, as the interface is read."""
        if on != self._mirrored:
            self._mirrored = on
            self.relayout()

    def set_zoom(self, scale: float) -> None:
        """Draws the cards at ``scale`` times their normal size."""
        self._scale = scale
        self._face = CardFace(self._face.theme, self._font())
        self.relayout()

    def relayout(self) -> None:
        """Forgets where the cards stand."""
        self._laid = None
        self.update()

    def cards(self) -> tuple[Card, ...]:
        """The cards around the visible part of the text."""
        if not self._listed:
            return ()
        seen = self._article.visible()
        first = max(0, bisect_left(self._starts, seen.start) // _GROUP - 1) * _GROUP
        last = min(len(self._listed), (bisect_left(self._starts, seen.end) // _GROUP + 2) * _GROUP)
        if self._laid != (first, last):
            self._cards = self._lay_out(first, last)
            self._laid = (first, last)
        return self._kept_in_view(self._cards)

    def hints(self) -> CardHints | None:
        """Where the cards are, when there are some and none of them is on the screen."""
        cards, shift = self.cards(), self.shift()
        if not cards or self._laid is None:
            return None
        if any(card.box.bottom() + shift > 0 and card.box.top() + shift < self.height() for card in cards):
            return None
        above = self._laid[0] + sum(card.box.bottom() + shift <= 0 for card in cards)
        return CardHints(QRectF(self.rect()), self._font(), above, len(self._listed) - above)

    def shift(self) -> float:
        """What to add to a document pixel to get a pixel of this widget."""
        top = self.mapFromGlobal(self._article.viewport().mapToGlobal(QPointF(0, 0))).y()
        return top - self._article.offset()

    def current_card(self) -> Card | None:
        """The card of the current claim, when it is near the visible part."""
        return next((card for card in self.cards() if card.claim == self._current), None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the cards that can be seen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._face.theme
        painter.fillRect(event.rect(), QColor(theme.window))
        shift = self.shift()
        for card in self.cards():
            box = card.box.translated(0, shift)
            if box.bottom() < 0 or box.top() > self.height():
                continue
            current = card.claim == self._current
            self._connect(painter, card.level + shift, box, current=current)
            self._face.draw(
                painter,
                box,
                self._rows[card.claim],
                card.lines,
                current=current,
                hovered=card.claim == self._hovered,
                focus=self.hasFocus(),
                on_tie=self._on_tie and card.claim == self._hovered,
                mirrored=is_mirrored(self),
            )
        hints = self.hints()
        if hints is not None:
            hints.draw(painter, theme)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Picks the card under the pointer, or the claim that it leads to."""
        found = self._card_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and found is not None:
            tied = self._tied(found.claim) if self._over_tie(found, event.position()) else None
            self.chosen.emit(found.claim if tied is None else tied)
        hints = self.hints() if event.button() == Qt.MouseButton.LeftButton else None
        leads = hints.leads(event.position()) if hints is not None else 0
        if hints is not None and leads:
            self.chosen.emit(self._listed[hints.above - (leads < 0)])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Lights the card under the pointer."""
        found = self._card_at(event.position())
        self._set_hovered(
            found.claim if found else None, on_tie=found is not None and self._over_tie(found, event.position())
        )
        hints = self.hints()
        if hints is not None:
            leads = bool(hints.leads(event.position()))
            self.setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)

    def leaveEvent(self, event: QEvent) -> None:
        """Puts the light out."""
        self._set_hovered(None)
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Asks for a menu of the card under the pointer, or of the current one where a key asks."""
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        found = self.current_card() if keyboard else self._card_at(QPointF(event.pos()))
        if found is not None:
            below = found.box.translated(0, self.shift()).bottomLeft().toPoint()
            self.menu_wanted.emit(self.mapToGlobal(below) if keyboard else event.globalPos(), found.claim)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls the article, which the cards follow."""
        QCoreApplication.sendEvent(self._article.verticalScrollBar(), event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go from card to card, Right where one leads, Enter to the text; the rest scrolls.

        In an interface that is read from right to left it is Left that leads on.
        """
        tied = self._tied(self._current) if self._current is not None else None
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(event.key() == Qt.Key.Key_Down)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        elif event.key() == side_keys(self)[0] and tied is not None:
            self.chosen.emit(tied)
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Space):
            QCoreApplication.sendEvent(self._article, event)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Shows the whole claim as a tool tip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self._card_at(QPointF(event.pos()))
            if found is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), wrapped(tip(self._rows[found.claim])), self)
            return True
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        if event.type() == QEvent.Type.Resize:
            self.relayout()
        if event.type() == QEvent.Type.FocusIn:
            tell_focus(self, self.told_parts)
        return super().event(event)

    def _current_part(self) -> int | None:
        if self._current is None:
            return None
        number = bisect_left(self._listed, self._current)
        return number if self._listed[number : number + 1] == (self._current,) else None

    def _part(self, number: int) -> Part:
        """A card as assistive technology is told of it."""
        claim = self._listed[number]
        near = self._laid is not None and self._laid[0] <= number < self._laid[1]
        card = next((card for card in self.cards() if card.claim == claim), None) if near else None
        box = card.box.translated(0, self.shift()).toRect() if card is not None else QRect()
        return Part(describe(self._rows[claim]), _leads(self._rows[claim]), box, claim == self._current)

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * self._scale)
        return font

    def _scrolled(self) -> None:
        self.update()

    def _tied(self, index: int) -> int | None:
        """The index of the claim that a card leads to."""
        tie = self._rows[index].tie
        return self._numbers.get(tie.claim) if tie is not None else None

    def _over_tie(self, card: Card, point: QPointF) -> bool:
        box = card.box.translated(0, self.shift())
        return self._face.tie_box(box, self._rows[card.claim]).contains(point)

    def _set_hovered(self, index: int | None, *, on_tie: bool = False) -> None:
        if (index, on_tie) != (self._hovered, self._on_tie):
            self._hovered, self._on_tie = index, on_tie
            self.setCursor(Qt.CursorShape.ArrowCursor if index is None else Qt.CursorShape.PointingHandCursor)
            self.update()

    def _card_at(self, point: QPointF) -> Card | None:
        shift = self.shift()
        return next((card for card in self.cards() if card.box.translated(0, shift).contains(point)), None)

    @property
    def _at_left(self) -> bool:
        """Whether the text is at the right of this widget."""
        return self._mirrored is not is_mirrored(self)

    def _left(self, indent: float) -> float:
        """Where a card begins; one that is set in stands farther from the text."""
        return _RIGHT if self._at_left else _GUTTER + indent

    def _highest(self) -> float:
        """Where the first card may begin, in document pixels: this widget's top may lie below that of the article."""
        return _GAP - min(0.0, self.shift() + self._article.offset())

    def _lay_out(self, first: int, last: int) -> tuple[Card, ...]:
        claims = self._listed[first:last]
        rows = [self._rows[index] for index in claims]
        levels = [self._article.line_at(row.anchor.start) for row in rows]
        anchors = [line.top + line.height / 2 - self._face.line_height for line in levels]
        indents = [_INDENT * min(row.depth, _DEEPEST) for row in rows]
        widths = [max(60.0, self.width() - _GUTTER - _RIGHT - indent) for indent in indents]
        at_end = last == len(self._listed)
        tops, heights, lines = fitted(
            anchors,
            lambda index, most: self._face.height(rows[index], widths[index], most),
            most=MOST_LINES,
            drift=_DRIFT * self._face.line_height,
            gap=_GAP,
            top=self._highest() if first == 0 else float("-inf"),
            bottom=self._lowest() if at_end else None,
            current=claims.index(self._current) if self._current in claims else None,
        )
        return tuple(
            Card(index, QRectF(self._left(indent), top, width, height), most, line.top + line.height / 2)
            for index, indent, width, top, height, most, line in zip(
                claims, indents, widths, tops, heights, lines, levels, strict=True
            )
        )

    def _kept_in_view(self, cards: tuple[Card, ...]) -> tuple[Card, ...]:
        """The cards with those pushed down that what stands above this widget would hide while their text is seen."""
        top = self._article.offset()
        levels = [card.level for card in cards]
        seen = range(bisect_right(levels, top), bisect_left(levels, top + self._article.viewport().height()))
        edge = _GAP - self.shift()
        if not seen or cards[seen.start].box.top() >= edge:
            return cards
        at_end = cards[-1].claim == self._listed[-1]
        tops = kept_below(
            [card.box.top() for card in cards],
            [card.box.height() for card in cards],
            edge=edge,
            seen=seen,
            gap=_GAP,
            bottom=self._lowest() if at_end else float("inf"),
            current=next((number for number, card in enumerate(cards) if card.claim == self._current), None),
        )
        return tuple(
            card if y == card.box.top() else replace(card, box=QRectF(card.box).translated(0, y - card.box.top()))
            for card, y in zip(cards, tops, strict=True)
        )

    def _lowest(self) -> float:
        """Where the last card may end, in document pixels."""
        return max(self._article.document().size().height(), self.height()) - _GAP

    def _connect(self, painter: QPainter, level: float, box: QRectF, *, current: bool) -> None:
        """A thin line from the text's level to the card, a quiet one where the claim is not the current one."""
        if not current and not 0 <= level <= self.height():
            return
        side, edge, inward = (self.width(), box.right(), -1) if self._at_left else (0, box.left(), 1)
        end = QPointF(edge, min(max(level, box.top() + 10), box.bottom() - 10))
        path = QPainterPath(QPointF(side, level))
        bend = inward * _GUTTER
        path.cubicTo(QPointF(side + bend * 0.6, level), QPointF(side + bend * 0.4, end.y()), end)
        theme = self._face.theme
        painter.setPen(QPen(QColor(theme.accent if current else theme.border), 1.4 if current else 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)


def _leads(row: ClaimRow) -> str:
    """Where a key leads from a claim, for a screen reader; "" for nowhere."""
    return tr("{tie}: the right arrow goes there.", tie=row.tie.words) if row.tie is not None else ""
