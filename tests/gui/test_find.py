"""The find bar."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.gui.window import Window
from tests.gui.articles import find

_ALT = Qt.KeyboardModifier.AltModifier


def test_case_and_whole_words_are_switched_by_key(opened: Window, qtbot: QtBot) -> None:
    """Alt+C and Alt+W in the bar switch at once what is found, as their buttons and the menu do."""
    bar = opened.page.find_bar
    opened.page.open_find()
    bar.field.setText("is")
    every = bar.count.text()
    QTest.keyClick(bar.field, Qt.Key.Key_W, _ALT)
    assert bar.words.isChecked()
    assert opened.actions_by_name["find_words"].isChecked()
    assert int(bar.count.text().split()[-1]) < int(every.split()[-1])
    QTest.keyClick(bar.field, Qt.Key.Key_C, _ALT)
    bar.field.setText("sarn")
    assert bar.count.text() == "Not found"
    bar.case.click()
    assert bar.count.text() == "1 of 3"
    assert not opened.actions_by_name["find_case"].isChecked()


def test_the_switches_have_names(opened: Window) -> None:
    """A screen reader says what each switch is."""
    bar = opened.page.find_bar
    assert (bar.case.accessibleName(), bar.words.accessibleName()) == ("Match case", "Whole words")


def test_going_round_is_told(opened: Window, qtbot: QtBot) -> None:
    """Beyond the last hit the first comes again, with a word of it; and the other way."""
    page = opened.page
    page.open_find()
    page.find_bar.field.setText("Gashi")
    with qtbot.waitSignal(page.said, check_params_cb=lambda text: text == "From the top again"):
        page.find_step(True)
    assert page.find_bar.count.accessibleDescription() == "From the top again"
    with qtbot.waitSignal(page.said, check_params_cb=lambda text: text == "From the end again"):
        page.find_step(False)


def test_the_word_at_the_cursor_is_looked_for(opened: Window, qtbot: QtBot) -> None:
    """Without a selection find begins with the word at the cursor, a second time with what was looked for last."""
    page = opened.page
    page.article.set_place(find("Lighthouse").start + 3)
    page.open_find()
    assert page.find_bar.field.text() == "Lighthouse"
    page.close_find()
    page.article.set_place(find("Nobody").start)
    page.open_find()
    assert page.find_bar.field.text() == "Lighthouse"


def test_the_selection_is_looked_for(opened: Window, qtbot: QtBot) -> None:
    """Selected words are taken, whatever was looked for before."""
    page = opened.page
    page.find_bar.field.setText("pier")
    page.article.set_place(find("temporary").start)
    cursor = page.article.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfWord, QTextCursor.MoveMode.KeepAnchor)
    page.article.setTextCursor(cursor)
    page.open_find()
    assert page.find_bar.field.text() == "temporary"


def test_a_fresh_article_is_searched_for_nothing(opened: Window) -> None:
    """Where nobody has put the cursor yet the field opens empty."""
    opened.page.open_find()
    assert opened.page.find_bar.field.text() == ""


def test_straight_quotation_marks_find_curly_ones(opened: Window) -> None:
    """What a keyboard has finds what the article has."""
    opened.page.open_find()
    opened.page.find_bar.field.setText('"a fairy tale"')
    assert opened.page.find_bar.count.text() == "1 of 1"


def test_find_next_goes_on_after_the_bar_was_closed(opened: Window) -> None:
    """F3 without the bar goes to the next hit behind the cursor and leaves none out."""
    page = opened.page
    page.open_find()
    page.find_bar.field.setText("Sarn")
    page.close_find()
    page.find_step(True)
    assert page.article.place() == find("Sarn").start
    page.close_find()
    page.find_step(True)
    assert page.article.place() == find("Sarn", 2).start
