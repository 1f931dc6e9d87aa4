"""The page that a print would have, as large as there is room for."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.core.wording import tr
from reader.gui.printing_pages import PrintedArticle
from reader.gui.theme import Theme

_AROUND = 12


class Preview(QWidget):
    """Shows one page of an article, or in words why there is none yet."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Preview"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._theme = theme
        self._article: PrintedArticle | None = None
        self._page = 0
        self._words = ""
        self._picture: QPixmap | None = None

    def sizeHint(self) -> QSize:
        """Room for a page on which words can be told."""
        return QSize(460, 620)

    def minimumSizeHint(self) -> QSize:
        """Room for its shape."""
        return QSize(220, 300)

    def show_page(self, article: PrintedArticle, page: int) -> None:
        """Shows page ``page`` of an article, from 0."""
        self._article, self._page, self._words, self._picture = article, page, "", None
        self.setAccessibleDescription(tr("Page {page} of {count}", page=page + 1, count=article.count))
        self.update()

    def show_words(self, words: str) -> None:
        """Shows what there is to say while there is no page."""
        self._article, self._words, self._picture = None, words, None
        self.setAccessibleDescription(words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The page on the ground of the window."""
        painter = QPainter(self)
        if self._article is None:
            painter.setPen(QColor(self._theme.muted))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._words)
            return
        sheet = self._article.sheet
        room = QRectF(self.rect()).adjusted(_AROUND, _AROUND, -_AROUND, -_AROUND)
        scale = min(room.width() / sheet.width, room.height() / sheet.height)
        size = QSize(max(1, round(sheet.width * scale)), max(1, round(sheet.height * scale)))
        left, top = (self.width() - size.width()) // 2, (self.height() - size.height()) // 2
        if self._picture is None or self._picture.deviceIndependentSize().toSize() != size:
            self._picture = self._drawn(self._article, size, scale)
        painter.drawPixmap(QPointF(left, top), self._picture)
        painter.setPen(QPen(QColor(self._theme.border), 1))
        painter.drawRect(left - 1, top - 1, size.width() + 1, size.height() + 1)

    def _drawn(self, article: PrintedArticle, size: QSize, scale: float) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        article.draw(painter, self._page)
        painter.end()
        return picture
