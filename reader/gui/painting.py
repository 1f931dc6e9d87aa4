"""Puts the looks and colours of an article onto its document, a little at a time, so that the window never stops."""

from collections import deque
from collections.abc import Collection, Sequence
from math import inf
from time import perf_counter
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from reader.app.directions import Directions
from reader.app.folds import FoldState
from reader.app.shapes import Shapes
from reader.app.view import BlockRow, PaintKind
from reader.core.span import Span
from reader.gui.positions import TextMap
from reader.gui.segments import ALL_KINDS, Segment, Segments
from reader.gui.typography import Formats, Look, Looks, Setting


class Bounds(NamedTuple):
    """What a piece of work may take: seconds of formatting, and characters of the lines that change.

    Qt sets these lines anew when the edit ends, which takes longer than the edit itself: 5 ms for 20,000 characters.
    """

    seconds: float
    characters: float


_TURN = Bounds(0.003, 20_000)
# More than a screen shows: the rest can wait until that is painted.
_SCREEN = Bounds(0.003, 8_000)
_WHOLE = Bounds(inf, inf)
_CLOCK_EVERY = 8
# In characters: what setting a line takes however short it is.
_A_LINE = 60
# Forgotten lines: how many are looked at in a turn, and how many set.
_SEEN_AT_ONCE = 200
_SET_AT_ONCE = 48

# Which type and setting a line has, which decide where it stands, then which theme and colours.
_Signature = tuple[int, Setting, int, tuple[Segment, ...]]


class Painter(QObject):
    """Formats the lines of a document from the first visible one on, then those above it.

    Lines that have their look already are left alone. ``chunk_starting`` and ``chunk_done`` frame each piece of work,
    so that the view can hold its place; ``finished`` says that every line looks as far as is known, and carries whether
    any was set otherwise, and not in other colours alone.
    """

    chunk_starting = Signal()
    chunk_done = Signal()
    finished = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(lambda: self._work(_TURN))
        self._document: QTextDocument | None = None
        self._map = TextMap("")
        self._shown: frozenset[PaintKind] = ALL_KINDS
        self._formats: Formats | None = None
        self._epoch = self._type_epoch = 0
        self._reset = True
        self._shapes = Shapes()
        self._directions = Directions()
        self._looks = Looks(())
        self._segments = Segments(())
        self._folds = FoldState()
        self._applied: dict[int, _Signature] = {}
        self._plain: _Signature = (0, Setting(Look.BODY), 0, ())
        self._waiting: deque[range] = deque()
        self._told = 0
        self._seen_set = 0

    @property
    def working(self) -> bool:
        """Whether lines still wait for their look."""
        return bool(self._waiting)

    def set_document(self, document: QTextDocument, text_map: TextMap) -> None:
        """Takes another document, which has the body look of the present formats everywhere."""
        self._timer.stop()
        self._document = document
        self._map = text_map
        self.set_page(Shapes(), Directions())
        self._segments = Segments(())
        self._folds = FoldState()
        self._applied = {}
        self._plain = (self._type_epoch, Setting(Look.BODY), self._epoch, ())
        self._reset = True
        self._waiting.clear()
        self._told = 0
        self._seen_set = 0

    def set_page(self, shapes: Shapes, directions: Directions) -> None:
        """Takes how the blocks stood and how lines are read, before what an analysis found; nothing changes at once."""
        self._shapes = shapes
        self._directions = directions
        self._looks = Looks((), shapes, directions)

    def set_formats(self, formats: Formats) -> None:
        """Takes the formats of another theme or size; nothing changes before ``restart``."""
        if self._formats is None or formats.type != self._formats.type:
            self._type_epoch += 1
        self._formats = formats
        self._epoch += 1

    def set_article(self, blocks: Sequence[BlockRow], segments: Segments, folds: FoldState) -> None:
        """Takes what an analysis found; nothing changes before ``restart``.

        ``folds`` is kept: who folds a run or opens it calls ``refresh`` then.
        """
        self._looks = Looks(blocks, self._shapes, self._directions)
        self._segments = segments
        self._folds = folds

    def add_part(self, blocks: Sequence[BlockRow], segments: Sequence[Segment], end: int) -> None:
        """Takes the next stretch of an analysis on its way, up to code point ``end``; its lines wait for their turn."""
        if self._document is None:
            return
        self._looks.extend(blocks)
        self._segments.extend(segments)
        # Where a stretch ends within a line, the next one has a say in that line too.
        first, last = (self._document.findBlock(self._map.to_qt(at)).blockNumber() for at in (self._told, end))
        self._told = end
        self._waiting.append(range(first, last + 1))
        self._timer.start()

    def set_shown(self, kinds: Collection[PaintKind]) -> None:
        """Takes which kinds have a colour; nothing changes before ``restart``."""
        self._shown = frozenset(kinds)

    def restart(self, first_line: int = 0) -> None:
        """Brings every line up to date, those from ``first_line`` on at once as far as the time of a frame goes."""
        if self._document is None or self._formats is None:
            return
        count = self._document.blockCount()
        first = min(first_line, count - 1)
        self._seen_set = 0
        # One after the other: lines far apart in one edit would make Qt lay out everything between them.
        self._waiting = deque(lines for lines in (range(first, count), range(first)) if lines)
        self._timer.start()
        self._work(_SCREEN)

    def look_at(self, position: int) -> Look:
        """How the line of code point ``position`` is set by now."""
        if self._document is None:
            return Look.BODY
        line = self._document.findBlock(self._map.to_qt(position)).blockNumber()
        return self._applied.get(line, self._plain)[1].look

    def segments_in(self, span: Span) -> tuple[Segment, ...]:
        """What is coloured in ``span``, as far as is known, of the kinds that have a colour."""
        return self._segments.within(span, self._shown)

    def refresh(self, span: Span, *, whole: bool) -> None:
        """Brings the lines of ``span`` up to date before all others, with ``whole`` however long that takes."""
        if self._document is None:
            return
        first, last = (self._document.findBlock(at).blockNumber() for at in self._map.span_to_qt(span))
        self._waiting.appendleft(range(first, last + 1))
        self._seen_set = min(self._seen_set, first)
        self._timer.start()
        self._work(_WHOLE if whole else _SCREEN)

    def _work(self, bounds: Bounds) -> None:
        document, formats = self._document, self._formats
        if document is None or formats is None:
            self._timer.stop()
            return
        self.chunk_starting.emit()
        was_painting = bool(self._waiting)
        if was_painting:
            self._paint(document, formats, bounds)
        if bounds is not _SCREEN:
            self._set_forgotten(document)
        self.chunk_done.emit()
        if was_painting and not self._waiting:
            moved, self._reset = self._reset, False
            self.finished.emit(moved)
        if not self._waiting and self._seen_set >= document.blockCount():
            self._timer.stop()

    def _paint(self, document: QTextDocument, formats: Formats, bounds: Bounds) -> None:
        deadline = perf_counter() + bounds.seconds
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        lines = self._waiting.popleft()
        block = document.findBlockByNumber(lines.start)
        unchanged = taken = 0
        for number in lines:
            unchanged = 0 if self._format_line(cursor, block, formats) else unchanged + 1
            # Those between two that change are set anew with them.
            taken += _A_LINE + block.length() if unchanged < _CLOCK_EVERY else 0
            block = block.next()
            if unchanged == _CLOCK_EVERY:
                # Else Qt would set anew all that stands between two changes far apart.
                cursor.endEditBlock()
                cursor.beginEditBlock()
            late = (number + 1) % _CLOCK_EVERY == 0 and perf_counter() > deadline
            if number + 1 < lines.stop and (late or taken >= bounds.characters):
                self._waiting.appendleft(range(number + 1, lines.stop))
                break
        cursor.endEditBlock()
        # Else a change further up would make Qt forget those that it has not set by then.
        document.documentLayout().blockBoundingRect(block.previous() if block.isValid() else document.lastBlock())

    def _set_forgotten(self, document: QTextDocument) -> None:
        """Has Qt set the lines that it forgets: those not set yet when a change above them moves them.

        It takes them for set then, and they would stay unseen, with no height.
        """
        block = document.findBlockByNumber(min(self._seen_set, document.blockCount() - 1))
        taken = 0
        for _ in range(_SEEN_AT_ONCE):
            if not block.isValid() or taken >= _TURN.characters / 2:
                break
            if block.layout().lineCount() == 0:
                taken += _A_LINE + block.length()
                document.documentLayout().blockBoundingRect(block)
            if block.layout().lineCount() == 0:
                # All of the rest may be like this, and each piece of work would go through it to its end.
                last = document.findBlockByNumber(min(block.blockNumber() + _SET_AT_ONCE, document.blockCount() - 1))
                length = last.position() + last.length() - block.position()
                document.markContentsDirty(block.position(), length)
                taken += length + _A_LINE * (last.blockNumber() - block.blockNumber())
            block = block.next()
            self._seen_set += 1

    def _format_line(self, cursor: QTextCursor, block: QTextBlock, formats: Formats) -> bool:
        """Gives a line its look; whether it had another."""
        start = block.position()
        segments: tuple[Segment, ...] = ()
        line = Span(self._map.to_code_point(start), self._map.to_code_point(start + block.length() - 1))
        index = self._folds.at(line.start)
        blank = block.length() <= 1 or block.text().isspace()
        if index is not None and self._folds.is_folded(index):
            fold = self._folds.folds[index].span
            heads = not blank and line.start <= fold.start
            setting = Setting(Look.FOLDED, heads, line.end >= fold.end, heads)
        elif blank:
            setting = Setting(Look.BLANK)
        else:
            heads = index is not None and line.start <= self._folds.folds[index].span.start
            setting = self._looks.at(line)._replace(heads=heads)
            segments = self._segments.within(line, self._shown)
        signature = (self._type_epoch, setting, self._epoch, segments)
        before = self._applied.get(block.blockNumber(), self._plain)
        if before == signature:
            return False
        self._applied[block.blockNumber()] = signature
        cursor.setPosition(start)
        if before[:2] != signature[:2]:
            cursor.setBlockFormat(formats.block(setting))
            self._reset = True
        look = setting.look
        if look is Look.BLANK:
            return True
        cursor.setPosition(start + block.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        to_left = bool(setting.to_left)
        cursor.setCharFormat(formats.text(look, to_left=to_left))
        for segment in segments:
            first, last = self._map.span_to_qt(segment.span)
            cursor.setPosition(first)
            cursor.setPosition(min(last, start + block.length() - 1), QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(formats.painted(look, segment.kind, segment.nested, to_left=to_left))
        return True
