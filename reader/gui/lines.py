"""Where lines and paragraphs of a document stand, found without Qt going through all of it."""

from typing import Any, NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

from reader.core.turning import TO_LEFT

# Qt sets a text as it is needed; this many paragraphs at a time are asked for beyond what is set.
_AHEAD = 64
# Signs are placed in parts of a pixel.
_TOUCHING = 0.5


class Line(NamedTuple):
    """A line of the set text: its top in document pixels and its height."""

    top: float
    height: float


class Lines:
    """The set lines of one document."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        # Where the last search ended: the next one is most often for a place nearby.
        self._hint = 0

    def line_at(self, position: int) -> Line:
        """The line that the document position stands in."""
        block = self._document.findBlock(position)
        # Asking for the rectangle makes Qt set the text down to this paragraph.
        self._document.documentLayout().blockBoundingRect(block)
        layout = block.layout()
        line = layout.lineForTextPosition(max(0, position - block.position()))
        top = layout.position().y()
        return Line(top + line.y(), line.height()) if line.isValid() else Line(top, 0.0)

    def top_of_paragraph(self, position: int) -> float:
        """Where the first line of the paragraph of the document position begins, below its margin."""
        block = self._document.findBlock(position)
        self._document.documentLayout().blockBoundingRect(block)
        return block.layout().position().y()

    def boxes(self, start: int, end: int, top: float, bottom: float) -> list[QRectF]:
        """The boxes of the signs from ``start`` to ``end`` of the lines between two levels, one a line.

        Where signs of both directions stand in a line, what is one stretch of text may be several on the screen.
        """
        out: list[QRectF] = []
        block = self._document.findBlock(start)
        above = self.paragraph_at(top)
        if above.position() > block.position():
            block = above
        while block.isValid() and block.position() < end:
            layout = block.layout()
            place = layout.position()
            if layout.lineCount() == 0 or place.y() > bottom:
                break
            first, last = start - block.position(), end - block.position()
            turns = TO_LEFT.search(block.text()) is not None
            for line in (layout.lineAt(number) for number in range(layout.lineCount())):
                low, high = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
                if low < high:
                    # Where a line ends in spaces, they hang over.
                    ends = _stretches(line, low, high) if turns else [(_x_of(line, low), _x_of(line, high))]
                    height = line.ascent() + line.descent()
                    out += [QRectF(left, line.y(), right - left, height).translated(place) for left, right in ends]
            block = block.next()
        return [box for box in out if box.bottom() >= top and box.top() <= bottom]

    def position_at(self, x: float, level: float) -> int | None:
        """The document position whose sign is drawn at a point; None beside the text."""
        block = self.paragraph_at(level)
        layout = block.layout()
        place = layout.position()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            box = line.naturalTextRect().translated(place)
            if box.contains(x, level):
                return block.position() + _sign_at(line, x - place.x(), turns=_reads_left(block))
        return None

    def paragraph_at(self, level: float) -> QTextBlock:
        """The last paragraph that begins at or above ``level``, in document pixels.

        Qt's own search goes through every paragraph above, which costs milliseconds far down.
        """
        document = self._document
        count = document.blockCount()
        low = self._among_set(level, min(self._hint, count - 1))
        while low + 1 < count and document.findBlockByNumber(low + 1).layout().lineCount() == 0:
            document.documentLayout().blockBoundingRect(document.findBlockByNumber(min(low + _AHEAD, count - 1)))
            further = self._among_set(level, low)
            if further == low:
                break
            low = further
        self._hint = low
        return document.findBlockByNumber(low)

    def _among_set(self, level: float, low: int) -> int:
        """The number of the last set paragraph at or above ``level``: leaps from ``low``, then bisects."""
        document = self._document

        def above(number: int) -> bool:
            layout = document.findBlockByNumber(number).layout()
            return layout.lineCount() > 0 and layout.position().y() <= level

        high, step = document.blockCount(), 1
        while low > 0 and not above(low):
            low, high, step = max(0, low - step), low, step * 2
        step = 1
        while low + step < high and above(low + step):
            low, step = low + step, step * 2
        high = min(high, low + step)
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if above(middle) else (low, middle)
        return low


def _x_of(line: QTextLine, position: int) -> float:
    """Where the sign at a position of the paragraph begins; Qt gives the position that it took back as well."""
    found: Any = line.cursorToX(position)
    return float(found[0])


def _sign_at(line: QTextLine, x: float, *, turns: bool) -> int:
    """The position in its paragraph of the sign that is drawn at ``x``; ``turns`` where it is read to the left."""
    found = line.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter)
    if not turns:
        return found
    # Qt leaves out the space that such a line ends in, which hangs over at its left, so it is a few pixels off.
    signs = range(line.textStart(), line.textStart() + line.textLength())
    near = sorted(signs, key=lambda at: abs(at - found))
    return next((at for at in near if any(left <= x < right for left, right in _stretches(line, at, at + 1))), found)


def _stretches(line: QTextLine, low: int, high: int) -> list[tuple[float, float]]:
    """Where the signs from ``low`` to ``high`` of a line stand from left to right, joined as far as they touch."""
    # Where the direction changes Qt has the cursor at the end of what came before, so a sign's edges do not tell.
    boxes = sorted((box.left(), box.right()) for box in (run.boundingRect() for run in line.glyphRuns(low, high - low)))
    out: list[tuple[float, float]] = []
    for left, right in boxes:
        if out and left <= out[-1][1] + _TOUCHING:
            out[-1] = out[-1][0], max(out[-1][1], right)
        else:
            out.append((left, right))
    return out


def _reads_left(block: QTextBlock) -> bool:
    # Named here, since the first screen has no use for it and pays for all of Qt's namespace.
    from PySide6.QtCore import Qt

    return block.textDirection() is Qt.LayoutDirection.RightToLeft
