"""A layout that sets its widgets side by side as words of a text: what does not fit goes to the next line."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QStyle, QWidget

_LINE_GAP = 4


class FlowLayout(QLayout):
    """Lines of widgets, each as wide as it likes to be; one that expands has what the others of its line leave."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 4) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = spacing

    def addItem(self, item: QLayoutItem) -> None:
        """Takes one more at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The one at ``index``, None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Gives up the one at ``index``."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Wants no more height than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """A narrow one is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high the lines are that ``width`` pixels make."""
        return self._lay_out(QRect(0, 0, width, 0), move=False)

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

    def _lay_out(self, rect: QRect, *, move: bool) -> int:
        """Goes through the lines and gives their height; with ``move`` the widgets go where they belong."""
        margins = self.contentsMargins()
        room = rect.marginsRemoved(margins)
        top = room.top()
        line: list[QLayoutItem] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            width = self._width(item, room.width())
            if line and used + self._gap + width > room.width():
                top += self._set_line(line, room, top, move=move) + _LINE_GAP
                line, used = [], 0
            used += width + (self._gap if line else 0)
            line.append(item)
        if line:
            top += self._set_line(line, room, top, move=move)
        return top - rect.top() + margins.bottom()

    def _width(self, item: QLayoutItem, most: int) -> int:
        least = item.minimumSize().width()
        return min(least if _is_wide(item) else max(item.sizeHint().width(), least), most)

    def _set_line(self, line: list[QLayoutItem], room: QRect, top: int, *, move: bool) -> int:
        widths = [self._width(item, room.width()) for item in line]
        free = room.width() - sum(widths) - self._gap * (len(line) - 1)
        wide = next((number for number, item in enumerate(line) if _is_wide(item)), None)
        if wide is not None:
            widths[wide] += max(0, free)
        height = max(_height(item, width) for item, width in zip(line, widths, strict=True))
        left = room.left()
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        for item, width in zip(line, widths, strict=True):
            if move:
                box = QRect(QPoint(left, top), QSize(width, height))
                item.setGeometry(QStyle.visualRect(direction, room, box))
            left += width + self._gap
        return height


def _height(item: QLayoutItem, width: int) -> int:
    """How high something of that width is: words that are broken into lines are higher where they have less room."""
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


def _is_wide(item: QLayoutItem) -> bool:
    return bool(item.expandingDirections() & Qt.Orientation.Horizontal)


def flowing(parent: QWidget, spacing: int = 4) -> FlowLayout:
    """A flow layout in ``parent``, which is then as high as its lines."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    parent.setSizePolicy(policy)
    layout = FlowLayout(parent, spacing)
    layout.setContentsMargins(0, 0, 0, 0)
    return layout
