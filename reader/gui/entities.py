"""The sidebar of entities: who and what the article names, by type, those who say most first."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QTreeView, QWidget

from reader.app.entity_groups import EntityGroup, entity_sentence, entity_tip, grouped, matches, said_words
from reader.app.view import EntityRow
from reader.core.vocabulary import EntityType
from reader.core.wording import in_digits, tr
from reader.gui.entity_rows import COUNTS, EXPANDED, ID, SPEAKS, EntityDelegate, Index
from reader.gui.text_scale import keep_measured, scaled
from reader.gui.theme import Theme
from reader.gui.tips import wrapped


class EntitiesPane(QTreeView):
    """The list; ``picked`` carries the id of the entity that the person picked, None when they let go of it.

    Headings fold their type, by a click or with Left, Right, Enter and Space; what is folded stays so in other
    articles. ``listed`` says that the list has other rows than before.
    """

    picked = Signal(object)
    listed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Entities"))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformRowHeights(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        # So much does the longest heading take.
        keep_measured(self, lambda: self.setMinimumWidth(max(150, scaled(125))))
        self._model = QStandardItemModel(self)
        self._delegate = EntityDelegate(theme, self)
        self._groups: tuple[EntityGroup, ...] = ()
        self._folded: set[EntityType] = set()
        self._wanted = ""
        self._picked: str | None = None
        self._before: str | None = None
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.clicked.connect(self._clicked)
        self.activated.connect(self._activated)
        self.expanded.connect(lambda index: self._remember(index, folded=False))
        self.collapsed.connect(lambda index: self._remember(index, folded=True))
        self.selectionModel().currentChanged.connect(self._moved)
        self.set_theme(theme)

    @property
    def current(self) -> str | None:
        """The id of the picked entity."""
        return self._picked

    @property
    def wanted(self) -> str:
        """What is looked for; "" where all entities are listed."""
        return self._wanted

    @property
    def total(self) -> int:
        """How many entities the article has, found or not."""
        return sum(len(group.rows) for group in self._groups)

    def set_rows(self, rows: Sequence[EntityRow]) -> None:
        """Shows the entities of another article."""
        self._picked = None
        self._wanted = ""
        self._groups = grouped(rows)
        self._model.clear()
        for group in self._groups:
            heading = QStandardItem()
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
            for row in group.rows:
                heading.appendRow(_item(row))
            self._model.appendRow(heading)
        self._show()

    def search(self, wanted: str) -> None:
        """Lists only the entities that ``wanted`` names; with "" all of them."""
        self._wanted = wanted.strip()
        self._show()

    def first_found(self) -> QModelIndex:
        """The first entity listed; an invalid index where none is."""
        for number in range(self._model.rowCount()):
            heading = self._model.index(number, 0)
            for row in range(self._model.rowCount(heading)):
                if not self.isRowHidden(row, heading):
                    return self._model.index(row, 0, heading)
        return QModelIndex()

    def pick(self, entity: str) -> None:
        """Picks the entity of that id, as a click on it does."""
        groups = (self._model.index(number, 0) for number in range(self._model.rowCount()))
        for group in groups:
            for number in range(self._model.rowCount(group)):
                index = self._model.index(number, 0, group)
                if index.data(ID) == entity:
                    self.setCurrentIndex(index)
                    return

    def let_go(self) -> None:
        """Picks nothing."""
        self.clearSelection()
        self.setCurrentIndex(QModelIndex())
        self._set_picked(None)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of another theme."""
        self._delegate.theme = theme
        self.setStyleSheet(f"QTreeView {{ background: {theme.window}; border: none; }}")
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remembers what was picked before, since a click on it lets go of it."""
        self._before = self._picked
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space folds and unfolds a heading, as Enter does."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._activated(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gives each name one line or two, by the room that there is now."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _show(self) -> None:
        """Hides what was not looked for, and folds what the person has folded unless they look for something."""
        for line, group in enumerate(self._groups):
            heading = self._model.item(line)
            found = 0
            for place, row in enumerate(group.rows):
                seen = matches(row, self._wanted)
                found += seen
                self.setRowHidden(place, heading.index(), not seen)
            self.setRowHidden(line, QModelIndex(), not found)
            count = (
                tr("{found} of {count}", found=found, count=len(group.rows))
                if self._wanted
                else in_digits(len(group.rows))
            )
            heading.setText(f"{group.heading} · {count}")
            open_now = bool(self._wanted) or group.type not in self._folded
            self._tell(heading, open_now=open_now)
            self.blockSignals(True)
            self.setExpanded(heading.index(), open_now)
            self.blockSignals(False)
        self.listed.emit()

    def _tell(self, heading: QStandardItem, *, open_now: bool) -> None:
        heading.setData(open_now, EXPANDED)
        said = heading.text().replace(" · ", ", ")
        state = tr("unfolded") if open_now else tr("folded")
        heading.setData(f"{said}, {state}", Qt.ItemDataRole.AccessibleTextRole)

    def _remember(self, index: QModelIndex, *, folded: bool) -> None:
        kind = self._groups[index.row()].type
        self._folded = self._folded | {kind} if folded else self._folded - {kind}
        self._tell(self._model.itemFromIndex(index), open_now=not folded)

    def _clicked(self, index: QModelIndex) -> None:
        if index.data(ID) is not None and index.data(ID) == self._before:
            self.let_go()
        else:
            self._activated(index)

    def _activated(self, index: QModelIndex) -> None:
        if index.data(ID) is None:
            self.setExpanded(index, not self.isExpanded(index))
        else:
            self._pick(index)

    def _moved(self, index: QModelIndex) -> None:
        """The arrow keys pick as they go."""
        if index.isValid():
            self._pick(index)

    def _pick(self, index: Index) -> None:
        entity = index.data(ID)
        if entity is not None:
            self._set_picked(str(entity))

    def _set_picked(self, entity: str | None) -> None:
        if entity != self._picked:
            self._picked = entity
            self.picked.emit(entity)


def _item(row: EntityRow) -> QStandardItem:
    item = QStandardItem(row.name)
    item.setData(row.id, ID)
    item.setData(said_words(row), COUNTS)
    item.setData(bool(row.says), SPEAKS)
    item.setData(entity_sentence(row), Qt.ItemDataRole.AccessibleTextRole)
    item.setToolTip(wrapped(entity_tip(row)))
    return item
