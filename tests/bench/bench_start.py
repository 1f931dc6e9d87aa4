"""What the start costs until the text of an article is painted, beside a bare QTextEdit window with the same file.

Run it with ``python tests/bench/bench_start.py [RUNS]``. Both are processes of their own that end at their first
painting of the text. The figures are medians of seconds, and ratios: of the clock, and of the time that all threads of
the process computed.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

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
_READER = """
import os, sys
from PySide6.QtWidgets import QTextEdit
from reader.main import main

paint = QTextEdit.paintEvent

def painted(self, event):
    paint(self, event)
    if not self.document().isEmpty():
        os._exit(0)

QTextEdit.paintEvent = painted
main()
"""


def started(program: str, path: Path) -> tuple[float, float]:
    """Seconds from the start of a Python program to its end, and seconds that it computed."""
    begin = perf_counter()
    process = subprocess.Popen([sys.executable, "-c", program, str(path)], stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = status
    if status:
        raise SystemExit(f"the program ended with {status}")
    return perf_counter() - begin, used.ru_utime + used.ru_stime


def main() -> None:
    """Measures, and prints the table."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sample = resource("samples", "river-dispute.txt")
    with tempfile.TemporaryDirectory() as folder:
        for name in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
            os.environ[name] = folder
        # As an installed program, both have their modules compiled.
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ["PYTHONPYCACHEPREFIX"] = folder
        started(_READER, sample)
        # By turns, so that a busy machine is as busy for both.
        times = [(started(_BARE, sample), started(_READER, sample)) for _ in range(runs)]
    for number, name in enumerate(("clock", "computed")):
        bare, own = (median(pair[which][number] for pair in times) for which in (0, 1))
        print(f"{name:10} bare {bare:6.3f}   Claim Reader {own:6.3f}   {own / bare:5.2f} times")


if __name__ == "__main__":
    main()
