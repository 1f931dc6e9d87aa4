"""What an article of 1 MB costs while the whole program reads it: the window, the model, the rules, the cache.

Run it with ``python tests/bench/bench_long.py [KILOBYTES]``; 1 MB takes a minute and a half on two idle cores. How long
the window's thread was kept from its events is told by the clock, waits for the interpreter included, less the time in
which other programs had the cores (Linux tells it; elsewhere nothing is taken off). Memory is what the processes have
for themselves and their part of what they share, less what the same window takes with the model and a short article.
"""

import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter, process_time, thread_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QTextEdit

from reader.app.remembered import RememberedAnalyses
from reader.app.service import Service
from reader.core.span import Span
from reader.core.tagging import OnPart, Tagger, Tagging
from reader.gui.open_article import OpenArticle
from reader.gui.window import Window
from reader.infer.model import load_tagger
from reader.store.cache import Cache

_ARTICLES = Path(__file__).parents[1] / "golden" / "articles"
_TICK_MS = 3
_TIMES = 9


def long_text(characters: int) -> str:
    """Paragraphs of the golden articles in an order of chance, each with a number in it, so that none is a repeat."""
    choose = random.Random(7)
    lines = [line.strip() for path in sorted(_ARTICLES.glob("*.txt")) for line in path.read_text("utf-8").split("\n")]
    paragraphs = [line for line in lines if len(line) > 120]
    out = ["Harbour Report Says Lines Will Open"]
    length = 0
    while length < characters:
        out.append(choose.choice(paragraphs).replace(" ", f" {len(out):,} ", 1))
        length += len(out[-1]) + 2
    return "\n\n".join(out)


class KnownTagger:
    """The shipped tagger, which tags no text twice: what is left then are the rules."""

    def __init__(self) -> None:
        self._tagger = load_tagger()
        self._known: dict[int, Tagging] = {}

    @property
    def version(self) -> str:
        """The model's."""
        return self._tagger.version

    def tag(self, text: str, blocks: Sequence[Span], quoted: Sequence[Span], on_part: OnPart | None = None) -> Tagging:
        """What the model says of the text, or has said."""
        key = hash(text)
        if key not in self._known:
            self._known[key] = self._tagger.tag(text, blocks, quoted, on_part)
        return self._known[key]


class Blocked:
    """How long the window's thread was kept from its events, in milliseconds, and for how long it computed then."""

    def __init__(self) -> None:
        self.waits: list[float] = []
        self.computed: list[float] = []
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._last = (0.0, 0.0, 0.0)

    def start(self) -> None:
        """Begins to measure."""
        self._last = (perf_counter(), thread_time(), _queued())
        self._timer.start()

    def stop(self) -> None:
        """Ends."""
        self._timer.stop()

    def _tick(self) -> None:
        now = (perf_counter(), thread_time(), _queued())
        clock, computed, queued = ((after - before) * 1000 for before, after in zip(self._last, now, strict=True))
        self._last = now
        self.waits.append(max(0.0, clock - _TICK_MS - queued))
        self.computed.append(computed)


def _queued() -> float:
    """Seconds in which this thread could have run and others had the cores."""
    try:
        return int(Path("/proc/thread-self/schedstat").read_text().split()[1]) / 1e9
    except OSError:
        return 0.0


def memory() -> float:
    """Megabytes that this process has for itself, with its part of what it shares."""
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def run_until(done: Callable[[], bool]) -> None:
    """Runs the event loop until then."""
    while not done():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)


def report(name: str, times: Sequence[float], unit: str = "ms") -> None:
    """Prints the median, the 95th percentile and the longest."""
    high = quantiles(times, n=20)[-1] if len(times) > 1 else times[0]
    print(f"{name:48} median {median(times):8.2f}   p95 {high:8.2f}   longest {max(times):8.2f} {unit}", flush=True)


def shown(service: Service | None) -> tuple[QApplication, Window]:
    """The program's window."""
    app = QApplication(sys.argv)
    app.setStyle("Fusion")
    made = Window(lambda: service or Service(), "light")
    made.show()
    app.processEvents()
    return app, made


def opened(window: Window, path: Path) -> None:
    """Opens a file and waits until it is coloured."""
    ready: list[bool] = []
    window.ready.connect(lambda: ready.append(True))
    window.open([path])
    run_until(lambda: bool(ready))


class Painted(QObject):
    """When an article's text was first painted, and its first part with colours; in seconds."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.text: float | None = None
        self.colours: float | None = None
        self._is_there = self._is_coloured = False
        self._window = window
        window.desk.made.connect(self._watch)

    def _watch(self, article: OpenArticle) -> None:
        self.text = self.colours = None
        self._is_there = self._is_coloured = False
        article.loaded.connect(self._loaded)
        article.page.article.viewport().installEventFilter(self)
        # Behind the article's own doing, which is connected by now.
        self._window.jobs.part_read.connect(self._part_read)

    def _loaded(self) -> None:
        self._is_there = True

    def _part_read(self) -> None:
        self._is_coloured = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Looks at each paint of the text, once it is over."""
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, partial(self._painted, self._is_there, self._is_coloured))
        return super().eventFilter(watched, event)

    def _painted(self, is_there: bool, is_coloured: bool) -> None:
        now = perf_counter()
        if is_there and self.text is None:
            self.text = now
        if is_coloured and self.colours is None:
            self.colours = now


def measure_bare(path: Path) -> None:
    """The memory of a bare QTextEdit with the text."""
    app = QApplication(sys.argv)
    app.setStyle("Fusion")
    text = QTextEdit()
    text.resize(1280, 820)
    text.setPlainText(path.read_text("utf-8"))
    text.show()
    app.processEvents()
    text.document().size()
    print(memory())


def measure_window(path: Path) -> None:
    """The memory of the window with the article analysed."""
    _, window = shown(None)
    opened(window, path)
    run_until(lambda: not window.jobs.busy)
    print(memory(), flush=True)
    os._exit(0)


def measure_closing(path: Path) -> None:
    """From closing the window, the model amid its work, to where the program's own doing ends."""
    _, window = shown(None)
    parts: list[object] = []
    window.jobs.part_read.connect(lambda _job, part: parts.append(part))
    window.open([path])
    run_until(lambda: bool(parts))
    begin = perf_counter()
    window.close()
    print((perf_counter() - begin) * 1000, flush=True)
    os._exit(0)


class Forgetful:
    """A store of analyses that can be told to know none."""

    def __init__(self, store: Cache) -> None:
        self._store = store
        self.forgets = False

    def get(self, key: bytes) -> bytes | None:
        """What was kept."""
        return None if self.forgets else self._store.get(key)

    def put(self, key: bytes, value: bytes) -> None:
        """Keep it."""
        self._store.put(key, value)


def measure_reading(path: Path, folder: Path) -> None:
    """The analysis: how long the window was blocked; the same again from the cache; and how soon one ends."""
    tagger = KnownTagger()

    def load() -> Tagger:
        return tagger

    store = Forgetful(Cache(folder / "kept.sqlite", 10**8))
    _, window = shown(Service(load_tagger=load, remembered=RememberedAnalyses(store)))
    blocked = Blocked()
    moments: dict[str, float] = {}
    jobs = window.jobs
    jobs.loaded.connect(lambda *_: moments.setdefault("text", perf_counter()))
    jobs.part_read.connect(lambda *_: moments.setdefault("part", perf_counter()))
    blocked.start()
    begin, used = perf_counter(), process_time()
    opened(window, path)
    blocked.stop()
    claims = len(window.page.listing.rows)
    print(f"{claims:,} claims, {perf_counter() - begin:.1f} s by the clock, {process_time() - used:.1f} s computed")
    print(f"first colours {(moments['part'] - moments['text']) * 1000:.0f} ms after the text")
    report("blocked while it is analysed", blocked.waits)
    report("    computing of that", blocked.computed)

    run_until(lambda: not jobs.busy)
    painted = Painted(window)
    first, coloured = list[float](), list[float]()
    for _ in range(_TIMES):
        window.desk.close_current()
        run_until(lambda: not jobs.busy)
        opened(window, path)
        run_until(lambda: painted.colours is not None)
        assert painted.text is not None
        assert painted.colours is not None
        coloured.append((perf_counter() - painted.text) * 1000)
        first.append((painted.colours - painted.text) * 1000)
    report("opened before: its first screen coloured after its text", first)
    report("    all of it", coloured)
    window.desk.close_current()
    run_until(lambda: not jobs.busy)

    choose = random.Random(3)
    store.forgets = True
    for name, known, most in (("the model", False, 4.0), ("the rules", True, 5.0)):
        ends, computed = list[float](), list[float]()
        for number in range(_TIMES):
            text = path.read_text("utf-8")
            # Another text to the cache and, for the model's part, to the tagger.
            other = folder / f"{name}-{number}.txt"
            other.write_text(text if known else f"{number} {text}", "utf-8")
            moments.clear()
            window.open([other])
            run_until(lambda: "text" in moments)
            until = perf_counter() + choose.uniform(0.3, most)
            run_until(lambda until=until: perf_counter() > until)  # type: ignore[misc]
            begin, used = perf_counter(), process_time()
            window.desk.close_current()
            while jobs.busy:
                QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 2)
            ends.append((perf_counter() - begin) * 1000)
            computed.append((process_time() - used) * 1000)
        report(f"closed amid {name}: its thread ends after", ends)
        report("    computing of that, all threads", computed)
    os._exit(0)


def main() -> None:
    """Measures, and prints the table."""
    if len(sys.argv) > 2:
        path = Path(sys.argv[2])
        measure = {"bare": measure_bare, "window": measure_window, "closing": measure_closing}
        if sys.argv[1] == "reading":
            measure_reading(path, Path(sys.argv[3]))
        else:
            measure[sys.argv[1]](path)
        return
    kilobytes = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    with tempfile.TemporaryDirectory() as folder:
        for name in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
            os.environ[name] = folder
        path, short = Path(folder, "long.txt"), Path(folder, "short.txt")
        path.write_text(long_text(kilobytes * 1000), "utf-8")
        short.write_text(long_text(2000), "utf-8")

        def told(*arguments: object) -> str:
            command = [sys.executable, __file__, *map(str, arguments)]
            return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout

        subprocess.run([sys.executable, __file__, "reading", path, folder], check=True)
        report("the window closes, amid the analysis", [float(told("closing", path)) for _ in range(_TIMES)])
        bare, empty, window = (float(told(*each)) for each in (("bare", path), ("window", short), ("window", path)))
        nothing = float(told("bare", short))
        print(
            f"memory: bare {bare:.0f} MB, the window {window:.0f}, {empty - nothing:.0f} of it program and model;"
            f" {(window - empty + nothing) / bare:.2f} times the bare one without them"
        )


if __name__ == "__main__":
    main()
