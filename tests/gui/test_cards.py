"""The claim cards: what they show at every size, where they lead, and what many of them cost."""

from collections import Counter
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.app.view import ClaimRow, Tie
from reader.core.span import Span
from reader.core.vocabulary import ClaimKind, SourceType
from reader.gui.article_pane import ArticlePane
from reader.gui.card_face import CardFace
from reader.gui.card_text import PAD, STRIPE, CardFonts, CardTexts
from reader.gui.cards import CardsPane
from tests.gui.looking import LIGHT
from tests.gui.test_card_words import ROW, SAID

LINE = "The council said that the pier would open again before the storms of the winter came."


class Both(QWidget):
    """An article of so many paragraphs, each of them a claim, and its cards."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self.pane = ArticlePane(LIGHT, self)
        self.cards = CardsPane(self.pane.article, LIGHT, self)
        self.pane.article.set_text("\n\n".join([LINE] * count))
        step = len(LINE) + 2
        self.rows = [
            replace(SAID, id=f"c{n}", anchor=Span(n * step, n * step + 20), content_text=f"{n} {LINE}")
            for n in range(count)
        ]
        self.cards.set_rows(self.rows)
        self.resize(1000, 700)
        self.pane.setGeometry(0, 0, 660, 700)
        self.cards.setGeometry(660, 0, 340, 700)


def shown(qtbot: QtBot, count: int) -> Both:
    """The article and its cards on the screen, all of its lines as they are to look."""
    made = Both(count)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    qtbot.waitUntil(lambda: not made.pane.article._painter.working, timeout=30_000)
    # Qt sets a long text bit by bit; till then the scroll bar grows while a test goes on.
    made.pane.article.document().documentLayout().documentSize()
    return made


def cost(both: Both, monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """What is measured and drawn for a screen in the middle of the article, and for one a screen further on."""
    counts: Counter[str] = Counter()

    def counted(kind: type, name: str) -> None:
        before = getattr(kind, name)

        def count(*args: object, **options: object) -> object:
            counts[name] += 1
            return before(*args, **options)

        monkeypatch.setattr(kind, name, count)

    bar = both.pane.article.verticalScrollBar()
    with monkeypatch.context() as patched:
        monkeypatch = patched
        for kind, name in ((CardFace, "draw"), (CardFace, "height"), (type(both.pane.article), "line_at")):
            counted(kind, name)
        for value in (bar.maximum() // 2, bar.maximum() // 2 + both.height()):
            bar.setValue(value)
            both.cards.grab()
    return counts


def test_ten_thousand_cards_cost_no_more_than_a_hundred(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """A screen measures and draws the cards near it alone, and none of them is a widget."""
    few, many = shown(qtbot, 100), shown(qtbot, 10_000)
    assert len(many.cards.findChildren(QWidget)) == len(few.cards.findChildren(QWidget)) == 0
    one, other = cost(few, monkeypatch), cost(many, monkeypatch)
    # Whole groups are laid out, of which a screen may touch one more.
    for what in ("draw", "height", "line_at"):
        assert 0 < other[what] <= 2 * one[what]


@pytest.mark.parametrize("width", [150, 180, 240, 330])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize(
    "row",
    [
        SAID,
        replace(SAID, speaker="The Joint Commission for the Rivers of the Northern Plain", unsure=True),
        replace(SAID, speaker="", source_text="officials", source_type=SourceType.UNNAMED, unsure=True, hedged=True),
        replace(SAID, kind=ClaimKind.MIXED, unsure=True, hedged=True, repeats="c1", tie=Tie("c1", "Repeats: Ana Pohl")),
        replace(ROW, content_text=LINE, hedged=True, repeats="c1", tie=Tie("c1", "Repeats: Ana Pohl")),
    ],
)
def test_nothing_on_a_card_is_cut(qapp: QApplication, row: ClaimRow, scale: float, width: int) -> None:
    """At every size of type and width of the pane, what a card has is inside it, shortened where need be."""
    font = QFont(qapp.font())
    font.setPointSizeF(font.pointSizeF() * scale)
    fonts = CardFonts(font)
    texts = CardTexts(fonts)
    made = texts.of(row, width, 3)
    inner = width - 2 * PAD - STRIPE
    badge_room = fonts.badge * (2 if row.kind is ClaimKind.MIXED else 1)
    beside = sum(texts.chip_width(chip) for chip in made.chips[0]) if made.chips_beside else 0.0
    assert badge_room + made.speaker_width + beside <= inner + 1
    for chips in made.chips:
        assert sum(texts.chip_width(chip) for chip in chips) <= inner + 1
    marks = [chip for chips in made.chips for chip in chips]
    assert len(marks) == row.unsure + row.hedged + (row.source_type is SourceType.UNNAMED) + (row.repeats is not None)
    rows = len(made.lines) + made.cue_below + len(made.chips) - made.chips_beside + bool(made.tie) + bool(made.speaker)
    assert made.height >= 2 * PAD + rows * fonts.line


def test_a_narrow_card_keeps_its_speaker(qapp: QApplication) -> None:
    """Marks go below before they leave the name no room, and stand beside it where there is some."""
    row = replace(SAID, speaker="Annabelle Oduya", unsure=True, hedged=True)
    texts = CardTexts(CardFonts(qapp.font()))
    wide, narrow = texts.of(row, 420, 3), texts.of(row, 200, 3)
    assert wide.chips_beside
    assert not narrow.chips_beside
    assert narrow.speaker.startswith("Annabelle")
    assert narrow.height > wide.height


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=60), st.text(max_size=30), st.text(max_size=200), st.floats(70, 500))
def test_any_words_fit_a_card(qapp: QApplication, name: str, cue: str, content: str, width: float) -> None:
    """Whatever a source is called, its name and marks stay within the card, and content has its lines."""
    row = replace(SAID, speaker=name, cue_text=cue, content_text=content, unsure=True)
    texts = CardTexts(CardFonts(qapp.font()))
    made = texts.of(row, width, 2)
    inner = width - 2 * PAD - STRIPE
    beside = texts.chip_width(made.chips[0][0]) if made.chips_beside else 0.0
    assert made.speaker_width + beside <= max(inner, 1.0) + 1
    assert len(made.lines) <= 2
    assert made.height >= 2 * PAD + len(made.lines) * CardFonts(qapp.font()).line


@pytest.mark.parametrize("row", [SAID, ROW])
def test_what_is_read_from_right_to_left_begins_at_the_right(qapp: QApplication, row: ClaimRow) -> None:
    """What ends such a sentence stands at its left, and the rest of it stays at the right where it begins."""
    face = CardFace(LIGHT, qapp.font())
    letters = "\u05e9\u05dc\u05d5\u05dd"

    def drawn(text: str) -> QImage:
        """The last line of a card of that content."""
        content = replace(row, id=text, content_text=text)
        height = round(face.height(content, 300, 3))
        image = QImage(300, height, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFFFF)
        painter = QPainter(image)
        face.draw(painter, QRectF(0, 0, 300, height), content, 3, current=False, hovered=False, focus=False)
        painter.end()
        line = round(face.line_height)
        return image.copy(30, height - round(PAD) - line, 266, line)

    bare, asked = drawn(letters), drawn(f"{letters} 12!?!?!?!?!?!?")
    half = bare.width() // 2
    assert one_colour(bare.copy(0, 0, half, bare.height()))
    assert not one_colour(bare)
    right = QRect(bare.width() - 24, 0, 24, bare.height())
    assert asked.copy(right) == bare.copy(right)
    assert asked != bare


def one_colour(image: QImage) -> bool:
    """Whether nothing is drawn in a picture."""
    return len({image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}) == 1


def tied(qtbot: QtBot) -> Both:
    """Three claims, of which the first sums up the third."""
    both = shown(qtbot, 3)
    both.rows[0] = replace(both.rows[0], tie=Tie("c2", "Sums up: Ana Pohl"), summarises="c2")
    both.cards.set_rows(both.rows)
    both.cards.grab()
    return both


def tie_at(both: Both) -> QPoint:
    """The middle of the first card's last line."""
    card = both.cards.cards()[0]
    box = card.box.translated(0, both.cards.shift())
    return QPointF(box.center().x(), box.bottom() - PAD - 4).toPoint()


def test_a_summary_leads_to_what_it_sums_up(qtbot: QtBot) -> None:
    """A click on the line that names the other claim goes there; elsewhere on the card it picks the card."""
    both = tied(qtbot)
    with qtbot.waitSignal(both.cards.chosen, check_params_cb=lambda claim: claim == 2):
        QTest.mouseClick(both.cards, Qt.MouseButton.LeftButton, pos=tie_at(both))
    card: QRectF = both.cards.cards()[0].box.translated(0, both.cards.shift())
    with qtbot.waitSignal(both.cards.chosen, check_params_cb=lambda claim: claim == 0):
        QTest.mouseClick(both.cards, Qt.MouseButton.LeftButton, pos=(card.topLeft() + QPointF(30, 8)).toPoint())


def test_the_right_arrow_leads_there_too(qtbot: QtBot) -> None:
    """Who uses no pointer is told of the way, and goes it with a key; other cards lead nowhere."""
    both = tied(qtbot)
    both.cards.set_current(0)
    assert "Sums up: Ana Pohl: the right arrow goes there" in both.cards.accessibleDescription()
    with qtbot.waitSignal(both.cards.chosen, check_params_cb=lambda claim: claim == 2):
        QTest.keyClick(both.cards, Qt.Key.Key_Right)
    both.cards.set_current(1)
    chosen: list[int] = []
    both.cards.chosen.connect(chosen.append)
    QTest.keyClick(both.cards, Qt.Key.Key_Right)
    assert chosen == []


def test_the_line_that_leads_on_lights_up(qtbot: QtBot) -> None:
    """The pointer over it changes the card's look, and away from it changes it back."""
    both = tied(qtbot)
    QTest.mouseMove(both.cards, both.cards.cards()[0].box.translated(0, both.cards.shift()).center().toPoint())
    before = both.cards.grab().toImage()
    QTest.mouseMove(both.cards, tie_at(both))
    # The pointer of a real screen arrives when the server says so.
    qtbot.waitUntil(lambda: both.cards.grab().toImage() != before)


def test_every_card_has_its_thread(qtbot: QtBot) -> None:
    """Between the text and each card on the screen runs a thin line, that of the current claim in the accent colour."""
    both = shown(qtbot, 3)
    image = both.cards.grab().toImage()

    def thread(number: int) -> set[str]:
        level = round(both.cards.cards()[number].level + both.cards.shift())
        return {image.pixelColor(1, row).name() for row in range(level - 2, level + 3)}

    assert all(len(thread(number)) > 1 for number in range(3))
    quiet = thread(1)
    both.cards.set_current(1)
    image = both.cards.grab().toImage()
    assert thread(1) != quiet


def test_unsure_claims_have_a_sign_beside_their_line(qtbot: QtBot) -> None:
    """A sign stands level with each line in which such a claim begins, says whose, and leaves other claims alone."""
    both = shown(qtbot, 40)
    both.rows[2] = replace(both.rows[2], unsure=True)
    both.rows[30] = replace(both.rows[30], unsure=True)
    gutter = both.pane.unsure
    gutter.set_rows(both.rows)
    ((box, claims),) = gutter.signs()
    assert [claim.id for claim in claims] == ["c2"]
    line = both.pane.article.line_at(both.rows[2].anchor.start)
    assert box.top() < line.top + line.height - both.pane.article.offset()
    assert box.bottom() > line.top - both.pane.article.offset()
    assert gutter.words_at(box.center()) == "Claim Reader is unsure of what begins here: Ana Pohl"
    assert gutter.words_at(QPointF(1, 1)) == ""
    both.pane.article.reveal(both.rows[30].anchor)
    assert [claim.id for _, claims in gutter.signs() for claim in claims] == ["c30"]


def test_what_is_seen_of_the_text_has_its_card_on_the_screen(qtbot: QtBot) -> None:
    """The cards' area begins lower than the text: the cards of the lines beside what is above it are pushed down."""
    both = shown(qtbot, 60)
    both.cards.setGeometry(660, 140, 340, 560)
    bar = both.pane.article.verticalScrollBar()
    for value in range(0, bar.maximum(), 37):
        bar.setValue(value)
        shift = both.cards.shift()
        seen = [card for card in both.cards.cards() if value < card.level < value + 120]
        assert seen
        assert all(card.box.top() + shift >= 0 for card in seen)
        every = both.cards.cards()
        assert all(one.box.bottom() < other.box.top() for one, other in pairwise(every))
    bar.setValue(bar.maximum())
    assert both.cards.cards()[-1].box.bottom() + both.cards.shift() <= both.cards.height()


def test_an_area_without_cards_says_where_they_are(qtbot: QtBot) -> None:
    """Where all claims that are listed are elsewhere, two lines say how many, and a click leads to the next one."""
    both = shown(qtbot, 60)
    both.cards.set_listed((1, 2, 55))
    both.pane.article.scroll_to(both.rows[25].anchor.start)
    hints = both.cards.hints()
    assert hints is not None
    (up, above), (down, below) = hints.lines()
    assert (above, below) == ("2 above ↑", "1 further down ↓")
    for box, claim in ((up, 2), (down, 55)):
        with qtbot.waitSignal(both.cards.chosen, check_params_cb=lambda index, claim=claim: index == claim):
            QTest.mouseClick(both.cards, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    both.pane.article.scroll_to(0)
    assert both.cards.hints() is None
