"""Where lines and paragraphs of a document stand, found without Qt going through all of it."""

from typing import NamedTuple

from PySide6.QtGui import QTextBlock, QTextDocument

# Qt sets a text as it is needed; this many paragraphs at a time are asked for beyond what is set.
_AHEAD = 64


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
