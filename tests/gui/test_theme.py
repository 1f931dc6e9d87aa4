"""Themes: readable, and told apart by everyone."""

import re
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QApplication

from reader.app.view import Paint, PaintKind
from reader.core.span import Span
from reader.core.vocabulary import ClaimKind
from reader.errors import EnvironmentFailure, InputError
from reader.gui import readable
from reader.gui.marks import Marks
from reader.gui.style import palette, style_sheet
from reader.gui.system_theme import follow_system, system_theme_name
from reader.gui.theme import Theme, load_theme
from reader.gui.theme_files import SHIPPED, find_theme, own_themes_folder, theme_choices, theme_or_system
from reader.gui.typography import Formats, Look, reading_font
from tests.colours import contrast
from tests.gui.test_card_words import SAID
from tests.vision import VISION, ciede2000, difference

# A difference of 1 in CIEDE2000 is just noticed where two colours touch. Tints stand apart, on other lines, and are
# faint; 7 is where none of the tints is taken for another at a glance. Strong contrasts allow for more.
LEAST_TINTS = {False: 7.0, True: 10.0}
# Underlines and the ruler's marks are thin, and what is thin looks paler.
LEAST_LINES = 10.0
# A claim in a claim touches it, so that less is enough.
LEAST_NESTED = 2.3
KINDS = tuple(PaintKind)


def least_contrast(theme: Theme) -> float:
    """What WCAG 2 asks of text at level AA; at level AAA of the themes that are for strong contrasts."""
    return 7.0 if theme.high_contrast else 4.5


def texts(theme: Theme) -> list[tuple[str, str, str]]:
    """Every pair of text and background of what the window paints itself."""
    out = [
        (f"{text} on {back}", getattr(theme, text), getattr(theme, back))
        for text in ("text", "muted")
        for back in ("window", "paper", "card", "card_hover", "card_current")
    ]
    out += [(f"text on {back}", theme.text, getattr(theme, back)) for back in ("notice", "error", "other", "faint")]
    out += [(f"accent on {back}", theme.accent, getattr(theme, back)) for back in ("window", "paper", "card_current")]
    out += [("on_accent on accent", theme.on_accent, theme.accent)]
    # Badge, balance bar and card take these as they are.
    for kind, colours in theme.kinds.items():
        out += [(f"{kind} on {back}", colours.text, getattr(colours, back)) for back in ("tint", "nested", "current")]
    out += [(f"mark {name}", mark.text, mark.tint) for name, mark in theme.marks.items()]
    return out


def article_texts(theme: Theme) -> list[tuple[str, str, str]]:
    """Every pair that the article can show: each look, bare or in a kind's colour, nested or not, and each mark.

    What is folded has no height to be seen in.
    """

    def pair(name: str, form: QTextCharFormat) -> tuple[str, str, str]:
        bare = form.background().style() == Qt.BrushStyle.NoBrush
        return name, form.foreground().color().name(), theme.paper if bare else form.background().color().name()

    formats = Formats(theme, reading_font(1.0))
    out = [pair(str(look), formats.text(look)) for look in Look if look not in (Look.BLANK, Look.FOLDED)]
    out += [
        pair(f"{look} {kind} {nested}", formats.painted(look, kind, nested))
        for look in Look
        if look is not Look.FOLDED
        for kind in KINDS
        for nested in (False, True)
    ]
    document = QTextDocument("one two three four")
    for kind in ClaimKind:
        marks = Marks()
        colours = tuple(Paint(Span(0, 3), each) for each in KINDS)
        marks.set_claim(replace(SAID, kind=kind, source=(Span(4, 7),), cue=(Span(8, 13),), paints=colours))
        marks.set_mentions([Span(4, 7)])
        marks.set_hits([Span(0, 3)], Span(4, 7))
        made = marks.selections(document, lambda span: (span.start, span.end), theme, Span(0, 18))
        out += [pair(f"{kind} {number}", selection.format) for number, selection in enumerate(made)]
    return out


def widget_texts(theme: Theme) -> list[tuple[str, str, str]]:
    """Every pair of the palette, enabled and not, and of each rule of the style sheet that says both."""
    made = palette(theme)
    roles, groups = QPalette.ColorRole, QPalette.ColorGroup
    pairs = (
        (roles.WindowText, roles.Window),
        (roles.Text, roles.Base),
        (roles.Text, roles.AlternateBase),
        (roles.ButtonText, roles.Button),
        (roles.PlaceholderText, roles.Base),
        (roles.ToolTipText, roles.ToolTipBase),
        (roles.HighlightedText, roles.Highlight),
        (roles.Link, roles.Base),
        (roles.BrightText, roles.Window),
    )
    out = [
        (f"{group} {text}", made.color(group, text).name(), made.color(group, back).name())
        for group in (groups.Active, groups.Inactive, groups.Disabled)
        for text, back in pairs
    ]
    for selector, rules in re.findall(r"([^{}]+)\{([^}]*)\}", style_sheet(theme)):
        said = {name.strip(): value.strip() for name, _, value in (rule.partition(":") for rule in rules.split(";"))}
        if said.get("background", "").startswith("#") and "color" in said:
            out.append((selector.strip(), said["color"], said["background"]))
    return out


@pytest.mark.parametrize("name", SHIPPED)
def test_every_text_is_readable(name: str, qapp: object) -> None:
    """Every text has a contrast of at least 4.5 to 1 on everything that it stands on, 7 to 1 for strong contrasts."""
    theme = load_theme(name)
    every = [*texts(theme), *article_texts(theme), *widget_texts(theme)]
    assert len(every) > 150
    poor = [(what, round(contrast(*pair), 2)) for what, *pair in every if contrast(*pair) < least_contrast(theme)]
    assert not poor


@pytest.mark.parametrize("vision", VISION)
@pytest.mark.parametrize("name", SHIPPED)
@pytest.mark.parametrize("tone", ["tint", "nested", "current"])
def test_the_tints_differ_for_every_eye(name: str, vision: str, tone: str) -> None:
    """Any two kinds, and each kind and the paper, can be told apart with each of the common colour blindnesses."""
    theme = load_theme(name)
    tints = {str(kind): getattr(colours, tone) for kind, colours in theme.kinds.items()} | {"paper": theme.paper}
    close = {
        (one, other): round(difference(tints[one], tints[other], vision), 1)
        for one, other in combinations(tints, 2)
        # Boilerplate is to step back, and has its underline.
        if {one, other} != {"paper", "boilerplate"}
    }
    assert min(close.values()) >= LEAST_TINTS[theme.high_contrast], close


@pytest.mark.parametrize("vision", VISION)
@pytest.mark.parametrize("name", SHIPPED)
def test_the_underlines_differ_for_every_eye(name: str, vision: str) -> None:
    """Underlines, and the marks of the overview in their colours, can be told apart, besides by their style."""
    lines = [colours.line for colours in load_theme(name).kinds.values()]
    assert min(difference(one, other, vision) for one, other in combinations(lines, 2)) >= LEAST_LINES


@pytest.mark.parametrize("vision", VISION)
@pytest.mark.parametrize("name", SHIPPED)
def test_a_nested_claim_has_a_tone_of_its_own(name: str, vision: str) -> None:
    """A claim in a claim of its kind is told from it, and the current one from both."""
    for kind, colours in load_theme(name).kinds.items():
        if kind is not PaintKind.BOILERPLATE:
            assert difference(colours.tint, colours.nested, vision) >= LEAST_NESTED
            assert difference(colours.nested, colours.current, vision) >= LEAST_NESTED


@pytest.mark.parametrize("name", SHIPPED)
def test_colour_is_not_the_only_sign(name: str) -> None:
    """Each kind has an underline style of its own."""
    theme = load_theme(name)
    assert set(theme.kinds) == set(PaintKind)
    assert len({colours.underline for colours in theme.kinds.values()}) == len(PaintKind)


@pytest.mark.parametrize("name", SHIPPED)
def test_marks_without_text_are_seen(name: str) -> None:
    """Signs have the contrast of 3:1 that WCAG 2 asks of them; only boilerplate steps back, but not for weak eyes."""
    theme = load_theme(name)
    loud = [colours for kind, colours in theme.kinds.items() if theme.high_contrast or kind != PaintKind.BOILERPLATE]
    assert min(contrast(colours.line, back) for colours in loud for back in (theme.paper, colours.tint)) >= 3
    assert contrast(theme.marks["find_current"].tint, theme.paper) >= 3
    for back in (theme.window, theme.paper, theme.card_current):
        # What has the focus, and what a scroll bar is held by.
        assert contrast(theme.accent, back) >= 3
        assert contrast(theme.handle, back) >= 3
        assert not theme.high_contrast or contrast(theme.border, back) >= 3


def test_the_measure_is_that_of_the_standard() -> None:
    """The colour difference gives what the authors' own test data say (pairs 1, 7, 17 and 24 of Sharma and others)."""
    for one, other, wanted in (
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, 0.0, 0.0), (50.0, -1.0, 2.0), 2.3669),
        ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
        ((50.0, 2.5, 0.0), (50.0, 3.2592, 0.3350), 1.0),
    ):
        assert ciede2000(one, other) == pytest.approx(wanted, abs=1e-4)


def test_an_unknown_theme_is_told() -> None:
    """A shipped theme that is not there is told as a damaged installation, another as one that nobody made."""
    with pytest.raises(EnvironmentFailure, match=r"themes/sepia\.toml"):
        load_theme("sepia")
    with pytest.raises(InputError, match=r"no sepia\.toml"):
        find_theme("sepia")


@pytest.fixture
def own() -> Path:
    """The folder of the person's own themes."""
    folder = own_themes_folder()
    folder.mkdir(parents=True)
    return folder


def test_a_person_may_have_own_themes(own: Path) -> None:
    """A file in the configuration folder is a theme, which takes from a shipped one what it does not say itself."""
    (own / "sepia.toml").write_text('title = "Sepia"\nbase = "dark"\n[colours]\npaper = "#2b2118"\n', encoding="utf-8")
    assert [choice.title for choice in theme_choices()] == [*(load_theme(name).title for name in SHIPPED), "Sepia"]
    theme = find_theme("sepia")
    dark = load_theme("dark")
    assert theme == replace(dark, name="sepia", title="Sepia", paper="#2b2118")


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"[colours", "not written as TOML is: Expected"),
        (b'[colours]\npaper = "brown"', r"paper in \[colours\] is 'brown', which is no colour such as #"),
        (b"kinds = 3", "kinds is 3 and no table"),
        (b"colours = []", r"colours is \[\] and no table"),
        (b"[kinds]\nquote = '#102030'", "kinds.quote is '#102030' and no table"),
        (b'[kinds.quote]\nunderline = "wave"', "is 'wave' and none of solid, dash, dot, dash-dot"),
        (b"[kinds.foo]\ntint = '#102030'", r"foo in \[kinds\] is no part of a theme; it may hold quote, statement"),
        (b"[colours]\npapier = '#102030'", r"papier in \[colours\] is no part of a theme; is paper meant\?"),
        (b"[colors]\npaper = '#102030'", r"colors is no part of a theme; is colours meant\?"),
        (b"dark = 'yes'", "dark is 'yes' and neither true nor false"),
        (b"title = 5", "title is 5 and no text"),
        (b'base = "../../etc"', "base is"),
        (b"base = []", "base is"),
        (b"a = " + b"[" * 50_000, "endless brackets|TOML"),
        (b"\xff\xfe", "no text in UTF-8"),
        (b"#" * 200_000, "larger than"),
        (b"[colours]\ntext = '#fefefe'\npaper = '#ffffff'", r"hard to read, .*text on paper \(1\.0 to 1\)"),
    ],
)
def test_a_broken_theme_never_stops_the_start(own: Path, qapp: object, content: bytes, why: str) -> None:
    """The system's theme stands in for it, and the message names the file and what is wrong with it."""
    (own / "mine.toml").write_bytes(content)
    theme, message = theme_or_system("mine")
    assert theme == load_theme("light")
    assert str(own / "mine.toml") in message
    assert re.search(why, message)
    assert "mine" in [choice.title for choice in theme_choices()]


def test_what_is_hard_to_read_is_told(own: Path, qapp: object) -> None:
    """A theme of weak colours is worn, and the message names its file and what is too pale; others are silent."""
    (own / "mine.toml").write_text("[colours]\nmuted = '#c0c0c0'\n[marks.cue]\ntext = '#55524c'\n", encoding="utf-8")
    theme, message = theme_or_system("mine")
    assert theme.muted == "#c0c0c0"
    assert str(own / "mine.toml") in message
    assert "muted on window (1.6 to 1)" in message
    assert "cue text on tint" in message
    (own / "mine.toml").write_text("base = 'dark'", encoding="utf-8")
    assert [theme_or_system(name)[1] for name in (*SHIPPED, "mine")] == [""] * 5


@pytest.mark.parametrize("colours", [("#000000", "#ffffff"), ("#2f6fbd", "#d8e9fd"), ("#fefefe", "#ffffff")])
def test_contrast_is_that_of_the_standard(colours: tuple[str, str]) -> None:
    """What the window computes is what the tests do."""
    assert readable.contrast(*colours) == readable.contrast(*colours[::-1]) == pytest.approx(contrast(*colours))


class Hints:
    """What a desktop wishes."""

    def __init__(self) -> None:
        self.scheme = Qt.ColorScheme.Unknown
        self.contrast = Qt.ContrastPreference.NoPreference

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802
        """Light, dark, or nothing said."""
        return self.scheme

    def accessibility(self) -> "Hints":
        """The wishes of those who see badly."""
        return self

    def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802
        """Strong contrasts, or nothing said."""
        return self.contrast


def test_the_theme_follows_the_system(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    """The desktop's colour scheme and contrast decide, and one that says nothing means light."""
    hints = Hints()
    monkeypatch.setattr(QApplication, "styleHints", lambda: hints)
    assert system_theme_name() == "light"
    hints.contrast = Qt.ContrastPreference.HighContrast
    assert system_theme_name() == "contrast-light"
    hints.scheme = Qt.ColorScheme.Dark
    assert system_theme_name() == "contrast-dark"
    hints.contrast = Qt.ContrastPreference.NoPreference
    assert system_theme_name() == "dark"


def test_a_change_of_the_system_is_told_at_once(qapp: QApplication) -> None:
    """Whoever follows the desktop hears of another scheme, and of another contrast, while the program runs."""
    heard: list[object] = []
    follow_system(heard.append)
    hints = QApplication.styleHints()
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert heard == [Qt.ColorScheme.Dark, Qt.ContrastPreference.HighContrast]
