"""What the README shows of the program is what the program does."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from reader.gui.keys import DEFAULT_KEYS
from reader.resources import resource

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_keys_are_those_of_the_key_map() -> None:
    """Each key of the table does something, as long as nobody changed it."""
    shown = re.findall(r"\*\*(.+?)\*\*", README.partition("\n## Keys\n")[2].partition("\n## ")[0])
    assert len(shown) > 30
    assert set(shown) <= {key for keys in DEFAULT_KEYS.values() for key in keys}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The files that the commands name, and the program by its name."""
    sample = Path(resource("samples", "river-dispute.txt")).read_bytes()
    (tmp_path / "articles").mkdir()
    for name, data in (("river-dispute.txt", sample), ("articles/empty.txt", b""), ("articles/other.txt", sample)):
        (tmp_path / name).write_bytes(data)
    program = tmp_path / "bin" / "claim-reader"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m reader "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    return tmp_path


def test_the_commands_print_what_is_shown(folder: Path) -> None:
    """Each command, run after those before it, says what the README has below it."""
    (session,) = re.findall(r"```console\n(.*?)```", README, re.DOTALL)
    commands = re.findall(r"^\$ (.*)$", session, re.MULTILINE)
    assert len(commands) > 5
    added = {"PATH": f"{folder / 'bin'}:{os.environ['PATH']}", "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    said = ""
    for command in commands:
        done = subprocess.run(
            ["bash", "-c", command],
            cwd=folder,
            env=os.environ | added,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            check=False,
            timeout=300,
        )
        said += f"$ {command}\n{done.stdout}"
    assert said.replace("\ufeff", "") == session
    assert (folder / "window.png").stat().st_size > 60_000
