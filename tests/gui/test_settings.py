"""The dialog of the settings."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QDoubleSpinBox, QMessageBox, QRadioButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from reader.app.settings import Settings
from reader.gui.preferences import Preferences
from reader.gui.settings_dialog import SettingsDialog
from reader.gui.window import Window
from reader.store.kept import KeptFile
from tests.colours import contrast
from tests.gui.articles import FakeOpener


@pytest.fixture
def dialog(opened: Window, qtbot: QtBot) -> SettingsDialog:
    """The dialog over a window with an article."""
    opened.show_settings()
    qtbot.waitExposed(opened.settings_dialog)
    return opened.settings_dialog


def button(dialog: QWidget, words: str) -> QAbstractButton:
    """What can be clicked and has ``words`` on it."""
    return next(found for found in dialog.findChildren(QAbstractButton) if words in found.text().replace("&", ""))


def answer(dialog: QWidget, words: str, question: str) -> None:
    """Clicks the answer in the one question that is asked."""
    (box,) = (box for box in dialog.findChildren(QMessageBox) if box.isVisible())
    assert question in box.text()
    QTest.mouseClick(button(box, words), Qt.MouseButton.LeftButton)


def test_everything_can_be_set(dialog: SettingsDialog, opened: Window) -> None:
    """Each control sets its setting at once."""
    for words in ("Without serifs", "Dark", "As a list", "Fold long stretches", "Open what was open"):
        button(dialog, words).click()
    (spacing,) = dialog.findChildren(QDoubleSpinBox)
    spacing.setValue(1.8)
    for box in dialog.findChildren(QSpinBox):
        box.setValue(64 if "characters" in box.suffix() else 125)
    dialog.keys.letters.click()
    wanted = Settings("dark", "sans", 1.8, 64, 1.25, False, False, True, (), False)
    assert opened.preferences.settings == wanted


def test_the_window_behind_follows(dialog: SettingsDialog, opened: Window) -> None:
    """A theme and a size are seen while the dialog is open, and a size set by key is seen in it."""
    before = opened.page.article.document().defaultFont().pixelSize()
    button(dialog, "Dark").click()
    assert opened.palette().window().color().lightness() < 100
    opened.zoom(1)
    (size,) = (box for box in dialog.findChildren(QSpinBox) if "%" in box.suffix())
    assert size.value() == 110
    assert opened.page.article.document().defaultFont().pixelSize() > before


def said_of(control: QWidget) -> str:
    """What a screen reader says of a control."""
    return QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)


def test_every_control_has_a_name_and_is_reached_by_keyboard(dialog: SettingsDialog) -> None:
    """No field is nameless to a screen reader, and Tab comes to each."""
    for page in range(dialog.tabs.count()):
        dialog.tabs.setCurrentIndex(page)
        for kind in (QCheckBox, QRadioButton, QSpinBox, QDoubleSpinBox):
            for control in dialog.tabs.currentWidget().findChildren(kind):
                assert control.focusPolicy() & Qt.FocusPolicy.TabFocus
                assert said_of(control)


def test_everything_can_be_reset(dialog: SettingsDialog, opened: Window) -> None:
    """After a question everything is as it was when the program was new."""
    opened.preferences.change(theme="dark", zoom=2.0, keys=(("open", ("Ctrl+J",)),))
    dialog.reset_button.click()
    answer(dialog, "Leave it", "as it was when the program was new")
    assert opened.preferences.settings.zoom == 2.0
    dialog.reset_button.click()
    answer(dialog, "Reset everything", "as it was when the program was new")
    assert opened.preferences.settings == Settings()


def test_a_key_is_added_and_taken_away(dialog: SettingsDialog, opened: Window) -> None:
    """A key pressed in the field is one more of the chosen action; a click takes one away."""
    dialog.tabs.setCurrentWidget(dialog.keys)
    dialog.keys.choose("next_claim")
    dialog.keys.field.setFocus()
    QTest.keyClick(dialog.keys.field, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert opened.actions_by_name.keymap.keys("next_claim") == ("F8", "J", "Ctrl+J")
    button(dialog.keys, "F8").click()
    assert opened.actions_by_name.keymap.keys("next_claim") == ("J", "Ctrl+J")
    dialog.keys.reset_one.click()
    assert opened.actions_by_name.keymap.keys("next_claim") == ("F8", "J")


def test_a_conflict_is_named_and_asked(dialog: SettingsDialog, opened: Window) -> None:
    """A key of another action is given away only when the person says so."""
    keymap = opened.actions_by_name.keymap
    dialog.tabs.setCurrentWidget(dialog.keys)
    dialog.keys.choose("back")
    dialog.keys.field.pressed.emit("F8")
    answer(dialog, "Leave it", "F8 belongs to “Next claim”")
    assert opened.actions_by_name.keymap == keymap
    dialog.keys.field.pressed.emit("F8")
    answer(dialog, "Give it to “Back”", "F8 belongs to “Next claim”")
    assert opened.actions_by_name.keymap.keys("back") == ("Alt+Left", "F8")
    assert opened.actions_by_name.keymap.keys("next_claim") == ("J",)
    dialog.keys.choose("next_claim")
    assert dialog.keys.reset_one.isEnabled()
    dialog.keys.reset_one.click()
    answer(dialog, "Take it back", "You gave F8 to “Back”")
    assert opened.actions_by_name.keymap == keymap


def test_a_key_kept_for_corrections_is_refused(dialog: SettingsDialog, opened: Window) -> None:
    """The reason is told, and nothing changes."""
    dialog.tabs.setCurrentWidget(dialog.keys)
    dialog.keys.field.setFocus()
    QTest.keyClick(dialog.keys.field, Qt.Key.Key_1)
    assert any("is kept for corrections" in text for text in texts(dialog))
    QTest.keyClick(dialog.keys.field, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
    assert any("opens the menu File" in text for text in texts(dialog))
    assert opened.preferences.settings == Settings()


def texts(dialog: SettingsDialog) -> list[str]:
    """What is said about the key."""
    return [str(label.property("text")) for label in dialog.keys.findChildren(QWidget) if label.property("text")]


def test_escape_in_the_field_is_no_key(dialog: SettingsDialog, opened: Window) -> None:
    """Esc leaves the field and not the dialog, Tab goes on to the next control, Enter in a filter closes nothing."""
    dialog.tabs.setCurrentWidget(dialog.keys)
    dialog.keys.field.setFocus()
    QTest.keyClick(dialog.keys.field, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.keys.list.hasFocus()
    dialog.keys.field.setFocus()
    QTest.keyClick(dialog.keys.field, Qt.Key.Key_Tab)
    assert not dialog.keys.field.hasFocus()
    QTest.keyClick(dialog.keys.filter, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert opened.preferences.settings == Settings()


def test_all_keys_can_be_reset(dialog: SettingsDialog, opened: Window) -> None:
    """After a question the keys are those of the table; nothing else changes."""
    opened.preferences.change(keys=(("open", ()),), theme="dark")
    dialog.keys.reset_all.click()
    answer(dialog, "Reset all keys", "every action")
    assert opened.preferences.settings == Settings(theme="dark")


def test_keys_survive_a_restart(qtbot: QtBot, tmp_path: Path, ferry: Path) -> None:
    """A key that was given acts in the next window, which reads the settings anew."""
    kept = KeptFile(tmp_path / "settings.json", "your settings")
    first = Window(FakeOpener, "light", Preferences(kept))
    qtbot.addWidget(first)
    first.settings_dialog.keys.choose("next_claim")
    first.settings_dialog.keys.field.pressed.emit("Ctrl+J")
    first.close()
    second = Window(FakeOpener, "light", Preferences(kept))
    qtbot.addWidget(second)
    second.show()
    with qtbot.waitSignal(second.ready, timeout=30_000):
        second.open([ferry])
    second.activateWindow()
    qtbot.waitUntil(second.page.article.hasFocus, timeout=30_000)
    QTest.keyClick(second.page.article, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert second.page.current == 0
    second.close()
    qtbot.waitUntil(lambda: not second.jobs.busy, timeout=30_000)


def test_settings_hold_in_every_tab(opened: Window, qtbot: QtBot, tmp_path: Path) -> None:
    """An article opened later has the size, the switches of find and the keys that were set; closing one harms none."""
    opened.preferences.change(zoom=1.6, keys=(("next_claim", ("N", "Ctrl+J")),))
    opened.page.find_bar.words.setChecked(True)
    first = opened.page
    other = tmp_path / "other.txt"
    other.write_bytes((tmp_path / "ferry.txt").read_bytes())
    with qtbot.waitSignal(opened.ready, timeout=30_000):
        opened.open([other])
    second = opened.page
    assert second is not first
    assert second.find_bar.words.isChecked()
    assert second.article.document().defaultFont().pixelSize() == first.article.document().defaultFont().pixelSize()
    gone: list[bool] = []
    second.destroyed.connect(lambda: gone.append(True))
    opened.desk.close_current()
    qtbot.waitUntil(lambda: bool(gone), timeout=30_000)
    opened.preferences.change(keys=(("next_claim", ("M",)),))
    first.article.setFocus()
    qtbot.waitUntil(first.article.hasFocus, timeout=30_000)
    QTest.keyClick(first.article, Qt.Key.Key_M)
    assert first.current == 0


@pytest.mark.parametrize("theme", ["light", "dark", "contrast-light", "contrast-dark"])
def test_what_is_not_ticked_can_be_seen(dialog: SettingsDialog, opened: Window, theme: str) -> None:
    """The outline of a box without a tick stands out from the page, also on a dark one."""
    opened.preferences.change(theme=theme)
    box = button(dialog, "Fold long stretches")
    picture = dialog.grab(QRect(box.mapTo(dialog, QPoint(0, 0)), QSize(14, box.height()))).toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    assert max(contrast(colour, dialog.palette().window().color().name()) for colour in colours) >= 3
