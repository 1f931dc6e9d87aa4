"""Memory that the system gets back when work is done."""

import ctypes
import sys


def give_back() -> None:
    """Has the C library return what was freed to the system, which GNU's keeps for itself unless it is asked.

    After the analysis of 1 MB that is 100 MB. Other libraries return it unasked, and there nothing happens. Other
    threads go on meanwhile.
    """
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)
