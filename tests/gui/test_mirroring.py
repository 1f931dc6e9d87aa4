"""The interface read from right to left, and what it shows of articles that are."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.core.analysis import Balance
from reader.core.vocabulary import ClaimKind
from reader.gui.balance import BalanceBar
from reader.gui.flow import flowing
from reader.gui.mirroring import placed, side_keys, write
from reader.gui.theme import load_theme
from reader.gui.tips import wrapped

_TO_LEFT = Qt.LayoutDirection.RightToLeft
_MIDDLE, _LEFT = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignLeft
ARABIC = "قال رئيس المجلس."


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """Every widget stands as in a language that is read from right to left."""
    qapp.setLayoutDirection(_TO_LEFT)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def written(text: str, alignment: Qt.AlignmentFlag, direction: Qt.LayoutDirection) -> tuple[int, int]:
    """From which column of a picture 400 wide to which one there is ink when a text is written into it."""
    picture = QImage(400, 40, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    painter.setLayoutDirection(direction)
    write(painter, QRect(0, 0, 400, 40), alignment, text)
    assert painter.layoutDirection() is direction
    painter.end()
    white = QColor("white").rgb()
    inked = [x for x in range(400) if any(picture.pixel(x, y) != white for y in range(40))]
    return inked[0], inked[-1]


@given(st.integers(0, 300), st.integers(0, 100))
def test_what_is_mirrored_twice_stands_where_it_stood(left: int, width: int) -> None:
    """And once as far from the right edge as it was from the left."""
    box = QRectF(left, 3, width, 5)
    other = placed(box, 400, mirrored=True)
    assert 400 - other.right() == left
    assert placed(other, 400, mirrored=True) == box
    assert placed(box, 400, mirrored=False) == box


def test_a_line_stands_where_the_interface_begins(qapp: QApplication) -> None:
    """Whichever way its letters are read, unless its place is absolute."""
    for text in ("The mayor said.", ARABIC):
        assert written(text, _MIDDLE | _LEFT, Qt.LayoutDirection.LeftToRight)[0] < 10
        assert written(text, _MIDDLE | _LEFT, _TO_LEFT)[1] > 390
        assert written(text, _MIDDLE | _LEFT | Qt.AlignmentFlag.AlignAbsolute, _TO_LEFT)[0] < 10


def test_the_balance_begins_at_the_right(mirrored: None, qtbot: QtBot) -> None:
    """Its shares go from right to left, and the left key leads on."""
    bar = BalanceBar(load_theme("light"))
    qtbot.addWidget(bar)
    bar.resize(400, 24)
    bar.set_balance(Balance(words=100, direct=20, indirect=30, unattributed=10, other=40), "")
    names = [name for name, _ in bar.shares()]
    boxes = [box for _, box in bar.shares()]
    assert names[:2] == ["direct", "indirect"]
    assert boxes[0].right() == 400
    assert all(one.left() == pytest.approx(two.right()) for one, two in pairwise(boxes))
    bar.show()
    with qtbot.waitSignal(bar.asked) as asked:
        QTest.keyClick(bar, Qt.Key.Key_Left)
        QTest.keyClick(bar, Qt.Key.Key_Left)
        QTest.keyClick(bar, Qt.Key.Key_Return)
    assert asked.args[0] is ClaimKind.INDIRECT


def test_what_flows_begins_at_the_right(mirrored: None, qtbot: QtBot) -> None:
    """The first of a line stands at its right end."""
    box = QWidget()
    qtbot.addWidget(box)
    line = flowing(box)
    first, second = QPushButton("one", box), QPushButton("two", box)
    line.addWidget(first)
    line.addWidget(second)
    box.resize(400, 40)
    box.show()
    qtbot.waitExposed(box)
    assert first.geometry().right() == 399
    assert second.geometry().right() < first.geometry().left()


def test_the_keys_to_the_sides_lead_on_and_back(mirrored: None, qtbot: QtBot) -> None:
    """On is to the left there."""
    widget = QWidget()
    qtbot.addWidget(widget)
    assert side_keys(widget) == (Qt.Key.Key_Left, Qt.Key.Key_Right)


def test_a_tip_reads_each_line_its_own_way() -> None:
    """A claim in Arabic below an English line; without one nothing is said of directions."""
    tip = wrapped(f"Quotation\n{ARABIC}\n\nunsure")
    assert tip.count("dir='rtl'") == 1
    assert f"dir='rtl' style='margin-top: 0px; margin-bottom: 12px'>{ARABIC}" in tip
    assert wrapped("One\nTwo\n\nThree") == "<p>One<br>Two</p><p>Three</p>"
