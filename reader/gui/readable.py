"""How well the texts of a theme can be read on what they stand on, as WCAG 2 measures it."""

from collections.abc import Iterator

from reader.core.wording import tr
from reader.gui.theme import Theme

# What WCAG 2 asks of text at level AA, at level AAA for strong contrasts, and of what is large: below that, a person
# could not even read what is wrong.
LEAST = 4.5
_LEAST_STRONG = 7.0
_LEAST_AT_ALL = 3.0
_GROUNDS = ("window", "paper", "card", "card_hover", "card_current", "notice", "error", "other", "faint")
_MOST_TOLD = 4


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours ``#rrggbb``, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def hard_to_read(theme: Theme) -> str:
    """Which texts of a theme have too little contrast, in words that go on from its name; "" for none."""
    least = _LEAST_STRONG if theme.high_contrast else LEAST
    return _told(((what, ratio) for what, ratio in _ratios(theme) if ratio < least), least)


def unreadable(theme: Theme) -> str:
    """Why a theme cannot be read at all, in words that go on from its name; "" when it can."""
    every = ((f"text on {ground}", contrast(theme.text, getattr(theme, ground))) for ground in _GROUNDS)
    return _told(((what, ratio) for what, ratio in every if ratio < _LEAST_AT_ALL), LEAST)


def _ratios(theme: Theme) -> Iterator[tuple[str, float]]:
    for ground in _GROUNDS:
        yield f"text on {ground}", contrast(theme.text, getattr(theme, ground))
    for ground in _GROUNDS[:5]:
        yield f"muted on {ground}", contrast(theme.muted, getattr(theme, ground))
    for ground in ("window", "paper", "card_current"):
        yield f"accent on {ground}", contrast(theme.accent, getattr(theme, ground))
    yield "on_accent on accent", contrast(theme.on_accent, theme.accent)
    for kind, colours in theme.kinds.items():
        for tone in ("tint", "nested", "current"):
            yield f"{kind.value} text on {tone}", contrast(colours.text, getattr(colours, tone))
    for name, mark in theme.marks.items():
        yield f"{name} text on tint", contrast(mark.text, mark.tint)


def _told(poor: Iterator[tuple[str, float]], least: float) -> str:
    found = sorted(poor, key=lambda each: each[1])
    if not found:
        return ""
    shown = found[:_MOST_TOLD]
    said = ", ".join(tr("{what} ({ratio} to 1)", what=what, ratio=f"{ratio:.1f}") for what, ratio in shown)
    if len(found) > len(shown):
        said = tr("{texts} and {count} more", texts=said, count=len(found) - len(shown))
    return tr(
        "has text that is hard to read, with a contrast of less than {least} to 1: {texts}",
        least=f"{least:g}",
        texts=said,
    )


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
