"""The balance: one bar that shows how many of the article's words stand behind what."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from reader.app.present import balance_percentages
from reader.app.view import PaintKind
from reader.core.analysis import Balance
from reader.gui.theme import PEN, Theme

_HEIGHT = 24
_RADIUS = 5.0


@dataclass(frozen=True, slots=True)
class _Share:
    name: str
    label: str
    short: str
    kinds: tuple[PaintKind, ...]


# A mixed claim has both colours, so its share of the bar has both too; what is no claim has none.
_SHARES = (
    _Share("direct", "quoted", "Q", (PaintKind.QUOTE,)),
    _Share("mixed", "partly quoted", "Q+S", (PaintKind.QUOTE, PaintKind.STATEMENT)),
    _Share("indirect", "in other words", "S", (PaintKind.STATEMENT,)),
    _Share("unattributed", "unattributed", "U", (PaintKind.UNATTRIBUTED,)),
    _Share("other", "headlines, captions, frame", "other", ()),
    _Share("boilerplate", "boilerplate", "B", (PaintKind.BOILERPLATE,)),
)
# Where nobody has looked for sources, what is not quoted may be anything.
_UNREAD = _Share("other", "not read", "not read", ())


class BalanceBar(QWidget):
    """The stacked bar with its shares in percent; the same in words for screen readers."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._balance: Balance | None = None
        self._percent: dict[str, int] = {}
        self._by_name = {share.name: share for share in _SHARES}
        self.setAccessibleName("Balance")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(200)

    def set_balance(self, balance: Balance | None, sentence: str, *, sourced: bool = True) -> None:
        """Shows another article's balance, or none; ``sentence`` says it in words.

        ``sourced`` is False where nobody has looked for sources.
        """
        self._by_name = {share.name: share for share in _SHARES} | ({} if sourced else {"other": _UNREAD})
        self._balance = balance if balance is not None and balance.words else None
        self._percent = dict(balance_percentages(balance)) if self._balance is not None and balance else {}
        self.setAccessibleDescription(sentence)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of another theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """As high as a line of text with some air."""
        return QSize(400, max(_HEIGHT, self.fontMetrics().height() + 8))

    def label(self, name: str) -> str:
        """What the share ``name`` of the article shown is called."""
        return self._by_name[name].label

    def shares(self) -> list[tuple[str, QRectF]]:
        """The parts of the bar that are not empty, by the name of their count, and where each is drawn."""
        if self._balance is None:
            return []
        out = []
        left = 0.0
        for share in _SHARES:
            width = self.width() * getattr(self._balance, share.name) / self._balance.words
            if width > 0:
                out.append((share.name, QRectF(left, 0, width, self.height())))
                left += width
        return out

    def event(self, event: QEvent) -> bool:
        """Tells the share under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            for name, box in self.shares():
                if box.contains(QPointF(event.pos())) and self._balance is not None:
                    share = self._by_name[name]
                    words = getattr(self._balance, name)
                    text = f"{self._percent[name]}% {share.label}: {words:,} of {self._balance.words:,} words"
                    QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the shares, each with the longest label that fits."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        outline = QPainterPath()
        outline.addRoundedRect(frame, _RADIUS, _RADIUS)
        painter.setClipPath(outline)
        painter.fillRect(self.rect(), QColor(self._theme.other))
        for name, box in self.shares():
            self._draw_share(painter, self._by_name[name], box)
        painter.setPen(QPen(QColor(self._theme.border), 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(outline)

    def _draw_share(self, painter: QPainter, share: _Share, box: QRectF) -> None:
        theme = self._theme
        text_colour = theme.text
        step = box.height() / max(1, len(share.kinds))
        for number, kind in enumerate(share.kinds):
            colours = theme.kinds[kind]
            text_colour = colours.text
            painter.fillRect(QRectF(box.left(), number * step, box.width(), step), QColor(colours.current))
        if len(share.kinds) == 1:
            colours = theme.kinds[share.kinds[0]]
            painter.setPen(QPen(QColor(colours.line), 2.0, PEN[colours.underline]))
            painter.drawLine(QPointF(box.left() + 1, box.bottom() - 2), QPointF(box.right() - 1, box.bottom() - 2))
        painter.setPen(QPen(QColor(theme.paper), 1.0))
        painter.drawLine(box.topRight(), box.bottomRight())
        percent = f"{self._percent[share.name]}%"
        metrics = QFontMetricsF(self.font())
        for label in (f"{percent} {share.label}", f"{percent} {share.short}", percent, share.short):
            if metrics.horizontalAdvance(label) + 12 <= box.width():
                painter.setPen(QColor(text_colour))
                painter.drawText(box.adjusted(0, 0, 0, -2), Qt.AlignmentFlag.AlignCenter, label)
                break
