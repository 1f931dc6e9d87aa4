"""The filter, the list of claims and the balance, by the keys and the mouse of a real X display."""

import re

from tests.gui.screens import Program, Screen


def press(screen: Screen, program: Program, *walk: tuple[str, str]) -> None:
    """Presses one key after the other, each once what the last one does is seen."""
    for key, line in walk:
        screen.xdotool("key", key)
        program.wait_for(line)


def test_the_filter_by_keys(screen: Screen, reading: Program) -> None:
    """Words typed into the field, a value chosen in a menu, the claims that are left, and all of them again."""
    press(screen, reading, ("ctrl+shift+f", "^focus Show only claims with these words"))
    screen.xdotool("type", "offer")
    reading.wait_for("^listed 2 of 11 claims")
    press(
        screen,
        reading,
        ("Return", "^focus Claims"),
        ("j", "^said Claim 1 of 2"),
        ("j", "^said Claim 2 of 2"),
        ("j", "^said No further claim"),
        ("ctrl+shift+f", "^focus Show only claims with these words"),
        ("Escape", "^listed 11 claims"),
        ("Tab", "^focus Filter by kind"),
        ("space", "^popup True"),
    )
    screen.xdotool("key", "Down")
    press(
        screen,
        reading,
        ("space", "^said 2 of 11 claims: Quotes"),
        ("Escape", "^popup False"),
        ("alt+0", "^listed 11 claims"),
    )


def test_the_list_by_keys(screen: Screen, reading: Program) -> None:
    """The list comes and goes, is walked and grouped, groups close and open, and Enter leads back to the text."""
    press(
        screen,
        reading,
        ("ctrl+l", "^list True"),
        ("F6", "^focus List of claims"),
        ("j", "^said Claim 1 of 11"),
        ("Down", "^said Claim 2 of 11"),
        ("Up", "^said Claim 1 of 11"),
        # Four speakers and what is unattributed have a heading each.
        ("ctrl+shift+l", "^lines 16"),
    )
    screen.xdotool("key", "Left")
    press(
        screen,
        reading,
        ("Left", "^lines 13"),
        ("Right", "^lines 16"),
        ("Down", "^said Claim 1 of 11"),
        ("Return", "^focus Article"),
        ("ctrl+shift+l", "^lines 11"),
        ("ctrl+l", "^list False"),
    )


def test_the_balance_by_mouse(screen: Screen, reading: Program) -> None:
    """A click on the quoted share lists the quotes, and a second one everything."""
    told = [line for line in reading.seen if re.match(r"share \d", line)]
    _, x, y = (told[-1] if told else reading.wait_for(r"^share \d")).split()
    screen.xdotool("mousemove", x, y, "click", 1)
    reading.wait_for("^listed 2 of 11 claims")
    screen.xdotool("click", 1)
    reading.wait_for("^listed 11 claims")


def test_a_click_beside_a_menu_of_the_filter_counts(screen: Screen, reading: Program) -> None:
    """With a menu open one click closes it and does what it does elsewhere."""
    told = [line for line in reading.seen if re.match(r"share \d", line)]
    _, x, y = (told[-1] if told else reading.wait_for(r"^share \d")).split()
    press(screen, reading, ("ctrl+shift+f", "^focus Show only claims"), ("Tab", "^focus Filter by kind"))
    screen.xdotool("key", "space")
    reading.wait_for("^popup True")
    screen.xdotool("mousemove", x, y, "click", 1)
    reading.wait_for("^popup False", "^listed 2 of 11 claims")
