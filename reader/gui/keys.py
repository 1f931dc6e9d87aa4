"""The key map: one table from which the bindings, the menus, the help, the palette and the settings are made."""

import re
from dataclasses import dataclass
from enum import Enum

from reader.core.wording import tr, tr_later

_MARK = re.compile("&(.?)")


class Menu(Enum):
    """The menus, in order, with their titles, told for later."""

    FILE = tr_later("&File")
    EDIT = tr_later("&Edit")
    GO = tr_later("&Go")
    VIEW = tr_later("&View")
    HELP = tr_later("&Help")


@dataclass(frozen=True, slots=True)
class Binding:
    """One thing a person can do from the keyboard.

    ``keys`` act everywhere in the window. ``letters`` act only with the focus in the text or the claims, where they
    cannot be meant as typing. ``divider`` starts a new group in its menu. ``needs`` is what must be there beside an
    article, in words. ``under`` is the menu within its menu that it stands in. ``own`` is the key by which fields,
    lists and texts do it themselves; it is no key of the map. Labels, ``needs`` and ``under`` are told for later.
    """

    name: str
    label: str
    menu: Menu
    keys: tuple[str, ...] = ()
    letters: tuple[str, ...] = ()
    divider: bool = False
    checkable: bool = False
    needs: str = ""
    under: str = ""
    own: str = ""


# The menus within the menu of steps, which would be longer than a screen.
_KINDS = tr_later("&Claims of one kind")
_SOURCE = tr_later("&Source and mentions")
_LINKS = tr_later("Lin&ks")
_PLACES = tr_later("&Articles and panes")
_BESIDE = tr_later("&Two articles beside each other")
# What some actions need.
_TWO = tr_later("two articles beside each other")
_PASTED = tr_later("an article that was pasted or dropped")
_CLOSED = tr_later("an article that was closed")

BINDINGS: tuple[Binding, ...] = (
    Binding("open", tr_later("&Open…"), Menu.FILE, ("Ctrl+O",)),
    Binding("open_folder", tr_later("Open &folder…"), Menu.FILE),
    Binding("recent", tr_later("Open rece&nt…"), Menu.FILE, ("Ctrl+Shift+O",)),
    Binding("open_beside", tr_later("Open &beside…"), Menu.FILE, ("Ctrl+Shift+N",)),
    Binding("reload", tr_later("&Reload"), Menu.FILE, ("F5",)),
    Binding("save", tr_later("&Save as…"), Menu.FILE, ("Ctrl+S",), needs=_PASTED),
    Binding("sample", tr_later("Open the sa&mple article"), Menu.FILE),
    Binding("print", tr_later("&Print…"), Menu.FILE, ("Ctrl+P",), divider=True),
    Binding("save_pdf", tr_later("Save as P&DF…"), Menu.FILE),
    Binding("export", tr_later("&Export…"), Menu.FILE, ("Ctrl+E",)),
    Binding("show_folder", tr_later("S&how in folder"), Menu.FILE),
    Binding("close", tr_later("&Close"), Menu.FILE, ("Ctrl+W",), divider=True),
    Binding(
        "reopen",
        tr_later("Reopen the &last closed"),
        Menu.FILE,
        ("Ctrl+Shift+T",),
        needs=_CLOSED,
    ),
    Binding("settings", tr_later("Se&ttings…"), Menu.FILE, ("Ctrl+,",), divider=True),
    Binding("quit", tr_later("&Quit"), Menu.FILE, ("Ctrl+Q",), divider=True),
    Binding("paste", tr_later("&Paste as an article"), Menu.EDIT, ("Ctrl+V",)),
    Binding("copy", tr_later("&Copy"), Menu.EDIT, own="Ctrl+C", divider=True),
    Binding("copy_source", tr_later("Copy with &source"), Menu.EDIT, ("Ctrl+Shift+C",)),
    Binding("copy_path", tr_later("Copy the file's pat&h"), Menu.EDIT),
    Binding("select_all", tr_later("Select &all"), Menu.EDIT, own="Ctrl+A"),
    Binding("find", tr_later("&Find…"), Menu.EDIT, ("Ctrl+F",), ("/",), divider=True),
    Binding("find_next", tr_later("Find &next"), Menu.EDIT, ("F3",)),
    Binding("find_previous", tr_later("Find pre&vious"), Menu.EDIT, ("Shift+F3",)),
    Binding("find_case", tr_later("Find: &match case"), Menu.EDIT, ("Alt+C",), checkable=True),
    Binding("find_words", tr_later("Find: &whole words"), Menu.EDIT, ("Alt+W",), checkable=True),
    Binding("next_claim", tr_later("Next claim"), Menu.GO, ("F8",), ("J",)),
    Binding("previous_claim", tr_later("Previous claim"), Menu.GO, ("Shift+F8",), ("K",)),
    Binding("filter_claims", tr_later("Fi&lter the claims"), Menu.GO, ("Ctrl+Shift+F",)),
    Binding("next_same", tr_later("Next of the same kind"), Menu.GO, ("Ctrl+F8",), under=_KINDS),
    Binding("previous_same", tr_later("Previous of the same kind"), Menu.GO, ("Ctrl+Shift+F8",), under=_KINDS),
    Binding("next_quote", tr_later("Next quote"), Menu.GO, (), ("Q",), divider=True, under=_KINDS),
    Binding("previous_quote", tr_later("Previous quote"), Menu.GO, (), ("Shift+Q",), under=_KINDS),
    Binding("next_statement", tr_later("Next statement"), Menu.GO, (), ("S",), under=_KINDS),
    Binding("previous_statement", tr_later("Previous statement"), Menu.GO, (), ("Shift+S",), under=_KINDS),
    Binding("next_unattributed", tr_later("Next unattributed"), Menu.GO, (), ("U",), under=_KINDS),
    Binding("previous_unattributed", tr_later("Previous unattributed"), Menu.GO, (), ("Shift+U",), under=_KINDS),
    Binding("next_boilerplate", tr_later("Next boilerplate"), Menu.GO, (), ("B",), under=_KINDS),
    Binding("previous_boilerplate", tr_later("Previous boilerplate"), Menu.GO, (), ("Shift+B",), under=_KINDS),
    Binding("to_source", tr_later("To the source's first mention"), Menu.GO, ("F12",), under=_SOURCE),
    Binding("back", tr_later("Back"), Menu.GO, ("Alt+Left",), under=_SOURCE),
    Binding("next_mention", tr_later("Next mention of the entity"), Menu.GO, ("F4",), divider=True, under=_SOURCE),
    Binding("previous_mention", tr_later("Previous mention of the entity"), Menu.GO, ("Shift+F4",), under=_SOURCE),
    Binding("next_link", tr_later("Next lin&k"), Menu.GO, (), ("L",), under=_LINKS),
    Binding("previous_link", tr_later("Previous link"), Menu.GO, (), ("Shift+L",), under=_LINKS),
    Binding(
        "open_link",
        tr_later("&Open the link in the browser"),
        Menu.GO,
        ("Ctrl+Return", "Ctrl+Enter"),
        divider=True,
        under=_LINKS,
    ),
    Binding("copy_link", tr_later("Copy where the link leads"), Menu.GO, under=_LINKS),
    Binding("next_article", tr_later("Next article"), Menu.GO, ("Ctrl+PgDown", "Ctrl+Tab"), under=_PLACES),
    Binding("previous_article", tr_later("Previous article"), Menu.GO, ("Ctrl+PgUp", "Ctrl+Shift+Tab"), under=_PLACES),
    Binding("list_articles", tr_later("List of open &articles…"), Menu.GO, under=_PLACES),
    Binding("next_pane", tr_later("Next pane"), Menu.GO, ("F6",), divider=True, under=_PLACES),
    Binding("previous_pane", tr_later("Previous pane"), Menu.GO, ("Shift+F6",), under=_PLACES),
    Binding("to_text", tr_later("Return to the text"), Menu.GO, ("Esc",), under=_PLACES),
    Binding("next_match", tr_later("Next claim that both make"), Menu.GO, ("Alt+Down",), needs=_TWO, under=_BESIDE),
    Binding(
        "previous_match", tr_later("Previous claim that both make"), Menu.GO, ("Alt+Up",), needs=_TWO, under=_BESIDE
    ),
    Binding(
        "other_side", tr_later("To the &other side"), Menu.GO, ("Ctrl+F6",), divider=True, needs=_TWO, under=_BESIDE
    ),
    Binding(
        "link_scrolling",
        tr_later("&Scroll both together"),
        Menu.GO,
        ("Alt+L",),
        checkable=True,
        needs=_TWO,
        under=_BESIDE,
    ),
    Binding("swap_sides", tr_later("&Change the sides"), Menu.GO, needs=_TWO, under=_BESIDE),
    Binding("part_sides", tr_later("A &tab for each"), Menu.GO, needs=_TWO, under=_BESIDE),
    Binding("show_quote", tr_later("Colour &quotes"), Menu.VIEW, ("Alt+1",), checkable=True),
    Binding("show_statement", tr_later("Colour &statements"), Menu.VIEW, ("Alt+2",), checkable=True),
    Binding("show_unattributed", tr_later("Colour &unattributed"), Menu.VIEW, ("Alt+3",), checkable=True),
    Binding("show_boilerplate", tr_later("Colour &boilerplate"), Menu.VIEW, ("Alt+4",), checkable=True),
    Binding("hide_colours", tr_later("&Hide all colours"), Menu.VIEW, ("Ctrl+Shift+H",), checkable=True),
    Binding("claims_as_list", tr_later("Claims as a &list"), Menu.VIEW, ("Ctrl+L",), divider=True, checkable=True),
    Binding("group_by_speaker", tr_later("&Group the list by speaker"), Menu.VIEW, ("Ctrl+Shift+L",), checkable=True),
    Binding("show_all_claims", tr_later("Show &all claims"), Menu.VIEW, ("Alt+0",)),
    Binding("zoom_in", tr_later("Zoom &in"), Menu.VIEW, ("Ctrl+=", "Ctrl++"), divider=True),
    Binding("zoom_out", tr_later("Zoom &out"), Menu.VIEW, ("Ctrl+-",)),
    Binding("zoom_reset", tr_later("&Normal size"), Menu.VIEW, ("Ctrl+0",)),
    Binding("toggle_folds", tr_later("&Fold or open page furniture"), Menu.VIEW, (), ("F",)),
    Binding(
        "show_repaired",
        tr_later("Show garbled text &repaired"),
        Menu.VIEW,
        divider=True,
        checkable=True,
        needs=tr_later("a text that is garbled"),
    ),
    Binding("palette", tr_later("&Command palette…"), Menu.HELP, ("Ctrl+Shift+P",)),
    Binding("keys", tr_later("&Keys"), Menu.HELP, ("F1",), ("?",)),
    Binding("colours", tr_later("What the c&olours mean"), Menu.HELP),
    Binding("about", tr_later("&About Claim Reader"), Menu.HELP),
)

# What needs two articles beside each other.
OF_TWO = tuple(binding.name for binding in BINDINGS if binding.needs == _TWO)
DEFAULT_KEYS = {binding.name: (*binding.keys, *binding.letters) for binding in BINDINGS}


def plain_label(binding: Binding) -> str:
    """The label without the mark of its letter in the menu."""
    return without_letter(tr(binding.label))


def plain_title(menu: Menu) -> str:
    """The title of a menu without the mark of its letter."""
    return without_letter(tr(menu.value))


def without_letter(label: str) -> str:
    """``label`` without the mark of its letter; two marks are an ampersand."""
    return _MARK.sub(r"\1", label)
