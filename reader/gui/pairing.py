"""What is known of the claims that two articles both make, and which pair of them is the current one."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QObject, Signal

from reader.app.pairs import Hand, Pair, Pairs
from reader.core.matching import Match
from reader.errors import ReaderError
from reader.gui.comparing import Comparing
from reader.gui.prepared import Prepared


class Stage(Enum):
    """How far the comparison of two articles is."""

    UNREAD = "unread"
    FOREIGN = "foreign"
    COMPARING = "comparing"
    FAILED = "failed"
    DONE = "done"


class Pairing(QObject):
    """Has two articles compared once both are analysed, and anew when one is read again.

    ``found`` says that stage or pairs are others; ``chosen`` that the current pair is. ``failure`` says why a
    comparison failed.
    """

    found = Signal()
    chosen = Signal()

    def __init__(self, comparing: Comparing, parent: QObject) -> None:
        super().__init__(parent)
        self._comparing = comparing
        self._job = 0
        self._compared: tuple[Prepared | None, Prepared | None] = (None, None)
        self.stage = Stage.UNREAD
        self.failure: ReaderError | None = None
        self.pairs = Pairs()
        self.current: Pair | None = None
        comparing.done.connect(self._take)
        comparing.failed.connect(self._fail)

    def compare(self, left: Prepared | None, right: Prepared | None) -> None:
        """Takes what was found in each article, None before it is there; what is compared already stays."""
        was_left, was_right = self._compared
        if was_left is left and was_right is right:
            return
        turned = was_left is right and was_right is left and self.stage is Stage.DONE
        self._compared = (left, right)
        if turned:
            current = self.current
            self.pairs = self.pairs.turned()
            self._settle(Stage.DONE)
            if current is not None:
                self.choose(self.pairs.of_claim(Hand.LEFT, current.right.id))
            return
        self.end()
        self.pairs = Pairs()
        if left is None or right is None:
            self._settle(Stage.UNREAD)
        elif not (left.view.sourced and right.view.sourced):
            self._settle(Stage.FOREIGN)
        else:
            self._job = self._comparing.start(left.view.analysis, right.view.analysis)
            self._settle(Stage.COMPARING)

    def end(self) -> None:
        """Ends the comparison that is under way."""
        self._comparing.end(self._job)
        self._job = 0

    def choose(self, pair: Pair | None) -> None:
        """Makes a pair the current one, or none."""
        if pair != self.current:
            self.current = pair
            self.chosen.emit()

    def _take(self, job: int, matches: Sequence[Match]) -> None:
        left, right = self._compared
        if job == self._job and left is not None and right is not None:
            self.pairs = Pairs.of(matches, left.navigator.claims, right.navigator.claims)
            self._settle(Stage.DONE)

    def _fail(self, job: int, error: ReaderError) -> None:
        if job == self._job:
            self._settle(Stage.FAILED, error)

    def _settle(self, stage: Stage, failure: ReaderError | None = None) -> None:
        self.stage, self.failure = stage, failure
        self.choose(None)
        self.found.emit()
