"""What stands above the three panes: balance, legend, and the balance in words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from reader.app.view import ArticleView
from reader.gui.balance import BalanceBar
from reader.gui.legend import Legend
from reader.gui.theme import Theme
from reader.gui.tips import wrapped


class Header(QFrame):
    """The balance bar over the legend and its sentence."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.balance = BalanceBar(theme, self)
        self.legend = Legend(theme, self)
        self._sentence = QLabel(self)
        self._sentence.setAccessibleName("Balance in words")
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 8)
        layout.setSpacing(6)
        layout.addWidget(self.balance)
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addWidget(self.legend)
        row.addWidget(self._sentence, 1)
        layout.addLayout(row)
        self.set_theme(theme)

    def set_view(self, view: ArticleView | None) -> None:
        """Shows the balance of another article, or of none yet."""
        sentence = view.balance_sentence if view else ""
        self.balance.set_balance(view.balance if view else None, sentence, sourced=view is None or view.sourced)
        self._sentence.setText(summary(view) if view else "")
        self._sentence.setToolTip(wrapped(sentence) if sentence else "")

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of another theme."""
        self.setStyleSheet(f"Header {{ background: {theme.window}; border-bottom: 1px solid {theme.border}; }}")
        # The exact class, since tool tips are labels too and take the style of what they belong to.
        self._sentence.setStyleSheet(f".QLabel {{ color: {theme.muted}; }}")
        self.balance.set_theme(theme)
        self.legend.set_theme(theme)


def summary(view: ArticleView) -> str:
    """What the bar cannot show: words and, where sources were looked for, those named and claims of unnamed ones."""
    balance = view.balance
    if not view.sourced:
        return _count(balance.words, "word")
    unnamed = "an unnamed source" if balance.unnamed_claims == 1 else "unnamed sources"
    return " · ".join(
        (
            _count(balance.words, "word"),
            _count(balance.named_sources, "named source"),
            _count(balance.unnamed_claims, "claim") + f" by {unnamed}",
        )
    )


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
