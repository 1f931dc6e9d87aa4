"""The passing marks over the article: the current claim's parts, an entity's mentions, what was found."""

from bisect import bisect_left
from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from reader.app.kinds import main_paint
from reader.app.view import ClaimRow, PaintKind
from reader.core.span import Span, merged, subtracted
from reader.gui.segments import Segment
from reader.gui.theme import MarkColours, Theme
from reader.gui.typography import UNDERLINE


class Marks:
    """Which spans are marked, and how that looks. Mentions and hits are only drawn where they can be seen.

    Thousands of selections cost 5 ms a frame, so the view asks for those of its visible part.
    """

    def __init__(self) -> None:
        self._claim: ClaimRow | None = None
        self._listed: tuple[Span, ...] | None = None
        self._mentions: tuple[Span, ...] = ()
        self._hits: tuple[Span, ...] = ()
        self._hit: Span | None = None

    def clear(self) -> None:
        """Forgets every mark, as for another article."""
        self._claim = None
        self._listed = None
        self._mentions = self._hits = ()
        self._hit = None

    def set_claim(self, row: ClaimRow | None) -> None:
        """Marks the content, cue and source of ``row``."""
        self._claim = row

    def set_listed(self, spans: Sequence[Span] | None) -> None:
        """Lets the colours of claims outside ``spans`` step back; None for none."""
        self._listed = merged(spans) if spans is not None else None

    def set_mentions(self, spans: Sequence[Span]) -> None:
        """Marks the mentions of an entity."""
        self._mentions = tuple(spans)

    def set_hits(self, hits: Sequence[Span], current: Span | None) -> None:
        """Marks what was found, and the hit that the person is at."""
        self._hits = tuple(hits)
        self._hit = current

    @property
    def follow_scrolling(self) -> bool:
        """Whether another visible part of the text means other marks."""
        return bool(self._mentions or self._hits or self._claim or self._listed is not None)

    def count_hits(self, span: Span) -> int:
        """How much of what was found starts in ``span``."""

        def start(hit: Span) -> int:
            return hit.start

        return bisect_left(self._hits, span.end, key=start) - bisect_left(self._hits, span.start, key=start)

    def draw(self, painter: QPainter, theme: Theme, boxes: Callable[[Span], list[QRectF]]) -> None:
        """Draws a frame around the current claim's source, which no other mark has; ``boxes`` gives those of a span."""
        if self._claim is None:
            return
        painter.setPen(QPen(QColor(theme.marks["source"].text), 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for box in (box for span in self._claim.source for box in boxes(span)):
            painter.drawRoundedRect(box.adjusted(-1.0, 0.0, 1.0, 0.5), 2.5, 2.5)

    def selections(
        self,
        document: QTextDocument,
        place: Callable[[Span], tuple[int, int]],
        theme: Theme,
        visible: Span,
        segments: Sequence[Segment] = (),
    ) -> list[QTextEdit.ExtraSelection]:
        """What to draw over ``document``; ``place`` gives the document positions of a span.

        ``segments`` are the colours of the visible part, which step back behind those of the current claim, else behind
        those of the claims that are listed.
        """
        out: list[QTextEdit.ExtraSelection] = []

        def add(span: Span, look: QTextCharFormat) -> None:
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(document)
            start, end = place(span)
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            selection.cursor = cursor
            selection.format = look
            out.append(selection)

        def add_content(span: Span, kind: PaintKind) -> None:
            colours = theme.kinds[kind]
            look = _look(colours.current, colours.text)
            # Else the underline of a claim nested in this one would show through.
            look.setUnderlineStyle(UNDERLINE[colours.underline])
            look.setUnderlineColor(QColor(colours.line))
            add(span, look)

        def mark(spans: Sequence[Span], colours: MarkColours) -> None:
            for span in spans:
                add(span, _look(colours.tint, colours.text))

        def step_back(colours: Sequence[Segment], but: Sequence[Span]) -> None:
            for segment in colours:
                for rest in subtracted(segment.span, but):
                    add(rest, _stepped_back(theme, segment))

        if self._claim is not None:
            step_back(segments, merged((*self._claim.content, *self._claim.cue, *self._claim.source)))
        elif self._listed is not None:
            first = bisect_left(self._listed, visible.start, key=lambda span: span.end)
            last = bisect_left(self._listed, visible.end, key=lambda span: span.start)
            claims = [segment for segment in segments if segment.kind is not PaintKind.BOILERPLATE]
            step_back(claims, self._listed[first:last])
        mark([span for span in self._mentions if span.overlaps(visible)], theme.marks["mention"])
        if self._claim is not None:
            for content in self._claim.content:
                add_content(content, main_paint(self._claim.kind))
            for paint in self._claim.paints:
                add_content(paint.span, paint.kind)
            mark(self._claim.source, theme.marks["source"])
            mark(self._claim.cue, theme.marks["cue"])
        mark([span for span in self._hits if span.overlaps(visible)], theme.marks["find"])
        if self._hit is not None:
            mark([self._hit], theme.marks["find_current"])
        return out


def _stepped_back(theme: Theme, segment: Segment) -> QTextCharFormat:
    """Tint and underline half-way to the paper; the text keeps all of its contrast."""
    colours = theme.kinds[segment.kind]
    out = QTextCharFormat()
    out.setBackground(_between(colours.nested if segment.nested else colours.tint, theme.paper))
    out.setUnderlineColor(_between(colours.line, theme.paper))
    return out


def _between(one: str, other: str) -> QColor:
    first, second = QColor(one), QColor(other)
    return QColor(
        (first.red() + second.red()) // 2, (first.green() + second.green()) // 2, (first.blue() + second.blue()) // 2
    )


def _look(background: str, text: str) -> QTextCharFormat:
    out = QTextCharFormat()
    out.setBackground(QColor(background))
    out.setForeground(QColor(text))
    return out
