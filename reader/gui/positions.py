"""The one place where code points become positions of a Qt document, which counts UTF-16 units.

Qt changes text that it is given: a CRLF becomes one position, a byte order mark and lone surrogates vanish, some
characters start a new paragraph. So the document shows a copy in which each such character is replaced by one of the
same width, and a paragraph too long to draw quickly is broken. What would turn the text round is replaced too: words
are read in the order in which they are stored. Offsets are never read back from the document.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Collection
from itertools import pairwise

from reader.core.span import Span
from reader.core.turning import TURNING, unturned

# A paragraph of 1 MB costs 30 ms a frame however it is drawn; one of this length stays far below 1 ms.
LONGEST_PARAGRAPH = 6000

_INVISIBLE = "\u2060"
_REPLACED = {
    **{code: _INVISIBLE for code in range(0x20) if chr(code) not in "\t\n\r\x00"},
    0x00: "\ufffd",
    0x0D: "\n",
    0x2029: "\n",
    0xFEFF: _INVISIBLE,
    0xFDD0: "\ufffd",
    0xFDD1: "\ufffd",
    0xFFFC: "\ufffd",
    **dict.fromkeys(range(55296, 57344), "�"),
    **TURNING,
}
_WIDE = re.compile("[\U00010000-\U0010ffff]")


def _others(codes: Collection[int]) -> str:
    """The inside of a set, as ``re`` reads it: all code points of one UTF-16 unit that are not in ``codes``."""
    edges = [-1, *sorted(codes), 0x10000]
    return "".join(rf"\u{low + 1:04x}-\u{high - 1:04x}" for low, high in pairwise(edges) if low + 1 < high)


# Most texts have nothing else, and to see that is far cheaper than replacing and counting.
_PLAIN = re.compile(f"[{_others(_REPLACED)}]*")


class TextMap:
    """The text as the document shows it, and the way between the two countings.

    ``shown`` is ``text`` with each character that Qt would change replaced one for one, and with line breaks put
    into paragraphs longer than ``longest`` code points.
    """

    def __init__(self, text: str, longest: int = LONGEST_PARAGRAPH) -> None:
        clean, wide = text, list[int]()
        if not _PLAIN.fullmatch(text):
            clean = unturned(text.replace("\r\n", _INVISIBLE + "\n")).translate(_REPLACED)
            wide = [match.start() for match in _WIDE.finditer(clean)]
        breaks = _breaks(clean, longest)
        # Each entry k adds one unit to every position after code point k: a character of two units, or a break.
        self._extras = sorted(wide + [at - 1 for at in breaks])
        # The first document position that each of them moves.
        self._thresholds = [at + number + 2 for number, at in enumerate(self._extras)]
        self._breaks = frozenset(breaks)
        self._length = len(text)
        pieces = [clean[start:end] for start, end in zip([0, *breaks], [*breaks, len(clean)], strict=True)]
        self.shown = "\n".join(pieces)

    @property
    def length(self) -> int:
        """Number of code points of the text."""
        return self._length

    def to_qt(self, position: int) -> int:
        """The document position of code point ``position``, which may be the end of the text."""
        return position + bisect_left(self._extras, position)

    def span_to_qt(self, span: Span) -> tuple[int, int]:
        """Start and end of ``span`` as document positions."""
        return self.to_qt(span.start), self.to_qt(span.end)

    def to_code_point(self, position: int) -> int:
        """The code point at document position ``position``; inside a wide character, that character's."""
        before = bisect_right(self._thresholds, position)
        at = position - before
        if before < len(self._extras):
            # Between the two units of a wide character.
            at = min(at, self._extras[before])
        at = min(at, self._length)
        if at + 1 in self._breaks and self.to_qt(at + 1) - 1 == position:
            return at + 1
        return at


def _breaks(text: str, longest: int) -> list[int]:
    """Where a line break goes before the code point, so that no paragraph is longer than ``longest``."""
    breaks: list[int] = []
    start = 0
    while len(text) - start > longest:
        newline = text.rfind("\n", start, start + longest + 1)
        if newline >= 0:
            start = newline + 1
            continue
        at = _break_near(text, start, start + longest)
        breaks.append(at)
        start = at
    return breaks


def _break_near(text: str, start: int, limit: int) -> int:
    for mark in (". ", " "):
        found = text.rfind(mark, start + (limit - start) // 2, limit)
        if found >= 0:
            return found + len(mark)
    at = limit
    while at > limit - 32 and at > start + 1 and _torn(text[at - 1], text[at]):
        at -= 1
    return at


def _torn(before: str, after: str) -> bool:
    """Whether a break between the two would tear a composed character: an accent, a joined emoji."""
    return before == "\u200d" or unicodedata.category(after) in ("Mn", "Mc", "Me", "Cf", "Sk")
