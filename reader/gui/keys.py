"""The key map: one table from which the bindings, the menus, the help, the palette and the settings are made."""

from dataclasses import dataclass
from enum import Enum


class Menu(Enum):
    """The menus, in order."""

    FILE = "&File"
    EDIT = "&Edit"
    GO = "&Go"
    VIEW = "&View"
    HELP = "&Help"


@dataclass(frozen=True, slots=True)
class Binding:
    """One thing a person can do from the keyboard.

    ``keys`` act everywhere in the window. ``letters`` act only with the focus in the text or the claims, where they
    cannot be meant as typing. ``divider`` starts a new group in its menu. ``needs`` is what must be there beside an
    article, in words. ``under`` is the menu within its menu that it stands in. ``own`` is the key by which fields,
    lists and texts do it themselves; it is no key of the map.
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
_KINDS = "&Claims of one kind"
_SOURCE = "&Source and mentions"
_LINKS = "Lin&ks"
_PLACES = "&Articles and panes"
_BESIDE = "&Two articles beside each other"
_TWO = "two articles beside each other"

BINDINGS: tuple[Binding, ...] = (
    Binding("open", "&Open…", Menu.FILE, ("Ctrl+O",)),
    Binding("open_folder", "Open &folder…", Menu.FILE),
    Binding("recent", "Open rece&nt…", Menu.FILE, ("Ctrl+Shift+O",)),
    Binding("open_beside", "Open &beside…", Menu.FILE, ("Ctrl+Shift+N",)),
    Binding("reload", "&Reload", Menu.FILE, ("F5",)),
    Binding("save", "&Save as…", Menu.FILE, ("Ctrl+S",), needs="an article that was pasted or dropped"),
    Binding("sample", "Open the sa&mple article", Menu.FILE),
    Binding("print", "&Print…", Menu.FILE, ("Ctrl+P",), divider=True),
    Binding("save_pdf", "Save as P&DF…", Menu.FILE),
    Binding("export", "&Export…", Menu.FILE, ("Ctrl+E",)),
    Binding("show_folder", "S&how in folder", Menu.FILE),
    Binding("close", "&Close", Menu.FILE, ("Ctrl+W",), divider=True),
    Binding("reopen", "Reopen the &last closed", Menu.FILE, ("Ctrl+Shift+T",), needs="an article that was closed"),
    Binding("settings", "Se&ttings…", Menu.FILE, ("Ctrl+,",), divider=True),
    Binding("quit", "&Quit", Menu.FILE, ("Ctrl+Q",), divider=True),
    Binding("paste", "&Paste as an article", Menu.EDIT, ("Ctrl+V",)),
    Binding("copy", "&Copy", Menu.EDIT, own="Ctrl+C", divider=True),
    Binding("copy_source", "Copy with &source", Menu.EDIT, ("Ctrl+Shift+C",)),
    Binding("copy_path", "Copy the file's pat&h", Menu.EDIT),
    Binding("select_all", "Select &all", Menu.EDIT, own="Ctrl+A"),
    Binding("find", "&Find…", Menu.EDIT, ("Ctrl+F",), ("/",), divider=True),
    Binding("find_next", "Find &next", Menu.EDIT, ("F3",)),
    Binding("find_previous", "Find pre&vious", Menu.EDIT, ("Shift+F3",)),
    Binding("find_case", "Find: &match case", Menu.EDIT, ("Alt+C",), checkable=True),
    Binding("find_words", "Find: &whole words", Menu.EDIT, ("Alt+W",), checkable=True),
    Binding("next_claim", "Next claim", Menu.GO, ("F8",), ("J",)),
    Binding("previous_claim", "Previous claim", Menu.GO, ("Shift+F8",), ("K",)),
    Binding("filter_claims", "Fi&lter the claims", Menu.GO, ("Ctrl+Shift+F",)),
    Binding("next_same", "Next of the same kind", Menu.GO, ("Ctrl+F8",), under=_KINDS),
    Binding("previous_same", "Previous of the same kind", Menu.GO, ("Ctrl+Shift+F8",), under=_KINDS),
    Binding("next_quote", "Next quote", Menu.GO, (), ("Q",), divider=True, under=_KINDS),
    Binding("previous_quote", "Previous quote", Menu.GO, (), ("Shift+Q",), under=_KINDS),
    Binding("next_statement", "Next statement", Menu.GO, (), ("S",), under=_KINDS),
    Binding("previous_statement", "Previous statement", Menu.GO, (), ("Shift+S",), under=_KINDS),
    Binding("next_unattributed", "Next unattributed", Menu.GO, (), ("U",), under=_KINDS),
    Binding("previous_unattributed", "Previous unattributed", Menu.GO, (), ("Shift+U",), under=_KINDS),
    Binding("next_boilerplate", "Next boilerplate", Menu.GO, (), ("B",), under=_KINDS),
    Binding("previous_boilerplate", "Previous boilerplate", Menu.GO, (), ("Shift+B",), under=_KINDS),
    Binding("to_source", "To the source's first mention", Menu.GO, ("F12",), under=_SOURCE),
    Binding("back", "Back", Menu.GO, ("Alt+Left",), under=_SOURCE),
    Binding("next_mention", "Next mention of the entity", Menu.GO, ("F4",), divider=True, under=_SOURCE),
    Binding("previous_mention", "Previous mention of the entity", Menu.GO, ("Shift+F4",), under=_SOURCE),
    Binding("next_link", "Next lin&k", Menu.GO, (), ("L",), under=_LINKS),
    Binding("previous_link", "Previous link", Menu.GO, (), ("Shift+L",), under=_LINKS),
    Binding(
        "open_link", "&Open the link in the browser", Menu.GO, ("Ctrl+Return", "Ctrl+Enter"), divider=True, under=_LINKS
    ),
    Binding("copy_link", "Copy where the link leads", Menu.GO, under=_LINKS),
    Binding("next_article", "Next article", Menu.GO, ("Ctrl+PgDown", "Ctrl+Tab"), under=_PLACES),
    Binding("previous_article", "Previous article", Menu.GO, ("Ctrl+PgUp", "Ctrl+Shift+Tab"), under=_PLACES),
    Binding("list_articles", "List of open &articles…", Menu.GO, under=_PLACES),
    Binding("next_pane", "Next pane", Menu.GO, ("F6",), divider=True, under=_PLACES),
    Binding("previous_pane", "Previous pane", Menu.GO, ("Shift+F6",), under=_PLACES),
    Binding("to_text", "Return to the text", Menu.GO, ("Esc",), under=_PLACES),
    Binding("next_match", "Next claim that both make", Menu.GO, ("Alt+Down",), needs=_TWO, under=_BESIDE),
    Binding("previous_match", "Previous claim that both make", Menu.GO, ("Alt+Up",), needs=_TWO, under=_BESIDE),
    Binding("other_side", "To the &other side", Menu.GO, ("Ctrl+F6",), divider=True, needs=_TWO, under=_BESIDE),
    Binding("link_scrolling", "&Scroll both together", Menu.GO, ("Alt+L",), checkable=True, needs=_TWO, under=_BESIDE),
    Binding("swap_sides", "&Change the sides", Menu.GO, needs=_TWO, under=_BESIDE),
    Binding("part_sides", "A &tab for each", Menu.GO, needs=_TWO, under=_BESIDE),
    Binding("show_quote", "Colour &quotes", Menu.VIEW, ("Alt+1",), checkable=True),
    Binding("show_statement", "Colour &statements", Menu.VIEW, ("Alt+2",), checkable=True),
    Binding("show_unattributed", "Colour &unattributed", Menu.VIEW, ("Alt+3",), checkable=True),
    Binding("show_boilerplate", "Colour &boilerplate", Menu.VIEW, ("Alt+4",), checkable=True),
    Binding("hide_colours", "&Hide all colours", Menu.VIEW, ("Ctrl+Shift+H",), checkable=True),
    Binding("claims_as_list", "Claims as a &list", Menu.VIEW, ("Ctrl+L",), divider=True, checkable=True),
    Binding("group_by_speaker", "&Group the list by speaker", Menu.VIEW, ("Ctrl+Shift+L",), checkable=True),
    Binding("show_all_claims", "Show &all claims", Menu.VIEW, ("Alt+0",)),
    Binding("zoom_in", "Zoom &in", Menu.VIEW, ("Ctrl+=", "Ctrl++"), divider=True),
    Binding("zoom_out", "Zoom &out", Menu.VIEW, ("Ctrl+-",)),
    Binding("zoom_reset", "&Normal size", Menu.VIEW, ("Ctrl+0",)),
    Binding("toggle_folds", "&Fold or open page furniture", Menu.VIEW, (), ("F",)),
    Binding(
        "show_repaired",
        "Show garbled text &repaired",
        Menu.VIEW,
        divider=True,
        checkable=True,
        needs="a text that is garbled",
    ),
    Binding("palette", "&Command palette…", Menu.HELP, ("Ctrl+Shift+P",)),
    Binding("keys", "&Keys", Menu.HELP, ("F1",), ("?",)),
    Binding("colours", "What the c&olours mean", Menu.HELP),
    Binding("about", "&About Claim Reader", Menu.HELP),
)

# What needs two articles beside each other.
OF_TWO = tuple(binding.name for binding in BINDINGS if binding.needs == _TWO)
DEFAULT_KEYS = {binding.name: (*binding.keys, *binding.letters) for binding in BINDINGS}


def plain_label(binding: Binding) -> str:
    """The label without the mark of its letter in the menu."""
    return binding.label.replace("&", "")
