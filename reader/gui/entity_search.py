"""The entities with a field above them that looks for one, where there are too many to look through."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from reader.core.wording import tr
from reader.gui.entities import EntitiesPane

# As many as fit a small window: with fewer, a field would only take their room.
FEW = 12


class _Field(QLineEdit):
    """Down and Enter lead to the list; Escape empties the field first."""

    def __init__(self, entities: EntitiesPane, parent: QWidget) -> None:
        super().__init__(parent)
        self._entities = entities
        self.setPlaceholderText(tr("Find an entity"))
        self.setAccessibleName(tr("Find an entity"))
        self.setClearButtonEnabled(True)

    def event(self, event: QEvent) -> bool:
        """Keeps Escape from leading to the text while there is something to take away here."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
            and self.text()
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Goes to the first entity found, or empties the field."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            first = self._entities.first_found()
            if first.isValid():
                self._entities.setFocus(Qt.FocusReason.OtherFocusReason)
                self._entities.setCurrentIndex(first)
        else:
            super().keyPressEvent(event)


class SearchedEntities(QWidget):
    """The list under its field, which is there where the article names more than a few."""

    def __init__(self, entities: EntitiesPane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entities = entities
        self.field = _Field(entities, self)
        self.field.textChanged.connect(entities.search)
        self.nothing = QLabel(tr("No entity is called so."), self)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.nothing.setContentsMargins(14, 10, 14, 10)
        self.nothing.setWordWrap(True)
        self.nothing.hide()
        row = QHBoxLayout()
        row.setContentsMargins(10, 2, 10, 4)
        row.addWidget(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.nothing)
        column.addWidget(entities, 1)
        entities.listed.connect(self._listed)
        self._listed()

    def _listed(self) -> None:
        if self.field.text().strip() and not self._entities.wanted:
            # Another article begins with all of its entities.
            self.field.clear()
        self.field.setVisible(self._entities.total > FEW)
        self.nothing.setVisible(bool(self._entities.wanted) and not self._entities.first_found().isValid())
