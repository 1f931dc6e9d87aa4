"""The balance: one bar that shows how many of the article's words stand behind what."""

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from reader.app.kinds import NOT_MARKED
from reader.app.present import balance_percentages
from reader.app.view import PaintKind
from reader.core.analysis import Balance
from reader.core.vocabulary import ClaimKind
from reader.core.wording import capitalised, percent, tr, tr_later, trn
from reader.gui.mirroring import is_mirrored, placed, side_keys
from reader.gui.painted_parts import Painted, Part, tell_current_part, tell_focus
from reader.gui.pens import PEN
from reader.gui.theme import Theme
from reader.gui.tips import wrapped

_HEIGHT = 24
_RADIUS = 5.0


@dataclass(frozen=True, slots=True)
class _Share:
    name: str
    label: str
    short: str
    kinds: tuple[PaintKind, ...]


_NOT_MARKED = _Share("other", tr_later("not marked"), tr_later("no mark"), ())
# A mixed claim has both colours, so its share of the bar has both too; what is no claim has none.
_SHARES = (
    _Share("direct", tr_later("quoted"), "Q", (PaintKind.QUOTE,)),
    _Share("mixed", tr_later("partly quoted"), "Q+S", (PaintKind.QUOTE, PaintKind.STATEMENT)),
    _Share("indirect", tr_later("in other words"), "S", (PaintKind.STATEMENT,)),
    _Share("unattributed", tr_later("unattributed"), "U", (PaintKind.UNATTRIBUTED,)),
    _NOT_MARKED,
    _Share("boilerplate", tr_later("boilerplate"), "B", (PaintKind.BOILERPLATE,)),
)
# Where nobody has looked for sources, what is not quoted may be anything.
_UNREAD = _Share("other", tr_later("not read"), tr_later("not read"), ())


class BalanceBar(QWidget):
    """The stacked bar with its shares in percent; the same in words for screen readers.

    ``asked`` carries the kind of claims whose share the person picked, and whether they want it beside those that they
    have picked already.
    """

    asked = Signal(object, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._balance: Balance | None = None
        self._percent: dict[str, int] = {}
        self._by_name = {share.name: share for share in _SHARES}
        self._chosen: frozenset[ClaimKind] = frozenset()
        # The share under the pointer, and the one that the keyboard is at.
        self._hovered: str | None = None
        self._at: str | None = None
        self.told_parts = Painted(
            QAccessible.Role.List, lambda: len(self.shares()), self._part, self._current_part, QAccessible.Role.CheckBox
        )
        self.setAccessibleName(tr("Balance"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
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

    def set_chosen(self, kinds: Collection[ClaimKind]) -> None:
        """Shows which kinds are asked for; with none, all are alike."""
        self._chosen = frozenset(kinds)
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
                box = QRectF(left, 0, width, self.height())
                out.append((share.name, placed(box, self.width(), mirrored=is_mirrored(self))))
                left += width
        return out

    def words_of(self, name: str) -> str:
        """The share ``name`` in words: its part, what it is, its words, and what a click on it does."""
        if self._balance is None:
            return ""
        share, words = self._by_name[name], getattr(self._balance, name)
        text = trn(
            "{share} {what}: {some} of {n} word",
            "{share} {what}: {some} of {n} words",
            self._balance.words,
            share=percent(self._percent[name]),
            what=tr(share.label),
            some=words,
        )
        kind = _kind_of(name)
        if kind is None:
            return f"{text}\n{capitalised(tr(NOT_MARKED))}." if share is _NOT_MARKED else text
        again = self._chosen == {kind}
        then = tr("Click to list the others too") if again else tr("Click to list these claims alone")
        return f"{text}\n{then}"

    def event(self, event: QEvent) -> bool:
        """Tells the share under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            name = self._share_at(QPointF(event.pos()))
            if name is not None:
                QToolTip.showText(event.globalPos(), wrapped(self.words_of(name)), self)
            return True
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        if event.type() == QEvent.Type.FocusIn:
            tell_focus(self, self.told_parts)
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Lights the share under the pointer where a click on it does something."""
        self._hover(self._share_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Puts the light out."""
        self._hover(None)
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Picks the share under the pointer; with Ctrl beside the others."""
        name = self._share_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and name is not None:
            self._ask(name, bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go from share to share, Enter and Space pick one."""
        names = [name for name, _ in self.shares() if _kind_of(name) is not None]
        on, back = side_keys(self)
        if event.key() in (on, back) and names:
            step = 1 if event.key() == on else -1
            at = names.index(self._at) + step if self._at in names else (0 if step > 0 else -1)
            self._at = names[at % len(names)]
            tell_current_part(self, self.told_parts)
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._at is not None:
            self._ask(self._at, bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        else:
            super().keyPressEvent(event)

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
        for name, box in self.shares():
            if name == self._hovered or (name == self._at and self.hasFocus()) or _kind_of(name) in self._chosen:
                painter.setPen(QPen(QColor(self._theme.accent if self.hasFocus() else self._theme.text), 2.0))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), _RADIUS - 1, _RADIUS - 1)
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
            # Those that are not asked for step back.
            aside = self._chosen and _kind_of(share.name) not in self._chosen
            fill = QColor(colours.tint if aside else colours.current)
            painter.fillRect(QRectF(box.left(), number * step, box.width(), step), fill)
        if len(share.kinds) == 1:
            colours = theme.kinds[share.kinds[0]]
            painter.setPen(QPen(QColor(colours.line), 2.0, PEN[colours.underline]))
            painter.drawLine(QPointF(box.left() + 1, box.bottom() - 2), QPointF(box.right() - 1, box.bottom() - 2))
        painter.setPen(QPen(QColor(theme.paper), 1.0))
        end = box.left() if is_mirrored(self) else box.right()
        painter.drawLine(QPointF(end, box.top()), QPointF(end, box.bottom()))
        part, short = percent(self._percent[share.name]), tr(share.short)
        metrics = QFontMetricsF(self.font())
        for label in (f"{part} {tr(share.label)}", f"{part} {short}", part, short):
            if metrics.horizontalAdvance(label) + 12 <= box.width():
                painter.setPen(QColor(text_colour))
                painter.drawText(box.adjusted(0, 0, 0, -2), Qt.AlignmentFlag.AlignCenter, label)
                break

    def _current_part(self) -> int | None:
        return next((number for number, (name, _) in enumerate(self.shares()) if name == self._at), None)

    def _part(self, number: int) -> Part:
        """A share as assistive technology is told of it."""
        name, box = self.shares()[number]
        said, _, does = self.words_of(name).partition("\n")
        kind = _kind_of(name)
        return Part(said, does, box.toRect(), kind in self._chosen if kind is not None else None)

    def _share_at(self, point: QPointF) -> str | None:
        return next((name for name, box in self.shares() if box.contains(point)), None)

    def _hover(self, name: str | None) -> None:
        lit = name if name is not None and _kind_of(name) is not None else None
        if lit != self._hovered:
            self._hovered = lit
            self.setCursor(Qt.CursorShape.ArrowCursor if lit is None else Qt.CursorShape.PointingHandCursor)
            self.update()

    def _ask(self, name: str, more: bool) -> None:
        kind = _kind_of(name)
        if kind is not None:
            self.asked.emit(kind, more)


def _kind_of(name: str) -> ClaimKind | None:
    """The kind of claims whose words the share counts; frame and boilerplate claim nothing."""
    return ClaimKind(name) if name in set(ClaimKind) else None
