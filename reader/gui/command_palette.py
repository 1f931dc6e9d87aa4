"""The command palette: a field over the window, and beneath it what can be meant by what is typed."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader.app.palette import Entry, Match, matches
from reader.core.turning import unturned
from reader.core.wording import tr
from reader.gui.announcing import announce
from reader.gui.mirroring import write
from reader.gui.positions import TextMap
from reader.gui.text_scale import scaled
from reader.gui.theme import Theme

_WIDTH = 640
_ROWS = 12
_SIDE = 12
_MATCH = Qt.ItemDataRole.UserRole + 1
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

_Index = QModelIndex | QPersistentModelIndex
Offers = Mapping[str, Callable[[], Sequence[Entry]]]


def spoken(entry: Entry) -> str:
    """An entry as a screen reader says it."""
    state = {True: tr("switched on"), False: tr("switched off"), None: ""}[entry.on]
    return ", ".join(filter(None, (entry.label, entry.group, entry.hint, state, entry.why_not)))


class _Model(QAbstractListModel):
    """What is meant, best first; what cannot be done now can be seen, but not chosen."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.found: tuple[Match, ...] = ()

    def show(self, found: tuple[Match, ...]) -> None:
        self.beginResetModel()
        self.found = found
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.found)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        match = self.found[index.row()]
        if role == _MATCH:
            return match
        if role == Qt.ItemDataRole.DisplayRole:
            return match.entry.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(match.entry)
        return None


class _Delegate(QStyledItemDelegate):
    """A tick for what is switched on, the label with what was typed in bold, its group, and its keys at the right."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(80, option.fontMetrics.height() + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        match: Match = index.data(_MATCH)
        entry, theme = match.entry, self.theme
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent))
            painter.drawRoundedRect(rect.adjusted(4, 1, -4, -1), 5, 5)
        quiet = QColor(theme.on_accent if chosen else theme.muted)
        inner = _Row(rect.adjusted(_SIDE, 0, -_SIDE, 0), mirrored=option.direction is Qt.LayoutDirection.RightToLeft)
        painter.setPen(quiet)
        if entry.on:
            write(painter, inner.room, _LEFT, "✓")
        inner.take(option.fontMetrics.horizontalAdvance("✓ ") + 4)
        right = entry.why_not or entry.hint
        # A width in whole pixels may be a fraction too small.
        room = min(option.fontMetrics.horizontalAdvance(right) + 2, inner.room.width() // 2)
        right = option.fontMetrics.elidedText(right, Qt.TextElideMode.ElideRight, room)
        write(painter, inner.room, _RIGHT, right)
        inner.take(room + 14, at_end=True)
        painter.setPen(quiet if entry.why_not else QColor(theme.on_accent if chosen else theme.text))
        inner.take(self._label(painter, option, match, inner) + 10)
        painter.setFont(option.font)
        painter.setPen(quiet)
        group = option.fontMetrics.elidedText(entry.group, Qt.TextElideMode.ElideRight, max(0, inner.room.width()))
        write(painter, inner.room, _LEFT, group)
        painter.restore()

    def _label(self, painter: QPainter, option: QStyleOptionViewItem, match: Match, row: "_Row") -> int:
        """Draws the label where ``row`` begins, and returns how wide it is."""
        bold = QFont(option.font)
        bold.setBold(True)
        # What was typed makes a label wider, at most so.
        text = QFontMetrics(bold).elidedText(unturned(match.entry.label), Qt.TextElideMode.ElideRight, row.room.width())
        layout = QTextLayout(text, option.font)
        places = TextMap(text)
        layout.setFormats([_emphasis(*places.span_to_qt(span)) for span in match.spans])
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        width = line.naturalTextWidth()
        left = row.room.right() + 1 - width if row.mirrored else row.room.left()
        top = row.room.top() + (row.room.height() - line.height()) / 2
        layout.draw(painter, QPointF(left - line.naturalTextRect().left(), top))
        return round(width)


class _Row:
    """What is left of a line, which is filled from both ends."""

    def __init__(self, room: QRect, *, mirrored: bool) -> None:
        self.room = room
        self.mirrored = mirrored

    def take(self, width: int, *, at_end: bool = False) -> None:
        """Takes that much away from where it begins, or from its end."""
        if at_end is self.mirrored:
            self.room.setLeft(self.room.left() + width)
        else:
            self.room.setRight(self.room.right() - width)


def _emphasis(start: int, end: int) -> QTextLayout.FormatRange:
    out, look = QTextLayout.FormatRange(), QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold)
    out.start, out.length, out.format = start, end - start, look
    return out


_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class CommandPalette(QFrame):
    """Lies over the top of its window while it is open; ``chosen`` carries the key of the entry that was taken.

    The focus returns to where it was before that is told, and when the palette is left.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("palette")
        self.setAccessibleName(tr("Command palette"))
        self._window = window
        self._offers: Offers = {}
        self._recent: tuple[str, ...] = ()
        self._before: QWidget | None = None
        self.field = QLineEdit(self)
        self.field.setAccessibleName(tr("Command palette"))
        self.field.setPlaceholderText(tr("Type what to do, @ and a name, or # and words of a claim"))
        self.field.setAcceptDrops(False)
        self._model = _Model(self)
        self.list = QListView(self)
        self.list.setAccessibleName(tr("Commands"))
        self.list.setModel(self._model)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = _Delegate(theme, self.list)
        self.list.setItemDelegate(self._delegate)
        self._nothing = QLabel(tr("Nothing has these words"), self)
        self._nothing.setContentsMargins(_SIDE, 6, _SIDE, 8)
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        for widget in (self.field, self.list, self._nothing):
            layout.addWidget(widget)
        self.field.textChanged.connect(self._look_for)
        self.field.installEventFilter(self)
        self.list.selectionModel().currentChanged.connect(self._tell_current)
        self.list.clicked.connect(self._take)
        window.installEventFilter(self)
        self.set_theme(theme)
        self.hide()

    @property
    def shown(self) -> tuple[Entry, ...]:
        """What is listed now, best first."""
        return tuple(match.entry for match in self._model.found)

    def open(self, offers: Offers, recent: Sequence[str] = (), text: str = "") -> None:
        """Opens with ``text`` typed; ``offers`` gives the entries for each first sign, "" for what has none."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self._offers = offers
        self._recent = tuple(recent)
        self.field.setText(text)
        self._look_for(text)
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Closes it; the focus returns to where it was."""
        if self.isVisible():
            # Hiding what has the focus would hand it on to something else.
            before, self._before = self._before, None
            if before is not None and before.isVisible():
                before.setFocus(Qt.FocusReason.OtherFocusReason)
            self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of another theme."""
        self._delegate.theme = theme
        self.setStyleSheet(
            f"QFrame#palette {{ background: {theme.card_current}; border: 1px solid {theme.muted};"
            " border-radius: 8px; }"
            f"QListView {{ background: transparent; }} QLabel {{ color: {theme.muted}; }}"
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps its place over the window; from the field the keys move in the list, take, and leave."""
        if watched is self._window:
            if event.type() == QEvent.Type.Resize and self.isVisible():
                self._place()
            return False
        if event.type() == QEvent.Type.FocusOut and self.isVisible() and not self._menu_or_other_window():
            # Something else was clicked or opened, which has the focus now.
            self._before = None
            self.hide()
        if not isinstance(event, QKeyEvent) or event.key() not in (*_MOVES, *_ENTER, Qt.Key.Key_Escape):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride:
            # Else Esc and Enter could be shortcuts of the window.
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.leave()
            elif event.key() in _ENTER:
                self._take(self.list.currentIndex())
            else:
                QApplication.sendEvent(self.list, event)
            return True
        return super().eventFilter(watched, event)

    def _menu_or_other_window(self) -> bool:
        return QApplication.activePopupWidget() is not None or QApplication.focusWidget() is None

    def _look_for(self, text: str) -> None:
        sign = next((sign for sign in self._offers if sign and text.startswith(sign)), "")
        entries = self._offers[sign]() if self._offers else ()
        self._model.show(matches(text[len(sign) :], entries, self._recent))
        rows = self._model.rowCount()
        self.list.setVisible(rows > 0)
        self._nothing.setVisible(rows == 0)
        if rows:
            self.list.setCurrentIndex(self._model.index(0))
            self.list.scrollToTop()
        else:
            self._say(self._nothing.text())
        self._place()

    def _place(self) -> None:
        width = min(scaled(_WIDTH), self._window.width() - 60)
        row = self.list.sizeHintForRow(0) if self._model.rowCount() else 0
        height = row * min(_ROWS, max(1, (self._window.height() - 180) // row)) if row else 0
        self.list.setFixedHeight(min(height, row * self._model.rowCount()))
        self._column.activate()
        size = QSize(width, self.sizeHint().height())
        self.setGeometry(QRect(QPoint((self._window.width() - width) // 2, 44), size))

    def _tell_current(self, index: QModelIndex) -> None:
        if index.isValid():
            self._say(spoken(self._model.found[index.row()].entry))

    def _say(self, text: str) -> None:
        """The focus stays in the field, so a screen reader is told what is chosen in the list."""
        self.field.setAccessibleDescription(text)
        announce(self.field, text)

    def _take(self, index: QModelIndex) -> None:
        if index.isValid():
            entry = self._model.found[index.row()].entry
            if not entry.why_not:
                self.leave()
                self.chosen.emit(entry.key)
