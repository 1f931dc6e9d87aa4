"""The first screen: the text of an article where it will stay, while all that stands around it is still made."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette, QShowEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from reader.app.first_look import FirstLook
from reader.core.wording import tr
from reader.gui.first_place import RULER, Around, text_place
from reader.gui.text_pane import TextPane
from reader.gui.theme import Theme
from reader.gui.typography import Formats, Look, Setting

if TYPE_CHECKING:
    from reader.gui.article import ArticleEdit

# Below these and the place where the article was read nobody sees a line before the article's own page is there.
_LINES_SET = 500


class _PlainFormats(Formats):
    """Without the colour of the text, which is that of the palette anyway.

    To name a brush makes PySide build all of Qt's own namespace, a tenth of what the first screen takes.
    """

    def _text(self, look: Look, *, to_left: bool) -> QTextCharFormat:  # noqa: ARG002
        return QTextCharFormat()


class _FirstText(TextPane):
    """A text pane that wraps nothing which Qt made.

    To give Python a widget of Qt's own making, PySide builds every class that it might be, which takes as long.
    """

    _port: QWidget | None = None

    def viewport(self) -> QWidget:
        """A widget made here in the place of the usual one."""
        if self._port is None:
            self._port = QWidget()
            self._port.setBackgroundRole(QPalette.ColorRole.Base)
            self._port.setAutoFillBackground(True)
            self.setViewport(self._port)
        return self._port

    def _made_formats(self) -> Formats:
        return _PlainFormats(self._theme, self._font, self._setting.line_spacing)


class FirstScreen(QWidget):
    """Covers a window with the text, and with what is plain of the panes beside it.

    ``painted`` comes once, when the text has been painted. Keys that the text itself has no use for are kept until
    ``hand_over``. ``around`` is what it leaves above and below the text.
    """

    painted = Signal()

    def __init__(self, look: FirstLook, theme: Theme, around: Around, window: QWidget) -> None:
        super().__init__(window)
        settings = look.settings
        self._look = look
        self._begun = (0, 0, 0)
        self._window = window
        self._theme = theme
        self.around = around
        self._as_list = settings.cards_as_list
        self._keys: list[QKeyEvent] = []
        self._told = False
        self.text = _FirstText(theme, self)
        self.text.setAccessibleName(tr("Article"))
        self.text.set_type(settings.typeface, settings.line_spacing, settings.measure)
        if settings.zoom != 1:
            self.text.set_zoom(settings.zoom)
        self.text.show_document(look.text)
        self._set_blank_lines()
        self._ruler = QWidget(self)
        self._lines = tuple(QWidget(self) for _ in range(3))
        self._paint()
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

    def showEvent(self, event: QShowEvent) -> None:
        """Goes to where the article was read, now that the text has its size."""
        super().showEvent(event)
        if self._look.place or self._look.top:
            self.text.set_place(self._look.place)
            self.text.scroll_to(self._look.top)
        self._begun = self._standing()

    def _standing(self) -> tuple[int, int, int]:
        """Where the text cursor's two ends are, as Qt counts, and how many pixels are above the screen."""
        cursor = self.text.textCursor()
        return cursor.anchor(), cursor.position(), self.text.offset()

    def hand_over(self, article: "ArticleEdit") -> None:
        """Shows what is under it, with ``article``, which has the same text, at the place where the person went."""
        anchor, position, offset = self._standing()
        if (anchor, position, offset) != self._begun:
            taken = QTextCursor(article.document())
            taken.setPosition(anchor)
            taken.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
            article.setTextCursor(taken)
            article.stand_as(self.text)
        self.end()
        for event in self._keys:
            _press(event)

    @property
    def theme(self) -> Theme:
        """The colours that it is shown in."""
        return self._theme

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of another theme."""
        self._theme = theme
        self.text.set_theme(theme)
        self._paint()

    def end(self) -> None:
        """Shows what is under it."""
        self._window.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def _cover(self, size: QSize) -> None:
        """Takes a new size: text, ruler and the lines between the panes stand where they will stand in the end."""
        place = text_place(size, self.around, as_list=self._as_list)
        left, top, height, ruler = place.left(), place.top(), place.height(), place.right() + 1
        self.setGeometry(0, 0, size.width(), size.height())
        self.text.setGeometry(place)
        self._ruler.setGeometry(ruler, top, RULER, height)
        for line, box in zip(
            self._lines,
            ((0, top - 1, size.width(), 1), (left - 1, top, 1, height), (ruler + RULER, top, 1, height)),
            strict=True,
        ):
            line.setGeometry(*box)

    def _paint(self) -> None:
        """Fills what is plain: by palettes, since a painter's brush makes PySide build Qt's namespace."""
        theme = self._theme
        for widget, colour in ((self, theme.window), (self._ruler, theme.paper)):
            _fill(widget, colour)
        for line in self._lines:
            _fill(line, theme.border)

    def _set_blank_lines(self) -> None:
        """Sets lines with nothing in them as the article's page does."""
        blank = self.text.formats.block(Setting(Look.BLANK))
        cursor = QTextCursor(self.text.document())
        cursor.beginEditBlock()
        block = self.text.document().firstBlock()
        lines = _LINES_SET + self._look.text.count("\n", 0, self._look.top)
        for _ in range(lines):
            if not block.isValid():
                break
            if block.length() <= 1 or block.text().isspace():
                cursor.setPosition(block.position())
                cursor.setBlockFormat(blank)
            block = block.next()
        cursor.endEditBlock()


def _fill(widget: QWidget, colour: str) -> None:
    colours = widget.palette()
    colours.setColor(QPalette.ColorRole.Window, colour)
    widget.setPalette(colours)
    widget.setAutoFillBackground(True)


def _is_for_text(event: QKeyEvent) -> bool:
    """Whether the text itself does something with a key: moves its cursor, selects, copies."""
    from PySide6.QtCore import Qt

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
