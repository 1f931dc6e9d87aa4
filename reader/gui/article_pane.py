"""The middle pane: the article, its overview, the thread from the current claim to its card, the find bar beneath."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from reader.gui.article import ArticleEdit
from reader.gui.find import FindBar
from reader.gui.mirroring import is_mirrored
from reader.gui.ruler import Ruler
from reader.gui.theme import Theme
from reader.gui.unsure_gutter import UnsureGutter


class _Thread(QWidget):
    """The piece of the connector that crosses the margin of the article and its scroll bar."""

    def __init__(self, article: ArticleEdit, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._article = article
        self.theme = theme
        self.position: int | None = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A thin line level with the current claim's first line."""
        if self.position is None:
            return
        line = self._article.line_at(self.position)
        level = round(line.top + line.height / 2 - self._article.offset())
        painter = QPainter(self)
        painter.setPen(QPen(QColor(self.theme.accent), 1.4))
        painter.drawLine(0, level, self.width(), level)


LEAST_WIDTH = 320
# Of two texts next to each other.
LEAST_BESIDE = 270


class ArticlePane(QWidget):
    """Lays out the article and what stands beside it and beneath."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(LEAST_WIDTH)
        self._mirrored = False
        self.article = ArticleEdit(theme, self)
        self.find_bar = FindBar(self)
        self._thread = _Thread(self.article, theme, self)
        self.ruler = Ruler(self.article, theme, self)
        self.unsure = UnsureGutter(self.article, theme)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        self._row.addWidget(self.article, 1)
        self._row.addWidget(self.ruler)
        layout.addLayout(self._row, 1)
        layout.addWidget(self.find_bar)
        self.setFocusProxy(self.article)
        self.article.scrolled.connect(self._thread.update)
        self.article.resettled.connect(self._place_thread)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of another theme."""
        self._thread.theme = theme
        self.article.set_theme(theme)
        self.ruler.set_theme(theme)
        self.unsure.set_theme(theme)

    def set_thread(self, position: int | None) -> None:
        """Leads a line from the text at ``position`` to the claims, or none."""
        self._thread.position = position
        self.ruler.set_current(position)
        self._place_thread()

    def show_thread(self, on: bool) -> None:
        """Shows the line to the claims, or not, as where they are no cards."""
        self._thread.setVisible(on)

    def set_beside(self, beside: bool, *, mirrored: bool) -> None:
        """Takes less room beside another article; ``mirrored`` has ruler and thread before it, as claims."""
        self.setMinimumWidth(LEAST_BESIDE if beside else LEAST_WIDTH)
        self._mirrored = mirrored
        self._row.setDirection(QBoxLayout.Direction.RightToLeft if mirrored else QBoxLayout.Direction.LeftToRight)
        self._place_thread()

    def _place_thread(self) -> None:
        port = self.article.viewport()
        at_left = self._mirrored is not is_mirrored(self)
        corner = port.mapTo(self, QPoint(0 if at_left else port.width(), 0))
        end = corner.x() if at_left else self.width()
        start = 0 if at_left else corner.x()
        self._thread.setGeometry(QRect(start, corner.y(), end - start, port.height()))
        self._thread.raise_()
        # Else the thread, which is level with the text, would pass for a mark of the ruler.
        self.ruler.raise_()
        self._thread.update()
