"""One place for an article in the window, with its name above it while another one stands beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from reader.app.pairs import Hand
from reader.core.turning import unturned
from reader.core.wording import tr, tr_later
from reader.gui.jobs import OpenFile
from reader.gui.open_article import OpenArticle
from reader.gui.text_scale import keep_measured, scaled
from reader.gui.theme import Theme
from reader.gui.tips import give_tip

_NAMES = {Hand.LEFT: tr_later("Left article: {name}"), Hand.RIGHT: tr_later("Right article: {name}")}
_CURRENT = {
    Hand.LEFT: tr_later("Left article, current: {name}"),
    Hand.RIGHT: tr_later("Right article, current: {name}"),
}


class _Heading(QFrame):
    """The name of an article, and a button to close it. ``pressed`` says that a person clicks on the name."""

    pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.name = QLabel(self)
        # An article's own words are never markup here.
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.close_button = QToolButton(self)
        self.close_button.setText("✕")
        # The key closes the side that is current, and the menu of the tab tells of the rest.
        self.close_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 8, 4)
        row.addWidget(self.name, 1)
        row.addWidget(self.close_button)
        keep_measured(self, self._measure)

    def _measure(self) -> None:
        self.name.setMinimumWidth(scaled(40))
        self.close_button.setFixedSize(scaled(20), scaled(20))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tells of it."""
        self.pressed.emit()
        event.accept()


class Side(QWidget):
    """Holds ``article``, which ``close_wanted`` and ``picked`` carry: it is to be closed, or to be read on."""

    close_wanted = Signal(object)
    picked = Signal(object)

    def __init__(self, article: OpenArticle, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.article = article
        self._theme = theme
        self._current = False
        self._heading: _Heading | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(article, 1)
        # The stack that it may have stood in hid it.
        article.show()

    def show_heading(self, hand: Hand, *, current: bool) -> None:
        """Names the article as one of two, and says whether it is the one that the keys act on."""
        if self._heading is None:
            self._heading = _Heading(self)
            self._heading.close_button.clicked.connect(lambda: self.close_wanted.emit(self.article))
            self._heading.pressed.connect(lambda: self.picked.emit(self.article))
            self._column.insertWidget(0, self._heading)
        request = self.article.request
        name = unturned(request.name) if request is not None else ""
        heading = self._heading
        if name != heading.name.text():
            heading.name.setText(name)
            heading.close_button.setAccessibleName(tr("Close {name}", name=name))
            give_tip(heading.close_button, tr("Close {name}", name=name))
        in_no_file = tr("{name}: in no file yet", name=name)
        give_tip(heading.name, unturned(str(request.path)) if isinstance(request, OpenFile) else in_no_file)
        words = tr((_CURRENT if current else _NAMES)[hand], name=name)
        heading.name.setAccessibleName(words)
        self.setAccessibleName(words)
        self._current = current
        self.set_theme(self._theme)
        heading.show()

    def hide_heading(self) -> None:
        """Lets the article stand alone."""
        if self._heading is not None:
            self._heading.hide()
        self.setAccessibleName("")

    def release(self) -> OpenArticle:
        """Gives the article up."""
        self._column.removeWidget(self.article)
        self.article.hide()
        self.article.setParent(None)
        return self.article

    def text_area_top(self) -> int:
        """Where its article begins, below its name, in pixels of its own."""
        return self._heading.sizeHint().height() if self._heading is not None else 0

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of another theme."""
        self._theme = theme
        if self._heading is None:
            return
        fill, line = (theme.paper, theme.accent) if self._current else (theme.window, theme.window)
        colour, weight = (theme.text, 600) if self._current else (theme.muted, 400)
        self._heading.setStyleSheet(
            f"#side {{ background: {fill}; border-top: 2px solid {line}; border-bottom: 1px solid {theme.border}; }}"
            f"#side > .QLabel {{ color: {colour}; font-weight: {weight}; }}"
            f"#side > QToolButton {{ color: {theme.muted}; background: transparent; border: none;"
            f" border-radius: 4px; }}"
            f"#side > QToolButton:hover {{ color: {theme.text}; background: {theme.faint}; }}"
        )
