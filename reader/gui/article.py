"""The article: one read-only text, set for reading, that knows code points only."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPalette, QTextCursor, QTextDocument, QTextFrameFormat
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from reader.app.view import BlockRow, ClaimRow, PaintKind
from reader.core.span import Span
from reader.gui.levels import Levels
from reader.gui.lines import Line, Lines
from reader.gui.marks import Marks
from reader.gui.painting import Painter
from reader.gui.positions import TextMap
from reader.gui.prepared import PreparedPart
from reader.gui.segments import Segments
from reader.gui.theme import Theme
from reader.gui.typography import Formats, Look, Setting, measure_width, reading_font

_TOP_SPACE = 20
# The last claims' cards need somewhere to stand.
_BOTTOM_SPACE = 260
_SIDE_SPACE = 6
LEAST_GUTTER = 22


class ArticleEdit(QTextEdit):
    """Shows one article and its marks.

    ``clicked`` carries the code point under a click; ``scrolled`` says that another part is on the screen,
    ``resettled`` that lines stand elsewhere in the document, ``painted`` that all that is known of the article shows.
    """

    clicked = Signal(int)
    scrolled = Signal()
    resettled = Signal()
    painted = Signal()

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
        self._scale = 1.0
        self._font = reading_font(1.0)
        self._formats = Formats(theme, self._font)
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
        self._apply_palette()
        self.set_text("")

    def set_text(self, text: str) -> None:
        """Shows another text, at its beginning and without colours."""
        self._text = text
        self._map = TextMap(text)
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(self._font)
        document.setDocumentMargin(0)
        frame = QTextFrameFormat()
        frame.setTopMargin(_TOP_SPACE)
        frame.setBottomMargin(_BOTTOM_SPACE)
        frame.setLeftMargin(_SIDE_SPACE)
        frame.setRightMargin(_SIDE_SPACE)
        document.rootFrame().setFrameFormat(frame)
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

    def set_article(self, blocks: Sequence[BlockRow], segments: Segments) -> None:
        """Gives the shown text the looks and colours of its analysis."""
        self._marks.clear()
        self._painter.set_article(blocks, segments)
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
        self._scale = scale
        self._font = reading_font(scale)
        self._hold()
        self.document().setDefaultFont(self._font)
        self.fit(self.width())
        self._release()
        self._new_formats()

    def fit(self, width: int) -> None:
        """Centres the column in ``width`` pixels; it never grows beyond the measure."""
        bar = self.verticalScrollBar().sizeHint().width()
        column = measure_width(self._font) + 2 * _SIDE_SPACE
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
        """Brings ``span`` onto the screen, a third down, unless it is there already."""
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

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied: the selected words as the file has them, and not as Qt changed them; no colours."""
        data = QMimeData()
        data.setText(self.selected().of(self._text))
        return data

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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remembers where a click began."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tells a click from a selection."""
        super().mouseReleaseEvent(event)
        here = event.position().toPoint()
        still = (here - self._pressed).manhattanLength() < 4
        if event.button() == Qt.MouseButton.LeftButton and still and not self.textCursor().hasSelection():
            self.clicked.emit(self._map.to_code_point(self.cursorForPosition(here).position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leaves Escape to the window; the rest scrolls and selects."""
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return
        super().keyPressEvent(event)

    def _first_line(self) -> int:
        return self._lines.paragraph_at(self.offset()).blockNumber()

    def _new_formats(self) -> None:
        self._formats = Formats(self._theme, self._font)
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

    def _hold(self) -> None:
        """Remembers which line stands at the top, since what follows may move it."""
        if self._held is None and self.offset() > 0:
            position = self._line_below(self.offset())
            self._held = (position, self._lines.line_at(position).top - self.offset())

    def _line_below(self, offset: int) -> int:
        """Where the first line starts that ends below ``offset`` in its paragraph, as Qt counts."""
        block = self._lines.paragraph_at(offset)
        layout = block.layout()
        within = offset - layout.position().y()
        lines = [layout.lineAt(number) for number in range(layout.lineCount())]
        # Below its last line a paragraph has a margin.
        line = next((line for line in lines if line.y() + line.height() > within), lines[-1] if lines else None)
        return block.position() + (line.textStart() if line is not None else 0)

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
