"""The claims as a list."""

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from reader.app.claim_list import Column, Section
from reader.app.filters import Facet
from reader.app.present import make_view
from reader.app.session import PageLayout
from reader.core.document import LoadedDocument, Source
from reader.core.vocabulary import ClaimKind
from reader.gui.claim_line import unnamed_note
from reader.gui.claims_list import ClaimsList
from reader.gui.claims_model import ClaimsModel
from reader.gui.listing import Listing
from reader.gui.navigation import Navigator
from reader.gui.reading import ReadingPage
from reader.gui.window import Window
from tests.gui.articles import CLAIMS, TEXT, analysis_of
from tests.gui.looking import LIGHT, marked


@pytest.fixture
def page(opened: Window) -> ReadingPage:
    """The page with the article, its claims as a list."""
    opened.actions_by_name["claims_as_list"].trigger()
    return opened.page


@pytest.fixture
def view(page: ReadingPage) -> ClaimsList:
    """The list."""
    return page.claims.list


def click(view: ClaimsList, line: int, column: int = 3, *, twice: bool = False) -> None:
    """Clicks a cell as a person does."""
    at = view.visualRect(view.model().index(line, column)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    if twice:
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def click_title(view: ClaimsList, column: Column) -> None:
    """Clicks the title of a column."""
    header = view.horizontalHeader()
    number = list(Column).index(column)
    at = QPoint(header.sectionViewportPosition(number) + header.sectionSize(number) // 2, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_the_list_takes_the_place_of_the_cards(opened: Window) -> None:
    """The menu entry and the button switch to the list and back, each shows what the other did, and widths are kept."""
    page, action = opened.page, opened.actions_by_name["claims_as_list"]
    cards_width = page.splitter.sizes()[2]
    action.trigger()
    assert page.claims.list.isVisible()
    assert not page.cards.isVisible()
    assert page.claims.list_button.isChecked()
    assert page.splitter.sizes()[2] > cards_width
    page.claims.list_button.click()
    assert page.cards.isVisible()
    assert not action.isChecked()
    assert page.splitter.sizes()[2] == cards_width


def test_there_is_a_line_for_each_claim(view: ClaimsList) -> None:
    """The lines stand in the order of the text and say kind, speaker, cue and text."""
    assert view.lines.lines == tuple(range(len(CLAIMS)))
    assert [view.model().index(6, column).data() for column in range(4)] == [
        "Statement",
        "Ilir Gashi",
        "claimed · distancing",
        "that a floating pier could be towed in within two weeks",
    ]
    told = view.model().index(5, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Ilir Gashi, quote, unsure, called · charged: “a fairy tale”"


def test_a_line_leads_to_its_claim_and_back(page: ReadingPage, view: ClaimsList) -> None:
    """A clicked line is the current claim, a claim chosen in the text the current line, and Enter returns there."""
    click(view, 10)
    assert page.current == 10
    assert marked(page.article)["warned"] == LIGHT.marks["cue"].tint
    page.choose(3)
    assert view.currentIndex().row() == 3
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert page.current == 4
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert page.article.hasFocus()
    assert page.current == 4


def test_the_keyboard_alone_chooses_nothing(opened: Window, page: ReadingPage, view: ClaimsList) -> None:
    """Who only comes by with F6 makes no claim the current one; letters lead on from there."""
    opened.actions_by_name["next_pane"].trigger()
    assert view.hasFocus()
    assert page.current is None
    QTest.keyClick(view, Qt.Key.Key_Q)
    assert page.current == 3


def test_a_double_click_leads_to_the_text(page: ReadingPage, view: ClaimsList) -> None:
    """The focus is in the article, at the claim."""
    click(view, 6, twice=True)
    assert page.article.hasFocus()
    assert page.current == 6


def test_titles_sort_and_the_third_click_unsorts(page: ReadingPage, view: ClaimsList) -> None:
    """A click sorts, a second one turns the order round, a third brings back that of the text; the claim stays."""
    page.choose(9)
    click_title(view, Column.TEXT)
    assert view.sorting == (Column.TEXT, False)
    ascending = view.lines.lines
    assert ascending != tuple(range(len(CLAIMS)))
    assert view.lines.claim_at(view.currentIndex().row()) == 9
    click_title(view, Column.TEXT)
    assert view.lines.lines == tuple(reversed(ascending))
    click_title(view, Column.TEXT)
    assert view.lines.lines == tuple(range(len(CLAIMS)))
    assert page.current == 9


def test_groups_open_and_close(opened: Window, page: ReadingPage, view: ClaimsList) -> None:
    """Under its speaker's heading a group closes by click and key, and opens for a claim that is gone to."""
    opened.actions_by_name["group_by_speaker"].trigger()
    assert page.claims.group_button.isChecked()
    heading = view.lines.lines[0]
    assert heading == Section("Petra Oduya", 3, True)
    click(view, 0, 0)
    assert view.lines.lines[0] == Section("Petra Oduya", 3, False)
    assert view.lines.line_of(0) is None
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.lines.line_of(0) == 1
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert page.current == 0
    QTest.keyClick(view, Qt.Key.Key_Left)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.lines.line_of(0) is None
    page.choose(3)
    assert view.lines.claim_at(view.currentIndex().row()) == 3


def test_the_list_shows_what_the_filter_lists(page: ReadingPage, view: ClaimsList) -> None:
    """Filtered claims have no line, and come back with the filter's end."""
    page.listing.set_filter(page.listing.filter.toggled(Facet.KIND, ClaimKind.DIRECT))
    assert view.lines.lines == page.listed == (3, 5)
    page.show_all_claims()
    assert len(view.lines.lines) == len(CLAIMS)


def test_selected_lines_are_copied(page: ReadingPage, view: ClaimsList) -> None:
    """Copying takes the selected claims as lines of a table, in the order of the list."""
    click(view, 2)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Unattributed\t\t\tNobody was hurt."
    assert lines[1].startswith("Quote\tPetra Oduya\ttold reporters at the harbour\t“We cannot")
    assert len(lines) == 2


def test_columns_keep_their_widths(page: ReadingPage, view: ClaimsList) -> None:
    """What the person made of the columns stays when the list is sorted, filtered, grouped and left."""
    view.setColumnWidth(1, 177)
    view.sort_by(Column.CUE)
    page.claims.group_list(True)
    assert view.widths()[1] == 177
    page.claims.group_list(False)
    page.show_list(False)
    page.show_list(True)
    assert view.widths()[1] == 177


def test_the_model_keeps_the_rules_of_models(page: ReadingPage, view: ClaimsList) -> None:
    """Qt's own examiner finds nothing, in whatever order and grouping."""
    QAbstractItemModelTester(view.lines, QAbstractItemModelTester.FailureReportingMode.Warning, view)
    view.sort_by(Column.SPEAKER, descending=True)
    page.claims.group_list(True)
    page.listing.set_filter(page.listing.filter.toggled(Facet.KIND, ClaimKind.MIXED))
    page.show_all_claims()


def test_ten_thousand_lines_cost_what_is_seen(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """To show, sort, group and scroll ten thousand claims, hardly more cells are asked for than for a hundred."""
    asked: Counter[str] = Counter()
    data = ClaimsModel.data

    def counted(model: ClaimsModel, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        asked["cells"] += 1
        return data(model, index, role)

    monkeypatch.setattr(ClaimsModel, "data", counted)
    article = make_view(analysis_of(LoadedDocument(Source(Path("ferry.txt"), "", "text/plain", ""), TEXT)))

    def cost(count: int) -> int:
        rows = tuple(replace(article.claims[number % len(CLAIMS)], id=f"c{number}") for number in range(count))
        listing = Listing()
        listing.set_navigator(Navigator(replace(article, claims=rows)))
        view = ClaimsList(listing, LIGHT)
        qtbot.addWidget(view)
        view.resize(500, 400)
        asked.clear()
        view.show()
        qtbot.waitExposed(view)
        view.refresh()
        view.grab()
        for claim in (count - 1, count // 2):
            view.set_current(claim)
            view.grab()
        view.sort_by(Column.TEXT)
        view.grab()
        view.set_grouped(True)
        view.grab()
        return asked["cells"]

    hundred = cost(100)
    assert hundred > 0
    assert cost(10_000) < 1.5 * hundred


def test_the_layout_of_a_page_serves_another(page: ReadingPage, qtbot: QtBot) -> None:
    """Widths of panes and columns, order and groups are those of the page that they were taken from."""
    view = page.claims.list
    page.splitter.setSizes([200, 500, 560])
    page.splitter.splitterMoved.emit(700, 2)
    view.setColumnWidth(1, 177)
    view.sort_by(Column.CUE, descending=True)
    page.group_list(True)
    other = ReadingPage(LIGHT)
    qtbot.addWidget(other)
    other.show_list(True)
    other.set_layout(page.layout_state())
    other.resize(page.size())
    other.show()
    assert other.splitter.sizes() == page.splitter.sizes()
    assert other.claims.list.widths() == view.widths()
    assert other.claims.list.sorting == (Column.CUE, True)
    assert other.claims.list.is_grouped
    assert other.claims.group_button.isChecked()


def test_the_next_article_is_laid_out_as_this_one(opened: Window, page: ReadingPage, qtbot: QtBot) -> None:
    """Another article has its claims as a list too, with the same widths, order and groups."""
    page.splitter.setSizes([200, 500, 560])
    page.splitter.splitterMoved.emit(700, 2)
    page.claims.list.sort_by(Column.SPEAKER)
    page.group_list(True)
    with qtbot.waitSignal(opened.ready, timeout=30_000):
        opened.opening.open_sample()
    other = opened.page
    assert other is not page
    assert other.claims.as_list
    assert other.splitter.sizes() == page.splitter.sizes()
    assert other.claims.list.sorting == (Column.SPEAKER, False)
    assert opened.actions_by_name["group_by_speaker"].isChecked()


@pytest.mark.parametrize("sizes", [(), (1,), (1, 2, 3, 4)])
def test_a_layout_that_cannot_be_is_left_alone(qtbot: QtBot, sizes: tuple[int, ...]) -> None:
    """Widths that are not three, a column that is none: the page is as on a first start."""
    made = [ReadingPage(LIGHT) for _ in range(2)]
    for one in made:
        qtbot.addWidget(one)
        one.resize(1200, 700)
    made[1].set_layout(PageLayout(cards_sizes=sizes, list_sizes=sizes, sort="none such"))
    for one in made:
        one.show()
    assert made[0].splitter.sizes() == made[1].splitter.sizes()
    assert made[1].claims.list.sorting == (None, False)
    assert made[1].layout_state() == PageLayout()


def test_a_source_without_a_name_is_told_where_there_is_room(page: ReadingPage, view: ClaimsList) -> None:
    """The list says "unnamed" of what a card says it of, unless that would leave the source's own words no room."""
    metrics = view.fontMetrics()
    noted = [number for number, row in enumerate(page.listing.rows) if unnamed_note(row, metrics, 400)]
    assert noted == [8]
    assert unnamed_note(page.listing.rows[8], metrics, 40) == ""
