"""The program as a screen reader has it: its tree and its news over AT-SPI, its keys from a real display."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from reader.app.kinds import CLAIM_WORD
from reader.app.present import make_view
from tests.gui.articles import FakeOpener, analysis_of
from tests.gui.assistive import Node, ScreenReader, SessionBus
from tests.gui.screens import Program, Screen

# What holds others, or is looked at, and cannot be used by itself.
_NO_USE = {"filler", "panel", "layered pane", "unknown", "invalid", "graphic"}
# What is reached by arrows from what holds it.
_WITHIN = {"list item", "tree item", "table cell", "table row", "column header", "menu item", "page tab"}


@dataclass(frozen=True)
class Assisted:
    """The program with somebody at it who hears it and has a keyboard."""

    screen: Screen
    program: Program
    reader: ScreenReader

    def press(self, *keys: str) -> None:
        """Presses keys, one after another."""
        self.screen.xdotool("key", *keys)

    def into_window(self, title: str) -> None:
        """Gives the keyboard to a window by its title: there is no window manager here that would."""
        found = self.screen.xdotool("search", "--sync", "--onlyvisible", "--name", title).split()[0]
        self.screen.xdotool("windowfocus", "--sync", found)

    def back(self) -> None:
        """Gives the keyboard back to the main window."""
        self.screen.xdotool("windowfocus", "--sync", self.program.window)


@pytest.fixture
def session() -> Iterator[SessionBus]:
    """A session of its own."""
    made = SessionBus()
    yield made
    made.close()


@pytest.fixture
def assisted(screen: Screen, session: SessionBus, ferry: Path) -> Iterator[Assisted]:
    """The program with the article open and the keyboard in it, read by a screen reader."""
    with ScreenReader(session) as reader, Program(screen, "program.py", str(ferry), more=session.environment()) as made:
        made.window = made.wait_for(r"^window \d+").split()[1]
        made.wait_for("^ready")
        screen.xdotool("windowfocus", "--sync", made.window)
        reader.focused(lambda node: node.name == "Article")
        yield Assisted(screen, made, reader)


def test_an_article_is_walked_by_keyboard_alone(screen: Screen, session: SessionBus, ferry: Path) -> None:
    """By keys alone from the first page to the last claim, each announced with its kind, its source and its words."""
    claims = make_view(analysis_of(FakeOpener().open(ferry))).claims
    with ScreenReader(session) as reader, Program(screen, "program.py", more=session.environment()) as program:
        program.window = program.wait_for(r"^window \d+").split()[1]
        person = Assisted(screen, program, reader)
        person.back()
        person.press("ctrl+o")
        reader.focused(lambda node: node.role == "text")
        person.into_window("Open articles")
        screen.xdotool("type", "--delay", 2, str(ferry))
        person.press("Return")
        program.wait_for("^ready")
        person.back()
        for number, row in enumerate(claims, 1):
            person.press("F8")
            reader.announced(CLAIM_WORD[row.kind], row.speaker or row.source_text, row.content_text)
            reader.announced(f"Claim {number} of 11")
        person.press("F8")
        reader.announced("No further claim")


def test_the_text_can_be_read_with_its_looks(assisted: Assisted) -> None:
    """The text is there whole; a quote has a background and an underline that what stands around it has not."""
    article = assisted.reader.program().find("text", "Article")
    text = article.text()
    assert text.startswith("Harbour Courier\nNews from the coast since 1911\n")
    assert text.rstrip().endswith("Share this article")
    quote, start, end = article.attributes(text.index("We cannot send"))
    plain, _, _ = article.attributes(text.index("The last crossing"))
    assert "We cannot send people over planks" in text[start:end]
    assert quote["bg-color"] != plain.get("bg-color")
    assert quote["underline"] != plain.get("underline")


def test_whatever_takes_the_keyboard_says_what_it_is(assisted: Assisted) -> None:
    """Each object that can have the keyboard has a name and a role that says what it does."""
    shown = [node for node in assisted.reader.program().all() if {"focusable", "showing"} <= node.states]
    assert len(shown) > 20
    assert [(node.role, node.name) for node in shown if not node.name or node.role in _NO_USE] == []


def test_the_parts_of_what_is_painted_are_in_the_tree(assisted: Assisted) -> None:
    """Cards and shares are items with words; the overview says in a sentence what it shows."""
    program = assisted.reader.program()
    cards = program.find("list", "Claims").children()
    assert len(cards) == 11
    assert cards[3].role == "list item"
    assert cards[3].name.startswith("Petra Oduya, quote, told reporters at the harbour")
    shares = program.find("list", "Balance").children()
    assert [share.name.partition(":")[0] for share in shares][:2] == ["8% quoted", "8% partly quoted"]
    assert "5 statements" in program.find("graphic", "Overview").description


def test_the_tree_has_the_panes_as_they_stand(assisted: Assisted) -> None:
    """Who walks the tree comes to balance, entities, article, filter and claims, as the eye does."""
    wanted = ["Balance", "Entities", "Article", "Filter of the claims", "Claims"]
    found = [node.name for node in assisted.reader.program().all() if node.role not in ("label", "menu item")]
    assert [name for name in dict.fromkeys(found) if name in wanted] == wanted


def test_nothing_is_said_in_markup(assisted: Assisted) -> None:
    """What stands in tips comes to the ear in words alone."""
    said = [node.name + node.description for node in assisted.reader.program().all()]
    assert [words for words in said if "<" in words] == []


def test_cards_are_heard_one_by_one(assisted: Assisted) -> None:
    """In the claims, the arrows bring the keyboard to card after card, and each is read."""
    assisted.press("F8", "F6")
    assert assisted.reader.focused(_is("list item")).name.startswith("Petra Oduya, statement")
    assisted.press("Down", "Down")
    assisted.reader.focused(lambda node: node.name == "unattributed: Nobody was hurt.")
    chosen = [node.name for node in assisted.reader.program().find("list", "Claims").children() if _selected(node)]
    assert chosen == ["unattributed: Nobody was hurt."]


def test_a_share_is_heard_and_picked(assisted: Assisted) -> None:
    """In the balance, the arrows go from share to share, and Enter lists its claims alone."""
    assisted.press("Tab")
    while assisted.program.wait_for("^focus (?!Article)") != "focus Balance":
        assisted.press("Tab")
    assisted.press("Right")
    assisted.reader.focused(lambda node: node.name.startswith("8% quoted"))
    assisted.press("Return")
    assisted.program.wait_for("^listed 2 of 11 claims")
    (picked,) = [node.name for node in _shares(assisted) if "checked" in node.states]
    assert picked.startswith("8% quoted")


def test_tab_reaches_all_that_takes_the_keyboard(assisted: Assisted) -> None:
    """Tab goes round through every object of the window that can have the keyboard."""
    program = assisted.reader.program()
    wanted = {
        (node.role, node.name)
        for node in program.all()
        if {"focusable", "showing", "enabled"} <= node.states and node.role not in _WITHIN
    } - {(node.role, node.name) for node in _shares(assisted)}
    seen: set[tuple[str, str]] = set()
    for _ in range(3 * len(wanted)):
        assisted.press("Tab")
        node = assisted.reader.focused()
        # What an item is within has had the keyboard too.
        seen.add((node.role, node.name))
        if wanted <= seen:
            break
    assert wanted - seen == set()


@pytest.mark.parametrize(
    ("key", "title"),
    [
        ("F1", "Keys and colours"),
        ("ctrl+comma", "Settings"),
        ("ctrl+p", "Print"),
        ("ctrl+e", "Export the analysis"),
        ("ctrl+o", "Open articles"),
    ],
)
def test_a_dialog_has_a_name_and_goes_with_escape(assisted: Assisted, key: str, title: str) -> None:
    """A dialog says what it is, all in it that takes the keyboard too, and Escape leads back to the text."""
    assisted.press(key)
    assisted.into_window(title)
    assisted.reader.focused()
    dialog = next(node for node in assisted.reader.program().children() if title in node.name)
    assert dialog.role == "dialog"
    taking = [node for node in dialog.all() if {"focusable", "showing"} <= node.states]
    assert [(node.role, node.name) for node in taking if not node.name or node.role in _NO_USE] == []
    assisted.press("Escape")
    while title in assisted.reader.program().windows():
        pass
    assisted.back()
    assert assisted.reader.focused().name == "Article"


@pytest.mark.parametrize(("key", "name"), [("ctrl+f", "Find in the article"), ("ctrl+shift+p", "Command palette")])
def test_a_bar_within_the_window_goes_with_escape(assisted: Assisted, key: str, name: str) -> None:
    """Find and the palette take the keyboard under their names, and Escape leads back to the text."""
    assisted.press(key)
    assert assisted.reader.focused(_is("text")).name == name
    assisted.press("Escape")
    assert assisted.reader.focused(_is("text")).name == "Article"


def _is(role: str) -> Callable[[Node], bool]:
    return lambda node: node.role == role


def _selected(node: Node) -> bool:
    return "selected" in node.states


def _shares(assisted: Assisted) -> list[Node]:
    return assisted.reader.program().find("list", "Balance").children()
