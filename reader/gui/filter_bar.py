"""The filter above the claims: a field for words, a menu for each facet, and what is asked for as chips."""

from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QVBoxLayout, QWidget

from reader.app.filter_words import label_of
from reader.app.filters import Chosen, Facet
from reader.core.shortening import shortened
from reader.core.wording import tr, tr_later
from reader.gui.filter_menu import FilterButton
from reader.gui.flow import flowing
from reader.gui.listing import Listing
from reader.gui.text_scale import keep_measured, scaled
from reader.gui.theme import Theme
from reader.gui.tips import give_tip

# Long enough that a word is typed in one go, short enough that nobody waits.
_PAUSE_MS = 150
_LONGEST = 30

# What stands on each button, what it is called, its tip, and what it filters by.
_BUTTONS = (
    (tr_later("Kind"), tr_later("Filter by kind"), tr_later("Show only claims of a kind"), (Facet.KIND,)),
    (tr_later("Who"), tr_later("Filter by speaker"), tr_later("Show only claims of a speaker"), (Facet.SPEAKER,)),
    (
        tr_later("Source"),
        tr_later("Filter by type of source"),
        tr_later("Show only claims of a type of source"),
        (Facet.SOURCE, Facet.NAMING),
    ),
    (
        tr_later("Cue"),
        tr_later("Filter by class of cue"),
        tr_later("Show only claims of a class of cue"),
        (Facet.CUE,),
    ),
    (
        tr_later("Sure"),
        tr_later("Filter by degree of certainty"),
        tr_later("Show only claims of a degree of certainty"),
        (Facet.CERTAINTY,),
    ),
)


class FilterBar(QWidget):
    """Changes the filter of a listing, and shows what it is.

    ``left`` says that Enter or the key down in the field leads to the claims, ``closed`` that Escape leads back to the
    text.
    """

    left = Signal()
    closed = Signal()

    def __init__(self, listing: Listing, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._listing = listing
        self.setAccessibleName(tr("Filter of the claims"))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Search"))
        self.field.setAccessibleName(tr("Show only claims with these words"))
        self.field.setClearButtonEnabled(True)
        self.field.setAcceptDrops(False)
        keep_measured(self.field, lambda: self.field.setMinimumWidth(scaled(88)))
        self.field.installEventFilter(self)
        self.buttons = [
            FilterButton((tr(text), tr(name), tr(tip)), facets, listing, self) for text, name, tip, facets in _BUTTONS
        ]
        self._chips_box = QWidget(self)
        self._chips = flowing(self._chips_box)
        self.chips: list[QToolButton] = []
        choices = QWidget(self)
        line = flowing(choices, 1)
        line.addWidget(self.field)
        for button in self.buttons:
            line.addWidget(button)
            button.changed.connect(listing.set_filter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 0, 8, 6)
        layout.setSpacing(4)
        layout.addWidget(choices)
        layout.addWidget(self._chips_box)
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(_PAUSE_MS)
        self._typed.timeout.connect(self._take_words)
        self.field.textEdited.connect(lambda _: self._typed.start())
        listing.changed.connect(self.refresh)
        self.set_theme(theme)
        self.refresh()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab leads, in order; chips come after them as they come up."""
        return (self.field, *self.buttons)

    def open(self) -> None:
        """Puts the keyboard into the field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of another theme."""
        self.setStyleSheet(
            "FilterButton { padding: 3px 2px; } FilterButton::menu-indicator { image: none; }"
            f'FilterButton[asked="true"] {{ color: {theme.accent}; border-color: {theme.accent}; }}'
        )
        self._chips_box.setStyleSheet(
            f"QToolButton {{ background: {theme.card}; border: 1px solid {theme.accent}; border-radius: 9px;"
            f" padding: 1px 8px; }}"
            f"QToolButton:hover, QToolButton:focus {{ background: {theme.accent}; color: {theme.on_accent}; }}"
        )

    def refresh(self) -> None:
        """Shows the filter as it is now."""
        wanted = self._listing.filter
        if not self._typed.isActive() and self.field.text().strip() != wanted.text.strip():
            self.field.setText(wanted.text)
        self.field.setEnabled(bool(self._listing.rows))
        for button in self.buttons:
            button.refresh()
        at = next((number for number, chip in enumerate(self.chips) if chip.hasFocus()), None)
        for chip in self.chips:
            self._chips.removeWidget(chip)
            chip.deleteLater()
        self.chips = [self._chip(chosen) for chosen in wanted.chosen()]
        for chip in self.chips:
            self._chips.addWidget(chip)
            # A layout shows what it takes only later, and what is not shown cannot have the keyboard.
            chip.show()
        for before, after in pairwise((self.buttons[-1], *self.chips)):
            self.setTabOrder(before, after)
        self._chips_box.setVisible(bool(self.chips))
        if at is not None:
            # Else the keyboard would be nowhere once its chip is gone.
            (self.chips[min(at, len(self.chips) - 1)] if self.chips else self.field).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and the key down lead to the claims; Escape empties the field, and then leads back to the text."""
        if watched is self.field and isinstance(event, QKeyEvent):
            escape = event.key() == Qt.Key.Key_Escape
            # Else Escape would mean what it means to the window.
            if event.type() == QEvent.Type.ShortcutOverride and escape:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._pressed(event)
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
            self._take_words()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self._take_words()
            self.left.emit()
        else:
            return False
        return True

    def _take_words(self) -> None:
        self._typed.stop()
        self._listing.set_filter(replace(self._listing.filter, text=self.field.text().strip()))

    def _chip(self, chosen: Chosen) -> QToolButton:
        label = label_of(chosen.facet, chosen.value, self._listing.names)
        chip = QToolButton(self._chips_box)
        chip.setText(f"{shortened(label, _LONGEST).replace('&', '&&')}  ✕")
        chip.setAccessibleName(tr("No longer only: {label}", label=label))
        give_tip(chip, tr("{label}: show the others too", label=label))
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chip.clicked.connect(lambda: self._listing.set_filter(self._listing.filter.without(chosen)))
        return chip
