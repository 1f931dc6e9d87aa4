"""A real X display, and programs on it that tell what they do by lines on their output."""

import os
import queue
import re
import subprocess
import sys
import threading
from collections.abc import Mapping
from pathlib import Path
from time import monotonic

_HERE = Path(__file__).parent
# Generous, because nothing is measured: a condition that never comes must end the test some time.
DEADLINE = 60.0


class Screen:
    """An Xvfb display."""

    def __init__(self) -> None:
        read, write = os.pipe()
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-noreset", "-nolisten", "tcp"]
        self._server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as pipe:
            self.name = f":{pipe.readline().strip()}"

    def environment(self) -> dict[str, str]:
        """The environment of a program on this display."""
        dropped = ("WAYLAND_DISPLAY", "QT_SCALE_FACTOR", "XAUTHORITY", "DBUS_SESSION_BUS_ADDRESS")
        kept = {name: value for name, value in os.environ.items() if name not in dropped}
        root = str(_HERE.parent.parent)
        path = os.pathsep.join(filter(None, (root, os.environ.get("PYTHONPATH"))))
        return {**kept, "DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": path}

    def xdotool(self, *words: str | int) -> str:
        """Runs xdotool and returns what it prints."""
        command = ["xdotool", *map(str, words)]
        done = subprocess.run(command, env=self.environment(), capture_output=True, text=True, check=True, timeout=60)
        return done.stdout

    def close(self) -> None:
        """Ends the display."""
        self._server.terminate()
        self._server.wait(timeout=DEADLINE)


class Program:
    """A program of this folder on a screen, ``program.py`` or ``drag_source.py``.

    ``more`` is put into its environment.
    """

    def __init__(self, screen: Screen, script: str, *arguments: str, more: Mapping[str, str] | None = None) -> None:
        self._process = subprocess.Popen(
            [sys.executable, str(_HERE / script), *arguments],
            env={**screen.environment(), **(more or {})},
            stdout=subprocess.PIPE,
            text=True,
        )
        self.seen: list[str] = []
        self.window = ""
        self._lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        threading.Thread(target=self._read, daemon=True).start()

    def wait_for(self, *patterns: str) -> str:
        """Waits until every pattern was matched by a new line, in any order, and returns the last such line.

        Lines before it are gone. Fails after the deadline.
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

    def __enter__(self) -> "Program":
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()

    def _read(self) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as pipe:
            for line in pipe:
                self._lines.put(line.rstrip("\n"))
        self._lines.put(None)
