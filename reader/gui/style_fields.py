"""The part of the style sheet for fields and switches.

Qt makes their outlines darker than the window, which nobody sees on a dark one. Who styles an outline has to draw the
marks too, so these are pictures of the program's own, black or white.
"""

from reader.gui.theme import Theme
from reader.resources import resource


def _picture(name: str, *, white: bool) -> str:
    path = resource("icons", f"{name}-{'white' if white else 'black'}.svg")
    return f'url("{path.as_posix()}")'


def field_styles(theme: Theme) -> str:
    """The rules; raises EnvironmentFailure when a picture is missing."""
    # On the accent the mark is the other way round: dark themes have a light one.
    tick = _picture("tick", white=not theme.dark)
    down, up = (_picture(name, white=theme.dark) for name in ("down", "up"))
    ring = 2 if theme.high_contrast else 1
    return f"""
    QLineEdit {{ background: {theme.paper}; color: {theme.text}; placeholder-text-color: {theme.muted};
                 border: 1px solid {theme.border}; border-radius: 6px; padding: 4px 8px; }}
    QLineEdit:focus {{ border: {ring}px solid {theme.accent}; }}
    QLineEdit:disabled {{ color: {theme.muted}; background: {theme.window}; }}
    QComboBox, QAbstractSpinBox {{ background: {theme.paper}; color: {theme.text}; border: 1px solid {theme.border};
                                   border-radius: 6px; padding: 4px 8px; }}
    QAbstractSpinBox {{ qproperty-alignment: AlignCenter; }}
    QComboBox:focus, QAbstractSpinBox:focus {{ border: {ring}px solid {theme.accent}; }}
    QComboBox:disabled, QAbstractSpinBox:disabled {{ color: {theme.muted}; background: {theme.window}; }}
    QComboBox::drop-down {{ border: none; width: 22px; }}
    QComboBox::down-arrow {{ image: {down}; width: 12px; height: 12px; }}
    QComboBox QAbstractItemView {{ background: {theme.card_current}; color: {theme.text};
                                   border: 1px solid {theme.border}; }}
    QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; width: 20px; background: transparent; }}
    QAbstractSpinBox::up-button {{ subcontrol-origin: border; subcontrol-position: top right; }}
    QAbstractSpinBox::down-button {{ subcontrol-origin: border; subcontrol-position: bottom right; }}
    QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover {{ background: {theme.faint}; }}
    QAbstractSpinBox::up-arrow {{ image: {up}; width: 10px; height: 10px; }}
    QAbstractSpinBox::down-arrow {{ image: {down}; width: 10px; height: 10px; }}
    QCheckBox, QRadioButton {{ color: {theme.text}; spacing: 8px; padding: 2px; border: {ring}px solid transparent;
                               border-radius: 5px; }}
    QCheckBox:focus, QRadioButton:focus {{ border-color: {theme.accent}; }}
    QCheckBox:disabled, QRadioButton:disabled {{ color: {theme.muted}; }}
    QCheckBox::indicator, QRadioButton::indicator {{ width: 14px; height: 14px; background: {theme.paper};
                                                     border: 1px solid {theme.handle}; border-radius: 3px; }}
    QRadioButton::indicator {{ border-radius: 8px; }}
    QCheckBox::indicator:hover, QRadioButton::indicator:hover {{ border-color: {theme.accent}; }}
    QCheckBox::indicator:checked {{ background: {theme.accent}; border-color: {theme.accent}; image: {tick}; }}
    QRadioButton::indicator:checked {{ width: 6px; height: 6px; border: 5px solid {theme.accent}; }}
    QCheckBox::indicator:checked:disabled {{ background: {theme.muted}; border-color: {theme.muted}; }}
    QRadioButton::indicator:checked:disabled {{ border-color: {theme.muted}; }}
    QTabWidget::pane {{ border: 1px solid {theme.border}; border-radius: 6px; background: {theme.window}; }}
    QTableView {{ gridline-color: {theme.border}; }}
    QListWidget, QTreeWidget, QTableWidget {{ background: {theme.paper}; border: 1px solid {theme.border};
                                              border-radius: 6px; }}
    """
