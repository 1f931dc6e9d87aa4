"""Real drops and real keys, on a real X display."""

from pathlib import Path

from tests.gui.articles import TEXT
from tests.gui.screens import Program, Screen


def drop(screen: Screen, target: Program, x: int, y: int, *what: str, outcome: str) -> None:
    """Drags from a source window to a point of the screen, each step once the last one was understood.

    The source stays until the target tells the ``outcome``: what is dropped is fetched after the button is up.
    """
    with Program(screen, "drag_source.py", *what) as source:
        source.wait_for("^there")
        screen.xdotool("mousemove", 100, 150, "mousedown", 1)
        source.wait_for("^pressed")
        screen.xdotool("mousemove", 110, 160)
        source.wait_for("^dragging")
        screen.xdotool("mousemove", x, y)
        target.wait_for("^target True")
        source.wait_for("^accepted CopyAction")
        screen.xdotool("mouseup", 1)
        source.wait_for("^dropped CopyAction")
        target.wait_for("^target False", outcome)


def test_a_dropped_file_opens(screen: Screen, ferry: Path) -> None:
    """A file dropped on the first page opens, and a target is shown while it is dragged."""
    with Program(screen, "program.py") as program:
        program.wait_for("^window")
        drop(screen, program, 900, 500, "files", str(ferry), outcome="^ready")
        assert "title ferry.txt — Claim Reader" in program.seen


def test_a_file_dropped_on_the_text_opens(screen: Screen, reading: Program, tmp_path: Path) -> None:
    """The text takes drops as the rest of the window does."""
    other = tmp_path / "other article.txt"
    other.write_text("Another article\n\nIt says little.\n", encoding="utf-8")
    drop(screen, reading, 800, 500, "files", str(other), outcome="^ready")
    assert "title other article.txt — Claim Reader" in reading.seen


def test_dropped_html_wins_over_its_plain_form(screen: Screen, reading: Program) -> None:
    """Of a selection dragged from a browser the HTML is taken."""
    drop(screen, reading, 800, 500, "html", "<p>Dropped from a page.</p>", outcome="^title Dropped page")


def test_dropped_text_opens(screen: Screen, reading: Program) -> None:
    """Plain text can be dropped on the claims too."""
    drop(screen, reading, 1400, 500, "text", "A line of text.\n", outcome="^title Dropped text")


def test_a_bad_file_leaves_the_article(screen: Screen, reading: Program, tmp_path: Path) -> None:
    """A file that cannot be read gives a message, and the keys still act on the open article."""
    bad = tmp_path / "bad.bin"
    bad.write_bytes(b"\x00")
    drop(screen, reading, 800, 500, "files", str(bad), outcome="^message bad.bin holds no text")
    screen.xdotool("windowfocus", "--sync", reading.window)
    screen.xdotool("key", "F8")
    reading.wait_for("^said Claim 1 of 11")


def test_the_keys_of_the_map(screen: Screen, reading: Program) -> None:
    """Each key of the map, as the X server sends it, does what the table says."""
    walk = (
        ("F8", "^said Claim 1 of 11"),
        ("j", "^said Claim 2 of 11"),
        ("j", "^said Claim 3 of 11"),
        ("k", "^said Claim 2 of 11"),
        ("ctrl+F8", "^said Claim 3 of 11"),
        ("ctrl+shift+F8", "^said Claim 2 of 11"),
        ("q", "^said Claim 4 of 11"),
        ("q", "^said Claim 5 of 11"),
        ("shift+q", "^said Claim 4 of 11"),
        ("s", "^said Claim 5 of 11"),
        ("shift+s", "^said Claim 1 of 11"),
        ("u", "^said Claim 2 of 11"),
        ("u", "^said Claim 3 of 11"),
        ("shift+u", "^said Claim 2 of 11"),
        ("shift+F8", "^said Claim 1 of 11"),
        ("F12", f"^place {TEXT.index('Petra Oduya')}"),
        ("F4", "^said Petra Oduya: mention 2 of 3"),
        ("shift+F4", "^said Petra Oduya: mention 1 of 3"),
        ("alt+Left", "^place"),
        ("b", f"^place {TEXT.index('READ MORE')}"),
        ("shift+b", f"^place {TEXT.index('News from')}"),
        ("alt+1", "^kind quote False"),
        ("alt+1", "^kind quote True"),
        ("alt+2", "^kind statement False"),
        ("alt+2", "^kind statement True"),
        ("alt+3", "^kind unattributed False"),
        ("alt+3", "^kind unattributed True"),
        ("alt+4", "^kind boilerplate False"),
        ("ctrl+shift+h", "^said All colours are hidden"),
        ("F6", "^focus Claims"),
        ("j", "^said Claim 1 of 11"),
        ("shift+F6", "^focus Article"),
        ("slash", "^find True"),
        ("Escape", "^find False"),
        ("ctrl+f", "^find True"),
        ("j", "^focus Find in the article"),
        ("Escape", "^focus Article"),
        ("ctrl+equal", "^said Size 110%"),
        ("ctrl+plus", "^said Size 125%"),
        ("ctrl+minus", "^said Size 110%"),
        ("ctrl+0", "^said Size 100%"),
        ("F1", "^dialog Keys and colours"),
        ("Escape", "^dialog $"),
        ("question", "^dialog Keys and colours"),
        ("Escape", "^dialog $"),
        ("F5", "^ready"),
        ("ctrl+o", "^dialog Open articles"),
    )
    for key, line in walk:
        if (key, line) == ("j", "^focus Find in the article"):
            # A letter typed into the field is text, and moves nothing.
            screen.xdotool("key", key)
            screen.xdotool("key", "BackSpace")
            continue
        screen.xdotool("key", key)
        reading.wait_for(line)
        if line == "^dialog $":
            # There is no window manager here that gives the focus back.
            screen.xdotool("windowfocus", "--sync", reading.window)
    assert not [line for line in reading.seen if line.startswith("message ") and line != "message "]
