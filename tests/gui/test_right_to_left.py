"""Articles that are read from right to left, on the page."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QFont, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.app.kinds import main_paint
from reader.app.service import Service
from reader.app.view import PaintKind
from reader.core.span import Span
from reader.core.tagging import OnPart, Tagging
from reader.gui.article import ArticleEdit
from reader.gui.article_pane import _Thread
from reader.gui.positions import TextMap
from reader.gui.window import Window
from tests.gui.windows import shown_window

LEAD = "وافق مجلس المدينة يوم الثلاثاء على خطة توسيع الميناء القديم بعد نقاش استمر ست ساعات، وتبلغ كلفته 45 مليونا."
QUOTED = "هذه الخطة ستوفر أكثر من 1,200 فرصة عمل"
LATIN = "Harbor Works Ltd تدير المشروع كله"
ENGLISH = "The port said so in its English letter."
PAGE = f"""<!doctype html><html lang="ar" dir="rtl"><body>
<article><h1>مجلس المدينة يوافق على خطة الميناء الجديدة</h1><p class="byline">بقلم ليلى حداد</p>
<p>{LEAD} <a href="https://port.example/plan">الخطة الجديدة</a> كلها هنا.</p>
<p>قال رئيس المجلس سامي خوري: "{QUOTED}"، ثم خرج.</p>
<ul><li>رصيف جديد بطول 400 متر للسفن الكبيرة التي تأتي من البحر</li><li>{LATIN}</li></ul>
<blockquote><p>نحن نخشى على قواربنا كلها، كما قالت نادية منصور في الميناء صباح اليوم.</p></blockquote>
<p>{ENGLISH}</p></article>
<footer><p>جميع الحقوق محفوظة</p><p>اشترك في النشرة البريدية</p><p>تابعنا على فيسبوك</p><p>اتصل بنا</p></footer>
</body></html>"""


class SilentTagger:
    """A tagger that finds nothing."""

    version = "silent-v0"

    def tag(self, text: str, blocks: Sequence[Span], quoted: Sequence[Span], on_part: OnPart | None = None) -> Tagging:
        """Nothing at all."""
        return Tagging()


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    """A window whose articles are read as they are."""
    with shown_window(qtbot, lambda: Service(load_tagger=SilentTagger)) as made:
        yield made


@pytest.fixture
def show(window: Window, tmp_path: Path, qtbot: QtBot) -> Callable[[str, str], ArticleEdit]:
    """Shows a text as a file of that name, analysed and painted."""

    def showing(text: str, name: str) -> ArticleEdit:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        with qtbot.waitSignal(window.ready, timeout=30_000):
            window.open([path])
        window.activateWindow()
        window.page.article.setFocus()
        qtbot.waitUntil(window.page.article.hasFocus, timeout=30_000)
        return window.page.article

    return showing


def span_of(window: Window, piece: str) -> Span:
    """Where a piece of the shown text stands."""
    start = window.page.text.index(piece)
    return Span(start, start + len(piece))


def cursor_at(window: Window, piece: str) -> QTextCursor:
    """A cursor before a piece of the shown text."""
    cursor = QTextCursor(window.page.article.document())
    cursor.setPosition(TextMap(window.page.text).to_qt(span_of(window, piece).start))
    return cursor


def begins_at(window: Window, piece: str) -> float:
    """Where a paragraph's first line begins, in pixels from the left edge of the column."""
    return float(window.page.article.cursorRect(cursor_at(window, piece)).center().x())


def column(article: ArticleEdit) -> float:
    """The width of the column."""
    return float(article.viewport().width())


def test_lines_begin_at_the_side_from_which_they_are_read(
    window: Window, show: Callable[[str, str], ArticleEdit]
) -> None:
    """In an English text an Arabic paragraph begins at the right, the others at the left."""
    article = show(f"The council met on Tuesday.\n\n{LEAD}\n\nIt ended late, she said.", "mixed.txt")
    assert begins_at(window, "The council") < 20
    assert begins_at(window, LEAD) > column(article) - 20
    assert begins_at(window, "It ended") < 20


def test_a_page_that_is_read_to_the_left_is_set_so(window: Window, show: Callable[[str, str], ArticleEdit]) -> None:
    """Headline, byline, paragraphs and items begin at the right, also with a Latin name first; English does not."""
    article = show(PAGE, "page.html")
    width = column(article)
    for piece in ("مجلس المدينة يوافق", "بقلم ليلى", "وافق مجلس", "قال رئيس"):
        assert begins_at(window, piece) > width - 20, piece
    assert begins_at(window, ENGLISH) < 20
    item, latin = begins_at(window, "رصيف"), cursor_at(window, LATIN).block()
    assert width - 60 < item < width - 20
    assert latin.textDirection() is Qt.LayoutDirection.RightToLeft
    first = article.boxes(span_of(window, "Harbor Works Ltd"))[0]
    assert first.right() == pytest.approx(item, abs=2)


def test_indents_stand_where_lines_begin(window: Window, show: Callable[[str, str], ArticleEdit]) -> None:
    """An item keeps its room for the bullet at the right, and the bullet is drawn there."""
    article = show(PAGE, "page.html")
    look = cursor_at(window, "رصيف").blockFormat()
    assert look.rightMargin() > 0
    assert look.leftMargin() == 0
    article.reveal(span_of(window, "رصيف"))
    line = article.boxes(span_of(window, "رصيف"))[0]
    picture = article.viewport().grab().toImage()
    paper = article.theme.paper
    level = round(line.center().y() + 3)
    beside = range(round(line.right()) + 4, round(column(article)))
    ratio = picture.devicePixelRatio()
    drawn = {
        picture.pixelColor(round(x * ratio), round((level + dy) * ratio)).name() for x in beside for dy in range(-6, 7)
    }
    assert drawn - {paper}


def test_letters_that_join_are_not_set_apart(window: Window, show: Callable[[str, str], ArticleEdit]) -> None:
    """A byline in Arabic has neither space between its letters nor small capitals."""
    show(PAGE, "page.html")
    cursor = cursor_at(window, "بقلم ليلى")
    cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
    look = cursor.charFormat()
    assert look.fontCapitalization() is not QFont.Capitalization.SmallCaps
    assert look.fontLetterSpacing() in (0.0, 100.0)


def test_a_click_and_a_selection_come_back_as_they_were_made(
    window: Window, show: Callable[[str, str], ArticleEdit]
) -> None:
    """A sign is found where it is drawn, and what is selected is copied as the file has it."""
    article = show(PAGE, "page.html")
    for piece in ("مجلس", "1,200", "Harbor", "letter"):
        place = span_of(window, piece)
        article.reveal(place)
        for at in range(place.start, place.end):
            box = article.boxes(Span(at, at + 1))[0]
            assert article.position_under(box.center()) == at, piece
    quote = span_of(window, QUOTED)
    article.set_place(quote.start)
    article.set_place(quote.end, select=True)
    assert article.selected() == quote
    assert article.createMimeDataFromSelection().text() == QUOTED


def test_boxes_hold_the_words_alone(window: Window, show: Callable[[str, str], ArticleEdit]) -> None:
    """A stretch that ends within a Latin name in an Arabic line is two boxes, and neither holds what is not meant."""
    text = "قالت شركة Harbor Works إن العمل بدأ."
    article = show(f"{text}\n\n{LEAD}\n", "text.txt")
    start = window.page.text.index("شركة")
    meant = Span(start, window.page.text.index("Works"))
    boxes = article.boxes(meant)
    assert len(boxes) == 2
    assert not any(box.contains(article.boxes(span_of(window, "Works"))[0].center()) for box in boxes)
    assert any(box.contains(article.boxes(span_of(window, "Harbor"))[0].center()) for box in boxes)


def test_a_link_ends_at_its_left(window: Window, show: Callable[[str, str], ArticleEdit]) -> None:
    """The arrow behind a link is drawn at the side to which one reads on."""
    article = show(PAGE, "page.html")
    link = span_of(window, "الخطة الجديدة")
    article.reveal(link)
    last = article.boxes(link)[-1]
    ratio = article.devicePixelRatioF()

    def ink(box: QRectF) -> bool:
        picture = article.viewport().grab().toImage()
        area = (box.left(), box.top(), box.width(), box.height())
        left, top, width, height = (round(each * ratio) for each in area)
        pixels = (picture.pixelColor(x, y).name() for x in range(left, left + width) for y in range(top, top + height))
        return any(colour != article.theme.paper for colour in pixels)

    size = article.type_size * 0.3
    assert ink(QRectF(last.left() - size - 1, last.top(), size + 1, size))
    assert not ink(QRectF(last.right(), last.top(), size + 1, size))


def test_what_folds_is_opened_to_the_left(window: Window, show: Callable[[str, str], ArticleEdit]) -> None:
    """Over Arabic furniture the left key opens a run and the right one folds it, as its arrow points."""
    article = show(PAGE, "page.html")
    assert article.folds.folds
    number = len(article.folds.folds) - 1
    fold = article.folds.folds[number]
    article.go_to(fold.span)
    article.set_place(fold.span.start)
    QTest.keyClick(article, Qt.Key.Key_Right)
    assert article.folds.is_folded(number)
    QTest.keyClick(article, Qt.Key.Key_Left)
    assert not article.folds.is_folded(number)


def test_the_left_key_goes_on(window: Window, show: Callable[[str, str], ArticleEdit]) -> None:
    """In an Arabic line the text cursor goes to the next letter with the left key, and back with the right one."""
    article = show(PAGE, "page.html")
    start = span_of(window, "وافق").start
    article.set_place(start)
    QTest.keyClick(article, Qt.Key.Key_Left)
    assert article.place() == start + 1
    QTest.keyClick(article, Qt.Key.Key_Right)
    assert article.place() == start


def test_what_is_quoted_is_coloured_where_it_stands(window: Window, show: Callable[[str, str], ArticleEdit]) -> None:
    """Behind each word of a quotation is its tint, behind what stands before it the paper."""
    article = show(PAGE, "page.html")
    quote = span_of(window, QUOTED)
    article.reveal(quote)
    picture = article.viewport().grab().toImage()
    ratio = picture.devicePixelRatio()

    def ground(piece: str) -> set[str]:
        box = article.boxes(span_of(window, piece))[0]
        level = round((box.top() + 1) * ratio)
        return {picture.pixelColor(round(x * ratio), level).name() for x in (box.left() + 3, box.right() - 3)}

    assert ground("الخطة ستوفر") == {article.theme.kinds[PaintKind.QUOTE].tint}
    assert ground("سامي خوري") == {article.theme.paper}


def test_unsure_lines_have_their_sign_where_they_begin(window: Window, show: Callable[[str, str], ArticleEdit]) -> None:
    """Beside an Arabic article the margin of signs is at the right of the text, beside an English one at the left."""
    article = show(PAGE, "page.html")
    claims = window.page.navigator.claims if window.page.navigator is not None else ()
    unsure = [replace(row, unsure=True, sourced=True) for row in claims]
    gutter = window.page.pane.unsure
    gutter.set_rows(unsure)
    assert gutter.geometry().left() > article.viewport().geometry().right()
    gutter.set_rows(())
    assert gutter.geometry().right() < article.viewport().geometry().left()


def test_the_mirrored_window_has_its_claims_at_the_left(
    qapp: QApplication, window: Window, show: Callable[[str, str], ArticleEdit]
) -> None:
    """The thread leads to the left to them, and a card's badge and stripe are at its right."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        article = show(f'The council met. "We close the port," said Ann Lee.\n\n{LEAD}\n', "text.txt")
        page = window.page
        page.choose(0)
        assert page.cards.mapTo(page, QPoint(0, 0)).x() < article.mapTo(page, QPoint(0, 0)).x()
        thread = page.pane.findChild(_Thread)
        assert isinstance(thread, _Thread)
        assert thread.geometry().left() == 0
        assert thread.geometry().right() < article.viewport().mapTo(page.pane, QPoint(0, 0)).x()
        card = page.cards.current_card()
        assert card is not None
        assert card.box.left() < page.cards.width() - card.box.right()
        picture = page.cards.grab().toImage()
        ratio = picture.devicePixelRatio()
        box = card.box.translated(0, page.cards.shift())
        colour = picture.pixelColor(round((box.right() - 2.5) * ratio), round(box.center().y() * ratio)).name()
        assert page.listing.row is not None
        assert colour == article.theme.kinds[main_paint(page.listing.row.kind)].line
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
