"""Comparing two articles away from the window's thread: what both say."""

import threading
from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from reader.core.analysis import Analysis
from reader.core.matching import Match
from reader.core.wording import tr
from reader.errors import ReaderError
from reader.gui.defects import belongs_in_log, defect
from reader.gui.quiet import uncollected


class Matches(Protocol):
    """What finds the claims of two articles that say the same."""

    def match(self, left: Analysis, right: Analysis, stop: Callable[[], bool]) -> Sequence[Match]:
        """The pairs of claims; none once ``stop`` says True. Raises ReaderError."""
        ...


def shipped_matcher() -> Matches:
    """The program's own, which loads its model when it is first asked."""
    from reader.app.matching import Matcher

    return Matcher()


class Comparing(QObject):
    """Compares articles one pair at a time, each in a thread of its own that dies with the program.

    ``done`` carries the id that ``start`` gave and the matches, ``failed`` the id and a ReaderError.
    ``to_log`` carries one of the program or the machine, also of a comparison that nobody waits for. ``make_matcher``
    is called in the first thread.
    """

    done = Signal(int, object)
    failed = Signal(int, object)
    to_log = Signal(object)

    def __init__(self, make_matcher: Callable[[], Matches] = shipped_matcher, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make_matcher = make_matcher
        self._matcher: Matches | None = None
        # Of the matcher, which is of one thread at a time.
        self._turn = threading.Lock()
        # Of what is awaited: nothing is told of a comparison once ``end`` has returned.
        self._telling = threading.Lock()
        self._latest = 0
        self._awaited: set[int] = set()
        self._threads: list[threading.Thread] = []

    @property
    def busy(self) -> bool:
        """Whether a thread still runs, also one whose result nobody waits for."""
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        return bool(self._threads)

    def start(self, left: Analysis, right: Analysis) -> int:
        """Begins to compare two articles and returns the id of that."""
        self._latest += 1
        job = self._latest
        with self._telling:
            self._awaited.add(job)
        thread = threading.Thread(target=self._run, args=(job, left, right), name=f"compare-{job}", daemon=True)
        self._threads = [other for other in self._threads if other.is_alive()] + [thread]
        thread.start()
        return job

    def end(self, job: int) -> None:
        """Drops the result of a comparison and ends its work; nothing happens where that is over."""
        with self._telling:
            self._awaited.discard(job)

    def abandon(self) -> None:
        """Drops the results of all that was begun so far, and ends that work."""
        with self._telling:
            self._awaited.clear()

    def _run(self, job: int, left: Analysis, right: Analysis) -> None:
        found: Sequence[Match] = ()
        failure: ReaderError | None = None
        try:
            with self._turn, uncollected():
                if job in self._awaited:
                    if self._matcher is None:
                        self._matcher = self._make_matcher()
                    found = tuple(self._matcher.match(left, right, lambda: job not in self._awaited))
        except ReaderError as error:
            failure = error
        # The boundary of a thread: what is not passed on here is lost, and the window would wait for ever.
        except Exception as error:  # noqa: BLE001
            problem = f"{type(error).__name__}: {error}"
            failure = defect(error, tr("Comparing failed ({problem}). Please report this.", problem=problem))
        if failure is not None and belongs_in_log(failure):
            self.to_log.emit(failure)
        with self._telling:
            if job not in self._awaited:
                return
            self._awaited.discard(job)
            if failure is None:
                self.done.emit(job, found)
            else:
                self.failed.emit(job, failure)
