"""The notes in the margin of a print: who says what stands beside them."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTextLayout

from reader.app.claim_words import cue_note, marks_of, speaker_name
from reader.app.kinds import LETTER, badges, main_paint
from reader.app.view import ClaimRow, PaintKind
from reader.core.shortening import shortened
from reader.core.vocabulary import ClaimKind, SourceType
from reader.core.wording import tr
from reader.gui.pens import PEN
from reader.gui.printing_sheet import pt
from reader.gui.printing_type import NOTE_LINE, Faces, Run, coloured, draw_text, set_lines, units
from reader.gui.theme import Theme

_SIZE = 7.5
_SMALL = 6.5
_KEY = 6.5
_MARK = 5.2
_PAD = 2.2
_BETWEEN = 4.0
_WORDS = 90


@dataclass(frozen=True, slots=True)
class Key:
    """What ties a note to its place in the text: letters for the kind and a number, "Q4"."""

    text: str
    kind: PaintKind


@dataclass(frozen=True, slots=True)
class Note:
    """A note that is set: its key, its two pieces of text, and its height."""

    key: Key
    body: QTextLayout
    small: QTextLayout | None
    indent: float
    height: float


def key_of(row: ClaimRow, number: int) -> Key:
    """The key of the claim that is number ``number`` of the article, from 1."""
    return Key("".join(LETTER[kind] for kind in badges(row.kind)) + str(number), main_paint(row.kind))


class Notes:
    """Sets and draws notes in one theme."""

    def __init__(self, theme: Theme, faces: Faces) -> None:
        self._theme = theme
        self._faces = faces
        self._key_font = faces.note(_KEY, bold=True)
        self._mark_font = faces.note(_MARK, bold=True)
        self._key_metrics = QFontMetricsF(self._key_font)

    def key_width(self, key: Key) -> float:
        """The width of a key in its box."""
        return self._key_metrics.horizontalAdvance(key.text) + 2 * pt(_PAD)

    def note(self, row: ClaimRow, key: Key, width: float, page: int | None = None) -> Note:
        """The note of a claim; with ``page`` it stands far from its text, and says where that is and how it begins."""
        indent = self.key_width(key) + pt(_BETWEEN)
        words, runs = self._words(row)
        body = set_lines(words, self._faces.note(_SIZE), width - indent, runs)
        told = list(_remarks(row))
        if page is not None:
            told = [tr("page {page}", page=page), *told, tr("“{words}”", words=shortened(row.content_text, _WORDS))]
        font = self._faces.note(_SMALL)
        grey = Run(0, 1 << 20, coloured(self._theme.muted))
        small = set_lines(" · ".join(told), font, width - indent, [grey]) if told else None
        height = body.lineCount() * pt(_SIZE * NOTE_LINE)
        height += small.lineCount() * pt(_SMALL * NOTE_LINE) if small is not None else 0.0
        return Note(key, body, small, indent, max(height, pt(_KEY + 2 * _PAD)))

    def draw(self, painter: QPainter, left: float, top: float, note: Note) -> None:
        """Draws a note with its upper left corner there."""
        self.draw_key(painter, left, top, note.key)
        at = top
        for layout, size in ((note.body, _SIZE), (note.small, _SMALL)):
            for number in range(layout.lineCount() if layout is not None else 0):
                line = layout.lineAt(number) if layout is not None else None
                if line is not None:
                    slack = pt(size * NOTE_LINE) - line.height()
                    line.draw(painter, QPointF(left + note.indent, at + slack / 2 - line.y()))
                at += pt(size * NOTE_LINE)

    def draw_key(self, painter: QPainter, left: float, top: float, key: Key) -> None:
        """Draws a key in a box of its colour, underlined in the manner of its kind."""
        colours = self._theme.kinds[key.kind]
        height = pt(_SIZE * NOTE_LINE)
        box = QRectF(left, top, self.key_width(key), height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.tint))
        painter.drawRoundedRect(box, pt(1.5), pt(1.5))
        painter.setPen(QPen(QColor(colours.line), pt(0.7), PEN[colours.underline]))
        painter.drawLine(QPointF(box.left() + pt(1), box.bottom()), QPointF(box.right() - pt(1), box.bottom()))
        draw_text(painter, left + pt(_PAD), top + height - pt(2.4), key.text, self._key_font, self._theme.text)

    def mark_width(self, key: Key) -> float:
        """The room that a mark takes above the words."""
        return QFontMetricsF(self._mark_font).horizontalAdvance(key.text) + pt(2)

    def draw_mark(self, painter: QPainter, left: float, baseline: float, key: Key) -> None:
        """Draws a key above the words that it stands for."""
        draw_text(painter, left, baseline, key.text, self._mark_font, self._theme.text)

    def _words(self, row: ClaimRow) -> tuple[str, list[Run]]:
        """Speaker and cue, and how they are set; one word where nobody is named."""
        theme = self._theme
        if row.kind is ClaimKind.UNATTRIBUTED:
            word = tr("Unattributed")
            return word, [Run(0, units(word), coloured(theme.muted))]
        speaker = speaker_name(row)
        cue = cue_note(row) if row.sourced else ""
        vague = row.source_type is SourceType.UNNAMED
        first = units(speaker)
        runs = [Run(0, first, coloured(theme.text, bold=not vague, italic=vague))]
        if cue:
            runs.append(Run(first, units(cue) + 1, coloured(theme.muted, italic=True)))
        return f"{speaker} {cue}".rstrip(), runs


def _remarks(row: ClaimRow) -> tuple[str, ...]:
    """What is to be doubted of a claim."""
    # One that the text leaves out is called so already.
    vague = row.sourced and row.source_type is SourceType.UNNAMED and bool(row.speaker or row.source_text)
    return (*((tr("unnamed source"),) if vague else ()), *((tr("unsure"),) if row.unsure else ()), *marks_of(row))
