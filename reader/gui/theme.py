"""Themes: colours as data, read from TOML, and handed to the widgets as one frozen value."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any

from reader.app.paint_kind import PaintKind
from reader.core.wording import tr
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


_PARTS = ("name", "title", "dark", "high_contrast", "colours", "kinds", "marks")
_COLOURS = tuple(field.name for field in fields(Theme) if field.type is str and field.name not in _PARTS)
_KIND = tuple(field.name for field in fields(KindColours) if field.type is str)
_MARK = tuple(field.name for field in fields(MarkColours))
_COLOUR = re.compile(r"#[0-9a-f]{6}", re.IGNORECASE)


def parse_theme(data: dict[str, Any]) -> Theme:
    """A theme from the tables of its file; raises ValueError, in words that go on from its name, where it is none."""
    _check_names(data, _PARTS, "")
    kinds, marks = _table(data, "kinds"), _table(data, "marks")
    _check_names(kinds, [kind.value for kind in PaintKind], "kinds")
    _check_names(marks, sorted(MARKS), "marks")
    return Theme(
        name=_text(data, "name"),
        title=_text(data, "title"),
        dark=_flag(data, "dark"),
        high_contrast=_flag(data, "high_contrast"),
        kinds={PaintKind(name): _kind(_table(kinds, name, "kinds"), f"kinds.{name}") for name in kinds},
        marks={name: MarkColours(**_colours(_table(marks, name, "marks"), _MARK, f"marks.{name}")) for name in marks},
        **_colours(_table(data, "colours"), _COLOURS, "colours"),
    )


def _kind(entry: dict[str, Any], where: str) -> KindColours:
    underline = entry.get("underline")
    if underline not in list(Underline):
        raise ValueError(
            tr(
                "underline in [{where}] is {value} and none of {known}",
                where=where,
                value=repr(underline),
                known=", ".join(Underline),
            )
        )
    colours = {name: value for name, value in entry.items() if name != "underline"}
    return KindColours(**_colours(colours, _KIND, where), underline=Underline(underline))


def _colours(entry: dict[str, Any], names: Sequence[str], where: str) -> dict[str, str]:
    _check_names(entry, names, where)
    for name, colour in entry.items():
        if not isinstance(colour, str) or not _COLOUR.fullmatch(colour):
            raise ValueError(
                tr(
                    "{name} in [{where}] is {value}, which is no colour such as #1f5a3a",
                    name=name,
                    where=where,
                    value=repr(colour),
                )
            )
    return entry


def _check_names(entry: Mapping[str, object], names: Sequence[str], where: str) -> None:
    for name in entry:
        if name not in names:
            # Only a theme that is none needs it, and every start imports this module.
            import difflib

            close = difflib.get_close_matches(name, names, 1)
            hint = tr("is {name} meant?", name=close[0]) if close else tr("it may hold {names}", names=", ".join(names))
            raise ValueError(tr("{name} is no part of a theme; {hint}", name=_placed(name, where), hint=hint))
    for name in names:
        if name not in entry:
            raise ValueError(tr("{name} is missing", name=_placed(name, where)))


def _placed(name: str, where: str) -> str:
    return tr("{name} in [{where}]", name=name, where=where) if where else name


def _table(data: Mapping[str, Any], name: str, where: str = "") -> dict[str, Any]:
    value = data[name]
    if not isinstance(value, dict):
        raise ValueError(
            tr("{name} is {value} and no table", name=f"{where}.{name}".removeprefix("."), value=repr(value))
        )
    return value


def _text(data: Mapping[str, Any], name: str) -> str:
    if not isinstance(data[name], str):
        raise ValueError(tr("{name} is {value} and no text in quotation marks", name=name, value=repr(data[name])))
    return str(data[name])


def _flag(data: Mapping[str, Any], name: str) -> bool:
    if not isinstance(data[name], bool):
        raise ValueError(tr("{name} is {value} and neither true nor false", name=name, value=repr(data[name])))
    return bool(data[name])


def load_theme(name: str) -> Theme:
    """The shipped theme ``name``; raises EnvironmentFailure when its file is missing or damaged."""
    path = resource("themes", f"{name}.toml")
    try:
        return parse_theme(tomllib.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError) as error:
        raise EnvironmentFailure(
            tr("The theme {path} is damaged ({error}). Install the program again.", path=path, error=error)
        ) from error
