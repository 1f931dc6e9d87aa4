"""What stands above the three panes: balance, legend, and what the balance says beside its shares."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from reader.app.facts import Fact, facts, facts_sentence
from reader.app.filters import Facet
from reader.app.view import ArticleView
from reader.core.vocabulary import ClaimKind
from reader.core.wording import tr, trn
from reader.gui.balance import BalanceBar
from reader.gui.head_line import HeadLine
from reader.gui.legend import Legend
from reader.gui.listing import Listing
from reader.gui.theme import Theme
from reader.gui.tips import wrapped

_SIDE = 14
_FACT_GAP = 2
# What stands around the words of a fact and Qt's spaces: padding, frame, and the space to the next.
_AROUND = 12 + _FACT_GAP


class Header(QFrame):
    """The balance bar over the legend and the facts; shares and facts filter the claims of ``listing``."""

    def __init__(self, listing: Listing, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._listing = listing
        self.balance = BalanceBar(theme, self)
        self.legend = Legend(theme, self)
        self.words = QLabel(self)
        self.words.setAccessibleName(tr("Length"))
        self.facts: list[QToolButton] = []
        self._shown: tuple[Fact, ...] = ()
        self._facts_box = QWidget(self)
        self._facts_row = QHBoxLayout(self._facts_box)
        self._facts_row.setContentsMargins(0, 0, 0, 0)
        self._facts_row.setSpacing(_FACT_GAP)
        self._facts_row.addStretch(1)
        self._facts_row.addWidget(self.words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_SIDE, 8, _SIDE, 8)
        layout.setSpacing(6)
        layout.addWidget(self.balance)
        self._below = HeadLine(self.legend, self._facts_box, self._facts_width, self._say, self)
        layout.addWidget(self._below)
        self.balance.asked.connect(self._kind_asked)
        listing.changed.connect(self._show_filter)
        self.set_theme(theme)

    def set_view(self, view: ArticleView | None) -> None:
        """Shows the balance of another article, or of none yet."""
        if view is None:
            self.balance.set_balance(None, "")
            # They stay where they stand until others come: else the article, read anew, would move beneath them.
            for button in self.facts:
                button.setEnabled(False)
            return
        sentence = f"{view.balance_sentence} {facts_sentence(view.balance)}" if view.sourced else view.balance_sentence
        self.balance.set_balance(view.balance, sentence, sourced=view.sourced)
        self.words.setText(trn("{n} word", "{n} words", view.balance.words))
        for button in self.facts:
            self._facts_row.removeWidget(button)
            button.deleteLater()
        # Where nobody has looked for sources, none are counted.
        self._shown = facts(view.balance) if view.sourced else ()
        self.facts = [self._button(fact) for fact in self._shown]
        for button in self.facts:
            self._facts_row.addWidget(button)
        self._show_filter()
        self._below.place()

    def _say(self, short: bool) -> None:
        """Says the facts, in few words or in all."""
        for fact, button in zip(self._shown, self.facts, strict=True):
            button.setText(fact.short if short else fact.words)

    def _facts_width(self, short: bool) -> int:
        """The width of all facts and the length of the article, in pixels."""
        metrics = QFontMetrics(self.font())
        texts = [fact.short if short else fact.words for fact in self._shown]
        words = metrics.horizontalAdvance(self.words.text()) + self._facts_row.spacing()
        return words + sum(metrics.horizontalAdvance(f" {text} ") + _AROUND for text in texts)

    def show_legend(self, on: bool) -> None:
        """Shows legend and facts beneath the balance, or the balance alone."""
        self._below.setVisible(on)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of another theme."""
        # The exact classes, since tool tips are labels too and take the style of what they belong to.
        self.setStyleSheet(
            f"Header {{ background: {theme.window}; border-bottom: 1px solid {theme.border}; }}"
            f".QLabel {{ color: {theme.muted}; }}"
            f".QToolButton {{ color: {theme.muted}; padding: 2px 5px; }}"
            f".QToolButton:enabled:hover, .QToolButton:focus {{ color: {theme.text}; }}"
            f".QToolButton:checked {{ color: {theme.on_accent}; background: {theme.accent}; }}"
        )
        self.balance.set_theme(theme)
        self.legend.set_theme(theme)

    def _button(self, fact: Fact) -> QToolButton:
        button = QToolButton(self._facts_box)
        button.setText(fact.words)
        button.setAccessibleName(fact.words)
        then = tr("Click to list these claims alone, and again to list the others too.")
        button.setToolTip(wrapped(f"{fact.meaning}\n\n{then}"))
        button.setAccessibleDescription(fact.meaning)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setEnabled(fact.count > 0)
        button.clicked.connect(lambda: self._listing.set_filter(self._listing.filter.toggled(fact.facet, fact.value)))
        return button

    def _kind_asked(self, kind: ClaimKind, more: bool) -> None:
        wanted = self._listing.filter
        if more:
            self._listing.set_filter(wanted.toggled(Facet.KIND, kind))
        else:
            self._listing.set_filter(wanted.only(Facet.KIND, () if wanted.kinds == {kind} else {kind}))

    def _show_filter(self) -> None:
        wanted = self._listing.filter
        self.balance.set_chosen(wanted.kinds)
        for fact, button in zip(self._shown, self.facts, strict=True):
            button.setChecked(fact.value in wanted.values(fact.facet))
