"""The filter of the claims: its field, its menus, its chips, and what else shows it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from reader.app.filters import Certainty, Filter
from reader.app.view import PaintKind
from reader.core.vocabulary import ClaimKind, CueClass
from reader.gui.filter_bar import FilterBar
from reader.gui.reading import ReadingPage
from reader.gui.window import Window
from tests.gui.articles import CLAIMS, find
from tests.gui.looking import LIGHT, marked


@pytest.fixture
def page(opened: Window) -> ReadingPage:
    """The page with the article."""
    return opened.page


@pytest.fixture
def bar(page: ReadingPage) -> FilterBar:
    """The filter above the claims."""
    return page.claims.filter_bar


def entries(bar: FilterBar, name: str) -> dict[str, QAction]:
    """The entries of a facet's menu as it opens now, by what they say."""
    button = next(button for button in bar.buttons if button.accessibleName() == f"Filter by {name}")
    button.fill()
    return {action.text(): action for action in button.menu().actions() if not action.isSeparator()}


def listed(page: ReadingPage) -> list[int]:
    """Which claims are listed now."""
    return list(page.listed)


def picked(page: ReadingPage) -> str | None:
    """The entity picked in the sidebar."""
    return page.entities.current


def chips(bar: FilterBar) -> list[str]:
    """What the chips say."""
    return [chip.text().removesuffix("  ✕") for chip in bar.chips]


def test_menus_say_how_many_claims_each_value_lists(bar: FilterBar) -> None:
    """Only what occurs is offered, speakers by how much they say."""
    assert list(entries(bar, "kind")) == ["Quote\t2", "Partly quoted\t1", "Statement\t4", "Unattributed\t4"]
    assert list(entries(bar, "speaker")) == [
        "Petra Oduya\t3",
        "Ilir Gashi\t2",
        "harbour office\t1",
        "Sources close to the council\t1",
    ]
    assert list(entries(bar, "class of cue")) == ["Neutral cue\t4", "Distancing cue\t1", "Charged cue\t2"]


def test_counts_are_those_under_the_other_conditions(page: ReadingPage, bar: FilterBar) -> None:
    """With a speaker asked for, the other menus count that speaker's claims, and the speakers' own counts stay."""
    entries(bar, "speaker")["Petra Oduya\t3"].trigger()
    assert listed(page) == [0, 3, 10]
    assert entries(bar, "kind")["Statement\t2"].isEnabled()
    assert entries(bar, "speaker")["Petra Oduya\t3"].isChecked()
    entries(bar, "speaker")["Ilir Gashi\t2"].trigger()
    assert listed(page) == [0, 3, 5, 6, 10]


def test_the_count_and_the_words_are_always_there(page: ReadingPage, bar: FilterBar, qtbot: QtBot) -> None:
    """The heading counts; the status line and screen readers are told what is listed."""
    assert page.claims.count.text() == "11 claims"
    assert not page.claims.show_all.isVisible()
    page.listing.set_filter(Filter(kinds=frozenset({ClaimKind.INDIRECT}), cues=frozenset({CueClass.CHARGED})))
    assert page.claims.count.text() == "1 of 11 claims"
    assert page.claims.count.accessibleDescription() == "Statements, charged cues"
    with qtbot.waitSignal(page.said) as told:
        entries(bar, "speaker")["Petra Oduya\t1"].trigger()
    assert told.args == ["1 of 11 claims: Statements by Petra Oduya, charged cues"]
    QTest.mouseClick(page.claims.show_all, Qt.MouseButton.LeftButton)
    assert page.claims.count.text() == "11 claims"
    assert chips(bar) == []


def test_chips_take_their_condition_away(page: ReadingPage, bar: FilterBar) -> None:
    """There is a chip for each condition, and a click on it leaves the others."""
    page.listing.set_filter(
        Filter(kinds=frozenset({ClaimKind.DIRECT}), certainty=frozenset({Certainty.SURE}), text="planks")
    )
    assert chips(bar) == ["Quote", "Sure", "“planks”"]
    assert listed(page) == [3]
    QTest.mouseClick(bar.chips[2], Qt.MouseButton.LeftButton)
    assert chips(bar) == ["Quote", "Sure"]
    assert bar.field.text() == ""
    bar.chips[0].setFocus()
    QTest.keyClick(bar.chips[0], Qt.Key.Key_Space)
    assert chips(bar) == ["Sure"]
    assert bar.chips[0].hasFocus()
    QTest.keyClick(bar.chips[0], Qt.Key.Key_Space)
    assert chips(bar) == []
    assert bar.field.hasFocus()


def test_typed_words_filter(opened: Window, page: ReadingPage, bar: FilterBar, qtbot: QtBot) -> None:
    """Words are looked for as they are typed; Escape empties the field, and then leads back to the text."""
    opened.actions_by_name["filter_claims"].trigger()
    assert bar.field.hasFocus()
    QTest.keyClicks(bar.field, "OFFER")
    qtbot.waitUntil(lambda: listed(page) == [8, 9])
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert len(listed(page)) == len(CLAIMS)
    assert bar.field.hasFocus()
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert page.article.hasFocus()


def test_enter_in_the_field_leads_to_the_claims(page: ReadingPage, bar: FilterBar) -> None:
    """What was typed counts at once, and the keyboard is with the claims that it left."""
    bar.open()
    QTest.keyClicks(bar.field, "pier")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert listed(page) == [6, 7]
    assert page.cards.hasFocus()
    QTest.keyClick(page.cards, Qt.Key.Key_J)
    assert page.current == 6


def test_keys_go_among_the_claims_listed(page: ReadingPage) -> None:
    """Next, next of the kind and the letters skip what is filtered out."""
    page.listing.set_filter(Filter(speakers=frozenset({"gashi"})))
    page.article.set_place(0)
    page.step_claim(True)
    assert page.current == 5
    page.step_claim(True)
    assert page.current == 6
    page.step_claim(True)
    assert page.current == 6


def test_a_claim_that_is_filtered_out_is_current_no_longer(page: ReadingPage) -> None:
    """Nothing stays chosen that no card shows; in the text it can still be gone to, and that is told."""
    page.choose(0)
    page.listing.set_filter(Filter(kinds=frozenset({ClaimKind.DIRECT})))
    assert page.current is None
    page.choose(3)
    page.listing.set_filter(Filter(kinds=frozenset({ClaimKind.DIRECT, ClaimKind.MIXED})))
    assert page.current == 3


def test_the_entity_picked_is_a_condition_of_the_filter(page: ReadingPage, bar: FilterBar) -> None:
    """Sidebar and filter are one: each shows what the other did, and other conditions stay."""
    page.listing.set_filter(Filter(cues=frozenset({CueClass.CHARGED})))
    page.entities.pick("oduya")
    assert listed(page) == [10]
    assert chips(bar) == ["Petra Oduya", "Charged cue"]
    QTest.mouseClick(bar.chips[0], Qt.MouseButton.LeftButton)
    assert picked(page) is None
    assert listed(page) == [5, 10]
    entries(bar, "speaker")["Ilir Gashi\t1"].trigger()
    assert picked(page) == "gashi"
    entries(bar, "speaker")["Petra Oduya\t1"].trigger()
    assert picked(page) is None
    assert page.listing.filter.speakers == {"gashi", "oduya"}


def test_nothing_listed_is_said(page: ReadingPage) -> None:
    """An empty list says why it is empty, and what to do."""
    page.listing.set_filter(Filter(text="zeppelin"))
    assert page.claims.count.text() == "0 of 11 claims"
    shown = [label.text() for label in page.claims.findChildren(type(page.claims.count)) if label.isVisible()]
    assert any("show all" in text for text in shown)


def test_another_article_is_not_filtered(opened: Window, page: ReadingPage, qtbot: QtBot) -> None:
    """A filter is its own article's."""
    page.listing.set_filter(Filter(text="pier"))
    with qtbot.waitSignal(opened.ready, timeout=30_000):
        opened.opening.open_sample()
    assert not opened.page.listing.filter
    assert opened.page.claims.filter_bar.field.text() == ""


def test_the_menu_stays_open_while_values_are_switched(page: ReadingPage, bar: FilterBar, qtbot: QtBot) -> None:
    """Two values are chosen in one visit, by mouse and by Space, and both count."""
    button: QToolButton = bar.buttons[0]
    menu = button.menu()
    menu.aboutToShow.emit()
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    qtbot.waitUntil(menu.isVisible)
    quote, _, statement, _ = menu.actions()
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(quote).center())
    assert menu.isVisible()
    menu.setActiveAction(statement)
    QTest.keyClick(menu, Qt.Key.Key_Space)
    assert menu.isVisible()
    menu.close()
    assert page.listing.filter.kinds == {ClaimKind.DIRECT, ClaimKind.INDIRECT}


def test_a_button_is_let_go_with_its_menu(bar: FilterBar, qtbot: QtBot) -> None:
    """Once its menu is closed elsewhere a button does not look as if the pointer were on it."""
    button = bar.buttons[-1]
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    button.menu().popup(button.mapToGlobal(button.rect().bottomLeft()))
    qtbot.waitUntil(button.menu().isVisible)
    button.menu().close()
    assert not button.underMouse()


@pytest.mark.parametrize("width", [900, 1280, 1920])
def test_the_filter_is_seen_whole(opened: Window, page: ReadingPage, bar: FilterBar, width: int) -> None:
    """At every width of the window field, buttons and chips lie side by side or below each other, none cut off."""
    opened.resize(width, 700)
    page.listing.set_filter(Filter(kinds=frozenset(ClaimKind), text="a word or two that somebody typed in"))
    QApplication.processEvents()
    parts = [bar.field, *bar.buttons, *bar.chips]
    boxes = [part.rect().translated(part.mapTo(bar, part.rect().topLeft())) for part in parts]
    assert all(bar.rect().contains(box) for box in boxes)
    assert all(not one.intersects(other) for n, one in enumerate(boxes) for other in boxes[:n])


def test_what_is_filtered_out_steps_back_in_the_text(page: ReadingPage) -> None:
    """Its colour is nearer to the paper, and what is listed, and boilerplate, is not touched."""
    page.article.verticalScrollBar().setValue(0)
    page.listing.set_filter(Filter(kinds=frozenset({ClaimKind.DIRECT})))
    tints = marked(page.article)
    tint, paper = QColor(LIGHT.kinds[PaintKind.UNATTRIBUTED].tint), QColor(LIGHT.paper)
    assert tint.green() < QColor(tints["Nobody was hurt."]).green() < paper.green()
    assert not any("We cannot send" in piece or "Harbour Courier" in piece for piece in tints)
    page.show_all_claims()
    assert not marked(page.article)


def test_tab_leads_through_the_pane_as_it_stands(opened: Window, page: ReadingPage, bar: FilterBar) -> None:
    """From the heading over field, menus and chips to the claims, and back the same way."""
    page.listing.set_filter(Filter(kinds=frozenset({ClaimKind.DIRECT}), text="planks"))
    stops = [page.claims.show_all, page.claims.list_button, bar.field, *bar.buttons, *bar.chips, page.cards]
    stops[0].setFocus()
    for stop in stops:
        assert stop.hasFocus()
        QTest.keyClick(stop, Qt.Key.Key_Tab)
    page.cards.setFocus()
    for stop in reversed(stops):
        assert stop.hasFocus()
        QTest.keyClick(stop, Qt.Key.Key_Backtab)


def test_it_steps_back_wherever_the_text_is_seen(opened: Window, page: ReadingPage, qtbot: QtBot) -> None:
    """When the text is set anew or scrolled, what comes into view has stepped back too."""
    opened.resize(1100, 420)
    page.listing.set_filter(Filter(text="nothing like that"))
    page.article.verticalScrollBar().setValue(0)
    last = "The offer has not been published."
    assert last not in marked(page.article)
    page.article.reveal(find(last))
    qtbot.waitUntil(lambda: last in marked(page.article))
    page.article.verticalScrollBar().setValue(0)
    opened.resize(1900, 1000)
    qtbot.waitUntil(lambda: last in marked(page.article))


def test_reading_anew_keeps_filter_and_claim(opened: Window, page: ReadingPage, qtbot: QtBot) -> None:
    """After a reload the same claims are listed, and the current one is marked in the text as before."""
    page.listing.set_filter(Filter(speakers=frozenset({"gashi"}), text="pier"))
    page.choose(6)
    before = marked(page.article)
    with qtbot.waitSignal(opened.ready, timeout=30_000):
        opened.reload()
    assert listed(page) == [6]
    assert page.current == 6
    assert marked(page.article) == before
    assert picked(page) == "gashi"
