"""The quick start with real keys, on a real X display."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.gui.screens import Program, Screen


class Held(Program):
    """The program at its first screen, until ``release``."""

    def __init__(self, screen: Screen, path: Path) -> None:
        folder = path.parent / "home"
        folder.mkdir()
        self._flag = path.with_name("go-on")
        more = {name: str(folder) for name in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")}
        super().__init__(screen, "first_program.py", str(path), str(self._flag), more=more)

    def release(self) -> None:
        """Lets the program go on to make the rest of its window."""
        self._flag.touch()


@pytest.fixture
def held(screen: Screen, tmp_path: Path) -> Iterator[Held]:
    """A long article at the first screen, with the keyboard in the window."""
    path = tmp_path / "long.txt"
    path.write_text("The ferry is late, the minister said.\n\n" * 200, encoding="utf-8")
    program = Held(screen, path)
    with program:
        program.window = program.wait_for(r"^window \d+").split()[1]
        screen.xdotool("windowfocus", "--sync", program.window)
        program.wait_for("^active True")
        yield program


def test_the_first_screen_is_read_with_keys_and_wheel(screen: Screen, held: Held) -> None:
    """The text scrolls before anything else is there, and stays there when it is; the title is the article's."""
    assert "title long.txt — Claim Reader" in held.seen, held.seen
    screen.xdotool("key", "Next")
    held.wait_for(r"^first [1-9]\d*")
    screen.xdotool("mousemove", 640, 400, "click", 5)
    offset = held.wait_for(r"^first [1-9]\d*").split()[1]
    held.release()
    held.wait_for(f"^offset {offset}$")


def test_what_is_typed_at_the_first_screen_is_done(screen: Screen, held: Held) -> None:
    """Ctrl+F and a word look for the word."""
    screen.xdotool("key", "ctrl+f")
    screen.xdotool("type", "minister")
    screen.xdotool("key", "Next")
    held.wait_for(r"^first [1-9]\d*")
    held.release()
    held.wait_for("^find minister")


def test_the_program_can_be_left_at_the_first_screen(screen: Screen, held: Held) -> None:
    """The key that ends the program ends it."""
    screen.xdotool("key", "ctrl+q")
    held.release()
    held.wait_for("^ended")
