"""Every word of the window is one that can be translated: in a language of brackets nothing stands outside of them."""

import html
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QMimeData, QModelIndex, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QFont, QPainter, QTextLayout
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHeaderView,
    QLineEdit,
    QMenu,
    QMessageBox,
    QTabBar,
    QTextBrowser,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.app.addresses import openable
from reader.core.contents import Entry
from reader.gui import card_text, printing_type
from reader.gui.article_menu import ArticleMenu
from reader.gui.chooser import Chooser
from reader.gui.claim_menu import ClaimMenu
from reader.gui.entity_menu import EntityMenu
from reader.gui.filter_menu import FilterButton
from reader.gui.jobs import OpenFile, OpenText
from reader.gui.keys import BINDINGS, OF_TWO
from reader.gui.pairing import Stage
from reader.gui.printing_dialog import PrintingDialog
from reader.gui.window import Window
from tests.brackets import in_brackets
from tests.gui.articles import TEXT, FakeOpener, find
from tests.gui.looking import LIGHT
from tests.gui.pairs import LinesOpener, SameLines, article, two_files
from tests.gui.windows import shown_window

_SIGNS = ' "“”‘’…:().✕▾▸↪↑↓⊟☰‹›'
# Parts of Qt's widgets that Qt names itself.
_QTS_OWN = frozenset({"ScrollLeftButton", "ScrollRightButton", "qt_keysequenceedit_lineedit"})
_ARTICLES = "\n".join((TEXT, article(left=True), article(left=False)))
_WORDS = frozenset(re.findall(r"\w+", _ARTICLES.casefold()))
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
# Names of the program, of keys, encodings, formats and files, and the letters of kinds: the same in every language.
_SAME = re.compile(
    r"Claim Reader|claim-reader|(?:(?:Ctrl|Alt|Shift)\+)+\S*|Esc|PgUp|PgDown|Return|Enter|Left|Right|Tab|Up|Down"
    r"|javascript:\S+|Q\+S|Aa|\*\.\w+|\S+@\S+|https?://\S+|\S*/\S*|[\w.-]+\.(?:txt|toml|html|pdf)|[\w-]*\d[\w-]*|Markdown|JSON|PDF"
    r"|English|Deutsch|Español|Français|Русский|ISO|DOS|Mac (?:Roman|Cyrillic)|Shift_JIS|UTF|[LB]E|EUC-\w+"
)
# They ask for something that no test can answer, or end it.
_NOT_TRIGGERED = frozenset(
    {"quit", "open", "open_folder", "export", "save_pdf", "about", "save", "show_folder", "print"}
)


def outside(text: str) -> str:
    """What of ``text`` stands outside of brackets and is no word of the article or the same in every language.

    A bracket that is not closed goes on to the end, since long words are cut on little room.
    """
    plain = html.unescape(re.sub(r"<[^>]*>", " ", text)) if "<" in text else text
    depth, kept = 0, []
    for sign in plain.replace("&", ""):
        depth += (sign == "⟦") - (sign == "⟧")
        kept.append(sign if depth == 0 and sign != "⟧" else "\n")
    pieces = re.split(r"\n+| […·—–] |[,;] |\t", "".join(kept))
    left = []
    for piece in pieces:
        bare = piece.strip(_SIGNS)
        if bare and not _of_article(bare) and re.search(r"[^\W\d_]{2}", _SAME.sub("", bare)):
            left.append(bare)
    return " | ".join(left)


def _of_article(words: str) -> bool:
    """Whether ``words`` stand in the article, or are put together of its words, as a speaker and a cue are."""
    each = words.split()
    return words.removesuffix("…") in _ARTICLES or (len(each) > 2 and {word.casefold() for word in each} <= _WORDS)


def _of_model(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    for row in range(min(model.rowCount(parent), 30)):
        for column in range(columns):
            index = model.index(row, column, parent)
            for role in _ROLES:
                yield str(index.data(role) or "")
            yield from _of_model(model, index)


def _of_action(action: QAction) -> Iterator[str]:
    if not action.objectName().startswith("_q_"):
        yield from (action.text(), action.toolTip(), action.statusTip())
    menu = action.menu()
    if isinstance(menu, QMenu):
        yield menu.title()
        for each in menu.actions():
            yield from _of_action(each)


def _of_widget(widget: QWidget) -> Iterator[str]:
    yield from (widget.windowTitle(), widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    for action in widget.actions():
        yield from _of_action(action)
    if isinstance(widget, QTextBrowser):
        yield widget.toPlainText()
    elif isinstance(widget, QTextEdit):
        return
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(number) for number in range(widget.count()))
    elif isinstance(widget, QTabBar):
        for number in range(widget.count()):
            yield from (widget.tabText(number), widget.tabToolTip(number), widget.accessibleTabName(number))
    elif isinstance(widget, QHeaderView):
        model = widget.model()
        count = widget.count() if widget.orientation() is Qt.Orientation.Horizontal else 0
        yield from (str(model.headerData(number, widget.orientation()) or "") for number in range(count))
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _of_model(widget.model(), QModelIndex())
    elif isinstance(widget, QAbstractSpinBox):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QMessageBox):
        yield from (widget.text(), widget.informativeText())
    elif callable(text := getattr(widget, "text", None)):
        yield str(text())


def words_of(top: QWidget) -> set[str]:
    """All words of a window and of what is in it, but for those that are Qt's own."""
    found: set[str] = set()
    own = [box for box in top.findChildren(QDialogButtonBox) if not isinstance(box.parent(), QMessageBox)]
    standard = {box.button(which) for box in own for which in (QDialogButtonBox.StandardButton.Close,)}
    for widget in (top, *top.findChildren(QWidget)):
        if (
            widget not in standard
            and widget.objectName() not in _QTS_OWN
            and not isinstance(widget.window(), QFileDialog)
        ):
            found.update(_of_widget(widget))
    return found


def strange(words: set[str]) -> dict[str, str]:
    """Those of ``words`` that are not translated, with what of them is not."""
    # A sample of type that is measured is no word.
    return {each: left for each in words - {"“ab”"} if (left := outside(each))}


@pytest.fixture
def brackets() -> Iterator[None]:
    """The program speaks in brackets."""
    with in_brackets():
        yield


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """What the window's own painting writes."""
    found: set[str] = set()
    draw = QPainter.drawText

    def drawn(painter: QPainter, *args: object) -> object:
        found.update(each for each in args if isinstance(each, str))
        return draw(painter, *args)  # type: ignore[call-overload]

    class Layout(QTextLayout):
        def __init__(self, text: str, font: QFont) -> None:
            found.add(text)
            super().__init__(text, font)

    monkeypatch.setattr(QPainter, "drawText", drawn)
    for module in (card_text, printing_type):
        monkeypatch.setattr(module, "QTextLayout", Layout)
    return found


@pytest.fixture
def bracketed(brackets: None, painted: set[str], ferry: Path, qtbot: QtBot) -> Iterator[Window]:
    """A window in brackets with the article."""
    with shown_window(qtbot, FakeOpener) as window:
        with qtbot.waitSignal(window.ready, timeout=30_000):
            window.open([ferry])
        yield window


def test_brackets_are_told_from_words() -> None:
    """What the test looks for is found, and what may stay is left."""
    assert outside("⟦Open ⟦12⟧ files⟧ in ferry.txt") == "in ferry.txt"
    assert outside("⟦Next claim⟧\tCtrl+O") == ""
    assert outside("<b>Bold</b> ⟦x⟧") == "Bold"
    assert outside("⟦cut off") == ""


def test_the_window_is_translated(bracketed: Window, painted: set[str]) -> None:
    """Menus, panes, tool tips, what screen readers hear, and what is painted: all of it can be translated."""
    bracketed.grab()
    assert strange(words_of(bracketed) | painted) == {}


def test_the_first_page_is_translated(brackets: None, painted: set[str], qtbot: QtBot) -> None:
    """Before any article is open."""
    with shown_window(qtbot, FakeOpener) as window:
        window.grab()
        assert strange(words_of(window) | painted) == {}


def test_what_every_action_says_is_translated(bracketed: Window, painted: set[str], qtbot: QtBot) -> None:
    """Each action is done twice, so that some find nothing further; what they say is looked at."""
    said: set[str] = set()
    bracketed.said.connect(said.add)
    bracketed.page.choose(2)
    for binding in BINDINGS:
        if binding.name not in _NOT_TRIGGERED | {"close", "reopen", "reload", "paste", "sample"}:
            for _ in range(2):
                bracketed.actions_by_name[binding.name].trigger()
            for dialog in bracketed.findChildren(QDialog):
                said |= words_of(dialog)
                dialog.reject()
    bracketed.grab()
    assert strange(said | painted | words_of(bracketed)) == {}


def test_menus_of_things_are_translated(bracketed: Window, qtbot: QtBot) -> None:
    """The menus of the text, a claim and an entity, and those of the filters."""
    page = bracketed.page
    said: set[str] = set()
    page.claims.filter_bar.field.setText("pier")
    for button in bracketed.findChildren(FilterButton):
        button.fill()
        said.update(text for action in button.menu().actions() for text in _of_action(action))
    folded = page.article.folds.folds[0].span.start
    menus = [
        ClaimMenu(page, bracketed.actions_by_name).menu(0),
        ArticleMenu(page, bracketed.actions_by_name, bracketed.links).menu(find("told reporters").start),
        ArticleMenu(page, bracketed.actions_by_name, bracketed.links).menu(folded),
        EntityMenu(page).menu("oduya"),
    ]
    said.update(text for menu in menus if menu is not None for action in menu.actions() for text in _of_action(action))
    assert strange(said) == {}


@pytest.mark.parametrize("name", ["settings", "keys", "colours", "palette"])
def test_dialogs_are_translated(bracketed: Window, painted: set[str], name: str, qtbot: QtBot) -> None:
    """What they say, on all of their pages."""
    bracketed.actions_by_name[name].trigger()
    for widget in QApplication.topLevelWidgets():
        if widget.isVisible():
            widget.grab()
    dialogs = [dialog for dialog in bracketed.findChildren(QDialog) if dialog.isVisible()]
    said = {words for dialog in dialogs for words in words_of(dialog)}
    assert strange(said | painted) == {}


def test_a_print_is_translated(bracketed: Window, painted: set[str], qtbot: QtBot) -> None:
    """The dialog, and what stands on the pages beside the article."""
    bracketed.actions_by_name["print"].trigger()
    (dialog,) = bracketed.findChildren(PrintingDialog)
    qtbot.waitUntil(lambda: dialog.article is not None, timeout=30_000)
    dialog.show_step(1)
    dialog.grab()
    assert strange(words_of(dialog) | painted) == {}
    dialog.reject()


def test_questions_are_translated(bracketed: Window, ferry: Path, qtbot: QtBot) -> None:
    """What the window asks before it opens, closes or leads elsewhere."""
    bracketed.start(OpenText(TEXT, "pasted", "text/plain"))
    qtbot.waitUntil(lambda: bracketed.desk.current.has_text, timeout=30_000)
    bracketed.actions_by_name["close"].trigger()
    chooser = Chooser("box.json", (Entry(1, "Harbour Courier"), Entry(2, "Harbour Courier", "⟦x⟧")), LIGHT, bracketed)
    said = words_of(chooser)
    for box in bracketed.findChildren(QMessageBox):
        said |= words_of(box)
        box.reject()
    chooser.reject()
    assert openable("https://news.example/") is not None
    assert strange(said) == {}


def test_what_stands_in_the_way_is_translated(brackets: None, tmp_path: Path, qtbot: QtBot) -> None:
    """An article that cannot be read, and what is to be known of the program, of links and of drops."""
    with shown_window(qtbot, FakeOpener) as window:
        ferry = tmp_path / "linked.txt"
        ferry.write_text(TEXT, encoding="utf-8")
        with qtbot.waitSignal(window.ready, timeout=30_000):
            window.open([ferry])
        said: set[str] = set()
        window.said.connect(said.add)
        pane = window.page.article
        for binding in ("next_link", "next_link", "copy_link", "next_claim"):
            window.actions_by_name[binding].trigger()
        for piece in ("told reporters", "harbour office", "Share this article", "Oduya", "“a fairy tale”"):
            pane.reveal(find(piece))
            said.add(pane.tip_at(pane.boxes(find(piece))[0].center()))
        pane.set_place(0)
        pane.reveal(find("Harbour Courier"))
        said.add(pane.tip_at(pane.fold_box(0).center()))
        dropped = QMimeData()
        dropped.setUrls([QUrl("https://news.example/")])
        window.drop_target.show_for(dropped, QPointF(40, 200))
        said |= {window.drop_target.words}
        window.opening.drop(dropped)
        window.desk.tell("⟦x⟧")
        said |= words_of(window)
        assert strange(said) == {}


def test_two_articles_are_translated(brackets: None, painted: set[str], tmp_path: Path, qtbot: QtBot) -> None:
    """What joins them, what differs, their menus, and what the actions for two of them say."""
    window = Window(LinesOpener, "light", make_matcher=SameLines)
    qtbot.addWidget(window)
    window.resize(1280, 820)
    window.show()
    qtbot.waitExposed(window)
    left, right = two_files(tmp_path)
    with qtbot.waitSignal(window.ready, timeout=30_000):
        window.open([left])
    said: set[str] = set()
    window.said.connect(said.add)
    window.desk.open_beside([OpenFile(right)])
    qtbot.waitUntil(lambda: len(window.desk.shown) == 2 and _compared(window), timeout=30_000)
    for name in OF_TWO:
        for _ in range(2):
            window.actions_by_name[name].trigger()
            said |= words_of(window)
    window.grab()
    words = said | painted | words_of(window)
    window.jobs.abandon()
    window.comparing.abandon()
    qtbot.waitUntil(lambda: not window.busy, timeout=30_000)
    assert strange(words) == {}


def _compared(window: Window) -> bool:
    two = window.desk.spread.two if window.desk.spread is not None else None
    return two is not None and two.pairing.stage is Stage.DONE
