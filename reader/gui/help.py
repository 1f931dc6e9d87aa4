"""The help on keys, made from the same table as the bindings, with the keys that the person has set."""

from html import escape

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLineEdit, QTextBrowser, QVBoxLayout, QWidget

from reader.app.keymap import KeyMap
from reader.app.kinds import LABEL, LETTER, MEANING, ORDER
from reader.core.telling import either
from reader.core.wording import tr
from reader.gui.actions import native
from reader.gui.keys import BINDINGS, Menu, plain_label, plain_title
from reader.gui.text_scale import give_room
from reader.gui.theme import Theme

_SCROLLS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


def help_html(theme: Theme, keymap: KeyMap, wanted: str = "") -> str:
    """The page: what the colours mean, then every key; of these only what has every word of ``wanted``."""
    words = wanted.casefold().split()

    def meant(*texts: str) -> bool:
        text = " ".join(texts).casefold()
        return all(word in text for word in words)

    parts = []
    colours = [kind for kind in ORDER if meant(tr(LABEL[kind]), tr(MEANING[kind]), tr("Colours"))]
    if colours:
        parts.append(f"<h3>{escape(tr('Colours'))}</h3><table cellpadding='4'>")
        for kind in colours:
            look = theme.kinds[kind]
            sample = f"<span style='background:{look.tint}; color:{look.text}'>&nbsp;{LETTER[kind]}&nbsp;</span>"
            parts.append(
                f"<tr><td>{sample}</td><td><b>{escape(tr(LABEL[kind]))}</b></td><td>{escape(tr(MEANING[kind]))}</td></tr>"
            )
        parts.append("</table>")
    for menu in Menu:
        heading = plain_title(menu)
        rows = []
        for binding in BINDINGS:
            keys = [native(key) for key in keymap.acting(binding.name)]
            label = plain_label(binding).rstrip("…")
            if binding.menu is menu and keys and meant(label, heading, *keys):
                offered = either([f"<b>{escape(text)}</b>" for text in keys])
                rows.append(f"<tr><td width='230'>{offered}</td><td>{escape(label)}</td></tr>")
        if rows:
            parts.append(f"<h3>{escape(heading)}</h3><table cellpadding='3'>{''.join(rows)}</table>")
    if not parts:
        return f"<p>{escape(tr('No key and no colour has the words “{words}”.', words=wanted.strip()))}</p>"
    if keymap.letters:
        parts.append(f"<p>{escape(tr('Single letters act while the focus is in the text or the claims.'))}</p>")
    else:
        parts.append(f"<p>{escape(tr('Single letters are switched off in the settings.'))}</p>")
    return "".join(parts)


class HelpDialog(QDialog):
    """Shows the colours and the keys; a field finds among them."""

    def __init__(self, theme: Theme, keymap: KeyMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keys and colours"))
        give_room(self, 560, 640)
        self._theme = theme
        self._keymap = keymap
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Find a key, or what it does"))
        self.field.setAccessibleName(tr("Find among the keys"))
        self.field.setAcceptDrops(False)
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._show)
        self.field.installEventFilter(self)
        self.page = QTextBrowser(self)
        self.page.setAccessibleName(tr("Keys and colours"))
        self.page.setFrameShape(QTextBrowser.Shape.NoFrame)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (self.field, self.page, buttons):
            layout.addWidget(widget)
        # Enter in the field must not close what is being looked through.
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        self._show("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the field the keys up and down scroll the page."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _SCROLLS:
            QApplication.sendEvent(self.page, event)
            return True
        return super().eventFilter(watched, event)

    def _show(self, wanted: str) -> None:
        self.page.setHtml(help_html(self._theme, self._keymap, wanted))
