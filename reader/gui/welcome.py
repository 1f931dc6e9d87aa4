"""What stands in the window before an article does: what the program is for, and the ways to begin."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from reader.app.kinds import LABEL, MEANING, ORDER
from reader.core.wording import tr
from reader.gui.badge import BadgeLabel
from reader.gui.recent_list import RecentList
from reader.gui.text_scale import keep_measured, scaled
from reader.gui.theme import Theme
from reader.gui.typography import reading_font
from reader.resources import resource

# The widest line, in characters of the window's own type.
_COLUMN = 88


class Welcome(QScrollArea):
    """The first page. ``open_wanted``, ``paste_wanted`` and ``sample_wanted`` say which button was pressed."""

    open_wanted = Signal()
    paste_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Welcome"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._quiet: list[QLabel] = []
        self._badges: list[BadgeLabel] = []
        self._page = QWidget(self)
        self._page.setObjectName("welcome")
        column = QVBoxLayout()
        column.setSpacing(10)
        self._add_heading(column)
        column.addSpacing(10)
        self._add_buttons(column)
        hint = self._label(tr("Or drop files, a folder, or selected text from a browser, anywhere on this window."))
        self._quiet.append(hint)
        column.addWidget(hint)
        self.recent = RecentList(theme, self._page)
        column.addWidget(self.recent)
        column.addSpacing(22)
        self._add_colours(column, theme)
        self._middle = QWidget(self._page)
        self._middle.setLayout(column)
        outer = QGridLayout(self._page)
        outer.setRowStretch(0, 2)
        outer.setRowStretch(2, 3)
        outer.setColumnStretch(0, 1)
        outer.setColumnStretch(1, 1000)
        outer.setColumnStretch(2, 1)
        outer.addWidget(self._middle, 1, 1)
        self.setWidget(self._page)
        keep_measured(self, self._measure)
        self.set_theme(theme)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(self.open_button)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of another theme."""
        self.recent.set_theme(theme)
        self._page.setStyleSheet(f"#welcome {{ background: {theme.window}; }}")
        for badge in self._badges:
            badge.set_theme(theme)
        for label in self._quiet:
            label.setStyleSheet(f".QLabel {{ color: {theme.muted}; }}")

    def _add_heading(self, column: QVBoxLayout) -> None:
        self._icon = QLabel(self._page)
        self._icon.setAccessibleName("Claim Reader")
        column.addWidget(self._icon)
        self._title = self._label(tr("Who says what?"))
        column.addWidget(self._title)
        self._lead = self._label(
            tr(
                "Open an article in whatever form you saved it: web page, PDF, document, e-mail, text. Claim"
                " Reader shows all of it and marks whose words each part is. Nothing leaves this computer."
            )
        )
        column.addWidget(self._lead)

    def _measure(self) -> None:
        side = scaled(72)
        self._icon.setPixmap(QIcon(str(resource("icons", "claim-reader.svg"))).pixmap(QSize(side, side)))
        font = reading_font(1.9)
        font.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(font)
        self._lead.setFont(reading_font(1.0))
        self._middle.setMaximumWidth(self.fontMetrics().averageCharWidth() * _COLUMN)

    def _add_buttons(self, column: QVBoxLayout) -> None:
        self.open_button = QPushButton(tr("Open a file…"), self._page)
        self.open_button.setDefault(True)
        self.open_button.clicked.connect(self.open_wanted)
        self.paste_button = QPushButton(tr("Paste"), self._page)
        self.paste_button.setToolTip(tr("Read what you have copied: the text of an article, or a file"))
        self.paste_button.clicked.connect(self.paste_wanted)
        self.sample_button = QPushButton(tr("Look at the sample"), self._page)
        self.sample_button.clicked.connect(self.sample_wanted)
        buttons = QHBoxLayout()
        for button in (self.open_button, self.paste_button, self.sample_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)

    def _add_colours(self, column: QVBoxLayout, theme: Theme) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(2, 1)
        for row, kind in enumerate(ORDER):
            badge = BadgeLabel(kind, theme, self._page)
            self._badges.append(badge)
            grid.addWidget(badge, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(QLabel(f"<b>{tr(LABEL[kind])}</b>", self._page), row, 1, Qt.AlignmentFlag.AlignTop)
            meaning = self._label(tr(MEANING[kind]))
            self._quiet.append(meaning)
            grid.addWidget(meaning, row, 2, Qt.AlignmentFlag.AlignTop)
        column.addLayout(grid)

    def _label(self, text: str) -> QLabel:
        label = QLabel(text, self._page)
        label.setWordWrap(True)
        return label
