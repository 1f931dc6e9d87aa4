"""What keeps work in other threads from holding up the window: the interpreter lets one thread run at a time."""

import gc
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

# In seconds. At Python's own 0.005 each call of Qt that lets go of the interpreter may cost the window that much, and
# a piece of its work makes several.
_TURN = 0.001

_lock = threading.Lock()
_resting = 0


def take_short_turns() -> None:
    """Has a thread that computes let the window's go on soon; for the whole program."""
    sys.setswitchinterval(_TURN)


def reconsider() -> None:
    """Has the collector look again at what it was spared: an article is let go of, and what hung together with it."""
    gc.unfreeze()


@contextmanager
def uncollected() -> Iterator[None]:
    """Keeps the collector of cycles from running meanwhile, and from what was made by then until ``reconsider``.

    A collection stops every thread: of what an analysis of 1 MB makes, hardly any of it in a cycle, for 50 to 250 ms.
    May be used from several threads at a time.
    """
    global _resting
    with _lock:
        _resting += 1
        gc.disable()
    try:
        yield
    finally:
        with _lock:
            _resting -= 1
            if _resting == 0:
                # Takes no time, however much there is.
                gc.freeze()
                gc.enable()
