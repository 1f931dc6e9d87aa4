"""The fuzzer of tests/fuzz: its seeds are good files, and it sees what it is there to see."""

import json
import random
import subprocess
import sys
from itertools import starmap
from pathlib import Path

import pytest

from reader.load.formats import FORMATS
from tests.fuzz.corpus import Seed, seeds
from tests.fuzz.mutate import LARGEST, Mutator
from tests.fuzz.run import Findings
from tests.fuzz.target import Target

_PLANTED = """
import sys
from tests.fuzz import run
def feed(self, one, *, analysed):
    {deed}
run.Target.feed = feed
run.WALL_SECONDS = 1.0
sys.argv = ["run", "--child", "--seconds", "3", "--folder", sys.argv[1]]
run.main()
"""


def test_every_seed_is_read_as_it_is() -> None:
    """A seed that is refused would lead nowhere; and every format has one."""
    target = Target()
    assert [one for one in seeds() if target.feed(one, analysed=False) != "read"] == []
    assert {one.media_type for one in seeds()} >= {known.media_type for known in FORMATS}


def test_the_same_seed_makes_the_same_inputs() -> None:
    """What was found can be found again; and inputs stay small."""
    one, two = starmap(Mutator, [(seeds(), random.Random("x")) for _ in range(2)])
    made = [one.make() for _ in range(200)]
    assert made == [two.make() for _ in range(200)]
    assert len({each.data for each in made}) > 150
    assert max(len(each.data) for each in made) <= LARGEST


def test_a_place_is_found_once(tmp_path: Path) -> None:
    """The file under its own name, and why."""
    findings = Findings(tmp_path)
    assert findings.keep(Seed("", "a.txt", b"x"), "ValueError at here", "because")
    assert not findings.keep(Seed("", "b.txt", b"y"), "ValueError at here", "because")
    assert sorted(path.name for path in tmp_path.rglob("*.txt")) == ["a.txt", "why.txt"]


@pytest.mark.parametrize(
    ("deed", "told"),
    [
        ("raise ValueError", "ValueError at"),
        ("bytearray(2_000_000_000)", "MemoryError at"),
        ("import socket; socket.socket()", "ReachedOutsideError"),
        ("import subprocess; subprocess.run(['true'])", "ReachedOutsideError"),
        ("while True: pass", "Timeout"),
        ("import ctypes; ctypes.string_at(0)", "Segmentation fault"),
    ],
)
def test_a_planted_fault_is_seen(deed: str, told: str, tmp_path: Path, checkout: Path) -> None:
    """Errors, memory, ways out, time and crashes: each is told, or ends the process with its input kept."""
    command = [sys.executable, "-c", _PLANTED.format(deed=deed), str(tmp_path)]
    ended = subprocess.run(command, cwd=checkout, capture_output=True, text=True, check=False)
    found = "".join(path.read_text() for path in tmp_path.glob("*/why.txt"))
    assert told in found + (tmp_path / "trace.txt").read_text() + ended.stderr
    assert bool(found) != bool(ended.returncode)
    assert json.loads((tmp_path / "current.json").read_text())["name"]
