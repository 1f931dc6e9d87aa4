"""Bands between two texts, each from a claim of the left one to the claim of the right one that says the same."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from reader.app.claim_words import describe
from reader.app.pairs import Hand, Pair, Pairs, tellings
from reader.core.span import hull
from reader.core.wording import tr
from reader.gui.article import ArticleEdit
from reader.gui.painted_parts import Painted, Part
from reader.gui.theme import Theme
from reader.gui.tips import wrapped

WIDTH = 56
# So far beyond the edge a band leads whose other end is not on the screen, in pixels.
_BEYOND = 40.0
# How wide the ends of a band are drawn, beside the text.
_END = 3.0
_FILL, _FILL_CURRENT = 0.13, 0.34
_LINE, _LINE_HOVERED = 0.55, 0.9


@dataclass(frozen=True, slots=True)
class Band:
    """A band in pixels of the overlay: the levels of its top and bottom at each side."""

    pair: Pair
    left: tuple[float, float]
    right: tuple[float, float]


class Bands(QWidget):
    """Lies over what is between the two columns of text, and takes no click; only what is in view costs anything.

    ``gutter`` is where bands bend, in the parent's pixels.
    """

    def __init__(self, left: ArticleEdit, right: ArticleEdit, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._over = parent
        self._articles = {Hand.LEFT: left, Hand.RIGHT: right}
        self._theme = theme
        self._pairs: dict[Hand, tuple[Pair, ...]] = {Hand.LEFT: (), Hand.RIGHT: ()}
        self._starts: dict[Hand, list[int]] = {Hand.LEFT: [], Hand.RIGHT: []}
        self._current: Pair | None = None
        self._hovered: Pair | None = None
        self._gutter = QRect()
        for article in (left, right):
            article.scrolled.connect(self.update)
            article.resettled.connect(self.place)

    def set_pairs(self, pairs: Pairs) -> None:
        """Takes the pairs of the two articles."""
        for hand in Hand:
            self._pairs[hand] = pairs.order(hand)
            self._starts[hand] = [pair.row(hand).anchor.start for pair in self._pairs[hand]]
        self._hovered = None
        self.update()

    def set_current(self, pair: Pair | None) -> None:
        """Makes one of the bands strong."""
        self._current = pair
        self.update()

    def set_hovered(self, pair: Pair | None) -> None:
        """Lights the band that the pointer is over."""
        if pair != self._hovered:
            self._hovered = pair
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of another theme."""
        self._theme = theme
        self.update()

    def set_gutter(self, gutter: QRect) -> None:
        """Takes where the gutter is."""
        self._gutter = gutter
        self.place()

    def place(self) -> None:
        """Lies between the columns of text as they stand now."""
        boxes = {}
        for hand, article in self._articles.items():
            port = article.viewport()
            boxes[hand] = QRect(self._over.mapFromGlobal(port.mapToGlobal(QPoint(0, 0))), port.size())
        left, right = boxes[Hand.LEFT], boxes[Hand.RIGHT]
        # What stands above or below one of the texts alone, such as a message, is no place for bands.
        top, bottom = max(left.top(), right.top()), min(left.bottom(), right.bottom())
        self.setGeometry(QRect(QPoint(left.right() + 1, top), QPoint(right.left() - 1, bottom)))
        self.raise_()
        self.update()

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """All pairs, in the order of the left text."""
        return self._pairs[Hand.LEFT]

    @property
    def current(self) -> Pair | None:
        """The pair whose band is strong."""
        return self._current

    def bands(self) -> tuple[Band, ...]:
        """The bands with an end on the screen, the current one last."""
        found: dict[Pair, None] = {}
        for hand, article in self._articles.items():
            seen, starts = article.visible(), self._starts[hand]
            for pair in self._pairs[hand][bisect_left(starts, seen.start) : bisect_right(starts, seen.end)]:
                found[pair] = None
        if self._current is not None and self._current in found:
            found.pop(self._current)
            found[self._current] = None
        return tuple(band for pair in found if (band := self.band_of(pair)) is not None)

    def band_of(self, pair: Pair) -> Band | None:
        """The band of a pair; None where neither end of it is on the screen."""
        band = Band(pair, self._levels(Hand.LEFT, pair), self._levels(Hand.RIGHT, pair))
        return band if self._in_view(band) else None

    def band_at(self, point: QPointF) -> Band | None:
        """The uppermost band at a point of the overlay."""
        found = (band for band in reversed(self.bands()) if _between(*self._edges(band)).contains(point))
        return next(found, None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the bands that can be seen; where the two tellings differ the edge is broken."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for band in self.bands():
            current = band.pair == self._current
            fill, line = QColor(self._theme.accent), QColor(self._theme.accent)
            fill.setAlphaF(_FILL_CURRENT if current else _FILL)
            line.setAlphaF(1.0 if current else _LINE_HOVERED if band.pair == self._hovered else _LINE)
            upper, lower = self._edges(band)
            painter.fillPath(_between(upper, lower), fill)
            pen = QPen(line, 1.8 if current else 1.0)
            if band.pair.differences:
                pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawPath(upper)
            painter.drawPath(lower)
            for x, (top, bottom) in ((0.0, band.left), (self.width() - _END, band.right)):
                painter.fillRect(QRectF(x, top, _END, bottom - top), line)

    def _levels(self, hand: Hand, pair: Pair) -> tuple[float, float]:
        """From where to where the claim of one side stands, in pixels of the overlay."""
        article, row = self._articles[hand], pair.row(hand)
        port = article.viewport()
        above = self.mapFromGlobal(port.mapToGlobal(QPoint(0, 0))).y()
        span = hull(row.content or (row.anchor,))
        seen = article.visible()
        # Where a line stands that is far away is known only once all text before it is set.
        if span.end <= seen.start:
            return above - _BEYOND, above - _BEYOND
        if span.start >= seen.end:
            return above + port.height() + _BEYOND, above + port.height() + _BEYOND
        first, last = article.line_at(span.start), article.line_at(max(span.start, span.end - 1))
        shift = above - article.offset()
        return first.top + shift, last.top + last.height + shift

    def _in_view(self, band: Band) -> bool:
        """Whether either end is on the screen: a band that only passes by says nothing."""
        return any(bottom > 0 and top < self.height() for top, bottom in (band.left, band.right))

    def _edges(self, band: Band) -> tuple[QPainterPath, QPainterPath]:
        """The upper and the lower edge of a band, from left to right."""
        left = float(self._gutter.left() - self.x())
        right = left + self._gutter.width()
        middle, end = (left + right) / 2, float(self.width())

        def edge(level: float, other: float) -> QPainterPath:
            path = QPainterPath(QPointF(0, level))
            path.lineTo(left, level)
            path.cubicTo(QPointF(middle, level), QPointF(middle, other), QPointF(right, other))
            path.lineTo(end, other)
            return path

        return edge(band.left[0], band.right[0]), edge(band.left[1], band.right[1])


def _between(upper: QPainterPath, lower: QPainterPath) -> QPainterPath:
    """What two edges enclose."""
    out = QPainterPath(upper)
    out.connectPath(lower.toReversed())
    out.closeSubpath()
    return out


class Gutter(QWidget):
    """The room between two articles. ``picked`` carries the pair whose band is clicked.

    ``scrolls`` is the text that the wheel scrolls here.
    """

    picked = Signal(object)

    def __init__(self, bands: Bands, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.told_parts = Painted(QAccessible.Role.List, lambda: len(bands.pairs), self._part, self._current_part)
        self.setAccessibleName(tr("What both articles say"))
        self.setMouseTracking(True)
        self._bands = bands
        self._theme = theme
        self.scrolls: ArticleEdit | None = None

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of another theme."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ground between two lines, over which the bands are drawn."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._theme.window))
        painter.setPen(QPen(QColor(self._theme.border), 1.0))
        painter.drawLine(0, 0, 0, self.height())
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The bands bend here."""
        super().resizeEvent(event)
        self._bands.set_gutter(self.geometry())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Picks the pair whose band is under the pointer."""
        band = self._band_at(event.position())
        if band is not None and event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit(band.pair)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Lights the band under the pointer."""
        band = self._band_at(event.position())
        self._bands.set_hovered(band.pair if band is not None else None)
        self.setCursor(Qt.CursorShape.ArrowCursor if band is None else Qt.CursorShape.PointingHandCursor)

    def leaveEvent(self, event: QEvent) -> None:
        """Puts the light out."""
        self._bands.set_hovered(None)
        super().leaveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls the text that is read."""
        if self.scrolls is not None:
            QApplication.sendEvent(self.scrolls.verticalScrollBar(), event)

    def event(self, event: QEvent) -> bool:
        """Says as a tool tip what the band under the pointer joins."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            band = self._band_at(QPointF(event.pos()))
            if band is None:
                QToolTip.hideText()
            else:
                words = (band.pair.left.content_text, band.pair.right.content_text)
                differ = "\n".join(telling.sentence for telling in tellings(band.pair))
                QToolTip.showText(event.globalPos(), wrapped("\n\n".join(filter(None, (*words, differ)))), self)
            return True
        return super().event(event)

    def _part(self, number: int) -> Part:
        """A pair as assistive technology is told of it."""
        pair = self._bands.pairs[number]
        band = self._bands.band_of(pair)
        box = QRect()
        if band is not None:
            top, bottom = min(band.left[0], band.right[0]), max(band.left[1], band.right[1])
            shift = self._bands.y() - self.y()
            box = QRect(0, round(top) + shift, self.width(), round(bottom - top)).intersected(self.rect())
        name = tr("{left} | {right}", left=describe(pair.left), right=describe(pair.right))
        differ = " ".join(telling.sentence for telling in tellings(pair))
        return Part(name, differ, box, pair == self._bands.current)

    def _current_part(self) -> int | None:
        current = self._bands.current
        return self._bands.pairs.index(current) if current in self._bands.pairs else None

    def _band_at(self, point: QPointF) -> Band | None:
        return self._bands.band_at(QPointF(self._bands.mapFromGlobal(self.mapToGlobal(point))))
