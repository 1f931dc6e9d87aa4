"""What painted widgets tell assistive technology: their parts, as items of a list that nobody made widgets for.

Qt makes an accessible object of each widget, and of nothing that a widget paints. The interfaces here are made when a
screen reader asks for one, so that a window that nobody reads aloud pays nothing for them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import cast

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QColor, QWindow
from PySide6.QtWidgets import QAccessibleWidget, QWidget

# What Qt takes for no interface, which the types of PySide6 do not tell.
_NO_INTERFACE = cast(QAccessibleInterface, None)


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a painted widget: its name, and what else is to be said of it.

    ``box`` is where it is drawn, in pixels of the widget, empty where it is not; ``picked`` says whether it is chosen,
    None for a part that nobody can choose.
    """

    name: str
    description: str
    box: QRect
    picked: bool | None = None


@dataclass(frozen=True, slots=True)
class Painted:
    """The parts of a painted widget: how many there are, one by its number from 0, and the one the keyboard is at.

    Assistive technology is told of them when they are the widget's ``told_parts``, which it must have before a name: Qt
    may ask then, and keeps what it is given.
    """

    role: QAccessible.Role
    count: Callable[[], int]
    part: Callable[[int], Part]
    current: Callable[[], int | None]
    part_role: QAccessible.Role = QAccessible.Role.ListItem


def picture() -> Painted:
    """A widget that is to be looked at, and whose name and description say the same."""
    return Painted(QAccessible.Role.Graphic, lambda: 0, lambda _number: Part("", "", QRect()), lambda: None)


class _PartInterface(QAccessibleInterface):
    """A part, by its number: what it is now is asked of the widget, so that it is made once."""

    def __init__(self, widget: QWidget, painted: Painted, number: int) -> None:
        super().__init__()
        self._widget = widget
        self._painted = painted
        self.number = number

    def isValid(self) -> bool:
        """Whether the widget has so many parts."""
        return self.number < self._painted.count()

    def object(self) -> QObject:
        """None: no object stands for it."""
        return cast(QObject, None)

    def window(self) -> QWindow:
        """The window that it is in."""
        return self._widget.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        """The widget's interface."""
        return QAccessible.queryAccessibleInterface(self._widget)

    def child(self, _index: int) -> QAccessibleInterface:
        """None: a part has no parts."""
        return _NO_INTERFACE

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface:
        """None: a part has no parts."""
        return _NO_INTERFACE

    def childCount(self) -> int:
        """0."""
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        """-1, for none."""
        return -1

    def text(self, kind: QAccessible.Text) -> str:
        """Name or description."""
        if not self.isValid() or kind not in (QAccessible.Text.Name, QAccessible.Text.Description):
            return ""
        part = self._painted.part(self.number)
        return part.name if kind is QAccessible.Text.Name else part.description

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        """Changes nothing."""

    def rect(self) -> QRect:
        """Where it is on the screen, empty where it is not drawn."""
        box = self._painted.part(self.number).box if self.isValid() else QRect()
        return QRect(self._widget.mapToGlobal(box.topLeft()), box.size()) if not box.isEmpty() else box

    def role(self) -> QAccessible.Role:
        """The role of this widget's parts."""
        return self._painted.part_role

    def state(self) -> QAccessible.State:
        """Whether it can be chosen and is, has the keyboard, and can be seen."""
        state = QAccessible.State()
        if not self.isValid():
            state.invalid = True
            return state
        part = self._painted.part(self.number)
        at = self._painted.current() == self.number
        state.focusable = part.picked is not None and self._widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        state.focused = at and self._widget.hasFocus()
        state.selectable = part.picked is not None
        state.selected = bool(part.picked)
        state.checkable = part.picked is not None and self.role() is QAccessible.Role.CheckBox
        state.checked = state.checkable and bool(part.picked)
        state.invisible = not self._widget.isVisible()
        state.offscreen = not part.box.intersects(self._widget.rect())
        return state

    def foregroundColor(self) -> QColor:
        """None of its own."""
        return QColor()

    def backgroundColor(self) -> QColor:
        """None of its own."""
        return QColor()


class _PaintedInterface(QAccessibleWidget):
    """A painted widget as a list of its parts."""

    def __init__(self, widget: QWidget, painted: Painted) -> None:
        super().__init__(widget, painted.role)
        self._painted = painted
        # Qt knows a part by its address alone: who makes one keeps it for as long as the widget lives.
        self._parts: dict[int, _PartInterface] = {}
        widget.destroyed.connect(self._forget)

    def childCount(self) -> int:
        """How many parts there are."""
        return self._painted.count()

    def child(self, index: int) -> QAccessibleInterface:
        """The part of that number."""
        if not 0 <= index < self.childCount():
            return _NO_INTERFACE
        if index not in self._parts:
            part = self._parts[index] = _PartInterface(self.widget(), self._painted, index)
            QAccessible.registerAccessibleInterface(part)
        return self._parts[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """The number of a part, -1 for anything else."""
        return child.number if isinstance(child, _PartInterface) and self._parts.get(child.number) is child else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        """The part at a place of the screen."""
        widget = self.widget()
        point = widget.mapFromGlobal(QPoint(x, y))
        numbers = range(self.childCount()) if widget.rect().contains(point) else ()
        found = (self.child(number) for number in numbers if self._painted.part(number).box.contains(point))
        return next(found, _NO_INTERFACE)

    def focusChild(self) -> QAccessibleInterface:
        """The part that the keyboard is at."""
        at = self._painted.current() if self.widget().hasFocus() else None
        return self.child(at) if at is not None else _NO_INTERFACE

    def _forget(self) -> None:
        for part in self._parts.values():
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(part))
        self._parts.clear()
        # PySide6 never gives this object back, and the widget with all that it knows would stay with it.
        self._painted = picture()


@cache
def tell_painted_parts() -> None:
    """Has Qt ask here what painted widgets consist of; to be called before assistive technology asks for them."""
    QAccessible.installFactory(_interface)


def _interface(_class: str, shown: object) -> QAccessibleInterface | None:
    parts = getattr(shown, "told_parts", None)
    return _PaintedInterface(shown, parts) if isinstance(shown, QWidget) and isinstance(parts, Painted) else None


def tell_focus(widget: QWidget, painted: Painted) -> None:
    """Tells the same once ``widget`` has got the keyboard, which Qt tells after the event that says so."""
    QTimer.singleShot(0, widget, lambda: tell_current_part(widget, painted))


def tell_current_part(widget: QWidget, painted: Painted) -> None:
    """Tells assistive technology that the keyboard is at another part of ``widget``, where that has it."""
    at = painted.current()
    if at is not None and widget.hasFocus() and QAccessible.isActive():
        event = QAccessibleEvent(widget, QAccessible.Event.Focus)
        event.setChild(at)
        QAccessible.updateAccessibility(event)
