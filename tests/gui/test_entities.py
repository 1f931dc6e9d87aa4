"""The sidebar of entities: folded, looked through, picked with keys."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.app.view import EntityRow
from reader.core.span import Span
from reader.core.vocabulary import EntityType
from reader.gui.entities import EntitiesPane
from reader.gui.entity_search import FEW, SearchedEntities
from tests.gui.looking import LIGHT

PEOPLE = tuple(
    EntityRow(f"p{n}", f"Person {n:02}", EntityType.PERSON, (), 20 - n, (Span(n, n + 1),)) for n in range(FEW)
)
TOWNS = tuple(EntityRow(f"t{n}", f"Town {n}", EntityType.PLACE, (), 0, (Span(n, n + 1),)) for n in range(3))


@pytest.fixture
def column(qtbot: QtBot) -> SearchedEntities:
    """The list of an article that names many."""
    pane = EntitiesPane(LIGHT)
    made = SearchedEntities(pane)
    qtbot.addWidget(made)
    pane.set_rows([*PEOPLE, *TOWNS])
    made.resize(240, 500)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    pane.setFocus()
    qtbot.waitUntil(pane.hasFocus, timeout=30_000)
    return made


@pytest.fixture
def pane(column: SearchedEntities) -> EntitiesPane:
    """The list itself."""
    return column.findChildren(EntitiesPane)[0]


def listed(pane: EntitiesPane) -> list[str]:
    """The rows a person can scroll to, headings among them."""
    out = []
    index = pane.model().index(0, 0)
    if pane.isRowHidden(0, QModelIndex()):
        index = pane.indexBelow(index)
    while index.isValid():
        out.append(str(index.data()))
        index = pane.indexBelow(index)
    return out


def test_counts_keep_their_words_where_there_is_little_room(qtbot: QtBot) -> None:
    """A name too long to stand beside "mentioned 1" stands above it, and beside it again once there is room."""
    pane = EntitiesPane(LIGHT)
    qtbot.addWidget(pane)
    long = "The Association of Ferry Crews of the Upper Lakes"
    pane.set_rows([EntityRow("a", long, EntityType.PLACE, (), 0, (Span(0, 1),)), TOWNS[0]])

    def heights(width: int) -> list[int]:
        """How high the two rows are at a width."""
        pane.resize(width, 300)
        first = pane.first_found()
        return [pane.visualRect(index).height() for index in (first, pane.indexBelow(first))]

    pane.show()
    qtbot.waitExposed(pane)
    narrow, short = heights(240)
    assert narrow > short
    assert heights(900) == [short, short]
    assert heights(240) == [narrow, short]


def test_a_heading_folds_its_type(pane: EntitiesPane) -> None:
    """A click on a heading hides its entities, another one shows them, and neither picks anything."""
    at = pane.visualRect(pane.model().index(0, 0)).center()
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert listed(pane) == ["People · 12", "Places · 3", "Town 0", "Town 1", "Town 2"]
    assert pane.current is None
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert len(listed(pane)) == 2 + FEW + 3


def test_what_is_folded_stays_so(pane: EntitiesPane) -> None:
    """Another article comes with the same types folded."""
    pane.collapse(pane.model().index(0, 0))
    pane.set_rows([*PEOPLE[:2], *TOWNS])
    assert listed(pane) == ["People · 2", "Places · 3", "Town 0", "Town 1", "Town 2"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_keys_fold_and_pick(pane: EntitiesPane, qtbot: QtBot, key: Qt.Key) -> None:
    """Arrows go over headings, Space and Enter fold them, and what an arrow reaches among names is picked."""
    pane.setCurrentIndex(pane.model().index(0, 0))
    assert pane.current is None
    QTest.keyClick(pane, key)
    assert listed(pane)[:2] == ["People · 12", "Places · 3"]
    told = pane.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "People, 12, folded"
    QTest.keyClick(pane, key)
    with qtbot.waitSignal(pane.picked, check_params_cb=lambda entity: entity == "p0"):
        QTest.keyClick(pane, Qt.Key.Key_Down)
    QTest.keyClick(pane, Qt.Key.Key_Left)
    QTest.keyClick(pane, Qt.Key.Key_Left)
    assert listed(pane)[:2] == ["People · 12", "Places · 3"]
    assert pane.current == "p0"


def test_the_field_looks_for_names(column: SearchedEntities, pane: EntitiesPane) -> None:
    """What does not match is hidden with its heading, folded types open, and an empty field brings all back."""
    pane.collapse(pane.model().index(1, 0))
    QTest.keyClicks(column.field, "town 1")
    assert listed(pane) == ["Places · 1 of 3", "Town 1"]
    column.field.clear()
    assert listed(pane)[-1] == "Places · 3"


def test_the_field_leads_to_what_it_found(column: SearchedEntities, pane: EntitiesPane, qtbot: QtBot) -> None:
    """Down picks the first entity found and has the keys go on from there."""
    column.field.setFocus()
    QTest.keyClicks(column.field, "town")
    with qtbot.waitSignal(pane.picked, check_params_cb=lambda entity: entity == "t0"):
        QTest.keyClick(column.field, Qt.Key.Key_Down)
    assert pane.hasFocus()
    QTest.keyClick(pane, Qt.Key.Key_Down)
    assert pane.current == "t1"


def test_escape_empties_the_field(column: SearchedEntities, pane: EntitiesPane) -> None:
    """The first Escape takes away what was looked for; and where nothing is called so, that is said."""
    column.field.setFocus()
    QTest.keyClicks(column.field, "zebra")
    assert listed(pane) == []
    assert column.nothing.isVisible()
    QTest.keyClick(column.field, Qt.Key.Key_Escape)
    assert column.field.text() == ""
    assert len(listed(pane)) == 2 + FEW + 3
    assert not column.nothing.isVisible()


def test_a_short_list_needs_no_field(column: SearchedEntities, pane: EntitiesPane) -> None:
    """Where an article names few, their room is not taken; and what was looked for in another one is forgotten."""
    QTest.keyClicks(column.field, "town 1")
    pane.set_rows(TOWNS)
    assert not column.field.isVisible()
    assert column.field.text() == ""
    assert len(listed(pane)) == 4
