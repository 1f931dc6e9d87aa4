"""Long work in the window's own thread, done in slices so that the window never stops."""

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from reader.errors import ReaderError

# A frame has 16 ms, and the window has something to do in it too.
_BUDGET_SECONDS = 0.01


class Slices(QObject):
    """Draws on an iterator, which yields how much of the work is done, from 0 to 1, until it ends.

    ``progressed`` carries that figure after each slice; ``done`` comes at the end, ``failed`` with the ReaderError that
    the work raised, ``broken`` when it raised anything else, which goes on to whoever is told of mistakes. After
    ``stop`` nothing comes.
    """

    progressed = Signal(float)
    done = Signal()
    failed = Signal(object)
    broken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: Iterator[float] | None = None
        self._inside = False
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._slice)

    @property
    def working(self) -> bool:
        """Whether there is work left."""
        return self._work is not None

    def start(self, work: Iterator[float]) -> None:
        """Begins with ``work`` in the place of what is under way."""
        self._work = work
        self._timer.start()

    def stop(self) -> None:
        """Leaves the work as it is."""
        self._work = None
        self._timer.stop()

    def _slice(self) -> None:
        # Whoever shows the progress may let events through meanwhile, and the timer's are among them.
        if not self._inside:
            self._inside = True
            try:
                self._go_on()
            finally:
                self._inside = False

    def _go_on(self) -> None:
        deadline = perf_counter() + _BUDGET_SECONDS
        figure: float | None = 0.0
        try:
            while self._work is not None and figure is not None and perf_counter() < deadline:
                figure = next(self._work, None)
        except ReaderError as error:
            self.stop()
            self.failed.emit(error)
            return
        except Exception:
            # The iterator would only end with its next turn, as if it had done its work.
            self.stop()
            self.broken.emit()
            raise
        if figure is not None:
            self.progressed.emit(figure)
            return
        self.stop()
        self.done.emit()
