"""The program as a package has put it on the disk: packaging/ names it, and these tests run it from outside."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Command = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def program() -> str:
    """The path of the program to be tested, which ``CLAIM_READER_PROGRAM`` gives."""
    path = os.environ.get("CLAIM_READER_PROGRAM")
    if not path:
        pytest.fail("Set CLAIM_READER_PROGRAM to the program to be tested; make packages does so.")
    return path


@pytest.fixture
def command(program: str, tmp_path: Path) -> Command:
    """Runs the program with arguments in a folder that is empty at first, off screen and with a home of its own."""
    home = tmp_path / "home"
    home.mkdir()
    keep = {name: value for name, value in os.environ.items() if name in ("PATH", "SYSTEMROOT", "TMPDIR")}

    def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [program, *map(str, arguments)],
            cwd=tmp_path,
            env=keep | {"HOME": str(home), "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )

    return run
