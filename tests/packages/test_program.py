"""A packaged program does what the checkout does, with nothing but what the package brought."""

import json
import os
import shutil
import struct
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader import __version__
from reader.resources import resource
from tests.gui.lines_told import DEADLINE
from tests.gui.screens import Screen
from tests.unit.load.samples import FIRST, SAMPLES

ROOT = Path(__file__).parents[2]
SAMPLE = resource("samples", "river-dispute.txt")
Command = Callable[..., subprocess.CompletedProcess[str]]


def documents(done: subprocess.CompletedProcess[str]) -> dict[str, dict[str, object]]:
    """The documents of JSON Lines, by the names of their files."""
    assert (done.returncode, done.stderr) == (0, "")
    return {Path(document["path"]).name: document for document in map(json.loads, done.stdout.splitlines())}


def test_it_tells_the_version_of_the_sources(command: Command) -> None:
    """``--version`` prints the version that stands in the sources, and nothing else."""
    done = command("--version")
    assert (done.returncode, done.stdout.split(), done.stderr) == (0, ["claim-reader", __version__], "")


def test_it_paints_the_sample(command: Command, tmp_path: Path) -> None:
    """The window with the sample article is saved as a picture of the size asked for, with an article in it."""
    done = command("--screenshot", "window.png", "--size", "1000x700", SAMPLE)
    assert (done.returncode, done.stderr) == (0, "")
    picture = (tmp_path / "window.png").read_bytes()
    assert struct.unpack(">II", picture[16:24]) == (1000, 700)
    # A window without its article or without its fonts is a tenth of that.
    assert len(picture) > 60_000


def test_it_reads_every_format(command: Command, tmp_path: Path) -> None:
    """A folder with a file of each format gives the text of each: every library came along."""
    folder = tmp_path / "articles"
    folder.mkdir()
    for name, make in SAMPLES.values():
        (folder / name).write_bytes(make())
    found = documents(command("analyze", folder))
    assert set(found) == {name for name, _ in SAMPLES.values()}
    assert all(FIRST in str(document["text"]) for document in found.values())


def test_it_finds_what_the_checkout_finds(command: Command) -> None:
    """Model, word lists and rules are those of the sources: what is written of the sample is the same, to the score."""
    here = subprocess.run(
        [sys.executable, "-m", "reader", "analyze", SAMPLE],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    (expected,), (found,) = documents(here).values(), documents(command("analyze", SAMPLE)).values()
    assert {**found, "analysed": None} == {**expected, "analysed": None}


def test_two_files_at_once_are_two_processes(command: Command, tmp_path: Path) -> None:
    """``--jobs 2`` gives both articles: the program can start itself as a worker."""
    folder = tmp_path / "articles"
    folder.mkdir()
    for name in ("one.txt", "two.txt"):
        shutil.copy(SAMPLE, folder / name)
    assert set(documents(command("analyze", "--jobs", "2", folder))) == {"one.txt", "two.txt"}


def test_rare_libraries_came_along(command: Command, tmp_path: Path) -> None:
    """What is loaded for few articles is there: the detector of languages, dates of other languages, the repair."""
    french = "Le maire de la ville a déclaré que le pont sera fermé. " * 20
    (tmp_path / "pont.txt").write_text(f"Le pont ferme\n\nPublié le 5 mars 2031\n\n{french}\n", encoding="utf-8")
    (tmp_path / "garbled.txt").write_text("She said â€œwe canâ€™t wait.â€\x9d " * 5, encoding="utf-8")
    (document,) = documents(command("analyze", "pont.txt")).values()
    assert document["language"] == "fr"
    metadata = document["metadata"]
    assert isinstance(metadata, dict)
    assert metadata["published"] == "2031-03-05"
    (document,) = documents(command("analyze", "--repair", "garbled.txt")).values()
    assert "we can’t wait" in str(document["text"])


@pytest.fixture
def screen() -> Iterator[Screen]:
    """An X display."""
    screen = Screen()
    yield screen
    screen.close()


def test_the_window_opens_and_closes(program: str, screen: Screen, tmp_path: Path) -> None:
    """On a display a window comes that bears the article's name, and Ctrl+Q ends the program well."""
    environment = screen.environment() | {"HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}
    environment.pop("PYTHONPATH")
    process = subprocess.Popen([program, SAMPLE], env=environment, cwd=tmp_path, stderr=subprocess.PIPE, text=True)
    try:
        window = screen.xdotool("search", "--sync", "--onlyvisible", "--name", "river-dispute").split()[0]
        screen.xdotool("windowfocus", "--sync", window)
        screen.xdotool("key", "ctrl+q")
        _, said = process.communicate(timeout=DEADLINE)
    finally:
        process.kill()
    assert (process.returncode, "Traceback" in said) == (0, False), said
