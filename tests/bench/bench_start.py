"""What the start costs until an article is painted and coloured, beside a bare QTextEdit window with the same file.

Run it with ``python tests/bench/bench_start.py [RUNS]``. All are processes of their own: they end at their first
painting of the text, or when the last colour is painted, with nothing kept from before or with the article analysed
before. The figures are medians of seconds, and ratios: of the clock, and of the time that all threads of the process
computed; then the milliseconds from where the article's own page has its text to its colours, at the start and in a
program that runs.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import NamedTuple

from reader.resources import resource

_BARE = """
import os, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QTextEdit

class Text(QTextEdit):
    def paintEvent(self, event):
        super().paintEvent(event)
        os._exit(0)

app = QApplication(sys.argv)
app.setStyle("Fusion")
text = Text()
text.resize(1280, 820)
text.setPlainText(Path(sys.argv[1]).read_text(encoding="utf-8"))
text.show()
app.exec()
"""
# What watches the program is put in where the program itself would import what it watches.
_PAINTED = """
import os
import reader.main

open_window = reader.main.open_window

def watched(request):
    from reader.gui.text_pane import TextPane

    paint = TextPane.paintEvent

    def painted(self, event):
        paint(self, event)
        if self.length:
            os._exit(0)

    TextPane.paintEvent = painted
    return open_window(request)

reader.main.open_window = watched
reader.main.main()
"""
# Opens its article, and with a second argument closes and opens it again so often before it ends: it prints the seconds
# from where its page has the text to the last colour, and those computed meanwhile.
_COLOURED = """
import os, sys
from statistics import median
from time import perf_counter, process_time
import reader.main

again = int(sys.argv.pop()) if len(sys.argv) > 2 else 0
open_window = reader.main.open_window

def watched(request):
    from reader.gui.window import Window

    build = Window.building

    def building(self, *arguments):
        yield from build(self, *arguments)
        self.desk.was_read.connect(lambda _: texts.append((perf_counter(), process_time())))
        self.ready.connect(lambda: coloured(self, request.paths))

    Window.building = building
    return open_window(request)

texts, took = [], []

def coloured(window, paths):
    took.append((perf_counter() - texts[-1][0], process_time() - texts[-1][1]))
    if len(took) > again:
        sys.stdout.write(" ".join(str(median(one)) for one in zip(*(took[1:] or took), strict=True)))
        sys.stdout.flush()
        os._exit(0)
    window.desk.close_current()
    window.open(paths)

reader.main.open_window = watched
reader.main.main()
"""


class Run(NamedTuple):
    """Seconds from the start of a program to its end, seconds that it computed, and figures of its own."""

    clock: float
    computed: float
    told: tuple[float, ...]


def started(program: str, path: Path, *more: str) -> Run:
    """Starts a Python program and waits for its end."""
    begin = perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-c", program, str(path), *more], stderr=subprocess.DEVNULL, stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    told = process.stdout.read()
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = status
    if status:
        raise SystemExit(f"the program ended with {status}")
    return Run(perf_counter() - begin, used.ru_utime + used.ru_stime, tuple(map(float, told.split())))


def forget(folder: str) -> None:
    """Takes away all that the program has kept for itself."""
    for path in Path(folder).glob("claim-reader/**/*"):
        if path.is_file():
            path.unlink()


def main() -> None:
    """Measures, and prints the tables."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sample = resource("samples", "river-dispute.txt")
    bare: list[Run] = []
    own: dict[str, list[Run]] = {"painted": [], "coloured": [], "opened before": []}
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as compiled:
        for name in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
            os.environ[name] = folder
        # As an installed program, all have their modules compiled.
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ["PYTHONPYCACHEPREFIX"] = compiled
        started(_COLOURED, sample)
        # By turns, so that a busy machine is as busy for all.
        for _ in range(runs):
            forget(folder)
            bare.append(started(_BARE, sample))
            own["painted"].append(started(_PAINTED, sample))
            own["coloured"].append(started(_COLOURED, sample))
            for path in Path(folder).glob("claim-reader/open/*"):
                path.unlink()
            own["opened before"].append(started(_COLOURED, sample))
        again = started(_COLOURED, sample, str(runs))
    for what in ("clock", "computed"):
        least = median(getattr(run, what) for run in bare)
        print(f"{what:9} bare {least:.3f}", end="")
        for name, all_runs in own.items():
            took = median(getattr(run, what) for run in all_runs)
            print(f"   {name} {took:.3f} ({took / least:.2f} times)", end="")
        print()
    for name in ("coloured", "opened before"):
        tell(f"at the start, {name}", [run.told for run in own[name]])
    tell("opened before, in a program that runs", [again.told])


def tell(when: str, told: list[tuple[float, ...]]) -> None:
    """Prints a line of figures from text to colours."""
    clock, computed = (1000 * median(one) for one in zip(*told, strict=True))
    print(f"from text to colours, {when}: {clock:.0f} ms, {computed:.0f} of them computed")


if __name__ == "__main__":
    main()
