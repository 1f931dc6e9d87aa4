"""The bar in the window that says what went wrong, or what should be known."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from reader.core.turning import unturned
from reader.core.wording import tr
from reader.errors import ReaderError
from reader.gui.announcing import announce
from reader.gui.defects import report_offer
from reader.gui.offers import Offer
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
        self.setAccessibleName(tr("Message"))
        self._theme = theme
        self._error = False
        self._texts: tuple[str, ...] = ()
        self._offer: Offer | None = None
        self._label = QLabel(self)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = QPushButton(self)
        self.button.clicked.connect(self._accept)
        self.button.hide()
        close = QToolButton(self)
        close.setText("✕")
        close.setAccessibleName(tr("Close the message"))
        close.setToolTip(tr("Close"))
        close.clicked.connect(self.clear)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.addWidget(self._label, 1)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def text(self) -> str:
        """The message that is shown, one line for each thing to know; empty when there is none."""
        return "\n".join(self._texts)

    def error(self, text: str) -> None:
        """Shows what went wrong in place of what was shown."""
        self._error = True
        self.offer(None)
        self._show((text,))

    def fail(self, error: ReaderError) -> None:
        """``error`` in its words; where it is a mistake of the program's own, with its report behind a button."""
        self.error(str(error))
        self.offer(report_offer(error, self))

    def notice(self, *texts: str) -> None:
        """Shows what a person should know beneath what is shown."""
        new = tuple(text for text in dict.fromkeys(texts) if text not in self._texts)
        if new:
            self._show((*self._texts, *new))

    def withdraw(self, text: str) -> None:
        """Takes a message away again; the bar goes with its last one."""
        rest = tuple(each for each in self._texts if each != text)
        if not rest:
            self.clear()
        elif rest != self._texts:
            self._show(rest)

    def offer(self, offer: Offer | None) -> None:
        """Puts a button beside what is shown, in place of the one that is there; None takes that away."""
        self._offer = offer
        self.button.setText(offer.words if offer is not None else "")
        self.button.setVisible(offer is not None)

    def clear(self) -> Messages:
        """Puts the bar away with all it says, which is given back."""
        said = Messages(self._texts, self._error)
        self._error = False
        self._texts = ()
        self.offer(None)
        self.hide()
        return said

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of another theme."""
        self._theme = theme
        fill = theme.error if self._error else theme.notice
        self.setStyleSheet(
            f"MessageBar {{ background: {fill}; border-bottom: 1px solid {theme.border}; }} "
            f"QLabel {{ color: {theme.text}; background: transparent; }}"
        )

    def _accept(self) -> None:
        if self._offer is not None:
            self._offer.accept()

    def _show(self, texts: tuple[str, ...]) -> None:
        self._texts = texts
        self._label.setText(unturned(self.text()))
        self.setAccessibleDescription(self.text())
        self.set_theme(self._theme)
        self.show()
        announce(self, self.text())
