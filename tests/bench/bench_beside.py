"""What a second article beside the first costs: a frame of scrolling and a step, against the first one alone.

Run it with ``python tests/bench/bench_beside.py [LINES]``, lines for each of the two articles. Every figure is in
milliseconds of the window's thread, from the call to the end of the painting that it causes.
"""

import os
import random
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import thread_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Helpers are imported by their full names.
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from reader.gui.jobs import OpenFile
from reader.gui.pairing import Stage
from reader.gui.window import Window
from tests.gui.pairs import LinesOpener, SameLines

_WORDS = "the river council of harbour towns was told that new ferry lines would open before winter storms came".split()
_STEPS = 60


def articles(lines: int) -> tuple[str, str]:
    """Two texts, about a third of whose lines are the same, up to forty lines further up or down."""
    choose = random.Random(7)
    left, right = ([f"{side} {n} " + " ".join(choose.choices(_WORDS, k=45)) for n in range(lines)] for side in "ab")
    for number in choose.sample(range(lines), lines // 2):
        right[min(lines - 1, max(0, number + choose.randint(-40, 40)))] = left[number]
    return "\n\n".join(left), "\n\n".join(right)


def wait(until: Callable[[], bool]) -> None:
    """Runs the event loop until that is so, and a second more, so that nothing is left to be done."""
    loop, timer = QEventLoop(), QTimer()
    timer.timeout.connect(lambda: loop.quit() if until() else None)
    timer.start(20)
    loop.exec()
    timer.stop()
    QTimer.singleShot(1000, loop.quit)
    loop.exec()


def times(act: Callable[[int], object]) -> tuple[float, float]:
    """Median and 95th percentile of what each of many steps takes."""
    out = []
    for step in range(_STEPS):
        before = thread_time()
        act(step)
        QApplication.processEvents()
        out.append(1000 * (thread_time() - before))
    return median(out), quantiles(out, n=20)[-1]


def compared(window: Window) -> bool:
    """Whether two articles stand beside each other and are compared."""
    two = window.desk.spread.two if window.desk.spread is not None else None
    return two is not None and two.pairing.stage is Stage.DONE


def scrolled(window: Window) -> tuple[float, float]:
    """What a step of the wheel takes."""
    bar = window.page.article.verticalScrollBar()
    return times(lambda _step: bar.setValue(bar.value() + 90))


def pressed(window: Window, action: str) -> tuple[float, float]:
    """What an action takes."""
    return times(lambda _step: window.actions_by_name[action].trigger())


def main() -> None:
    """Prints a line for each thing that is done."""
    lines = int(sys.argv[1]) if len(sys.argv) > 1 else 3000
    app = QApplication([])
    app.setStyle("Fusion")
    window = Window(LinesOpener, "light", make_matcher=SameLines)
    window.resize(1280, 820)
    window.show()
    with TemporaryDirectory() as folder:
        files = Path(folder) / "a.txt", Path(folder) / "b.txt"
        for file, text in zip(files, articles(lines), strict=True):
            file.write_text(text, encoding="utf-8")
        window.start(OpenFile(files[0]))
        wait(lambda: window.desk.current.has_text and window.page.prepared is not None)
        alone = {"scroll": scrolled(window), "next claim": pressed(window, "next_claim")}
        window.desk.open_beside([OpenFile(files[1])])
        wait(lambda: compared(window))
        beside = {"scroll": scrolled(window), "next claim": pressed(window, "next_claim")}
        for name, first in alone.items():
            print(f"{name:12} alone {first[0]:5.1f} {first[1]:5.1f}", end="  ")
            print(f"beside {beside[name][0]:5.1f} {beside[name][1]:5.1f}  {beside[name][0] / first[0]:.2f} times")
        print("{:12}                    beside {:5.1f} {:5.1f}".format("next match", *pressed(window, "next_match")))
        window.actions_by_name["link_scrolling"].setChecked(True)
        print("{:12}                    beside {:5.1f} {:5.1f}".format("both scroll", *scrolled(window)))
    sys.stdout.flush()
    os._exit(0)


main()
