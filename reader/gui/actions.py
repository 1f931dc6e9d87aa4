"""Actions, shortcuts and menus, made from the key map."""

from collections.abc import Callable, Collection, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar, QWidget

from reader.gui.keys import BINDINGS, Menu


class Actions(QObject):
    """Every action of the window by its name in the key map.

    ``handlers`` has a function for each name; a checkable action's is handed its new state. Letters are bound to the
    panes of ``add_letter_panes`` alone.
    """

    def __init__(self, window: QMainWindow, handlers: Mapping[str, Callable[..., object]]) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        for binding in BINDINGS:
            action = QAction(binding.label, window)
            action.setObjectName(binding.name)
            action.setCheckable(binding.checkable)
            action.setMenuRole(_ROLES.get(binding.name, QAction.MenuRole.NoRole))
            handler = handlers[binding.name]
            if binding.checkable:
                action.toggled.connect(handler)
            else:
                action.triggered.connect(_without_state(handler))
            if binding.keys:
                action.setShortcuts([QKeySequence(key) for key in binding.keys])
                window.addAction(action)
            elif binding.letters:
                action.setShortcuts([QKeySequence(key) for key in binding.letters])
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self._actions[binding.name] = action

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def add_letter_panes(self, *panes: QWidget) -> None:
        """Lets the letters act with the focus in these panes."""
        for binding in BINDINGS:
            for pane in panes if binding.letters else ():
                if binding.keys:
                    _letter_action(self._actions[binding.name], [QKeySequence(key) for key in binding.letters], pane)
                else:
                    pane.addAction(self._actions[binding.name])

    def enable(self, on: bool, always: Collection[str]) -> None:
        """Enables or disables every action but those named in ``always``."""
        for name, action in self._actions.items():
            action.setEnabled(on or name in always)

    def fill(self, bar: QMenuBar) -> Mapping[Menu, QMenu]:
        """Puts every action into its menu and gives back the menus."""
        menus: dict[Menu, QMenu] = {menu: bar.addMenu(menu.value) for menu in Menu}
        for binding in BINDINGS:
            if binding.divider:
                menus[binding.menu].addSeparator()
            menus[binding.menu].addAction(self._actions[binding.name])
        return menus


_ROLES = {"quit": QAction.MenuRole.QuitRole, "about": QAction.MenuRole.AboutRole}


def _without_state(handler: Callable[..., object]) -> Callable[[], None]:
    def run() -> None:
        handler()

    return run


def _letter_action(action: QAction, letters: list[QKeySequence], pane: QWidget) -> None:
    """A second way to ``action``: one action has one context for all its shortcuts."""
    letter = QAction(action.text(), pane)
    letter.setShortcuts(letters)
    letter.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    letter.triggered.connect(action.trigger)
    pane.addAction(letter)
