"""The help on keys, made from the same table as the bindings."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from reader.app.kinds import LABEL, LETTER, MEANING, ORDER
from reader.gui.keys import BINDINGS, Binding, Menu
from reader.gui.theme import Theme


def key_texts(binding: Binding) -> tuple[str, ...]:
    """The keys of a binding as the desktop writes them."""
    native = QKeySequence.SequenceFormat.NativeText
    return tuple(QKeySequence(key).toString(native) for key in (*binding.keys, *binding.letters))


def help_html(theme: Theme) -> str:
    """The page: what the colours mean, then every key."""
    parts = ["<h3>Colours</h3><table cellpadding='4'>"]
    for kind in ORDER:
        colours = theme.kinds[kind]
        sample = f"<span style='background:{colours.tint}; color:{colours.text}'>&nbsp;{LETTER[kind]}&nbsp;</span>"
        parts.append(f"<tr><td>{sample}</td><td><b>{LABEL[kind]}</b></td><td>{escape(MEANING[kind])}</td></tr>")
    parts.append("</table>")
    for menu in Menu:
        rows = [binding for binding in BINDINGS if binding.menu is menu and (binding.keys or binding.letters)]
        parts.append(f"<h3>{menu.value.replace('&', '')}</h3><table cellpadding='3'>")
        for binding in rows:
            keys = " &nbsp;or&nbsp; ".join(f"<b>{escape(text)}</b>" for text in key_texts(binding))
            label = escape(binding.label.replace("&", "").rstrip("…"))
            parts.append(f"<tr><td width='230'>{keys}</td><td>{label}</td></tr>")
        parts.append("</table>")
    parts.append("<p>Single letters act while the focus is in the text or the claims.</p>")
    return "".join(parts)


class HelpDialog(QDialog):
    """Shows the colours and the keys."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Keys and colours")
        self.resize(560, 640)
        page = QTextBrowser(self)
        page.setAccessibleName("Keys and colours")
        page.setFrameShape(QTextBrowser.Shape.NoFrame)
        page.setHtml(help_html(theme))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(page)
        layout.addWidget(buttons)
