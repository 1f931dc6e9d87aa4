"""Two articles beside each other, with real keys and drops."""

from pathlib import Path

from tests.gui.pairs import SHARED, two_files
from tests.gui.screens import Program, Screen
from tests.gui.test_screen import drop


def focused(screen: Screen, program: Program) -> None:
    """Waits for the window and gives it the keyboard."""
    number = program.wait_for(r"^window \d+").split()[1]
    program.wait_for("^ready")
    program.window = number
    screen.xdotool("windowfocus", "--sync", number)
    screen.xdotool("mousemove", 900, 980)


def test_a_file_on_the_right_half_stands_beside(screen: Screen, tmp_path: Path) -> None:
    """Dropped there a file opens beside the article; Alt+Down and Alt+Up go through what both say, level."""
    left, right = two_files(tmp_path)
    with Program(screen, "program.py", "--lines", str(left)) as program:
        focused(screen, program)
        # What stands above the texts has its place a moment after they stand beside each other.
        drop(screen, program, 1300, 500, "files", str(right), outcome=r"^tops (\d+) \1$")
        assert "beside left.txt | right.txt" in program.seen
        assert "drop Drop to open beside left.txt" in program.seen
        counted = f"pairs {len(SHARED)} claims that both make"
        if counted not in program.seen:
            program.wait_for(f"^{counted}")
        screen.xdotool("windowfocus", "--sync", program.window)
        for number in range(1, 4):
            screen.xdotool("key", "alt+Down")
            program.wait_for(rf"^pairs {number} of 4 claims that both make", r"^levels \d+ \d+ \d+")
            levels = [line.split()[2:] for line in program.seen if line.startswith("levels ") and line != "levels "]
            one, other = map(int, levels[-1])
            assert abs(one - other) <= 2
        screen.xdotool("key", "alt+Up")
        program.wait_for("^pairs 2 of 4 claims that both make")
        screen.xdotool("key", "ctrl+F6")
        program.wait_for("^title left.txt")
        screen.xdotool("key", "ctrl+w")
        program.wait_for("^beside right.txt$")


def test_a_file_on_the_left_half_gets_a_tab(screen: Screen, tmp_path: Path) -> None:
    """Dropped at the left a file opens as ever."""
    left, right = two_files(tmp_path)
    with Program(screen, "program.py", "--lines", str(left)) as program:
        focused(screen, program)
        drop(screen, program, 500, 500, "files", str(right), outcome=r"^tabs left.txt \| right.txt")
        assert "drop Drop to open beside left.txt" not in program.seen


def test_the_key_opens_a_menu_of_what_can_stand_beside(screen: Screen, tmp_path: Path) -> None:
    """Ctrl+Shift+N offers the other tab, which the keyboard alone puts beside; F6 goes on to the other side."""
    left, right = two_files(tmp_path)
    with Program(screen, "program.py", "--lines", str(left), str(right)) as program:
        focused(screen, program)
        screen.xdotool("key", "ctrl+shift+n")
        program.wait_for("^menu Open beside left.txt", "^popup True")
        screen.xdotool("key", "Down", "Down", "Return")
        program.wait_for(r"^beside left.txt \| right.txt", "^pairs 4 claims that both make")
        screen.xdotool("key", "shift+F6")
        program.wait_for("^title left.txt")
        screen.xdotool("key", "F8")
        program.wait_for("^said Claim 1 of 70")


def test_two_articles_stand_so_again(screen: Screen, tmp_path: Path) -> None:
    """The next start has them beside each other, the same one current, scrolling together."""
    left, right = two_files(tmp_path)
    kept = f"--kept={tmp_path / 'kept'}"
    with Program(screen, "program.py", "--lines", kept, str(left), str(right)) as program:
        focused(screen, program)
        screen.xdotool("key", "ctrl+shift+n")
        program.wait_for("^menu Open beside left.txt", "^popup True")
        screen.xdotool("key", "Down", "Down", "Return")
        program.wait_for("^pairs 4 claims that both make")
        screen.xdotool("key", "alt+l", "ctrl+F6", "ctrl+q")
        program.wait_for("^ended")
    with Program(screen, "program.py", "--lines", kept) as program:
        program.wait_for("^reading left.txt", r"^beside left.txt \| right.txt", "^pairs 4 claims that both make")
