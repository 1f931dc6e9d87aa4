"""Windows for tests: shown, and waited for when the test is over."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from pytestqt.qtbot import QtBot

from reader.gui.comparing import Matches, shipped_matcher
from reader.gui.jobs import Opener
from reader.gui.window import Window


@contextmanager
def shown_window(
    qtbot: QtBot,
    opener: Callable[[], Opener],
    width: int = 1280,
    height: int = 820,
    make_matcher: Callable[[], Matches] = shipped_matcher,
) -> Iterator[Window]:
    """A window on the screen, in the light theme; at the end its jobs are let go and waited for."""
    made = Window(opener, "light", make_matcher=make_matcher)
    qtbot.addWidget(made)
    made.resize(width, height)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.jobs.abandon()
    made.comparing.abandon()
    qtbot.waitUntil(lambda: not made.busy, timeout=30_000)
