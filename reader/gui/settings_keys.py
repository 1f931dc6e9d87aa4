"""The page of the settings on which a person gives actions other keys."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.app.keymap import KeyMap, unassignable
from reader.app.settings import Settings
from reader.core.telling import joined
from reader.core.wording import tr, tr_later
from reader.gui.actions import NO_KEY, keymap_of, label_of, native, portable
from reader.gui.announcing import announce
from reader.gui.keys import BINDINGS, Menu, plain_title
from reader.gui.preferences import Preferences

_NAME = Qt.ItemDataRole.UserRole
_ACTION, _KEYS = 0, 1
_FIELD_WIDTH = 130


class KeyField(QKeySequenceEdit):
    """Takes one key; ``pressed`` carries it in portable form. Esc leaves the field, Tab goes on."""

    pressed = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaximumSequenceLength(1)
        self.keySequenceChanged.connect(self._changed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc alone is no key to be taken: it is the way out."""
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _changed(self, sequence: QKeySequence) -> None:
        if not sequence.isEmpty():
            self.clear()
            self.pressed.emit(portable(sequence.toString(QKeySequence.SequenceFormat.PortableText)))


class KeysPage(QWidget):
    """Every action with its keys; beneath, what can be done with those of the chosen one."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._keymap = keymap_of(preferences.settings)
        self._rows: dict[str, QTreeWidgetItem] = {}
        self._groups: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self.letters = QCheckBox(tr("Single &letters act in the text and the claims"), self)
        self.letters.toggled.connect(lambda on: preferences.change(single_letters=on))
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(tr("Find an action or a key"))
        self.filter.setAccessibleName(tr("Find among the actions"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._filter)
        self.list = self._make_list()
        self._of = QLabel(self)
        self._own = QHBoxLayout()
        self._own.setSpacing(6)
        self._buttons: list[QPushButton] = []
        self.field = KeyField(self)
        # In some languages the words beside it leave little room.
        self.field.setMinimumWidth(_FIELD_WIDTH)
        self.field.setAccessibleName(tr("A key to add"))
        self.field.pressed.connect(self._add)
        self.field.left.connect(self.list.setFocus)
        label = QLabel(tr("Press a key to a&dd:"), self)
        label.setBuddy(self.field)
        self.reset_one = QPushButton(tr("Reset th&is action"), self)
        self.reset_one.clicked.connect(self._reset_one)
        self.reset_all = QPushButton(tr("Reset all ke&ys…"), self)
        self.reset_all.clicked.connect(self._ask_to_reset_all)
        for button in (self.reset_one, self.reset_all):
            button.setAutoDefault(False)
        self._said = QLabel(self)
        self._said.setWordWrap(True)
        self._said.setAccessibleName(tr("About the key"))
        self._lay_out(label)
        preferences.changed.connect(self._take)
        self._take(preferences.settings)
        self.list.setCurrentItem(self._rows[BINDINGS[0].name])

    @property
    def chosen(self) -> str:
        """The name of the action whose keys can be changed."""
        item = self.list.currentItem()
        return str(item.data(_ACTION, _NAME) or "") if item is not None else ""

    def choose(self, name: str) -> None:
        """Chooses the action ``name``."""
        self.list.setCurrentItem(self._rows[name])

    def _lay_out(self, label: QLabel) -> None:
        adding = QHBoxLayout()
        for widget in (label, self.field, self.reset_one, self.reset_all):
            adding.addWidget(widget)
        chosen = QHBoxLayout()
        chosen.addWidget(self._of)
        chosen.addLayout(self._own)
        chosen.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 18)
        layout.setSpacing(10)
        layout.addWidget(self.letters)
        layout.addWidget(self.filter)
        layout.addWidget(self.list, 1)
        layout.addLayout(chosen)
        layout.addLayout(adding)
        layout.addWidget(self._said)

    def _make_list(self) -> QTreeWidget:
        out = QTreeWidget(self)
        out.setAccessibleName(tr("Actions and their keys"))
        out.setColumnCount(2)
        out.setHeaderLabels([tr("Action"), tr("Keys")])
        out.setRootIsDecorated(False)
        out.setIndentation(12)
        out.setItemsExpandable(False)
        out.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        out.setAllColumnsShowFocus(True)
        out.setUniformRowHeights(True)
        out.setStyleSheet(
            "QTreeView::item:selected { background: palette(highlight); color: palette(highlighted-text); }"
        )
        out.header().setSectionResizeMode(_ACTION, QHeaderView.ResizeMode.Stretch)
        out.header().setSectionResizeMode(_KEYS, QHeaderView.ResizeMode.ResizeToContents)
        for menu in Menu:
            heading = QTreeWidgetItem([plain_title(menu), ""])
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
            heading.setData(_ACTION, Qt.ItemDataRole.FontRole, _bold(out.font()))
            out.addTopLevelItem(heading)
            items = []
            for binding in BINDINGS:
                if binding.menu is menu:
                    item = QTreeWidgetItem(heading, [_label(binding.name), ""])
                    item.setData(_ACTION, _NAME, binding.name)
                    item.setSizeHint(_ACTION, QSize(80, out.fontMetrics().height() + 8))
                    self._rows[binding.name] = item
                    items.append(item)
            self._groups.append((heading, items))
        out.expandAll()
        out.currentItemChanged.connect(lambda *_: self._chosen())
        return out

    def _take(self, settings: Settings) -> None:
        self._keymap = keymap_of(settings)
        self.letters.setChecked(settings.single_letters)
        for name, item in self._rows.items():
            item.setText(_KEYS, _joined(self._keymap.keys(name)))
            # What was changed is told by more than the key itself.
            font = _bold(self.list.font()) if self._keymap.is_changed(name) else self.list.font()
            item.setData(_KEYS, Qt.ItemDataRole.FontRole, font)
        self.reset_all.setEnabled(bool(self._keymap.overrides))
        self._show_chosen()

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        for name, item in self._rows.items():
            said = f"{_label(name)} {item.text(_KEYS)}".casefold()
            item.setHidden(not all(word in said for word in words))
        for heading, items in self._groups:
            heading.setHidden(all(item.isHidden() for item in items))

    def _chosen(self) -> None:
        self._say("")
        self._show_chosen()

    def _show_chosen(self) -> None:
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []
        name = self.chosen
        for widget in (self.field, self.reset_one):
            widget.setEnabled(bool(name))
        if not name:
            self._of.setText(tr("Choose an action"))
            return
        keys = self._keymap.keys(name)
        self._of.setText(tr("{action}: {keys}", action=_label(name), keys="" if keys else tr("no key")))
        for key in keys:
            button = QPushButton(f"{native(key)}  ✕", self)
            button.setAutoDefault(False)
            button.setStyleSheet("padding: 3px 9px;")
            button.setAccessibleName(tr("Take {key} away", key=native(key)))
            button.setToolTip(tr("Take {key} away", key=native(key)))
            button.clicked.connect(lambda _=False, key=key: self._remove(key))
            self._own.addWidget(button)
            self._buttons.append(button)
        self.reset_one.setEnabled(self._keymap.is_changed(name))

    def _say(self, text: str) -> None:
        self._said.setText(text)
        announce(self._said, text)

    def _remove(self, key: str) -> None:
        name = self.chosen
        self._keep(self._keymap.given(name, tuple(own for own in self._keymap.keys(name) if own != key)))
        self.field.setFocus()

    def _add(self, key: str) -> None:
        name = self.chosen
        owner = self._keymap.owner(key)
        why_not = unassignable(key) if key else tr(NO_KEY)
        why_not = why_not or _opens_menu(key)
        if why_not:
            self._say(tr("{key} {why}. Press another key.", key=native(key) or tr("This", "key"), why=why_not))
        elif owner == name:
            self._say(tr("{key} is a key of this action already.", key=native(key)))
        elif owner is None:
            self._give(key, name)
        else:
            question = tr("{key} belongs to “{action}”.", key=native(key), action=_label(owner))
            self._ask(question, tr("Give it to “{action}”", action=_label(name)), lambda: self._give(key, name))

    def _give(self, key: str, name: str) -> None:
        self._keep(self._keymap.given(name, (*self._keymap.keys(name), key)))
        self._say(tr("{key} is a key of “{action}” now.", key=native(key), action=_label(name)))

    def _reset_one(self) -> None:
        name = self.chosen
        lost = [key for key in self._keymap.defaults[name] if self._keymap.owner(key) not in (None, name)]
        if lost:
            given = tr_later("{key} to “{action}”")
            owners = joined(
                [tr(given, key=native(key), action=_label(self._keymap.owner(key) or name)) for key in lost]
            )
            question = tr("You gave {owners}.", owners=owners)
            self._ask(question, tr("Take it back"), lambda: self._keep(self._keymap.reset(name)))
        else:
            self._keep(self._keymap.reset(name))

    def _ask_to_reset_all(self) -> None:
        question = tr("Give every action the keys that it had when the program was new?")
        self._ask(question, tr("Reset all keys"), lambda: self._preferences.change(keys=()))

    def _ask(self, question: str, yes: str, then: Callable[[], object]) -> None:
        box = QMessageBox(self)
        box.setWindowTitle(tr("Keys"))
        box.setText(question)
        accept = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(tr("Leave it"), QMessageBox.ButtonRole.RejectRole))
        box.finished.connect(lambda: then() if box.clickedButton() is accept else None)
        box.finished.connect(box.deleteLater)
        box.open()

    def _keep(self, keymap: KeyMap) -> None:
        self._preferences.change(keys=keymap.overrides)


def _joined(keys: Sequence[str]) -> str:
    return tr("  or  ", "keys").join(native(key) for key in keys)


def _label(name: str) -> str:
    return label_of(name).rstrip("…")


def _opens_menu(key: str) -> str:
    """That the key opens a menu, in words that go on from its name; "" where it opens none."""
    for menu in Menu:
        if key == f"Alt+{tr(menu.value).partition('&')[2][:1].upper()}":
            return tr("opens the menu {menu}", menu=plain_title(menu))
    return ""


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold
