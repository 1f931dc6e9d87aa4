"""The program's start: what it imports, and what it says when it cannot go on."""

import builtins
import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from reader.cli.main import WindowRequest
from reader.errors import EnvironmentFailure
from reader.main import open_window

ROOT = Path(__file__).parents[2]
PROGRAM = (sys.executable, "-m", "reader")


def refuse_import(monkeypatch: pytest.MonkeyPatch, error: ImportError) -> None:
    """Lets the window's import fail with ``error``."""
    original = builtins.__import__

    def guarded(
        name: str,
        globals_: Mapping[str, object] | None = None,
        locals_: Mapping[str, object] | None = None,
        fromlist: Sequence[str] | None = (),
        level: int = 0,
    ) -> object:
        if name == "reader.gui.main":
            raise error
        return original(name, globals_, locals_, fromlist or (), level)

    monkeypatch.setattr(builtins, "__import__", guarded)


def test_without_qt_the_message_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """A missing PySide6 is told with the package's name and the way without it."""
    refuse_import(monkeypatch, ModuleNotFoundError("No module named 'PySide6'", name="PySide6.QtCore"))
    with pytest.raises(EnvironmentFailure, match="PySide6-Essentials") as caught:
        open_window(WindowRequest())
    assert "claim-reader analyze" in str(caught.value)


def test_a_missing_system_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """A library that Qt cannot load is told by its name."""
    refuse_import(monkeypatch, ImportError("libEGL.so.1: cannot open shared object file"))
    with pytest.raises(EnvironmentFailure, match=r"libEGL\.so\.1"):
        open_window(WindowRequest())


def test_a_defect_of_the_window_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    """Any other missing module is a defect, not a missing Qt."""
    refuse_import(monkeypatch, ModuleNotFoundError("No module named 'reader.gui.gone'", name="reader.gui.gone"))
    with pytest.raises(ModuleNotFoundError):
        open_window(WindowRequest())


def test_help_imports_no_heavy_library() -> None:
    """--help needs neither Qt nor the model's libraries nor the parsers."""
    code = (
        "import sys; sys.argv = ['claim-reader', '--help']; from reader.main import main; status = main();"
        "heavy = ('numpy', 'onnxruntime', 'tokenizers', 'bs4', 'lxml', 'PySide6', 'reader.gui');"
        "print('LOADED', status, [m for m in heavy if m in sys.modules])"
    )
    result = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert "LOADED 0 []" in result.stdout


def test_a_closed_pipe_is_quiet(tmp_path: Path) -> None:
    """When nobody reads any more the program ends without a word and with the shell's status for it."""
    (tmp_path / "a.pdf").write_bytes(b"GIF89a")
    reading, writing = os.pipe()
    os.close(reading)
    try:
        result = subprocess.run(
            [*PROGRAM, "analyze", tmp_path], cwd=ROOT, stdout=writing, stderr=subprocess.PIPE, check=False
        )
    finally:
        os.close(writing)
    assert (result.returncode, result.stderr) == (141, b"")


def test_output_is_utf8_whatever_the_locale(tmp_path: Path) -> None:
    """Where the locale is ASCII the lines are UTF-8 still, and a path comes back as the system spells it."""
    path = os.fsencode(tmp_path) + "/é.gif".encode()
    Path(os.fsdecode(path)).write_bytes(b"GIF89a")
    environment = {
        **os.environ,
        "LC_ALL": "C",
        "PYTHONIOENCODING": "ascii",
        "PYTHONUTF8": "0",
        "PYTHONCOERCECLOCALE": "0",
    }
    result = subprocess.run([*PROGRAM, "analyze", path], cwd=ROOT, env=environment, capture_output=True, check=False)
    assert result.returncode == 1
    assert json.loads(result.stdout.decode("utf-8"))["path"].encode("utf-8", "surrogateescape") == path
