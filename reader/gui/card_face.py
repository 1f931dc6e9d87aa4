"""One claim card: how high it is and how it is drawn."""

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

from reader.app.claim_words import cue_note, speaker_name
from reader.app.kinds import badges, main_paint
from reader.app.view import ClaimRow
from reader.core.vocabulary import ClaimKind, SourceType
from reader.gui.badge import BADGE, draw_badge
from reader.gui.theme import Theme

MOST_LINES = 3
_QUIET_LINES = 2
_PAD = 9.0
_STRIPE = 3.0
_RADIUS = 6.0
_SNIPPET = 700
_CACHE = 2048


@dataclass(frozen=True, slots=True)
class _Set:
    """A card's text, broken to its width."""

    speaker: str
    speaker_width: float
    cue: str
    cue_below: bool
    chips: tuple[str, ...]
    lines: tuple[str, ...]
    height: float


class CardFace:
    """Measures and draws cards at one width, theme and size."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        self.theme = theme
        self._plain = QFont(font)
        self._bold = QFont(font)
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._italic = QFont(font)
        self._italic.setItalic(True)
        self._chip = QFont(font)
        self._chip.setPointSizeF(font.pointSizeF() * 0.82)
        self._line = QFontMetricsF(self._plain).height()
        self._cache: dict[tuple[str, float, int], _Set] = {}

    @property
    def line_height(self) -> float:
        """Height of one line of a card."""
        return self._line

    def forget(self) -> None:
        """Forgets the cards that were set: those of another article have the same ids."""
        self._cache.clear()

    def height(self, row: ClaimRow, width: float, lines: int) -> float:
        """Height of the card of ``row`` with at most ``lines`` lines of content."""
        return self._set(row, width, lines).height

    def draw(
        self, painter: QPainter, rect: QRectF, row: ClaimRow, lines: int, *, current: bool, hovered: bool, focus: bool
    ) -> None:
        """Draws the card of ``row`` into ``rect``."""
        theme = self.theme
        colours = theme.kinds[main_paint(row.kind)]
        quiet = row.kind is ClaimKind.UNATTRIBUTED
        fill = theme.card_current if current else theme.card_hover if hovered else theme.window if quiet else theme.card
        painter.setPen(QPen(QColor(theme.accent if current else theme.border), 2.0 if current and focus else 1.0))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.line))
        stripe = QRectF(rect.left() + 1, rect.top() + _RADIUS, _STRIPE, rect.height() - 2 * _RADIUS)
        painter.drawRoundedRect(stripe, _STRIPE / 2, _STRIPE / 2)
        made = self._set(row, rect.width(), lines)
        left = rect.left() + _PAD + _STRIPE
        top = rect.top() + _PAD
        badge_top = top + (self._line - BADGE) / 2
        for kind in badges(row.kind):
            draw_badge(painter, QPointF(left, badge_top), kind, theme, self._plain)
            left += BADGE + 3
        left += 3
        if quiet:
            self._lines(painter, left, top, made.lines, theme.text if current else theme.muted)
            self._chips(painter, rect, top, made.chips)
            return
        self._head(painter, left, top, row, made, current)
        self._chips(painter, rect, top, made.chips)
        inner = rect.left() + _PAD + _STRIPE
        top += self._line + 2
        if made.cue_below:
            self._cue(painter, inner, top, made.cue, rect.right() - _PAD - inner, current)
            top += self._line
        self._lines(painter, inner, top, made.lines, theme.text)

    def _head(self, painter: QPainter, left: float, top: float, row: ClaimRow, made: _Set, current: bool) -> None:
        painter.setFont(self._italic if row.source_type is SourceType.UNNAMED else self._bold)
        # The text has such a mark where a source stands, and none where the source is only known.
        if current and row.source:
            mark = self.theme.marks["source"]
            self._pill(painter, left, top, made.speaker_width, mark.tint)
            painter.setPen(QColor(mark.text))
        else:
            painter.setPen(QColor(self.theme.text))
        painter.drawText(self._at(left, top), made.speaker)
        if made.cue and not made.cue_below:
            left += made.speaker_width + 8
            width = QFontMetricsF(self._italic).horizontalAdvance(made.cue) + 1
            self._cue(painter, left, top, made.cue, width, current)

    def _cue(self, painter: QPainter, left: float, top: float, text: str, width: float, current: bool) -> None:
        metrics = QFontMetricsF(self._italic)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        colour = self.theme.muted
        if current:
            mark = self.theme.marks["cue"]
            self._pill(painter, left, top, metrics.horizontalAdvance(shown), mark.tint)
            colour = mark.text
        painter.setFont(self._italic)
        painter.setPen(QColor(colour))
        painter.drawText(self._at(left, top), shown)

    def _pill(self, painter: QPainter, left: float, top: float, width: float, colour: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(QRectF(left - 3, top - 1, width + 6, self._line + 2), 3, 3)

    def _lines(self, painter: QPainter, left: float, top: float, lines: tuple[str, ...], colour: str) -> None:
        painter.setFont(self._plain)
        painter.setPen(QColor(colour))
        for number, line in enumerate(lines):
            painter.drawText(self._at(left, top + number * self._line), line)

    def _chips(self, painter: QPainter, rect: QRectF, top: float, chips: tuple[str, ...]) -> None:
        metrics = QFontMetricsF(self._chip)
        right = rect.right() - _PAD
        painter.setFont(self._chip)
        for text in reversed(chips):
            width = metrics.horizontalAdvance(text) + 10
            box = QRectF(right - width, top, width, self._line)
            painter.setPen(QPen(QColor(self.theme.muted), 1.0, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.setPen(QColor(self.theme.muted))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
            right -= width + 4

    def _at(self, left: float, top: float) -> QPointF:
        return QPointF(left, top + QFontMetricsF(self._plain).ascent())

    def _set(self, row: ClaimRow, width: float, lines: int) -> _Set:
        key = (row.id, width, lines)
        made = self._cache.get(key)
        if made is None:
            if len(self._cache) >= _CACHE:
                self._cache.clear()
            made = self._cache[key] = self._make(row, width, lines)
        return made

    def _make(self, row: ClaimRow, width: float, lines: int) -> _Set:
        chips = _chips(row)
        chip_metrics = QFontMetricsF(self._chip)
        chip_width = sum(chip_metrics.horizontalAdvance(text) + 14 for text in chips)
        inner = width - 2 * _PAD - _STRIPE
        beside_badges = inner - len(badges(row.kind)) * (BADGE + 3) - 3
        text = " ".join(row.content_text[:_SNIPPET].split())
        if row.kind is ClaimKind.UNATTRIBUTED:
            broken = broken_lines(text, self._plain, beside_badges - chip_width, min(lines, _QUIET_LINES))
            return _Set("", 0.0, "", False, chips, broken, 2 * _PAD + len(broken) * self._line)
        bold = QFontMetricsF(self._italic if row.source_type is SourceType.UNNAMED else self._bold)
        free = beside_badges - chip_width
        name = " ".join(speaker_name(row).split())
        speaker = bold.elidedText(name, Qt.TextElideMode.ElideRight, free)
        speaker_width = bold.horizontalAdvance(speaker)
        cue = cue_note(row)
        cue_width = QFontMetricsF(self._italic).horizontalAdvance(cue)
        below = bool(cue) and speaker_width + 8 + cue_width > free
        broken = broken_lines(text, self._plain, inner, lines)
        rows = 1 + below + len(broken)
        return _Set(speaker, speaker_width, cue, below, chips, broken, 2 * _PAD + 2 + rows * self._line)


def _chips(row: ClaimRow) -> tuple[str, ...]:
    out: list[str] = []
    if not row.sourced:
        return ()
    if row.source_type is SourceType.UNNAMED:
        out.append("unnamed")
    if row.unsure:
        out.append("unsure")
    return (*out, *marks_of(row))


def marks_of(row: ClaimRow) -> tuple[str, ...]:
    """How an assertion that nobody is named for stands to its source, in a word or two each."""
    return (*(("hedged",) if row.hedged else ()), *(("source dropped",) if row.repeats is not None else ()))


def broken_lines(text: str, font: QFont, width: float, most: int) -> tuple[str, ...]:
    """``text`` broken at ``width`` pixels into at most ``most`` lines, the last one elided when more would follow."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    starts: list[int] = []
    layout.beginLayout()
    while len(starts) <= most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(1.0, width))
        starts.append(line.textStart())
    layout.endLayout()
    # Qt counts UTF-16 units, as this encoding does.
    units = text.encode("utf-16-le", "surrogatepass")

    def part(start: int, end: int | None) -> str:
        return units[2 * start : None if end is None else 2 * end].decode("utf-16-le", "replace").strip()

    whole = starts[:most]
    out = [part(start, end) for start, end in pairwise(whole)]
    if whole:
        elided = QFontMetricsF(font).elidedText(part(whole[-1], None), Qt.TextElideMode.ElideRight, width)
        out.append(elided)
    return tuple(out)
