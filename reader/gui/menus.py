"""A menu whose letters are its own while it is open."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu

_NOT_TYPED = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class OwnMenu(QMenu):
    """Chooses an entry by the letter that is underlined in it, where that letter alone is the key of an action too.

    The focus stays in the text while a menu is open, so that the text's letters would act instead.
    """

    def event(self, event: QEvent) -> bool:
        """Takes letters before any action does."""
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and event.text().strip() and not event.modifiers() & _NOT_TYPED:
            event.accept()
            return True
        return super().event(event)
