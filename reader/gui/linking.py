"""Two texts scrolled together: as what both say stands in them, else by how far through them one is."""

from bisect import bisect_right
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QPoint

from reader.app.pairs import Hand, Pair
from reader.gui.article import ArticleEdit

# How far down the screen, of its height, what is read stands: there both texts are kept level.
_READ_AT = 0.35


class Linking(QObject):
    """Scrolls each of two texts with the other while ``on``.

    ``anchors`` are places of left and right, in code points, that are kept level; they rise on both sides.
    """

    def __init__(self, left: ArticleEdit, right: ArticleEdit, parent: QObject) -> None:
        super().__init__(parent)
        self._articles = {Hand.LEFT: left, Hand.RIGHT: right}
        self.on = False
        self.anchors: tuple[tuple[int, int], ...] = ()
        self._still = False
        left.verticalScrollBar().valueChanged.connect(self._left_scrolled)
        right.verticalScrollBar().valueChanged.connect(self._right_scrolled)

    def follow(self, hand: Hand) -> None:
        """Brings the other text to where this one is."""
        if self.on and not self._still:
            with self._quiet():
                self._articles[hand.other].verticalScrollBar().setValue(self._wanted(hand))

    def level(self, pair: Pair) -> None:
        """Scrolls both texts so that the two claims of a pair stand level, a third down where that is possible."""
        places = {}
        lowest, highest = float("-inf"), float("inf")
        for hand, article in self._articles.items():
            top = article.line_at(pair.row(hand).anchor.start).top
            above = article.viewport().mapToGlobal(QPoint(0, 0)).y()
            places[hand] = (top, above)
            lowest = max(lowest, top + above - article.verticalScrollBar().maximum())
            highest = min(highest, top + above)
        left = self._articles[Hand.LEFT].viewport()
        wanted = left.mapToGlobal(QPoint(0, 0)).y() + left.height() / 3
        # Neither text goes up above its beginning; where one is too short for the other's, its end is shown.
        level = max(lowest, min(wanted, highest))
        with self._quiet():
            for hand, (top, above) in places.items():
                self._articles[hand].verticalScrollBar().setValue(round(top + above - level))

    # A slot of each side's own, since Qt lets go of those of an object with it.
    def _left_scrolled(self, _value: int) -> None:
        self.follow(Hand.LEFT)

    def _right_scrolled(self, _value: int) -> None:
        self.follow(Hand.RIGHT)

    @contextmanager
    def _quiet(self) -> Iterator[None]:
        self._still = True
        try:
            yield
        finally:
            self._still = False

    def _wanted(self, hand: Hand) -> int:
        """Where the scroll bar of the other text belongs."""
        here, there = self._articles[hand], self._articles[hand.other]
        bar, other_bar = here.verticalScrollBar(), there.verticalScrollBar()
        if not bar.maximum():
            # A text that is on the screen whole leads nowhere.
            return other_bar.value()
        if bar.value() == bar.maximum():
            return other_bar.maximum()
        if not self.anchors:
            return round(bar.value() / bar.maximum() * other_bar.maximum())
        eye = _eye(bar.value(), bar.maximum(), here.viewport().height())
        low, high = self._around(hand, bar.value() + eye)
        share = (bar.value() + eye - low[0]) / (high[0] - low[0]) if high[0] > low[0] else 0.0
        apart = here.viewport().mapToGlobal(QPoint(0, 0)).y() - there.viewport().mapToGlobal(QPoint(0, 0)).y()
        return round(low[1] + share * (high[1] - low[1]) - eye - (apart if bar.value() else 0))

    def _around(self, hand: Hand, level: float) -> tuple[tuple[float, float], tuple[float, float]]:
        """The levels, here and there, of the last anchor at or above ``level`` and of the next one, or of the ends."""
        here, there = self._articles[hand], self._articles[hand.other]
        places = self.anchors if hand is Hand.LEFT else tuple((right, left) for left, right in self.anchors)
        seen = here.visible()
        starts = [place for place, _ in places]
        after = bisect_right(starts, seen.start - 1)
        # Only lines on the screen are looked up one by one; what is above it is above, and what is below, below.
        while after < len(places) and starts[after] < seen.end and here.line_at(starts[after]).top <= level:
            after += 1

        def levels(number: int) -> tuple[float, float]:
            return here.line_at(places[number][0]).top, there.line_at(places[number][1]).top

        low = levels(after - 1) if after else (0.0, 0.0)
        return low, levels(after) if after < len(places) else (_end(here), _end(there))


def _eye(value: int, most: int, height: int) -> float:
    """How far below the top of the screen both texts are kept level: where one reads, at the ends of a text there."""
    if most < height:
        return value / most * height
    return max(min(_READ_AT * height, value), height - (most - value))


def _end(article: ArticleEdit) -> float:
    return float(article.verticalScrollBar().maximum() + article.viewport().height())
