"""Where in the window the text of an article will stand, known before what is around it is there."""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics

from reader.app.shares import shares
from reader.gui.text_scale import text_scale

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


class Remembered(NamedTuple):
    """What the last first screen found out: the desktop's theme where its colours do not tell it, and what was around.

    ``theme`` is "" where they do. ``key`` says in which window the text was.
    """

    theme: str
    key: str
    around: Around


def remembered(file: Path) -> Remembered | None:
    """What is kept in ``file``; None where that is nothing, or nothing that is understood."""
    try:
        theme, key, above, below = file.read_text(encoding="utf-8").split("\n")[:4]
        return Remembered(theme, key, Around(int(above), int(below)))
    except (OSError, ValueError):
        return None


def as_lines(kept: Remembered) -> bytes:
    """What ``remembered`` reads."""
    return f"{kept.theme}\n{kept.key}\n{kept.around.above}\n{kept.around.below}\n".encode()


def key_of(size: QSize, font: QFont, *, tabs: bool) -> str:
    """What decides how much stands around the text, on one line."""
    return f"{size.width()} {font.toString()} {tabs:d}"


def text_place(size: QSize, around: Around, *, as_list: bool) -> QRect:
    """The place of the text in a window of ``size``."""
    left, right = shares(size.width(), as_list=as_list, scale=text_scale())
    width = size.width() - left - right - 2 * _LINE - RULER
    return QRect(left + _LINE, around.above, width, size.height() - around.above - around.below)
