"""A real X display, and programs on it that tell what they do by lines on their output."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from tests.gui.lines_told import DEADLINE, LinesTold

_HERE = Path(__file__).parent


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
        self._lines = LinesTold(self._process.stdout)
        self.seen = self._lines.seen
        self.wait_for = self._lines.wait_for
        self.window = ""

    def __enter__(self) -> "Program":
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()
