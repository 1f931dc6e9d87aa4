"""The program with somebody at it who opens, pastes, closes, filters and scrolls as chance has it, without an end.

    python -m tests.soak.busy_program SEED FILE...

Before what is open is written, and after, it tells on its output which state that is, by the hash of it.
"""

import hashlib
import json
import random
import sys
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QTimer

import reader.gui.main
from reader.gui.window import Window
from reader.store.sessions import Sessions

_MOST_OPEN = 6
_write = Sessions.write


def digest(fields: Mapping[str, object]) -> str:
    """A state's hash, the same before it is written and after it was read."""
    told = json.dumps(fields, sort_keys=True, ensure_ascii=True)
    return hashlib.sha256(told.encode("ascii")).hexdigest()


def tell(*words: object) -> None:
    """A line on the output, at once."""
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def _telling_write(self: Sessions, fields: Mapping[str, object]) -> None:
    state = digest(fields)
    tell("keeping", state)
    _write(self, fields)
    tell("kept", state)


class Somebody(QObject):
    """Does the next thing every 20 ms."""

    def __init__(self, window: Window, chance: random.Random, files: list[Path]) -> None:
        super().__init__(window)
        self._window, self._chance, self._files = window, chance, files
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._act)
        self._timer.start(20)

    def _act(self) -> None:
        window, chance = self._window, self._chance
        if not hasattr(window, "commands"):
            return
        deed = chance.choice(("open", "paste", "zoom", "scroll", "list", "next", "next", "scroll"))
        if len(window.desk.articles) >= _MOST_OPEN:
            deed = "close"
        if deed == "open":
            window.open([chance.choice(self._files)])
        elif deed == "paste":
            data = QMimeData()
            data.setText(f"“I have {chance.randrange(10**9)} boats,” said Anna Holm.\n" * 3)
            window.opening.drop(data)
        elif deed == "close":
            window.desk.close_article(window.desk.current)
        elif deed == "zoom":
            window.zoom(chance.choice((1, -1, 0)))
        elif deed == "scroll":
            bar = window.page.article.verticalScrollBar()
            bar.setValue(chance.randint(0, max(1, bar.maximum())))
        elif deed == "list":
            window.show_list(chance.random() < 0.5)
        elif deed == "next":
            window.actions_by_name["next_claim"].trigger()


class _Busy(Window):
    def show(self) -> None:
        super().show()
        Somebody(self, random.Random(sys.argv[1]), [Path(each) for each in sys.argv[2:]])


if __name__ == "__main__":
    setattr(reader.gui.main, "Window", _Busy)  # noqa: B010
    setattr(Sessions, "write", _telling_write)  # noqa: B010
    tell("began")
    sys.exit(reader.gui.main.run([]))
