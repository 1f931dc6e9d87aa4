"""Boilerplate that folds to one line, and all that must stay right across it."""

from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.app.folds import find_folds
from reader.app.view import BlockRow, PaintKind
from reader.core.span import Span
from reader.core.vocabulary import Role
from reader.gui.article import ArticleEdit
from reader.gui.painting import Bounds
from reader.gui.segments import Segments
from reader.gui.window import Window
from tests.gui.articles import TEXT, find
from tests.gui.screens import Program, Screen

TOP, FOOT = 0, 1


@pytest.fixture
def article(opened: Window) -> ArticleEdit:
    """The article, whose two runs of boilerplate are open."""
    return opened.page.article


def click_heading(article: ArticleEdit, index: int) -> None:
    """Clicks the heading of a run as a person does."""
    at = article.fold_box(index).center().toPoint()
    QTest.mouseClick(article.viewport(), Qt.MouseButton.LeftButton, pos=at)


def height(article: ArticleEdit, first: str, last: str) -> float:
    """How far apart two lines stand."""
    return article.line_at(find(last).start).top - article.line_at(find(first).start).top


def test_a_click_on_the_heading_folds_and_opens(article: ArticleEdit) -> None:
    """Folded, the lines of a run take no room; opened again, they stand as before."""
    before = height(article, "Harbour Courier", "Ferry Line")
    click_heading(article, TOP)
    assert article.folds.is_folded(TOP)
    assert height(article, "Harbour Courier", "News from the coast") < 1
    assert height(article, "Harbour Courier", "Ferry Line") < before - 20
    click_heading(article, TOP)
    assert not article.folds.is_folded(TOP)
    assert height(article, "Harbour Courier", "Ferry Line") == before


def test_headings_stand_clear_of_the_text(article: ArticleEdit) -> None:
    """A heading stands between the line above it and its run, folded or open, at any zoom."""
    for scale in (0.6, 1.0, 2.0):
        article.set_zoom(scale)
        for folded in (True, False):
            article.fold_all(folded)
            assert article.offset() == 0
            assert article.fold_box(TOP).top() >= 0
            above = article.line_at(find("by November.").start)
            box = article.fold_box(FOOT).translated(0, article.offset())
            assert above.top + above.height <= box.top()
            assert box.bottom() <= article.line_at(find("Sign up").start).top


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_folds_and_opens_the_run_of_the_cursor(article: ArticleEdit, key: Qt.Key) -> None:
    """Enter in a run folds it and stays there; Enter again opens it."""
    article.set_place(find("Share this").start)
    QTest.keyClick(article, key)
    assert article.folds.is_folded(FOOT)
    assert article.place() == find("Sign up").start
    QTest.keyClick(article, key)
    assert not article.folds.is_folded(FOOT)


def test_arrows_go_across_a_folded_run_in_one_step(article: ArticleEdit) -> None:
    """Down goes on behind a folded run, Up comes back the same way, Right opens it and Left folds it."""
    click_heading(article, TOP)
    article.set_place(0)
    QTest.keyClick(article, Qt.Key.Key_Down)
    assert article.place() == find("News from the coast since 1911").end + 1
    QTest.keyClick(article, Qt.Key.Key_Up)
    assert article.place() == 0
    QTest.keyClick(article, Qt.Key.Key_Right)
    assert not article.folds.is_folded(TOP)
    QTest.keyClick(article, Qt.Key.Key_Left)
    assert article.folds.is_folded(TOP)


def test_the_action_folds_all_and_opens_all(opened: Window, article: ArticleEdit) -> None:
    """The menu's action folds every run; once all are, it opens them."""
    opened.actions_by_name["toggle_folds"].trigger()
    assert article.folds.all_folded
    opened.actions_by_name["toggle_folds"].trigger()
    assert not article.folds.is_folded(TOP)
    assert not article.folds.is_folded(FOOT)


def test_what_is_looked_for_opens_its_run(opened: Window, article: ArticleEdit) -> None:
    """A hit inside a folded run opens that run and no other."""
    article.fold_all(True)
    opened.page.open_find()
    opened.page.find_bar.field.setText("newsletter")
    assert article.folds.is_folded(TOP)
    assert not article.folds.is_folded(FOOT)


def test_what_was_opened_for_a_hit_folds_again(opened: Window, article: ArticleEdit) -> None:
    """A run that find opened is folded again when something else is looked for, and when the bar closes."""
    article.fold_all(True)
    field = opened.page.find_bar.field
    opened.page.open_find()
    field.setText("newsletter")
    field.setText("Gashi")
    assert article.folds.all_folded
    kept = article.folded
    field.setText("newsletter")
    assert article.folded == kept
    opened.page.find_step(True)
    assert article.place() == find("newsletter").start
    opened.page.close_find()
    assert article.folds.all_folded
    assert article.place() == article.folds.folds[FOOT].span.start


def test_what_a_person_opened_stays_open(opened: Window, article: ArticleEdit) -> None:
    """Find folds no run that somebody opened by hand, one by one or all."""
    article.fold_all(True)
    click_heading(article, TOP)
    for word in ("Courier", "newsletter"):
        opened.page.open_find()
        opened.page.find_bar.field.setText(word)
        opened.page.close_find()
    assert (article.folds.is_folded(TOP), article.folds.is_folded(FOOT)) == (False, True)
    opened.page.open_find()
    article.fold_all(False)
    opened.page.close_find()
    assert not article.folds.is_folded(FOOT)


def test_find_begins_at_what_is_not_folded(opened: Window, article: ArticleEdit) -> None:
    """The first hit behind the cursor is one that can be read, as long as there is one."""
    article.fold_all(True)
    opened.page.open_find()
    opened.page.find_bar.field.setText("the")
    assert article.folds.all_folded
    assert opened.page.find_bar.count.text().startswith("2 of ")


def test_a_run_folds_again_when_the_cursor_leaves_it(opened: Window, article: ArticleEdit, qtbot: QtBot) -> None:
    """What a jump opened is folded again by the next step, and by a click, which tells the word that was clicked."""
    article.fold_all(True)
    opened.page.step_kind(PaintKind.BOILERPLATE, True)
    assert not article.folds.is_folded(TOP)
    span = find("Nobody was")
    cursor = QTextCursor(article.document())
    cursor.setPosition(span.start + 4)  # one more for the emoji
    with qtbot.waitSignal(article.clicked, timeout=30_000) as told:
        QTest.mouseClick(article.viewport(), Qt.MouseButton.LeftButton, pos=article.cursorRect(cursor).center())
    assert told.args == [span.start + 3]
    assert article.folds.all_folded
    opened.page.step_kind(PaintKind.BOILERPLATE, False)
    assert not (article.folds.is_folded(TOP) and article.folds.is_folded(FOOT))
    opened.page.step_claim(True)
    assert article.folds.all_folded


def test_next_boilerplate_opens_its_run(opened: Window, article: ArticleEdit) -> None:
    """The key that goes to the next boilerplate shows it."""
    article.fold_all(True)
    article.set_place(find("by November.").start)
    opened.page.step_kind(PaintKind.BOILERPLATE, True)
    assert article.place() == find("Sign up").start
    assert not article.folds.is_folded(FOOT)


def test_what_is_copied_across_a_fold_is_whole(article: ArticleEdit) -> None:
    """All text can be copied while runs are folded, as the file has it, the emoji too."""
    article.fold_all(True)
    article.selectAll()
    article.copy()
    assert QGuiApplication.clipboard().text() == TEXT


def test_places_behind_a_fold_are_found_under_their_pixels(article: ArticleEdit, qtbot: QtBot) -> None:
    """Behind a folded run a click still tells the word's code points."""
    article.fold_all(True)
    span = find("Nobody was")
    cursor = QTextCursor(article.document())
    cursor.setPosition(span.start + 4)  # one more for the emoji
    with qtbot.waitSignal(article.clicked, timeout=30_000) as told:
        QTest.mouseClick(article.viewport(), Qt.MouseButton.LeftButton, pos=article.cursorRect(cursor).center())
    assert told.args == [span.start + 3]


def test_cards_stay_level_with_their_text(opened: Window, article: ArticleEdit, qtbot: QtBot) -> None:
    """Folding moves the cards with their lines."""
    opened.page.choose(0)
    article.fold_all(True)

    def level() -> bool:
        card = opened.page.cards.current_card()
        line = article.line_at(opened.page.navigator.claims[0].anchor.start) if opened.page.navigator else None
        return card is not None and line is not None and abs(card.level - line.top - line.height / 2) < 1

    qtbot.waitUntil(level, timeout=30_000)


PARAGRAPH = "The council met on Monday and spoke of the ferry at length, as it had done before, to no avail. " * 3


def shown(article: ArticleEdit, qtbot: QtBot, *, paragraphs: int, furniture: int) -> tuple[str, tuple[BlockRow, ...]]:
    """Shows an article with furniture before and after each half of it."""
    lines = [("menu entry", Role.FURNITURE)] * furniture + [(PARAGRAPH, Role.BODY)] * paragraphs
    lines = lines * 2 + [("end", Role.BODY)]
    text, blocks = "", []
    for number, (line, role) in enumerate(lines):
        line = f"{number} {line}"
        blocks.append(BlockRow(Span(len(text), len(text) + len(line)), role, ""))
        text += line + "\n"
    article.set_text(text)
    with qtbot.waitSignal(article.painted, timeout=30_000):
        article.set_article(blocks, Segments(()), find_folds(text, blocks))
    return text, tuple(blocks)


def first_word(article: ArticleEdit, text: str) -> str:
    """How the line at the top of the screen begins."""
    return text[article.top() :].split()[0]


@pytest.mark.parametrize("folded", [True, False])
def test_folding_keeps_the_place(opened: Window, qtbot: QtBot, folded: bool) -> None:
    """What is read stays on the screen where it was while runs above it fold and open."""
    article = opened.page.article
    text, blocks = shown(article, qtbot, paragraphs=40, furniture=60)
    if not folded:
        with qtbot.waitSignal(article.painted, timeout=30_000):
            article.fold_all(True)
    article.scroll_to(blocks[180].span.start)
    word, level = first_word(article, text), article.line_at(blocks[185].span.start).top - article.offset()
    with qtbot.waitSignal(article.painted, timeout=30_000):
        article.fold_all(folded)
    assert first_word(article, text) == word
    assert article.line_at(blocks[185].span.start).top - article.offset() == pytest.approx(level, abs=1)


def test_folding_from_inside_a_run_shows_its_heading(opened: Window, qtbot: QtBot) -> None:
    """Where the person stood inside of what is folded, the heading comes to the top of the screen."""
    article = opened.page.article
    _, blocks = shown(article, qtbot, paragraphs=40, furniture=60)
    article.scroll_to(blocks[140].span.start)
    with qtbot.waitSignal(article.painted, timeout=30_000):
        article.fold_all(True)
    assert 0 <= article.fold_box(1).top() < 60


def test_no_line_of_a_long_text_is_forgotten(opened: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each line that is not folded has its height, however little of the text was set when those above it changed."""
    for bounds in ("_SCREEN", "_TURN"):
        monkeypatch.setattr(f"reader.gui.painting.{bounds}", Bounds(0.0, 1))
    article = opened.page.article
    _, blocks = shown(article, qtbot, paragraphs=40, furniture=60)
    for on in (True, False):
        with qtbot.waitSignal(article.painted, timeout=30_000):
            article.fold_all(on)
        qtbot.waitUntil(lambda: all(line.height > 0 for line in map(article.line_at, starts(blocks))), timeout=30_000)
        tops = [article.line_at(row.span.start).top for row in blocks if not row.role.is_boilerplate]
        assert all(after - before > 20 for before, after in pairwise(tops))


def starts(blocks: Iterable[BlockRow]) -> list[int]:
    """Where the blocks start."""
    return [row.span.start for row in blocks]


def test_a_long_text_folds_a_little_at_a_time(opened: Window, qtbot: QtBot) -> None:
    """Folding a megabyte returns before all of it is set anew, and ends with all of it folded."""
    article = opened.page.article
    _, blocks = shown(article, qtbot, paragraphs=1600, furniture=800)
    with qtbot.waitSignal(article.painted, timeout=60_000):
        article.fold_all(True)
        assert article.folds.all_folded
    top = article.line_at(blocks[2400].span.start).top
    assert article.line_at(blocks[3199].span.start).top - top < 1


def test_a_real_click_folds_and_a_real_key_opens(screen: Screen, ferry: Path) -> None:
    """On a display, a click on the heading folds its run and Enter opens it."""
    with Program(screen, "program.py", str(ferry)) as program:
        program.window = program.wait_for(r"^window \d+").split()[1]
        x, y = program.wait_for(r"^heading \d+").split()[1:]
        screen.xdotool("windowfocus", "--sync", program.window)
        screen.xdotool("mousemove", x, y, "click", 1)
        program.wait_for("^said 2 lines of page furniture, folded")
        screen.xdotool("key", "Return")
        program.wait_for("^said 2 lines of page furniture, open")
        screen.xdotool("key", "f")
        program.wait_for("^said Page furniture is folded")


MENU = "Share this\n" * 60


@pytest.fixture
def menu_page(tmp_path: Path) -> Path:
    """A page that begins with a long menu."""
    path = tmp_path / "page.txt"
    path.write_text("\n".join((MENU, TEXT, "Share that\n" * 3, TEXT)), encoding="utf-8")
    return path


def open_and_wait(window: Window, path: Path, qtbot: QtBot) -> ArticleEdit:
    """Opens an article and waits until all of it shows."""
    with qtbot.waitSignal(window.ready, timeout=30_000):
        window.open([path])
    return window.page.article


def test_long_runs_are_folded_from_the_start(window: Window, menu_page: Path, qtbot: QtBot) -> None:
    """An article opens with its long runs folded and its short ones open, and so begins on the first screen."""
    article = open_and_wait(window, menu_page, qtbot)
    folds = article.folds
    assert {folds.is_folded(index) for index, fold in enumerate(folds.folds) if fold.lines > 5} == {True}
    assert {folds.is_folded(index) for index, fold in enumerate(folds.folds) if fold.lines <= 5} == {False}
    assert article.offset() == 0
    assert article.line_at(len(MENU) + TEXT.index("Ferry Line")).top < article.viewport().height() / 2


def test_what_is_above_the_headline_is_scrolled_away(window: Window, menu_page: Path, qtbot: QtBot) -> None:
    """Where a menu is not folded the article begins at its headline, from which the keys go on; a place is kept."""
    window.preferences.change(fold_furniture=False)
    article = open_and_wait(window, menu_page, qtbot)
    headline = article.place()
    assert headline == menu_page.read_text(encoding="utf-8").index("Ferry Line")
    assert 0 < article.line_at(headline).top - article.offset() < article.viewport().height() / 4
    window.page.open_find()
    assert window.page.find_bar.field.text() == ""
    article.verticalScrollBar().setValue(0)
    with qtbot.waitSignal(window.ready, timeout=30_000):
        window.reload()
    assert article.offset() == 0


def test_nothing_is_folded_from_the_start_where_that_is_set(window: Window, menu_page: Path, qtbot: QtBot) -> None:
    """With the setting off every run is open."""
    window.preferences.change(fold_furniture=False)
    folds = open_and_wait(window, menu_page, qtbot).folds
    assert not any(folds.is_folded(index) for index in range(len(folds.folds)))
