"""Themes: colours as data, read from TOML, and handed to the widgets as one frozen value."""

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from reader.app.view import PaintKind
from reader.errors import EnvironmentFailure
from reader.resources import resource


class Underline(StrEnum):
    """The underline styles of the kinds, so that colour is never the only sign."""

    SOLID = "solid"
    DASH = "dash"
    DOT = "dot"
    DASH_DOT = "dash-dot"


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
    """Every colour of the window as ``#rrggbb``."""

    name: str
    dark: bool
    window: str
    paper: str
    text: str
    muted: str
    faint: str
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


def parse_theme(data: dict[str, Any]) -> Theme:
    """A theme from the tables of its file; raises KeyError, TypeError or ValueError when one is missing or wrong."""
    kinds = {
        PaintKind(name): KindColours(**{**entry, "underline": Underline(entry["underline"])})
        for name, entry in data["kinds"].items()
    }
    marks = {name: MarkColours(**entry) for name, entry in data["marks"].items()}
    return Theme(name=data["name"], dark=data["dark"], kinds=kinds, marks=marks, **data["colours"])


def load_theme(name: str) -> Theme:
    """The shipped theme ``name``; raises EnvironmentFailure when its file is missing or damaged."""
    path = resource("themes", f"{name}.toml")
    try:
        return parse_theme(tomllib.loads(path.read_text(encoding="utf-8")))
    except (KeyError, TypeError, ValueError) as error:
        raise EnvironmentFailure(f"The theme {path} is damaged ({error}). Install the program again.") from error


def system_theme_name() -> str:
    """The theme that goes with the desktop's colour scheme."""
    return "dark" if QApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"


def palette(theme: Theme) -> QPalette:
    """The Qt palette of a theme, so that menus, fields and dialogs match it."""
    out = QPalette()
    roles = QPalette.ColorRole
    for role, colour in (
        (roles.Window, theme.window),
        (roles.WindowText, theme.text),
        (roles.Base, theme.paper),
        (roles.AlternateBase, theme.card_hover),
        (roles.Text, theme.text),
        (roles.Button, theme.window),
        (roles.ButtonText, theme.text),
        (roles.ToolTipBase, theme.card_current),
        (roles.ToolTipText, theme.text),
        (roles.PlaceholderText, theme.muted),
        (roles.Highlight, theme.accent),
        (roles.HighlightedText, theme.on_accent),
        (roles.Link, theme.accent),
        (roles.Accent, theme.accent),
        (roles.Mid, theme.faint),
        (roles.Light, theme.card_current),
        (roles.Dark, theme.muted),
    ):
        out.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        out.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.muted))
    return out


def style_sheet(theme: Theme) -> str:
    """What the palette cannot say: quiet splitters, scroll bars, buttons and lists."""
    return f"""
    QMainWindow, QDialog {{ background: {theme.window}; }}
    QMenuBar {{ background: {theme.window}; color: {theme.text}; padding: 2px 6px; }}
    QMenuBar::item {{ padding: 4px 9px; border-radius: 5px; background: transparent; }}
    QMenuBar::item:selected {{ background: {theme.faint}; }}
    QMenu {{ background: {theme.card_current}; color: {theme.text}; border: 1px solid {theme.faint}; padding: 5px; }}
    QMenu::item {{ padding: 5px 26px 5px 22px; border-radius: 5px; }}
    QMenu::item:selected {{ background: {theme.accent}; color: {theme.on_accent}; }}
    QMenu::item:disabled {{ color: {theme.muted}; }}
    QMenu::separator {{ height: 1px; background: {theme.faint}; margin: 5px 8px; }}
    QSplitter::handle {{ background: {theme.faint}; }}
    QSplitter::handle:hover {{ background: {theme.accent}; }}
    QStatusBar {{ background: {theme.window}; color: {theme.muted}; }}
    QStatusBar::item {{ border: none; }}
    QStatusBar QLabel {{ color: {theme.muted}; padding: 0 6px; }}
    QToolTip {{ background: {theme.card_current}; color: {theme.text}; border: 1px solid {theme.faint}; padding: 5px; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
    QScrollBar::handle {{ background: {theme.faint}; border-radius: 4px; margin: 2px;
                            min-height: 32px; min-width: 32px; }}
    QScrollBar::handle:hover {{ background: {theme.muted}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QPushButton {{ background: {theme.card_current}; color: {theme.text}; border: 1px solid {theme.faint};
                   border-radius: 6px; padding: 6px 14px; }}
    QPushButton:hover, QPushButton:focus {{ border-color: {theme.accent}; }}
    QPushButton:default {{ background: {theme.accent}; color: {theme.on_accent}; border-color: {theme.accent}; }}
    QPushButton:default:focus {{ border: 2px solid {theme.text}; padding: 5px 13px; }}
    QToolButton {{ background: transparent; color: {theme.text}; border: 1px solid transparent; border-radius: 5px;
                   padding: 3px 7px; }}
    QToolButton:hover, QToolButton:focus {{ border-color: {theme.faint}; background: {theme.card_hover}; }}
    QLineEdit {{ background: {theme.paper}; color: {theme.text}; border: 1px solid {theme.faint}; border-radius: 6px;
                 padding: 4px 8px; }}
    QLineEdit:focus {{ border-color: {theme.accent}; }}
    QProgressBar {{ background: {theme.faint}; border: none; border-radius: 2px; }}
    QProgressBar::chunk {{ background: {theme.accent}; border-radius: 2px; }}
    """
