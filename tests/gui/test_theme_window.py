"""The whole window wears a theme, and changes it while it runs."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import reader.gui.theme_files
from reader.gui.preferences import Preferences
from reader.gui.theme import Theme, load_theme
from reader.gui.theme_files import SHIPPED, own_themes_folder
from reader.gui.window import Window
from tests.gui.articles import FakeOpener


def colours(image: QImage) -> set[str]:
    """The colours of a picture that are not a matter of chance: those of runs of equal pixels."""
    found = set()
    for row in range(0, image.height(), 3):
        line = [image.pixel(column, row) for column in range(image.width())]
        found |= {one for one, two, three in zip(line, line[1:], line[2:], strict=False) if one == two == three}
    return {f"#{value & 0xFFFFFF:06x}" for value in found}


def wide(theme: Theme) -> set[str]:
    """The backgrounds that cover much of the window."""
    return {theme.window, theme.paper, theme.card_current, theme.faint}


@pytest.mark.parametrize("name", SHIPPED)
def test_nothing_of_another_theme_is_left(opened: Window, name: str, qtbot: QtBot) -> None:
    """After a change no part of the window keeps a background of the theme before, or one that no theme has."""
    before = load_theme("dark" if name != "dark" else "light")
    opened.set_theme(before.name)
    opened.page.choose(3)
    with qtbot.waitSignal(opened.page.article.painted, timeout=30_000):
        opened.set_theme(name)
    theme = load_theme(name)
    seen = colours(opened.grab().toImage())
    assert theme.window in seen
    assert theme.paper in seen
    assert not seen & (wide(before) - wide(theme))


def test_the_first_article_wears_the_theme_that_was_set(qtbot: QtBot, ferry: Path) -> None:
    """Set before the start, or while the first page is in view: no page keeps the paper of another theme."""
    preferences = Preferences()
    window = Window(FakeOpener, preferences=preferences)
    qtbot.addWidget(window)
    preferences.change(theme="dark")
    window.show()
    with qtbot.waitSignal(window.ready, timeout=30_000):
        window.open([ferry])
    seen = colours(window.page.article.viewport().grab().toImage())
    assert load_theme("dark").paper in seen
    assert load_theme("light").paper not in seen


def test_the_window_follows_the_desktop_while_it_runs(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the person has chosen no theme, a change of scheme and one of contrast are taken at once."""
    window = Window(FakeOpener)
    qtbot.addWidget(window)
    window.show()
    hints = QApplication.styleHints()
    contrast = hints.accessibility()

    def wished(name: str) -> str:
        """What the window wears once the desktop wishes for a theme."""
        monkeypatch.setattr(reader.gui.theme_files, "system_theme_name", lambda: name)
        if name.startswith("contrast"):
            contrast.contrastPreferenceChanged.emit(contrast.contrastPreference())
        else:
            hints.colorSchemeChanged.emit(hints.colorScheme())
        return window.palette().color(QPalette.ColorRole.Window).name()

    for name in ("dark", "contrast-dark", "light"):
        assert wished(name) == load_theme(name).window


def test_a_theme_that_was_chosen_stays(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the desktop wishes does not count for a run that was told its theme."""
    monkeypatch.setattr(reader.gui.theme_files, "system_theme_name", lambda: "dark")
    hints = QApplication.styleHints()
    hints.colorSchemeChanged.emit(hints.colorScheme())
    assert window.palette().color(QPalette.ColorRole.Window).name() == load_theme("light").window


@pytest.mark.parametrize("name", SHIPPED)
def test_what_has_the_focus_can_be_told(opened: Window, name: str, qtbot: QtBot) -> None:
    """Each thing that takes the focus by Tab looks otherwise with it than without, in every theme."""
    opened.set_theme(name)
    legend = opened.page.header.legend
    opened.activateWindow()
    targets: list[QWidget] = [*legend.buttons.values(), legend.help]
    for target in targets:
        opened.page.article.setFocus()
        qtbot.waitUntil(opened.page.article.hasFocus, timeout=30_000)
        without = target.grab().toImage()
        target.setFocus()
        qtbot.waitUntil(target.hasFocus, timeout=30_000)
        assert target.grab().toImage() != without


def test_an_own_theme_is_read_when_it_is_chosen(qtbot: QtBot) -> None:
    """Another setting leaves its file alone; who edits it sees that once the theme is chosen again."""
    folder = own_themes_folder()
    folder.mkdir(parents=True)
    file = folder / "mine.toml"
    file.write_text("[colours]\nwindow = '#f0f0e0'\n", encoding="utf-8")
    preferences = Preferences()
    window = Window(FakeOpener, preferences=preferences)
    qtbot.addWidget(window)

    def worn() -> str:
        """The background of the window."""
        return window.palette().color(QPalette.ColorRole.Window).name()

    preferences.change(theme="mine")
    assert worn() == "#f0f0e0"
    file.write_text("[colours]\nwindow = 'brown'\n", encoding="utf-8")
    preferences.change(line_spacing=1.8)
    assert window.notices.text() == ""
    file.write_text("[colours]\nwindow = '#e0f0f0'\n", encoding="utf-8")
    for theme in ("dark", "mine"):
        preferences.change(theme=theme)
    assert worn() == "#e0f0f0"


def test_a_broken_theme_is_told_once(qtbot: QtBot) -> None:
    """The window starts in the system's theme and says why, and not again when something else is set."""
    folder = own_themes_folder()
    folder.mkdir(parents=True)
    (folder / "mine.toml").write_text("[colours]\npaper = 'brown'\n", encoding="utf-8")
    preferences = Preferences()
    preferences.change(theme="mine")
    window = Window(FakeOpener, preferences=preferences)
    qtbot.addWidget(window)
    window.show()
    assert window.palette().color(QPalette.ColorRole.Window).name() == load_theme("light").window
    assert "mine.toml" in window.notices.text()
    window.notices.clear()
    preferences.change(line_spacing=1.8)
    assert window.notices.text() == ""
