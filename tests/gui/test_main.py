"""Starting: screenshots without a display, and no display at all."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from reader.app.view import PaintKind
from reader.gui.theme import load_theme

_START = """
import sys
from pathlib import Path
from tests.gui.articles import FakeOpener
from reader.gui.main import run
paths, shot, theme, size = [Path(p) for p in sys.argv[2:]], sys.argv[1], "THEME", (900, 640)
sys.exit(run(paths, Path(shot) if shot else None, theme, size, make_opener=FakeOpener))
"""


def start(*arguments: str, theme: str = "light") -> subprocess.CompletedProcess[str]:
    """Runs the window in a process without a display."""
    dropped = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in dropped}
    environment["PYTHONPATH"] = str(Path(__file__).parents[2])
    command = [sys.executable, "-c", _START.replace("THEME", theme), *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_screenshot_needs_no_display(ferry: Path, tmp_path: Path, theme: str) -> None:
    """The picture has the asked size, the theme's paper, the colours of the analysed article; nothing else is said."""
    target = tmp_path / "window.png"
    done = start(str(target), str(ferry), theme=theme)
    assert (done.returncode, done.stderr) == (0, "")
    picture = QImage(str(target))
    assert (picture.width(), picture.height()) == (900, 640)
    seen = {picture.pixelColor(x, y).name() for x in range(0, 900, 3) for y in range(0, 640, 3)}
    worn = load_theme(theme)
    tints = {worn.kinds[kind].tint for kind in (PaintKind.STATEMENT, PaintKind.UNATTRIBUTED)}
    assert {worn.paper, *tints} <= seen


def test_without_a_display_there_is_one_line(ferry: Path) -> None:
    """No display and no screenshot: one line that names what works, and a status that says so."""
    done = start("", str(ferry))
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "claim-reader analyze" in done.stderr
    assert "--screenshot" in done.stderr


def test_a_bad_file_ends_a_screenshot(tmp_path: Path) -> None:
    """A file that cannot be read leaves no picture, and says why."""
    bad = tmp_path / "bad.txt"
    bad.write_text("x", encoding="utf-8")
    target = tmp_path / "window.png"
    done = start(str(target), str(bad))
    assert done.returncode == 1
    assert "bad.txt holds no text" in done.stderr
    assert not target.exists()


def test_a_picture_that_cannot_be_written_is_told(ferry: Path, tmp_path: Path) -> None:
    """A folder that is not there is named."""
    done = start(str(tmp_path / "nowhere" / "window.png"), str(ferry))
    assert done.returncode == 1
    assert "nowhere" in done.stderr


def test_without_a_console_messages_go_nowhere(tmp_path: Path) -> None:
    """Where the program has no output at all, as one without a console has on Windows, a bad file ends it as usual."""
    (tmp_path / "bad.pdf").write_bytes(b"GIF89a")
    program = [sys.executable, "-m", "reader", "--screenshot", str(tmp_path / "window.png"), str(tmp_path / "bad.pdf")]
    bare = ["sh", "-c", 'exec "$@" >&- 2>&-', "sh", *program]
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2]), "QT_QPA_PLATFORM": "offscreen"}
    assert subprocess.run(bare, env=environment, check=False, timeout=300).returncode == 1
