"""Actions, shortcuts and menus, made from the key map."""

from collections.abc import Callable, Collection, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar, QWidget

from reader.app.keymap import KeyMap, is_letter, unassignable
from reader.app.settings import Settings
from reader.core.telling import joined
from reader.core.wording import tr, tr_later
from reader.gui.keys import BINDINGS, DEFAULT_KEYS, Menu, plain_label
from reader.gui.menus import OwnMenu


class Actions(QObject):
    """Every action of the window by its name in the key map.

    ``handlers`` has a function for each name; a checkable action's is handed its new state. Letters are bound to the
    panes of ``add_letter_panes`` alone. ``keymap`` says which keys each action has now.
    """

    def __init__(self, window: QMainWindow, handlers: Mapping[str, Callable[..., object]]) -> None:
        super().__init__(window)
        self._window = window
        self._panes: list[QWidget] = []
        self._actions: dict[str, QAction] = {}
        self._letters: dict[QWidget, list[QAction]] = {}
        self._needs_article: frozenset[str] = frozenset()
        for binding in BINDINGS:
            # What follows a tab stands where a menu shows keys.
            own = f"\t{native(binding.own)}" if binding.own else ""
            action = QAction(tr(binding.label) + own, window)
            action.setObjectName(binding.name)
            action.setCheckable(binding.checkable)
            action.setMenuRole(_ROLES.get(binding.name, QAction.MenuRole.NoRole))
            handler = handlers[binding.name]
            if binding.checkable:
                action.toggled.connect(handler)
            else:
                action.triggered.connect(_without_state(handler))
            self._actions[binding.name] = action
        self.keymap = KeyMap(DEFAULT_KEYS)
        self._bind()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def add_letter_panes(self, *panes: QWidget) -> None:
        """Lets the letters act with the focus in these panes, as long as there are these."""
        for pane in panes:
            self._panes.append(pane)
            self._bind_letters(pane)
            pane.destroyed.connect(lambda _=None, pane=pane: self._forget(pane))

    def take_settings(self, settings: Settings) -> None:
        """Gives each action the keys that the person has set, at once."""
        keymap = keymap_of(settings)
        if keymap != self.keymap:
            self.keymap = keymap
            self._bind()

    def key_of(self, name: str) -> str:
        """The first key of an action as the desktop writes it, "" where it has none."""
        return native(next(iter(self.keymap.acting(name)), ""))

    def enable(self, on: bool, always: Collection[str]) -> None:
        """Enables or disables every action but those named in ``always``."""
        self._needs_article = frozenset() if on else frozenset(self._actions.keys() - set(always))
        for name, action in self._actions.items():
            action.setEnabled(on or name in always)

    def why_not(self, name: str) -> str:
        """Why an action cannot be done now, in words; "" when it can."""
        if self._actions[name].isEnabled():
            return ""
        needs = tr(_BY_NAME[name].needs) or (tr("an open article") if name in self._needs_article else "")
        return tr("needs {needs}", needs=needs) if needs else tr("not possible now")

    def fill(self, bar: QMenuBar) -> Mapping[Menu, QMenu]:
        """Puts every action into its menu and gives back the menus."""
        menus: dict[Menu, QMenu] = {menu: OwnMenu(tr(menu.value), bar) for menu in Menu}
        for made in menus.values():
            bar.addMenu(made)
        within: dict[str, QMenu] = {}
        for binding in BINDINGS:
            menu = menus[binding.menu]
            if binding.under:
                if binding.under not in within:
                    within[binding.under] = OwnMenu(tr(binding.under), menu)
                    menu.addMenu(within[binding.under])
                menu = within[binding.under]
            if binding.divider:
                menu.addSeparator()
            menu.addAction(self._actions[binding.name])
        return menus

    def _bind(self) -> None:
        for name, action in self._actions.items():
            keys = self._sequences(name, letters=False)
            if keys or not self._sequences(name, letters=True):
                action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
                action.setShortcuts(keys)
                self._window.addAction(action)
            else:
                # The menu shows the letter, which the window as a whole must not have.
                self._window.removeAction(action)
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                action.setShortcuts(self._sequences(name, letters=True))
        for pane in self._panes:
            self._bind_letters(pane)

    def _bind_letters(self, pane: QWidget) -> None:
        for former in self._letters.pop(pane, []):
            pane.removeAction(former)
            former.deleteLater()
        self._letters[pane] = []
        for name, action in self._actions.items():
            letters = self._sequences(name, letters=True)
            if letters and self._sequences(name, letters=False):
                self._letters[pane].append(_letter_action(action, letters, pane))
            elif letters:
                pane.addAction(action)
            else:
                pane.removeAction(action)

    def _sequences(self, name: str, *, letters: bool) -> list[QKeySequence]:
        return [QKeySequence(key) for key in self.keymap.acting(name) if is_letter(key) == letters]

    def _forget(self, pane: QWidget) -> None:
        self._panes.remove(pane)
        self._letters.pop(pane)


# Why what was written or pressed is no key, in words that go on from it.
NO_KEY = tr_later("is no key that can be told from others")
_BY_NAME = {binding.name: binding for binding in BINDINGS}
_ROLES = {
    "quit": QAction.MenuRole.QuitRole,
    "about": QAction.MenuRole.AboutRole,
    "settings": QAction.MenuRole.PreferencesRole,
}


def label_of(name: str) -> str:
    """What the action ``name`` is called, without the mark of its letter in the menu."""
    return plain_label(_BY_NAME[name])


def keymap_of(settings: Settings) -> KeyMap:
    """The key map of a person's settings; what is no key is refused."""
    return KeyMap.of(DEFAULT_KEYS, settings.keys, letters=settings.single_letters, portable=portable)


def key_problems(keymap: KeyMap) -> tuple[str, ...]:
    """In sentences, which keys of the settings an action cannot have, why, and which it has instead."""
    out = []
    for name, written in keymap.refused:
        key = portable(written)
        why = unassignable(key) if key else tr(NO_KEY)
        why = why or tr("is a key of “{action}”", action=label_of(keymap.owner(key) or name))
        kept = joined([native(own) for own in keymap.keys(name)]) or tr("none", "keys")
        out.append(
            tr(
                "“{action}” cannot have the key {key}, which {why}. Its keys now: {kept}.",
                action=label_of(name),
                key=native(key) or written,
                why=why,
                kept=kept,
            )
        )
    return tuple(out)


def portable(key: str) -> str:
    """``key`` in the one form in which keys are compared and kept; "" for what is no key or more than one."""
    sequence = QKeySequence(key)
    return sequence.toString(QKeySequence.SequenceFormat.PortableText) if sequence.count() == 1 else ""


def native(key: str) -> str:
    """``key`` as the desktop writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _without_state(handler: Callable[..., object]) -> Callable[[], None]:
    def run() -> None:
        handler()

    return run


def _letter_action(action: QAction, letters: list[QKeySequence], pane: QWidget) -> QAction:
    """A second way to ``action``: one action has one context for all its shortcuts."""
    letter = QAction(action.text(), pane)
    letter.setShortcuts(letters)
    letter.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    letter.triggered.connect(action.trigger)
    pane.addAction(letter)
    return letter
