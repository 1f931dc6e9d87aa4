"""The further underlines of claims within claims: the colour and the underline of a text show the innermost alone."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF
from PySide6.QtGui import QColor, QPainter, QPen

from reader.gui.pens import PEN
from reader.gui.segments import Segment
from reader.gui.text_pane import TextPane

# In parts of the body's size: how far beneath the type the first stands, and how far apart they are.
_BENEATH = 0.06
_APART = 0.19
# More would reach into the next line.
_MOST = 2
# What is folded has lines of next to no height.
_LEAST_HEIGHT = 4.0


def draw_underlines(painter: QPainter, pane: TextPane, segments: Sequence[Segment]) -> None:
    """Draws beneath each of the segments the underlines of the kinds around it, the next one first."""
    size = pane.type_size
    for segment in segments:
        if not segment.around:
            continue
        boxes = [box for box in pane.boxes(segment.span) if box.height() > _LEAST_HEIGHT]
        for number, kind in enumerate(segment.around[:_MOST]):
            colours = pane.theme.kinds[kind]
            painter.setPen(QPen(QColor(colours.line), max(1.0, size / 14), PEN[colours.underline]))
            for box in boxes:
                level = box.bottom() + (_BENEATH + number * _APART) * size
                painter.drawLine(QLineF(box.left(), level, box.right(), level))
