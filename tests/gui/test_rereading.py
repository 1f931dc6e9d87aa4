"""The open file in another encoding, and garbled text repaired."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reader import load
from reader.core.document import LoadedDocument
from reader.gui.jobs import OpenFile, OpenText
from reader.gui.window import Window
from tests.gui.articles import FakeOpener
from tests.gui.windows import shown_window
from tests.unit.load.samples import SAMPLES

RUSSIAN = "Паром закроют летом, заявил мэр.\n\n" + "".join(
    f"Абзац {number}. Мэр города заявила журналистам, что у города нет выбора и что паром закроют летом.\n\n"
    for number in range(60)
)
ENGLISH = "Harbour Line To Close\n\n" + "".join(
    f"{number}: “We can’t go on,” the mayor told the café’s guests — “the dock isn’t safe.”\n\n" for number in range(60)
)
GARBLED = ENGLISH.encode().decode("latin-1")


class LoadingOpener(FakeOpener):
    """Reads files as the program does, and analyses by hand."""

    def open(self, path: Path, encoding: str | None = None, record: int | None = None) -> LoadedDocument:
        """The document in the file."""
        return load.read(path, encoding=encoding, record=record)

    def open_text(self, text: str, name: str, media_type: str | None = None) -> LoadedDocument:
        """The document in the text."""
        return load.read_text(text, name, media_type=media_type)

    def repaired(self, document: LoadedDocument) -> LoadedDocument:
        """The repaired document."""
        return load.repaired_document(document)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    """A window that reads files."""
    with shown_window(qtbot, LoadingOpener, 1000, 700) as made:
        yield made


def shown(window: Window, qtbot: QtBot, request: OpenFile | OpenText) -> Window:
    """The window with the article, painted."""
    with qtbot.waitSignal(window.ready, timeout=30_000):
        window.start(request)
    return window


@pytest.fixture
def russian(window: Window, qtbot: QtBot, tmp_path: Path) -> Window:
    """A window with a text in windows-1251."""
    path = tmp_path / "паром.txt"
    path.write_bytes(RUSSIAN.encode("cp1251"))
    return shown(window, qtbot, OpenFile(path))


@pytest.fixture
def garbled(window: Window, qtbot: QtBot, tmp_path: Path) -> Window:
    """A window with a garbled text."""
    path = tmp_path / "line.txt"
    path.write_text(GARBLED, encoding="utf-8")
    return shown(window, qtbot, OpenFile(path))


def choose(window: Window, qtbot: QtBot, codec: str | None) -> None:
    """Picks an encoding from the menu and waits until the text is read in it."""
    with qtbot.waitSignal(window.ready, timeout=30_000):
        window.encodings.entry(codec).trigger()


def checked(window: Window) -> list[str]:
    """What the menu says the text is read in."""
    return [entry.text() for entry in window.encodings.actions() if entry.isChecked()]


def can_choose(window: Window) -> bool:
    """Whether the menu can be opened."""
    return window.encodings.menuAction().isEnabled()


def text(window: Window) -> str:
    """What the window shows."""
    return window.page.article.toPlainText()


def test_the_menu_names_what_was_found(russian: Window) -> None:
    """It stands first and is checked; below it are encodings in words, in the menu of what is seen."""
    assert can_choose(russian)
    assert checked(russian) == ["&As found (windows-1251)"]
    entries = [entry.text() for entry in russian.encodings.actions()]
    assert entries[0] == "&As found (windows-1251)"
    assert {"Cyrillic (windows-1251)", "Cyrillic (KOI8-R)", "Unicode (UTF-8)", "Japanese (Shift_JIS)"} <= set(entries)
    view = russian.encodings.parent()
    assert isinstance(view, QMenu)
    assert view.title() == "&View"


def test_a_wrong_choice_is_counted_and_taken_back(russian: Window, qtbot: QtBot) -> None:
    """Bytes that the chosen encoding cannot read show as such and are counted in the bar; the menu leads back."""
    choose(russian, qtbot, "utf-8")
    assert "\ufffd" in text(russian)
    letters = len(RUSSIAN.encode("cp1251")) - len(RUSSIAN.encode("ascii", "ignore"))
    assert f"{letters:,} bytes could not be read as utf-8" in russian.messages.text()
    assert checked(russian) == ["Unicode (UTF-8)"]
    assert russian.encodings.entry(None).text() == "&As found (windows-1251)"
    choose(russian, qtbot, None)
    assert "Мэр города" in text(russian)
    assert not russian.messages.isVisible()
    assert checked(russian) == ["&As found (windows-1251)"]


def test_another_encoding_keeps_the_place(russian: Window, qtbot: QtBot) -> None:
    """The line at the top of the screen and the text cursor stay in their lines, there and back."""
    article = russian.page.article
    top, place = RUSSIAN.index("Абзац 30"), RUSSIAN.index("журналистам", RUSSIAN.index("Абзац 31"))
    article.set_place(place)
    article.scroll_to(top)
    assert article.top() == top
    choose(russian, qtbot, "koi8-r")
    assert article.top() == top
    assert article.place() == place
    choose(russian, qtbot, "utf-16-le")
    assert 0.3 < article.top() / len(text(russian)) < 0.7
    choose(russian, qtbot, None)
    assert "Абзац 2" in RUSSIAN[: article.top()]
    assert "Абзац 45" not in RUSSIAN[: article.top()]


def test_reload_keeps_the_chosen_encoding(russian: Window, qtbot: QtBot) -> None:
    """Reading the file again is no reason to guess again."""
    choose(russian, qtbot, "koi8-r")
    with qtbot.waitSignal(russian.ready, timeout=30_000):
        russian.reload()
    assert checked(russian) == ["Cyrillic (KOI8-R)"]


def test_another_file_is_read_as_found(russian: Window, qtbot: QtBot, tmp_path: Path) -> None:
    """A choice is for one file; the next one starts at its beginning."""
    russian.page.article.scroll_to(RUSSIAN.index("Абзац 30"))
    choose(russian, qtbot, "koi8-r")
    other = tmp_path / "other.txt"
    other.write_text(ENGLISH, encoding="utf-8")
    shown(russian, qtbot, OpenFile(other))
    assert checked(russian) == ["&As found (UTF-8)"]
    assert text(russian).startswith("Harbour Line")
    assert russian.page.article.top() == 0


def test_an_encoding_that_fails_leaves_the_text(russian: Window, qtbot: QtBot, tmp_path: Path) -> None:
    """When the file cannot be read any more, text and menu stay as they are, and the bar says why."""
    next(tmp_path.iterdir()).unlink()
    with qtbot.waitSignal(russian.failed, timeout=30_000):
        russian.encodings.entry("koi8-r").trigger()
    assert "Мэр города" in text(russian)
    assert checked(russian) == ["&As found (windows-1251)"]


def test_an_article_of_several_stays_that_article(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    """The article with the same number is read in the other encoding."""
    path = tmp_path / "mails.mbox"
    mail = "From a@example.org Mon May  5 10:00:00 2031\nFrom: a@example.org\nSubject: {}\n\n{}\n\n"
    path.write_bytes("".join(mail.format(n, f"{n} {RUSSIAN[:200]}") for n in ("One", "Two")).encode("cp1251"))
    shown(window, qtbot, OpenFile(path, 2))
    assert "Two Паром" in text(window)
    choose(window, qtbot, "cp1252")
    assert "Two " in text(window)
    assert "Паром" not in text(window)
    assert window.windowTitle().startswith("mails.mbox, article 2")


def test_markdown_is_read_in_another_encoding(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    """What the menu says counts for Markdown as it does for plain text."""
    path = tmp_path / "a.md"
    path.write_bytes(f"# Паром\n\n{RUSSIAN}".encode("cp1251"))
    shown(window, qtbot, OpenFile(path, encoding="koi8-r"))
    assert can_choose(window)
    assert "Паром" not in window.page.text
    choose(window, qtbot, "cp1251")
    assert window.page.text.startswith("Паром\n")


@pytest.mark.parametrize(
    "media_type",
    [
        "application/pdf",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/json",
    ],
)
def test_formats_with_an_encoding_of_their_own_leave_no_choice(
    window: Window, qtbot: QtBot, tmp_path: Path, media_type: str
) -> None:
    """The menu is grey for a PDF, a Word document, JSON."""
    name, make = SAMPLES[media_type]
    path = tmp_path / name
    path.write_bytes(make())
    shown(window, qtbot, OpenFile(path))
    assert not can_choose(window)


def test_dropped_text_leaves_no_choice(russian: Window, qtbot: QtBot) -> None:
    """Text from another program has been decoded; the menu of the file before it is of no use for it."""
    shown(russian, qtbot, OpenText("The ferry line will close.", "Dropped text", "text/plain"))
    assert not can_choose(russian)
    assert checked(russian) == ["&As found"]


def test_without_an_article_there_is_nothing_to_choose(window: Window) -> None:
    """The menu and the repair are grey on the first page."""
    assert not can_choose(window)
    assert not window.actions_by_name["show_repaired"].isEnabled()


def test_good_text_is_offered_no_repair(russian: Window) -> None:
    """The bar stays away and the entry in the menu is grey."""
    assert not russian.messages.button.isVisible()
    assert not russian.actions_by_name["show_repaired"].isEnabled()


def test_garbled_text_is_shown_repaired_when_asked(garbled: Window, qtbot: QtBot) -> None:
    """The text stands as it is beside an offer; its button shows the repaired view, the next one leads back."""
    assert text(garbled) == GARBLED
    assert "The text looks garbled (â" in garbled.messages.text()
    assert garbled.messages.button.isVisible()
    action = garbled.actions_by_name["show_repaired"]
    assert action.isEnabled()
    assert not action.isChecked()
    with qtbot.waitSignal(garbled.ready, timeout=30_000):
        QTest.mouseClick(garbled.messages.button, Qt.MouseButton.LeftButton)
    assert text(garbled) == ENGLISH
    assert "shown repaired" in garbled.messages.text()
    assert garbled.windowTitle().startswith("line.txt, repaired")
    assert action.isChecked()
    with qtbot.waitSignal(garbled.ready, timeout=30_000):
        QTest.mouseClick(garbled.messages.button, Qt.MouseButton.LeftButton)
    assert text(garbled) == GARBLED
    assert not action.isChecked()


def test_the_menu_repairs_when_the_bar_is_closed(garbled: Window, qtbot: QtBot) -> None:
    """The entry in the menu does what the button does, at the same place in the text, and back."""
    garbled.messages.clear()
    assert not garbled.messages.button.isVisible()
    garbled.page.article.scroll_to(GARBLED.index("30:"))
    action = garbled.actions_by_name["show_repaired"]
    with qtbot.waitSignal(garbled.ready, timeout=30_000):
        action.trigger()
    assert text(garbled) == ENGLISH
    assert garbled.page.article.top() == ENGLISH.index("30:")
    with qtbot.waitSignal(garbled.ready, timeout=30_000):
        action.trigger()
    assert text(garbled) == GARBLED
    assert garbled.page.article.top() == GARBLED.index("30:")


def test_dropped_garbled_text_is_repaired_too(window: Window, qtbot: QtBot) -> None:
    """Text from another program may be garbled as well."""
    shown(window, qtbot, OpenText(GARBLED, "Dropped text", "text/plain"))
    with qtbot.waitSignal(window.ready, timeout=30_000):
        window.messages.button.click()
    assert text(window) == ENGLISH


def test_another_encoding_takes_the_repair_back(garbled: Window, qtbot: QtBot) -> None:
    """Who chooses an encoding wants to see what the bytes say in it."""
    with qtbot.waitSignal(garbled.ready, timeout=30_000):
        garbled.messages.button.click()
    choose(garbled, qtbot, "cp1252")
    assert not garbled.actions_by_name["show_repaired"].isChecked()
    assert "repaired" not in garbled.windowTitle()


def test_an_error_takes_the_place_of_the_offer(garbled: Window, qtbot: QtBot, tmp_path: Path) -> None:
    """A button beside an error would seem to mend it."""
    with qtbot.waitSignal(garbled.failed, timeout=30_000):
        garbled.open([tmp_path / "missing.txt"])
    assert not garbled.messages.button.isVisible()
    assert garbled.actions_by_name["show_repaired"].isEnabled()
