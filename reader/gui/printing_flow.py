"""Lines and notes on their way onto pages: where each stands, and what goes to the next page."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtGui import QTextLayout

from reader.app.view import ClaimRow
from reader.core.wording import tr
from reader.gui.card_layout import spread
from reader.gui.printing_notes import Key, Note
from reader.gui.printing_sheet import Sheet, pt
from reader.gui.printing_type import Style

_GAP = pt(4)
# What stands in the place of notes that are carried to the end.
_CARRIED = pt(10)
# So many lines of a paragraph at least stand together at the foot and the head of a page.
_FEWEST = 2

Placed = Callable[[int, float, float], None]


class Line(NamedTuple):
    """A line of a layout and where it stands; ``height`` is that from it to the next."""

    layout: QTextLayout
    number: int
    left: float
    top: float
    height: float


class Waiting(NamedTuple):
    """A note before it has its place: the height at which it would best stand, and its claim."""

    top: float
    note: Note
    row: ClaimRow


class Carried(NamedTuple):
    """A claim whose note had no room on its page, which is counted from 1."""

    row: ClaimRow
    key: Key
    page: int


@dataclass(slots=True)
class Page:
    """What stands on a page. ``carried`` tells of notes that had no room; ``bars`` run beside boilerplate.

    A bar is its upper and its lower end, a bullet its middle from the left and from the top, and ``top`` where notes
    may begin.
    """

    top: float
    lines: list[Line] = field(default_factory=list)
    marks: list[tuple[float, float, Key]] = field(default_factory=list)
    waiting: list[Waiting] = field(default_factory=list)
    notes: list[tuple[float, float, Note]] = field(default_factory=list)
    bars: list[tuple[float, float]] = field(default_factory=list)
    bullets: list[tuple[float, float]] = field(default_factory=list)
    carried: str = ""


class Flow:
    """Fills the pages of a sheet from the first one on, whose text begins at ``top``."""

    def __init__(self, sheet: Sheet, top: float) -> None:
        self._sheet = sheet
        self._at = top
        self._started = False
        self.pages = [Page(top)]
        self.carried: list[Carried] = []

    @property
    def page(self) -> Page:
        """The page that is being filled."""
        return self.pages[-1]

    def lines(
        self, layout: QTextLayout, style: Style, placed: Placed = lambda _number, _top, _height: None, *, keep: int = 0
    ) -> None:
        """Places the lines of a paragraph, on the next pages where this one is full.

        Neither its first nor its last line stands alone; with ``keep`` it stays with so many lines that follow it.
        ``placed`` is told of each line's number, top and height when it has its place.
        """
        pitch = pt(style.size * style.line)
        if self._started:
            self._at += pt(style.above)
        number, count = 0, layout.lineCount()
        while number < count:
            for _ in range(self._taken(count - number, pitch, keep if number == 0 else 0, first=number == 0)):
                self.page.lines.append(Line(layout, number, self._sheet.left + pt(style.indent), self._at, pitch))
                placed(number, self._at, pitch)
                self._at += pitch
                self._started = True
                number += 1
            if number < count:
                self.turn()
        self._at += pt(style.below)

    def note(self, note: Note) -> None:
        """Places a note among the lines."""
        if self._started and self._at + note.height > self._sheet.bottom:
            self.turn()
        self.page.notes.append((self._sheet.left, self._at, note))
        self._at += note.height + _GAP
        self._started = True

    def turn(self) -> None:
        """Ends the page and begins the next one."""
        self.settle()
        self._at = self._sheet.top
        self._started = False
        self.pages.append(Page(self._at))

    def settle(self) -> None:
        """Gives the notes of the page their places beside its lines; those that find no room are carried."""
        page = self.page
        if not page.waiting:
            return
        heights = [waiting.note.height for waiting in page.waiting]
        room = self._sheet.bottom - page.top
        count = len(heights)
        if sum(heights) + _GAP * (count - 1) > room:
            room -= _CARRIED
            while count and sum(heights[:count]) + _GAP * (count - 1) > room:
                count -= 1
        kept, rest = page.waiting[:count], page.waiting[count:]
        tops = spread(
            [waiting.top for waiting in kept], heights[:count], gap=_GAP, top=page.top, bottom=page.top + room
        )
        left = self._sheet.notes_left
        page.notes += [(left, top, waiting.note) for top, waiting in zip(tops, kept, strict=True)]
        page.waiting = []
        self.carried += [Carried(waiting.row, waiting.note.key, len(self.pages)) for waiting in rest]
        if rest:
            first, last = rest[0].note.key.text, rest[-1].note.key.text
            page.carried = (
                tr("{first} at the end", first=first)
                if len(rest) == 1
                else tr("{first} to {last} at the end", first=first, last=last)
            )

    def _taken(self, count: int, pitch: float, keep: int, *, first: bool) -> int:
        """How many of ``count`` lines go onto the present page."""
        fit = int((self._sheet.bottom - self._at) / pitch)
        if fit >= count + keep:
            return count
        if not self._started:
            return min(count, max(1, fit))
        if first and (keep or fit < _FEWEST):
            return 0
        if 0 < count - fit < _FEWEST < fit:
            return fit - 1
        return max(0, min(fit, count))
