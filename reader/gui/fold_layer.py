"""What a person does with runs that fold: their headings on the page, under the pointer and at the text cursor."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter

from reader.app.folds import Fold, FoldState
from reader.core.span import Span
from reader.core.wording import tr
from reader.gui.folding import FoldHeadings
from reader.gui.text_pane import TextPane

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FoldLayer:
    """The headings of one article over ``pane``. ``changed`` is handed the stretch whose run was folded or opened."""

    def __init__(self, pane: TextPane, changed: Callable[[Span], None]) -> None:
        self._pane = pane
        self._changed = changed
        self.state = FoldState()
        self.hovered: int | None = None
        # Runs that were opened to show a place in them, and the one that the text cursor was in last.
        self._lent: set[int] = set()
        self._inside: int | None = None
        self.renew()

    def renew(self) -> None:
        """Takes theme and type of the pane."""
        self._headings = FoldHeadings(self._pane.theme, self._pane.type_size)

    def set_folds(self, folds: Sequence[Fold], *, long_folded: bool) -> None:
        """Takes the runs of another article, which are open but for the long ones."""
        self.state = FoldState(folds, long_folded=long_folded)
        self.hovered = None
        self._lent.clear()
        self._inside = None
        self.show_cursor()

    @property
    def folded(self) -> tuple[int, ...]:
        """Where the runs begin that are folded, those among them that are lent."""
        lent = (self.state.folds[index].span.start for index in self._lent)
        return tuple(sorted((*self.state.starts, *lent)))

    def fold_as(self, starts: Sequence[int]) -> None:
        """Folds the runs that have these places in them, and opens all others."""
        wanted = {self.state.at(start) for start in starts}
        for index in range(len(self.state.folds)):
            self.state.set_folded(index, index in wanted)
        self.show_cursor()

    def set_folded(self, index: int, on: bool) -> None:
        """Folds a run or opens it."""
        self._lent.discard(index)
        if self.state.is_folded(index) != on:
            self.state.set_folded(index, on)
            self.show_cursor()
            self._changed(self.state.folds[index].span)

    def lend(self, index: int) -> None:
        """Opens a folded run because of a place in it, until it is given back."""
        if self.state.is_folded(index):
            self.set_folded(index, False)
            self._lent.add(index)

    def give_back(self, *keep: Span) -> None:
        """Folds the runs again that were lent, but for those that share a place with one of ``keep``."""
        kept = {index for span in keep for index in self.state.within(span)}
        for index in sorted(self._lent - kept):
            if self.state.at(self._pane.place()) == index:
                self._pane.set_place(self.state.folds[index].span.start)
            self.set_folded(index, True)

    def follow_cursor(self) -> None:
        """Folds a run again that was lent when the text cursor has left it."""
        left, self._inside = self._inside, self.state.at(self._pane.place())
        if left is not None and left != self._inside and left in self._lent:
            self.set_folded(left, True)

    def is_hidden(self, position: int) -> bool:
        """Whether code point ``position`` is folded away, or is about to be: its run is lent, the cursor not in it."""
        index = self.state.at(position)
        lent = index in self._lent and index != self.state.at(self._pane.place())
        return index is not None and (lent or self.state.is_folded(index))

    def keep_all(self) -> None:
        """Leaves every run as it is: a person folded or opened all."""
        self._lent.clear()

    def toggle(self, index: int) -> None:
        """Folds a run that is open and opens one that is folded; the text cursor comes to it."""
        fold, on = self.state.folds[index], not self.state.is_folded(index)
        if on or self.state.at(self._pane.place()) != index:
            self._pane.set_place(fold.span.start)
        self.set_folded(index, on)
        self._pane.said.emit(", ".join((fold.label, tr("folded") if on else tr("open", "state"))))

    def folded_at(self, position: int) -> Fold | None:
        """The folded run that code point ``position`` lies in."""
        index = self.state.at(position)
        return self.state.folds[index] if index is not None and self.state.is_folded(index) else None

    def to_hold(self, position: int) -> tuple[int, float] | None:
        """Where in a folded run the page holds on while lines move, and how far below the top of the screen."""
        fold = self.folded_at(position)
        return (fold.span.start, 1.5 * self._headings.height) if fold is not None else None

    def box(self, index: int) -> QRectF:
        """The box of a run's heading, in pixels of the viewport."""
        pane = self._pane
        top = pane.paragraph_top(self.state.folds[index].span.start) - pane.offset()
        return self._headings.box(top, pane.viewport().width())

    def heading_at(self, point: QPointF) -> int | None:
        """The run whose heading is at a point of the viewport."""
        shown = self.state.within(self._pane.visible())
        return next((index for index in shown if self.box(index).contains(point)), None)

    def hover(self, point: QPointF | None) -> bool:
        """Lights the heading under the pointer; whether there is one."""
        index = self.heading_at(point) if point is not None else None
        if index != self.hovered:
            self.hovered = index
            self._pane.viewport().update()
        return index is not None

    def draw(self, painter: QPainter, found: Callable[[Span], int]) -> None:
        """Draws the headings that are on the screen; ``found`` counts what was found in a stretch."""
        place = self._pane.place() if self._pane.hasFocus() else None
        selected = self._pane.selected()
        for index in self.state.within(self._pane.visible()):
            fold, folded = self.state.folds[index], self.state.is_folded(index)
            here = place is not None and self.state.at(place) == index
            self._headings.draw(
                painter,
                self.box(index),
                fold,
                folded=folded,
                hovered=index == self.hovered,
                # What is selected in it is not to be seen otherwise.
                current=(here and (folded or place == fold.span.start)) or (folded and selected.overlaps(fold.span)),
                found=found(fold.span),
                to_left=self._pane.reads_left(fold.span.start),
            )

    def key(self, event: QKeyEvent) -> bool:
        """Enter folds and opens the run at the text cursor, Right opens it, Left folds it; whether the key was one.

        In what is read from right to left, as the arrow of the heading shows it, Left opens and Right folds.
        """
        place = self._pane.place()
        index = self.state.at(place)
        if index is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        folded = self.state.is_folded(index)
        at_start = place == self.state.folds[index].span.start
        on, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self._pane.reads_left(self.state.folds[index].span.start):
            on, back = back, on
        opens = event.key() == on and folded
        folds = event.key() == back and at_start and not folded
        if not (opens or folds or event.key() in _ENTER):
            return False
        self.toggle(index)
        return True

    def leave(self, before: int) -> None:
        """Takes a text cursor that was moved from ``before`` into a folded run to its start, or past its end."""
        pane = self._pane
        here = pane.place()
        fold = self.folded_at(here)
        if here == before or fold is None:
            return
        past = before == fold.span.start and here > before and fold.span.end < pane.length
        if past or here != fold.span.start:
            place = fold.span.end + 1 if past else fold.span.start
            pane.set_place(place, select=pane.textCursor().hasSelection())
        if not past:
            pane.said.emit(tr("{lines}, folded. Enter opens it.", lines=fold.label))

    def show_cursor(self) -> None:
        """In a folded run the heading shows that the text cursor is there, and the cursor has no width."""
        self._pane.setCursorWidth(0 if self.folded_at(self._pane.place()) is not None else 1)
        if self.state.folds:
            self._pane.viewport().update()
