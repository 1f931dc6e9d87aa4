"""Words of every language have the room that they take."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from reader.app.languages import LANGUAGES
from reader.core.wording import speak
from reader.gui.language import speak_language
from reader.gui.window import Window
from tests.gui.articles import FakeOpener
from tests.gui.test_text_scale import cut
from tests.gui.windows import shown_window

_CODES = [code for code in LANGUAGES if code != "en"]


@pytest.fixture
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The program speaks this language, and English afterwards."""
    yield speak_language(qapp, request.param)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    QLocale.setDefault(QLocale.c())
    speak(None)


@pytest.fixture
def reading(language: str, ferry: Path, qtbot: QtBot) -> Iterator[Window]:
    """A window with the article in that language."""
    with shown_window(qtbot, FakeOpener) as made:
        with qtbot.waitSignal(made.ready, timeout=30_000):
            made.open([ferry])
        yield made


@pytest.mark.parametrize("language", _CODES, indirect=True)
@pytest.mark.parametrize("size", [(900, 640), (1280, 820), (1920, 1000)])
def test_nothing_in_the_window_is_cut(reading: Window, qtbot: QtBot, size: tuple[int, int]) -> None:
    """With the filter set and find open, every label and button has the room it takes."""
    reading.resize(*size)
    reading.page.open_find()
    reading.page.find_bar.field.setText("the")
    reading.page.header.facts[0].click()
    qtbot.waitUntil(lambda: reading.width() == size[0] and not cut(reading), timeout=30_000)


@pytest.mark.parametrize("language", _CODES, indirect=True)
def test_nothing_on_the_first_page_is_cut(language: str, qtbot: QtBot) -> None:
    """In a small window either."""
    with shown_window(qtbot, FakeOpener, 900, 640) as made:
        qtbot.waitUntil(lambda: not cut(made), timeout=30_000)


@pytest.mark.parametrize("language", _CODES, indirect=True)
def test_nothing_in_a_dialog_is_cut(reading: Window, qtbot: QtBot) -> None:
    """Help, the page behind the legend, the preview and each page of the settings."""
    for name in ("keys", "colours", "print", "settings"):
        reading.actions_by_name[name].trigger()
        qtbot.waitUntil(lambda: bool(_dialogs()), timeout=30_000)
        (dialog,) = _dialogs()
        tabs = reading.settings_dialog.tabs if name == "settings" else None
        for number in range(tabs.count() if tabs is not None else 1):
            if tabs is not None:
                tabs.setCurrentIndex(number)
            qtbot.waitUntil(partial(_has_room, dialog), timeout=30_000)
        dialog.close()
        qtbot.waitUntil(lambda: not _dialogs(), timeout=30_000)


def _dialogs() -> list[QDialog]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]


def _has_room(dialog: QDialog) -> bool:
    return not cut(dialog)
