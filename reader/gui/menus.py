"""A menu whose letters are its own while it is open, and which may have headings."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QMenu, QWidgetAction

_NOT_TYPED = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class OwnMenu(QMenu):
    """Chooses an entry by the letter that is underlined in it, where that letter alone is the key of an action too.

    The focus stays in the text while a menu is open, so that the text's letters would act instead.
    """

    def add_heading(self, words: str) -> None:
        """Says what the entries beneath are; Qt's own sections have no words where separators are styled."""
        label = QLabel(words, self)
        label.setObjectName("menu-heading")
        label.setTextFormat(Qt.TextFormat.PlainText)
        heading = QWidgetAction(self)
        heading.setDefaultWidget(label)
        # What assistive technology reads.
        heading.setText(words.replace("&", "&&"))
        # Nothing to choose.
        heading.setEnabled(False)
        self.addAction(heading)

    def event(self, event: QEvent) -> bool:
        """Takes letters before any action does."""
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and event.text().strip() and not event.modifiers() & _NOT_TYPED:
            event.accept()
            return True
        return super().event(event)
