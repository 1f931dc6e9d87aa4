"""The installed wheel, tested where the sources cannot be found; packaging/linux/test-installed runs this."""

import hashlib
import importlib
import json
import os
import pkgutil
import struct
import subprocess
import sysconfig
from importlib.metadata import version
from pathlib import Path

import pytest

import reader
from reader.resources import load_lexicons, resource

# What test-installed wrote beside the copied tests: hash and path of each file of the sources' resources/.
SHIPPED = [
    (digest, Path(name).parts)
    for digest, name in (
        line.split("  ", 1)
        for line in (Path(__file__).parent.parent / "resources.sha256").read_text(encoding="utf-8").splitlines()
    )
]

ARTICLE = """Harbour bridge to close for repairs

By Ines Albrekt

The old harbour bridge will close on Monday. "We cannot wait another winter," said Tomas Verhulst, the city's engineer.

Shop owners say the work will ruin their summer.
"""


def command(*arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """What the installed command did with ``arguments`` in ``folder``, without a display and without a home."""
    keep = {name: value for name, value in os.environ.items() if name in ("PATH", "TMPDIR")}
    return subprocess.run(
        [Path(sysconfig.get_path("scripts")) / "claim-reader", *arguments],
        cwd=folder,
        env=keep | {"HOME": str(folder), "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """A tiny article in a folder of its own."""
    path = tmp_path / "bridge.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def test_package_is_the_installed_one() -> None:
    """What is tested is the wheel: the package lies among the installed ones."""
    assert Path(reader.__file__).is_relative_to(sysconfig.get_path("purelib"))
    assert version("claim-reader") == reader.__version__


# Importing reader.__main__ is running the command.
MODULES = [info.name for info in pkgutil.walk_packages(reader.__path__, "reader.") if info.name != "reader.__main__"]


@pytest.mark.parametrize("name", MODULES)
def test_every_module_imports(name: str) -> None:
    """No module of the wheel needs a file or a package that the wheel does not bring or ask for."""
    importlib.import_module(name)


@pytest.mark.parametrize(("digest", "parts"), SHIPPED, ids=["/".join(parts) for _, parts in SHIPPED])
def test_every_resource_opens(digest: str, parts: tuple[str, ...]) -> None:
    """Each file of resources/ is in the wheel, is found, and has not changed on its way."""
    path = resource(*parts)
    assert path.is_relative_to(sysconfig.get_path("purelib"))
    assert hashlib.sha256(path.read_bytes()).hexdigest() == digest


def test_every_lexicon_is_read() -> None:
    """Each word list and table that ships has entries."""
    lexicons = load_lexicons()
    tables = {parts[1] for _, parts in SHIPPED if parts[0] == "lexicons" and "." in parts[1]}
    names = {name.rsplit(".", 1)[0] for name in tables}
    assert {name for name in names if lexicons.sets.get(name) or lexicons.maps.get(name)} == names


def test_command_tells_its_version(tmp_path: Path) -> None:
    """``--version`` prints the version and ends well."""
    done = command("--version", folder=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert reader.__version__ in done.stdout


def test_command_analyses_an_article(article: Path) -> None:
    """``analyze`` prints one document: the whole text, the spoken words as a quote, and who speaks."""
    done = command("analyze", "--format", "jsonl", article.name, folder=article.parent)
    assert (done.returncode, done.stderr) == (0, "")
    (document,) = map(json.loads, done.stdout.splitlines())
    text = document["text"]
    assert text == ARTICLE
    names = {entity["id"]: entity["name"] for entity in document["entities"]}
    (quote,) = (claim for claim in document["claims"] if claim["kind"] == "direct")
    assert "".join(text[start:end] for start, end in quote["content"]).strip('",') == "We cannot wait another winter"
    assert names[quote["speaker"]] == "Tomas Verhulst"


def test_command_reports_a_file_that_is_not_there(article: Path) -> None:
    """A bad path gets an error line of its own, the good file is read all the same, and the status is 1."""
    done = command("analyze", "--format", "jsonl", "missing.txt", article.name, folder=article.parent)
    bad, good = map(json.loads, done.stdout.splitlines())
    assert done.returncode == 1
    assert bad["error"]["message"]
    assert good["text"] == ARTICLE


@pytest.mark.parametrize("form", ["json", "csv", "html", "markdown", "w3c"])
def test_command_writes_every_form(article: Path, form: str) -> None:
    """Each export has what it needs in the wheel, and with two processes too."""
    other = article.with_name("other.txt")
    other.write_text(ARTICLE, encoding="utf-8")
    options = ("--format", form, "--jobs", "2", "--output", "out")
    done = command("analyze", *options, article.name, other.name, folder=article.parent)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    written = (article.parent / "out").read_text(encoding="utf-8")
    assert written.count("We cannot wait another winter") >= 2
    assert hashlib.sha256(ARTICLE.encode("utf-8")).hexdigest() in written


def test_window_draws_the_article(article: Path) -> None:
    """``--screenshot`` opens the window without a display and saves what it shows as a PNG of the size asked for."""
    done = command("--screenshot", "window.png", "--size", "1000x700", article.name, folder=article.parent)
    assert done.returncode == 0, done.stderr
    picture = (article.parent / "window.png").read_bytes()
    assert picture.startswith(b"\x89PNG\r\n\x1a\n")
    assert struct.unpack(">II", picture[16:24]) == (1000, 700)
