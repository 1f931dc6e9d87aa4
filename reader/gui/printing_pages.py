"""The pages of a printed article: its lines, the marks above them, and the notes beside them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextCharFormat, QTextLayout

from reader.app.directions import Directions
from reader.app.kinds import LETTER
from reader.app.shapes import Shapes
from reader.app.view import ClaimRow, PaintKind
from reader.core.index import SpanIndex
from reader.core.span import Span
from reader.core.turning import unturned
from reader.core.wording import tr, trn
from reader.gui.pens import PEN
from reader.gui.positions import TextMap
from reader.gui.prepared import Prepared
from reader.gui.printing_flow import Flow, Page, Waiting
from reader.gui.printing_head import Head, making
from reader.gui.printing_notes import Key, Notes, key_of
from reader.gui.printing_sheet import Sheet, pt
from reader.gui.printing_type import STYLES, Faces, Run, Style, coloured, draw_text, painted, set_lines, units, x_of
from reader.gui.segments import ALL_KINDS, Segment
from reader.gui.theme import Theme
from reader.gui.typography import Look, Looks, Setting

_CLAIMED = ALL_KINDS - {PaintKind.BOILERPLATE}
_DIMMED = (Look.RELATED, Look.FURNITURE)
_HEADINGS = (Look.TITLE, Look.SUBHEADING)
# A heading stays with so many lines of what it heads.
_KEPT = 3
_APART = Style(7, below=1, muted=True, line=1.3)
_PART = Style(8.5, above=10, below=3, bold=True)
# How far in from the side where lines begin, in points, a bullet stands.
_BULLET = 8.5
# How far above the line that the words stand on the mark of a claim stands, in parts of the type's size.
_RAISED = 0.86


@dataclass(frozen=True, slots=True)
class PrintOptions:
    """What a person may choose: whether boilerplate is printed, dimmed, and the typeface of the article."""

    boilerplate: bool = True
    typeface: str = "serif"


@dataclass(frozen=True, slots=True)
class Printable:
    """What is printed: an analysed article, how the blocks of its page stood, and which way its lines are read.

    ``name`` is what the person calls the file, ``analysed`` the day and time in ISO 8601.
    """

    prepared: Prepared
    name: str
    analysed: str
    shapes: Shapes = field(default_factory=Shapes)
    directions: Directions = field(default_factory=Directions)


class PrintedArticle:
    """An article set on the pages of a sheet.

    ``steps`` does the work, a little at a time, and yields how much of it is done, from 0 to 1; then the pages can be
    drawn.
    """

    def __init__(self, printable: Printable, sheet: Sheet, options: PrintOptions, theme: Theme) -> None:
        self.sheet = sheet
        prepared = printable.prepared
        self._prepared = prepared
        self._analysis = prepared.view.analysis
        self._name = unturned(printable.name)
        self._analysed = printable.analysed
        self._options = options
        self._theme = theme
        self._faces = Faces(options.typeface)
        self._notes = Notes(theme, self._faces)
        self._head = Head(prepared.view, self._name, self._analysed, sheet, self._faces, theme)
        self._looks = Looks(prepared.view.blocks, printable.shapes, printable.directions)
        self._map = TextMap(self._analysis.text)
        self._claims = prepared.navigator.claims
        self._told = 0
        self._flow = Flow(sheet, sheet.top + self._head.height + pt(12))
        self._formats = {
            (kind, nested): painted(theme, kind, nested=nested) for kind in PaintKind for nested in (False, True)
        }
        self._parts = (
            (SpanIndex(span for row in self._claims for span in row.cue), _emphasis(bold=True)),
            (SpanIndex(span for row in self._claims for span in row.source), _emphasis(bold=False)),
        )

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._flow.pages)

    @property
    def pages(self) -> Sequence[Page]:
        """What stands on each page."""
        return self._flow.pages

    def steps(self) -> Iterator[float]:
        """Sets the article; see the class."""
        shown = self._map.shown
        start = left_out = done = 0
        for text in shown.split("\n"):
            end = start + units(text)
            if text.strip():
                span = Span(self._map.to_code_point(start), self._map.to_code_point(end))
                setting = self._looks.at(span)
                segments = self._prepared.segments.within(span, _CLAIMED)
                if setting.look in _DIMMED and not segments and not self._options.boilerplate:
                    left_out += 1
                else:
                    self._tell_left_out(left_out)
                    left_out = 0
                    self._set_line(text, start, span, setting, segments)
            start = end + 1
            done += len(text) + 1
            yield 0.99 * done / (len(shown) + 1)
        self._tell_left_out(left_out)
        self._end()
        yield 1.0

    def draw(self, painter: QPainter, number: int) -> None:
        """Draws page ``number``, from 0, in units of the sheet from its upper left corner.

        The article's own lines come one after the other, so that they can be copied from a PDF as they are read.
        """
        page = self._flow.pages[number]
        if number == 0:
            self._head.draw(painter)
        for line in page.lines:
            drawn = line.layout.lineAt(line.number)
            drawn.draw(painter, QPointF(line.left, line.top + (line.height - drawn.height()) / 2))
        for left, baseline, key in page.marks:
            self._notes.draw_mark(painter, left, baseline, key)
        self._draw_signs(painter, page)
        for left, top, note in page.notes:
            self._notes.draw(painter, left, top, note)
        if page.carried:
            font = self._faces.note(6.5, italic=True)
            draw_text(painter, self.sheet.notes_left, self.sheet.bottom - pt(2), page.carried, font, self._theme.muted)
        self._draw_foot(painter, number)

    def _set_line(self, text: str, start: int, span: Span, setting: Setting, segments: Sequence[Segment]) -> None:
        """Sets a line of the article, which begins at Qt's position ``start``."""
        style = STYLES.get(setting.look, STYLES[Look.BODY])
        colour = self._theme.muted if style.muted else self._theme.text
        runs = [Run(0, units(text), coloured(colour))]
        runs += [self._run(each.span, start, self._formats[each.kind, each.nested]) for each in segments]
        for parts, look in self._parts:
            runs += [self._run(part, start, look) for part in parts.overlapping(span)]
        to_left = bool(setting.to_left)
        # Scripts that are read from right to left have no slanted letters.
        font = self._faces.text(style.size, bold=style.bold, italic=style.italic and not to_left)
        layout = set_lines(text, font, self.sheet.text_width - pt(style.indent), runs, to_left=to_left)
        if to_left:
            # The lines are narrower by it at their right.
            style = style._replace(indent=0.0)
        dimmed = setting.look in _DIMMED

        def placed(number: int, top: float, height: float) -> None:
            if dimmed:
                self._add_bar(top, top + height)
            if setting.look is Look.ITEM and setting.begins and number == 0:
                inset = self.sheet.text_width - pt(_BULLET) if to_left else pt(_BULLET)
                self._flow.page.bullets.append((self.sheet.left + inset, top + height / 2))
            last = number + 1 == layout.lineCount()
            end = span.end + 1 if last else None
            self._mark_line(layout, number, start, end, (top, height, style), to_left=to_left)

        above = style.above if setting.begins else 0.0
        below = (STYLES[Look.BODY].below if setting.closes else style.below) if setting.ends else 0.0
        kept = _KEPT if setting.look in _HEADINGS else 0
        self._flow.lines(layout, style._replace(above=above, below=below), placed, keep=kept)

    def _mark_line(
        self,
        layout: QTextLayout,
        number: int,
        start: int,
        end: int | None,
        at: tuple[float, float, Style],
        *,
        to_left: bool,
    ) -> None:
        """Puts the marks of the claims that begin in a line above it, and their notes in the margin.

        One after the other, as the line is read; ``end`` is the code point before which they begin, None for where the
        line ends.
        """
        top, height, style = at
        line = layout.lineAt(number)
        first, last = line.textStart(), line.textStart() + line.textLength()
        end = self._map.to_code_point(start + last) if end is None else end
        raised = top + (height - line.height()) / 2 + line.ascent() - pt(style.size * _RAISED)
        free = self.sheet.left + (self.sheet.text_width if to_left else 0.0)

        def mark(key: Key, begins: float) -> float:
            """Puts a mark where ``begins`` or beside the one before it, and gives back where it ends."""
            width = self._notes.mark_width(key)
            left = min(begins, free) - width if to_left else max(begins, free)
            self._flow.page.marks.append((left, raised, key))
            return left if to_left else left + width

        if len(self._flow.page.lines) == 1 and (held := self._held_over(self._map.to_code_point(start + first))):
            free = mark(held, free)
        while self._told < len(self._claims) and self._claims[self._told].anchor.start < end:
            row = self._claims[self._told]
            self._told += 1
            key = key_of(row, self._told)
            place = min(max(self._map.to_qt(row.anchor.start) - start, first), last)
            free = mark(key, self.sheet.left + pt(style.indent) + x_of(line, place))
            self._wait(top, row, key)

    def _held_over(self, at: int) -> Key | None:
        """The key of the claim that begins on an earlier page and goes on at code point ``at``, the first of a page."""
        index = self._prepared.navigator.claim_at(at)
        if index is None or self._claims[index].anchor.start >= at:
            return None
        key = key_of(self._claims[index], index + 1)
        return replace(key, text=tr("{key} continued", key=key.text))

    def _wait(self, top: float, row: ClaimRow, key: Key) -> None:
        self._flow.page.waiting.append(Waiting(top, self._notes.note(row, key, self.sheet.notes_width), row))

    def _run(self, span: Span, start: int, look: QTextCharFormat) -> Run:
        first, last = (max(0, self._map.to_qt(at) - start) for at in span)
        return Run(first, last - first, look)

    def _tell_left_out(self, lines: int) -> None:
        if lines:
            words = trn("{n} line of boilerplate left out", "{n} lines of boilerplate left out", lines)
            self._plain(words, STYLES[Look.FURNITURE]._replace(italic=True))

    def _plain(self, text: str, style: Style, *, keep: int = 0) -> None:
        """A line of what is said about the article, among its lines."""
        font = self._faces.note(style.size, bold=style.bold, italic=style.italic)
        look = coloured(self._theme.muted if style.muted else self._theme.text)
        self._flow.lines(set_lines(text, font, self.sheet.text_width, [Run(0, units(text), look)]), style, keep=keep)

    def _end(self) -> None:
        """What follows the article: notes that found no room, and what the print was made of."""
        # Claims without a place, should there be any, stand beside the last line.
        while self._told < len(self._claims):
            row = self._claims[self._told]
            self._told += 1
            self._wait(self.sheet.bottom, row, key_of(row, self._told))
        self._flow.settle()
        if self._flow.carried:
            self._plain(tr("Notes that had no room in the margin"), _PART, keep=_KEPT)
            for carried in self._flow.carried:
                self._flow.note(self._notes.note(carried.row, carried.key, self.sheet.text_width, carried.page))
        told = making(self._prepared.view, self._analysed)
        self._plain(tr("About this print"), _PART, keep=_KEPT)
        self._plain(" · ".join(told), _APART)

    def _add_bar(self, top: float, bottom: float) -> None:
        bars = self._flow.page.bars
        if bars and top - bars[-1][1] < pt(14):
            bars[-1] = bars[-1][0], bottom
        else:
            bars.append((top, bottom))

    def _draw_signs(self, painter: QPainter, page: Page) -> None:
        """Lines beside boilerplate, each with its letter, and the bullets of a list."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.muted))
        for middle, level in page.bullets:
            painter.drawEllipse(QPointF(middle, level), pt(1.4), pt(1.4))
        left = self.sheet.left - pt(6)
        font = self._faces.note(5.2, bold=True)
        for top, bottom in page.bars:
            painter.setPen(
                QPen(QColor(self._theme.muted), pt(0.7), PEN[self._theme.kinds[PaintKind.BOILERPLATE].underline])
            )
            painter.drawLine(QPointF(left, top), QPointF(left, bottom))
            draw_text(painter, left - pt(6), top + pt(6), LETTER[PaintKind.BOILERPLATE], font, self._theme.muted)

    def _draw_foot(self, painter: QPainter, number: int) -> None:
        """The file and its hash, and which page it is."""
        sheet, theme = self.sheet, self._theme
        font = self._faces.note(7)
        metrics = QFontMetricsF(font)
        page = tr("Page {page} of {count}", page=number + 1, count=self.count)
        width = metrics.horizontalAdvance(page)
        sha = self._analysis.source.sha256
        origin = f"{self._name} · SHA-256 {sha[:16]}…" if sha else self._name
        shown = metrics.elidedText(origin, Qt.TextElideMode.ElideMiddle, sheet.inner_width - width - pt(20))
        painter.setPen(QPen(QColor(theme.border), pt(0.5)))
        painter.drawLine(QPointF(sheet.left, sheet.foot - pt(11)), QPointF(sheet.right, sheet.foot - pt(11)))
        draw_text(painter, sheet.left, sheet.foot - pt(2), shown, font, theme.muted)
        draw_text(painter, sheet.right - width, sheet.foot - pt(2), page, font, theme.muted)


def _emphasis(*, bold: bool) -> QTextCharFormat:
    """The look of a cue, or of a source: it leaves the colour as it is."""
    out = QTextCharFormat()
    if bold:
        out.setFontWeight(QFont.Weight.Bold)
    else:
        out.setFontItalic(True)
    return out
