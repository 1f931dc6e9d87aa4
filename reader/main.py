"""Where the program starts: the command decides, and the window is imported only when it is asked for."""

import os
import sys
from pathlib import Path

from reader.app.window_request import WindowRequest
from reader.core.collecting import collect_rarely
from reader.errors import EnvironmentFailure, ReaderError

_QT = ("PySide6", "shiboken6")
_INSTEAD = "claim-reader analyze PATH... works without it."


def main() -> int:
    """Run ``claim-reader`` with the arguments of this process and return its exit status."""
    collect_rarely()
    _have_streams()
    arguments = sys.argv[1:]
    if arguments[:1] == ["analyze"] or any(argument.startswith("-") for argument in arguments):
        # Reading options takes a third of the time in which a window without any shows its text.
        from reader.cli.main import main as run_command

        return run_command(arguments, open_window)
    try:
        return open_window(WindowRequest(tuple(map(Path, arguments))))
    except ReaderError as error:
        sys.stderr.write(f"claim-reader: {error}\n")
        return 1


def _have_streams() -> None:
    """Without a console, as Windows starts a program from its menu, there are none: what is said goes nowhere then."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            # It stays open for as long as the program runs.
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115


def open_window(request: WindowRequest) -> int:
    """Show the window and return its exit status once it is closed.

    Raises EnvironmentFailure when Qt, or a system library that it needs, is not installed.
    """
    try:
        from reader.gui.main import run

        return run(list(request.paths), request.screenshot, request.theme, request.size, new_window=request.new_window)
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in _QT:
            raise
        message = f"The window needs PySide6-Essentials: python3 -m pip install PySide6-Essentials. {_INSTEAD}"
        raise EnvironmentFailure(message) from error
    except ImportError as error:
        raise EnvironmentFailure(
            f"The window cannot start, a system library is missing: {error}. {_INSTEAD}"
        ) from error
