"""Opening a link in the browser: only when a person asks for it, and shown whole before the first time."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from reader.app.addresses import Address
from reader.app.links import PageLink
from reader.core.wording import tr
from reader.gui.text_scale import scaled


class OpenDialog(QDialog):
    """Shows a whole address and asks whether the browser should open it."""

    def __init__(self, address: Address, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Open a link"))
        lead = QLabel(tr("Open this address in the {program}?", program=address.program), self)
        site = QLabel(address.site, self)
        site.setTextFormat(Qt.TextFormat.PlainText)
        font = site.font()
        font.setBold(True)
        site.setFont(font)
        site.setAccessibleName(tr("Site"))
        whole = QPlainTextEdit(address.url, self)
        whole.setReadOnly(True)
        whole.setTabChangesFocus(True)
        whole.setAccessibleName(tr("Whole address"))
        whole.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        whole.setFixedHeight(whole.fontMetrics().lineSpacing() * 4 + 16)
        notes = [tr("Claim Reader stays off the network; the {program} does not.", program=address.program)]
        if address.foreign:
            notes.append(tr("The site is written in letters that may look like others. It is shown in its plain form."))
        note = QLabel(" ".join(notes), self)
        note.setWordWrap(True)
        buttons = QDialogButtonBox(self)
        self.open_button = buttons.addButton(tr("&Open"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.open_button.setAccessibleName(tr("Open"))
        cancel = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        # What only looks like a site that one knows is not opened by the Enter that was meant for another dialog.
        (cancel if address.foreign else self.open_button).setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(10)
        for widget in (lead, site, whole, note, buttons):
            layout.addWidget(widget)
        width = scaled(520)
        self.resize(width, layout.totalHeightForWidth(width))
        (cancel if address.foreign else self.open_button).setFocus()


class LinkOpener(QObject):
    """Opens links and copies them. ``said`` carries a short word for the status line.

    ``open_url`` is what hands an address to the system; whether it could. The person is asked before the first address
    of a session, and before each whose site is written in other letters.
    """

    said = Signal(str)

    def __init__(self, parent: QWidget, open_url: Callable[[QUrl], bool] = QDesktopServices.openUrl) -> None:
        super().__init__(parent)
        self._window = parent
        self.open_url = open_url
        self._agreed = False

    def open(self, link: PageLink) -> None:
        """Opens a link, once the person has agreed; says so where it may not be opened."""
        address = link.address
        if address is None:
            self.said.emit(tr("Not opened, only web pages and letters are: {shown}", shown=link.shown))
        elif self._agreed and not address.foreign:
            self._hand_over(address)
        else:
            dialog = OpenDialog(address, self._window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.accepted.connect(lambda: self._agree(address))
            dialog.open()

    def copy(self, link: PageLink) -> None:
        """Puts where a link leads on the clipboard."""
        QGuiApplication.clipboard().setText(link.shown)
        self.said.emit(tr("The link is copied"))

    def _agree(self, address: Address) -> None:
        self._agreed = True
        self._hand_over(address)

    def _hand_over(self, address: Address) -> None:
        url = QUrl(address.url, QUrl.ParsingMode.StrictMode)
        if url.isValid() and self.open_url(url):
            self.said.emit(tr("Opened {site}", site=address.site))
        else:
            self.said.emit(tr("No program opened the link. Copy it, and open it yourself."))
