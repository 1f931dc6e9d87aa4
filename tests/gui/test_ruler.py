"""The overview ruler: where its marks stand, what it says, and where it leads."""

from collections import Counter

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from reader.app.filters import Filter
from reader.app.kinds import ORDER
from reader.app.overview import OverviewMark
from reader.app.view import PaintKind
from reader.core.span import Span
from reader.core.vocabulary import ClaimKind
from reader.gui.levels import Levels
from reader.gui.positions import TextMap
from reader.gui.prepared import prepare_part
from reader.gui.reading import ReadingPage
from reader.gui.ruler import COLUMN, HITS_COLUMN, Ruler
from reader.gui.theme import load_theme
from reader.gui.window import Window
from tests.gui.articles import TEXT, FakeOpener, analysis_of, find
from tests.gui.looking import LIGHT

# Rows are whole, and so is the range of the scroll bar, by which they are scaled.
_A_ROW = 1.5

PIECES = {
    PaintKind.QUOTE: "“The engineers gave us no choice.”",
    PaintKind.STATEMENT: "that winter would isolate",
    PaintKind.UNATTRIBUTED: "A pier of that kind served Sarn in the winter of 1987.",
    PaintKind.BOILERPLATE: "READ MORE: Storm Tears Roof From Sarn Lighthouse",
}


@pytest.fixture
def page(opened: Window, qtbot: QtBot) -> ReadingPage:
    """The page with the article, of which about half is in view, at its beginning."""
    opened.resize(1100, 460)
    qtbot.waitUntil(lambda: opened.page.article.verticalScrollBar().maximum() > 200, timeout=30_000)
    return opened.page


def ruler(page: ReadingPage) -> Ruler:
    """The ruler, with its marks where the lines stand now."""
    page.pane.ruler.remeasure()
    return page.pane.ruler


def expected_row(page: ReadingPage, span: Span) -> float:
    """Where the ruler must show the first line of ``span``."""
    return page.article.line_at(span.start).top * page.pane.ruler.height() / page.article.document().size().height()


def colours(page: ReadingPage, column: tuple[int, int]) -> Counter[str]:
    """The colours of a column of the ruler, and of how many rows; the frame lies elsewhere."""
    page.article.verticalScrollBar().setValue(page.article.verticalScrollBar().maximum())
    picture = ruler(page).grab().toImage()
    ratio = picture.devicePixelRatio()
    x = round((column[0] + column[1] // 2) * ratio)
    return Counter(picture.pixelColor(x, y).name() for y in range(round(page.pane.ruler.frame().top() * ratio) - 2))


def colour_at(page: ReadingPage, kind: PaintKind, span: Span) -> str:
    """The colour of a kind's column where ``span`` stands, with the frame out of the way."""
    bar = page.article.verticalScrollBar()
    row = round(expected_row(page, span)) + 1
    bar.setValue(bar.maximum() if row < page.pane.ruler.height() / 2 else 0)
    picture = ruler(page).grab().toImage()
    ratio = picture.devicePixelRatio()
    return QColor(picture.pixelColor(round((COLUMN[kind][0] + 1) * ratio), round(row * ratio))).name()


def drawn(kind: PaintKind, theme: str = "light") -> str:
    """The colour of a kind's marks."""
    own = load_theme(theme).kinds[kind]
    return own.current if kind is PaintKind.BOILERPLATE else own.line


@pytest.mark.parametrize("kind", ORDER)
def test_marks_stand_where_their_claims_stand(page: ReadingPage, kind: PaintKind) -> None:
    """A mark begins at its claim's first line, by the scale of the whole article, and has its kind's colour there."""
    span = find(PIECES[kind])
    rows = ruler(page).rows_of(span)
    assert rows is not None
    assert abs(rows[0] - expected_row(page, span)) <= _A_ROW
    assert colour_at(page, kind, span) == drawn(kind)


def test_marks_of_claims_that_are_filtered_out_step_back(page: ReadingPage) -> None:
    """They keep their place in a quieter colour, those that are listed and boilerplate stay, and all come back."""
    statement, quote = PaintKind.STATEMENT, PaintKind.QUOTE
    page.listing.set_filter(Filter(kinds=frozenset({ClaimKind.DIRECT})))
    assert colour_at(page, statement, find(PIECES[statement])) == LIGHT.kinds[statement].current
    for kind in (quote, PaintKind.BOILERPLATE):
        assert colour_at(page, kind, find(PIECES[kind])) == drawn(kind)
    page.show_all_claims()
    assert colour_at(page, statement, find(PIECES[statement])) == drawn(statement)


def test_marks_keep_to_their_claims_through_zoom_and_width(page: ReadingPage, qtbot: QtBot) -> None:
    """Text of another size or width has its marks where it now stands, without being asked."""
    span = find("The offer has not been published.")
    shown = page.pane.ruler

    def level() -> bool:
        rows = shown.rows_of(span)
        return rows is not None and abs(rows[0] - expected_row(page, span)) <= _A_ROW

    before = expected_row(page, span)
    page.set_zoom(1.4)
    qtbot.waitUntil(level, timeout=30_000)
    page.window().resize(900, 700)
    qtbot.waitUntil(level, timeout=30_000)
    assert abs(before - expected_row(page, span)) > 2


def test_other_colours_measure_nothing(page: ReadingPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lines stand where they stood when a colour or the theme is switched; where they move they are looked for."""
    ruler(page).grab()
    measured: list[float] = []
    levels = page.article.levels

    def counted(fine: float) -> Levels:
        measured.append(fine)
        return levels(fine)

    monkeypatch.setattr(page.article, "levels", counted)
    with qtbot.waitSignal(page.shown, timeout=30_000):
        page.show_kind(PaintKind.QUOTE, False)
    page.pane.ruler.grab()
    with qtbot.waitSignal(page.shown, timeout=30_000):
        page.set_theme(load_theme("dark"))
    page.pane.ruler.grab()
    assert not measured
    with qtbot.waitSignal(page.shown, timeout=30_000):
        page.set_zoom(1.2)
    page.pane.ruler.grab()
    assert measured


@pytest.mark.parametrize("fine", [0.0, 1000.0])
def test_levels_are_those_of_the_lines(page: ReadingPage, fine: float) -> None:
    """A place is found in its line, or, where no more is asked for, among the paragraphs around it."""
    span = find("claimed that a floating pier")
    found = page.article.levels(fine).of(span)
    assert found is not None
    first, last = page.article.line_at(span.start), page.article.line_at(span.end - 1)
    assert first.top - fine <= found[0] <= first.top
    assert last.top + last.height - 0.01 <= found[1] <= found[0] + max(fine, last.height + 0.01)


def test_marks_come_while_the_article_is_read(page: ReadingPage) -> None:
    """What is known of the first part is marked before the whole is analysed, by its colour alone."""
    document = FakeOpener().open_text(TEXT, "ferry.txt")
    page.show_text(TEXT)
    assert ruler(page).labels_at(round(expected_row(page, find("Nobody was hurt"))) + 1) == ()
    page.show_part(prepare_part(analysis_of(document)))
    labels = ruler(page).labels_at(round(expected_row(page, find("that winter would isolate"))) + 1)
    assert labels == ("Statement",)


def test_a_long_article_is_marked_to_its_end(page: ReadingPage, qtbot: QtBot) -> None:
    """What Qt has not set yet is marked as soon as it is, also where thousands of words are found."""
    text = "A sentence that says something of the harbour. " * 6 + "\n"
    page.show_text(text * 1500)
    last = Span(len(text) * 1499, len(text) * 1500 - 1)
    shown = page.pane.ruler
    assert shown.rows_of(last) is None
    shown.set_marks([OverviewMark(last, PaintKind.QUOTE, "Quote", "c1")], "")
    qtbot.waitUntil(lambda: shown.rows_of(last) is not None, timeout=30_000)
    page.open_find()
    page.find_bar.field.setText("harbour")

    def labels(part: int) -> tuple[str, ...]:
        rows = shown.rows_of(last)
        assert rows is not None
        return shown.labels_at(rows[0] // part)

    # The find bar has taken some of the height.
    qtbot.waitUntil(lambda: labels(1) == ("Found here", "Quote"), timeout=30_000)
    assert labels(2) == ("Found here",)
    rows = shown.rows_of(last)
    assert rows is not None
    assert shown.height() / 2 < rows[0] < shown.height()
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=QPoint(COLUMN[PaintKind.QUOTE][0] + 1, rows[0]))
    seen = page.article.visible()
    assert seen.start <= last.start < seen.end


def test_what_is_folded_stands_at_the_line_above(page: ReadingPage) -> None:
    """A claim in hidden paragraphs is marked at the last line before them that shows."""
    document = page.article.document()
    claim, above = find("A pier of that kind"), find("READ MORE")
    block = document.findBlock(TextMap(TEXT).to_qt(above.end)).next()
    while block.position() <= TextMap(TEXT).to_qt(claim.start):
        block.setVisible(False)
        document.markContentsDirty(block.position(), block.length())
        block = block.next()
    assert ruler(page).rows_of(claim) == ruler(page).rows_of(above)


def test_a_click_goes_to_the_place(page: ReadingPage) -> None:
    """A click on a mark brings its claim into view, and one at the top the beginning back."""
    span = find(PIECES[PaintKind.STATEMENT])
    assert not page.article.visible().start <= span.start < page.article.visible().end
    row = round(expected_row(page, span))
    QTest.mouseClick(ruler(page), Qt.MouseButton.LeftButton, pos=QPoint(8, row))
    top = page.article.line_at(span.start).top - page.article.offset()
    assert 0 <= top < page.article.viewport().height()
    QTest.mouseClick(ruler(page), Qt.MouseButton.LeftButton, pos=QPoint(8, 1))
    assert page.article.offset() == 0


def test_dragging_the_frame_scrolls(page: ReadingPage) -> None:
    """The frame moves with the pointer from where it was taken; taking it alone moves nothing."""
    bar = page.article.verticalScrollBar()
    bar.setValue(40)
    shown = ruler(page)
    start = shown.frame().center().toPoint()
    QTest.mousePress(shown, Qt.MouseButton.LeftButton, pos=start)
    assert bar.value() == 40
    QTest.mouseMove(shown, start + QPoint(0, 30))
    scale = page.article.document().size().height() / shown.height()
    assert abs(bar.value() - (40 + 30 * scale)) <= 1
    QTest.mouseRelease(shown, Qt.MouseButton.LeftButton, pos=start + QPoint(0, 30))
    before = bar.value()
    QTest.mousePress(shown, Qt.MouseButton.RightButton, pos=start)
    QTest.mouseMove(shown, start + QPoint(0, 10))
    QTest.mouseRelease(shown, Qt.MouseButton.RightButton, pos=start)
    assert bar.value() == before


def test_the_frame_is_the_part_in_view(page: ReadingPage) -> None:
    """The frame covers of the ruler what the screen shows of the article."""
    bar = page.article.verticalScrollBar()
    for value in (0, bar.maximum() // 2, bar.maximum()):
        bar.setValue(value)
        shown = ruler(page)
        scale = shown.height() / page.article.document().size().height()
        assert abs(shown.frame().top() - value * scale) <= 1
        assert abs(shown.frame().height() - page.article.viewport().height() * scale) <= 2


def test_find_hits_appear_and_go(page: ReadingPage, qtbot: QtBot) -> None:
    """Each hit has a mark at its place while the find bar is open, and none afterwards."""
    hit = LIGHT.marks["find_current"].tint
    assert colours(page, HITS_COLUMN)[hit] == 0
    page.open_find()
    page.find_bar.field.setText("Oduya")
    one = colours(page, HITS_COLUMN)[hit]
    page.find_bar.field.setText("the")
    assert colours(page, HITS_COLUMN)[hit] > one > 0
    assert "Found here" in ruler(page).labels_at(round(expected_row(page, find("the autumn"))) + 1)
    page.close_find()
    assert colours(page, HITS_COLUMN)[hit] == 0


@pytest.mark.parametrize("kind", ORDER)
def test_a_kind_that_is_switched_off_is_not_shown(page: ReadingPage, qtbot: QtBot, kind: PaintKind) -> None:
    """The switch of a colour takes its marks and their words away, and no others."""
    for on in (False, True):
        with qtbot.waitSignal(page.article.painted, timeout=30_000):
            page.show_kind(kind, on)
        for other, piece in PIECES.items():
            shown = on or other is not kind
            assert (colour_at(page, other, find(piece)) == drawn(other)) is shown
    with qtbot.waitSignal(page.article.painted, timeout=30_000):
        page.hide_colours(True)
    assert all(colour_at(page, other, find(piece)) != drawn(other) for other, piece in PIECES.items())
    assert ruler(page).labels_at(round(expected_row(page, find("Nobody was hurt")))) == ()


def test_the_current_claim_is_marked(page: ReadingPage) -> None:
    """The current claim has a line across the ruler, which goes with it."""
    edge = (0, 1)
    assert colours(page, edge)[LIGHT.text] == 0
    page.choose(2)
    assert colours(page, edge)[LIGHT.text] > 0
    page.choose(None)
    assert colours(page, edge)[LIGHT.text] == 0


def test_the_theme_colours_the_marks(opened: Window, page: ReadingPage) -> None:
    """The dark theme's marks and ground are the dark theme's."""
    opened.set_theme("dark")
    for kind, piece in PIECES.items():
        assert colour_at(page, kind, find(piece)) == drawn(kind, "dark")
    assert colours(page, HITS_COLUMN)[load_theme("dark").paper] > 0


def test_the_tip_says_what_is_there(page: ReadingPage, qtbot: QtBot) -> None:
    """The tool tip names kind and speaker of what stands under the pointer."""
    shown = ruler(page)
    at = QPoint(8, round(expected_row(page, find("that winter would isolate"))) + 1)
    QApplication.sendEvent(shown, QHelpEvent(QHelpEvent.Type.ToolTip, at, shown.mapToGlobal(at)))
    qtbot.waitUntil(lambda: "Statement, Petra Oduya" in QToolTip.text(), timeout=30_000)
    QToolTip.hideText()


def test_the_ruler_in_words(page: ReadingPage) -> None:
    """A screen reader is told what the ruler is and what it shows; nothing of the last article stays."""
    shown = page.pane.ruler
    assert shown.accessibleName() == "Overview"
    assert "2 quotes, 5 statements, 4 unattributed claims, 5 stretches of boilerplate" in shown.accessibleDescription()
    page.show_text("Another article.")
    assert shown.accessibleDescription() == ""
    assert not any(shown.labels_at(row) for row in range(shown.height()))


def test_the_wheel_over_the_ruler_scrolls_the_text(page: ReadingPage) -> None:
    """The wheel does over the ruler what it does over the scroll bar."""
    where = QPointF(8, 20)
    turn = QWheelEvent(
        where,
        page.pane.ruler.mapToGlobal(where),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(page.pane.ruler, turn)
    assert page.article.offset() > 0
