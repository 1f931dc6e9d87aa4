"""Nothing leaves the machine: the whole program runs where the system ends whoever makes a socket for a network."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from reader.resources import resource
from tests.gui.screens import Screen
from tests.gui.whole import Whole
from tests.unit.load.samples import FIRST, SAMPLES

ROOT = Path(__file__).parents[2]
DENIED = (sys.executable, str(Path(__file__).with_name("denied.py")))


def run(*command: object) -> subprocess.CompletedProcess[str]:
    """Runs a command where networks are denied."""
    return subprocess.run(
        [*DENIED, *map(str, command)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )


@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6", "AF_NETLINK", "AF_PACKET"])
def test_the_watch_ends_whoever_makes_a_socket(family: str) -> None:
    """A socket that could leave the machine is the end of a program, also of one that the watched one started."""
    code = f"import socket; socket.socket(socket.{family})"
    assert run(sys.executable, "-c", code).returncode == -signal.SIGSYS
    started = f"import subprocess, sys; print(subprocess.run([sys.executable, '-c', {code!r}]).returncode)"
    assert run(sys.executable, "-c", started).stdout.split() == [str(-signal.SIGSYS)]


def test_the_watch_lets_sockets_of_the_machine_be() -> None:
    """A local socket, by which a program speaks to the display, is none of a network."""
    assert run(sys.executable, "-c", "import socket; socket.socket(socket.AF_UNIX)").returncode == 0


def test_the_command_needs_no_network(tmp_path: Path) -> None:
    """A file of every format is analysed by the shipped model, in two workers, without a socket for a network."""
    for name, make in SAMPLES.values():
        (tmp_path / name).write_bytes(make())
    done = run(sys.executable, "-m", "reader", "analyze", "--jobs", 2, tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    documents = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(documents) == len(SAMPLES)
    assert all(FIRST in document["text"] for document in documents)


def test_the_window_needs_no_network(tmp_path: Path) -> None:
    """The window analyses and paints the sample, with the shipped model, without a socket for a network."""
    picture = tmp_path / "window.png"
    done = run(sys.executable, "-m", "reader", "--screenshot", picture, resource("samples", "river-dispute.txt"))
    assert done.returncode == 0, done.stderr
    assert picture.stat().st_size > 60_000


def test_a_window_on_a_display_needs_no_network(screen: Screen, ferry: Path) -> None:
    """It opens on a display, takes the file of a second start, and closes, both without a socket for a network."""
    around = screen.environment()
    with Whole(environment=around, under=DENIED) as first:
        first.wait_for("^meets True")
        with Whole(ferry, environment=around, under=DENIED) as second:
            assert second.end() == 0
        first.wait_for("^tabs ferry.txt")
        first.tell("close")
        assert first.end() == 0
