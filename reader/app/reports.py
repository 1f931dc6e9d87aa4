"""What a person can copy to report a mistake of the program: where it happened, and with which libraries."""

import platform
import sys
import traceback
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, version

from reader import __version__

_LIBRARIES = ("PySide6-Essentials", "onnxruntime", "tokenizers", "numpy", "lxml", "beautifulsoup4", "pypdfium2")
# Errors that lead to each other.
_MOST = 5


def surroundings(more: Mapping[str, str] = {}) -> str:
    """Program, system and libraries, a line each; ``more`` are further names and values."""
    lines = [f"Claim Reader {__version__}", platform.platform(), f"Python {platform.python_version()}"]
    for name in _LIBRARIES:
        try:
            lines.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            continue
    if getattr(sys, "frozen", False):
        lines.append("frozen")
    return "\n".join([*lines, *(f"{name} {value}" for name, value in more.items())])


def where(error: BaseException, *, words: bool = False) -> str:
    """The error, and those that led to it, by the functions they came through, the first one first.

    ``words`` adds what an error says, which may quote an article or name a file of the person's: without it there are
    names of the program's own modules and functions alone.
    """
    chain: list[BaseException] = [error]
    while len(chain) < _MOST:
        before = chain[-1].__cause__ or (None if chain[-1].__suppress_context__ else chain[-1].__context__)
        if before is None or before in chain:
            break
        chain.append(before)
    return "\nled to\n".join(_one(each, words=words) for each in reversed(chain))


def place(error: BaseException) -> str:
    """What tells one mistake from another: the kind of error and the line it was raised in."""
    frames = list(traceback.walk_tb(error.__traceback__))
    at = f"{_module(frames[-1][0].f_globals)}:{frames[-1][1]}" if frames else ""
    return f"{type(error).__name__} {at}"


def _one(error: BaseException, *, words: bool) -> str:
    lines = [
        f"  {_module(frame.f_globals)}, line {line}, {frame.f_code.co_qualname}"
        for frame, line in traceback.walk_tb(error.__traceback__)
    ]
    told = f"{type(error).__qualname__}: {error}" if words else type(error).__qualname__
    return "\n".join([*lines, told])


def _module(names: Mapping[str, object]) -> str:
    return str(names.get("__name__", "?"))
