"""The command palette."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.gui.command_palette import CommandPalette
from reader.gui.keys import BINDINGS
from reader.gui.window import Window


def palette_of(window: Window, typed: str = "") -> CommandPalette:
    """The open palette, with something typed."""
    window.show_palette()
    palette = window.commands.palette
    QTest.keyClicks(palette.field, typed)
    return palette


def test_every_action_is_offered(opened: Window) -> None:
    """All of the key map is there, but what opens the palette itself, with keys and whether it is switched on."""
    entries = {entry.key: entry for entry in palette_of(opened).shown}
    assert entries.keys() == {binding.name for binding in BINDINGS} - {"palette"}
    assert entries["next_claim"].hint == "F8 or J"
    assert entries["show_quote"].on is True
    assert entries["hide_colours"].on is False
    assert entries["open"].on is None


def test_enter_does_what_was_chosen(opened: Window, qtbot: QtBot) -> None:
    """What is typed is found, Enter does it with the focus where it was, and the palette is gone."""
    palette = palette_of(opened, "next quote")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert opened.page.current == 3
    assert not palette.isVisible()
    assert opened.page.article.hasFocus()


def test_arrows_choose(opened: Window, qtbot: QtBot) -> None:
    """The keys up and down move in the list while the focus stays in the field, and what is chosen is told."""
    palette = palette_of(opened, "next")
    chosen = palette.shown[2]
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.field.hasFocus()
    assert chosen.label in palette.field.accessibleDescription()
    assert palette.list.currentIndex().data() == chosen.label


def test_escape_leaves_everything_as_it_was(opened: Window, qtbot: QtBot) -> None:
    """Esc closes the palette and nothing else, and the focus returns."""
    opened.page.cards.setFocus()
    opened.page.step_claim(True)
    palette = palette_of(opened, "hide")
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert opened.page.cards.hasFocus()
    assert opened.page.current == 0


def test_what_cannot_be_done_says_why(window: Window, qtbot: QtBot) -> None:
    """Without an article its actions are listed with the reason, and Enter does nothing with them."""
    palette = palette_of(window, "next claim")
    assert palette.shown[0].why_not == "needs an open article"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_the_reason_is_the_right_one(opened: Window) -> None:
    """What needs more than an article says what."""
    reasons = {entry.key: entry.why_not for entry in palette_of(opened).shown}
    assert reasons["show_repaired"] == "needs a text that is garbled"
    assert reasons["reopen"] == "needs an article that was closed"
    assert reasons["next_claim"] == ""


def test_the_last_used_comes_first(opened: Window, qtbot: QtBot) -> None:
    """What was done through the palette stands at the top the next time."""
    QTest.keyClick(palette_of(opened, "zoom in").field, Qt.Key.Key_Return)
    QTest.keyClick(palette_of(opened, "next unattributed").field, Qt.Key.Key_Return)
    assert [entry.key for entry in palette_of(opened).shown[:2]] == ["next_unattributed", "zoom_in"]


def test_a_name_picks_an_entity(opened: Window, qtbot: QtBot) -> None:
    """After @ the entities are offered, those who say most first, and Enter shows what they say."""
    palette = palette_of(opened, "@")
    assert palette.shown[0].label == "Petra Oduya"
    QTest.keyClicks(palette.field, "gashi")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert opened.page.entities.current is not None
    assert len(opened.page.listed) == 2


def test_words_find_a_claim(opened: Window, qtbot: QtBot) -> None:
    """After # the claims are offered, by their words and who says them, and Enter goes there."""
    palette = palette_of(opened, "#")
    assert len(palette.shown) == 11
    QTest.keyClicks(palette.field, "gashi fairy")
    assert len(palette.shown) == 1
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert opened.page.current == 5


def test_clicking_elsewhere_closes_it(opened: Window, qtbot: QtBot) -> None:
    """The palette goes when the focus does, and leaves the focus there."""
    palette = palette_of(opened)
    opened.page.cards.setFocus()
    assert not palette.isVisible()
    assert QApplication.focusWidget() is opened.page.cards


def test_the_palette_fits_into_a_small_window(opened: Window, qtbot: QtBot) -> None:
    """In a small window it is within, and follows a change of size."""
    opened.resize(700, 420)
    palette = palette_of(opened)
    assert opened.rect().contains(palette.geometry())
    opened.resize(1400, 900)
    middle = palette.geometry().center().x()
    assert abs(middle - opened.width() // 2) <= 1
