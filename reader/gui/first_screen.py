"""The first screen: the text of an article where it will stay, while all that stands around it is still made."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from reader.app.settings import Settings
from reader.gui.first_place import RULER, Around, text_place
from reader.gui.text_pane import TextPane
from reader.gui.theme import Theme
from reader.gui.typography import Look, Setting

if TYPE_CHECKING:
    from reader.gui.article import ArticleEdit

# Of the lines further down nobody sees a sign before the article's own page is there.
_LINES_SET = 500


class FirstScreen(QWidget):
    """Covers a window with the text, and with what is plain of the panes beside it.

    ``painted`` comes once, when the text has been painted. Keys that the text itself has no use for are kept until
    ``hand_over``. ``around`` is what it leaves above and below the text.
    """

    painted = Signal()

    def __init__(self, text: str, theme: Theme, settings: Settings, around: Around, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self.around = around
        self._as_list = settings.cards_as_list
        self._keys: list[QKeyEvent] = []
        self._told = False
        self.text = TextPane(theme, self)
        self.text.setAccessibleName("Article")
        self.text.set_type(settings.typeface, settings.line_spacing, settings.measure)
        if settings.zoom != 1:
            self.text.set_zoom(settings.zoom)
        self.text.show_document(text)
        self._set_blank_lines()
        self.text.installEventFilter(self)
        self.text.viewport().installEventFilter(self)
        window.installEventFilter(self)
        self._cover(window.size())
        self.text.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follows the window's size, tells of the first painting, and keeps the keys that are for what comes."""
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self._cover(self._window.size())
        elif event.type() == QEvent.Type.Paint and watched is self.text.viewport() and not self._told:
            self._told = True
            # Once this painting is done.
            QTimer.singleShot(0, self.painted.emit)
        elif watched is self.text and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if _is_for_text(event):
                return False
            self._keys.append(event.clone())
            return True
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The panes as they will stand, with nothing in them yet."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.window))
        place, line = self.text.geometry(), QColor(self._theme.border)
        ruler = place.translated(place.width(), 0)
        ruler.setWidth(RULER)
        painter.fillRect(ruler, QColor(self._theme.paper))
        painter.fillRect(0, place.top() - 1, self.width(), 1, line)
        for at in (place.left() - 1, ruler.right() + 1):
            painter.fillRect(at, place.top(), 1, place.height(), line)

    def hand_over(self, article: "ArticleEdit") -> None:
        """Shows what is under it, with ``article``, which has the same text, at the same place."""
        cursor = self.text.textCursor()
        anchor, position, offset = cursor.anchor(), cursor.position(), self.text.offset()
        if (anchor, position, offset) != (0, 0, 0):
            taken = QTextCursor(article.document())
            taken.setPosition(anchor)
            taken.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
            article.setTextCursor(taken)
            article.verticalScrollBar().setValue(offset)
        self.end()
        for event in self._keys:
            _press(event)

    def end(self) -> None:
        """Shows what is under it."""
        self._window.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def _cover(self, size: QSize) -> None:
        self.setGeometry(0, 0, size.width(), size.height())
        self.text.setGeometry(text_place(size, self.around, as_list=self._as_list))

    def _set_blank_lines(self) -> None:
        """Sets lines with nothing in them as the article's page does."""
        blank = self.text.formats.block(Setting(Look.BLANK))
        cursor = QTextCursor(self.text.document())
        cursor.beginEditBlock()
        block = self.text.document().firstBlock()
        for _ in range(_LINES_SET):
            if not block.isValid():
                break
            if block.length() <= 1 or block.text().isspace():
                cursor.setPosition(block.position())
                cursor.setBlockFormat(blank)
            block = block.next()
        cursor.endEditBlock()


def _is_for_text(event: QKeyEvent) -> bool:
    """Whether the text itself does something with a key: moves its cursor, selects, copies."""
    if event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.SelectAll):
        return True
    keys = Qt.Key
    moves = (keys.Key_Left, keys.Key_Right, keys.Key_Up, keys.Key_Down)
    far = (keys.Key_PageUp, keys.Key_PageDown, keys.Key_Home, keys.Key_End)
    return event.key() in (*moves, *far) and not event.modifiers() & Qt.KeyboardModifier.AltModifier


def _press(event: QKeyEvent) -> None:
    """Does what a key would have done, had it been pressed now: as text where that is written, else as a shortcut."""
    focus = QApplication.focusWidget()
    if focus is None:
        return
    kind, key, modifiers = QEvent.Type, event.key(), event.modifiers()
    asking = QKeyEvent(kind.ShortcutOverride, key, modifiers, event.text())
    asking.ignore()
    QApplication.sendEvent(focus, asking)
    if not asking.isAccepted():
        sequence = QKeySequence(event.keyCombination())
        for widget in (focus, focus.window()):
            for action in widget.actions():
                if action.isEnabled() and sequence in action.shortcuts():
                    action.trigger()
                    return
    QApplication.sendEvent(focus, QKeyEvent(kind.KeyPress, key, modifiers, event.text()))
