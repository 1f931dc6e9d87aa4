"""The pens that draw the underline styles of the kinds."""

from PySide6.QtCore import Qt

from reader.gui.theme import Underline

PEN = {
    Underline.SOLID: Qt.PenStyle.SolidLine,
    Underline.DASH: Qt.PenStyle.DashLine,
    Underline.DOT: Qt.PenStyle.DotLine,
    Underline.DASH_DOT: Qt.PenStyle.DashDotLine,
}
