"""What can be dropped on the window, and the sign that shows where."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from reader.core.turning import unturned
from reader.core.wording import tr, tr_later
from reader.gui.jobs import OpenFile, OpenText, Request
from reader.gui.theme import Theme

_OPENS = tr_later("Drop to open")
_SAVE_FIRST = tr_later("This is a link. Save the page in the browser, then drop the saved file.")
_CENTRED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


def accepts(data: QMimeData) -> bool:
    """Whether there may be something to open in ``data``; asked while dragging, so nothing is read."""
    return data.hasUrls() or data.hasHtml() or data.hasText()


def only_leads_elsewhere(data: QMimeData) -> bool:
    """Whether ``data`` is the address of a page and nothing of what is on it."""
    return data.hasUrls() and not requests(data)


def requests(data: QMimeData, page: str = "", text: str = "") -> Sequence[Request]:
    """What to open: the local files, else the HTML, else the plain text; empty when there is none of them.

    What is in no file is called ``page`` or ``text``, or after where it came from.
    """
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if files:
        return [OpenFile(path) for path in files]
    if data.hasHtml() and data.html().strip():
        return [OpenText(data.html(), page or tr("Dropped page"), "text/html")]
    if data.hasText() and data.text().strip() and not data.hasUrls():
        return [OpenText(data.text(), text or tr("Dropped text"), "text/plain")]
    return []


class DropTarget(QWidget):
    """Covers the window while something is dragged over it and says what dropping does.

    Of an address it says what to do first: nothing is fetched. Where an article is open, the right half stands for the
    place beside it: ``beside`` says that the pointer is over that half.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr("Drop here to open"))
        self._theme = theme
        self.words = tr(_OPENS)
        self.beside = False
        self._current = ""
        self._leads_elsewhere = False
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of another theme."""
        self._theme = theme
        self.update()

    def show_for(self, data: QMimeData, point: QPointF, current: str = "") -> None:
        """Covers the parent while ``data`` is over it at ``point``; ``current`` names the open article, "" for none."""
        self._leads_elsewhere = only_leads_elsewhere(data)
        self._current = unturned(current)
        self.follow(point)
        self.cover()

    def follow(self, point: QPointF) -> None:
        """Says what dropping does at ``point`` of the parent."""
        self.beside = self._halved and point.x() >= self._over.width() / 2
        opens = tr("Drop to open beside {name}", name=self._current) if self.beside else tr(_OPENS)
        self.words = tr(_SAVE_FIRST) if self._leads_elsewhere else opens
        self.setAccessibleDescription(self.words)
        self.update()

    @property
    def _halved(self) -> bool:
        return bool(self._current) and not self._leads_elsewhere

    def cover(self) -> None:
        """Takes the size of the parent."""
        self.setGeometry(self._over.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A veil, a dashed frame and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(self._theme.window)
        veil.setAlphaF(0.88)
        painter.fillRect(event.rect(), veil)
        box = QRectF(self.rect()).adjusted(18, 18, -18, -18)
        if self._halved:
            left, right = QRectF(box), QRectF(box)
            left.setRight(self.width() / 2 - 9)
            right.setLeft(self.width() / 2 + 9)
            box, other = (right, left) if self.beside else (left, right)
            painter.setPen(QPen(QColor(self._theme.border), 1.5, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(other, 14, 14)
        painter.setPen(QPen(QColor(self._theme.accent), 2.5, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(box, 14, 14)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.7)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.text))
        painter.drawText(box.adjusted(22, 22, -22, -22), _CENTRED, self.words)
