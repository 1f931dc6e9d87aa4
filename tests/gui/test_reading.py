"""The reading page: claims, cards, entities, colours, find."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.app.filters import Filter
from reader.app.kinds import ORDER
from reader.app.present import make_view
from reader.app.search import find_all
from reader.app.view import PaintKind
from reader.core.analysis import Analysis, Balance, Claim, Producer
from reader.core.document import Source
from reader.core.span import Span
from reader.core.vocabulary import ClaimKind, SourceType
from reader.gui.prepared import prepare
from reader.gui.reading import ReadingPage
from reader.gui.window import Window
from tests.gui.articles import CLAIMS, TEXT, find
from tests.gui.looking import LIGHT, background, marked


@pytest.fixture
def page(opened: Window) -> ReadingPage:
    """The page with the article."""
    return opened.page


def row_of(page: ReadingPage, name: str) -> QModelIndex:
    """The row of an entity."""
    model = page.entities.model()
    for group in range(model.rowCount()):
        for number in range(model.rowCount(model.index(group, 0))):
            index = model.index(number, 0, model.index(group, 0))
            if index.data() == name:
                return index
    raise AssertionError(name)


def click_entity(page: ReadingPage, name: str, qtbot: QtBot) -> None:
    """Clicks an entity as a person does."""
    at = page.entities.visualRect(row_of(page, name)).center()
    QTest.mouseClick(page.entities.viewport(), Qt.MouseButton.LeftButton, pos=at)


def click_card(page: ReadingPage, claim: int, qtbot: QtBot) -> None:
    """Clicks the card of a claim as a person does."""
    card = next(card for card in page.cards.cards() if card.claim == claim)
    at = card.box.translated(0, page.cards.shift()).center().toPoint()
    QTest.mouseClick(page.cards, Qt.MouseButton.LeftButton, pos=at)


def test_every_claim_has_a_card(page: ReadingPage) -> None:
    """There is one card for each claim, in the order of the text, and none covers another."""
    cards = page.cards.cards()
    assert [card.claim for card in cards] == list(range(len(CLAIMS)))
    for before, after in pairwise(cards):
        assert before.box.bottom() < after.box.top()


def test_cards_stand_level_with_their_text(page: ReadingPage) -> None:
    """The current card is level with its claim's first line, and scrolling moves both alike."""
    page.choose(6)
    card = page.cards.current_card()
    assert card is not None
    line = page.article.line_at(find("that a floating pier").start)
    assert abs(card.level - (line.top + line.height / 2)) < 1
    assert card.box.top() - 2 <= card.level <= card.box.bottom()
    before = page.cards.shift()
    page.article.verticalScrollBar().setValue(page.article.offset() + 30)
    assert before - page.cards.shift() == 30


def test_a_click_on_a_card_leads_to_the_text(page: ReadingPage, qtbot: QtBot) -> None:
    """The text scrolls to the claim of a clicked card and marks content, cue and source."""
    page.window().resize(1100, 460)
    page.choose(10)
    page.article.verticalScrollBar().setValue(page.article.offset() + 60)
    click_card(page, 10, qtbot)
    assert page.current == 10
    assert marked(page.article)["warned"] == LIGHT.marks["cue"].tint
    seen = page.article.visible()
    assert seen.start <= find("that winter").start < seen.end


def test_a_click_in_the_text_makes_its_claim_current(page: ReadingPage, qtbot: QtBot) -> None:
    """A click on a claim makes its card current and visible; one beside every claim leaves none."""
    page.article.clicked.emit(find("“a fairy tale”").start + 2)
    assert page.current == 5
    card = page.cards.current_card()
    assert card is not None
    assert 0 <= card.box.top() + page.cards.shift() <= page.cards.height()
    page.article.clicked.emit(find("Islanders doubt").start)
    assert page.cards.current_card() is None
    assert not marked(page.article)


def test_wheel_over_the_cards_scrolls_the_text(page: ReadingPage) -> None:
    """The wheel over the cards moves the article."""
    page.window().resize(1100, 460)
    QApplication.processEvents()
    where = QPointF(60, 60)
    turn = QWheelEvent(
        where,
        page.cards.mapToGlobal(where),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(page.cards, turn)
    assert page.article.offset() > 0


@pytest.mark.parametrize("kind", ORDER)
def test_the_legend_switches_a_colour(page: ReadingPage, qtbot: QtBot, kind: PaintKind) -> None:
    """A click on a legend entry takes its colour away and a second one brings it back; the others stay."""
    pieces = {
        PaintKind.QUOTE: "The engineers gave",
        PaintKind.STATEMENT: "a private line had",
        PaintKind.UNATTRIBUTED: "Nobody was hurt",
        PaintKind.BOILERPLATE: "Sign up for our",
    }
    button = page.header.legend.buttons[kind]
    for on in (False, True):
        with qtbot.waitSignal(page.article.painted, timeout=30_000):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert button.isChecked() is on
        for other, piece in pieces.items():
            shown = on or other is not kind
            assert background(page.article, piece) == (LIGHT.kinds[other].tint if shown else None)


def test_all_colours_hide_and_come_back(opened: Window, qtbot: QtBot) -> None:
    """Hiding all colours keeps which ones were on."""
    page = opened.page
    page.show_kind(PaintKind.STATEMENT, False)
    action = opened.actions_by_name["hide_colours"]
    with qtbot.waitSignal(page.article.painted, timeout=30_000):
        action.trigger()
    assert background(page.article, "Nobody was hurt") is None
    with qtbot.waitSignal(page.article.painted, timeout=30_000):
        action.trigger()
    assert background(page.article, "Nobody was hurt") is not None
    assert background(page.article, "a private line had") is None


def test_an_entity_filters_its_claims(page: ReadingPage, qtbot: QtBot) -> None:
    """A click on an entity shows what they say alone and marks their mentions; a second click shows all again."""
    click_entity(page, "Petra Oduya", qtbot)
    assert page.listed == (0, 3, 10)
    assert [card.claim for card in page.cards.cards()] == [0, 3, 10]
    assert marked(page.article)["Petra Oduya"] == LIGHT.marks["mention"].tint
    assert marked(page.article)["Oduya"] == LIGHT.marks["mention"].tint
    click_entity(page, "Petra Oduya", qtbot)
    assert len(page.listed) == len(CLAIMS)
    assert not marked(page.article)


def test_an_entity_that_says_nothing_hides_nothing(page: ReadingPage, qtbot: QtBot) -> None:
    """Picking a place marks its mentions and leaves every card."""
    click_entity(page, "Sarn", qtbot)
    assert len(page.listed) == len(CLAIMS)
    assert "Sarn" in marked(page.article)


def test_f4_walks_the_picked_entity(page: ReadingPage, qtbot: QtBot) -> None:
    """F4 goes through the mentions of the picked entity, round and round, and Shift+F4 back."""
    click_entity(page, "Sarn", qtbot)
    page.article.set_place(0)
    seen = []
    for _ in range(4):
        page.step_mention(True)
        seen.append(page.article.place())
    assert seen == [find("Sarn", nth).start for nth in (1, 2, 3, 1)]
    page.step_mention(False)
    assert page.article.place() == find("Sarn", 3).start


def test_entities_stand_by_type_and_say_their_counts(page: ReadingPage) -> None:
    """People come first, those who say most first, and each row tells how often."""
    model = page.entities.model()
    assert [str(model.index(group, 0).data()).split(" ")[0] for group in range(model.rowCount())] == [
        "People",
        "Organisations",
        "Places",
    ]
    people = model.index(0, 0)
    assert [model.index(number, 0, people).data() for number in range(2)] == ["Petra Oduya", "Ilir Gashi"]
    told = row_of(page, "Petra Oduya").data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Petra Oduya: says 3 claims, mentioned 3 times"


def test_f12_and_back(page: ReadingPage, qtbot: QtBot) -> None:
    """F12 leads to the source's first mention, and Alt+Left to the claim it was left from."""
    page.choose(10)
    with qtbot.waitSignal(page.said, check_params_cb=lambda said: said == "First mention: Petra Oduya"):
        page.to_source()
    assert page.article.place() == find("Petra Oduya").start
    page.back()
    assert page.current == 10
    assert page.article.place() == find("that winter").start


def test_the_ends_are_told(page: ReadingPage, qtbot: QtBot) -> None:
    """Where there is no further claim the page says so and stays."""
    page.choose(10)
    with qtbot.waitSignal(page.said) as told:
        page.step_claim(True)
    assert told.args == ["No further claim"]
    assert page.current == 10


def test_the_ends_of_a_filter_are_told(page: ReadingPage, qtbot: QtBot) -> None:
    """Where the filter leaves out what the text goes on to show, the page says so, and which key lists all."""
    page.listing.set_filter(Filter(kinds=frozenset({ClaimKind.UNATTRIBUTED})))
    with qtbot.waitSignal(page.said) as told:
        page.step_kind(PaintKind.QUOTE, True)
    assert told.args == ["No further quote among the 4 claims listed; Alt+0 shows all"]


def test_same_kind(page: ReadingPage) -> None:
    """The next of the same kind skips the others."""
    page.choose(1)
    page.step_same(True)
    page.step_same(True)
    assert page.current == 7


def test_find_counts_and_goes_round(page: ReadingPage, qtbot: QtBot) -> None:
    """Typing finds, Enter goes on, the count is shown, and Escape puts everything away."""
    page.article.set_place(0)
    page.open_find()
    QTest.keyClicks(page.find_bar.field, "sarn")
    assert page.find_bar.count.text() == "1 of 3"
    assert marked(page.article)["Sarn"] in (LIGHT.marks["find"].tint, LIGHT.marks["find_current"].tint)
    for expected in ("2 of 3", "3 of 3", "1 of 3 ↻"):
        QTest.keyClick(page.find_bar.field, Qt.Key.Key_Return)
        assert page.find_bar.count.text() == expected
    QTest.keyClick(page.find_bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert page.article.place() == find("Sarn", 3).start
    page.to_text()
    assert not page.find_bar.isVisible()
    assert not marked(page.article)


def test_find_takes_white_space_and_case_alike() -> None:
    """A line break in the text is found by a space, and case does not matter."""
    assert find_all("One\n TWO one two", "one two") == ((0, 8), (9, 16))
    assert find_all("a.b", "a.") == ((0, 2),)
    assert find_all("anything", "  ") == ()


def test_find_says_when_there_is_nothing(page: ReadingPage, qtbot: QtBot) -> None:
    """What is not there is told in words."""
    page.open_find()
    QTest.keyClicks(page.find_bar.field, "zeppelin")
    assert page.find_bar.count.text() == "Not found"


def test_the_bar_shows_the_balance(page: ReadingPage) -> None:
    """The shares fill the bar, in proportion to their words, and the sentence is there for screen readers."""
    shares = page.header.balance.shares()
    assert sum(box.width() for _, box in shares) == pytest.approx(page.header.balance.width())
    widths = {name: box.width() for name, box in shares}
    assert widths["indirect"] == pytest.approx(2 * widths["direct"])
    assert page.header.balance.accessibleDescription().startswith(f"Of {len(TEXT.split())} words")


def test_the_current_claim_is_described(page: ReadingPage) -> None:
    """Screen readers are told who says what."""
    page.choose(5)
    assert page.cards.accessibleDescription() == "Ilir Gashi, quote, unsure, called · charged: “a fairy tale”"


def test_everything_has_an_accessible_name(opened: Window) -> None:
    """Every widget that can have the focus, and every pane, has a name for screen readers."""
    nameless = [
        widget
        for widget in opened.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not widget.accessibleName()
        and not getattr(widget, "text", str)()
        and type(widget).__module__.startswith("reader.")
    ]
    assert not nameless


def test_escape_returns_to_the_text(page: ReadingPage, qtbot: QtBot) -> None:
    """From another pane Escape leads to the text; there it lets go of the entity, then of the claim."""
    click_entity(page, "Petra Oduya", qtbot)
    page.choose(3)
    page.entities.setFocus()
    page.to_text()
    assert page.article.hasFocus()
    page.to_text()
    assert page.entities.current is None
    page.choose(3)
    page.to_text()
    assert page.current is None


def show(page: ReadingPage, qtbot: QtBot, text: str, *claims: Claim, language: str | None = None) -> None:
    """Shows a text that has these claims."""
    balance = Balance(words=len(text.split()), other=len(text.split()), unnamed_claims=1)
    source = Source(Path("made.txt"), "", "text/plain", "")
    found = Analysis(source, Producer("", ""), text, claims=claims, balance=balance, language=language)
    page.show_text(text)
    with qtbot.waitSignal(page.shown, timeout=30_000):
        page.show_analysis(prepare(make_view(found)))


NESTED = "“She told us that it fell,” he said."
OUTER, INNER = Span(0, 27), Span(13, 25)


@pytest.fixture
def nested(page: ReadingPage, qtbot: QtBot) -> ReadingPage:
    """The page with a statement inside a quote."""
    show(
        page,
        qtbot,
        NESTED,
        Claim("c1", ClaimKind.DIRECT, (OUTER,)),
        Claim("c2", ClaimKind.INDIRECT, (INNER,), within="c1"),
    )
    return page


def test_the_card_of_a_nested_claim_stands_further_in(nested: ReadingPage) -> None:
    """The card shows that its claim lies in another one, and both end at the same edge."""
    outer, inner = nested.cards.cards()
    assert inner.box.left() > outer.box.left()
    assert inner.box.right() == pytest.approx(outer.box.right())


def test_the_current_claim_has_its_own_colours(nested: ReadingPage) -> None:
    """A claim that another one is nested in shows whole while it is current, and so does the nested one."""
    nested.choose(0)
    assert set(marked(nested.article).values()) == {LIGHT.kinds[PaintKind.QUOTE].current}
    underlines = {s.format.underlineColor().name() for s in nested.article.extraSelections()}
    assert underlines == {LIGHT.kinds[PaintKind.QUOTE].line}
    nested.choose(1)
    marks = marked(nested.article)
    assert marks.pop(INNER.of(NESTED)) == LIGHT.kinds[PaintKind.STATEMENT].current
    # What is around it steps back.
    assert set(marks) == {NESTED[: INNER.start], NESTED[INNER.end : OUTER.end]}
    assert set(marks.values()).isdisjoint(
        {LIGHT.kinds[PaintKind.QUOTE].current, LIGHT.kinds[PaintKind.QUOTE].tint, LIGHT.paper}
    )


def test_another_language_is_not_counted_as_frame(page: ReadingPage, qtbot: QtBot) -> None:
    """Where nobody has looked for sources, the header counts words alone and says what was not read."""
    claim = Claim("c1", ClaimKind.DIRECT, (Span(0, 8),), source_type=SourceType.UNNAMED)
    show(page, qtbot, "« Oui. » Il part.", claim, language="fr")
    assert page.header.balance.accessibleDescription() == "Of 5 words, 100% are not read."
    assert page.header.balance.label("other") == "not read"
    assert page.header.words.text() == "5 words"
    assert page.header.facts == []
    show(page, qtbot, "“Yes.” He goes.", claim, language="en")
    assert page.header.balance.label("other") == "not marked"
    assert [button.text() for button in page.header.facts] == [
        "0 named sources",
        "1 claim by an unnamed source",
        "0 charged cues",
    ]


def test_the_first_card_is_seen_whole(page: ReadingPage, qtbot: QtBot) -> None:
    """Cards that crowd at the top of the article push each other down, and none up behind the heading of the cards."""
    text = "It rained. It stopped. It rained again. It snowed."
    claims = (
        Claim(f"c{number}", ClaimKind.UNATTRIBUTED, (Span(at, at + 9),)) for number, at in enumerate((0, 11, 23, 40))
    )
    show(page, qtbot, text, *claims)
    assert page.article.offset() == 0
    assert page.cards.cards()[0].box.top() + page.cards.shift() >= 0


def test_ten_thousand_claims_cost_what_is_seen(page: ReadingPage, qtbot: QtBot) -> None:
    """Of ten thousand claims only the cards around the visible part are made, wherever that is."""
    lines = [f"Somebody said that line {number} is here." for number in range(10_000)]
    text = "\n".join(lines)
    claims, at = [], 0
    for number, line in enumerate(lines):
        claims.append(Claim(f"c{number}", ClaimKind.UNATTRIBUTED, (Span(at, at + len(line)),)))
        at += len(line) + 1
    source = Source(Path("long.txt"), "", "text/plain", "")
    page.show_text(text)
    with qtbot.waitSignal(page.shown, timeout=120_000):
        page.show_analysis(prepare(make_view(Analysis(source, Producer("", ""), text, claims=tuple(claims)))))
    for index in (0, 9_999, 5_000):
        page.choose(index)
        made = page.cards.cards()
        assert len(made) < 150
        assert index in [card.claim for card in made]
        assert page.cards.accessibleDescription().endswith(lines[index])


def test_cards_are_those_of_the_article_shown(opened: Window) -> None:
    """A claim of another article that bears the number of an earlier one's has words of its own on its card."""
    navigator = opened.page.navigator
    assert navigator is not None
    before = opened.page.cards.grab().toImage()
    opened.page.cards.set_rows([replace(row, content_text="Other words.") for row in navigator.claims])
    assert opened.page.cards.grab().toImage() != before


def test_a_long_analysis_is_taken_in_turns(
    window: Window, ferry: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All of it is there once the window says so, cards and names among it."""
    monkeypatch.setattr("reader.gui.open_article._AT_ONCE", 0)
    with qtbot.waitSignal(window.ready, timeout=30_000):
        window.open([ferry])
    page = window.page
    assert page.navigator is not None
    assert page.listed == tuple(range(len(page.navigator.claims)))
    assert page.entities.model().rowCount() > 0


def test_keys_between_two_turns_do_no_harm(page: ReadingPage, qtbot: QtBot) -> None:
    """A person who steps on while an analysis is taken stands in it afterwards as in any other."""
    prepared = page.prepared
    assert prepared is not None
    page.show_text(page.text)
    for _ in page.take_analysis(prepared):
        page.step_claim(True)
        page.to_text()
    with qtbot.waitSignal(page.shown, timeout=30_000):
        page.colour()
    assert page.listed == tuple(range(len(prepared.navigator.claims)))
    page.choose(0)
    assert page.current == 0
