"""What stands in the window before an article does: what the program is for, and the ways to begin."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.app.kinds import LABEL, MEANING, ORDER
from reader.gui.badge import BadgeLabel
from reader.gui.recent_list import RecentList
from reader.gui.theme import Theme
from reader.gui.typography import reading_font
from reader.resources import resource


class Welcome(QWidget):
    """The first page. ``open_wanted``, ``paste_wanted`` and ``sample_wanted`` say which button was pressed."""

    open_wanted = Signal()
    paste_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Welcome")
        column = QVBoxLayout()
        column.setSpacing(10)
        icon = QLabel(self)
        icon.setPixmap(QIcon(str(resource("icons", "claim-reader.svg"))).pixmap(QSize(72, 72)))
        icon.setAccessibleName("Claim Reader")
        column.addWidget(icon)
        title = QLabel("Who says what?", self)
        font = reading_font(1.9)
        font.setWeight(QFont.Weight.DemiBold)
        title.setFont(font)
        column.addWidget(title)
        lead = QLabel(
            "Open an article in whatever form you saved it: web page, PDF, document, e-mail, text. Claim Reader shows"
            " all of it and marks whose words each part is. Nothing leaves this computer.",
            self,
        )
        lead.setWordWrap(True)
        lead.setFont(reading_font(1.0))
        lead.setMaximumWidth(520)
        column.addWidget(lead)
        column.addSpacing(10)
        buttons = QHBoxLayout()
        self.open_button = QPushButton("Open a file…", self)
        self.open_button.setDefault(True)
        self.open_button.clicked.connect(self.open_wanted)
        self.paste_button = QPushButton("Paste", self)
        self.paste_button.setToolTip("Read what you have copied: the text of an article, or a file")
        self.paste_button.clicked.connect(self.paste_wanted)
        self.sample_button = QPushButton("Look at the sample", self)
        self.sample_button.clicked.connect(self.sample_wanted)
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.paste_button)
        buttons.addWidget(self.sample_button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        self._hint = QLabel("Or drop files, a folder, or selected text from a browser, anywhere on this window.", self)
        column.addWidget(self._hint)
        self.recent = RecentList(theme, self)
        column.addWidget(self.recent)
        column.addSpacing(22)
        self._badges: list[BadgeLabel] = []
        self._meanings: list[QLabel] = []
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(2, 1)
        for row, kind in enumerate(ORDER):
            badge = BadgeLabel(kind, theme, self)
            self._badges.append(badge)
            grid.addWidget(badge, row, 0)
            grid.addWidget(QLabel(f"<b>{LABEL[kind]}</b>", self), row, 1)
            meaning = QLabel(MEANING[kind], self)
            self._meanings.append(meaning)
            grid.addWidget(meaning, row, 2)
        column.addLayout(grid)
        outer = QHBoxLayout(self)
        middle = QVBoxLayout()
        middle.addStretch(2)
        middle.addLayout(column)
        middle.addStretch(3)
        outer.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(1)
        self.set_theme(theme)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(self.open_button)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of another theme."""
        self.recent.set_theme(theme)
        for badge in self._badges:
            badge.set_theme(theme)
        for label in (self._hint, *self._meanings):
            label.setStyleSheet(f"color: {theme.muted};")
