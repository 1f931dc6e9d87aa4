"""Where the program starts: the command decides, and the window is imported only when it is asked for."""

import sys

from reader.cli.main import WindowRequest
from reader.cli.main import main as run_command
from reader.errors import EnvironmentFailure

_QT = ("PySide6", "shiboken6")
_INSTEAD = "claim-reader analyze PATH... works without it."


def main() -> int:
    """Run ``claim-reader`` with the arguments of this process and return its exit status."""
    return run_command(sys.argv[1:], open_window)


def open_window(request: WindowRequest) -> int:
    """Show the window and return its exit status once it is closed.

    Raises EnvironmentFailure when Qt, or a system library that it needs, is not installed.
    """
    try:
        from reader.gui.main import run
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in _QT:
            raise
        message = f"The window needs PySide6-Essentials: python3 -m pip install PySide6-Essentials. {_INSTEAD}"
        raise EnvironmentFailure(message) from error
    except ImportError as error:
        raise EnvironmentFailure(
            f"The window cannot start, a system library is missing: {error}. {_INSTEAD}"
        ) from error
    return run(list(request.paths), request.screenshot, request.theme, request.size)
