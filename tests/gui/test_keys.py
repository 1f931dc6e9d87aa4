"""The key map, its bindings and its help."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QTextBrowser
from pytestqt.qtbot import QtBot

from reader.gui.help import HelpDialog
from reader.gui.keys import BINDINGS
from reader.gui.window import Window


def test_no_key_has_two_meanings() -> None:
    """Each key is bound once."""
    counts = Counter(QKeySequence(key).toString() for binding in BINDINGS for key in (*binding.keys, *binding.letters))
    assert [key for key, count in counts.items() if count > 1] == []
    assert "" not in counts


def test_every_binding_is_in_a_menu(window: Window) -> None:
    """Everything that a key does can be found in the menus, with its first key."""
    entries = {
        action.objectName(): action.shortcut().toString()
        for menu in window.menuBar().findChildren(QMenu)
        for action in menu.actions()
        if action.objectName()
    }
    assert list(entries) == [binding.name for binding in BINDINGS]
    for binding in BINDINGS:
        first = next(iter((*binding.keys, *binding.letters)), "")
        assert entries[binding.name] == QKeySequence(first).toString()


def test_the_help_lists_every_key(window: Window, qtbot: QtBot) -> None:
    """The help has a line for each binding that has a key, and each kind's meaning."""
    window.show_keys()
    (dialog,) = window.findChildren(HelpDialog)
    (page,) = dialog.findChildren(QTextBrowser)
    text = page.toPlainText()
    for binding in BINDINGS:
        if binding.keys or binding.letters:
            assert binding.label.replace("&", "").rstrip("…") in text
    assert "nobody named" in text
    dialog.close()


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


@pytest.fixture(params=["open", "sample", "quit", "keys"])
def opened_name(request: pytest.FixtureRequest) -> str:
    """An action that is always offered."""
    return str(request.param)
