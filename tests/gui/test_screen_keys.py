"""Palette, settings and find by real keys, on a real X display."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.app.keymap import is_letter
from reader.gui.keys import DEFAULT_KEYS
from tests.gui.articles import find
from tests.gui.screens import Program, Screen


@pytest.fixture
def reading(screen: Screen, ferry: Path) -> Iterator[Program]:
    """The program with the article open and the keyboard in its window."""
    with Program(screen, "program.py", str(ferry)) as program:
        started(screen, program)
        yield program


def started(screen: Screen, program: Program) -> None:
    """Waits until the article is there and the keyboard is in it."""
    program.window = program.wait_for(r"^window \d+").split()[1]
    program.wait_for("^ready")
    screen.xdotool("windowfocus", "--sync", program.window)
    program.wait_for("^focus Article")


def test_the_palette(screen: Screen, reading: Program) -> None:
    """The palette opens by its key, does what is typed and chosen, and Esc leaves it; letters in it are text."""
    screen.xdotool("key", "ctrl+shift+p")
    reading.wait_for("^focus Command palette")
    screen.xdotool("type", "quote next")
    screen.xdotool("key", "Return")
    reading.wait_for("^focus Article", "^said Claim 4 of 11")
    screen.xdotool("key", "ctrl+shift+p")
    reading.wait_for("^focus Command palette")
    screen.xdotool("type", "squbjk")
    screen.xdotool("key", "Escape")
    reading.wait_for("^focus Article")
    screen.xdotool("key", "j")
    reading.wait_for("^said Claim 5 of 11")


def test_find_by_whole_words(screen: Screen, reading: Program) -> None:
    """The switches of find act by their keys while the focus is in the field, and going round is told."""
    screen.xdotool("key", "ctrl+f")
    reading.wait_for("^focus Find in the article")
    screen.xdotool("type", "sar")
    screen.xdotool("key", "alt+w", "n", "Return")
    reading.wait_for(f"^place {find('Sarn', 2).start}")
    screen.xdotool("key", "shift+Return")
    reading.wait_for(f"^place {find('Sarn').start}")
    screen.xdotool("key", "shift+Return")
    reading.wait_for("^said From the end again")
    screen.xdotool("key", "alt+c", "BackSpace", "shift+n", "Return", "Escape")
    reading.wait_for("^focus Article")


def test_find_goes_on_from_the_text(screen: Screen, reading: Program) -> None:
    """F3 and Shift+F3 go through what was looked for last, with the find bar and without."""
    screen.xdotool("key", "ctrl+f")
    reading.wait_for("^focus Find in the article")
    screen.xdotool("type", "sarn")
    screen.xdotool("key", "F3")
    reading.wait_for(f"^place {find('Sarn', 2).start}")
    screen.xdotool("key", "Escape")
    reading.wait_for("^focus Article")
    screen.xdotool("key", "F3")
    reading.wait_for(f"^place {find('Sarn', 3).start}")
    screen.xdotool("key", "shift+F3")
    reading.wait_for(f"^place {find('Sarn', 2).start}")


def test_a_key_is_given_and_acts(screen: Screen, reading: Program) -> None:
    """In the settings, reached by keys alone, an action is given a key, which acts as soon as they are closed."""
    screen.xdotool("key", "ctrl+comma")
    reading.wait_for("^focus Pages of the settings")
    screen.xdotool("key", "alt+k", "alt+d")
    reading.wait_for("^focus A key to add")
    screen.xdotool("key", "ctrl+j")
    screen.xdotool("key", "Escape")
    reading.wait_for("^focus Actions and their keys")
    screen.xdotool("key", "Escape")
    screen.xdotool("windowfocus", "--sync", reading.window)
    reading.wait_for("^focus Article")
    screen.xdotool("key", "ctrl+j")
    reading.wait_for("^dialog Open articles")


def test_a_key_survives_a_restart(screen: Screen, ferry: Path, tmp_path: Path) -> None:
    """A key that was given by keys alone is there when the program runs again."""
    settings = f"--settings={tmp_path / 'settings.json'}"
    with Program(screen, "program.py", settings, str(ferry)) as program:
        started(screen, program)
        screen.xdotool("key", "ctrl+comma")
        program.wait_for("^focus Pages of the settings")
        screen.xdotool("key", "alt+k", "alt+d")
        program.wait_for("^focus A key to add")
        screen.xdotool("key", "ctrl+j", "Escape")
        program.wait_for("^focus Actions and their keys")
        screen.xdotool("key", "Escape")
        screen.xdotool("windowfocus", "--sync", program.window)
        program.wait_for("^focus Article")
        screen.xdotool("key", "ctrl+q")
        program.wait_for("^ended")
    with Program(screen, "program.py", settings, str(ferry)) as program:
        started(screen, program)
        screen.xdotool("key", "ctrl+j")
        program.wait_for("^dialog Open articles")


def test_broken_settings_do_not_stop_the_program(screen: Screen, ferry: Path, tmp_path: Path) -> None:
    """With a damaged file the window opens the article all the same, and says where the file is kept."""
    (tmp_path / "settings.json").write_text('{"version": 1, "theme":')
    with Program(screen, "program.py", f"--settings={tmp_path / 'settings.json'}", str(ferry)) as program:
        program.wait_for(r"^message .*settings\.json is damaged.*settings\.json\.broken-", "^ready")
    (aside,) = tmp_path.glob("settings.json.broken-*")
    assert aside.read_text() == '{"version": 1, "theme":'


_X_NAMES = {
    "=": "equal",
    "+": "plus",
    "-": "minus",
    ",": "comma",
    ".": "period",
    "/": "slash",
    "?": "question",
    "Esc": "Escape",
    "PgDown": "Next",
    "PgUp": "Prior",
    "Del": "Delete",
    "Enter": "KP_Enter",
    "Ctrl": "ctrl",
    "Shift": "shift",
    "Alt": "alt",
}


def x_name(key: str) -> str:
    """A key as xdotool calls it."""
    modifiers, last = (key[:-2].split("+"), "+") if key.endswith("++") else (key.split("+")[:-1], key.split("+")[-1])
    if len(last) == 1 and last.isalpha():
        last = last.lower()
    return "+".join(_X_NAMES.get(part, part) for part in (*modifiers, last))


def test_every_key_of_the_map_does_its_own_action(screen: Screen) -> None:
    """As the X server sends it, each key of the table does what the table says; a letter in a field is typed."""
    with Program(screen, "keys_program.py") as program:
        number = program.wait_for(r"^window \d+").split()[1]
        screen.xdotool("windowfocus", "--sync", number)
        program.wait_for("^focus pane")
        for name, keys in DEFAULT_KEYS.items():
            for key in keys:
                screen.xdotool("key", x_name(key))
                line = program.wait_for("^action")
                assert line == f"action {name}", key
        screen.xdotool("key", "Tab")
        program.wait_for("^focus field")
        letters = [key for keys in DEFAULT_KEYS.values() for key in keys if is_letter(key)]
        screen.xdotool("key", *map(x_name, letters))
        line = program.wait_for(rf"^typed .{{{len(letters)}}}$")
        assert not [seen for seen in program.seen[program.seen.index("focus field") :] if seen.startswith("action")]
