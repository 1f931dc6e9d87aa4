"""The sidebar of entities: who and what the article names, by type, those who say most first."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont, QMouseEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from reader.app.view import EntityRow
from reader.core.vocabulary import EntityType
from reader.gui.theme import Theme
from reader.gui.tips import wrapped

_ID = Qt.ItemDataRole.UserRole + 1
_COUNTS = Qt.ItemDataRole.UserRole + 2
_SHORT_COUNTS = Qt.ItemDataRole.UserRole + 3

_GROUPS = (
    (EntityType.PERSON, "People"),
    (EntityType.ORGANISATION, "Organisations"),
    (EntityType.GROUP, "Groups"),
    (EntityType.PLACE, "Places"),
    (EntityType.FACILITY, "Facilities"),
    (EntityType.PRODUCT, "Products"),
    (EntityType.MISC, "Other names"),
)

_Index = QModelIndex | QPersistentModelIndex


def counts_text(row: EntityRow) -> str:
    """How often the entity speaks and is mentioned: "says 3 · 7"."""
    return f"says {row.says} · {len(row.mentions)}" if row.says else f"{len(row.mentions)}"


def short_counts_text(row: EntityRow) -> str:
    """The same where there is little room: "3 · 7"."""
    return f"{row.says} · {len(row.mentions)}" if row.says else counts_text(row)


class _Delegate(QStyledItemDelegate):
    """A name, its counts at the right; a group's name small."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        extra = 14 if index.data(_ID) is None else 9
        return QSize(80, option.fontMetrics.height() + extra)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        theme = self.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        box = rect.adjusted(4, 1, -6, -1)
        font = QFont(option.font)
        if index.data(_ID) is None:
            font.setPointSizeF(font.pointSizeF() * 0.88)
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(QColor(theme.muted))
            below = box.adjusted(6, 4, 0, 0)
            painter.drawText(below, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, str(index.data()))
            painter.restore()
            return
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QBrush(QColor(theme.accent if selected else theme.faint)))
            painter.drawRoundedRect(box, 5, 5)
        inner = box.adjusted(8, 0, -8, 0)
        painter.setFont(font)
        metrics = option.fontMetrics
        counts = str(index.data(_COUNTS))
        if metrics.horizontalAdvance(str(index.data())) + metrics.horizontalAdvance(counts) + 10 > inner.width():
            counts = str(index.data(_SHORT_COUNTS))
        room = metrics.horizontalAdvance(counts) + 10
        painter.setPen(QColor(theme.on_accent if selected else theme.muted))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, counts)
        painter.setPen(QColor(theme.on_accent if selected else theme.text))
        name = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, inner.width() - room)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        painter.restore()


class EntitiesPane(QTreeView):
    """The list; ``picked`` carries the id of the entity that the person picked, None when they let go of it."""

    picked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Entities")
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setItemsExpandable(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformRowHeights(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setMinimumWidth(150)
        self._model = QStandardItemModel(self)
        self._delegate = _Delegate(theme, self)
        self._picked: str | None = None
        self._before: str | None = None
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.clicked.connect(self._clicked)
        self.activated.connect(self._pick)
        self.selectionModel().currentChanged.connect(self._moved)
        self.set_theme(theme)

    @property
    def current(self) -> str | None:
        """The id of the picked entity."""
        return self._picked

    def set_rows(self, rows: Sequence[EntityRow]) -> None:
        """Shows the entities of another article."""
        self._picked = None
        self._model.clear()
        for kind, heading in _GROUPS:
            members = sorted((row for row in rows if row.type is kind), key=lambda row: (-row.says, -len(row.mentions)))
            if not members:
                continue
            group = QStandardItem(f"{heading} · {len(members)}")
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            for row in members:
                group.appendRow(_item(row))
            self._model.appendRow(group)
        self.expandAll()

    def pick(self, entity: str) -> None:
        """Picks the entity with this id, as a click on it does, and brings it into view."""
        for group in range(self._model.rowCount()):
            heading = self._model.index(group, 0)
            for row in range(self._model.rowCount(heading)):
                index = self._model.index(row, 0, heading)
                if index.data(_ID) == entity:
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

    def _clicked(self, index: QModelIndex) -> None:
        if index.data(_ID) is not None and index.data(_ID) == self._before:
            self.let_go()
        else:
            self._pick(index)

    def _moved(self, index: QModelIndex) -> None:
        """The arrow keys pick as they go."""
        if index.isValid():
            self._pick(index)

    def _pick(self, index: QModelIndex) -> None:
        entity = index.data(_ID)
        if entity is not None:
            self._set_picked(str(entity))

    def _set_picked(self, entity: str | None) -> None:
        if entity != self._picked:
            self._picked = entity
            self.picked.emit(entity)


def _item(row: EntityRow) -> QStandardItem:
    item = QStandardItem(row.name)
    item.setData(row.id, _ID)
    item.setData(counts_text(row), _COUNTS)
    item.setData(short_counts_text(row), _SHORT_COUNTS)
    said = "claim" if row.says == 1 else "claims"
    mentioned = "once" if len(row.mentions) == 1 else f"{len(row.mentions)} times"
    text = f"{row.name}: says {row.says} {said}, mentioned {mentioned}"
    item.setData(text, Qt.ItemDataRole.AccessibleTextRole)
    item.setToolTip(wrapped(text + (f"\nAlso: {', '.join(row.aliases)}" if row.aliases else "")))
    return item
