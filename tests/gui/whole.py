"""The whole program in a process of its own, for tests; off screen unless a screen is given."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from tests.gui.lines_told import DEADLINE, LinesTold

_ROOT = Path(__file__).parents[2]


class Whole:
    """The program with ``arguments``; ``seen`` are the lines that it told.

    ``under`` is the command that runs it, where one does.
    """

    def __init__(
        self, *arguments: object, environment: Mapping[str, str] | None = None, under: Sequence[object] = ()
    ) -> None:
        around = dict(environment or {**os.environ, "QT_QPA_PLATFORM": "offscreen"})
        around["PYTHONPATH"] = str(_ROOT)
        self._process = subprocess.Popen(
            [*map(str, under), sys.executable, str(Path(__file__).with_name("whole_program.py")), *map(str, arguments)],
            env=around,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self._lines = LinesTold(self._process.stdout)
        self.seen = self._lines.seen
        self._errors: list[str] = []
        self._err = threading.Thread(target=self._read_errors, daemon=True)
        self._err.start()

    def wait_for(self, pattern: str) -> str:
        """The next new line that the pattern is found in; fails after the deadline or when there is none to come."""
        try:
            return self._lines.wait_for(pattern)
        except AssertionError as error:
            raise AssertionError(f"{error}; its errors {self._errors[-20:]}") from error

    def tell(self, words: str) -> None:
        """Has the program do something."""
        assert self._process.stdin is not None
        self._process.stdin.write(words + "\n")
        self._process.stdin.flush()

    def send(self, number: signal.Signals) -> None:
        """Sends it a signal."""
        self._process.send_signal(number)

    def end(self) -> int:
        """Waits until it has ended, and returns the exit status."""
        status = self._process.wait(timeout=DEADLINE)
        self._err.join(DEADLINE)
        return status

    @property
    def errors(self) -> str:
        """What it wrote as errors."""
        return "".join(self._errors)

    def __enter__(self) -> "Whole":
        return self

    def __exit__(self, _kind: type[BaseException] | None, _error: object, _trace: TracebackType | None) -> None:
        self._process.kill()
        self._process.wait()
        if self._process.stdin is not None:
            with suppress(BrokenPipeError):
                self._process.stdin.close()

    def _read_errors(self) -> None:
        assert self._process.stderr is not None
        with self._process.stderr as pipe:
            self._errors.extend(pipe)
