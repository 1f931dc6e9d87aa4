"""The menus of claims, on cards and in the list, and of entities."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.gui.claim_menu import ClaimMenu
from reader.gui.entity_menu import EntityMenu
from reader.gui.window import Window
from tests.gui.articles import find


def entries(window: Window, claim: int) -> dict[str, QAction]:
    """What the menu of a claim offers, by its words."""
    made = ClaimMenu(window.page, window.actions_by_name).menu(claim)
    return {action.text().replace("&", ""): action for action in made.actions() if action.text()}


def test_a_claim_is_copied_shown_and_listed_from_its_menu(opened: Window) -> None:
    """The entries act on the claim whose menu it is, whichever is current."""
    page = opened.page
    page.choose(0)
    offered = entries(opened, 5)
    assert list(offered) == [
        "Copy with source",
        "To the source's first mention",
        "List only what Ilir Gashi says",
    ]
    offered["Copy with source"].trigger()
    assert "a fairy tale" in QGuiApplication.clipboard().text()
    offered["To the source's first mention"].trigger()
    assert page.article.place() == find("Ilir Gashi").start
    offered["List only what Ilir Gashi says"].trigger()
    assert page.listed == (5, 6)


def test_what_nobody_says_leads_to_nobody(opened: Window) -> None:
    """An unattributed claim has no source to go to, and no speaker to list."""
    offered = entries(opened, 1)
    assert [action.isEnabled() for action in offered.values()] == [True, False, False]


def test_cards_and_list_ask_for_the_menu_of_what_is_under_the_pointer(opened: Window, qtbot: QtBot) -> None:
    """A right click tells the claim; so does the menu key for the current one."""
    page = opened.page
    card = page.cards.cards()[2]
    middle = card.box.translated(0, page.cards.shift()).center().toPoint()
    page.cards.menu_wanted.disconnect()
    with qtbot.waitSignal(page.cards.menu_wanted) as told:
        right_click = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, middle, page.cards.mapToGlobal(middle))
        QApplication.sendEvent(page.cards, right_click)
    assert (told.args or [])[1:] == [card.claim]
    page.show_list(True)
    page.choose(4)
    page.claims.list.menu_wanted.disconnect()
    with qtbot.waitSignal(page.claims.list.menu_wanted) as told:
        menu_key = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
        QApplication.sendEvent(page.claims.list.viewport(), menu_key)
    assert (told.args or [])[1:] == [4]


def test_an_entity_is_found_and_listed_from_its_menu(opened: Window) -> None:
    """Its mentions, its claims and its name; who says nothing has none to list."""
    page = opened.page
    menu = EntityMenu(page).menu("gashi")
    assert menu is not None
    offered = {action.text().replace("&", ""): action for action in menu.actions() if action.text()}
    offered["First mention"].trigger()
    assert page.article.place() == find("Ilir Gashi").start
    offered["Copy the name"].trigger()
    assert QGuiApplication.clipboard().text() == "Ilir Gashi"
    offered["List only these claims"].trigger()
    assert page.listed == (5, 6)
    place = EntityMenu(page).menu("sarn")
    assert place is not None
    assert [action.isEnabled() for action in place.actions() if "only" in action.text()] == [False]
