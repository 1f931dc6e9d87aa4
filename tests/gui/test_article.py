"""The article as it is set."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QFont, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.app.view import PaintKind
from reader.gui.article import ArticleEdit
from reader.gui.positions import TextMap
from reader.gui.theme import load_theme
from reader.gui.window import Window
from tests.gui.articles import ROLES, TEXT, find
from tests.gui.looking import LIGHT, background, look, marked


@pytest.mark.parametrize(
    ("piece", "kind"),
    [
        ("The engineers gave us no choice", PaintKind.QUOTE),
        ("a private line had already", PaintKind.STATEMENT),
        ("at least until the autumn", PaintKind.QUOTE),
        ("repairs would take", PaintKind.STATEMENT),
        ("Nobody was hurt", PaintKind.UNATTRIBUTED),
        ("READ MORE: Storm", PaintKind.BOILERPLATE),
        ("Sign up for our", PaintKind.BOILERPLATE),
    ],
)
def test_each_kind_has_its_colour(opened: Window, piece: str, kind: PaintKind) -> None:
    """Text of each kind stands on its tint, also behind an emoji, and is underlined."""
    assert background(opened.page.article, piece) == LIGHT.kinds[kind].tint
    assert look(opened.page.article, piece).underlineStyle() != QTextCharFormat.UnderlineStyle.NoUnderline


def test_other_text_has_no_colour(opened: Window) -> None:
    """Sources, cues, headlines and captions stand on plain paper."""
    for piece in ("Council Leader", "told reporters", "Ferry Line to Close", "A crane stands", "Islanders doubt"):
        assert background(opened.page.article, piece) is None


def test_roles_are_set_apart_by_type(opened: Window) -> None:
    """Size, weight and slant tell headline, standfirst, body, caption, byline and related text apart."""
    article = opened.page.article

    def size(piece: str) -> int:
        adjustment = look(article, piece).property(QTextCharFormat.Property.FontSizeAdjustment)
        return int(adjustment) if adjustment is not None else 0

    assert size("Ferry Line to Close") > size("The last crossing") > size("Nobody was hurt") > size("By Noor Aldana")
    assert size("READ MORE") < 0
    assert look(article, "Ferry Line to Close").fontWeight() > QFont.Weight.Normal
    assert look(article, "A crane stands").fontItalic()
    cursor = QTextCursor(article.document())
    cursor.setPosition(TextMap(TEXT).to_qt(find("READ MORE").start))
    assert cursor.blockFormat().leftMargin() > 0
    assert set(ROLES.values())


def test_a_line_is_as_long_as_one_reads_best(opened: Window) -> None:
    """In a wide window a full line of body text has 60 to 80 characters, and the column is centred."""
    article = opened.page.article
    opened.resize(1900, 900)
    lines = []
    block = article.document().begin()
    while block.isValid():
        layout = block.layout()
        if "ferry between" in block.text() or "Islanders doubt" in block.text():
            lines += [layout.lineAt(number).textLength() for number in range(layout.lineCount() - 1)]
        block = block.next()
    assert lines
    assert all(55 <= length <= 80 for length in lines)
    margins = article.viewportMargins()
    assert margins.left() > 100
    assert abs(margins.left() - margins.right()) <= 1


class Widths(QObject):
    """Counts how often a widget gets another width, which has Qt set all text above the screen anew."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Counts."""
        if isinstance(event, QResizeEvent) and event.size().width() != event.oldSize().width():
            self.count += 1
        return False


def test_a_change_of_size_sets_the_text_once(opened: Window) -> None:
    """The text gets its new width in one step, and none where the column has all of its measure before and after."""
    widths = Widths(opened.page.article.viewport())
    opened.resize(1000, 700)
    QApplication.processEvents()
    widths.count = 0
    for count, width in enumerate((930, 1060), 1):
        opened.resize(width, 700)
        QApplication.processEvents()
        assert widths.count == count
    opened.resize(1900, 700)
    QApplication.processEvents()
    widths.count = 0
    for width in (1901, 1950, 1799):
        opened.resize(width, 700)
        QApplication.processEvents()
    assert widths.count == 0


def test_blank_lines_of_the_dump_take_no_room(opened: Window) -> None:
    """Between paragraphs there is less than a line's height of space, though the dump has an empty line there."""
    article = opened.page.article
    last, first = article.line_at(find("was hurt.").start), article.line_at(find("“We cannot").start)
    layout = article.document().find("was hurt.").block().layout()
    pitch = layout.lineAt(1).y() - layout.lineAt(0).y()
    assert pitch + 4 < first.top - last.top < 2 * pitch


def test_a_place_of_the_text_is_found_under_its_own_pixels(opened: Window, qtbot: QtBot) -> None:
    """A click on a word tells the word's code points, in front of the emoji and behind it."""
    article = opened.page.article
    for piece in ("News from", "Nobody was", "planks that"):
        span = find(piece)
        cursor = QTextCursor(article.document())
        cursor.setPosition(TextMap(TEXT).to_qt(span.start + 3))
        at = article.cursorRect(cursor).center()
        with qtbot.waitSignal(article.clicked, timeout=30_000) as told:
            QTest.mouseClick(article.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert told.args == [span.start + 3]


def test_the_current_claim_shows_its_parts(opened: Window) -> None:
    """Content, cue and source are marked, each its own way, a mixed content in both its colours."""
    opened.page.choose(4)
    marks = marked(opened.page.article)
    assert marks["According to"] == LIGHT.marks["cue"].tint
    assert marks["the harbour office"] == LIGHT.marks["source"].tint
    assert marks["“at least until the autumn”"] == LIGHT.kinds[PaintKind.QUOTE].current
    assert marks["repairs would take"] == LIGHT.kinds[PaintKind.STATEMENT].current


def test_the_rest_steps_back_behind_the_current_claim(opened: Window) -> None:
    """While a claim is current the tints of the others are paler, and theirs again once there is none."""
    article = opened.page.article
    article.reveal(find("Nobody was hurt."))
    opened.page.choose(1)
    tint = QColor(LIGHT.kinds[PaintKind.UNATTRIBUTED].tint)
    paler = QColor(marked(article)["Nobody was hurt."])
    assert paler.lightness() > tint.lightness()
    assert paler != QColor(LIGHT.paper)
    opened.page.choose(None)
    assert not marked(article)


def test_a_theme_changes_every_colour(opened: Window, qtbot: QtBot) -> None:
    """After a change of theme text, tints and marks have the new colours."""
    opened.page.choose(4)
    with qtbot.waitSignal(opened.page.article.painted, timeout=30_000):
        opened.set_theme("dark")
    dark = load_theme("dark")
    assert background(opened.page.article, "Nobody was hurt") == dark.kinds[PaintKind.UNATTRIBUTED].tint
    assert look(opened.page.article, "Islanders doubt").foreground().color() == QColor(dark.text)
    assert marked(opened.page.article)["According to"] == dark.marks["cue"].tint


def test_zoom_keeps_the_place(opened: Window, qtbot: QtBot) -> None:
    """A larger size sets larger text, and the line at the top stays there."""
    article = opened.page.article
    opened.resize(1000, 420)
    before = article.document().defaultFont().pixelSize()
    article.verticalScrollBar().setValue(round(article.line_at(find("Islanders doubt").start).top))
    opened.page.set_zoom(1.25)
    qtbot.waitUntil(lambda: not article._painter.working, timeout=30_000)
    assert article.document().defaultFont().pixelSize() > before
    assert abs(article.line_at(find("Islanders doubt").start).top - article.offset()) < 3


@pytest.fixture
def plain(qtbot: QtBot) -> ArticleEdit:
    """An article widget by itself."""
    made = ArticleEdit(LIGHT)
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show()
    qtbot.waitExposed(made)
    return made


@given(text=st.text(st.sampled_from("ab \n\U0001f600\r\x00\u2028\u2029\ufeff\u202e\u2067"), max_size=120))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_can_be_shown_and_walked(plain: ArticleEdit, text: str) -> None:
    """Every place of any text can be gone to and read back."""
    plain.set_text(text)
    for at in range(len(text) + 1):
        plain.set_place(at)
        assert plain.place() == at
        assert plain.line_at(at).height >= 0


def test_the_visible_part_is_found_anywhere(plain: ArticleEdit, qtbot: QtBot) -> None:
    """Wherever one scrolls in a long text, the visible part is what Qt paints there."""
    text = "\n\n".join(f"Paragraph {number} " + "of some length " * (number % 13) for number in range(400))
    plain.set_text(text)
    qtbot.waitUntil(lambda: not plain._painter.working, timeout=30_000)
    middle: Callable[[], int] = lambda: plain.cursorForPosition(QPoint(5, 150)).position()  # noqa: E731
    bar = plain.verticalScrollBar()
    for part in (0.0, 1.0, 0.5, 0.51, 0.1, 0.9, 0.0):
        bar.setValue(round(bar.maximum() * part))
        seen = plain.visible()
        assert seen.start <= middle() <= seen.end
        assert seen.length < 4000


@pytest.mark.parametrize("turning", ["\u202e{}\u202c", "\u2067{}\u2069", "\u202b{}", "\u2067\u202e{}"])
def test_no_sign_turns_a_line_round(plain: ArticleEdit, turning: str) -> None:
    """Each letter stands to the right of the one before it, whatever stands between them."""
    plain.set_text(f"He {turning.format('never denied it')} twice.")
    block = plain.document().firstBlock()
    line = block.layout().lineAt(0)
    assert line.textLength() >= block.length() - 1
    places: list[float] = [line.cursorToX(at)[0] for at in range(block.length())]  # type: ignore[index]
    assert places == sorted(places)


def test_a_long_paragraph_is_broken_for_drawing(plain: ArticleEdit) -> None:
    """One paragraph of a megabyte is shown in many, and positions hold."""
    text = "word " * 20_000
    plain.set_text(text)
    assert plain.document().blockCount() > 10
    plain.set_place(60_000)
    assert plain.place() == 60_000


@pytest.mark.parametrize(
    ("piece", "words"),
    [
        ("The engineers", "Quote, Petra Oduya"),
        ("Teacher Ilir", "The source: who stands behind it"),
        ("warned", "The cue: the words that say it was said (charged)"),
        ("Nobody was hurt", "Unattributed"),
    ],
)
def test_a_tip_says_what_a_word_is_to_its_claim(opened: Window, piece: str, words: str) -> None:
    """Over a claim's content, its cue and its source the tool tip says which it is, and whose; beside them nothing."""
    article = opened.page.article
    article.reveal(find(piece))
    assert words in article.tip_at(article.boxes(find(piece))[0].center())
    assert article.tip_at(QPointF(article.viewport().width() - 1, 1)) == ""


def test_the_type_changes_at_once_and_keeps_the_place(opened: Window, qtbot: QtBot) -> None:
    """Another face, other lines and another measure show at once, and the line at the top stays there."""
    article = opened.page.article
    opened.resize(1000, 420)
    article.verticalScrollBar().setValue(round(article.line_at(find("Islanders doubt").start).top))
    before, family = article.line_at(find("Islanders doubt").start).height, article.document().defaultFont().families()
    opened.preferences.change(typeface="sans", line_spacing=2.0, measure=60)
    qtbot.waitUntil(lambda: not article._painter.working, timeout=30_000)
    assert article.document().defaultFont().families() != family
    assert abs(article.line_at(find("Islanders doubt").start).top - article.offset()) < 3
    layout = article.document().find("Islanders doubt").block().layout()
    assert layout.lineAt(1).y() - layout.lineAt(0).y() > 1.2 * before
    lengths = [layout.lineAt(number).textLength() for number in range(layout.lineCount() - 1)]
    assert max(lengths) <= 68
