"""The desktop's wish for light or dark colours and for strong contrasts, now and when it changes."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication


def system_theme_name() -> str:
    """The theme that goes with the desktop's colour scheme and contrast."""
    hints = QApplication.styleHints()
    scheme = "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"
    strong = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
    return f"contrast-{scheme}" if strong else scheme


def follow_system(changed: Callable[..., object]) -> None:
    """Calls ``changed``, with what Qt tells of it, whenever the desktop's wish changes."""
    hints = QApplication.styleHints()
    hints.colorSchemeChanged.connect(changed)
    hints.accessibility().contrastPreferenceChanged.connect(changed)
