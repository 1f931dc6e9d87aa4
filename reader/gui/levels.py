"""Where all of a text stands: a table made once, in which any number of places is looked up without asking Qt."""

from bisect import bisect_right

from PySide6.QtGui import QTextBlock, QTextDocument

from reader.core.span import Span
from reader.gui.positions import TextMap


class Levels:
    """The tops and bottoms of a document's lines, as far down as Qt has set them.

    Nothing is set for this: after a change Qt works down a long text in its own time. Paragraphs together no higher
    than ``fine`` document pixels are one entry, since who asks for no more than that cannot tell their lines apart; so
    a table takes as long to make as the picture that it is made for is high, however long the text is. ``tops`` and
    ``bottoms`` are those of the entries, in document pixels.
    """

    def __init__(self, document: QTextDocument, text_map: TextMap, fine: float) -> None:
        self._document = document
        self._to_code_point = text_map.to_code_point
        self._starts: list[int] = []
        self.tops: list[float] = []
        self.bottoms: list[float] = []
        count = document.blockCount()
        number, step, top = 0, 1, self._top_of(0)
        while number < count and top is not None:
            block, following = document.findBlockByNumber(number), min(number + step, count)
            below = self._top_of(following) if following < count else None
            # One that is not set, or the last one, is come to step by step.
            if below is None and step > 1:
                step //= 2
            elif below is not None and below - top <= fine and block.isVisible():
                self._add(block.position(), top, below)
                number, top = following, below
                step *= 2
            elif step > 1:
                step //= 2
            else:
                self._add_lines(block, fine)
                number, top = following, below
        end = document.findBlockByNumber(number)
        self._end = self._to_code_point(end.position()) if end.isValid() else text_map.length + 1

    def _top_of(self, number: int) -> float | None:
        block = self._document.findBlockByNumber(number)
        while block.isValid() and not block.isVisible():
            block = block.next()
        if not block.isValid():
            return None
        layout = block.layout()
        return layout.position().y() if layout.lineCount() else None

    def _add_lines(self, block: QTextBlock, fine: float) -> None:
        # What stands in a folded paragraph stands at the line above it. Nothing is to be found in a blank line.
        if block.length() <= 1 or not block.isVisible():
            return
        layout = block.layout()
        count = layout.lineCount()
        start, top = block.position(), layout.position().y()
        height = layout.boundingRect().height()
        if height <= fine or count == 1:
            self._add(start, top, top + height)
            return
        for number in range(count):
            line = layout.lineAt(number)
            self._add(start + line.textStart(), top + line.y(), top + line.y() + line.height())

    def _add(self, start: int, top: float, bottom: float) -> None:
        self._starts.append(self._to_code_point(start))
        self.tops.append(top)
        self.bottoms.append(bottom)

    def of(self, span: Span) -> tuple[float, float] | None:
        """Top of the first and bottom of the last line of ``span``, in document pixels; None where it is not set."""
        end = max(span.start, span.end - 1)
        if end >= self._end:
            return None
        starts = self._starts
        first = bisect_right(starts, span.start) - 1
        if first < 0:
            return None
        within = first + 1 == len(starts) or end < starts[first + 1]
        last = first if within else bisect_right(starts, end, first) - 1
        return self.tops[first], self.bottoms[last]

    def end_of(self, span: Span) -> int:
        """The code point at which the entry ends that ``span`` starts in."""
        return self.start(bisect_right(self._starts, span.start))

    def start(self, entry: int) -> int:
        """The code point at which an entry starts, and where all of them end for the one after the last."""
        return self._starts[entry] if entry < len(self._starts) else self._end
