"""The links of a saved page, shown quietly: a small arrow behind each, a frame around the one that is meant."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reader.app.links import Links, PageLink
from reader.core.span import Span
from reader.core.wording import tr, tr_later
from reader.gui.text_pane import TextPane

# In parts of the body's size.
_ARROW = 0.26
_CLOSED = tr_later("Claim Reader opens web pages and letters only")


class LinkLayer:
    """The links over ``pane``; ``folded`` says of a code point whether it is folded away.

    The current link is the one that the keys came to. An underline would pass for that of a kind of claim.
    """

    def __init__(self, pane: TextPane, folded: Callable[[int], bool]) -> None:
        self._pane = pane
        self._folded = folded
        self._links = Links()
        self._current: int | None = None
        self._hovered: int | None = None

    def set_links(self, links: Sequence[PageLink]) -> None:
        """Takes the links of another article."""
        self._links = Links(links)
        self._current = self._hovered = None
        self._pane.viewport().update()

    @property
    def current(self) -> PageLink | None:
        """The link that the keys came to, as long as the text cursor is in it."""
        place = self._pane.place()
        if self._current is None or self._links.at(place) != self._current:
            return None
        return self._links.links[self._current]

    def at(self, position: int | None) -> PageLink | None:
        """The link that covers code point ``position``."""
        index = self._links.at(position) if position is not None else None
        return self._links.links[index] if index is not None else None

    def under(self, point: QPointF) -> PageLink | None:
        """The link whose words are at a point of the viewport."""
        return self.at(self._pane.position_under(point)) if self._links.links else None

    def step(self, forward: bool) -> PageLink | None:
        """Goes to the next or previous link; None where there is none, which is said."""
        if not self._links.links:
            self._pane.said.emit(tr("There are no links in this article"))
            return None
        index = skipped = self._links.step(self._pane.place(), forward)
        while index is not None and self._folded(self._links.links[index].span.start):
            index = self._links.step(self._links.links[index].span.start, forward)
        if index is None:
            self._pane.said.emit(_no_more(forward, hidden=skipped is not None))
            return None
        link = self._links.links[index]
        self._current = index
        self._pane.set_place(link.span.start)
        self._pane.reveal(link.span)
        self._pane.viewport().update()
        self._pane.said.emit(
            tr("Link {index} of {count}: {shown}", index=index + 1, count=len(self._links.links), shown=link.shown)
        )
        return link

    def hover(self, point: QPointF | None) -> bool:
        """Frames the link under the pointer and says where it leads; whether there is one."""
        link = self.under(point) if point is not None else None
        index = self._links.at(link.span.start) if link is not None else None
        if index != self._hovered:
            self._hovered = index
            self._pane.viewport().update()
            self._pane.said.emit(link.shown if link is not None else "")
        return link is not None

    def tip(self, link: PageLink) -> str:
        """What a tool tip says of a link."""
        address = link.address
        opens = tr("Ctrl+click opens it in the {program}", program=address.program) if address else tr(_CLOSED)
        return f"{link.shown}\n{opens}"

    def draw(self, painter: QPainter) -> None:
        """Draws the arrows behind the links that are on the screen, and the frames."""
        if not self._links.links:
            return
        theme = self._pane.theme
        current = self.current
        seen = self._pane.visible()
        for index in self._links.within(Span(seen.start, seen.end + 1)):
            link = self._links.links[index]
            if self._folded(link.span.start):
                continue
            meant = index == self._hovered or link is current
            boxes = self._pane.boxes(link.span)
            if meant:
                painter.setPen(QPen(QColor(theme.accent), 1.6 if link is current else 1.0))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                for box in boxes:
                    painter.drawRoundedRect(box.adjusted(-1.5, -0.5, 1.5, 0.5), 3, 3)
            if boxes:
                to_left = self._pane.reads_left(link.span.start)
                self._draw_arrow(painter, boxes, theme.accent if meant else theme.muted, to_left=to_left)

    def _draw_arrow(self, painter: QPainter, boxes: Sequence[QRectF], colour: str, *, to_left: bool) -> None:
        """A small arrow upwards and on, above the space behind the words of the last line."""
        size = _ARROW * self._pane.type_size
        last = [box for box in boxes if box.top() == boxes[-1].top()]
        on = -1 if to_left else 1
        end = min(box.left() for box in last) if to_left else max(box.right() for box in last)
        tip = QPointF(end + on * (size + 0.5), last[0].top() + size * 0.5)
        painter.setPen(QPen(QColor(colour), max(1.0, size / 4)))
        painter.drawLine(QLineF(tip, tip + QPointF(-size * on, size)))
        painter.drawLine(QLineF(tip, tip + QPointF(-size * on * 0.75, 0)))
        painter.drawLine(QLineF(tip, tip + QPointF(0, size * 0.75)))


def _no_more(forward: bool, *, hidden: bool) -> str:
    if hidden:
        return tr("No further link outside what is folded") if forward else tr("No earlier link outside what is folded")
    return tr("No further link") if forward else tr("No earlier link")
