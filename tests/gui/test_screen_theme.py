"""Themes and the page behind the legend, with real keys on a real X display."""

from pathlib import Path

from reader.gui.theme import load_theme
from tests.gui.screens import Program, Screen


def test_a_theme_is_chosen_with_keys_and_kept(screen: Screen, ferry: Path, tmp_path: Path) -> None:
    """In the settings each arrow key shows the next theme at once, and the next start has the one that was left."""
    settings = f"--settings={tmp_path / 'settings.json'}"
    with Program(screen, "program.py", settings, str(ferry)) as program:
        program.window = program.wait_for(r"^window \d+").split()[1]
        program.wait_for("^ready")
        screen.xdotool("windowfocus", "--sync", program.window)
        program.wait_for("^focus Article")
        screen.xdotool("key", "ctrl+comma")
        program.wait_for("^focus Pages of the settings")
        screen.xdotool("key", "Right", "Tab")
        for name in ("light", "dark", "contrast-light", "contrast-dark"):
            screen.xdotool("key", "Down")
            if name != "light":
                program.wait_for(f"^background {load_theme(name).window}")
        screen.xdotool("key", "Up", "Up")
        program.wait_for(f"^background {load_theme('dark').window}")
        screen.xdotool("key", "Escape")
        screen.xdotool("windowfocus", "--sync", program.window)
        program.wait_for("^focus Article")
        screen.xdotool("key", "ctrl+q")
        program.wait_for("^ended")
    with Program(screen, "program.py", settings, str(ferry)) as program:
        program.wait_for(f"^background {load_theme('dark').window}", "^ready")


def test_the_page_behind_the_legend_opens_from_the_menu(screen: Screen, reading: Program) -> None:
    """Help leads there, and Escape back to the text."""
    screen.xdotool("key", "alt+h")
    reading.wait_for("^popup True")
    screen.xdotool("key", "o")
    reading.wait_for("^dialog What the colours mean", "^active True")
    screen.xdotool("key", "Escape")
    reading.wait_for("^dialog $")
    # There is no window manager that would do so.
    screen.xdotool("windowfocus", "--sync", reading.window)
    reading.wait_for("^focus Article")
