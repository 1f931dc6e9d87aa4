"""The overview ruler beside the scroll bar: the whole article on a narrow strip."""

from bisect import bisect_left
from collections.abc import Collection, Sequence
from time import perf_counter

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from reader.app.overview import OverviewMark, together
from reader.app.view import PaintKind
from reader.core.span import Span
from reader.core.wording import tr
from reader.gui.article import ArticleEdit
from reader.gui.first_place import RULER
from reader.gui.levels import Levels
from reader.gui.painted_parts import picture
from reader.gui.segments import ALL_KINDS
from reader.gui.strip import LEAST_MARK, Rows, row_ends, rows_of, rows_together
from reader.gui.theme import Theme

WIDTH = RULER
# Each kind has a column of its own, so that colour is not the only sign and none covers another. Boilerplate lies
# under them all.
COLUMN = {
    PaintKind.QUOTE: (2, 4),
    PaintKind.STATEMENT: (7, 4),
    PaintKind.UNATTRIBUTED: (12, 4),
    PaintKind.BOILERPLATE: (1, WIDTH - 2),
}
HITS_COLUMN = (17, 4)
_DRAWN_IN_ORDER = (PaintKind.BOILERPLATE, PaintKind.UNATTRIBUTED, PaintKind.STATEMENT, PaintKind.QUOTE)
_LEAST_FRAME = 6.0
# The current claim and the current hit, across the strip.
_LINE = 3
# How far from a mark, in rows, the pointer still means it.
_NEAR = 2
_MOST_LABELS = 6
# While lines move, as at a change of size, measuring them anew takes at most this part of the time.
_SHARE = 0.1
# In seconds: what a frame does not notice.
_NOTHING = 0.002


class Ruler(QWidget):
    """Marks of all kinds by their place, the part in view, the current claim, and what was found.

    All but the frame, the current claim and the current hit is one picture, made anew when marks, colours or the
    places of lines change; so a frame of scrolling costs the same for every article.
    """

    def __init__(self, article: ArticleEdit, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.told_parts = picture()
        self.setAccessibleName(tr("Overview"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._article = article
        self._theme = theme
        self._marks: list[OverviewMark] = []
        self._shown: frozenset[PaintKind] = ALL_KINDS
        self._listed: frozenset[str] | None = None
        self._hits: tuple[Span, ...] = ()
        self._hit: Span | None = None
        self._current: int | None = None
        self._levels: Levels | None = None
        self._by_kind: dict[PaintKind, list[OverviewMark]] = {kind: [] for kind in PaintKind}
        self._hit_places: tuple[tuple[Span, Rows], ...] = ()
        self._picture: QPixmap | None = None
        # Where in the frame the person holds it.
        self._grip: float | None = None
        self._cost = 0.0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.remeasure)
        # Whatever lies behind need not be painted for a frame.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        article.scrolled.connect(self.update)
        article.resettled.connect(self._moved)
        article.painted.connect(self._come_to_rest)
        article.verticalScrollBar().rangeChanged.connect(self._moved)

    def set_marks(self, marks: Sequence[OverviewMark], sentence: str) -> None:
        """Shows the marks of an article, in text order; ``sentence`` says the same for screen readers."""
        self._marks.clear()
        for known in self._by_kind.values():
            known.clear()
        self._take(marks)
        self.setAccessibleDescription(sentence)
        if marks and self._cost > _NOTHING:
            # Those of the parts, which are nearly the same, can stay for the moment that a long article takes to show.
            self._later.start(0)
        else:
            self.remeasure()

    def add_marks(self, marks: Sequence[OverviewMark]) -> None:
        """Takes the marks of the text that follows, while the article is being read."""
        self._take(marks)
        self._moved()

    def _take(self, marks: Sequence[OverviewMark]) -> None:
        self._marks += marks
        for kind, known in self._by_kind.items():
            known += [mark for mark in marks if mark.kind is kind]

    def set_shown(self, kinds: Collection[PaintKind]) -> None:
        """Shows the marks of ``kinds`` alone."""
        self._shown = frozenset(kinds)
        self._redraw()

    def set_listed(self, claims: Collection[str] | None) -> None:
        """Lets the marks of all claims but these, by their ids, step back; None for none."""
        listed = frozenset(claims) if claims is not None else None
        if listed != self._listed:
            self._listed = listed
            self._redraw()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of another theme."""
        self._theme = theme
        self._redraw()

    def set_current(self, position: int | None) -> None:
        """Marks the current claim, which starts at code point ``position``, or none."""
        self._current = position
        self.update()

    def set_hits(self, hits: Sequence[Span], current: Span | None) -> None:
        """Marks what was found, in text order, and the hit that the person is at."""
        if self._hits is not hits:
            self._hits = tuple(hits)
            self._hit_places = self._places_of_hits()
            self._redraw()
        self._hit = current
        self.update()

    def remeasure(self) -> None:
        """Forgets where the marks stand."""
        self._levels = None
        self._redraw()

    def sizeHint(self) -> QSize:
        """Narrow, and as high as there is room."""
        return QSize(WIDTH, 100)

    def rows_of(self, span: Span) -> Rows | None:
        """The rows of the strip that stand for a stretch of text; None while Qt has not set it."""
        return rows_of(span, self._measure(), self._scale())

    def frame(self) -> QRectF:
        """The box of the part in view."""
        scale, height = self._scale(), float(self.height())
        part = max(_LEAST_FRAME, min(height, self._article.viewport().height() * scale))
        top = min(self._article.offset() * scale, height - part)
        return QRectF(0.5, top + 0.5, self.width() - 1, part - 1)

    def labels_at(self, row: int) -> tuple[str, ...]:
        """What stands at a row of the strip, or very near it, in order and in words."""
        levels, scale = self._measure(), self._scale()

        def near(rows: Rows | None) -> bool:
            return rows is not None and rows[0] - _NEAR <= row < rows[1] + _NEAR

        # Two stretches of one claim are one thing to the person.
        labels = {
            mark.claim or mark.span: mark.label
            for mark in self._marks
            if mark.kind in self._shown and near(rows_of(mark.span, levels, scale))
        }
        found = (tr("Found here"),) if any(near(rows) for _, rows in self._hit_places) else ()
        return (*found, *together(list(labels.values()), _MOST_LABELS))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the picture, and over it what follows the person."""
        if self._picture is None:
            begun = perf_counter()
            self._picture = self._draw()
            self._cost = perf_counter() - begun
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        theme = self._theme
        if self._current is not None and (rows := self.rows_of(Span(self._current, self._current))):
            painter.fillRect(0, rows[0], WIDTH, _LINE, QColor(theme.text))
        if self._hit is not None and (rows := self.rows_of(self._hit)):
            painter.fillRect(0, rows[0], WIDTH, _LINE, QColor(theme.marks["find_current"].tint))
        veil = QColor(theme.text)
        veil.setAlpha(22)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.muted), 1.0))
        painter.setBrush(veil)
        painter.drawRoundedRect(self.frame(), 2, 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Goes to what begins under the pointer, else to that part of the article, and takes hold of the frame."""
        if event.button() == Qt.MouseButton.LeftButton:
            frame, row = self.frame(), event.position().y()
            place = self._begun_at(event.position().toPoint())
            if place is not None:
                # A row may stand for several screens of a long text: the mark knows its line.
                self._article.reveal(place)
            elif not frame.top() <= row <= frame.bottom():
                self._scroll(row - frame.height() / 2)
            self._grip = row - self._article.offset() * self._scale()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Moves what is in view along with the pointer."""
        if self._grip is not None:
            self._scroll(event.position().y() - self._grip)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lets the frame go."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls the article."""
        QCoreApplication.sendEvent(self._article.verticalScrollBar(), event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another height means another scale."""
        super().resizeEvent(event)
        # Until the lines are measured the old marks stand on the whole of the strip, so that none of it stays bare.
        self._redraw()
        self._moved()

    def event(self, event: QEvent) -> bool:
        """Tells what is under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            labels = self.labels_at(event.pos().y())
            if labels:
                # The tip stays while the pointer is at the same place.
                here = QRect(0, event.pos().y() - _NEAR, WIDTH, 2 * _NEAR)
                QToolTip.showText(event.globalPos(), "\n".join(labels), self, here)
            else:
                QToolTip.hideText()
            return True
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._redraw()
        return super().event(event)

    def _scroll(self, top: float) -> None:
        """Brings the frame's first row to ``top``."""
        self._article.verticalScrollBar().setValue(round(top / self._scale()))

    def _begun_at(self, point: QPoint) -> Span | None:
        """The mark or hit that begins nearest to ``point``, those of the column under it before others."""
        levels, scale = self._measure(), self._scale()
        begun = [
            (COLUMN[mark.kind], rows[0], mark.span)
            for mark in self._marks
            if mark.kind in self._shown and (rows := rows_of(mark.span, levels, scale)) is not None
        ]
        begun += [(HITS_COLUMN, rows[0], hit) for hit, rows in self._hit_places]
        near = [
            (not column[0] <= point.x() <= column[0] + column[1], column[1], abs(row - point.y()), span)
            for column, row, span in begun
            if abs(row - point.y()) <= _NEAR
        ]
        return min(near)[-1] if near else None

    def _scale(self) -> float:
        """Rows of the strip for a document pixel; a text shorter than the screen stands level with its marks."""
        # The document, asked for its size, would set all of its text first, which takes long.
        return self.height() / max(1, self._article.verticalScrollBar().maximum() + self._article.viewport().height())

    def _redraw(self) -> None:
        self._picture = None
        self.update()

    def _moved(self) -> None:
        """Lines stand elsewhere: measures them soon, and at once where that costs next to nothing."""
        if self._cost <= _NOTHING:
            self.remeasure()
        elif not self._later.isActive():
            # Lines that begin to move go on for a while, so that what is measured at once would be wrong by then.
            self._later.start(round(self._cost / _SHARE * 1000))
        self.update()

    def _come_to_rest(self) -> None:
        """Lines move no more for now."""
        if self._later.isActive():
            self.remeasure()

    def _measure(self) -> Levels:
        if self._levels is None:
            self._later.stop()
            self._levels = self._article.levels(1 / self._scale())
            self._hit_places = self._places_of_hits()
        return self._levels

    def _places_of_hits(self) -> tuple[tuple[Span, Rows], ...]:
        """The first hit of each line, and its rows: a letter may be found a hundred thousand times."""
        if self._levels is None:
            return ()
        out: list[tuple[Span, Rows]] = []
        number, scale = 0, self._scale()
        while number < len(self._hits):
            hit = self._hits[number]
            rows = rows_of(hit, self._levels, scale)
            if rows is None:
                break
            out.append((hit, (rows[0], rows[0] + LEAST_MARK)))
            number = max(number + 1, bisect_left(self._hits, self._levels.end_of(hit), key=lambda span: span.start))
        return tuple(out)

    def _draw(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        theme = self._theme
        picture.fill(QColor(theme.paper))
        painter = QPainter(picture)
        levels, scale = self._measure(), self._scale()
        ends = row_ends(levels, scale)
        for kind in _DRAWN_IN_ORDER:
            if kind in self._shown:
                colours = theme.kinds[kind]
                aside, listed = (rows_together(spans, levels, scale, ends) for spans in self._spans(kind))
                left, width = COLUMN[kind]
                # What the filter leaves out keeps its place and half of its width.
                self._fill(painter, (left + width // 4, width - width // 2), aside, colours.current)
                quiet = kind is PaintKind.BOILERPLATE
                self._fill(painter, (left, width), listed, colours.current if quiet else colours.line)
        self._fill(painter, HITS_COLUMN, [rows for _, rows in self._hit_places], theme.marks["find_current"].tint)
        painter.end()
        return picture

    def _spans(self, kind: PaintKind) -> tuple[list[Span], list[Span]]:
        """What is marked in the colour of ``kind``, in order: of the claims that the filter leaves out, of others."""
        marks, listed = self._by_kind[kind], self._listed
        if listed is None:
            return [], [mark.span for mark in marks]
        aside = [mark.span for mark in marks if mark.claim is not None and mark.claim not in listed]
        return aside, [mark.span for mark in marks if mark.claim is None or mark.claim in listed]

    def _fill(self, painter: QPainter, column: tuple[int, int], every: Sequence[Rows], colour: str) -> None:
        left, width = column
        filled = QColor(colour)
        for top, bottom in every:
            painter.fillRect(left, top, width, bottom - top, filled)
