"""The layout that sets widgets as words of a text."""

import pytest
from PySide6.QtWidgets import QSizePolicy, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.flow import FlowLayout


def boxes(qtbot: QtBot, width: int, *widths: int, wide: int | None = None) -> list[tuple[int, int, int]]:
    """Left edge, top and width of widgets of these least widths; ``wide`` is the number of one that expands."""
    parent = QWidget()
    qtbot.addWidget(parent)
    layout = FlowLayout(parent, spacing=5)
    layout.setContentsMargins(0, 0, 0, 0)
    made = []
    for number, least in enumerate(widths):
        widget = QWidget(parent)
        widget.setMinimumWidth(least)
        widget.setFixedHeight(20)
        expands = QSizePolicy.Policy.Expanding if number == wide else QSizePolicy.Policy.Fixed
        widget.setSizePolicy(expands, QSizePolicy.Policy.Fixed)
        layout.addWidget(widget)
        made.append(widget)
    parent.resize(width, layout.heightForWidth(width))
    parent.show()
    qtbot.waitExposed(parent)
    assert all(parent.rect().contains(widget.geometry()) for widget in made)
    return [(widget.x(), widget.y(), widget.width()) for widget in made]


def test_what_does_not_fit_goes_to_the_next_line(qtbot: QtBot) -> None:
    """Lines are filled one after the other, with room between."""
    assert boxes(qtbot, 100, 40, 40, 40) == [(0, 0, 40), (45, 0, 40), (0, 24, 40)]


def test_one_that_expands_takes_the_rest_of_its_line(qtbot: QtBot) -> None:
    """It is as wide as the others leave it, and wraps by its least width."""
    assert boxes(qtbot, 100, 30, 40, wide=0) == [(0, 0, 55), (60, 0, 40)]


@pytest.mark.parametrize("width", [60, 30])
def test_nothing_is_wider_than_the_whole(qtbot: QtBot, width: int) -> None:
    """What is wider alone has a line of its own, and never none."""
    assert [top for _, top, _ in boxes(qtbot, width, 30, 30)] == ([0, 24] if width < 65 else [0, 0])


def test_what_is_hidden_takes_no_room(qtbot: QtBot) -> None:
    """A hidden widget is passed over."""
    parent = QWidget()
    qtbot.addWidget(parent)
    layout = FlowLayout(parent)
    first, second = QWidget(parent), QWidget(parent)
    for widget in (first, second):
        widget.setFixedSize(30, 20)
        layout.addWidget(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    one_line, two = layout.heightForWidth(200), layout.heightForWidth(40)
    first.hide()
    assert (one_line, two, layout.heightForWidth(40)) == (20, 44, 20)
