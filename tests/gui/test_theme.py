"""Themes: readable, and told apart by everyone."""

from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reader.app.view import PaintKind
from reader.errors import EnvironmentFailure
from reader.gui.theme import Theme, load_theme, system_theme_name
from tests.colours import contrast, linear

NAMES = ("light", "dark")

# What each kind of colour blindness makes of linear RGB: G. M. Machado and others, "A Physiologically-based Model for
# Simulation of Color Vision Deficiency", IEEE TVCG 15 (2009), severity 1.0.
VISION = {
    "normal": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.01182, 0.04294, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.3039)),
}
# CIE76; about 2.3 is just noticeable side by side.
LEAST_DIFFERENCE = 7.0


def lab(rgb: list[float]) -> tuple[float, float, float]:
    """CIELAB of linear RGB under D65."""
    r, g, b = (min(1.0, max(0.0, value)) for value in rgb)
    x = (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047
    y = 0.2126 * r + 0.7152 * g + 0.0722 * b
    z = (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883
    fx, fy, fz = (v ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116 for v in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def difference(one: str, other: str, vision: str) -> float:
    """How far two colours are apart in the eyes of a kind of vision."""
    seen = [
        lab([sum(m * v for m, v in zip(row, linear(c), strict=True)) for row in VISION[vision]]) for c in (one, other)
    ]
    return float(sum((a - b) ** 2 for a, b in zip(*seen, strict=True)) ** 0.5)


def texts(theme: Theme) -> list[tuple[str, str, str]]:
    """Every pair of text and background that the window shows."""
    out = [
        (f"{text} on {back}", getattr(theme, text), getattr(theme, back))
        for text in ("text", "muted")
        for back in ("window", "paper", "card", "card_hover", "card_current")
    ]
    out += [(f"text on {back}", theme.text, getattr(theme, back)) for back in ("notice", "error", "other", "faint")]
    out += [("on_accent on accent", theme.on_accent, theme.accent)]
    for kind, colours in theme.kinds.items():
        out += [(f"{kind} on {back}", colours.text, getattr(colours, back)) for back in ("tint", "nested", "current")]
    out += [(f"mark {name}", mark.text, mark.tint) for name, mark in theme.marks.items()]
    return out


@pytest.mark.parametrize("name", NAMES)
def test_every_text_is_readable(name: str) -> None:
    """Every text has a contrast of at least 4.5 to 1 on everything that it stands on."""
    poor = [(what, contrast(text, back)) for what, text, back in texts(load_theme(name)) if contrast(text, back) < 4.5]
    assert not poor


@pytest.mark.parametrize("vision", VISION)
@pytest.mark.parametrize("name", NAMES)
def test_the_tints_differ_for_every_eye(name: str, vision: str) -> None:
    """Any two tints, and each tint and the paper, can be told apart with each of the common colour blindnesses."""
    theme = load_theme(name)
    tints = {str(kind): colours.tint for kind, colours in theme.kinds.items()} | {"paper": theme.paper}
    close = [
        (one, other)
        for one, other in combinations(tints, 2)
        if {one, other} != {"paper", "boilerplate"} and difference(tints[one], tints[other], vision) < LEAST_DIFFERENCE
    ]
    assert not close


@pytest.mark.parametrize("name", NAMES)
def test_colour_is_not_the_only_sign(name: str) -> None:
    """Each kind has an underline style of its own."""
    theme = load_theme(name)
    assert set(theme.kinds) == set(PaintKind)
    assert len({colours.underline for colours in theme.kinds.values()}) == len(PaintKind)


@pytest.mark.parametrize("name", NAMES)
def test_marks_without_text_are_seen(name: str) -> None:
    """The marks of the overview have the contrast of 3:1 that WCAG 2 asks of signs; boilerplate steps back."""
    theme = load_theme(name)
    marks = [colours.line for kind, colours in theme.kinds.items() if kind is not PaintKind.BOILERPLATE]
    assert min(contrast(mark, theme.paper) for mark in [*marks, theme.marks["find_current"].tint]) >= 3


def test_an_unknown_theme_is_told() -> None:
    """A theme that is not there is told as a damaged installation."""
    with pytest.raises(EnvironmentFailure, match=r"themes/sepia\.toml"):
        load_theme("sepia")


def test_the_theme_follows_the_system(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    """The desktop's colour scheme decides, and one that says nothing means light."""

    class Hints:
        scheme = Qt.ColorScheme.Unknown

        def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802
            return self.scheme

    hints = Hints()
    monkeypatch.setattr(QApplication, "styleHints", lambda: hints)
    assert system_theme_name() == "light"
    hints.scheme = Qt.ColorScheme.Dark
    assert system_theme_name() == "dark"
