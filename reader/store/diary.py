"""The log: what went wrong in the program, on the person's disk, in files that take turns."""

from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import EnvironmentFailure
from reader.paths import ensured

if TYPE_CHECKING:
    from logging import Logger

_LARGEST = 256 * 1024
_OLDER = 3


class Diary:
    """The log in ``folder``: ``path``, and three older ones; nothing is loaded or written before the first entry."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "claim-reader.log"
        self._logger: Logger | None = None

    def write(self, text: str) -> bool:
        """Adds an entry of one or more lines, with the time; whether it could be written. Raises nothing."""
        try:
            if self._logger is None:
                ensured(self.path.parent)
                self._logger = _logger(self.path)
            self._logger.error("%s", text)
            # Another program may put it in the place of an older one before the next entry.
            for handler in self._logger.handlers:
                handler.close()
        except (OSError, EnvironmentFailure):
            return False
        return True


def _logger(path: Path) -> "Logger":
    # A usual run has nothing to log, and these take longer to import than a small article to paint.
    from logging import Formatter, Logger
    from logging.handlers import RotatingFileHandler

    class Handler(RotatingFileHandler):
        def handleError(self, record: object) -> None:  # noqa: N802, ARG002
            raise

    handler = Handler(
        path, maxBytes=_LARGEST, backupCount=_OLDER, delay=True, encoding="utf-8", errors="backslashreplace"
    )
    handler.setFormatter(Formatter("%(asctime)s [%(process)d] %(message)s"))
    # Its own, not one of the tree of loggers: libraries write to those.
    logger = Logger("claim-reader")  # noqa: LOG001
    logger.addHandler(handler)
    return logger
