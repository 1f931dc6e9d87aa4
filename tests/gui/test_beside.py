"""Two articles beside each other."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QRect, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reader.core.analysis import Analysis
from reader.core.matching import Match
from reader.errors import EnvironmentFailure
from reader.gui.jobs import OpenFile, OpenText
from reader.gui.open_article import OpenArticle
from reader.gui.pairing import Stage
from reader.gui.spread import Spread
from reader.gui.two_sides import TwoSides
from reader.gui.window import Window
from tests.gui.pairs import LINES, SHARED, LinesOpener, SameLines, article, shared, two_files
from tests.gui.test_tabs import names
from tests.gui.windows import shown_window

LEFT, RIGHT = article(left=True), article(left=False)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    """A window for articles of lines."""
    with shown_window(qtbot, LinesOpener, make_matcher=SameLines) as made:
        yield made


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """The two articles."""
    return two_files(tmp_path)


def spread(window: Window) -> Spread:
    """What is in view."""
    assert window.desk.spread is not None
    return window.desk.spread


def two(window: Window) -> TwoSides:
    """What joins the articles in view."""
    found = spread(window).two
    assert found is not None
    return found


def shown(window: Window) -> list[str]:
    """The names of the articles in view, from the left."""
    return [each.request.name for each in window.desk.shown if each.request is not None]


def compared(window: Window, qtbot: QtBot) -> None:
    """Waits until two articles stand beside each other and are compared."""
    qtbot.waitUntil(lambda: len(window.desk.shown) == 2 and two(window).pairing.stage is Stage.DONE, timeout=30_000)


@pytest.fixture
def beside(window: Window, files: tuple[Path, Path], qtbot: QtBot) -> Window:
    """A window with two articles beside each other, compared, the right one current."""
    with qtbot.waitSignal(window.ready, timeout=30_000):
        window.open([files[0]])
    window.activateWindow()
    window.desk.open_beside([OpenFile(files[1])])
    compared(window, qtbot)
    return window


def left_and_right(window: Window) -> tuple[OpenArticle, OpenArticle]:
    """The two articles in view."""
    left, right = window.desk.shown
    return left, right


def level(window: Window, number: int) -> tuple[float, float]:
    """How high above the bottom of the screen a shared line stands on each side."""
    out = []
    for each, text in zip(window.desk.shown, (LEFT, RIGHT), strict=True):
        pane = each.page.article
        top = pane.line_at(shared(text, number).start).top - pane.offset()
        out.append(pane.viewport().mapToGlobal(QPoint(0, 0)).y() + top)
    return out[0], out[1]


def test_the_second_article_is_in_the_same_tab(beside: Window) -> None:
    """Each has its text and its claims, the new one has the keyboard, and it is plain which one that is."""
    assert shown(beside) == ["left.txt", "right.txt"]
    assert not beside.desk.tabs.isVisible()
    left, right = left_and_right(beside)
    assert left.page.text == LEFT
    assert right.page.text == RIGHT
    assert len(left.page.listed) == len(right.page.listed) == LINES
    assert left.page.cards.isVisible()
    assert right.page.cards.isVisible()
    assert beside.windowTitle().startswith("right.txt")
    assert right.page.article.hasFocus()


def test_keys_act_on_the_side_that_has_the_keyboard(beside: Window) -> None:
    """Where a person clicks or goes, there the next claim is; the other side stays."""
    left, right = left_and_right(beside)
    beside.actions_by_name["next_claim"].trigger()
    assert (left.page.current, right.page.current) == (None, 0)
    left.page.article.setFocus()
    assert beside.desk.current is left
    assert beside.windowTitle().startswith("left.txt")
    beside.actions_by_name["next_claim"].trigger()
    beside.actions_by_name["next_claim"].trigger()
    assert (left.page.current, right.page.current) == (1, 0)
    beside.actions_by_name["other_side"].trigger()
    assert beside.desk.current is right
    assert right.page.article.hasFocus()


def test_panes_of_both_are_gone_through_as_they_stand(beside: Window) -> None:
    """F6 goes from the claims of the left one over both texts to those of the right one, and round again."""
    left, right = left_and_right(beside)
    panes = (left.page.cards, left.page.article, right.page.article, right.page.cards)
    right.page.article.setFocus()
    walked = []
    for _ in range(5):
        beside.actions_by_name["next_pane"].trigger()
        walked.append(next(pane for pane in panes if pane.hasFocus()))
    assert walked == [panes[3], *panes[:4]]


def test_the_look_is_one_for_both(beside: Window) -> None:
    """Size, theme and colours switched off are a matter of the window, not of a side."""
    left, right = left_and_right(beside)
    beside.actions_by_name["zoom_in"].trigger()
    assert left.page.article.type_size == right.page.article.type_size
    beside.actions_by_name["hide_colours"].trigger()
    assert left.page.hidden
    assert right.page.hidden
    beside.set_theme("dark")
    assert left.page.article.theme.name == right.page.article.theme.name == "dark"


def test_what_both_say_is_counted(beside: Window) -> None:
    """The bar beneath them says how many claims both make."""
    assert two(beside).bar.count.text() == f"{len(SHARED)} claims that both make"


def test_a_step_brings_both_claims_level(beside: Window) -> None:
    """Alt+Down goes through the pairs in the order of the side that is read; both claims are current, and level."""
    left, right = left_and_right(beside)
    left.page.article.setFocus()
    for number in SHARED:
        beside.actions_by_name["next_match"].trigger()
        assert left.page.listing.row is not None
        assert right.page.listing.row is not None
        assert left.page.listing.row.anchor == shared(LEFT, number)
        assert right.page.listing.row.anchor == shared(RIGHT, number)
        one, other = level(beside, number)
        assert abs(one - other) < 2
    assert two(beside).bar.count.text() == "4 of 4 claims that both make"
    beside.actions_by_name["previous_match"].trigger()
    assert left.page.listing.row is not None
    assert left.page.listing.row.anchor == shared(LEFT, 24)


def test_the_order_of_the_right_side_is_its_own(beside: Window) -> None:
    """With the keyboard on the right the pairs come as they stand there."""
    _, right = left_and_right(beside)
    walked = []
    for _ in SHARED:
        beside.actions_by_name["next_match"].trigger()
        assert right.page.listing.row is not None
        walked.append(right.page.listing.row.anchor.start)
    assert walked == sorted(walked)


def test_a_claim_that_is_chosen_shows_its_like(beside: Window) -> None:
    """A card that is picked on one side makes the claim of the other side current that says the same."""
    left, right = left_and_right(beside)
    left.page.choose(20)
    assert right.page.current == SHARED[20]
    assert two(beside).pairing.current is not None
    left.page.choose(21)
    assert two(beside).pairing.current is None


def test_bands_lead_from_claim_to_claim(beside: Window) -> None:
    """A band ends level with its claim at each side, lies beside both texts, and a click on it brings both level."""
    made = two(beside)
    beside.actions_by_name["next_match"].trigger()
    number = 4
    (band,) = [each for each in made.bands.bands() if each.pair == made.pairing.current]
    top = made.bands.mapToGlobal(QPoint(0, 0)).y()
    assert abs(band.left[0] + top - level(beside, number)[0]) < 2
    assert abs(band.right[0] + top - level(beside, number)[1]) < 2
    for each in beside.desk.shown:
        port = each.page.article.viewport()
        text = port.rect().translated(port.mapTo(spread(beside), QPoint(0, 0)))
        assert not made.bands.geometry().intersects(text)
    left, right = left_and_right(beside)
    left.page.article.scroll_to(shared(LEFT, 20).start)
    right.page.article.scroll_to(shared(RIGHT, 24).start)
    (band,) = [each for each in made.bands.bands() if each.pair.left.anchor == shared(LEFT, 20)]
    middle = QPoint(0, round((sum(band.left) + sum(band.right)) / 4))
    there = QPoint(made.gutter.width() // 2, made.gutter.mapFromGlobal(made.bands.mapToGlobal(middle)).y())
    QTest.mouseClick(made.gutter, Qt.MouseButton.LeftButton, pos=there)
    assert made.pairing.current == band.pair
    one, other = level(beside, 20)
    assert abs(one - other) < 2


def test_bands_are_told_to_assistive_technology(beside: Window) -> None:
    """Each pair is an item with both claims in its name, on the screen where its band is, and chosen when current."""
    left, _ = left_and_right(beside)
    left.page.article.setFocus()
    joined, keys = two(beside), beside.actions_by_name
    keys["next_match"].trigger()
    told = joined.gutter.told_parts
    parts = [told.part(number) for number in range(told.count())]
    assert len(parts) == len(SHARED)
    assert all(part.name.count("Both say this, number") == 2 for part in parts)
    assert [part.picked for part in parts] == [True, False, False, False]
    in_view = [band.pair for band in joined.bands.bands()]
    assert [not part.box.isEmpty() for part in parts] == [pair in in_view for pair in joined.bands.pairs]


def test_bands_far_away_cost_nothing(beside: Window) -> None:
    """Only pairs with a claim on the screen have a band."""
    assert len(two(beside).bands.bands()) < len(SHARED)


def test_linked_both_scroll_together(beside: Window) -> None:
    """What both say is level where one reads, the ends come together, and unlinked each goes its own way."""
    left, right = left_and_right(beside)
    texts = left.page.article, right.page.article
    beside.actions_by_name["link_scrolling"].setChecked(True)
    # Where a text ends is known once all of it is set.
    for text, whole in zip(texts, (LEFT, RIGHT), strict=True):
        text.line_at(len(whole) - 1)
    # The claims 20 and 24 cross, and one of them gives way.
    for number in (24, 50):
        height = texts[0].viewport().height()
        texts[0].verticalScrollBar().setValue(round(texts[0].line_at(shared(LEFT, number).start).top - 0.35 * height))
        one, other = level(beside, number)
        assert abs(one - other) < 3
    for bar in (texts[1].verticalScrollBar(), texts[0].verticalScrollBar()):
        bar.setValue(bar.maximum())
        assert all(text.offset() == text.verticalScrollBar().maximum() for text in texts)
        bar.setValue(0)
        assert all(text.offset() == 0 for text in texts)
    beside.actions_by_name["link_scrolling"].setChecked(False)
    texts[0].verticalScrollBar().setValue(300)
    assert texts[1].offset() == 0


def test_differences_are_told(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    """The bar says it of the current pair, and the status line nothing of that: it has the number of the claim."""
    one, other = tmp_path / "one.txt", tmp_path / "other.txt"
    one.write_text("Petra Oduya said the dock is closed.\n", encoding="utf-8")
    other.write_text("the dock is closed.\n", encoding="utf-8")
    window.open([one])
    qtbot.waitUntil(lambda: window.desk.current.has_text, timeout=30_000)
    window.desk.open_beside([OpenFile(other)])
    compared(window, qtbot)
    told = "Petra Oduya on the left, the outlet itself on the right"
    said: list[str] = []
    window.said.connect(said.append)
    window.actions_by_name["next_match"].trigger()
    assert two(window).bar.count.text() == "1 of 1 claim that both make"
    assert said[-1:] == ["Claim 1 of 1"]
    labels = [label.accessibleName() for label in two(window).bar.findChildren(QLabel)]
    assert any(told in label for label in labels)


def test_nothing_in_common_is_said(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    """Two articles of different things have no bands, and the bar says so, once."""
    for name in ("one", "other"):
        (tmp_path / f"{name}.txt").write_text(f"Only {name} tells this.\n", encoding="utf-8")
    window.open([tmp_path / "one.txt"])
    qtbot.waitUntil(lambda: window.desk.current.has_text, timeout=30_000)
    window.desk.open_beside([OpenFile(tmp_path / "other.txt")])
    compared(window, qtbot)
    assert two(window).bar.count.text() == "Nothing found that both say"
    said: list[str] = []
    window.said.connect(said.append)
    window.actions_by_name["next_match"].trigger()
    assert said == []


def test_sides_change(beside: Window, qtbot: QtBot) -> None:
    """Each article takes the other's place with all that is known of both, and the walk goes on from the same pair."""
    left, right = left_and_right(beside)
    beside.actions_by_name["next_match"].trigger()
    before = two(beside).pairing.current
    beside.actions_by_name["swap_sides"].trigger()
    assert left_and_right(beside) == (right, left)
    assert two(beside).pairing.stage is Stage.DONE
    after = two(beside).pairing.current
    assert before is not None
    assert after is not None
    assert (after.left, after.right) == (before.right, before.left)
    assert beside.desk.current is right


def test_closing_one_leaves_the_other_alone(beside: Window, qtbot: QtBot) -> None:
    """The key closes the side that is current; brought back, the article stands beside its fellow again."""
    left, _right = left_and_right(beside)
    beside.actions_by_name["close"].trigger()
    assert beside.desk.shown == (left,)
    assert spread(beside).two is None
    assert left.page.entities.isVisible()
    assert not beside.actions_by_name["next_match"].isEnabled()
    beside.actions_by_name["reopen"].trigger()
    compared(beside, qtbot)
    assert shown(beside) == ["left.txt", "right.txt"]


def test_the_left_one_can_be_closed_too(beside: Window, qtbot: QtBot) -> None:
    """The button above an article closes that one, whichever is current; it comes back at its side."""
    left, right = left_and_right(beside)
    spread(beside).close_wanted.emit(left)
    assert beside.desk.shown == (right,)
    assert beside.windowTitle().startswith("right.txt")
    assert right.page.article.hasFocus()
    beside.actions_by_name["reopen"].trigger()
    compared(beside, qtbot)
    assert shown(beside) == ["left.txt", "right.txt"]


def test_each_can_have_a_tab_again(beside: Window) -> None:
    """Parted, the articles stand in tabs of their own in their order; one can be put beside the other again."""
    _left, right = left_and_right(beside)
    beside.actions_by_name["part_sides"].trigger()
    assert names(beside) == ["left.txt", "right.txt"]
    beside.desk.show_article(right)
    beside.desk.tabs.beside_wanted.emit(0)
    assert shown(beside) == ["right.txt", "left.txt"]
    assert len(names(beside)) == 1


def test_a_third_article_takes_the_place_beside(beside: Window, ferry: Path, qtbot: QtBot) -> None:
    """What stood beside the current one gets a tab of its own, and nothing is closed."""
    left, _ = left_and_right(beside)
    left.page.article.setFocus()
    beside.desk.open_beside([OpenFile(ferry)])
    qtbot.waitUntil(lambda: shown(beside) == ["left.txt", "ferry.txt"], timeout=30_000)
    assert names(beside) == ["left.txt | ferry.txt", "right.txt"]


def test_an_open_article_moves_beside(window: Window, files: tuple[Path, Path], qtbot: QtBot) -> None:
    """An article that has a tab leaves it for the place beside the current one; it is not opened twice."""
    window.open(list(files))
    qtbot.waitUntil(lambda: window.desk.current.has_text, timeout=30_000)
    window.desk.open_beside([OpenFile(files[1])])
    compared(window, qtbot)
    assert len(window.desk.articles) == 2
    assert names(window) == ["left.txt | right.txt"]
    window.desk.open_beside([OpenFile(files[1])])
    assert len(window.desk.articles) == 2


def test_what_is_to_be_known_of_an_open_article_is_told(beside: Window, files: tuple[Path, Path]) -> None:
    """What stood in the way of a folder is told with its first article, also where that is open, or the current one."""
    left, right = left_and_right(beside)
    beside.desk.open_beside([OpenFile(files[0])], ["One folder cannot be read."])
    assert "One folder cannot be read." in left.messages.text()
    beside.desk.show_article(right)
    beside.desk.open_beside([OpenFile(files[1])], ["Another folder cannot be read."])
    assert "Another folder cannot be read." in right.messages.text()


def test_what_cannot_be_read_changes_nothing(window: Window, files: tuple[Path, Path], qtbot: QtBot) -> None:
    """An article that fails to open beside leaves the one that is read alone, and says why."""
    with qtbot.waitSignal(window.ready, timeout=30_000):
        window.open([files[0]])
    with qtbot.waitSignal(window.failed, timeout=30_000):
        window.desk.open_beside([OpenFile(files[0].with_name("bad.bin"))])
    assert shown(window) == ["left.txt"]
    assert "bad.bin holds no text" in window.messages.text()


def test_several_files_on_the_right_half(window: Window, files: tuple[Path, Path], ferry: Path, qtbot: QtBot) -> None:
    """The first stands beside what is read, the others get tabs."""
    with qtbot.waitSignal(window.ready, timeout=30_000):
        window.open([files[0]])
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in (files[1], ferry)])
    window.opening.drop(data, beside=True)
    compared(window, qtbot)
    assert names(window) == ["left.txt | right.txt", "ferry.txt"]


def test_text_can_be_pasted_beside(window: Window, files: tuple[Path, Path], qtbot: QtBot) -> None:
    """What was copied stands beside the article; closing it asks, as it is in no file."""
    with qtbot.waitSignal(window.ready, timeout=30_000):
        window.open([files[0]])
    QGuiApplication.clipboard().setText("Nothing of that is true.\n")
    window.opening.paste(beside=True)
    compared(window, qtbot)
    assert shown(window) == ["left.txt", "Pasted article"]
    assert isinstance(window.desk.current.request, OpenText)
    with qtbot.waitSignal(window.desk.unsaved_closing, timeout=30_000):
        window.desk.close_current()


def test_the_menu_offers_what_is_open(window: Window, files: tuple[Path, Path], ferry: Path, qtbot: QtBot) -> None:
    """Ctrl+Shift+N lists the ways: a file, what was copied, other tabs, recent files."""
    window.open(list(files))
    qtbot.waitUntil(lambda: window.desk.current.has_text, timeout=30_000)
    window.open([ferry])
    qtbot.waitUntil(lambda: shown(window) == ["ferry.txt"], timeout=30_000)
    window.desk.close_current()
    window.actions_by_name["open_beside"].trigger()
    entries = {entry.text().partition(" —")[0]: entry for entry in window.beside.menu.actions()}
    assert {"A &file…", "What you have &copied"} < entries.keys()
    other = next(name for name in ("left.txt", "right.txt") if name not in shown(window))
    assert other in entries
    assert "ferry.txt" in entries
    heading = f"Open beside {shown(window)[0]}"
    assert window.beside.menu.accessibleName() == heading
    headings = [label.text() for label in window.beside.menu.findChildren(QLabel) if label.isVisible()]
    assert headings[:1] == [heading]
    assert not entries[heading].isEnabled()
    chosen = window.beside.menu.activeAction()
    assert chosen is not None
    assert chosen.text() == "A &file…"
    entries["ferry.txt"].trigger()
    window.beside.menu.close()
    qtbot.waitUntil(lambda: len(window.desk.shown) == 2, timeout=30_000)
    assert shown(window)[1] == "ferry.txt"


def test_read_again_they_are_compared_again(beside: Window, files: tuple[Path, Path], qtbot: QtBot) -> None:
    """An article that is another now is compared as it is now."""
    with qtbot.waitSignal(beside.ready, timeout=30_000):
        files[1].write_text(f"{LEFT[shared(LEFT, 4).start : shared(LEFT, 4).end]}\n", encoding="utf-8")
        beside.reload()
    compared(beside, qtbot)
    qtbot.waitUntil(lambda: two(beside).bar.count.text() == "1 claim that both make", timeout=30_000)


def test_a_pair_that_nobody_looks_at_costs_no_work(window: Window, files: tuple[Path, Path], qtbot: QtBot) -> None:
    """Of what was open only the pair in view is made; another one is when its tab is shown, and compared then."""
    more = [path.with_name(f"more-{path.name}") for path in files]
    for path, copy in zip(files, more, strict=True):
        copy.write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    window.desk.restore([(OpenFile(path), None) for path in (*files, *more)], 0, beside=[1, 3])
    compared(window, qtbot)
    assert names(window) == ["left.txt | right.txt", "more-left.txt | more-right.txt"]
    assert [article.has_page for article in window.desk.articles] == [True, True, False, False]
    window.desk.step(True)
    compared(window, qtbot)
    assert shown(window) == ["more-left.txt", "more-right.txt"]
    assert two(window).bar.count.text() == f"{len(SHARED)} claims that both make"
    left, right = left_and_right(window)
    assert left.page.article.width() == pytest.approx(right.page.article.width(), abs=60)


def test_one_that_is_gone_says_so_at_its_side(window: Window, files: tuple[Path, Path], qtbot: QtBot) -> None:
    """Of two that stood beside each other one that cannot be read says why in its place, and the other is read."""
    gone = files[1].with_name("bad.txt")
    window.desk.restore([(OpenFile(files[0]), None), (OpenFile(gone), None)], 0, beside=[1])
    left, right = left_and_right(window)
    qtbot.waitUntil(lambda: left.page.prepared is not None and right.unread.again.isVisible(), timeout=30_000)
    assert not right.has_text
    assert two(window).bar.count.text() == "What both say is looked for once both are read."
    QTest.mouseClick(right.unread.close_button, Qt.MouseButton.LeftButton)
    assert window.desk.shown == (left,)


def test_the_side_that_is_not_read_is_kept_up_to_date(beside: Window, files: tuple[Path, Path], qtbot: QtBot) -> None:
    """A file that changes on the disk is read again at once on either side: both are in view."""
    left, right = left_and_right(beside)
    assert beside.desk.current is right
    files[0].write_text("All of it is new.\n", encoding="utf-8")
    qtbot.waitUntil(lambda: left.page.text == "All of it is new.\n", timeout=30_000)
    assert beside.desk.current is right


def test_what_differs_is_never_cut(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    """In a narrow window what differs is broken into lines, each of which is there."""
    one, other = tmp_path / "one.txt", tmp_path / "other.txt"
    speaker = "The spokesman of the ministry of harbours and of coastal affairs"
    one.write_text(f"{speaker} said the dock is closed.\n", encoding="utf-8")
    other.write_text("the dock is closed.\n", encoding="utf-8")
    window.resize(700, 600)
    window.open([one])
    qtbot.waitUntil(lambda: window.desk.current.has_text, timeout=30_000)
    window.desk.open_beside([OpenFile(other)])
    compared(window, qtbot)
    window.actions_by_name["next_match"].trigger()
    bar = two(window).bar
    (label,) = [each for each in bar.findChildren(QLabel) if each.objectName() == "telling"]
    qtbot.waitUntil(lambda: bar.rect().contains(QRect(label.mapTo(bar, QPoint(0, 0)), label.size())), timeout=30_000)
    assert label.height() >= label.heightForWidth(label.width()) > 0


@pytest.mark.parametrize(("width", "left", "right"), [(820, False, True), (1300, True, True)])
def test_claims_are_shown_where_there_is_room(beside: Window, width: int, left: bool, right: bool) -> None:
    """In a narrow window only the side that is read has its claims, and they go with the keyboard."""
    beside.resize(width, 800)
    one, other = left_and_right(beside)
    assert (one.page.claims.isVisible(), other.page.claims.isVisible()) == (left, right)
    beside.desk.to_other_side()
    assert one.page.claims.isVisible()
    assert other.page.claims.isVisible() is left


class _Failing:
    def match(self, left: Analysis, right: Analysis, stop: Callable[[], bool]) -> Sequence[Match]:
        """Cannot."""
        raise EnvironmentFailure("The model is damaged. Install the program again.")


def test_why_they_cannot_be_compared_is_said(files: tuple[Path, Path], qtbot: QtBot) -> None:
    """Where the comparison fails, the bar says why, and both articles are read as ever."""
    window = Window(LinesOpener, "light", make_matcher=_Failing)
    qtbot.addWidget(window)
    window.open([files[0]])
    qtbot.waitUntil(lambda: window.desk.current.has_text, timeout=30_000)
    window.desk.open_beside([OpenFile(files[1])])
    qtbot.waitUntil(lambda: len(window.desk.shown) == 2 and two(window).pairing.stage is Stage.FAILED, timeout=30_000)
    assert two(window).bar.count.text() == "The model is damaged. Install the program again."
    qtbot.waitUntil(lambda: not window.busy, timeout=30_000)
