"""The line of the header with legend and facts."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from reader.gui.legend import Legend

_GAP = 12
_BETWEEN = 4


class HeadLine(QWidget):
    """Sets legend and facts side by side, in fewer words where that makes room; beneath each other in a narrow window.

    What they need is reckoned, and not tried out: the height is right before anything is laid out, so that no text
    moves when a window opens. ``width_of`` gives the width of the facts, in few words or in all; ``say`` has them said
    so.
    """

    def __init__(
        self,
        legend: Legend,
        facts: QWidget,
        width_of: Callable[[bool], int],
        say: Callable[[bool], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._legend = legend
        self._facts = facts
        self._width_of = width_of
        self._say = say
        legend.setParent(self)
        facts.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """A narrow one is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of one line or two, in pixels."""
        tall = self._tall()
        return tall if self._fewest() <= width else 2 * tall + _BETWEEN

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(self._fewest(), self._tall())

    def minimumSizeHint(self) -> QSize:
        """The wider of the two."""
        return QSize(max(self._legend.width_with(names=False), self._width_of(True)), self._tall())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Says as much as there is room for."""
        super().resizeEvent(event)
        self.place()

    def place(self) -> None:
        """Sets both, as when other facts are there."""
        self.updateGeometry()
        width, tall = self.width(), self._tall()
        named, whole = self._legend.width_with(names=True), self._width_of(False)
        beneath = self._fewest() > width
        short = whole > width if beneath else named + _GAP + whole > width
        self._say(short)
        facts = self._width_of(short)
        names = named <= width if beneath else named + _GAP + facts <= width
        self._legend.show_names(names)
        legend = QRect(0, 0, min(width, self._legend.width_with(names=names)), tall)
        left = 0 if beneath else legend.width() + _GAP
        box = QRect(left, tall + _BETWEEN if beneath else 0, width - left, tall)
        for widget, rect in ((self._legend, legend), (self._facts, box)):
            widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), rect))

    def _tall(self) -> int:
        return max(self._legend.sizeHint().height(), self._facts.sizeHint().height())

    def _fewest(self) -> int:
        """The width of both on a line with as few words as can be."""
        return self._legend.width_with(names=False) + _GAP + self._width_of(True)
