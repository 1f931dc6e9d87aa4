"""How the printed article is set: faces, sizes, formats of its words; dark on white, whatever the window looks like."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from reader.app.directions import reads_left
from reader.app.view import PaintKind
from reader.gui.printing_sheet import pt
from reader.gui.theme import Theme
from reader.gui.typography import UNDERLINE, Look, reading_font

# Glyphs that stand for two letters come out of a PDF as one sign that nobody would search for.
_LIGATURES = ("liga", "clig", "dlig")
LINE = 1.55
NOTE_LINE = 1.22


class Style(NamedTuple):
    """How a look is printed: sizes, spaces and indent in points, ``line`` from line to line in parts of the size."""

    size: float
    above: float = 0.0
    below: float = 8.0
    indent: float = 0.0
    bold: bool = False
    italic: bool = False
    muted: bool = False
    line: float = LINE


STYLES = {
    Look.TITLE: Style(17, above=4, below=8, bold=True),
    Look.STANDFIRST: Style(12, below=9, muted=True),
    Look.SUBHEADING: Style(12, above=8, below=5, bold=True),
    Look.BYLINE: Style(9, below=6, muted=True),
    Look.BODY: Style(10.5),
    Look.ITEM: Style(10.5, below=4, indent=15),
    Look.ROW: Style(9, below=2, indent=6),
    Look.QUOTED: Style(10.5, indent=18),
    Look.CAPTION: Style(9, above=1, below=10, indent=14, italic=True, muted=True),
    Look.RELATED: Style(8.5, above=1, below=9, indent=14, muted=True),
    Look.FURNITURE: Style(8.5, below=2.5, muted=True, line=1.4),
}


class Faces:
    """The fonts of a print in units of the sheet, each made once."""

    def __init__(self, typeface: str = "serif") -> None:
        self._typeface = typeface
        self._made: dict[tuple[str, float, bool, bool], QFont] = {}

    def text(self, size: float, *, bold: bool = False, italic: bool = False) -> QFont:
        """The face of the article at ``size`` points."""
        return self._font(self._typeface, size, bold, italic)

    def note(self, size: float, *, bold: bool = False, italic: bool = False) -> QFont:
        """The face of everything that is said about the article."""
        return self._font("sans", size, bold, italic)

    def _font(self, typeface: str, size: float, bold: bool, italic: bool) -> QFont:
        key = typeface, size, bold, italic
        if key not in self._made:
            font = reading_font(1.0, typeface)
            font.setPixelSize(round(pt(size)))
            font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
            font.setItalic(italic)
            for tag in _LIGATURES:
                font.setFeature(QFont.Tag(tag), 0)
            self._made[key] = font
        return self._made[key]


class Run(NamedTuple):
    """A stretch of one format: where it starts, how many of Qt's positions it has, and the format."""

    start: int
    length: int
    format: QTextCharFormat


def painted(theme: Theme, kind: PaintKind, *, nested: bool) -> QTextCharFormat:
    """Words in the colour of ``kind``, underlined in its manner."""
    colours = theme.kinds[kind]
    out = coloured(colours.text)
    out.setBackground(QColor(colours.nested if nested else colours.tint))
    out.setUnderlineStyle(UNDERLINE[colours.underline])
    out.setUnderlineColor(QColor(colours.line))
    return out


def coloured(colour: str, *, bold: bool = False, italic: bool = False) -> QTextCharFormat:
    """Words in one colour; ``bold`` and ``italic`` leave the font's own where they are False."""
    out = QTextCharFormat()
    out.setForeground(QColor(colour))
    if bold:
        out.setFontWeight(QFont.Weight.Bold)
    if italic:
        out.setFontItalic(True)
    return out


def set_lines(
    text: str, font: QFont, width: float, runs: Iterable[Run] = (), *, to_left: bool | None = None
) -> QTextLayout:
    """``text`` broken into lines of ``width``; the lines stand at the layout's origin and are drawn one by one.

    ``to_left`` says that it is read from right to left, None that its first letter says so.
    """
    layout = QTextLayout(text, font)
    option = QTextOption()
    if reads_left(text) if to_left is None else to_left:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    else:
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTabStopDistance(pt(24))
    layout.setTextOption(option)
    # Else each line that is drawn shapes the whole paragraph again.
    layout.setCacheEnabled(True)
    layout.setFormats([_range(run) for run in runs])
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, pt(12)))
    layout.endLayout()
    return layout


def units(text: str) -> int:
    """How many of Qt's positions a text takes."""
    return len(text) + sum(sign > "\uffff" for sign in text)


def x_of(line: QTextLine, position: int) -> float:
    """How far right of its beginning a line has the given position of its layout."""
    found = line.cursorToX(position)
    # The binding gives back the position too, since the function may correct it.
    assert isinstance(found, tuple)  # noqa: S101
    return float(found[0])


def draw_text(painter: QPainter, left: float, baseline: float, text: str, font: QFont, colour: str) -> None:
    """One line of text."""
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(int(left), int(baseline), text)


def _range(run: Run) -> QTextLayout.FormatRange:
    out = QTextLayout.FormatRange()
    out.start = run.start
    out.length = run.length
    out.format = run.format
    return out
