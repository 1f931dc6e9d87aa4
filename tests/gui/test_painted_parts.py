"""The parts of painted widgets, as Qt hands them to assistive technology."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.gui.painted_parts import Painted, Part, tell_current_part, tell_painted_parts
from reader.gui.window import Window

NAMES = ("one", "two", "three")


class Column(QWidget):
    """Three parts one below the other, the third not drawn."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.names: tuple[str, ...] = NAMES
        self.at: int | None = None
        self.told_parts = Painted(QAccessible.Role.List, lambda: len(self.names), self.part, lambda: self.at)

    def part(self, number: int) -> Part:
        """A part of ten pixels."""
        box = QRect(0, 10 * number, 40, 10) if number < 2 else QRect()
        return Part(self.names[number], f"number {number}", box, number == self.at)


@pytest.fixture
def column(qtbot: QtBot) -> Column:
    """The widget, with the keyboard in it."""
    tell_painted_parts()
    made = Column()
    qtbot.addWidget(made)
    made.resize(40, 30)
    made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus, timeout=30_000)
    return made


def test_the_parts_have_names_and_places(column: Column) -> None:
    """Each part has its words, and lies on the screen where it is painted."""
    told = QAccessible.queryAccessibleInterface(column)
    assert told.role() == QAccessible.Role.List
    assert [told.child(number).text(QAccessible.Text.Name) for number in range(told.childCount())] == list(NAMES)
    assert told.child(1).text(QAccessible.Text.Description) == "number 1"
    assert told.child(1).rect() == QRect(column.mapToGlobal(QPoint(0, 10)), column.part(1).box.size())
    there = column.mapToGlobal(QPoint(5, 15))
    assert told.childAt(there.x(), there.y()).text(QAccessible.Text.Name) == "two"
    assert [told.indexOfChild(told.child(number)) for number in range(3)] == [0, 1, 2]
    assert told.child(2).state().offscreen
    assert not told.child(1).state().offscreen


def test_the_part_with_the_keyboard_is_known(column: Column) -> None:
    """The current part has the focus and is the chosen one, and no other is."""
    told = QAccessible.queryAccessibleInterface(column)
    assert told.focusChild() is None
    column.at = 1
    tell_current_part(column, column.told_parts)
    assert told.focusChild().text(QAccessible.Text.Name) == "two"
    states = [told.child(number).state() for number in range(3)]
    assert [bool(state.focused) for state in states] == [False, True, False]
    assert [bool(state.selected) for state in states] == [False, True, False]


@pytest.fixture
def read_aloud() -> Iterator[None]:
    """Something reads the screen before the window is made."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def test_what_is_painted_has_its_role_from_the_first(read_aloud: None, opened: Window) -> None:
    """Where Qt asks for a widget's interface while it is being made, it gets the one that knows of the parts."""
    page = opened.page
    roles = QAccessible.Role
    wanted = {page.cards: roles.List, page.header.balance: roles.List, page.pane.ruler: roles.Graphic}
    for widget, role in wanted.items():
        assert QAccessible.queryAccessibleInterface(widget).role() == role
    assert QAccessible.queryAccessibleInterface(page.cards).childCount() == len(page.listed)


def test_fewer_parts_leave_none_behind(column: Column) -> None:
    """A part that is no more is invalid and says nothing."""
    told = QAccessible.queryAccessibleInterface(column)
    third = told.child(2)
    column.names = NAMES[:2]
    assert told.childCount() == 2
    assert told.child(2) is None
    assert not third.isValid()
    assert third.text(QAccessible.Text.Name) == ""
    assert third.state().invalid


def test_a_widget_that_was_read_goes_as_any_other(qtbot: QtBot) -> None:
    """What was told of a widget keeps nothing of it once it is deleted."""
    tell_painted_parts()
    made = Column()
    told = QAccessible.queryAccessibleInterface(made)
    numbers = [QAccessible.uniqueId(told.child(number)) for number in range(3)]
    known = weakref.ref(made)
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del made, told
    gc.collect()
    assert known() is None
    assert [QAccessible.accessibleInterface(number) for number in numbers] == [None, None, None]
