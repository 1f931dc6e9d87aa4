"""What the reading page costs on a long article, beside a bare QTextEdit that shows the same text.

Run it with ``python tests/bench/bench_window.py [KILOBYTES]``. Every figure is in milliseconds of the window's thread,
from the call to the end of the painting that it causes; "blocked" is how long the thread was kept from its events at a
time. Time that other programs took from it does not count.
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

from reader.app.present import make_view
from reader.app.view import ArticleView, PaintKind
from reader.core.analysis import Analysis, Balance, Block, Claim, Entity, Mention, Producer
from reader.core.document import Source
from reader.core.span import Span
from reader.core.vocabulary import ClaimKind, EntityType, MentionKind, Role, SourceType
from reader.gui.prepared import prepare
from reader.gui.reading import ReadingPage
from reader.gui.style import palette, style_sheet
from reader.gui.theme import load_theme

_WORDS = "the river council of harbour towns was told that new ferry lines would open before winter storms came".split()
_PARAGRAPH = 320
_SIZE = (1280, 820)


def long_article(characters: int, claims_a_paragraph: float = 1.55) -> ArticleView:
    """An article of that many characters in paragraphs of about 320, with attributed and unattributed claims."""
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
        while count < _PARAGRAPH:
            words = [choose.choice(_WORDS) for _ in range(choose.randint(7, 15))]
            content = " ".join(words)
            kind = choose.choice(list(ClaimKind))
            sentence = f"“{content},” Adela Brun said." if kind is ClaimKind.DIRECT else f"{content}, Adela Brun said."
            if choose.random() < claims_a_paragraph / 4:
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
    words_total = sum(len(part.split()) for part in parts)
    return make_view(
        Analysis(
            source=Source(Path("long.txt"), "", "text/plain", "utf-8"),
            producer=Producer("bench", "none"),
            text="\n\n".join(parts),
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


def main() -> None:
    """Measures, and prints the table."""
    kilobytes = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    app = QApplication(sys.argv)
    app.setStyle("Fusion")
    light, dark = load_theme("light"), load_theme("dark")
    app.setPalette(palette(light))
    view = long_article(kilobytes * 1000)
    text = view.analysis.text
    print(f"{len(text):,} characters, {len(view.blocks):,} paragraphs, {len(view.claims):,} claims")

    bare = QTextEdit()
    bare.setReadOnly(True)
    bare.setUndoRedoEnabled(False)
    bare.resize(*_SIZE)
    bare.show()
    app.processEvents()
    bare_text = timed(lambda: bare.setPlainText(text), bare.viewport())
    # Else Qt would go on setting it while the page is measured.
    bare.document().size()

    page = ReadingPage(light)
    page.setStyleSheet(style_sheet(light))
    page.resize(*_SIZE)
    page.show()
    app.processEvents()
    article, port = page.article, page.article.viewport()
    report("text readable", [timed(lambda: page.show_text(text), port)], [bare_text])
    painted: list[bool] = []
    page.shown.connect(lambda: painted.append(True))
    prepared = prepare(view)
    first = timed(lambda: page.show_analysis(prepared), port, page.cards)
    report("first screen coloured", [first])
    report("blocked while colouring", settle(lambda: bool(painted)))

    bars = (bare.verticalScrollBar(), article.verticalScrollBar())
    steps = [40 * number for number in range(1, 200)]
    bare_frames = [timed(lambda y=y: bars[0].setValue(y), bare.viewport()) for y in steps]  # type: ignore[misc]
    frames = [timed(lambda y=y: bars[1].setValue(y), port, page.cards) for y in steps]  # type: ignore[misc]
    report("scrolling, text and cards", frames, bare_frames)

    bars[1].setValue(0)
    page.choose(None)
    article.set_place(0)
    report("next claim", [timed(lambda: page.step_claim(True), port, page.cards, page.pane) for _ in range(400)])
    report("next quote", [timed(lambda: page.step_kind(PaintKind.QUOTE, True), port, page.cards) for _ in range(100)])

    navigator = page.navigator
    assert navigator is not None
    last = len(navigator.claims) - 1
    jumps, bare_jumps = [], []
    for number in range(9):
        index = last if number % 2 == 0 else 0
        jumps.append(timed(lambda index=index: page.choose(index), port, page.cards))  # type: ignore[misc]

        def bare_jump(position: int = navigator.claims[index].anchor.start) -> None:
            cursor = QTextCursor(bare.document())
            cursor.setPosition(position)
            bare.setTextCursor(cursor)

        bare_jumps.append(timed(bare_jump, bare.viewport()))
    report("far jump", jumps, bare_jumps)

    def switch(action: Callable[[], object]) -> None:
        painted.clear()
        switches.append(timed(action, port, page.cards))
        rounds.extend(settle(lambda: bool(painted)))

    page.choose(last // 2)
    for name, actions in (
        ("switch a colour", [lambda on=on: page.show_kind(PaintKind.QUOTE, on) for on in (False, True) * 4]),
        ("switch the theme", [lambda theme=theme: page.set_theme(theme) for theme in (dark, light) * 3]),
        ("zoom", [lambda step=step: page.set_zoom(step) for step in (1.1, 1.0, 0.9, 1.0)]),
    ):
        switches: list[float] = []
        rounds: list[float] = []
        for action in actions:
            switch(action)
        report(name, switches)
        report("    blocked after it", rounds)

    widths = [1000, 1280, 900, 1400, 1100] * 2
    bare_resizes = [timed(lambda w=w: bare.resize(w, 820), bare.viewport()) for w in widths]  # type: ignore[misc]
    resizes = [timed(lambda w=w: page.resize(w, 820), port, page.cards) for w in widths]  # type: ignore[misc]
    report("resize", resizes, bare_resizes)
    picks = []
    for _ in range(3):
        page.entities.let_go()
        picks.append(timed(lambda: page.entities.pick("e1"), port, page.cards))
    report("pick an entity", picks)


if __name__ == "__main__":
    main()
