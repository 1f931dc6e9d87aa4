"""Where all of a text stands: a table made once, in which any number of places is looked up without asking Qt."""

from bisect import bisect_right

from PySide6.QtGui import QTextDocument

from reader.core.span import Span
from reader.gui.positions import TextMap


class Levels:
    """The tops and bottoms of a document's lines, as far down as Qt has set them.

    Nothing is set for this: after a change Qt works down a long text in its own time. A paragraph no higher than
    ``fine`` document pixels is one entry, since who asks for no more than that cannot tell its lines apart.
    """

    def __init__(self, document: QTextDocument, text_map: TextMap, fine: float) -> None:
        self._map = text_map
        self._starts: list[int] = []
        self._tops: list[float] = []
        self._bottoms: list[float] = []
        block = document.begin()
        for _ in range(document.blockCount()):
            # What stands in a folded paragraph stands at the line above it. Nothing is to be found in a blank line, and
            # half of all lines are blank.
            if block.length() > 1 and block.isVisible():
                layout = block.layout()
                count = layout.lineCount()
                if count == 0:
                    break
                start, top = block.position(), layout.position().y()
                height = layout.boundingRect().height()
                if height <= fine or count == 1:
                    self._add(start, top, top + height)
                else:
                    for number in range(count):
                        line = layout.lineAt(number)
                        self._add(start + line.textStart(), top + line.y(), top + line.y() + line.height())
            block = block.next()
        self._end = block.position() if block.isValid() else document.characterCount()

    def _add(self, start: int, top: float, bottom: float) -> None:
        self._starts.append(start)
        self._tops.append(top)
        self._bottoms.append(bottom)

    def of(self, span: Span) -> tuple[float, float] | None:
        """Top of the first and bottom of the last line of ``span``, in document pixels; None where it is not set."""
        end = self._map.to_qt(max(span.start, span.end - 1))
        if end >= self._end:
            return None
        starts = self._starts
        first = bisect_right(starts, self._map.to_qt(span.start)) - 1
        if first < 0:
            return None
        within = first + 1 == len(starts) or end < starts[first + 1]
        last = first if within else bisect_right(starts, end, first) - 1
        return self._tops[first], self._bottoms[last]

    def end_of(self, span: Span) -> int:
        """The code point at which the entry ends that ``span`` starts in."""
        found = bisect_right(self._starts, self._map.to_qt(span.start))
        return self._map.to_code_point(self._starts[found]) if found < len(self._starts) else self._map.length + 1
