"""Themes: colours as data, read from TOML, and handed to the widgets as one frozen value."""

import re
import tomllib
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Qt

from reader.app.view import PaintKind
from reader.errors import EnvironmentFailure
from reader.resources import resource


class Underline(StrEnum):
    """The underline styles of the kinds, so that colour is never the only sign."""

    SOLID = "solid"
    DASH = "dash"
    DOT = "dot"
    DASH_DOT = "dash-dot"


# The marks that every theme has colours for.
MARKS = frozenset({"cue", "source", "mention", "find", "find_current"})

PEN = {
    Underline.SOLID: Qt.PenStyle.SolidLine,
    Underline.DASH: Qt.PenStyle.DashLine,
    Underline.DOT: Qt.PenStyle.DotLine,
    Underline.DASH_DOT: Qt.PenStyle.DashDotLine,
}


@dataclass(frozen=True, slots=True)
class KindColours:
    """The look of one kind: background of its text, of text nested deeper, of the current claim; text and underline."""

    tint: str
    nested: str
    current: str
    text: str
    line: str
    underline: Underline


@dataclass(frozen=True, slots=True)
class MarkColours:
    """Background and text colour of a mark: cue, source, mention, find hit."""

    tint: str
    text: str


@dataclass(frozen=True, slots=True)
class Theme:
    """Every colour of the window as ``#rrggbb``.

    ``title`` is what a menu calls it. ``faint`` lies behind what the pointer is over, ``border`` parts things, and
    ``handle`` is what a scroll bar is held by.
    """

    name: str
    title: str
    dark: bool
    high_contrast: bool
    window: str
    paper: str
    text: str
    muted: str
    faint: str
    border: str
    handle: str
    accent: str
    on_accent: str
    card: str
    card_hover: str
    card_current: str
    notice: str
    error: str
    other: str
    kinds: dict[PaintKind, KindColours]
    marks: dict[str, MarkColours]


_COLOUR = re.compile(r"#[0-9a-f]{6}", re.IGNORECASE)


def parse_theme(data: dict[str, Any]) -> Theme:
    """A theme from the tables of its file; raises KeyError, TypeError or ValueError when one is missing or wrong."""
    kinds = {
        PaintKind(name): KindColours(**_colours(entry), underline=Underline(entry["underline"]))
        for name, entry in data["kinds"].items()
    }
    marks = {name: MarkColours(**_colours(entry)) for name, entry in data["marks"].items()}
    missing = [*(set(PaintKind) - set(kinds)), *(MARKS - set(marks))]
    if missing:
        raise KeyError(min(missing))
    return Theme(
        name=str(data["name"]),
        title=str(data["title"]),
        dark=bool(data["dark"]),
        high_contrast=bool(data["high_contrast"]),
        kinds=kinds,
        marks=marks,
        **_colours(data["colours"]),
    )


def _colours(entry: dict[str, Any]) -> dict[str, str]:
    out = {name: colour for name, colour in entry.items() if name != "underline"}
    for name, colour in out.items():
        if not isinstance(colour, str) or not _COLOUR.fullmatch(colour):
            raise ValueError(f"{name} is {colour!r}, which is no colour such as #1f5a3a")
    return out


def load_theme(name: str) -> Theme:
    """The shipped theme ``name``; raises EnvironmentFailure when its file is missing or damaged."""
    path = resource("themes", f"{name}.toml")
    try:
        return parse_theme(tomllib.loads(path.read_text(encoding="utf-8")))
    except (OSError, KeyError, TypeError, ValueError) as error:
        raise EnvironmentFailure(f"The theme {path} is damaged ({error}). Install the program again.") from error
