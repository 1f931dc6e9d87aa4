"""One read-only text in a column, set for reading, that knows code points only, and keeps its place."""

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRectF, Signal
from PySide6.QtGui import QPalette, QTextCursor, QTextDocument, QTextFrameFormat
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from reader.app.directions import Directions
from reader.core.span import Span
from reader.gui.levels import Levels
from reader.gui.lines import Line, Lines
from reader.gui.positions import TextMap
from reader.gui.theme import Theme
from reader.gui.typography import HEADING, Formats, Look, Setting, Typesetting, measure_width, reading_font

# Qt keeps no space above the first line of a text but that of the frame; a heading may stand there.
_TOP_SPACE = HEADING + 0.9
# The last claims' cards need somewhere to stand.
_BOTTOM_SPACE = 260
_SIDE_SPACE = 6
LEAST_GUTTER = 22
# The values of Qt.ScrollBarPolicy (never, always) and of Qt.TextInteractionFlag (by mouse and keyboard). To name any of
# Qt's own namespace makes PySide build all of it, which takes a tenth of the time in which the first screen is there.
_PROPERTIES = {"horizontalScrollBarPolicy": 1, "verticalScrollBarPolicy": 2, "textInteractionFlags": 1 | 2}


class TextPane(QTextEdit):
    """Shows one text and tells where everything in it stands.

    ``resettled`` says that lines stand elsewhere in the document; ``said`` carries a short word for the status line.
    """

    resettled = Signal()
    said = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAutoFillBackground(True)
        for name, value in _PROPERTIES.items():
            self.setProperty(name, value)
        self._setting = Typesetting()
        self._font = reading_font(self._setting.scale, self._setting.typeface)
        self._formats = self._made_formats()
        self._text = ""
        self._map = TextMap("")
        self._directions = Directions()
        self._lines = Lines(self.document())
        self._held: tuple[int, float] | None = None
        self._kept: tuple[tuple[int, float], int] | None = None
        self._standing: tuple[object, ...] = ()
        self._own: QTextDocument | None = None
        self._apply_palette()

    @property
    def theme(self) -> Theme:
        """The colours that the text is shown in."""
        return self._theme

    @property
    def formats(self) -> Formats:
        """The formats of what is shown."""
        return self._formats

    @property
    def type_size(self) -> int:
        """The height of the body's type in pixels."""
        return self._font.pixelSize()

    @property
    def length(self) -> int:
        """Number of code points of the text."""
        return self._map.length

    def show_document(self, text: str) -> QTextDocument:
        """Shows another text, at its beginning, all of it set as the body of an article."""
        self._text = text
        self._map = TextMap(text)
        self._directions = Directions(text)
        self._kept = None
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(self._font)
        document.setDocumentMargin(0)
        document.rootFrame().setFrameFormat(self._frame())
        cursor = QTextCursor(document)
        cursor.setBlockFormat(self._formats.block(Setting(Look.BODY)))
        cursor.insertText(self._map.shown, self._formats.text(Look.BODY))
        self.setDocument(document)
        self._lines = Lines(document)
        if self._own is not None:
            self._own.deleteLater()
        self._own = document
        self.verticalScrollBar().setValue(0)
        self.set_place(0)
        return document

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of another theme."""
        self._theme = theme
        self._apply_palette()
        self._new_formats()

    def changeEvent(self, event: QEvent) -> None:
        """Keeps its colours and its type.

        A style sheet that is given again brings back the palette of before it, and Qt sets the text in the system's
        type when that is another.
        """
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._apply_palette()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._set_again(self._setting)

    def set_zoom(self, scale: float) -> None:
        """Sets the text at ``scale`` times its normal size, and keeps its place."""
        self._set_again(self._setting._replace(scale=scale))

    def set_type(self, typeface: str, line_spacing: float, measure: int) -> None:
        """Sets the text in "serif" or "sans" at that distance of lines and width, and keeps its place."""
        wanted = Typesetting(self._setting.scale, typeface, line_spacing, measure)
        if wanted != self._setting:
            self._set_again(wanted)

    def event(self, event: QEvent) -> bool:
        """Takes another size in one step, and keeps its place."""
        if event.type() != QEvent.Type.Resize:
            return super().event(event)
        self._hold()
        if self._held is not None:
            # Qt sets the text as far down as the screen is. In wider lines that would be more than is needed.
            bar = self.verticalScrollBar()
            blocked = bar.blockSignals(True)
            bar.setValue(0)
            bar.blockSignals(blocked)
        # Before Qt gives the viewport its new width: for each that it has, all text above the screen is set anew.
        self._fit()
        done = super().event(event)
        self._release()
        self.resettled.emit()
        return done

    def _fit(self) -> None:
        """Centres the column in the width that there is; it never grows beyond the measure."""
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        column = measure_width(self._font, self._setting.measure) + 2 * _SIDE_SPACE
        side = max(LEAST_GUTTER, (room - column) // 2)
        # A pixel that is left over belongs to neither side of the column, else odd widths would set the text anew.
        self.setViewportMargins(side, 0, max(LEAST_GUTTER, room - column - side), 0)

    def line_at(self, position: int) -> Line:
        """The line of the set text that code point ``position`` stands in."""
        return self._lines.line_at(self._map.to_qt(position))

    @property
    def directions(self) -> Directions:
        """Which way the lines of the text are read."""
        return self._directions

    def reads_left(self, position: int) -> bool:
        """Whether the line of code point ``position`` is read from right to left."""
        return self._directions.at(position)

    def paragraph_top(self, position: int) -> float:
        """Where the paragraph of ``position`` begins, below its margin, in document pixels."""
        return self._lines.top_of_paragraph(self._map.to_qt(position))

    def boxes(self, span: Span) -> list[QRectF]:
        """The boxes of the words of ``span`` in pixels of the viewport; only what is on the screen.

        One a line, and more where letters that are read in either direction part the words.
        """
        start, end = self._map.span_to_qt(span)
        top, bottom = self.offset(), self.offset() + self.viewport().height()
        return [box.translated(0, -top) for box in self._lines.boxes(start, end, top, bottom)]

    def position_under(self, point: QPointF) -> int | None:
        """The code point whose sign is drawn at a point of the viewport; None beside the text."""
        found = self._lines.position_at(point.x(), point.y() + self.offset())
        return None if found is None else self._map.to_code_point(found)

    def top(self) -> int:
        """The code point at the start of the first line that is on the screen, by half at least; 0 above the first."""
        half = self._font.pixelSize() // 2
        return self._map.to_code_point(self._line_below(self.offset() + half)) if self.offset() > 0 else 0

    def scroll_to(self, position: int) -> None:
        """Puts the line of ``position`` at the top of the screen."""
        self.verticalScrollBar().setValue(round(self.line_at(position).top) if position > 0 else 0)

    def stand_as(self, other: "TextPane") -> None:
        """Puts what is at the top of ``other``, which shows the same text, at the top of the screen, to the pixel.

        How much is above it may be otherwise there: Qt sets the lines of a long text bit by bit.
        """
        top = other.top()
        self.verticalScrollBar().setValue(round(self.line_at(top).top - other.line_at(top).top) + other.offset())

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

    def place(self) -> int:
        """The code point at which the text cursor stands."""
        return self._map.to_code_point(self.textCursor().position())

    def set_place(self, position: int, *, select: bool = False) -> None:
        """Puts the text cursor at ``position`` without scrolling; with ``select`` its selection reaches there."""
        bar = self.verticalScrollBar()
        before = bar.value()
        cursor = self.textCursor()
        mode = QTextCursor.MoveMode.KeepAnchor if select else QTextCursor.MoveMode.MoveAnchor
        cursor.setPosition(self._map.to_qt(position), mode)
        self.setTextCursor(cursor)
        bar.setValue(before)

    def selected(self) -> Span:
        """The stretch that the person selected; empty at the cursor when there is none."""
        cursor = self.textCursor()
        return Span(self._map.to_code_point(cursor.selectionStart()), self._map.to_code_point(cursor.selectionEnd()))

    def createMimeDataFromSelection(self) -> QMimeData:
        """The selected text as the file has it: what is folded is part of it, looks are not."""
        data = QMimeData()
        data.setText(self.selected().of(self._text))
        return data

    def _set_again(self, setting: Typesetting) -> None:
        self._setting = setting
        self._font = reading_font(setting.scale, setting.typeface)
        self._hold()
        self.document().setDefaultFont(self._font)
        self.document().rootFrame().setFrameFormat(self._frame())
        self._fit()
        self._release()
        self.resettled.emit()
        self._new_formats()

    def _new_formats(self) -> None:
        """Theme or type are others."""
        self._formats = self._made_formats()

    def _made_formats(self) -> Formats:
        return Formats(self._theme, self._font, self._setting.line_spacing)

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

    def _frame(self) -> QTextFrameFormat:
        out = QTextFrameFormat()
        out.setTopMargin(round(_TOP_SPACE * self._font.pixelSize()))
        out.setBottomMargin(_BOTTOM_SPACE)
        out.setLeftMargin(_SIDE_SPACE)
        out.setRightMargin(_SIDE_SPACE)
        return out

    def _first_line(self) -> int:
        return self._lines.paragraph_at(self.offset()).blockNumber()

    def _hold(self) -> None:
        """Remembers which line stands at the top, since what follows may move it."""
        if self._held is None and self.offset() > 0:
            # A long text moves in many steps, and between them Qt has not set anew what is below the screen: so the
            # line that was held is looked for once, and stays it until somebody scrolls.
            still = self._kept is not None and self._kept[1] == self.offset()
            place = self._kept[0] if still and self._kept is not None else self._place_to_hold()
            self._held = self._still_shown(*place)

    def _place_to_hold(self) -> tuple[int, float]:
        """A place, as Qt counts, and how far below the top of the screen its line is to stand."""
        position = self._line_below(self.offset())
        return position, self._lines.line_at(position).top - self.offset()

    def _still_shown(self, position: int, distance: float) -> tuple[int, float]:
        """What to hold in place of that when its line is not shown any more."""
        return position, distance

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
            self.verticalScrollBar().setValue(round(self._lines.line_at(position).top - distance))
            self._kept, self._held = (self._held, self.offset()), None
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
