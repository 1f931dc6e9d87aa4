"""What the reading page costs on a long article, beside a bare QTextEdit that shows the same text.

Run it with ``python tests/bench/bench_window.py [KILOBYTES]``. Every figure is in milliseconds of the window's thread,
from the call to the end of the painting that it causes; "blocked" is how long the thread was kept from its events at a
time. Time that other programs took from it does not count. What is done once an article is the median of nine times.
"""

import os
import random
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median, quantiles
from time import thread_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from reader.app.filters import Certainty, Filter, Naming, speaker_keys
from reader.app.present import make_view
from reader.app.view import ArticleView, PaintKind
from reader.core.analysis import Analysis, Balance, Block, Claim, Entity, Mention, Producer
from reader.core.document import Source
from reader.core.span import Span
from reader.core.vocabulary import ClaimKind, CueClass, EntityType, MentionKind, Role, SourceType
from reader.gui.prepared import prepare
from reader.gui.quiet import uncollected
from reader.gui.reading import ReadingPage
from reader.gui.style import palette, style_sheet
from reader.gui.theme import load_theme

_WORDS = "the river council of harbour towns was told that new ferry lines would open before winter storms came".split()
_PARAGRAPH = 320
_SIZE = (1280, 820)
_TIMES = 9


def long_article(
    characters: int, *, sentences_with_claims: float = 0.39, paragraph_length: int = _PARAGRAPH, lone: bool = False
) -> ArticleView:
    """An article of that many characters in paragraphs of about ``paragraph_length``, or in a ``lone`` one.

    A part of its sentences, ``sentences_with_claims`` of 1, are attributed and unattributed claims.
    """
    choose = random.Random(7)
    parts: list[str] = []
    blocks: list[Block] = []
    claims: list[Claim] = []
    mentions: list[Mention] = []
    at = 0
    while at < characters:
        sentences = []
        inner = at
        count = 0
        while count < paragraph_length:
            words = [choose.choice(_WORDS) for _ in range(choose.randint(7, 15))]
            content = " ".join(words)
            kind = choose.choice(list(ClaimKind))
            sentence = f"“{content},” Adela Brun said." if kind is ClaimKind.DIRECT else f"{content}, Adela Brun said."
            if choose.random() < sentences_with_claims:
                end = sentence.index(" Adela") - (kind is not ClaimKind.DIRECT)
                name = Span(inner + sentence.index("Adela"), inner + sentence.index(" said"))
                cue = Span(name.end + 1, name.end + 5)
                attributed = kind is not ClaimKind.UNATTRIBUTED
                claims.append(
                    Claim(
                        f"c{len(claims)}",
                        kind,
                        (Span(inner, inner + end),),
                        (cue,) if attributed else (),
                        (name,) if attributed else (),
                        "e1" if attributed else None,
                        ("e1",) if attributed else (),
                        SourceType.PERSON if attributed else SourceType.NONE,
                    )
                )
                mentions.append(Mention(name, MentionKind.NAME))
            sentences.append(sentence)
            inner += len(sentence) + 1
            count += len(sentence) + 1
        paragraph = " ".join(sentences)
        role = Role.HEADLINE if not blocks else Role.RELATED if len(blocks) % 17 == 0 else Role.BODY
        blocks.append(Block(Span(at, at + len(paragraph)), role, 1.0, "made"))
        parts.append(paragraph)
        at += len(paragraph) + 2
    if lone:
        blocks = [Block(Span(0, at - 2), Role.BODY, 1.0, "made")]
    words_total = sum(len(part.split()) for part in parts)
    return make_view(
        Analysis(
            source=Source(Path("long.txt"), "", "text/plain", "utf-8"),
            producer=Producer("bench", "none"),
            text=("  " if lone else "\n\n").join(parts),
            blocks=tuple(blocks),
            claims=tuple(claims),
            entities=(Entity("e1", "Adela Brun", EntityType.PERSON, (), tuple(mentions)),),
            balance=Balance(words=words_total, other=words_total),
        )
    )


def timed(action: Callable[[], object], *painted: QWidget) -> float:
    """Milliseconds that ``action`` and the painting of ``painted`` take."""
    begin = thread_time()
    action()
    for widget in painted:
        widget.repaint()
    return (thread_time() - begin) * 1000


def report(name: str, times: list[float], bare: list[float] | None = None) -> None:
    """Prints the median, the 95th percentile and the longest, and the ratio to the bare widget's median."""
    high = quantiles(times, n=20)[-1] if len(times) > 1 else times[0]
    line = f"{name:34} median {median(times):8.2f}   p95 {high:8.2f}   longest {max(times):8.2f}"
    if bare:
        line += f"   {median(times) / median(bare):5.2f} times the bare widget's {median(bare):.2f}"
    print(line)


def settle(done: Callable[[], bool]) -> list[float]:
    """Runs the event loop until ``done`` and painted, and tells how long each round of it took."""
    rounds = []
    last = False
    while not last:
        last = done()
        begin = thread_time()
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        rounds.append((thread_time() - begin) * 1000)
    return rounds


class Bench:
    """A reading page with an article, and a bare QTextEdit with the same text."""

    def __init__(self, app: QApplication, view: ArticleView) -> None:
        self._app = app
        self.view = view
        self.bare = QTextEdit()
        self.bare.setReadOnly(True)
        self.bare.setUndoRedoEnabled(False)
        self.bare.resize(*_SIZE)
        self.bare.show()
        light = load_theme("light")
        self.page = ReadingPage(light)
        self.page.setStyleSheet(style_sheet(light))
        self.page.resize(*_SIZE)
        self.page.show()
        self.port = self.page.article.viewport()
        self.painted: list[bool] = []
        self.page.shown.connect(lambda: self.painted.append(True))
        app.processEvents()

    def settle(self) -> list[float]:
        """How long each turn of the event loop took until all was painted."""
        return settle(lambda: bool(self.painted))

    def switched(self, *actions: Callable[[], object]) -> tuple[list[float], list[float]]:
        """How long each action took, and the turns of the event loop after it."""
        times, rounds = [], []
        for action in actions:
            self.painted.clear()
            times.append(timed(action, self.port, self.page.cards, self.page.pane.ruler))
            rounds.extend(self.settle())
        return times, rounds

    def show(self) -> None:
        """Text and colours, by turns with the bare widget's text."""
        text = self.view.analysis.text
        # As the window's own jobs make it.
        with uncollected():
            prepared = prepare(self.view)
        print(f"{len(text):,} characters, {len(self.view.blocks):,} paragraphs, {len(self.view.claims):,} claims")
        bare, own, first, rounds = list[float](), list[float](), list[float](), list[float]()
        for _ in range(_TIMES):
            self.bare.setPlainText("")
            bare.append(timed(lambda: self.bare.setPlainText(text), self.bare.viewport()))
            # Else Qt would go on setting it while the page is measured.
            self.bare.document().size()
            self.page.show_text("")
            self._app.processEvents()
            own.append(timed(lambda: self.page.show_text(text), self.port))
            self.painted.clear()
            first.append(timed(lambda: self.page.show_analysis(prepared), self.port, self.page.cards))
            rounds += self.settle()
        report("text readable", own, bare)
        report("first screen coloured", first)
        report("blocked while colouring", rounds)

    def walk(self) -> None:
        """Scrolling and going from claim to claim."""
        bars = (self.bare.verticalScrollBar(), self.page.article.verticalScrollBar())
        steps = [40 * number for number in range(1, 200)]
        bare = [timed(lambda y=y: bars[0].setValue(y), self.bare.viewport()) for y in steps]  # type: ignore[misc]
        beside = (self.page.cards, self.page.pane.ruler)
        own = [timed(lambda y=y: bars[1].setValue(y), self.port, *beside) for y in steps]  # type: ignore[misc]
        report("scrolling with cards and ruler", own, bare)
        bars[1].setValue(0)
        self.page.choose(None)
        self.page.article.set_place(0)
        seen = (self.port, self.page.cards, self.page.pane)
        report("next claim", [timed(lambda: self.page.step_claim(True), *seen) for _ in range(400)])
        report("next quote", [timed(lambda: self.page.step_kind(PaintKind.QUOTE, True), *seen) for _ in range(100)])

    def jump(self) -> None:
        """From one end to the other."""
        navigator = self.page.navigator
        assert navigator is not None
        last = len(navigator.claims) - 1
        jumps, bare_jumps = [], []
        for number in range(_TIMES):
            index = last if number % 2 == 0 else 0
            jumps.append(timed(lambda index=index: self.page.choose(index), self.port, self.page.cards))  # type: ignore[misc]

            def bare_jump(position: int = navigator.claims[index].anchor.start) -> None:
                cursor = QTextCursor(self.bare.document())
                cursor.setPosition(position)
                self.bare.setTextCursor(cursor)

            bare_jumps.append(timed(bare_jump, self.bare.viewport()))
        report("far jump", jumps, bare_jumps)

    def switch(self) -> None:
        """Colours, theme, size."""
        page = self.page
        page.choose(len(self.view.claims) // 2)
        themes = (load_theme("dark"), load_theme("light"))
        for name, actions in (
            ("switch a colour", [lambda on=on: page.show_kind(PaintKind.QUOTE, on) for on in (False, True) * 5]),
            ("switch the theme", [lambda theme=theme: page.set_theme(theme) for theme in themes * 5]),
            ("zoom", [lambda step=step: page.set_zoom(step) for step in (1.1, 1.0, 0.9, 1.0) * 2]),
        ):
            times, rounds = self.switched(*actions)
            report(name, times)
            report("    blocked after it", rounds)

    def filter(self) -> None:
        """What narrows the claims, and all of them again, as cards and as a list."""
        speaker = next(key for row in self.page.listing.rows for key in speaker_keys(row))
        filters = {
            "kind": Filter(kinds=frozenset({ClaimKind.DIRECT})),
            "speaker": Filter(speakers=frozenset({speaker})),
            "source": Filter(sources=frozenset({SourceType.PERSON})),
            "naming": Filter(naming=frozenset({Naming.NOBODY})),
            "cue": Filter(cues=frozenset({CueClass.NEUTRAL})),
            "certainty": Filter(certainty=frozenset({Certainty.SURE})),
            "words": Filter(text="harbour"),
        }
        page = self.page
        for as_list in (False, True):
            page.show_list(as_list)
            self._app.processEvents()
            way = page.claims.list.viewport() if as_list else page.cards
            for name, wanted in filters.items():
                times = []
                for each in (wanted, Filter()) * _TIMES:
                    times.append(
                        timed(lambda each=each: page.listing.set_filter(each), self.port, way, page.pane.ruler)  # type: ignore[misc]
                    )
                    self._app.processEvents()
                report(f"filter by {name}, {'list' if as_list else 'cards'}", times)
        page.show_list(False)
        self._app.processEvents()
        picks = []
        for _ in range(_TIMES):
            page.entities.let_go()
            self._app.processEvents()
            picks.append(timed(lambda: page.entities.pick("e1"), self.port, page.cards, page.pane.ruler))
        report("pick an entity", picks)
        page.entities.let_go()

    def resize(self) -> None:
        """Other widths."""
        self.page.choose(len(self.view.claims) // 2)
        widths = [1000, 1280, 900, 1400, 1100] * 2
        bare = [timed(lambda w=w: self.bare.resize(w, 820), self.bare.viewport()) for w in widths]  # type: ignore[misc]
        own = [timed(lambda w=w: self.page.resize(w, 820), self.port, self.page.cards) for w in widths]  # type: ignore[misc]
        report("resize", own, bare)

    def end(self) -> None:
        """Puts the widgets away."""
        for widget in (self.bare, self.page):
            widget.hide()
            widget.deleteLater()
        self._app.processEvents()


def main() -> None:
    """Measures, and prints the table."""
    characters = 1000 * (int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
    app = QApplication(sys.argv)
    app.setStyle("Fusion")
    app.setPalette(palette(load_theme("light")))
    bench = Bench(app, long_article(characters))
    for part in (bench.show, bench.walk, bench.jump, bench.switch, bench.filter, bench.resize):
        part()
    bench.end()
    for name, view in (
        ("twice as many claims", long_article(characters, sentences_with_claims=0.83)),
        ("short lines", long_article(characters, paragraph_length=1)),
        ("a lone paragraph", long_article(characters, lone=True)),
    ):
        print(f"\n{name}: ", end="")
        bench = Bench(app, view)
        bench.show()
        bench.walk()
        bench.end()


if __name__ == "__main__":
    main()
