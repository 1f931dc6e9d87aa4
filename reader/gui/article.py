"""The article: its text with the looks and colours of its analysis, and what a person points at in it."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal, SignalInstance
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from reader.app.directions import Directions, Turned
from reader.app.folds import Fold, FoldState
from reader.app.links import PageLink
from reader.app.settings import Settings
from reader.app.shapes import Shape, Shaped, Shapes
from reader.app.view import BlockRow, ClaimRow, PaintKind
from reader.core.span import Span
from reader.core.wording import tr
from reader.gui.fold_layer import FoldLayer
from reader.gui.link_layer import LinkLayer
from reader.gui.marks import Marks
from reader.gui.painting import Painter
from reader.gui.prepared import PreparedPart
from reader.gui.segments import Segments
from reader.gui.text_pane import TextPane
from reader.gui.theme import Theme
from reader.gui.tips import wrapped
from reader.gui.typography import Look
from reader.gui.underlines import draw_underlines


class ArticleEdit(TextPane):
    """Shows one article and its marks.

    ``clicked`` carries the code point under a click; ``refolded`` says that runs were folded or opened, ``scrolled``
    that another part is on the screen, ``painted`` that all that is known of the article shows. ``link_wanted`` carries
    a PageLink that is to be opened, ``link_copied`` one that is to be copied, ``menu_wanted`` a place of the screen and
    the code point that a menu is asked for.
    """

    clicked = Signal(int)
    refolded = Signal()
    scrolled = Signal()
    painted = Signal()
    link_wanted = Signal(object)
    link_copied = Signal(object)
    menu_wanted = Signal(QPoint, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(tr("Article"))
        self._marks = Marks()
        self._pressed = QPoint()
        self._painter = Painter(self)
        self._painter.set_formats(self._formats)
        self._painter.chunk_starting.connect(self._hold)
        self._painter.chunk_done.connect(self._release)
        self._painter.finished.connect(self._finished)
        # Who knows the claims says what a code point is to them.
        self.describe: Callable[[int], str] = lambda _position: ""
        self._folds_at_start = False
        self._first_folded: tuple[int, ...] = ()
        self._pressing = False
        self._opens_whole = self._over_heading = self._over_link = False
        self._folds = FoldLayer(self, self._refolded)
        self._shapes = Shapes()
        self._links = LinkLayer(self, lambda position: self._folds.folded_at(position) is not None)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.resettled.connect(self._follow)
        self.viewport().setMouseTracking(True)
        self.cursorPositionChanged.connect(self._cursor_moved)
        self.set_text("")

    @property
    def folds(self) -> FoldState:
        """The runs that can be folded, and which are; ``set_folded`` changes them."""
        return self._folds.state

    @property
    def folded(self) -> tuple[int, ...] | None:
        """Where the runs begin that are folded; None while they are as the person has it set for every article."""
        folded = self._folds.folded
        return folded if folded != self._first_folded else None

    def set_text(self, text: str) -> None:
        """Shows another text, at its beginning and without colours."""
        self._folds.set_folds((), long_folded=False)
        self._first_folded = ()
        self._links.set_links(())
        self._shapes = Shapes()
        self._marks.clear()
        document = self.show_document(text)
        self._painter.set_document(document, self._map)
        self._painter.set_page(self._shapes, self._directions)
        self._painter.restart()
        self.resettled.emit()

    @property
    def shapes(self) -> Shapes:
        """How the blocks of the shown page stood in it."""
        return self._shapes

    def set_article(
        self,
        blocks: Sequence[BlockRow],
        segments: Segments,
        folds: Sequence[Fold] = (),
        folded: Sequence[int] | None = None,
    ) -> None:
        """Gives the shown text the looks and colours of its analysis.

        ``folds`` are its runs that fold; those at the places of ``folded`` are, None for as the person has it set.
        """
        self._folds.set_folds(folds, long_folded=self._folds_at_start)
        self._first_folded = self.folds.starts
        if folded is not None:
            self._folds.fold_as(folded)
        self._painter.set_article(blocks, segments, self.folds)
        self._painter.restart(self._first_line())
        self.refresh_marks()

    def take_settings(self, settings: Settings) -> None:
        """Sets the text as the person wants it; whether long runs are folded holds for the next analysis."""
        self._folds_at_start = settings.fold_furniture
        self.set_type(settings.typeface, settings.line_spacing, settings.measure)

    def set_page(self, links: Sequence[PageLink], shaped: Sequence[Shaped], turned: Sequence[Turned] = ()) -> None:
        """Takes what the shown text had as a saved page: its links, lists and tables, and which way it is read."""
        self._links.set_links(links)
        self._shapes = Shapes(shaped)
        if turned:
            self._directions = Directions(self._text, turned)
        self._painter.set_page(self._shapes, self._directions)
        if turned:
            self._painter.restart(self._first_line())

    def link_at(self, position: int) -> PageLink | None:
        """The link that covers code point ``position``."""
        return self._links.at(position)

    def step_link(self, forward: bool) -> None:
        """Goes to the next or previous link."""
        self._links.step(forward)

    def open_link(self) -> None:
        """Asks for the link at the text cursor to be opened."""
        self._pass_on(self.link_wanted)

    def copy_link(self) -> None:
        """Asks for where the link at the text cursor leads to be copied."""
        self._pass_on(self.link_copied)

    def add_part(self, part: PreparedPart) -> None:
        """Gives the next stretch of the shown text the looks and colours that it has for now."""
        self._painter.add_part(part.blocks, part.segments, part.end)

    def set_shown(self, kinds: Collection[PaintKind]) -> None:
        """Shows the colours of ``kinds`` alone."""
        self._painter.set_shown(kinds)
        self._painter.restart(self._first_line())
        self.refresh_marks()

    def reveal(self, span: Span) -> None:
        """Brings ``span`` onto the screen, a third down, unless it is there already.

        What it is folded in opens until the text cursor leaves it again, or ``fold_again`` is called.
        """
        self._opens_whole = True
        for index in self.folds.within(span):
            self._folds.lend(index)
        self._opens_whole = False
        super().reveal(span)

    def is_hidden(self, position: int) -> bool:
        """Whether code point ``position`` is in a run that is folded, or open only because of a place in it."""
        return self._folds.is_hidden(position)

    def fold_again(self, *keep: Span) -> None:
        """Folds the runs that were opened because of a place in them, but for those with a place of ``keep``."""
        self._folds.give_back(*keep)

    def set_folded(self, index: int, on: bool) -> None:
        """Folds a run or opens it."""
        self._folds.set_folded(index, on)

    def toggle_fold(self, index: int) -> None:
        """Folds a run that is open, opens one that is folded."""
        self._folds.toggle(index)

    def toggle_folds(self) -> None:
        """Folds every run, or opens every one where all are folded."""
        if not self.folds.folds:
            self.said.emit(tr("There is no page furniture to fold"))
            return
        on = not self.folds.all_folded
        self.fold_all(on)
        self.said.emit(tr("Page furniture is folded") if on else tr("Page furniture is open"))

    def fold_all(self, on: bool) -> None:
        """Folds every run, or opens every one."""
        self._folds.keep_all()
        for index in range(len(self.folds.folds)):
            self.folds.set_folded(index, on)
        self._folds.show_cursor()
        self._painter.restart(self._first_line())
        self.refolded.emit()

    def go_to(self, span: Span) -> None:
        """Puts the text cursor at the start of ``span`` and brings it onto the screen."""
        self.set_place(span.start)
        self.reveal(span)

    def fold_box(self, index: int) -> QRectF:
        """The box of a run's heading, in pixels of the viewport."""
        return self._folds.box(index)

    def mark_claim(self, row: ClaimRow | None) -> None:
        """Marks content, cue and source of ``row``."""
        self._marks.set_claim(row)
        self.refresh_marks()

    def set_listed(self, spans: Sequence[Span] | None) -> None:
        """Lets the colours of all claims but those in ``spans`` step back; None for none."""
        self._marks.set_listed(spans)
        self.refresh_marks()

    def mark_mentions(self, spans: Sequence[Span]) -> None:
        """Marks the mentions of an entity."""
        self._marks.set_mentions(spans)
        self.refresh_marks()

    def mark_hits(self, hits: Sequence[Span], current: Span | None) -> None:
        """Marks what was found, and the hit that the person is at."""
        self._marks.set_hits(hits, current)
        self.refresh_marks()

    def refresh_marks(self) -> None:
        """Draws the marks again for the visible part."""
        seen = self.visible()
        marks = self._marks.selections(
            self.document(), self._map.span_to_qt, self._theme, seen, self._painter.segments_in(seen)
        )
        # What is folded away has lines of next to no height, where a mark would be a speck.
        self.setExtraSelections([mark for mark in marks if not self._is_folded(mark.cursor.selectionStart())])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the text, and over it what formats cannot show: claims around claims, links, headings of folds."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_underlines(painter, self, self._painter.segments_in(self.visible()))
        self._marks.draw(painter, self._theme, self.boxes)
        self._draw_bullets(painter)
        self._links.draw(painter)
        self._folds.draw(painter, self._marks.count_hits)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remembers where a click began; one on a heading folds its run or opens it."""
        self._pressed = event.position().toPoint()
        self._pressing = event.button() == Qt.MouseButton.LeftButton
        heading = self._folds.heading_at(event.position())
        if heading is not None and event.button() == Qt.MouseButton.LeftButton:
            self._folds.toggle(heading)
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Shows over what the pointer is."""
        if not event.buttons():
            self._hover(event.position())
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Shows that the pointer is over nothing."""
        self._hover(None)
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tells a click from a selection."""
        super().mouseReleaseEvent(event)
        self._pressing = False
        self._released(event)
        self._cursor_moved()

    def _released(self, event: QMouseEvent) -> None:
        here = event.position().toPoint()
        if self._folds.heading_at(QPointF(self._pressed)) is not None:
            return
        still = (here - self._pressed).manhattanLength() < 4
        if event.button() == Qt.MouseButton.LeftButton and still and not self.textCursor().hasSelection():
            link = self._links.under(event.position())
            if link is not None and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
                self.link_wanted.emit(link)
                return
            self.clicked.emit(self._map.to_code_point(self.cursorForPosition(here).position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leaves Escape to the window; the rest scrolls and selects, and folds where the cursor is at what folds."""
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return
        if self._folds.key(event):
            return
        before = self.place()
        super().keyPressEvent(event)
        self._folds.leave(before)
        self._show_hand(event.modifiers())

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Without Ctrl a click opens no link."""
        super().keyReleaseEvent(event)
        self._show_hand(event.modifiers())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Asks for a menu of the words under the pointer, or at the text cursor where a key asks."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            corner = self.cursorRect().bottomLeft()
            self.menu_wanted.emit(self.viewport().mapToGlobal(corner), self.place())
            return
        point = QPointF(self.viewport().mapFromGlobal(event.globalPos()))
        heading = self._folds.heading_at(point)
        under = self.position_under(point)
        position = self.folds.folds[heading].span.start if heading is not None else under
        self.menu_wanted.emit(event.globalPos(), -1 if position is None else position)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tells as a tool tip what stands under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            words = self.tip_at(QPointF(event.pos()))
            if words:
                QToolTip.showText(event.globalPos(), wrapped(words), self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def _draw_bullets(self, painter: QPainter) -> None:
        """A page's list items have no sign of their own in the text, as a browser draws it too."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.muted))
        size = self.type_size
        for block in self._shapes.within(self.visible()):
            line = self.line_at(block.span.start)
            # Where the item is of a menu, or folded away, it is set otherwise.
            if block.shape is Shape.ITEM and self._painter.look_at(block.span.start) is Look.ITEM:
                to_left = self.reads_left(block.span.start)
                begins = self.viewport().width() - 0.95 * size if to_left else 0.95 * size
                middle = QPointF(begins, line.top - self.offset() + line.height / 2)
                painter.drawEllipse(middle, size * 0.13, size * 0.13)

    def _pass_on(self, signal: SignalInstance) -> None:
        link = self._links.at(self.place())
        if link is None:
            self.said.emit(tr("There is no link at the text cursor"))
        else:
            signal.emit(link)

    def tip_at(self, point: QPointF) -> str:
        """What a tool tip says at a point of the viewport: of a run that folds, of a link, of a claim."""
        heading = self._folds.heading_at(point)
        if heading is not None:
            fold = self.folds.folds[heading]
            return f"{fold.label}\n{fold.preview}" if self.folds.is_folded(heading) else fold.label
        position = self.position_under(point)
        if position is None:
            return ""
        link = self._links.at(position)
        words = (self._links.tip(link) if link is not None else "", self.describe(position))
        return "\n\n".join(part for part in words if part)

    def _hover(self, point: QPointF | None) -> None:
        self._over_heading = self._folds.hover(point)
        self._over_link = self._links.hover(point)
        self._show_hand(QGuiApplication.keyboardModifiers())

    def _show_hand(self, modifiers: Qt.KeyboardModifier) -> None:
        opens = self._over_link and bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        hand = self._over_heading or opens
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.IBeamCursor)

    def _is_folded(self, place: int) -> bool:
        return self._folds.folded_at(self._map.to_code_point(place)) is not None

    def _cursor_moved(self) -> None:
        # What folds moves lines, and a click must end at the line where it began.
        if not self._pressing:
            self._folds.follow_cursor()
        self._folds.show_cursor()

    def _refolded(self, span: Span) -> None:
        self._painter.refresh(span, whole=self._opens_whole)
        self.refresh_marks()
        self.refolded.emit()

    def _still_shown(self, position: int, distance: float) -> tuple[int, float]:
        # What stood there may be folded now: then its heading does.
        folded = self._folds.to_hold(self._map.to_code_point(position))
        return (self._map.to_qt(folded[0]), folded[1]) if folded is not None else (position, distance)

    def _new_formats(self) -> None:
        super()._new_formats()
        self._folds.renew()
        self._painter.set_formats(self._formats)
        self._painter.restart(self._first_line())
        self.refresh_marks()

    def _finished(self, moved: bool) -> None:
        if moved:
            self.resettled.emit()
        self.painted.emit()

    def _follow(self) -> None:
        """Draws the marks that are drawn for the visible part alone, which is another now."""
        if self._marks.follow_scrolling and self._held is None:
            self.refresh_marks()

    def _scrolled(self) -> None:
        self._follow()
        self.scrolled.emit()
