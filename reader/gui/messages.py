"""The bar in the window that says what went wrong, or what should be known."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from reader.gui.theme import Theme


@dataclass(frozen=True, slots=True)
class Messages:
    """What the bar says, and whether that is an error."""

    texts: tuple[str, ...] = ()
    error: bool = False


class MessageBar(QFrame):
    """What should be known of the open article, or one error, until it is closed or another article is there."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Message")
        self._theme = theme
        self._error = False
        self._texts: tuple[str, ...] = ()
        self._label = QLabel(self)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        close = QToolButton(self)
        close.setText("✕")
        close.setAccessibleName("Close the message")
        close.setToolTip("Close")
        close.clicked.connect(self.clear)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.addWidget(self._label, 1)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def text(self) -> str:
        """The message that is shown, one line for each thing to know; empty when there is none."""
        return "\n".join(self._texts)

    def error(self, text: str) -> None:
        """Shows what went wrong in place of what was shown."""
        self._error = True
        self._show((text,))

    def notice(self, *texts: str) -> None:
        """Shows what a person should know beneath what is shown."""
        new = tuple(text for text in dict.fromkeys(texts) if text not in self._texts)
        if new:
            self._show((*self._texts, *new))

    def clear(self) -> Messages:
        """Puts the bar away with all it says, which is given back."""
        said = Messages(self._texts, self._error)
        self._error = False
        self._texts = ()
        self.hide()
        return said

    def restore(self, said: Messages) -> None:
        """Says in place of what is shown what was said before."""
        self.clear()
        self._error = said.error
        self.notice(*said.texts)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of another theme."""
        self._theme = theme
        fill = theme.error if self._error else theme.notice
        self.setStyleSheet(
            f"MessageBar {{ background: {fill}; border-bottom: 1px solid {theme.faint}; }} "
            f"QLabel {{ color: {theme.text}; background: transparent; }}"
        )

    def _show(self, texts: tuple[str, ...]) -> None:
        self._texts = texts
        self._label.setText(self.text())
        self.setAccessibleDescription(self.text())
        self.set_theme(self._theme)
        self.show()
