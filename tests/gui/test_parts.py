"""The article is coloured from its top while the analysis goes on."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import count, pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel, QProgressBar
from pytestqt.qtbot import QtBot

from reader.app.view import PaintKind
from reader.core.analysis import Analysis
from reader.core.document import LoadedDocument
from reader.core.span import Span
from reader.core.vocabulary import ClaimKind
from reader.core.wanted import while_wanted
from reader.gui.positions import TextMap
from reader.gui.theme import load_theme
from reader.gui.typography import Look
from reader.gui.window import Window
from tests.gui.articles import TEXT, FakeOpener, analysis_of, find
from tests.gui.looking import LIGHT, background, look

# The cuts lie between a headline and its standfirst, and between body paragraphs; what is left comes with the result.
CUTS = (0, find("The last crossing").start, find("READ MORE").start, find("Sources close").start)
# What the parts, as they know less, colour otherwise than the whole does.
WRONG = find("“a fairy tale”")


def parts_of(document: LoadedDocument) -> list[Analysis]:
    """The stretches of the hand-made analysis, without speakers, one quotation taken for a statement."""
    whole = analysis_of(document)
    claims = [
        replace(claim, speaker=None, speakers=(), kind=ClaimKind.INDIRECT if claim.content == (WRONG,) else claim.kind)
        for claim in whole.claims
    ]
    return [
        replace(
            whole,
            blocks=tuple(block for block in whole.blocks if stretch.contains(block.span)),
            claims=tuple(claim for claim in claims if stretch.contains(claim.content[0])),
            entities=(),
        )
        for stretch in (Span(start, end) for start, end in pairwise(CUTS))
    ]


class PartOpener(FakeOpener):
    """Takes each step of the ferry article's analysis when the test lets it; other articles are analysed in one step.

    ``told`` counts the parts that were taken from it, ``ended`` says that the ferry article's analysis is over.
    ``loading`` and ``reading`` hold back files and the analysis of other articles, which sets ``begun``.
    """

    def __init__(self) -> None:
        self._steps = threading.Semaphore(0)
        self.loading = threading.Event()
        self.loading.set()
        self.reading = threading.Event()
        self.reading.set()
        self.begun = threading.Event()
        self.told = threading.Semaphore(0)
        self.taken = 0
        self.ended = threading.Event()

    def step(self, count: int = 1) -> None:
        """Lets the next part, or after the last one the result, come."""
        self._steps.release(count)

    def open(self, path: Path, encoding: str | None = None, record: int | None = None) -> LoadedDocument:
        """The file, once files may be loaded."""
        assert self.loading.wait(60)
        return super().open(path, encoding)

    def analyse(self, document: LoadedDocument, on_part: Callable[[Analysis], None] | None = None) -> Analysis:
        """The parts, then the whole."""
        if document.text != TEXT:
            self.begun.set()
            assert self.reading.wait(60)
            return super().analyse(document)
        assert on_part is not None
        try:
            for part in parts_of(document):
                assert self._steps.acquire(timeout=60)
                on_part(part)
                self.taken += 1
                self.told.release()
            assert self._steps.acquire(timeout=60)
            return super().analyse(document)
        finally:
            self.ended.set()


class Watched:
    """A window whose analysis the test lets go on."""

    def __init__(self, qtbot: QtBot) -> None:
        self.opener = PartOpener()
        self.window = Window(lambda: self.opener, "light")
        self.article = self.window.page.article
        self.jobs_of_parts: list[int] = []
        self.window.jobs.part_read.connect(lambda job, _part: self.jobs_of_parts.append(job))
        self._qtbot = qtbot
        qtbot.addWidget(self.window)
        self.window.resize(1280, 820)
        self.window.show()
        qtbot.waitExposed(self.window)

    def part(self) -> None:
        """Lets the next part come, and waits until it is painted."""
        before = len(self.jobs_of_parts)
        self.opener.step()
        self._qtbot.waitUntil(lambda: len(self.jobs_of_parts) > before, timeout=30_000)
        self.settle()

    def whole(self) -> None:
        """Lets the rest come, and waits until it is painted."""
        with self._qtbot.waitSignal(self.window.ready, timeout=30_000):
            self.opener.step(len(CUTS))

    def settle(self) -> None:
        """Waits until nothing is left to paint."""
        self._qtbot.waitUntil(lambda: not self.article._painter.working, timeout=30_000)

    def progress(self) -> str:
        """What the status line says of the work."""
        return next(found.text() for found in self.window.findChildren(QLabel) if found.accessibleName() == "Progress")

    def changes(self) -> list[Span]:
        """Filled from now on with the stretches of the document, in its own positions, whose formats are set."""
        seen: list[Span] = []
        self.article.document().contentsChange.connect(lambda at, _removed, added: seen.append(Span(at, at + added)))
        return seen


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """The file of another article."""
    path = tmp_path / "other.txt"
    path.write_text("Another article.\n", encoding="utf-8")
    return path


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    """A file that holds no article."""
    path = tmp_path / "bad.pdf"
    path.write_bytes(b"\x00")
    return path


@pytest.fixture
def watched(qtbot: QtBot, ferry: Path) -> Iterator[Watched]:
    """A window with the article's text, which is being analysed."""
    made = Watched(qtbot)
    made.window.open([ferry])
    qtbot.waitUntil(lambda: "Ferry Line" in made.article.toPlainText(), timeout=30_000)
    made.settle()
    yield made
    made.window.jobs.abandon()
    made.opener.loading.set()
    made.opener.reading.set()
    made.opener.step(len(CUTS))
    qtbot.waitUntil(lambda: not made.window.jobs.busy, timeout=30_000)


def qt_span(start: int, end: int) -> Span:
    """A stretch of the article in positions of its document."""
    return Span(*TextMap(TEXT).span_to_qt(Span(start, end)))


def test_parts_are_coloured_before_the_end(watched: Watched) -> None:
    """Each part has its looks and colours when it comes, the text after it none yet, and nothing else is there."""
    watched.part()
    assert background(watched.article, "News from") == LIGHT.kinds[PaintKind.BOILERPLATE].tint
    assert background(watched.article, "Nobody was hurt") is None
    watched.part()
    assert background(watched.article, "Nobody was hurt") == LIGHT.kinds[PaintKind.UNATTRIBUTED].tint
    assert background(watched.article, "at least until the autumn") == LIGHT.kinds[PaintKind.QUOTE].tint
    assert background(watched.article, "a private line had already") is None
    assert watched.window.page.navigator is None
    assert watched.window.page.listed == ()
    assert not watched.opener.ended.is_set()


def test_a_part_knows_the_looks_before_it(watched: Watched) -> None:
    """The second headline is set as a standfirst, though the first came in another part."""
    watched.part()
    watched.part()
    title, standfirst = look(watched.article, "Ferry Line to Close"), look(watched.article, "The last crossing")
    formats = watched.article._formats
    assert title.fontWeight() == formats.text(Look.TITLE).fontWeight()
    assert standfirst.fontWeight() == formats.text(Look.STANDFIRST).fontWeight() != title.fontWeight()


def test_a_part_touches_its_own_stretch_alone(watched: Watched) -> None:
    """When a part comes, no format outside its lines is set."""
    watched.part()
    seen = watched.changes()
    watched.part()
    assert seen
    # The blank line before the stretch may be set with it.
    stretch = qt_span(CUTS[1] - 2, CUTS[2])
    assert all(stretch.contains(change) for change in seen)


def test_the_whole_replaces_the_parts(watched: Watched) -> None:
    """The result's colours stand at the end, with cards and balance, and only lines that change are touched."""
    for _ in CUTS[1:]:
        watched.part()
    assert background(watched.article, WRONG) == LIGHT.kinds[PaintKind.STATEMENT].tint
    seen = watched.changes()
    watched.whole()
    assert background(watched.article, WRONG) == LIGHT.kinds[PaintKind.QUOTE].tint
    # From the paragraph that the parts saw otherwise on, behind which no part told of anything.
    stretch = qt_span(find("Islanders doubt").start, len(TEXT))
    # The first line of a run that folds makes room for its heading.
    head = qt_span(0, find("Harbour Courier").end + 1)
    assert seen
    assert all(stretch.contains(change) or head.contains(change) for change in seen)
    assert watched.window.page.navigator is not None
    assert len(watched.window.page.listed) == 11


def test_a_window_looks_the_same_with_parts_and_without(watched: Watched, opened: Window) -> None:
    """Every character's format is the one that a window has that was told of the whole article at once."""
    for _ in CUTS[1:]:
        watched.part()
    watched.whole()
    for at in range(1, TextMap(TEXT).to_qt(len(TEXT))):
        cursors = [QTextCursor(made.document()) for made in (watched.article, opened.page.article)]
        for cursor in cursors:
            cursor.setPosition(at)
        first, second = cursors
        assert first.charFormat() == second.charFormat()
        assert first.blockFormat() == second.blockFormat()


def test_the_status_line_says_how_far_it_is(watched: Watched) -> None:
    """After a part it tells the share of the text that is read, in words and in the bar; at the end it is empty."""
    (bar,) = watched.window.statusBar().findChildren(QProgressBar)
    assert watched.progress() == "Reading…"
    watched.part()
    share = 100 * find("Council \U0001f6a2").end // len(TEXT)
    assert watched.progress() == f"Reading… {share}%"
    assert (bar.value(), bar.maximum()) == (share, 100)
    watched.whole()
    assert watched.progress() == ""
    assert not bar.isVisible()


def test_a_theme_changes_the_parts_too(watched: Watched) -> None:
    """Parts painted before a change of theme and after it have the new theme's colours."""
    watched.part()
    watched.window.set_theme("dark")
    watched.part()
    dark = load_theme("dark")
    assert background(watched.article, "News from") == dark.kinds[PaintKind.BOILERPLATE].tint
    assert background(watched.article, "Nobody was hurt") == dark.kinds[PaintKind.UNATTRIBUTED].tint


def test_another_file_goes_first(watched: Watched, qtbot: QtBot, other: Path) -> None:
    """Opened mid-way, another file is read first; the first one's analysis goes on where it was when that is done."""
    watched.part()
    watched.opener.reading.clear()
    watched.window.open([other])
    qtbot.waitUntil(watched.opener.begun.is_set, timeout=30_000)
    watched.opener.step(len(CUTS))
    with qtbot.waitSignal(watched.window.ready, timeout=30_000):
        watched.opener.reading.set()
    qtbot.waitUntil(lambda: not watched.window.jobs.busy, timeout=30_000)
    assert watched.window.page.listed == ()
    watched.window.desk.step(forward=True)
    assert watched.window.page.article is watched.article
    qtbot.waitUntil(lambda: len(watched.window.page.listed) == 11, timeout=30_000)
    qtbot.waitUntil(lambda: watched.progress() == "", timeout=30_000)


def test_closing_a_tab_ends_its_work(watched: Watched, qtbot: QtBot, other: Path) -> None:
    """The analysis of an article that is closed ends at its next part, which goes nowhere; the other one stays."""
    watched.part()
    with qtbot.waitSignal(watched.window.ready, timeout=30_000):
        watched.window.open([other])
    watched.window.desk.close_number(0)
    watched.opener.step()
    assert watched.opener.ended.wait(30)
    qtbot.waitUntil(lambda: not watched.window.jobs.busy, timeout=30_000)
    assert watched.opener.taken == 1
    assert watched.jobs_of_parts == [1]
    assert watched.window.windowTitle().startswith("other.txt")


class EndlessOpener(FakeOpener):
    """Works on the ferry article for as long as that is wanted, without telling of a part."""

    def __init__(self) -> None:
        self.begun = threading.Event()

    def analyse(self, document: LoadedDocument, on_part: Callable[[Analysis], None] | None = None) -> Analysis:
        """Never the ferry article's."""
        if document.text == TEXT:
            self.begun.set()
            for _ in while_wanted(count()):
                pass
        return super().analyse(document)


@pytest.mark.parametrize("way", ["tab", "window", "reload"])
def test_work_between_two_parts_ends_too(qtbot: QtBot, ferry: Path, way: str) -> None:
    """Amid the rules or the model an analysis ends when its tab or the window is closed, or the file read again."""
    opener = EndlessOpener()
    window = Window(lambda: opener, "light")
    qtbot.addWidget(window)
    window.show()
    window.open([ferry])
    assert opener.begun.wait(30)
    qtbot.waitUntil(lambda: window.desk.current.has_text, timeout=30_000)
    if way == "tab":
        window.desk.close_current()
    elif way == "window":
        assert window.close()
    else:
        ferry.write_text("Nothing happened.", encoding="utf-8")
        with qtbot.waitSignal(window.ready, timeout=30_000):
            window.reload()
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=30_000)


def test_a_bad_file_leaves_the_analysis_going(watched: Watched, qtbot: QtBot, bad: Path) -> None:
    """A file that cannot be opened is told of; the open article's parts, cards and progress come all the same."""
    watched.part()
    before = watched.progress()
    with qtbot.waitSignal(watched.window.failed, timeout=30_000):
        watched.window.open([bad])
    assert watched.progress() == before != ""
    watched.part()
    assert background(watched.article, "Nobody was hurt") == LIGHT.kinds[PaintKind.UNATTRIBUTED].tint
    watched.whole()
    assert background(watched.article, "a private line had") == LIGHT.kinds[PaintKind.STATEMENT].tint
    assert len(watched.window.page.listed) == 11
    assert watched.progress() == ""
    assert watched.window.messages.text() == "bad.pdf holds no text. Choose a saved article."


def test_the_analysis_goes_on_while_a_file_is_opened(watched: Watched, qtbot: QtBot, bad: Path) -> None:
    """Parts and result are painted as they come, while the status line names the file that is being opened."""
    watched.opener.loading.clear()
    watched.window.open([bad])
    watched.part()
    assert background(watched.article, "News from") == LIGHT.kinds[PaintKind.BOILERPLATE].tint
    assert watched.progress() == "Opening bad.pdf…"
    watched.whole()
    assert len(watched.window.page.listed) == 11
    assert watched.progress() == "Opening bad.pdf…"
    with qtbot.waitSignal(watched.window.failed, timeout=30_000):
        watched.opener.loading.set()
    assert watched.progress() == ""
    assert len(watched.window.page.listed) == 11


def test_a_good_file_opens_whatever_comes_of_the_next(watched: Watched, qtbot: QtBot, other: Path, bad: Path) -> None:
    """Of a good file and a bad one, asked for one right after the other, the good one shows with what is wrong."""
    watched.opener.reading.clear()
    watched.opener.loading.clear()
    watched.window.open([other])
    watched.window.open([bad])
    with qtbot.waitSignal(watched.window.failed, timeout=30_000):
        watched.opener.loading.set()
    qtbot.waitUntil(lambda: watched.window.windowTitle().startswith("other.txt"), timeout=30_000)
    watched.opener.reading.set()
    watched.opener.step(len(CUTS))
    qtbot.waitUntil(lambda: not watched.window.jobs.busy, timeout=30_000)
    assert [article.request.name for article in watched.window.desk.articles if article.request] == [
        "ferry.txt",
        "other.txt",
    ]


def test_closing_ends_the_work_without_waiting(watched: Watched, qtbot: QtBot) -> None:
    """The window closes while a part is being read, and that part is the last."""
    watched.part()
    assert watched.window.close()
    assert not watched.opener.ended.is_set()
    watched.opener.step()
    assert watched.opener.ended.wait(30)
    qtbot.waitUntil(lambda: not watched.window.jobs.busy, timeout=30_000)
    assert watched.opener.taken == 1
    assert watched.jobs_of_parts == [1]
