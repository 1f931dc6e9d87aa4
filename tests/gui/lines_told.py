"""What a program tells by lines on its output, read in a thread and waited for."""

import queue
import re
import threading
from time import monotonic
from typing import IO

# Generous, because nothing is measured: a condition that never comes must end the test some time.
DEADLINE = 60.0


class LinesTold:
    """The lines of a pipe, as they come; ``seen`` are those that were waited for or passed over."""

    def __init__(self, pipe: IO[str] | None) -> None:
        assert pipe is not None
        self._pipe = pipe
        self.seen: list[str] = []
        self._lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        threading.Thread(target=self._read, daemon=True).start()

    def wait_for(self, *patterns: str) -> str:
        """Waits until every pattern was found in a new line, in any order, and returns the last such line.

        Lines before it are gone. Fails after the deadline, or when there are no more to come.
        """
        missing = list(patterns)
        until = monotonic() + DEADLINE
        while (left := until - monotonic()) > 0:
            try:
                line = self._lines.get(timeout=left)
            except queue.Empty:
                break
            if line is None:
                break
            self.seen.append(line)
            missing = [pattern for pattern in missing if not re.search(pattern, line)]
            if not missing:
                return line
        raise AssertionError(f"no line matched {missing}; the last ones were {self.seen[-20:]}")

    def _read(self) -> None:
        with self._pipe as pipe:
            for line in pipe:
                self._lines.put(line.rstrip("\n"))
        self._lines.put(None)
