"""How the article is set: fonts, and the block and character formats of each look."""

from bisect import bisect_right
from collections.abc import Sequence
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
    QTextOption,
)

from reader.app.directions import Directions
from reader.app.paint_kind import PaintKind
from reader.app.shapes import Shape, Shapes
from reader.core.span import Span
from reader.core.vocabulary import Role
from reader.gui.text_scale import scaled
from reader.gui.theme import Theme, Underline

if TYPE_CHECKING:
    from reader.app.view import BlockRow

# First choices are faces drawn for reading on screens; one of the later ones is on any desktop.
_SERIF = (
    "Source Serif 4",
    "Source Serif Pro",
    "Charter",
    "Literata",
    "Noto Serif",
    "Georgia",
    "Cambria",
    "Liberation Serif",
    "DejaVu Serif",
)
_SANS = (
    "Source Sans 3",
    "Source Sans Pro",
    "Inter",
    "Noto Sans",
    "Segoe UI",
    "Helvetica Neue",
    "Liberation Sans",
    "DejaVu Sans",
)
_FACES = {"serif": (_SERIF, QFont.StyleHint.Serif), "sans": (_SANS, QFont.StyleHint.SansSerif)}
BODY_PIXELS = 17
_PROSE = "the quick reader of the morning paper asks who says so, and how they would know"

UNDERLINE = {
    Underline.SOLID: QTextCharFormat.UnderlineStyle.SingleUnderline,
    Underline.DASH: QTextCharFormat.UnderlineStyle.DashUnderline,
    Underline.DOT: QTextCharFormat.UnderlineStyle.DotLine,
    Underline.DASH_DOT: QTextCharFormat.UnderlineStyle.DashDotLine,
}


class Typesetting(NamedTuple):
    """What a person may choose of the type: a multiple of the normal size, "serif" or "sans", a multiple of that size
    from line to line, and how many characters of prose a line has.
    """

    scale: float = 1.0
    typeface: str = "serif"
    line_spacing: float = 1.5
    measure: int = 70


class Look(Enum):
    """The ways a line of the dump is set; a role has one or, for headlines, one of three.

    Blank lines only stand between paragraphs, which have space of their own, so they take none; nor do folded ones.
    """

    TITLE = auto()
    STANDFIRST = auto()
    SUBHEADING = auto()
    BYLINE = auto()
    BODY = auto()
    ITEM = auto()
    ROW = auto()
    QUOTED = auto()
    CAPTION = auto()
    RELATED = auto()
    FURNITURE = auto()
    BLANK = auto()
    FOLDED = auto()


class Setting(NamedTuple):
    """How a line is set: its look, and whether a paragraph begins with it and ends with it.

    A paragraph that was wrapped has several lines, between which there is no space. ``heads`` says that the heading of
    a run that can be folded stands above the line, ``closes`` that a list or table ends with it. ``to_left`` says that
    it is read from right to left, False that it is not though its first letter says so, None that its letters say it.
    """

    look: Look
    begins: bool = True
    ends: bool = True
    heads: bool = False
    closes: bool = False
    to_left: bool | None = None


_LOOKS = {
    Role.BYLINE: Look.BYLINE,
    Role.BODY: Look.BODY,
    Role.CAPTION: Look.CAPTION,
    Role.RELATED: Look.RELATED,
    Role.FURNITURE: Look.FURNITURE,
    Role.DUPLICATE: Look.FURNITURE,
}
_SHAPED = {Shape.ITEM: Look.ITEM, Shape.ROW: Look.ROW, Shape.QUOTED: Look.QUOTED, Shape.HEADING: Look.SUBHEADING}
# What is not told by the article is in the other face.
_ASIDE = frozenset((Look.ROW, Look.RELATED, Look.FURNITURE))
# A table's columns stand this far apart, in parts of the body size.
_COLUMN = 10
# Steps of the document's default size: -2 is .7, -1 .8, 0 is 1, 1 is 1.2, 2 is 1.5, 3 is 2 (Qt's own table).
_SIZE = {Look.TITLE: 2, Look.STANDFIRST: 1, Look.SUBHEADING: 1, Look.BYLINE: -1, Look.CAPTION: -1, Look.RELATED: -1}
_SIZE[Look.FURNITURE] = _SIZE[Look.ROW] = -1
# Space above and below, and indent, in parts of the body size.
_SPACE = {
    Look.TITLE: (0.9, 0.7, 0.0),
    Look.STANDFIRST: (0.0, 0.9, 0.0),
    Look.SUBHEADING: (0.9, 0.5, 0.0),
    Look.BYLINE: (0.0, 0.9, 0.0),
    Look.BODY: (0.0, 0.95, 0.0),
    Look.ITEM: (0.0, 0.5, 1.5),
    Look.ROW: (0.0, 0.25, 0.6),
    Look.QUOTED: (0.0, 0.95, 1.8),
    Look.CAPTION: (0.1, 1.1, 1.4),
    Look.RELATED: (0.1, 0.9, 2.0),
    Look.FURNITURE: (0.0, 0.6, 0.0),
    Look.BLANK: (0.0, 0.0, 0.0),
    Look.FOLDED: (0.0, 0.7, 0.0),
}
# The heading of a run that can be folded, and the space above it, in parts of the body size.
HEADING = 1.7
_ABOVE_HEADING = 0.5


def reading_font(scale: float, typeface: str = "serif") -> QFont:
    """The "serif" or "sans" face of the article at ``scale`` times its normal size, which grows with the system's."""
    font = QFont()
    font.setStyleHint(_FACES[typeface][1])
    font.setFamilies(_families(typeface))
    font.setPixelSize(max(6, scaled(BODY_PIXELS * scale)))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _families(typeface: str) -> list[str]:
    """The first face of the kind that the system has, and the system's own."""
    known = set(QFontDatabase.families())
    chosen = [family for family in _FACES[typeface][0] if family in known]
    return [*chosen[:1], "sans-serif" if typeface == "sans" else "serif"]


def measure_width(font: QFont, measure: int) -> int:
    """The width in pixels of a line of ``measure`` average characters."""
    return round(QFontMetricsF(font).horizontalAdvance(_PROSE) / len(_PROSE) * measure)


class Looks:
    """Which look each stretch of the text has: from the roles of its blocks, and what those of a page were like."""

    def __init__(
        self, blocks: "Sequence[BlockRow]", shapes: Shapes | None = None, directions: Directions | None = None
    ) -> None:
        self._shapes = shapes or Shapes()
        self._directions = directions or Directions()
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._looks: list[Look] = []
        self._titled = self._begun = False
        self.extend(blocks)

    def extend(self, blocks: "Sequence[BlockRow]") -> None:
        """Takes the blocks of the text that follows."""
        for row in sorted(blocks, key=lambda row: row.span):
            self._starts.append(row.span.start)
            self._ends.append(row.span.end)
            if row.role is Role.HEADLINE:
                headline = Look.STANDFIRST if self._titled else Look.TITLE
                self._looks.append(Look.SUBHEADING if self._begun else headline)
                self._titled = True
            else:
                self._looks.append(_LOOKS[row.role])
            self._begun = self._begun or row.role is Role.BODY

    def at(self, line: Span) -> Setting:
        """How a line of the document is set; as a paragraph of the body where no block says otherwise."""
        index = bisect_right(self._starts, max(line.start, line.end - 1)) - 1
        if index >= 0 and self._ends[index] > line.start:
            look = self._looks[index]
            shaped = self._shapes.at(line.start) if look is Look.BODY else None
            if shaped is not None:
                look = _SHAPED[shaped.shape]
            closes = shaped is not None and shaped.last
            begins, ends = self._starts[index] >= line.start, self._ends[index] <= line.end
            to_left = self._directions.of_line(line, self._starts[index])
            return Setting(look, begins, ends, closes=closes, to_left=to_left)
        return Setting(Look.BODY, to_left=self._directions.of_line(line, line.start))


class Formats:
    """The formats of one theme, font and distance of lines, each made once; what is no article is without serifs.

    Two with the same ``type`` set lines alike and differ in colours alone.
    """

    def __init__(self, theme: Theme, font: QFont, line_spacing: float = 1.5) -> None:
        self._theme = theme
        self.type = (font.key(), line_spacing)
        self._aside = _families("sans")
        self._size = font.pixelSize()
        self._line_percent = 100 * line_spacing * self._size / QFontMetricsF(font).lineSpacing()
        self._blocks: dict[Setting, QTextBlockFormat] = {}
        self._texts: dict[tuple[Look, bool], QTextCharFormat] = {}
        self._painted: dict[tuple[Look, PaintKind, bool, bool], QTextCharFormat] = {}

    def block(self, setting: Setting) -> QTextBlockFormat:
        """Margins, indent and line height of a paragraph's line."""
        if setting not in self._blocks:
            self._blocks[setting] = self._block(setting)
        return self._blocks[setting]

    def text(self, look: Look, *, to_left: bool = False) -> QTextCharFormat:
        """The characters of a paragraph without colour, ``to_left`` of one that is read from right to left."""
        key = (look, to_left)
        if key not in self._texts:
            self._texts[key] = self._text(look, to_left=to_left)
        return self._texts[key]

    def painted(self, look: Look, kind: PaintKind, nested: bool, *, to_left: bool = False) -> QTextCharFormat:
        """The characters of a paragraph in the colour of ``kind``."""
        key = (look, kind, nested, to_left)
        if key not in self._painted:
            colours = self._theme.kinds[kind]
            out = QTextCharFormat(self.text(look, to_left=to_left))
            out.setBackground(QColor(colours.nested if nested else colours.tint))
            out.setForeground(QColor(colours.text))
            out.setUnderlineStyle(UNDERLINE[colours.underline])
            out.setUnderlineColor(QColor(colours.line))
            self._painted[key] = out
        return self._painted[key]

    def _block(self, setting: Setting) -> QTextBlockFormat:
        look = setting.look
        above, below, indent = (round(part * self._size) for part in _SPACE[look])
        out = QTextBlockFormat()
        if setting.to_left is not None:
            from PySide6.QtCore import Qt

            way = Qt.LayoutDirection
            out.setLayoutDirection(way.RightToLeft if setting.to_left else way.LeftToRight)
        if look is Look.BLANK:
            # Hiding the line would be simpler, but Qt then finds the wrong text under a click.
            out.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
            return out
        if setting.heads:
            above = round((_ABOVE_HEADING + HEADING) * self._size) + (0 if look is Look.FOLDED else round(above / 2))
        out.setTopMargin(above if setting.begins else 0)
        if setting.closes:
            below = max(below, round(_SPACE[Look.BODY][1] * self._size))
        out.setBottomMargin(below if setting.ends else 0)
        # These two are left and right in Qt whichever way a paragraph is read.
        (out.setRightMargin if setting.to_left else out.setLeftMargin)(indent)
        if look is Look.FOLDED:
            out.setLineHeight(0, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
            return out
        if look is Look.QUOTED:
            (out.setLeftMargin if setting.to_left else out.setRightMargin)(indent)
        if look is Look.ROW:
            stops = [
                QTextOption.Tab(_COLUMN * self._size * column, QTextOption.TabType.LeftTab) for column in range(1, 9)
            ]
            out.setTabPositions(stops)
        percent = self._line_percent * (0.86 if look is Look.TITLE else 1.0)
        out.setLineHeight(percent, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        return out

    def _text(self, look: Look, *, to_left: bool) -> QTextCharFormat:
        out = QTextCharFormat()
        if look is Look.FOLDED:
            # The text is there for whoever copies it, and on the screen it has no height to be seen in.
            out.setForeground(QColor(0, 0, 0, 0))
            out.setProperty(QTextFormat.Property.FontPixelSize, 1)
            return out
        out.setForeground(QColor(self._theme.text))
        if look in _SIZE:
            out.setProperty(QTextFormat.Property.FontSizeAdjustment, _SIZE[look])
        if look in (Look.TITLE, Look.SUBHEADING):
            out.setFontWeight(QFont.Weight.DemiBold)
        # Arabic and Hebrew have no slanted letters nor small capitals, and space between letters parts joined ones.
        if look is Look.CAPTION and not to_left:
            out.setFontItalic(True)
        if look is Look.BYLINE and not to_left:
            out.setFontCapitalization(QFont.Capitalization.SmallCaps)
            out.setFontLetterSpacing(103)
        if look in _ASIDE:
            out.setFontFamilies(self._aside)
        if look in (Look.STANDFIRST, Look.BYLINE, Look.CAPTION, Look.RELATED, Look.FURNITURE):
            out.setForeground(QColor(self._theme.muted))
        return out
