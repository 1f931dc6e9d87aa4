"""What stands in the place of an article whose text is not there: that it is being read, or why it cannot be."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.core.turning import unturned
from reader.core.wording import tr
from reader.errors import ReaderError
from reader.gui.defects import report_offer
from reader.gui.offers import Offer
from reader.gui.text_scale import keep_measured, scaled
from reader.gui.theme import Theme
from reader.gui.typography import reading_font


class Unread(QWidget):
    """Name and problem of an article, and what can be done: ``again_wanted`` and ``close_wanted``."""

    again_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Article that is not shown"))
        self._name = QLabel(self)
        self._problem = QLabel(self)
        self._problem.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for label in (self._name, self._problem):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.again = QPushButton(tr("&Try again"), self)
        self.again.clicked.connect(self.again_wanted)
        self.close_button = QPushButton(tr("&Close this tab"), self)
        self.close_button.clicked.connect(self.close_wanted)
        self._offer: Offer | None = None
        self.report_button = QPushButton(self)
        self.report_button.clicked.connect(self._show_report)
        buttons = QHBoxLayout()
        buttons.addWidget(self.again)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.report_button)
        buttons.addStretch(1)
        self._body = QWidget(self)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(self._name)
        column.addWidget(self._problem)
        column.addLayout(buttons)
        column.addStretch(3)
        outer = QHBoxLayout(self)
        outer.addStretch(1)
        # Wins over what lies beside it until it is as wide as it may be.
        outer.addWidget(self._body, 1000)
        outer.addStretch(1)
        self.set_theme(theme)
        keep_measured(self, self._measure)
        self.show_waiting("")

    def show_waiting(self, name: str) -> None:
        """Says that the article is about to be read."""
        self._say(name, tr("Opening…"), problem=False)

    def show_problem(self, name: str, problem: ReaderError) -> None:
        """Says why the article is not there, and offers to try again or to close its tab; of a mistake its report."""
        self._offer = report_offer(problem, self)
        self._say(tr("{name} is not shown", name=name) if name else "", str(problem), problem=True)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of another theme."""
        self._problem.setStyleSheet(f"color: {theme.muted};")

    def _measure(self) -> None:
        font = reading_font(1.5)
        font.setWeight(QFont.Weight.DemiBold)
        self._name.setFont(font)
        self._problem.setFont(reading_font(1.0))
        self._body.setMaximumWidth(scaled(560))

    def _say(self, name: str, text: str, *, problem: bool) -> None:
        self._name.setText(unturned(name))
        self._problem.setText(unturned(text))
        self.setAccessibleDescription(text)
        self.again.setVisible(problem)
        self.close_button.setVisible(problem)
        self.report_button.setText(self._offer.words if self._offer is not None else "")
        self.report_button.setVisible(problem and self._offer is not None)
        if problem:
            self.setFocusProxy(self.again)

    def _show_report(self) -> None:
        if self._offer is not None:
            self._offer.accept()
