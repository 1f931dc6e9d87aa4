"""Small work away from the window's thread that is finished even when the window closes meanwhile."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from reader.core.wording import tr
from reader.errors import ReaderError
from reader.gui.defects import defect


class Errand(QObject):
    """Runs ``work`` in a thread of its own, and then ``over`` in the window's thread.

    ``over`` is handed the ReaderError that the work raised, None where it succeeded.
    """

    _ended = Signal(object)

    def __init__(
        self, work: Callable[[], None], over: Callable[[ReaderError | None], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._work = work
        self._over = over
        self._thread = threading.Thread(target=self._run, name="errand", daemon=True)
        self._ended.connect(self._end)

    def start(self) -> None:
        """Begins the work."""
        self._thread.start()

    def wait(self) -> None:
        """Returns when the work is over: a file that is half written is of no use to anybody."""
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        failure: ReaderError | None = None
        try:
            self._work()
        except ReaderError as error:
            failure = error
        # The boundary of a thread: what is not passed on here is lost.
        except Exception as error:  # noqa: BLE001
            said = tr("Saving failed ({name}: {error}). Please report this.", name=type(error).__name__, error=error)
            failure = defect(error, said)
        self._ended.emit(failure)

    def _end(self, failure: ReaderError | None) -> None:
        self._over(failure)
