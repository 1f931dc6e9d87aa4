"""Files, tabs, the clipboard and the next start, with real events on a real X display."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.articles import TEXT
from tests.gui.screens import Program, Screen
from tests.gui.test_screen import drop


@pytest.fixture
def others(tmp_path: Path) -> list[Path]:
    """Two more articles."""
    paths = [tmp_path / "second.txt", tmp_path / "third.txt"]
    for path in paths:
        path.write_text(f"The {path.stem} article.\n", encoding="utf-8")
    return paths


def begun(screen: Screen, program: Program) -> None:
    """Waits until the program shows an article, and gives its window the keyboard."""
    program.window = program.wait_for(r"^window \d+").split()[1]
    program.wait_for("^ready")
    screen.xdotool("windowfocus", "--sync", program.window)
    screen.xdotool("mousemove", 900, 980)


@pytest.fixture
def several(screen: Screen, ferry: Path, others: list[Path]) -> Iterator[Program]:
    """The program with three articles, the first one in view."""
    with Program(screen, "program.py", str(ferry), *map(str, others)) as program:
        begun(screen, program)
        yield program


def test_tabs_by_keys(screen: Screen, several: Program) -> None:
    """The keys go round the tabs, close what is shown, and bring it back."""
    walk = (
        ("ctrl+Next", "^title second.txt"),
        ("ctrl+Tab", "^title third.txt"),
        ("ctrl+Tab", "^title ferry.txt"),
        ("ctrl+shift+Tab", "^title third.txt"),
        ("ctrl+Prior", "^title second.txt"),
        ("ctrl+w", r"^tabs ferry.txt \| third.txt$"),
        ("ctrl+shift+t", r"^tabs ferry.txt \| second.txt \| third.txt$"),
    )
    for key, line in walk:
        screen.xdotool("key", key)
        several.wait_for(line)


def test_tabs_by_mouse(screen: Screen, several: Program) -> None:
    """A click shows a tab, a middle click closes it, and so does its button."""
    left, top = 300, 60
    screen.xdotool("mousemove", left + 130, top + 45, "click", 1)
    several.wait_for("^title second.txt")
    screen.xdotool("mousemove", left + 40, top + 45, "click", 2)
    several.wait_for(r"^tabs second.txt \| third.txt$")
    screen.xdotool("mousemove", left + 40, top + 45, "click", 3)
    screen.xdotool("key", "Down", "Return")
    several.wait_for("^tabs third.txt$")


def test_pasted_html_opens(screen: Screen, several: Program) -> None:
    """Ctrl+V in the text opens what another program has copied, in its HTML form; the find field takes text."""
    with Program(screen, "clipboard_source.py", "html", "<p>Copied from a page.</p>") as source:
        source.wait_for("^there")
        screen.xdotool("key", "ctrl+v")
        several.wait_for("^title Pasted article")
    with Program(screen, "clipboard_source.py", "text", "ferry") as source:
        source.wait_for("^there")
        screen.xdotool("windowfocus", "--sync", several.window)
        screen.xdotool("key", "ctrl+f")
        several.wait_for("^focus Find")
        screen.xdotool("key", "ctrl+v", "Escape", "ctrl+v")
        several.wait_for(r"^tabs ferry.txt \| second.txt \| third.txt \| Pasted article \| Pasted article 2")


def test_a_folder_and_a_file_are_dropped_together(screen: Screen, ferry: Path, others: list[Path]) -> None:
    """Each article gets a tab."""
    folder = ferry.parent / "folder"
    folder.mkdir()
    for path in others:
        path.rename(folder / path.name)
    with Program(screen, "program.py") as program:
        program.wait_for("^window")
        outcome = r"^tabs ferry.txt \| second.txt \| third.txt$"
        drop(screen, program, 900, 500, "files", str(ferry), str(folder), outcome=outcome)


def test_the_dialog_opens_several(screen: Screen, several: Program, tmp_path: Path) -> None:
    """Names typed into the dialog, two at once."""
    folder = tmp_path / "more"
    folder.mkdir()
    for name in ("x.txt", "y.txt"):
        (folder / name).write_text("One more.\n", encoding="utf-8")
    screen.xdotool("key", "ctrl+o")
    several.wait_for("^dialog Open articles")
    dialog = screen.xdotool("search", "--sync", "--onlyvisible", "--name", "Open articles").split()[0]
    screen.xdotool("windowfocus", "--sync", dialog)
    screen.xdotool("type", "--delay", 2, f'"{folder / "x.txt"}" "{folder / "y.txt"}"')
    screen.xdotool("key", "Return")
    several.wait_for(r"^tabs ferry.txt \| second.txt \| third.txt \| x.txt \| y.txt")


def test_a_killed_program_comes_back_as_it_was(
    screen: Screen, tmp_path: Path, ferry: Path, others: list[Path], qtbot: QtBot
) -> None:
    """After SIGKILL the next start has the same tabs, the same one in view at its claim, and the pasted text."""
    kept = tmp_path / "kept"
    with Program(screen, "program.py", f"--kept={kept}", str(others[0]), str(ferry)) as program:
        begun(screen, program)
        with Program(screen, "clipboard_source.py", "text", "A text from elsewhere.\n") as source:
            source.wait_for("^there")
            screen.xdotool("key", "ctrl+v")
            program.wait_for("^ready")
        screen.xdotool("windowfocus", "--sync", program.window)
        screen.xdotool("key", "ctrl+Prior")
        program.wait_for("^title ferry.txt")
        program.wait_for("^ready")
        screen.xdotool("key", "F8", "F8", "F8")
        program.wait_for("^said Claim 3 of 11")
        claim = str(TEXT.index("Nobody was hurt"))
        qtbot.waitUntil(lambda: claim in "".join(path.read_text() for path in kept.glob("*.json")), timeout=30_000)
    with Program(screen, "program.py", f"--kept={kept}") as program:
        program.wait_for("^ready", "^current 2", r"^tabs second.txt \| ferry.txt \| Pasted article$")


def test_a_killed_program_comes_back_as_it_looked(screen: Screen, tmp_path: Path, ferry: Path, qtbot: QtBot) -> None:
    """After SIGKILL the next start has the same claims listed, as a list, and the same line at the top."""
    kept, settings = tmp_path / "kept", tmp_path / "settings.json"
    arguments = ("program.py", f"--kept={kept}", f"--settings={settings}")
    with Program(screen, *arguments, str(ferry)) as program:
        begun(screen, program)
        screen.xdotool("key", "ctrl+l")
        program.wait_for("^list True")
        screen.xdotool("key", "ctrl+shift+f")
        program.wait_for("^focus Show only claims with these words")
        screen.xdotool("type", "pier")
        listed = program.wait_for("^listed 2 of 11")
        screen.xdotool("mousemove", 700, 500, "click", 5)
        top = int(program.wait_for("^top [1-9]").split()[1])
        wanted = (f'"top": {top},', '"text": "pier"')
        qtbot.waitUntil(lambda: all(words in held(tmp_path) for words in wanted), timeout=30_000)
        qtbot.waitUntil(lambda: settings.exists() and '"cards_as_list": true' in settings.read_text(), timeout=30_000)
    with Program(screen, *arguments) as program:
        program.wait_for("^ready", "^list True", f"^{listed}$", f"^top {top}$")


def test_a_broken_file_is_put_aside(screen: Screen, tmp_path: Path) -> None:
    """The program starts without it and says where it is."""
    kept = tmp_path / "kept"
    kept.mkdir()
    (kept / "session-1.json").write_text("no JSON", encoding="utf-8")
    with Program(screen, "program.py", f"--kept={kept}") as program:
        program.wait_for(r"^message The file of what was open .* is damaged, .* kept as session-1.json.broken")


def test_a_file_that_changes_is_read_again(screen: Screen, several: Program, ferry: Path) -> None:
    """Another program writes the file that is in view."""
    screen.xdotool("key", "F8")
    several.wait_for("^said Claim 1 of 11")
    ferry.write_text(TEXT, encoding="utf-8")
    several.wait_for("^ready")
    screen.xdotool("key", "F8")
    several.wait_for("^said Claim 2 of 11")
    ferry.unlink()
    several.wait_for("^message ferry.txt is not there any more")


def test_recent_files_open_by_keys(screen: Screen, several: Program) -> None:
    """The menu opens on its key, and the arrows and Enter choose from it."""
    screen.xdotool("key", "ctrl+w")
    several.wait_for("^title second.txt")
    several.wait_for("^ready")
    screen.xdotool("key", "ctrl+shift+o")
    several.wait_for("^menu Recent files")
    screen.xdotool("key", "Down", "Return")
    several.wait_for(r"^tabs second.txt \| third.txt \| ferry.txt$")


def test_what_was_pasted_is_saved_by_keys(screen: Screen, several: Program, tmp_path: Path) -> None:
    """Closing asks; the answer leads to a name, and the article is closed once it is in that file."""
    with Program(screen, "clipboard_source.py", "text", "A text from elsewhere.\n") as source:
        source.wait_for("^there")
        screen.xdotool("key", "ctrl+v")
        several.wait_for("^title Pasted article")
        several.wait_for("^ready")
    screen.xdotool("windowfocus", "--sync", several.window)
    screen.xdotool("key", "ctrl+w")
    several.wait_for("^dialog Save the article")
    box = screen.xdotool("search", "--sync", "--onlyvisible", "--name", "Save the article.$").split()[0]
    screen.xdotool("windowfocus", "--sync", box)
    screen.xdotool("key", "Return")
    several.wait_for("^dialog Save the article$")
    dialog = screen.xdotool("search", "--sync", "--onlyvisible", "--name", "Save the article$").split()[0]
    screen.xdotool("windowfocus", "--sync", dialog)
    screen.xdotool("key", "ctrl+a")
    screen.xdotool("type", "--delay", 2, str(tmp_path / "kept.txt"))
    screen.xdotool("key", "Return")
    several.wait_for(r"^tabs ferry.txt \| second.txt \| third.txt$")
    assert (tmp_path / "kept.txt").read_text(encoding="utf-8") == "A text from elsewhere.\n"


_RUN = """
import sys
from pathlib import Path
from tests.gui.articles import FakeOpener
from reader.gui.main import run
shot, *paths = sys.argv[1:]
sys.exit(run([Path(path) for path in paths], Path(shot) if shot else None, make_opener=FakeOpener))
"""


def started(screen: Screen, home: Path, shot: str, *paths: Path) -> subprocess.Popen[bytes]:
    """The program as a person starts it, with folders of the test's for all that it keeps."""
    folders = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CONFIG", "DATA", "CACHE", "STATE")}
    environment = {**screen.environment(), **folders, "HOME": str(home)}
    return subprocess.Popen([sys.executable, "-c", _RUN, shot, *map(str, paths)], env=environment)


def held(home: Path) -> str:
    """What the program has written of what is open."""
    return "".join(path.read_text() for path in home.rglob("session-*.json"))


def test_the_program_itself_keeps_what_is_open(screen: Screen, tmp_path: Path, ferry: Path, qtbot: QtBot) -> None:
    """Started, killed and started again without a word, it has the article that was open."""
    home = tmp_path / "home"
    for paths in ((ferry,), ()):
        process = started(screen, home, "", *paths)
        try:
            screen.xdotool("search", "--sync", "--onlyvisible", "--name", "^ferry.txt.*Claim Reader$")
            qtbot.waitUntil(lambda: "ferry.txt" in held(home), timeout=30_000)
        finally:
            process.kill()
            process.wait()


def test_a_picture_reads_and_writes_nothing_that_is_kept(screen: Screen, tmp_path: Path, ferry: Path) -> None:
    """It is of the files that were named, and leaves no trace."""
    home = tmp_path / "home"
    picture = tmp_path / "picture.png"
    assert started(screen, home, str(picture), ferry).wait(60) == 0
    assert picture.exists()
    assert not [path for path in home.rglob("*") if path.is_file()]
