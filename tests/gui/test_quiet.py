"""The collector of cycles while an article is analysed, or two are compared."""

import gc
import threading
from collections.abc import Callable, Sequence

import pytest
from pytestqt.qtbot import QtBot

from reader.core.analysis import Analysis
from reader.core.matching import Match
from reader.gui.comparing import Comparing
from reader.gui.quiet import reconsider, uncollected
from tests.gui.articles import TEXT, FakeOpener, analysis_of


def test_the_collector_rests_meanwhile() -> None:
    """It runs neither in the block nor, afterwards, over what was made in it, until it is told to."""
    assert gc.isenabled()
    with uncollected():
        assert not gc.isenabled()
        made = [[number] for number in range(1000)]
    assert gc.isenabled()
    known = {id(each) for each in gc.get_objects()}
    assert not any(id(each) in known for each in made)
    reconsider()
    known = {id(each) for each in gc.get_objects()}
    assert all(id(each) in known for each in made)


def test_it_goes_on_after_an_error() -> None:
    """What goes wrong in the block does not leave it off."""
    with pytest.raises(ValueError, match="wrong"), uncollected():
        raise ValueError("wrong")
    assert gc.isenabled()
    reconsider()


def test_it_rests_until_the_last_is_done() -> None:
    """Of several threads the one that ends first does not wake it."""
    entered, leave = threading.Event(), threading.Event()

    def rest() -> None:
        with uncollected():
            entered.set()
            assert leave.wait(30)

    thread = threading.Thread(target=rest)
    thread.start()
    assert entered.wait(30)
    with uncollected():
        pass
    assert not gc.isenabled()
    leave.set()
    thread.join(30)
    assert gc.isenabled()
    reconsider()


class _Watching:
    """Finds nothing, and takes note of the collector meanwhile."""

    rests = False

    def match(self, left: Analysis, right: Analysis, stop: Callable[[], bool]) -> Sequence[Match]:
        """No pairs."""
        self.rests = not gc.isenabled()
        return ()


def test_it_rests_while_two_articles_are_compared(qtbot: QtBot) -> None:
    """A comparison of long articles makes as many objects as their analysis, and holds the window up no more."""
    matcher = _Watching()
    comparing = Comparing(lambda: matcher)
    one = analysis_of(FakeOpener().open_text(TEXT, "ferry.txt"))
    with qtbot.waitSignal(comparing.done, timeout=30_000):
        comparing.start(one, one)
    assert matcher.rests
    qtbot.waitUntil(lambda: not comparing.busy, timeout=30_000)
    assert gc.isenabled()
    reconsider()
