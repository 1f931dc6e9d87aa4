"""What a claim card says, broken to its width: what fits where, and how high the card is."""

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from reader.app.claim_words import chips_of, cue_note, speaker_name
from reader.app.directions import reads_left
from reader.app.kinds import badges
from reader.app.view import ClaimRow
from reader.core.vocabulary import ClaimKind, SourceType
from reader.gui.badge import badge_size

MOST_LINES = 3
_QUIET_LINES = 2
PAD = 9.0
STRIPE = 3.0
BADGE_GAP = 3.0
# A chip has that much air at both sides together, and that much to its neighbour.
CHIP_AIR = 10.0
CHIP_GAP = 4.0
# The part of its line that a name may ask for before the chips beside it go below.
_SHARE = 0.5
_SNIPPET = 700
_CACHE = 2048


@dataclass(frozen=True, slots=True)
class CardText:
    """A card's text at one width.

    ``chips`` stand in rows, the first of them beside the speaker where ``chips_beside`` says so. ``to_left`` says that
    the content is read from right to left.
    """

    speaker: str
    speaker_width: float
    cue: str
    cue_below: bool
    chips: tuple[tuple[str, ...], ...]
    chips_beside: bool
    lines: tuple[str, ...]
    tie: str
    height: float
    to_left: bool = False


class CardFonts:
    """The fonts of a card, made of one."""

    def __init__(self, font: QFont) -> None:
        self.plain = QFont(font)
        self.bold = QFont(font)
        self.bold.setWeight(QFont.Weight.DemiBold)
        self.italic = QFont(font)
        self.italic.setItalic(True)
        self.chip = QFont(font)
        self.chip.setPointSizeF(font.pointSizeF() * 0.82)
        self.line = QFontMetricsF(self.plain).height()
        self.ascent = QFontMetricsF(self.plain).ascent()
        self.badge = badge_size(self.plain)

    def speaker(self, row: ClaimRow) -> QFont:
        """How the speaker is set: one without a name leans."""
        return self.italic if row.source_type is SourceType.UNNAMED else self.bold


class CardTexts:
    """Breaks the texts of cards, each once."""

    def __init__(self, fonts: CardFonts) -> None:
        self._fonts = fonts
        self._made: dict[tuple[str, float, int], CardText] = {}

    def forget(self) -> None:
        """Forgets the cards that were set: those of another article have the same ids."""
        self._made.clear()

    def of(self, row: ClaimRow, width: float, lines: int) -> CardText:
        """The text of the card of ``row`` at ``width`` pixels with at most ``lines`` lines of content."""
        key = (row.id, width, lines)
        made = self._made.get(key)
        if made is None:
            if len(self._made) >= _CACHE:
                self._made.clear()
            made = self._made[key] = self._make(row, width, lines)
        return made

    def _make(self, row: ClaimRow, width: float, lines: int) -> CardText:
        fonts = self._fonts
        quiet = row.kind is ClaimKind.UNATTRIBUTED
        inner = max(1.0, width - 2 * PAD - STRIPE)
        head = max(1.0, inner - len(badges(row.kind)) * (fonts.badge + BADGE_GAP) - BADGE_GAP)
        name = "" if quiet else speaker_name(row)
        metrics = QFontMetricsF(fonts.speaker(row))
        wanted = head * _SHARE if quiet else min(metrics.horizontalAdvance(name), head * _SHARE)
        chips, beside = self._chips(chips_of(row), head - wanted, inner)
        free = head - sum(self.chip_width(chip) + CHIP_GAP for chip in chips[0]) if beside else head
        rows = len(chips) - beside
        tie = ""
        if row.tie is not None:
            said = f"↪ {' '.join(row.tie.words.split())}"
            tie = QFontMetricsF(fonts.plain).elidedText(said, Qt.TextElideMode.ElideRight, inner)
            rows += 1
        text = row.content_text[:_SNIPPET]
        if quiet:
            broken = broken_lines(text, fonts.plain, free, min(lines, _QUIET_LINES))
            height = 2 * PAD + (rows + max(1, len(broken))) * fonts.line
            return CardText("", 0.0, "", False, chips, beside, broken, tie, height, bool(reads_left(text)))
        speaker = metrics.elidedText(name, Qt.TextElideMode.ElideRight, free)
        speaker_width = metrics.horizontalAdvance(speaker)
        cue = cue_note(row)
        cue_width = QFontMetricsF(fonts.italic).horizontalAdvance(cue)
        below = bool(cue) and speaker_width + 8 + cue_width > free
        broken = broken_lines(text, fonts.plain, inner, lines)
        height = 2 * PAD + 2 + (rows + 1 + below + len(broken)) * fonts.line
        return CardText(speaker, speaker_width, cue, below, chips, beside, broken, tie, height, bool(reads_left(text)))

    def chip_width(self, text: str) -> float:
        """How wide the chip of a mark is."""
        return QFontMetricsF(self._fonts.chip).horizontalAdvance(text) + CHIP_AIR

    def _chips(self, marks: tuple[str, ...], beside: float, inner: float) -> tuple[tuple[tuple[str, ...], ...], bool]:
        """The marks in rows no wider than ``inner``, and whether they are one row that fits ``beside`` the speaker."""
        if not marks:
            return (), False
        if sum(self.chip_width(mark) + CHIP_GAP for mark in marks) <= beside:
            return (marks,), True
        metrics = QFontMetricsF(self._fonts.chip)
        rows: list[list[str]] = []
        room = 0.0
        for mark in marks:
            shown = metrics.elidedText(mark, Qt.TextElideMode.ElideRight, inner - CHIP_AIR)
            width = self.chip_width(shown) + CHIP_GAP
            if not rows or width - CHIP_GAP > room:
                rows.append([])
                room = inner
            rows[-1].append(shown)
            room -= width
        return tuple(tuple(row) for row in rows), False


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
