"""The right pane: how many claims there are, the filter, and the claims as cards or as a list."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from reader.app.filters import Filter
from reader.core.wording import tr, tr_later
from reader.gui.article import ArticleEdit
from reader.gui.cards import CardsPane
from reader.gui.claims_list import ClaimsList
from reader.gui.filter_bar import FilterBar
from reader.gui.flow import flowing
from reader.gui.listing import Listing
from reader.gui.theme import Theme
from reader.gui.tips import wrapped

_NOTHING_LISTED = tr_later("No claim is like that. Take a condition away, or show all.")
_NO_CLAIMS = tr_later("Claim Reader found no claims in this article.")


class ClaimsPane(QWidget):
    """Lays out the claims beneath their heading and their filter.

    ``list_asked`` says that the person switches to the list, or back to the cards; ``grouped`` that the list is grouped
    by speaker, or no longer.
    """

    list_asked = Signal(bool)
    grouped = Signal(bool)

    def __init__(self, listing: Listing, article: ArticleEdit, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._listing = listing
        self.cards = CardsPane(article, theme, self)
        self.list = ClaimsList(listing, theme, self)
        self._ways = QStackedWidget(self)
        self._ways.addWidget(self.cards)
        self._ways.addWidget(self.list)
        self.filter_bar = FilterBar(listing, theme, self)
        self.count = QLabel(self)
        font = self.count.font()
        font.setBold(True)
        self.count.setFont(font)
        self.show_all = QToolButton(self)
        self.show_all.setText(tr("Show all"))
        self.show_all.setAccessibleName(tr("Show all claims"))
        self.show_all.clicked.connect(lambda: listing.set_filter(Filter()))
        self.list_button = _switch("☰", tr("Claims as a list"), self)
        self.list_button.toggled.connect(self.list_asked)
        self.group_button = _switch("⊟", tr("Group the list by speaker"), self)
        self.group_button.toggled.connect(self.group_list)
        self.group_button.hide()
        self._nothing = QLabel(self)
        self._nothing.setWordWrap(True)
        self._nothing.setContentsMargins(14, 10, 14, 10)
        # The buttons go beneath the count where the pane is narrow for its type.
        head, buttons = QWidget(self), QWidget(self)
        heading = flowing(head)
        heading.setContentsMargins(14, 7, 8, 5)
        heading.addWidget(self.count)
        self.count.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        heading.addWidget(buttons)
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self.show_all, self.group_button, self.list_button):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (head, self.filter_bar, self._nothing, self._ways):
            layout.addWidget(part)
            # Assistive technology has them in the order in which they lie on each other.
            part.raise_()
        layout.setStretchFactor(self._ways, 1)
        # As they stand, and not as they were made.
        stops = (self.show_all, self.group_button, self.list_button, *self.filter_bar.stops, self.cards, self.list)
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)
        listing.changed.connect(self._listed_others)
        self._listed_others()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of another theme."""
        self.filter_bar.set_theme(theme)
        self.cards.set_theme(theme)
        self.list.set_theme(theme)
        for button in (self.list_button, self.group_button):
            button.setStyleSheet(
                f"QToolButton:checked {{ background: {theme.faint}; }}"
                f"QToolButton:checked:focus {{ border-color: {theme.accent}; }}"
            )

    @property
    def as_list(self) -> bool:
        """Whether the claims are a list."""
        return self._ways.currentWidget() is self.list

    @property
    def way(self) -> QWidget:
        """The cards or the list, whichever is shown."""
        return self.list if self.as_list else self.cards

    def show_list(self, on: bool) -> None:
        """Shows the claims as a list, or as cards; the keyboard stays with them."""
        if on == self.as_list:
            return
        focused = self.way.hasFocus()
        # What is not shown is not kept up to date.
        if on:
            self.list.refresh()
        self._ways.setCurrentWidget(self.list if on else self.cards)
        self.cards.relayout()
        self.list_button.setChecked(on)
        self.group_button.setVisible(on)
        if focused:
            self.focus_claims()

    def group_list(self, on: bool) -> None:
        """Groups the list by speaker, or no longer."""
        if on != self.list.is_grouped:
            self.list.set_grouped(on)
            self.group_button.setChecked(on)
            self.grouped.emit(on)

    def focus_claims(self) -> None:
        """Puts the keyboard into the claims."""
        self.way.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_current(self, claim: int | None) -> None:
        """Shows which claim is the current one."""
        self.cards.set_current(claim)
        if self.as_list:
            self.list.set_current(claim)

    def set_zoom(self, scale: float) -> None:
        """Shows the claims at ``scale`` times their normal size."""
        self.cards.set_zoom(scale)
        self.list.set_zoom(scale)

    def _listed_others(self) -> None:
        listing = self._listing
        analysed = listing.navigator is not None
        self.count.setText(listing.count() if analysed else tr("Claims"))
        # A screen reader says what is counted; to the eye the chips do.
        words = listing.in_words() if analysed else ""
        self.count.setAccessibleDescription(words)
        self.count.setToolTip(wrapped(words) if listing.filter else "")
        self.show_all.setVisible(bool(listing.filter))
        self._nothing.setText(tr(_NOTHING_LISTED if listing.filter else _NO_CLAIMS))
        self._nothing.setVisible(analysed and not listing.listed)
        self.cards.set_listed(listing.listed)
        if self.as_list:
            self.list.refresh()


def _switch(sign: str, name: str, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setText(sign)
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setCheckable(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
