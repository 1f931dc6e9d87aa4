"""Opens and closes files of every format in one process, and looks whether anything of them stays.

    python -m tests.soak.soaking --files 2000 --seed 0

Each file is a sample of a format, with other words in it where the format is plain. It is analysed by the shipped
model, painted and closed, off screen. After a fifth of them, when all that is loaded once is loaded, and at the end it
counts: memory, threads, open handles, Qt's objects and timers, Python's objects. None may have grown by more than a
tenth.
"""

import argparse
import gc
import os
import random
import sys
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import astuple, dataclass, fields
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from reader.app.service import Service
from reader.gui.window import Window
from tests.unit.load.samples import SAMPLES

_GROWTH = 1.10
# A thread or handle more may be on its way out when it is counted.
_SOME = 3
_PAGE = os.sysconf("SC_PAGE_SIZE")


@dataclass(frozen=True, slots=True)
class Held:
    """What a process has at a moment; memory in bytes."""

    memory: int
    threads: int
    handles: int
    qt_objects: int
    timers: int
    widgets: int
    python_objects: int


def held(window: Window) -> Held:
    """What is held now, after everything that can be given back was."""
    for _ in range(3):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        gc.collect()
    return Held(
        int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * _PAGE,
        threading.active_count(),
        sum(1 for _ in Path("/proc/self/fd").iterdir()),
        len(window.findChildren(QObject)),
        sum(timer.isActive() for timer in window.findChildren(QTimer)),
        len(QApplication.allWidgets()),
        len(gc.get_objects()),
    )


def files(folder: Path, chance: random.Random) -> Iterator[Path]:
    """Files of every format in turn, for ever; each is there until the next one is asked for."""
    while True:
        for name, make in SAMPLES.values():
            path = folder / name
            data = make()
            if b"The ferry" in data and path.suffix in (".txt", ".html", ".md"):
                data = data.replace(b"The ferry", f"The ferry {chance.randrange(10**6)}".encode())
            path.write_bytes(data)
            yield path


def read_and_closed(window: Window, path: Path) -> None:
    """Opens a file, waits until it is painted, refused or asked about, and closes it."""
    loop = QEventLoop()
    signals = (window.ready, window.failed, window.choosing)
    for signal in signals:
        signal.connect(loop.quit)
    QTimer.singleShot(0, loop, lambda: window.open([path]))
    loop.exec()
    for signal in signals:
        signal.disconnect(loop.quit)
    for article in tuple(window.desk.articles):
        window.desk.close_article(article)
    QApplication.processEvents()


def main() -> int:
    """Prints what was held then and in the end; the status is 1 where something grew."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # It warns of what it cannot do at each window.
    os.environ["QT_LOGGING_RULES"] = "default.warning=false"
    app = QApplication([sys.argv[0], "-style", "Fusion"])
    window = Window(Service, "light")
    window.show()
    before: Held | None = None
    with tempfile.TemporaryDirectory() as folder:
        for number, path in enumerate(files(Path(folder), random.Random(options.seed)), 1):
            read_and_closed(window, path)
            if number == max(options.files // 5, 2 * len(SAMPLES)):
                before = held(window)
            if number >= options.files:
                break
    after = held(window)
    if before is None:
        parser.error(f"--files: at least {2 * len(SAMPLES)}")
    grown = []
    for name, then, now in zip((field.name for field in fields(Held)), astuple(before), astuple(after), strict=True):
        print(f"{name:16}{then:14,}{now:14,}{now / max(then, 1):8.2f}")
        if now > then * _GROWTH and now > then + _SOME:
            grown.append(name)
    print(f"grown: {', '.join(grown)}" if grown else f"{options.files} files: nothing grew by more than a tenth")
    window.close()
    app.processEvents()
    return 1 if grown else 0


if __name__ == "__main__":
    sys.exit(main())
