"""The article: one read-only text, set for reading, that knows code points only."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from reader.app.folds import Fold, FoldState
from reader.app.view import BlockRow, ClaimRow, PaintKind
from reader.core.span import Span
from reader.gui.folding import FoldHeadings
from reader.gui.levels import Levels
from reader.gui.lines import Line, Lines
from reader.gui.marks import Marks
from reader.gui.painting import Painter
from reader.gui.positions import TextMap
from reader.gui.prepared import PreparedPart
from reader.gui.segments import Segments
from reader.gui.theme import Theme
from reader.gui.typography import HEADING, Formats, Look, Setting, Typesetting, measure_width, reading_font

# Qt keeps no space above the first line of a text but that of the frame; a heading may stand there.
_TOP_SPACE = HEADING + 0.9
# The last claims' cards need somewhere to stand.
_BOTTOM_SPACE = 260
_SIDE_SPACE = 6
LEAST_GUTTER = 22


class ArticleEdit(QTextEdit):
    """Shows one article and its marks.

    ``clicked`` carries the code point under a click; ``scrolled`` says that another part is on the screen,
    ``resettled`` that lines stand elsewhere in the document, ``painted`` that all that is known of the article shows.
    ``said`` carries a short word for the status line.
    """

    clicked = Signal(int)
    scrolled = Signal()
    resettled = Signal()
    painted = Signal()
    said = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAutoFillBackground(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName("Article")
        self._theme = theme
        self._setting = Typesetting()
        self._font = reading_font(self._setting.scale, self._setting.typeface)
        self._formats = Formats(theme, self._font, self._setting.line_spacing)
        self._headings = FoldHeadings(theme, self._font)
        self._folds = FoldState()
        self._hovered_fold: int | None = None
        self._text = ""
        self._map = TextMap("")
        self._marks = Marks()
        self._held: tuple[int, float] | None = None
        self._standing: tuple[object, ...] = ()
        self._pressed = QPoint()
        self._own: QTextDocument | None = None
        self._lines = Lines(self.document())
        self._painter = Painter(self)
        self._painter.set_formats(self._formats)
        self._painter.chunk_starting.connect(self._hold)
        self._painter.chunk_done.connect(self._release)
        self._painter.finished.connect(self._finished)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.viewport().setMouseTracking(True)
        self.cursorPositionChanged.connect(self._show_cursor)
        self._apply_palette()
        self.set_text("")

    def set_text(self, text: str) -> None:
        """Shows another text, at its beginning and without colours."""
        self._text = text
        self._map = TextMap(text)
        self._folds = FoldState()
        self._hovered_fold = None
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(self._font)
        document.setDocumentMargin(0)
        document.rootFrame().setFrameFormat(self._frame())
        cursor = QTextCursor(document)
        cursor.setBlockFormat(self._formats.block(Setting(Look.BODY)))
        cursor.insertText(self._map.shown, self._formats.text(Look.BODY))
        self._marks.clear()
        self._painter.set_document(document, self._map)
        self.setDocument(document)
        self._lines = Lines(document)
        if self._own is not None:
            self._own.deleteLater()
        self._own = document
        self.verticalScrollBar().setValue(0)
        self.set_place(0)
        self._painter.restart()
        self.resettled.emit()

    def set_article(
        self, blocks: Sequence[BlockRow], segments: Segments, folds: Sequence[Fold] = (), *, folded: bool = False
    ) -> None:
        """Gives the shown text the looks and colours of its analysis; with ``folded`` every run of ``folds`` is."""
        self._marks.clear()
        self._folds = FoldState(folds, folded=folded)
        self._painter.set_article(blocks, segments, self._folds)
        self._painter.restart(self._first_line())
        self.refresh_marks()

    def add_part(self, part: PreparedPart) -> None:
        """Gives the next stretch of the shown text the looks and colours that it has for now."""
        self._painter.add_part(part.blocks, part.segments, part.end)

    def set_shown(self, kinds: Collection[PaintKind]) -> None:
        """Shows the colours of ``kinds`` alone."""
        self._painter.set_shown(kinds)
        self._painter.restart(self._first_line())

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of another theme."""
        self._theme = theme
        self._apply_palette()
        self._new_formats()

    def set_zoom(self, scale: float) -> None:
        """Sets the text at ``scale`` times its normal size, and keeps its place."""
        self.set_typesetting(self._setting._replace(scale=scale))

    def set_type(self, typeface: str, line_spacing: float, measure: int) -> None:
        """Sets the text in "serif" or "sans" at that distance of lines and width, and keeps its place."""
        wanted = Typesetting(self._setting.scale, typeface, line_spacing, measure)
        if wanted != self._setting:
            self.set_typesetting(wanted)

    def set_typesetting(self, setting: Typesetting) -> None:
        """Sets the text anew, and keeps its place."""
        self._setting = setting
        self._font = reading_font(setting.scale, setting.typeface)
        self._hold()
        self.document().setDefaultFont(self._font)
        self.document().rootFrame().setFrameFormat(self._frame())
        self.fit(self.width())
        self._release()
        self._new_formats()

    def fit(self, width: int) -> None:
        """Centres the column in ``width`` pixels; it never grows beyond the measure."""
        bar = self.verticalScrollBar().sizeHint().width()
        column = measure_width(self._font, self._setting.measure) + 2 * _SIDE_SPACE
        side = max(LEAST_GUTTER, (width - bar - column) // 2)
        margins = self.viewportMargins()
        if margins.left() != side:
            self._hold()
            self.setViewportMargins(side, 0, side, 0)
            self._release()
        self.resettled.emit()

    def line_at(self, position: int) -> Line:
        """The line of the set text that code point ``position`` stands in."""
        return self._lines.line_at(self._map.to_qt(position))

    def top(self) -> int:
        """The code point at the start of the first line that is on the screen, by half at least; 0 above the first."""
        half = self._font.pixelSize() // 2
        return self._map.to_code_point(self._line_below(self.offset() + half)) if self.offset() > 0 else 0

    def scroll_to(self, position: int) -> None:
        """Puts the line of ``position`` at the top of the screen."""
        self.verticalScrollBar().setValue(round(self.line_at(position).top) if position > 0 else 0)

    def levels(self, fine: float) -> Levels:
        """Where all lines stand that are set so far, to ``fine`` document pixels."""
        return Levels(self.document(), self._map, fine)

    def visible(self) -> Span:
        """The stretch of text that is on the screen, in whole paragraphs."""
        first = self._lines.paragraph_at(self.offset())
        last = self._lines.paragraph_at(self.offset() + self.viewport().height())
        end = self._map.to_code_point(last.position() + last.length() - 1)
        return Span(self._map.to_code_point(first.position()), end)

    def offset(self) -> int:
        """How many document pixels are above the screen."""
        return self.verticalScrollBar().value()

    def reveal(self, span: Span) -> None:
        """Brings ``span`` onto the screen, a third down, unless it is there already; opens what it is folded in."""
        for index in self._folds.within(span):
            self.set_folded(index, False, whole=True)
        first, last = self.line_at(span.start), self.line_at(max(span.start, span.end - 1))
        height, offset = self.viewport().height(), self.offset()
        margin = min(60, height // 8)
        bottom = min(last.top + last.height, first.top + height / 2)
        if first.top >= offset + margin and bottom <= offset + height - margin:
            return
        self.verticalScrollBar().setValue(round(first.top - height / 3))

    def go_to(self, span: Span) -> None:
        """Puts the text cursor at the start of ``span`` and brings it onto the screen."""
        self.set_place(span.start)
        self.reveal(span)

    def place(self) -> int:
        """The code point at which the text cursor stands."""
        return self._map.to_code_point(self.textCursor().position())

    def set_place(self, position: int) -> None:
        """Puts the text cursor at ``position`` without scrolling."""
        bar = self.verticalScrollBar()
        before = bar.value()
        cursor = self.textCursor()
        cursor.setPosition(self._map.to_qt(position))
        self.setTextCursor(cursor)
        bar.setValue(before)

    def selected(self) -> Span:
        """The stretch that the person selected; empty at the cursor when there is none."""
        cursor = self.textCursor()
        return Span(self._map.to_code_point(cursor.selectionStart()), self._map.to_code_point(cursor.selectionEnd()))

    def mark_claim(self, row: ClaimRow | None) -> None:
        """Marks content, cue and source of ``row``."""
        self._marks.set_claim(row)
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
        self.setExtraSelections(
            self._marks.selections(self.document(), self._map.span_to_qt, self._theme, self.visible())
        )

    @property
    def folds(self) -> FoldState:
        """The runs that can be folded; ``set_folded`` changes them."""
        return self._folds

    def set_folded(self, index: int, on: bool, *, whole: bool = False) -> None:
        """Folds a run or opens it; with ``whole`` it is open to its end when this returns, however long it is."""
        if self._folds.is_folded(index) == on:
            return
        self._folds.set_folded(index, on)
        self._show_cursor()
        self._painter.refresh(self._folds.folds[index].span, whole=whole)
        self.viewport().update()

    def toggle_folds(self) -> None:
        """Folds every run, or opens every one where all are folded."""
        if not self._folds.folds:
            self.said.emit("There is no page furniture to fold")
            return
        on = not self._folds.all_folded
        self.fold_all(on)
        self.said.emit("Page furniture is folded" if on else "Page furniture is open")

    def fold_all(self, on: bool) -> None:
        """Folds every run, or opens every one."""
        for index in range(len(self._folds.folds)):
            self._folds.set_folded(index, on)
        self._show_cursor()
        self._painter.restart(self._first_line())
        self.viewport().update()

    def fold_box(self, index: int) -> QRectF:
        """The box of a run's heading, in pixels of the viewport."""
        first = self._map.to_qt(self._folds.folds[index].span.start)
        return self._headings.box(self._lines, first, self.viewport().width()).translated(0, -self.offset())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the text, and over it the headings of what can be folded."""
        super().paintEvent(event)
        shown = self._folds.within(self.visible())
        if not shown:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        at_cursor = self._folds.at(self.place()) if self.hasFocus() else None
        for index in shown:
            fold, folded = self._folds.folds[index], self._folds.is_folded(index)
            self._headings.draw(
                painter,
                self.fold_box(index),
                fold,
                folded=folded,
                hovered=index == self._hovered_fold,
                current=index == at_cursor and (folded or self.place() == fold.span.start),
                found=self._marks.count_hits(fold.span),
            )

    def createMimeDataFromSelection(self) -> QMimeData:
        """The selected text as the file has it: what is folded is part of it, looks are not."""
        data = QMimeData()
        data.setText(self.selected().of(self._text))
        return data

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remembers where a click began; one on a heading folds its run or opens it."""
        self._pressed = event.position().toPoint()
        heading = self._heading_at(event.position())
        if heading is not None and event.button() == Qt.MouseButton.LeftButton:
            self._toggle(heading)
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
        here = event.position().toPoint()
        if self._heading_at(QPointF(self._pressed)) is not None:
            return
        still = (here - self._pressed).manhattanLength() < 4
        if event.button() == Qt.MouseButton.LeftButton and still and not self.textCursor().hasSelection():
            self.clicked.emit(self._map.to_code_point(self.cursorForPosition(here).position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leaves Escape to the window; the rest scrolls and selects."""
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return
        index = self._folds.at(self.place())
        if index is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            folded = self._folds.is_folded(index)
            at_start = self.place() == self._folds.folds[index].span.start
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._toggle(index)
                return
            if (event.key() == Qt.Key.Key_Right and folded) or (
                event.key() == Qt.Key.Key_Left and at_start and not folded
            ):
                self._toggle(index)
                return
        before = self.place()
        super().keyPressEvent(event)
        self._leave_folded(before)

    def _frame(self) -> QTextFrameFormat:
        out = QTextFrameFormat()
        out.setTopMargin(round(_TOP_SPACE * self._font.pixelSize()))
        out.setBottomMargin(_BOTTOM_SPACE)
        out.setLeftMargin(_SIDE_SPACE)
        out.setRightMargin(_SIDE_SPACE)
        return out

    def _toggle(self, index: int) -> None:
        on = not self._folds.is_folded(index)
        fold = self._folds.folds[index]
        if on or self._folds.at(self.place()) != index:
            self.set_place(fold.span.start)
        self.set_folded(index, on)
        self.said.emit(f"{fold.label}, {'folded' if on else 'open'}")

    def _show_cursor(self) -> None:
        """In a folded run the heading shows that the text cursor is there, and the cursor has no height."""
        index = self._folds.at(self.place())
        self.setCursorWidth(0 if index is not None and self._folds.is_folded(index) else 1)
        if self._folds.folds:
            self.viewport().update()

    def _leave_folded(self, before: int) -> None:
        """Takes a text cursor that was moved into a folded run to its start, or past its end from there."""
        cursor = self.textCursor()
        here = self._map.to_code_point(cursor.position())
        index = self._folds.at(here)
        if here == before or index is None or not self._folds.is_folded(index):
            return
        fold = self._folds.folds[index]
        if here == fold.span.start:
            self.said.emit(f"{fold.label}, folded. Enter opens it.")
            return
        past = before == fold.span.start and here > before and fold.span.end < self._map.length
        mode = QTextCursor.MoveMode.KeepAnchor if cursor.hasSelection() else QTextCursor.MoveMode.MoveAnchor
        cursor.setPosition(self._map.to_qt(fold.span.end + 1 if past else fold.span.start), mode)
        self.setTextCursor(cursor)
        if not past:
            self.said.emit(f"{fold.label}, folded. Enter opens it.")

    def _heading_at(self, point: QPointF) -> int | None:
        """The run whose heading is at a point of the viewport."""
        shown = self._folds.within(self.visible())
        return next((index for index in shown if self.fold_box(index).contains(point)), None)

    def _hover(self, point: QPointF | None) -> None:
        index = self._heading_at(point) if point is not None else None
        if index != self._hovered_fold:
            self._hovered_fold = index
            over_text = Qt.CursorShape.IBeamCursor
            self.viewport().setCursor(over_text if index is None else Qt.CursorShape.PointingHandCursor)
            self.viewport().update()

    def _first_line(self) -> int:
        return self._lines.paragraph_at(self.offset()).blockNumber()

    def _new_formats(self) -> None:
        self._formats = Formats(self._theme, self._font, self._setting.line_spacing)
        self._headings = FoldHeadings(self._theme, self._font)
        self._painter.set_formats(self._formats)
        self._painter.restart(self._first_line())
        self.refresh_marks()

    def _apply_palette(self) -> None:
        colours = self.palette()
        for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Window):
            colours.setColor(role, self._theme.paper)
        colours.setColor(QPalette.ColorRole.Text, self._theme.text)
        colours.setColor(QPalette.ColorRole.Highlight, self._theme.accent)
        colours.setColor(QPalette.ColorRole.HighlightedText, self._theme.on_accent)
        self.setPalette(colours)
        # A style sheet on the window keeps the viewport from taking the palette of its parent.
        self.viewport().setPalette(colours)

    def _hold(self) -> None:
        """Remembers which line stands at the top, since what follows may move it."""
        if self._held is None and self.offset() > 0:
            position = self._line_below(self.offset())
            index = self._folds.at(self._map.to_code_point(position))
            if index is not None and self._folds.is_folded(index):
                # What stood there is folded now: its heading does.
                first = self._map.to_qt(self._folds.folds[index].span.start)
                self._held = (first, 2 * self._headings.height)
                return
            self._held = (position, self._lines.line_at(position).top - self.offset())

    def _line_below(self, offset: int) -> int:
        """Where the first line starts that ends below ``offset``, as Qt counts."""
        block = self._lines.paragraph_at(offset)
        layout = block.layout()
        within = offset - layout.position().y()
        # Qt knows the height of the type of a blank line, not that it is set in less.
        lines = [layout.lineAt(number) for number in range(layout.lineCount())] if block.length() > 1 else []
        line = next((line for line in lines if line.y() + line.height() > within), None)
        if line is not None:
            return block.position() + line.textStart()
        # Below its last line a paragraph has a margin, and blank lines stand nowhere.
        following = block.next()
        while following.isValid() and following.length() <= 1:
            following = following.next()
        return following.position() if following.isValid() else block.position()

    def _release(self) -> None:
        if self._held is not None:
            position, distance = self._held
            self._held = None
            self.verticalScrollBar().setValue(round(self._lines.line_at(position).top - distance))
        self._tell_if_moved()

    def _tell_if_moved(self) -> None:
        """Says that lines stand elsewhere when those on the screen do; what is below it is nobody's concern yet."""
        port = self.viewport().rect()
        first = self._lines.paragraph_at(self.offset())
        last = self._lines.paragraph_at(self.offset() + port.height())
        lines = [(block.position(), block.layout().position().y()) for block in (first, last)]
        standing = (self.offset(), port.width(), *lines)
        if standing != self._standing:
            self._standing = standing
            self.resettled.emit()

    def _finished(self) -> None:
        self.resettled.emit()
        self.painted.emit()

    def _scrolled(self) -> None:
        if self._marks.follow_scrolling and self._held is None:
            self.refresh_marks()
        self.scrolled.emit()
