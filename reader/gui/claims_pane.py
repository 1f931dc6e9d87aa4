"""The right pane: how many claims there are, the filter, and the claims as cards."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from reader.app.filters import Filter
from reader.gui.article import ArticleEdit
from reader.gui.cards import CardsPane
from reader.gui.filter_bar import FilterBar
from reader.gui.listing import Listing
from reader.gui.theme import Theme

_NOTHING_LISTED = "No claim is like that. Take a condition away, or show all."
_NO_CLAIMS = "Claim Reader found no claims in this article."


class ClaimsPane(QWidget):
    """Lays out the claims beneath their heading and their filter."""

    def __init__(self, listing: Listing, article: ArticleEdit, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._listing = listing
        self.cards = CardsPane(article, theme, self)
        self.filter_bar = FilterBar(listing, theme, self)
        self.count = QLabel(self)
        font = self.count.font()
        font.setBold(True)
        self.count.setFont(font)
        self.show_all = QToolButton(self)
        self.show_all.setText("Show all")
        self.show_all.setAccessibleName("Show all claims")
        self.show_all.clicked.connect(lambda: listing.set_filter(Filter()))
        self._nothing = QLabel(self)
        self._nothing.setWordWrap(True)
        self._nothing.setContentsMargins(14, 10, 14, 10)
        heading = QHBoxLayout()
        heading.setContentsMargins(14, 7, 8, 5)
        heading.addWidget(self.count, 1)
        heading.addWidget(self.show_all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(heading)
        layout.addWidget(self.filter_bar)
        layout.addWidget(self._nothing)
        layout.addWidget(self.cards, 1)
        listing.changed.connect(self._listed_others)
        self._listed_others()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of another theme."""
        self.filter_bar.set_theme(theme)
        self.cards.set_theme(theme)

    def _listed_others(self) -> None:
        listing = self._listing
        analysed = listing.navigator is not None
        self.count.setText(listing.count() if analysed else "Claims")
        # A screen reader says what is counted; to the eye the chips do.
        words = listing.in_words() if analysed else ""
        self.count.setAccessibleDescription(words)
        self.count.setToolTip(words if listing.filter else "")
        self.show_all.setVisible(bool(listing.filter))
        self._nothing.setText(_NOTHING_LISTED if listing.filter else _NO_CLAIMS)
        self._nothing.setVisible(analysed and not listing.listed)
        self.cards.set_listed(listing.listed)
