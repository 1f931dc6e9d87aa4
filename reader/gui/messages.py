"""The bar in the window that says what went wrong, or what should be known."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from reader.gui.theme import Theme


class MessageBar(QFrame):
    """One message at a time, until it is closed or another article is there."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Message")
        self._theme = theme
        self._error = False
        self._label = QLabel(self)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        close = QToolButton(self)
        close.setText("✕")
        close.setAccessibleName("Close the message")
        close.setToolTip("Close")
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.addWidget(self._label, 1)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def text(self) -> str:
        """The message that is shown."""
        return self._label.text()

    def error(self, text: str) -> None:
        """Shows what went wrong."""
        self._show(text, error=True)

    def notice(self, text: str) -> None:
        """Shows what a person should know."""
        self._show(text, error=False)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of another theme."""
        self._theme = theme
        fill = theme.error if self._error else theme.notice
        self.setStyleSheet(
            f"MessageBar {{ background: {fill}; border-bottom: 1px solid {theme.faint}; }} "
            f"QLabel {{ color: {theme.text}; background: transparent; }}"
        )

    def _show(self, text: str, *, error: bool) -> None:
        self._error = error
        self._label.setText(text)
        self.setAccessibleDescription(text)
        self.set_theme(self._theme)
        self.show()
