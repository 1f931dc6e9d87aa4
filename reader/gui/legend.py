"""The legend: what each colour means and how often it is right, and a switch for each."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from reader.app.certainty import certainty
from reader.app.kinds import LABEL, MEANING, ORDER
from reader.app.view import PaintKind
from reader.core.wording import tr, tr_later
from reader.errors import EnvironmentFailure
from reader.gui.badge import badge_size, draw_badge
from reader.gui.colours_help import ColoursHelp
from reader.gui.mirroring import is_mirrored, placed
from reader.gui.theme import Theme
from reader.gui.tips import with_key, wrapped

_PAD = 7
_GAP = 4
_HELP = tr_later("What do they mean?")


_SWITCH = {
    PaintKind.QUOTE: tr_later("Colour quote"),
    PaintKind.STATEMENT: tr_later("Colour statement"),
    PaintKind.UNATTRIBUTED: tr_later("Colour unattributed"),
    PaintKind.BOILERPLATE: tr_later("Colour boilerplate"),
}


class LegendButton(QAbstractButton):
    """One kind: its badge and name; checked while its colour is shown."""

    def __init__(self, kind: PaintKind, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._theme = theme
        self._named = True
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCheckable(True)
        self.setChecked(True)
        self.setText(tr(LABEL[kind]))
        self.setAccessibleName(tr(_SWITCH[kind]))
        self._said = f"{tr(MEANING[kind])}. {_figures(kind)}".strip()
        self.setAccessibleDescription(self._said)
        self.show_key("")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_key(self, key: str) -> None:
        """Names the key that does the same, "" for none."""
        self.setToolTip(wrapped(f"{self._said}\n\n{with_key(tr('Click to switch the colour on or off'), key)}."))

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of another theme."""
        self._theme = theme
        self.update()

    def show_name(self, on: bool) -> None:
        """Shows the name beside the badge, or the badge alone."""
        if on != self._named:
            self._named = on
            self.updateGeometry()
            self.update()

    def width_with(self, *, name: bool) -> int:
        """The width of the badge, with its name or without, in pixels."""
        side = round(badge_size(self.font())) + 2 * _PAD
        return side + (_PAD + QFontMetrics(self.font()).horizontalAdvance(self.text()) if name else 0)

    def sizeHint(self) -> QSize:
        """Room for the badge, and for the name where that is shown."""
        return QSize(self.width_with(name=self._named), round(badge_size(self.font())) + 8)

    def minimumSizeHint(self) -> QSize:
        """Room for the badge: no window is kept from being narrower than the names are."""
        return QSize(self.width_with(name=False), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Badge and name; struck out and hollow while the colour is off."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, on = self._theme, self.isChecked()
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(QColor(theme.accent if self.hasFocus() else theme.border), 1.4))
            painter.setBrush(QColor(theme.card_hover))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
        side = badge_size(self.font())
        mirrored = is_mirrored(self)
        at = placed(QRectF(_PAD, (self.height() - side) / 2, side, side), self.width(), mirrored=mirrored).topLeft()
        draw_badge(painter, at, self._kind, theme, self.font(), on=on)
        if not self._named:
            return
        font = self.font()
        font.setStrikeOut(not on)
        painter.setFont(font)
        painter.setPen(QColor(theme.text if on else theme.muted))
        beside = round(side) + 2 * _PAD - 1
        box = self.rect().adjusted(0, 0, -beside, 0) if mirrored else self.rect().adjusted(beside, 0, 0, 0)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())


class Legend(QWidget):
    """The four switches; ``switched`` carries the kind and whether its colour is to be shown."""

    switched = Signal(object, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Legend"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        self.buttons: dict[PaintKind, LegendButton] = {}
        for kind in ORDER:
            button = LegendButton(kind, theme, self)
            button.toggled.connect(lambda on, kind=kind: self.switched.emit(kind, on))
            layout.addWidget(button)
            self.buttons[kind] = button
        self._theme = theme
        self.help = QToolButton(self)
        self.help.setText(tr(_HELP))
        self.help.setAccessibleName(tr("What the colours mean"))
        self.help.setToolTip(tr("What each colour means, and how often it is right"))
        self.help.clicked.connect(self.explain)
        layout.addWidget(self.help)
        self._named = True

    def show_names(self, on: bool) -> None:
        """Shows the names beside the badges, or the badges alone; tips and screen readers have the names always."""
        if on != self._named:
            self._named = on
            for button in self.buttons.values():
                button.show_name(on)
            self.help.setText(tr(_HELP) if on else "?")

    def width_with(self, *, names: bool) -> int:
        """The width of the legend, with the names or without, in pixels."""
        # Qt puts a space at each side of a button's words.
        words = QFontMetrics(self.help.font()).horizontalAdvance(f" {tr(_HELP) if names else '?'} ") + 2 * _PAD + 2
        # A button is never narrower than it is high.
        others = max(words, self.help.sizeHint().height() + 2)
        gaps = _GAP * len(self.buttons)
        return sum(button.width_with(name=names) for button in self.buttons.values()) + others + gaps

    def explain(self) -> None:
        """Opens the page that says what the colours mean and how often each is right."""
        ColoursHelp(self._theme, self.window()).open()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of another theme."""
        self._theme = theme
        for button in self.buttons.values():
            button.set_theme(theme)


def _figures(kind: PaintKind) -> str:
    try:
        return certainty().kinds[kind]
    except EnvironmentFailure:
        # The page behind the legend says what is missing; the colours work without it.
        return ""
