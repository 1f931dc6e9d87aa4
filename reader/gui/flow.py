"""A layout that sets its widgets side by side as words of a text: what does not fit goes to the next line."""

from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QStyle, QWidget

_LINE_GAP = 4


class _Measure(NamedTuple):
    """How wide an item likes to be, in pixels, and whether it takes what room there is."""

    item: QLayoutItem
    liked: int
    is_wide: bool


class FlowLayout(QLayout):
    """Lines of widgets, each as wide as it likes to be; one that expands has what the others of its line leave."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 4) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = spacing
        # Qt asks for the height some thirty times before a window stands, and each widget works its size out anew.
        self._measures: list[_Measure] | None = None
        self._heights: dict[int, int] = {}

    def invalidate(self) -> None:
        """Forgets what was measured: something in it is of another size, was hidden or shown."""
        self._measures = None
        self._heights = {}
        super().invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        """Takes one more at the end."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The one at ``index``, None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Gives up the one at ``index``."""
        if not 0 <= index < len(self._items):
            return None
        item = self._items.pop(index)
        self.invalidate()
        return item

    def expandingDirections(self) -> Qt.Orientation:
        """Wants no more height than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """A narrow one is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high the lines are that ``width`` pixels make."""
        if width not in self._heights:
            self._heights[width] = self._lay_out(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        """Sets the widgets into ``rect``."""
        super().setGeometry(rect)
        self._lay_out(rect, move=True)

    def sizeHint(self) -> QSize:
        """As little as there must be; the width is given from outside."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The widest widget, and the margins."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _measured(self) -> list[_Measure]:
        """What is to be laid out, without what is hidden."""
        if self._measures is None:
            self._measures = [_measure(item) for item in self._items if not item.isEmpty()]
        return self._measures

    def _lay_out(self, rect: QRect, *, move: bool) -> int:
        """Goes through the lines and gives their height; with ``move`` the widgets go where they belong."""
        margins = self.contentsMargins()
        room = rect.marginsRemoved(margins)
        top = room.top()
        line: list[_Measure] = []
        used = 0
        for one in self._measured():
            width = min(one.liked, room.width())
            if line and used + self._gap + width > room.width():
                top += self._set_line(line, room, top, move=move) + _LINE_GAP
                line, used = [], 0
            used += width + (self._gap if line else 0)
            line.append(one)
        if line:
            top += self._set_line(line, room, top, move=move)
        return top - rect.top() + margins.bottom()

    def _set_line(self, line: list[_Measure], room: QRect, top: int, *, move: bool) -> int:
        widths = [min(one.liked, room.width()) for one in line]
        free = room.width() - sum(widths) - self._gap * (len(line) - 1)
        wide = next((number for number, one in enumerate(line) if one.is_wide), None)
        if wide is not None:
            widths[wide] += max(0, free)
        height = max(_height(one.item, width) for one, width in zip(line, widths, strict=True))
        if not move:
            return height
        left = room.left()
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        for one, width in zip(line, widths, strict=True):
            box = QRect(QPoint(left, top), QSize(width, height))
            one.item.setGeometry(QStyle.visualRect(direction, room, box))
            left += width + self._gap
        return height


def _measure(item: QLayoutItem) -> _Measure:
    least = item.minimumSize().width()
    is_wide = bool(item.expandingDirections() & Qt.Orientation.Horizontal)
    return _Measure(item, least if is_wide else max(item.sizeHint().width(), least), is_wide)


def _height(item: QLayoutItem, width: int) -> int:
    """How high something of that width is: words that are broken into lines are higher where they have less room."""
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


def flowing(parent: QWidget, spacing: int = 4) -> FlowLayout:
    """A flow layout in ``parent``, which is then as high as its lines."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    parent.setSizePolicy(policy)
    layout = FlowLayout(parent, spacing)
    layout.setContentsMargins(0, 0, 0, 0)
    return layout
