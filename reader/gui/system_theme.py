"""The desktop's wish for light or dark colours and for strong contrasts, now and when it changes."""

from collections.abc import Callable

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

# Of 255: grey.
_DARK_BELOW = 128


def system_theme_name() -> str:
    """The theme that goes with the desktop's colour scheme and contrast."""
    from PySide6.QtCore import Qt

    hints = QApplication.styleHints()
    scheme = "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"
    strong = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
    return f"contrast-{scheme}" if strong else scheme


def likely_theme_name(last: str) -> str:
    """What ``system_theme_name`` is likely to say; ``last`` is what it said last, "" where that was as likely.

    To ask makes PySide build all of Qt's own namespace, which takes a tenth of the time in which the first screen is
    there. The desktop's colours say whether it is a dark one.
    """
    dark = QApplication.palette().color(QPalette.ColorRole.Window).lightness() < _DARK_BELOW
    scheme = "dark" if dark else "light"
    return last if last == f"contrast-{scheme}" else scheme


def follow_system(changed: Callable[..., object]) -> None:
    """Calls ``changed``, with what Qt tells of it, whenever the desktop's wish changes."""
    hints = QApplication.styleHints()
    hints.colorSchemeChanged.connect(changed)
    hints.accessibility().contrastPreferenceChanged.connect(changed)
