"""The key map, its bindings and its help, also with keys that the person has set."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reader.app.keymap import is_letter, unassignable
from reader.gui.actions import portable
from reader.gui.encoding_menu import EncodingMenu
from reader.gui.help import HelpDialog, help_html
from reader.gui.keys import BINDINGS, DEFAULT_KEYS
from reader.gui.theme import load_theme
from reader.gui.window import Window
from tests.gui.articles import TEXT


def test_no_key_has_two_meanings() -> None:
    """Each key is bound once."""
    counts = Counter(QKeySequence(key).toString() for binding in BINDINGS for key in (*binding.keys, *binding.letters))
    assert [key for key, count in counts.items() if count > 1] == []
    assert "" not in counts


def test_the_keys_of_the_table_can_be_given() -> None:
    """No action has a key that is kept for corrections or needed for writing, and each is written as Qt writes it."""
    for name, keys in DEFAULT_KEYS.items():
        for key in keys:
            assert not unassignable(key), name
            assert portable(key) == key


def test_letters_are_letters_and_others_are_not() -> None:
    """What acts everywhere is not typed in writing; what acts in text and claims alone is."""
    for binding in BINDINGS:
        assert not any(is_letter(key) for key in binding.keys)
        assert all(is_letter(key) for key in binding.letters)


def test_no_menu_takes_a_key(window: Window) -> None:
    """The letter that opens a menu with Alt is no key of the map."""
    keys = {key for binding in BINDINGS for key in binding.keys}
    for action in window.menuBar().actions():
        letter = action.text().partition("&")[2][:1].upper()
        assert f"Alt+{letter}" not in keys


def test_no_menu_has_a_letter_twice(window: Window) -> None:
    """In an open menu each marked letter chooses one thing."""
    for menu in window.menuBar().findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
        letters = [action.text().partition("&")[2][:1].upper() for action in menu.actions() if "&" in action.text()]
        assert [letter for letter, count in Counter(letters).items() if count > 1] == [], menu.title()


def test_every_binding_is_in_a_menu(window: Window) -> None:
    """Everything that a key does can be found in the menus, with its first key."""
    entries = {
        action.objectName(): action.shortcut().toString()
        for menu in window.menuBar().findChildren(QMenu)
        for action in menu.actions()
        if action.objectName()
    }
    assert sorted(entries) == sorted(binding.name for binding in BINDINGS)
    for binding in BINDINGS:
        first = next(iter((*binding.keys, *binding.letters)), "")
        assert entries[binding.name] == QKeySequence(first).toString()


def test_no_menu_is_longer_than_a_small_screen(window: Window) -> None:
    """Every menu stands in one column, also on a screen of 768 pixels, but for the list of all encodings."""
    menus = (menu for menu in window.menuBar().findChildren(QMenu) if not isinstance(menu, EncodingMenu))
    assert {menu.title() for menu in menus if menu.sizeHint().height() > 740} == set()


@pytest.mark.parametrize("listed", [False, True], ids=["a field", "the list"])
def test_copy_and_select_all_act_where_the_keyboard_is(opened: Window, qtbot: QtBot, *, listed: bool) -> None:
    """The menu does what the keys do: in a field with its words, in the list with its lines; else with the text."""
    page = opened.page
    page.show_list(True)
    field = page.claims.filter_bar.field
    field.setText("dock")
    where = page.claims.list if listed else field
    where.setFocus()
    qtbot.waitUntil(where.hasFocus)
    for name in ("select_all", "copy"):
        opened.actions_by_name[name].trigger()
    copied = QGuiApplication.clipboard().text()
    assert copied.count("\n") == 11 if listed else copied == "dock"


def test_copy_takes_the_text_from_wherever_there_is_nothing_to_copy(opened: Window) -> None:
    """With the keyboard in the cards, Select all and Copy mean the article."""
    opened.page.cards.setFocus()
    for name in ("select_all", "copy"):
        opened.actions_by_name[name].trigger()
    assert QGuiApplication.clipboard().text() == TEXT


def test_the_help_lists_every_key(window: Window, qtbot: QtBot) -> None:
    """The help has a line for each binding that has a key, and each kind's meaning."""
    window.show_keys()
    (dialog,) = window.findChildren(HelpDialog)
    text = dialog.page.toPlainText()
    for binding in BINDINGS:
        if binding.keys or binding.letters:
            assert binding.label.replace("&", "").rstrip("…") in text
    assert "nobody named" in text
    dialog.close()


def test_the_help_is_searched(window: Window, qtbot: QtBot) -> None:
    """A word or a key typed leaves the lines that have it; what nothing has is told."""
    window.show_keys()
    (dialog,) = window.findChildren(HelpDialog)
    QTest.keyClicks(dialog.field, "ctrl+f8")
    text = dialog.page.toPlainText()
    assert "Next of the same kind" in text
    assert "Zoom in" not in text
    assert dialog.isVisible()
    dialog.field.setText("<zeppelin>")
    assert "<zeppelin>" in dialog.page.toPlainText()
    dialog.close()


def test_another_key_acts_at_once(opened: Window, qtbot: QtBot) -> None:
    """A key that is given acts, shows in menu and help, and no longer does what it did; the old key does nothing."""
    opened.preferences.change(keys=(("next_claim", ("Ctrl+J", "S")),))
    before = opened.page.current
    QTest.keyClick(opened.page.article, Qt.Key.Key_F8)
    assert opened.page.current == before
    QTest.keyClick(opened.page.article, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert opened.page.current == 0
    QTest.keyClick(opened.page.article, Qt.Key.Key_S)
    assert opened.page.current == 1
    assert opened.actions_by_name["next_claim"].shortcut().toString() == "Ctrl+J"
    assert opened.actions_by_name["next_statement"].shortcut().toString() == ""
    opened.preferences.change(keys=(("find_case", ("Ctrl+I",)),))
    assert "(Ctrl+I)" in opened.page.find_bar.case.toolTip()
    opened.preferences.change(keys=(("next_claim", ("Ctrl+J", "S")),))
    page = help_html(load_theme("light"), opened.actions_by_name.keymap)
    assert "Ctrl+J" in page
    assert "Next statement" not in page


def test_a_letter_in_place_of_another_key(opened: Window, qtbot: QtBot) -> None:
    """An action whose only key becomes a letter has it in text and claims alone, and back again."""
    opened.preferences.change(keys=(("next_same", ("N",)), ("next_quote", ("Ctrl+Q",)), ("quit", ())))
    QTest.keyClick(opened.page.article, Qt.Key.Key_N)
    assert opened.page.current == 0
    QTest.keyClick(opened.page.article, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert opened.page.current == 3
    opened.page.entities.setFocus()
    QTest.keyClick(opened.page.entities, Qt.Key.Key_N)
    assert opened.page.current == 3
    opened.preferences.change(keys=())
    opened.page.article.setFocus()
    QTest.keyClick(opened.page.article, Qt.Key.Key_N)
    assert opened.page.current == 3
    QTest.keyClick(opened.page.article, Qt.Key.Key_Q)
    assert opened.page.current == 4


def test_letters_can_be_switched_off(opened: Window, qtbot: QtBot) -> None:
    """Without single letters they do nothing in the text, and the other keys still act."""
    opened.preferences.change(single_letters=False)
    before = opened.page.current
    for key in (Qt.Key.Key_Q, Qt.Key.Key_J):
        QTest.keyClick(opened.page.article, key)
    assert opened.page.current == before
    assert opened.actions_by_name["next_quote"].shortcut().isEmpty()
    QTest.keyClick(opened.page.article, Qt.Key.Key_F8)
    assert opened.page.current == 0


def test_what_is_no_key_in_the_settings_is_left_out(window: Window) -> None:
    """A file changed by hand can name keys that are none, or two at a time; the others hold."""
    window.preferences.change(keys=(("open", ("Nonsense+Q", "Ctrl+K, Ctrl+C", "ctrl+k")),))
    assert [key.toString() for key in window.actions_by_name["open"].shortcuts()] == ["Ctrl+K"]


def test_letters_are_text_in_a_field(opened: Window, qtbot: QtBot) -> None:
    """A letter typed into the find field is written there and moves nothing."""
    opened.page.open_find()
    QTest.keyClicks(opened.page.find_bar.field, "squbjk")
    assert opened.page.find_bar.field.text() == "squbjk"
    assert opened.page.current is None


def test_letters_act_in_the_claims(opened: Window, qtbot: QtBot) -> None:
    """With the focus in the claims a letter goes to the next claim of its kind, and the arrows to the next one."""
    opened.page.cards.setFocus()
    QTest.keyClick(opened.page.cards, Qt.Key.Key_Q)
    assert opened.page.current == 3
    QTest.keyClick(opened.page.cards, Qt.Key.Key_Down)
    assert opened.page.current == 4
    QTest.keyClick(opened.page.cards, Qt.Key.Key_Return)
    assert opened.page.article.hasFocus()


def test_letters_do_nothing_among_the_entities(opened: Window, qtbot: QtBot) -> None:
    """With the focus in the entities a letter is no command."""
    opened.page.entities.setFocus()
    QTest.keyClick(opened.page.entities, Qt.Key.Key_Q)
    assert opened.page.current is None


@pytest.mark.parametrize("name", ["next_claim", "find", "zoom_in", "reload", "back"])
def test_nothing_to_read_nothing_to_do(window: Window, opened_name: str, name: str) -> None:
    """Without an article only opening, help and leaving are offered."""
    assert not window.actions_by_name[name].isEnabled()
    assert window.actions_by_name[opened_name].isEnabled()


@pytest.fixture(params=["open", "sample", "settings", "quit", "palette", "keys"])
def opened_name(request: pytest.FixtureRequest) -> str:
    """An action that is always offered."""
    return str(request.param)
