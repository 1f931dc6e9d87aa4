"""The wheel and the source archive: the same bytes wherever they are built, and all that belongs in them."""

import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from email.parser import Parser
from pathlib import Path

import pytest

from reader import __version__

ROOT = Path(__file__).parents[2]


@pytest.fixture
def built() -> Path:
    """The folder with wheel and source archive, which ``CLAIM_READER_WHEELS`` gives."""
    folder = os.environ.get("CLAIM_READER_WHEELS")
    if not folder:
        pytest.fail("Set CLAIM_READER_WHEELS to the folder with wheel and source archive; make wheels does so.")
    return Path(folder)


def digests(folder: Path) -> dict[str, str]:
    """The hash of each file in a folder, by its name."""
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}


def test_they_are_the_same_bytes_wherever_they_are_built(built: Path, tmp_path: Path) -> None:
    """A copy of the sources with other times and rights, at another path and in another time zone, gives the same."""
    (archive,) = built.glob("*.tar.gz")
    with tarfile.open(archive) as packed:
        packed.extractall(tmp_path / "copy", filter="data")
    (sources,) = (tmp_path / "copy").iterdir()
    for path in sources.rglob("*"):
        os.utime(path, (1_000_000_000, 1_000_000_000))
        path.chmod(path.stat().st_mode & 0o700)
    # Beside the tree in git the archive holds its own metadata, which belongs to no tree.
    (sources / "PKG-INFO").unlink()
    shutil.copy(ROOT / ".gitignore", sources)
    again = tmp_path / "again"
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(again), str(sources)]
    subprocess.run(command, env=os.environ | {"TZ": "Pacific/Auckland"}, check=True, capture_output=True)
    assert digests(again) == digests(built)


def test_the_wheel_says_what_it_is(built: Path) -> None:
    """The wheel names version, starts and licences, and brings the licences and every file of resources."""
    (wheel,) = built.glob("*.whl")
    with zipfile.ZipFile(wheel) as packed:
        names = set(packed.namelist())
        folder = f"claim_reader-{__version__}.dist-info"
        metadata = Parser().parsestr(packed.read(f"{folder}/METADATA").decode("utf-8"))
        starts = packed.read(f"{folder}/entry_points.txt").decode("utf-8")
    assert (metadata["Name"], metadata["Version"]) == ("claim-reader", __version__)
    console, windowed = starts.split("[gui_scripts]")
    assert "claim-reader = " in console
    assert "claim-reader-window = " in windowed
    shipped = {path.relative_to(ROOT).as_posix() for path in (ROOT / "resources").rglob("*") if path.is_file()}
    assert {f"reader/_{name}" for name in shipped} <= names
    licences = metadata.get_all("License-File")
    assert licences is not None
    expected = {"LICENSE", *(name for name in shipped if name.endswith(("/LICENSE", "/NOTICE")))}
    assert set(licences) == expected
    assert {f"{folder}/licenses/{name}" for name in licences} <= names


def test_the_source_archive_can_be_worked_with(built: Path) -> None:
    """The archive has all that ``make test`` and ``make packages`` need, and nothing that was made on the way."""
    (archive,) = built.glob("*.tar.gz")
    with tarfile.open(archive) as packed:
        names = {name.partition("/")[2] for name in packed.getnames()}
    assert {"Makefile", "pyproject.toml", "reader/main.py", "tests/conftest.py", "packaging/lock/dev.txt"} <= names
    assert not [name for name in names if "__pycache__" in name or name.startswith(("build/", "dist/", ".venv"))]
