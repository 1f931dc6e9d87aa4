"""Where in the window the text of an article will stand, known before what is around it is there."""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics

from reader.app.shares import shares

# The overview beside the text, and the lines between the panes.
RULER, _LINE = 22, 1
# Tabs are as high as the button that closes one.
_TABS = 30


class Around(NamedTuple):
    """The pixels above the text of an article and below it."""

    above: int
    below: int


def estimated(font: QFont, *, tabs: bool) -> Around:
    """What menus, balance, legend and status line take in the window's own type, as their style sheets have it."""
    height = QFontMetrics(font).height()
    menus, balance, legend, margins = height + 12, max(24, height + 8), max(25, height + 9), 22
    return Around(menus + balance + legend + margins + (_TABS if tabs else 0), height + 5)


def remembered(file: Path, key: str) -> Around | None:
    """What stood around the text in a window like this one; None where that is not known."""
    try:
        of, above, below = file.read_text(encoding="utf-8").split("\n")[:3]
        return Around(int(above), int(below)) if of == key else None
    except (OSError, ValueError):
        return None


def as_lines(key: str, around: Around) -> bytes:
    """What ``remembered`` reads."""
    return f"{key}\n{around.above}\n{around.below}\n".encode()


def key_of(size: QSize, font: QFont, *, tabs: bool) -> str:
    """What decides how much stands around the text, on one line."""
    return f"{size.width()} {font.toString()} {tabs:d}"


def text_place(size: QSize, around: Around, *, as_list: bool) -> QRect:
    """The place of the text in a window of ``size``."""
    left, right = shares(size.width(), as_list=as_list)
    width = size.width() - left - right - 2 * _LINE - RULER
    return QRect(left + _LINE, around.above, width, size.height() - around.above - around.below)
