"""What closed articles leave behind goes for good once there is time for it."""

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from reader.gui.giving_back import give_back
from reader.gui.quiet import reconsider

# In milliseconds: long enough for what follows on a closing to be shown, and not felt by somebody who reads.
_LATER = 400
# So many articles, of 0.4 MB each with their panes, wait for threads to end before they go amid the work of these.
_MOST = 25


class LettingGo(QObject):
    """Has the collector look for what articles leave when they close, some time after it.

    Their panes hang together in cycles, as widgets do that call each other, and what an analysis made the collector is
    spared until then, so that its own looks come too late: of 400 articles, opened and closed, 150 MB stayed. A look
    stops every thread, for 25 ms and with 1 MB open for 100 to 250: so none happens while ``busy`` says that an
    article is analysed, unless many have been closed.
    """

    def __init__(self, busy: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._busy = busy
        self._closed = 0
        self._timer = QTimer(self, interval=_LATER)
        self._timer.timeout.connect(self._look)

    def closed(self) -> None:
        """An article was closed."""
        reconsider()
        self._closed += 1
        if not self._timer.isActive():
            self._timer.start()

    def _look(self) -> None:
        if self._busy() and self._closed < _MOST:
            return
        self._timer.stop()
        self._closed = 0
        reconsider()
        gc.collect()
        give_back()
