"""The list of a file's articles, when it holds several and a person has to say which one to open."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from reader.core.contents import Entry
from reader.core.wording import tr, trn
from reader.gui.text_scale import give_room
from reader.gui.theme import Theme
from reader.gui.tips import wrapped

# As many as are seen at a glance.
_FILTER_FROM = 11
_NUMBER, _LABEL = 0, 1
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)

_Index = QModelIndex | QPersistentModelIndex


class _Entries(QAbstractTableModel):
    """Number and label of each article; one that cannot be read can be seen, but not be taken."""

    def __init__(self, entries: Sequence[Entry], theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.entries = entries
        self._muted = QColor(theme.muted)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: ARG002, B008
        return 2

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return str(entry.record) if index.column() == _NUMBER else entry.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr("Article {record}: {label}", record=entry.record, label=entry.label)
        if role == Qt.ItemDataRole.ToolTipRole:
            return wrapped(entry.problem or entry.label)
        if role == Qt.ItemDataRole.ForegroundRole and (index.column() == _NUMBER or entry.problem):
            return self._muted
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == _NUMBER:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if self.entries[index.row()].problem:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class Chooser(QDialog):
    """Asks which article of a file to open; ``record`` is its number once the dialog is accepted."""

    def __init__(self, name: str, entries: Sequence[Entry], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Choose an article"))
        give_room(self, 620, 460)
        self.record: int | None = None
        asks = trn(
            "{name} holds {n} article. Which one do you want to read?",
            "{name} holds {n} articles. Which one do you want to read?",
            len(entries),
            name=name,
        )
        question = QLabel(asks, self)
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setWordWrap(True)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Show those with these words"))
        self.field.setAccessibleName(tr("Filter the articles"))
        self.field.setAcceptDrops(False)
        self.field.setVisible(len(entries) >= _FILTER_FROM)
        self.field.installEventFilter(self)
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(_Entries(entries, theme, self))
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._shown.setFilterKeyColumn(-1)
        self.list = self._make_list(theme)
        buttons = QDialogButtonBox(self)
        # A standard button brings a picture along that no other button here has.
        buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.open_button = buttons.addButton(tr("Open"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.open_button.setDefault(True)
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        self.list.doubleClicked.connect(self._take)
        self.list.selectionModel().selectionChanged.connect(self._selected)
        self.field.textChanged.connect(self._filter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        for widget in (question, self.field, self.list, buttons):
            layout.addWidget(widget)
        self._choose_first()
        (self.list if self.field.isHidden() else self.field).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the filter the keys up and down go to the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _MOVES:
            QApplication.sendEvent(self.list, event)
            return True
        return super().eventFilter(watched, event)

    def _make_list(self, theme: Theme) -> QTreeView:
        view = QTreeView(self)
        view.setAccessibleName(tr("Articles"))
        view.setModel(self._shown)
        view.setHeaderHidden(True)
        view.setRootIsDecorated(False)
        view.setIndentation(0)
        view.setUniformRowHeights(True)
        view.setAllColumnsShowFocus(True)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        digits = len(str(self._shown.rowCount()))
        view.header().setStretchLastSection(True)
        view.header().setSectionResizeMode(_NUMBER, QHeaderView.ResizeMode.Fixed)
        view.header().resizeSection(_NUMBER, view.fontMetrics().horizontalAdvance("0" * (digits + 1)) + 24)
        view.setStyleSheet(
            f"QTreeView {{ background: {theme.paper}; border: 1px solid {theme.border}; border-radius: 6px; }}"
            f"QTreeView::item {{ padding: 5px 6px; }}"
            f"QTreeView::item:selected {{ background: {theme.accent}; color: {theme.on_accent}; }}"
        )
        return view

    def _filter(self, words: str) -> None:
        self._shown.setFilterFixedString(words.strip())
        self._choose_first()

    def _choose_first(self) -> None:
        """Selects the first article that can be read, of those that are listed."""
        rows = (self._shown.index(row, _LABEL) for row in range(self._shown.rowCount()))
        first = next((index for index in rows if index.flags() & Qt.ItemFlag.ItemIsEnabled), QModelIndex())
        self.list.setCurrentIndex(first)
        self._selected()

    def _selected(self) -> None:
        self.open_button.setEnabled(bool(self.list.selectionModel().selectedRows()))

    def _take(self) -> None:
        for index in self.list.selectionModel().selectedRows():
            self.record = int(str(index.data()))
            self.accept()
