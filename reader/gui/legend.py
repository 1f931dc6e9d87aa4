"""The legend: what each colour means, and a switch for each."""

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from reader.app.kinds import LABEL, MEANING, ORDER
from reader.app.view import PaintKind
from reader.gui.badge import BADGE, draw_badge
from reader.gui.theme import Theme
from reader.gui.tips import with_key

_PAD = 7


class LegendButton(QAbstractButton):
    """One kind: its badge and name; checked while its colour is shown."""

    def __init__(self, kind: PaintKind, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._theme = theme
        self.setCheckable(True)
        self.setChecked(True)
        self.setText(LABEL[kind])
        self.setAccessibleName(f"Colour {LABEL[kind].lower()}")
        self.setAccessibleDescription(MEANING[kind])
        self.show_key("")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_key(self, key: str) -> None:
        """Names the key that does the same, "" for none."""
        self.setToolTip(f"{MEANING[self._kind]}.\n{with_key('Click to switch the colour on or off', key)}.")

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of another theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the badge and the name."""
        metrics = QFontMetrics(self.font())
        return QSize(
            round(BADGE) + 3 * _PAD + metrics.horizontalAdvance(self.text()), max(metrics.height(), round(BADGE)) + 8
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Badge and name; struck out and hollow while the colour is off."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, on = self._theme, self.isChecked()
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(QColor(theme.accent if self.hasFocus() else theme.border), 1.4))
            painter.setBrush(QColor(theme.card_hover))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
        draw_badge(painter, QPointF(_PAD, (self.height() - BADGE) / 2), self._kind, theme, self.font(), on=on)
        font = self.font()
        font.setStrikeOut(not on)
        painter.setFont(font)
        painter.setPen(QColor(theme.text if on else theme.muted))
        box = self.rect().adjusted(round(BADGE) + 2 * _PAD - 1, 0, 0, 0)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())


class Legend(QWidget):
    """The four switches; ``switched`` carries the kind and whether its colour is to be shown."""

    switched = Signal(object, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Legend")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self.buttons: dict[PaintKind, LegendButton] = {}
        for kind in ORDER:
            button = LegendButton(kind, theme, self)
            button.toggled.connect(lambda on, kind=kind: self.switched.emit(kind, on))
            layout.addWidget(button)
            self.buttons[kind] = button

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of another theme."""
        for button in self.buttons.values():
            button.set_theme(theme)
