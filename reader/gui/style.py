"""What Qt's own widgets take of a theme: the palette, and the style sheet for what the palette cannot say."""

from PySide6.QtGui import QColor, QPalette

from reader.gui.style_fields import field_styles
from reader.gui.theme import Theme


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
        (roles.Button, theme.card_current),
        (roles.ButtonText, theme.text),
        (roles.BrightText, theme.text),
        (roles.ToolTipBase, theme.card_current),
        (roles.ToolTipText, theme.text),
        (roles.PlaceholderText, theme.muted),
        (roles.Highlight, theme.accent),
        (roles.HighlightedText, theme.on_accent),
        (roles.Link, theme.accent),
        (roles.LinkVisited, theme.accent),
        (roles.Accent, theme.accent),
        # Fusion draws frames and arrows with these; what Qt derives for them is grey on any theme.
        (roles.Light, theme.card_current),
        (roles.Midlight, theme.faint),
        (roles.Mid, theme.border),
        (roles.Dark, theme.handle),
        (roles.Shadow, theme.border),
    ):
        out.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText, roles.PlaceholderText):
        out.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.muted))
    out.setColor(QPalette.ColorGroup.Disabled, roles.Highlight, QColor(theme.faint))
    out.setColor(QPalette.ColorGroup.Disabled, roles.HighlightedText, QColor(theme.text))
    return out


def style_sheet(theme: Theme) -> str:
    """What the palette cannot say: quiet splitters and scroll bars, buttons, lists, and what has the focus."""
    ring = 2 if theme.high_contrast else 1
    return f"""
    QMainWindow, QDialog {{ background: {theme.window}; }}
    QMenuBar {{ background: {theme.window}; color: {theme.text}; padding: 2px 6px; }}
    QMenuBar::item {{ padding: 4px 9px; border-radius: 5px; background: transparent; }}
    QMenuBar::item:selected {{ background: {theme.faint}; }}
    QMenuBar::item:disabled {{ color: {theme.muted}; }}
    QMenu {{ background: {theme.card_current}; color: {theme.text}; border: 1px solid {theme.border}; padding: 5px; }}
    QMenu::item {{ padding: 5px 26px 5px 22px; border-radius: 5px; }}
    QMenu::item:selected {{ background: {theme.accent}; color: {theme.on_accent}; }}
    QMenu::item:disabled {{ color: {theme.muted}; font-style: italic; }}
    QMenu::item:disabled:selected {{ background: {theme.card_hover}; color: {theme.muted}; }}
    QMenu #menu-heading {{ color: {theme.muted}; font-weight: 600; padding: 5px 22px 3px 19px; }}
    QMenu::separator {{ height: 1px; background: {theme.border}; margin: 5px 8px; }}
    QSplitter::handle {{ background: {theme.border}; }}
    QSplitter::handle:hover {{ background: {theme.accent}; }}
    QStatusBar {{ background: {theme.window}; color: {theme.muted}; }}
    QStatusBar::item {{ border: none; }}
    QStatusBar QLabel {{ color: {theme.muted}; padding: 0 6px; }}
    QToolTip {{ background: {theme.card_current}; color: {theme.text}; border: 1px solid {theme.border};
                padding: 5px; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
    QScrollBar::handle {{ background: {theme.handle}; border-radius: 3px; margin: 3px;
                            min-height: 32px; min-width: 32px; }}
    QScrollBar::handle:hover {{ background: {theme.text}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QAbstractScrollArea::corner {{ background: transparent; }}
    QPushButton {{ background: {theme.card_current}; color: {theme.text}; border: 1px solid {theme.border};
                   border-radius: 6px; padding: 6px 14px; }}
    QPushButton:hover {{ background: {theme.card_hover}; border-color: {theme.accent}; }}
    QPushButton:focus {{ border: 2px solid {theme.accent}; padding: 5px 13px; }}
    QPushButton:disabled {{ color: {theme.muted}; background: {theme.window}; border-style: dashed; }}
    QPushButton:default {{ background: {theme.accent}; color: {theme.on_accent}; border-color: {theme.accent}; }}
    QPushButton:default:focus {{ border: 2px solid {theme.text}; padding: 5px 13px; }}
    QPushButton:default:disabled {{ color: {theme.muted}; background: {theme.window}; border-color: {theme.border}; }}
    QToolButton {{ background: transparent; color: {theme.text}; border: 1px solid transparent; border-radius: 5px;
                   padding: 3px 7px; }}
    QToolButton:hover {{ border-color: {theme.border}; background: {theme.card_hover}; }}
    QToolButton:focus {{ border: {ring}px solid {theme.accent}; }}
    QToolButton:checked {{ background: {theme.faint}; border-color: {theme.border}; }}
    QToolButton:disabled {{ color: {theme.muted}; }}
    QProgressBar {{ background: {theme.faint}; border: none; border-radius: 2px; }}
    QProgressBar::chunk {{ background: {theme.accent}; border-radius: 2px; }}
    QHeaderView::section {{ background: {theme.window}; color: {theme.text}; border: none;
                            border-bottom: 1px solid {theme.border}; padding: 4px 8px; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QTabBar::tab {{ background: {theme.window}; color: {theme.muted}; border: 1px solid transparent;
                    border-bottom: 2px solid transparent; padding: 5px 11px; }}
    QTabBar::tab:hover {{ background: {theme.card_hover}; color: {theme.text}; }}
    QTabBar::tab:selected {{ color: {theme.text}; border-bottom: 2px solid {theme.accent}; }}
    QTabBar::tab:focus {{ border: {ring}px solid {theme.accent}; }}
    {field_styles(theme)}"""
