"""What the programs of tests tell: lines on their output, and what of a window is another than it was."""

import sys

from PySide6.QtCore import QObject, QTimer

from reader.gui.window import Window

_EVERY_MS = 20


def tell(*words: object) -> None:
    """A line on the output, at once."""
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


class Witness(QObject):
    """Looks at a window now and then, and tells by name what of its ``state`` is another."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._told: dict[str, object] = {}
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(_EVERY_MS)

    def state(self) -> dict[str, object]:
        """What there is to tell, by its names."""
        raise NotImplementedError

    def _look(self) -> None:
        state = self.state()
        for name, value in state.items():
            if self._told.get(name) != value:
                tell(name, value)
        self._told = state
