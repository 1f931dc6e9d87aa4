"""What closed articles leave behind."""

import weakref
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.gui.letting_go import LettingGo
from reader.gui.quiet import uncollected
from reader.gui.window import Window


class _Cycle:
    """Goes only where the collector comes."""

    def __init__(self) -> None:
        self.itself = self


def _left_behind() -> "weakref.ref[_Cycle]":
    with uncollected():
        return weakref.ref(_Cycle())


def test_what_hangs_together_in_a_cycle_goes(qtbot: QtBot) -> None:
    """Soon after a closing, also where the collector was told to spare it."""
    left = _left_behind()
    letting_go = LettingGo(lambda: False)
    letting_go.closed()
    assert left() is not None
    qtbot.waitUntil(lambda: left() is None, timeout=30_000)


def test_nothing_stops_the_thread_of_an_analysis(qtbot: QtBot) -> None:
    """While one runs what was closed stays, and goes when it is done."""
    left, asked, busy = _left_behind(), list[bool](), True

    def is_busy() -> bool:
        asked.append(busy)
        return busy

    letting_go = LettingGo(is_busy)
    letting_go.closed()
    qtbot.waitUntil(lambda: len(asked) >= 2, timeout=30_000)
    assert left() is not None
    busy = False
    qtbot.waitUntil(lambda: left() is None, timeout=30_000)


def test_many_do_not_wait(qtbot: QtBot) -> None:
    """Somebody who goes through a folder, article after article, holds only so many of them in memory."""
    left = _left_behind()
    letting_go = LettingGo(lambda: True)
    for _ in range(25):
        letting_go.closed()
    qtbot.waitUntil(lambda: left() is None, timeout=30_000)


def test_nothing_stays_of_a_closed_article(qtbot: QtBot, window: Window, ferry: Path) -> None:
    """Its pages and its analysis are let go of, though widgets hold on to each other."""
    with qtbot.waitSignal(window.ready, timeout=30_000):
        window.open([ferry])
    page = weakref.ref(window.page)
    article = weakref.ref(window.page.article)
    window.desk.close_article(window.desk.current)
    qtbot.waitUntil(lambda: page() is None and article() is None, timeout=30_000)


def test_a_first_article_leaves_nothing_to_look_for(
    qtbot: QtBot, window: Window, ferry: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Opening one into an empty window sets off no look, which would stop the window when its colours have come."""
    closed: list[None] = []
    monkeypatch.setattr(LettingGo, "closed", lambda _: closed.append(None))
    with qtbot.waitSignal(window.ready, timeout=30_000):
        window.open([ferry])
    assert closed == []
    window.desk.close_article(window.desk.current)
    assert closed != []
