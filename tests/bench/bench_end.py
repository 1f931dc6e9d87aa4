"""What it takes until the program is gone once its window is closed on an article of 1 MB, beside a bare QTextEdit.

Run it with ``python tests/bench/bench_end.py [RUNS]``. Each run is a process of its own, which closes its window when
the article is coloured and nothing works any more. The figures are medians of milliseconds, of the clock and of what
all threads computed, from the closing until the process is gone, and their ratios.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from reader.resources import resource

_SIZE = 1_000_000
_TOLD = """
import resource, sys, time

def told():
    used = resource.getrusage(resource.RUSAGE_SELF)
    print(time.monotonic(), used.ru_utime + used.ru_stime, flush=True)
"""
_BARE = (
    _TOLD
    + """
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QTextEdit

app = QApplication(sys.argv)
text = QTextEdit()
text.resize(1280, 820)
text.setPlainText(Path(sys.argv[1]).read_text(encoding="utf-8"))
text.show()
QTimer.singleShot(500, lambda: (told(), text.close()))
sys.exit(app.exec())
"""
)
_OURS = (
    _TOLD
    + """
from PySide6.QtCore import QTimer
import reader.gui.main
from reader.gui.window import Window
from reader.main import main

class Closing(Window):
    def show(self):
        super().show()
        self.timer = QTimer(self)
        self.timer.timeout.connect(self.look)
        self.timer.start(200)

    def look(self):
        if not self.busy and self.page.prepared is not None and not self.desk.progress[0]:
            self.timer.stop()
            told()
            self.close()

reader.gui.main.Window = Closing
sys.exit(main())
"""
)


def measured(program: str, article: Path, home: Path) -> tuple[float, float]:
    """Milliseconds of the clock, and of computing, from the closing until the process is gone."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(home), "XDG_RUNTIME_DIR": str(home)}
    environment |= {f"XDG_{name}_HOME": str(home / name) for name in ("CONFIG", "DATA", "CACHE", "STATE")}
    process = subprocess.Popen(
        [sys.executable, "-c", program, str(article)],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout is not None
    clock, computed = map(float, process.stdout.readline().split())
    _, status, used = os.wait4(process.pid, 0)
    gone = time.monotonic()
    process.stdout.close()
    assert status == 0
    return 1000 * (gone - clock), 1000 * (used.ru_utime + used.ru_stime - computed)


def main() -> None:
    """Measures both in turns, and prints a line for each."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    with tempfile.TemporaryDirectory() as folder:
        home, article = Path(folder), Path(folder) / "long.txt"
        samples = [path.read_text(encoding="utf-8") for path in sorted(resource("samples").glob("*.txt"))]
        text = "\n\n".join(samples)
        article.write_text("\n\n".join([text] * (_SIZE // len(text) + 1)), encoding="utf-8")
        both = [(measured(_BARE, article, home), measured(_OURS, article, home)) for _ in range(runs)]
    for number, name in enumerate(("of the clock", "computed")):
        bare, ours = (median(run[each][number] for run in both) for each in (0, 1))
        print(f"{name:13} {ours:6.0f} ms, bare window {bare:6.0f} ms, {ours / bare:5.1f} times")


if __name__ == "__main__":
    main()
