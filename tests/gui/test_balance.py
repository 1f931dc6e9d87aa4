"""The balance bar and the facts beneath it, which filter the claims."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from reader.core.vocabulary import ClaimKind
from reader.gui.balance import BalanceBar
from reader.gui.reading import ReadingPage
from reader.gui.window import Window
from tests.gui.articles import CLAIMS, TEXT


@pytest.fixture
def page(opened: Window) -> ReadingPage:
    """The page with the article."""
    return opened.page


@pytest.fixture
def bar(page: ReadingPage) -> BalanceBar:
    """The balance of the article."""
    return page.header.balance


def middle(bar: BalanceBar, name: str) -> QPoint:
    """The middle of a share."""
    return dict(bar.shares())[name].center().toPoint()


def listed(page: ReadingPage) -> list[int]:
    """Which claims are listed now."""
    return list(page.listed)


def test_a_click_on_a_share_lists_its_claims(page: ReadingPage, bar: BalanceBar) -> None:
    """Another share takes its place, with Ctrl it comes beside it, and a click on what is listed takes it away."""
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=middle(bar, "direct"))
    assert listed(page) == [3, 5]
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=middle(bar, "mixed"))
    assert listed(page) == [4]
    control = Qt.KeyboardModifier.ControlModifier
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, control, middle(bar, "direct"))
    assert listed(page) == [3, 4, 5]
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, control, middle(bar, "direct"))
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=middle(bar, "mixed"))
    assert len(listed(page)) == len(CLAIMS)


def test_frame_and_boilerplate_filter_nothing(page: ReadingPage, bar: BalanceBar) -> None:
    """They have no claims, the pointer says so, and a click changes nothing."""
    for name in ("other", "boilerplate"):
        QTest.mouseMove(bar, middle(bar, name))
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=middle(bar, name))
        assert bar.cursor().shape() is Qt.CursorShape.ArrowCursor
    assert not page.listing.filter


def test_hovering_says_kind_words_and_share(bar: BalanceBar) -> None:
    """The tip of a share has its part of the whole, what it is, and its words; and what a click does."""
    total = len(TEXT.split())
    first, second = bar.words_of("indirect").splitlines()
    assert first == f"{round(3800 / total)}% in other words: 38 of {total} words"
    assert second == "Click to list these claims alone"
    assert "Click" not in bar.words_of("other")


def test_the_bar_works_from_the_keyboard(page: ReadingPage, bar: BalanceBar) -> None:
    """Right goes to the next share that has claims, which is told, and Enter picks it."""
    bar.setFocus()
    for _ in range(3):
        QTest.keyClick(bar, Qt.Key.Key_Right)
    assert "in other words" in QAccessible.queryAccessibleInterface(bar).focusChild().text(QAccessible.Text.Name)
    QTest.keyClick(bar, Qt.Key.Key_Return)
    assert page.listing.filter.kinds == {ClaimKind.INDIRECT}
    QTest.keyClick(bar, Qt.Key.Key_Space)
    assert not page.listing.filter


def test_what_is_not_marked_is_explained(bar: BalanceBar) -> None:
    """The share without a colour says to eye and ear what it is; no other share says so."""
    explained = [name for name, _ in bar.shares() if "told reporters" in bar.words_of(name)]
    assert explained == ["other"]
    assert "not marked (headlines, captions" in bar.accessibleDescription()


def test_the_balance_is_a_sentence_too(bar: BalanceBar) -> None:
    """Screen readers are told the shares and the facts."""
    said = bar.accessibleDescription()
    assert said.startswith(f"Of {len(TEXT.split())} words, ")
    assert said.endswith("There are 3 named sources, 1 claim by an unnamed source and 0 charged cues.")


@pytest.mark.parametrize(
    ("number", "claims"), [(0, [0, 3, 4, 5, 6, 10]), (1, [8])], ids=["named sources", "unnamed sources"]
)
def test_facts_list_what_they_count(page: ReadingPage, number: int, claims: list[int]) -> None:
    """A click lists the claims behind a fact, and a second one all."""
    fact = page.header.facts[number]
    QTest.mouseClick(fact, Qt.MouseButton.LeftButton)
    assert listed(page) == claims
    assert fact.isChecked()
    QTest.mouseClick(fact, Qt.MouseButton.LeftButton)
    assert len(listed(page)) == len(CLAIMS)
    assert not page.header.facts[number].isChecked()


@pytest.mark.parametrize("width", [900, 1280, 1920])
def test_the_header_is_seen_whole(opened: Window, page: ReadingPage, width: int, qtbot: QtBot) -> None:
    """At every width of the window bar, legend, length and facts lie in the header, none over another."""
    opened.resize(width, 700)
    header = page.header
    parts = [header.balance, header.words, *header.legend.buttons.values(), *header.findChildren(QToolButton)]

    def apart() -> bool:
        boxes = [part.rect().translated(part.mapTo(header, part.rect().topLeft())) for part in parts]
        inside = all(header.rect().contains(box) for box in boxes)
        wide = all(part.width() >= part.sizeHint().width() for part in parts[1:])
        return inside and wide and not any(a.intersects(b) for n, a in enumerate(boxes) for b in boxes[:n])

    qtbot.waitUntil(apart)


def test_the_header_knows_its_height_before_it_is_laid_out(opened: Window, page: ReadingPage) -> None:
    """At any width the line of legend and facts has room for both in the height that it said, less of it the wider."""
    line, facts = page.header.legend.parentWidget(), page.header.words.parentWidget()
    assert line is not None
    assert facts is not None
    heights = []
    for width in range(line.minimumSizeHint().width(), 1600, 50):
        heights.append(line.heightForWidth(width))
        line.resize(width, heights[-1])
        boxes = [page.header.legend.geometry(), facts.geometry()]
        assert all(line.rect().contains(box) for box in boxes)
        assert not boxes[0].intersects(boxes[1])
    assert heights == sorted(heights, reverse=True)
