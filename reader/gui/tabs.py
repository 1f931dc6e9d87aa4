"""The bar of tabs, one for each open article or two that stand beside each other."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QTabBar, QToolButton, QToolTip, QWidget

from reader.app.tab_names import tab_names
from reader.core.turning import unturned
from reader.core.wording import tr
from reader.gui.jobs import OpenFile, Request
from reader.gui.text_scale import keep_measured, scaled
from reader.gui.theme import Theme
from reader.gui.tips import wrapped

_SIDE = QTabBar.ButtonPosition.RightSide
# So many signs of a name tell it from others; with less room the bar scrolls.
_LEAST_SIGNS = 14
_CLOSE = "close"


class Tabs(QTabBar):
    """Movable tabs, each with a button to close it, by the numbers that QTabBar gives them.

    ``others_wanted`` asks to close all but one, ``beside_wanted`` to show what is in one beside what is in view,
    ``apart_wanted`` to give each of two articles a tab. The bar is away while there are fewer than two.
    """

    others_wanted = Signal(int)
    beside_wanted = Signal(int)
    apart_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Open articles"))
        self.setDocumentMode(True)
        self.setDrawBase(False)
        self.setMovable(True)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideMiddle)
        self.setSelectionBehaviorOnRemove(QTabBar.SelectionBehavior.SelectRightTab)
        self.setAutoHide(True)
        self._middle = -1
        self._doubles: frozenset[int] = frozenset()
        self.set_theme(theme)

    def show_names(self, tabs: Sequence[Sequence[Request | None]]) -> None:
        """Names each tab after the article in it, or the two."""
        requests = [request for tab in tabs for request in tab]
        names = [request.name if request is not None else "" for request in requests]
        paths = [request.path if isinstance(request, OpenFile) else None for request in requests]
        told = list(zip(tab_names(names, paths), names, paths, strict=True))
        self._doubles = frozenset(number for number, tab in enumerate(tabs) if len(tab) > 1)
        for number, tab in enumerate(tabs):
            own, told = told[: len(tab)], told[len(tab) :]
            name = " | ".join(unturned(name) for name, _, _ in own)
            text = name.replace("&", "&&")
            tips = (_whole(path, whole) if path else tr("{name}: in no file yet", name=whole) for _, whole, path in own)
            # In words alone, which assistive technology takes as they are; ``event`` breaks them into lines.
            tip = "\n".join(map(unturned, tips))
            # What is pasted may be saved under the very name that it has.
            if text == self.tabText(number) and tip == self.tabToolTip(number):
                continue
            self.setTabText(number, text)
            self.setTabToolTip(number, tip)
            self.setAccessibleTabName(number, unturned(name))
            self.tabButton(number, _SIDE).setAccessibleName(tr("Close {name}", name=unturned(name)))

    @property
    def names(self) -> tuple[str, ...]:
        """What stands on the tabs, whole, with the mark of an "&" that is one."""
        return tuple(self.tabText(number) for number in range(self.count()))

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of another theme."""
        self.setStyleSheet(
            f"QTabBar {{ background: {theme.window}; }}"
            f"QTabBar::tab {{ background: {theme.window}; color: {theme.muted}; border: none;"
            f" border-right: 1px solid {theme.border}; border-bottom: 1px solid {theme.border};"
            f" padding: 7px 8px 6px 14px; max-width: 240px; }}"
            f"QTabBar::tab:selected {{ color: {theme.text}; border-bottom-color: {theme.window};"
            f" border-top: 2px solid {theme.accent}; padding-top: 5px; }}"
            f"QTabBar::tab:hover:!selected {{ color: {theme.text}; }}"
            f"#{_CLOSE} {{ color: {theme.muted}; background: transparent; border: none; border-radius: 4px; }}"
            f"#ScrollLeftButton, #ScrollRightButton {{ background: {theme.window}; border: none; padding: 0; }}"
            f"#ScrollLeftButton:hover, #ScrollRightButton:hover {{ background: {theme.faint}; }}"
            f"#{_CLOSE}:hover {{ color: {theme.text}; background: {theme.faint}; }}"
        )

    def tabInserted(self, index: int) -> None:
        """Gives a new tab its button to close: the style's own are of another look than everything here."""
        super().tabInserted(index)
        button = QToolButton(self)
        button.setObjectName(_CLOSE)
        button.setText("✕")
        button.setToolTip(tr("Close"))
        keep_measured(button, lambda: button.setFixedSize(scaled(20), scaled(20)))
        # The key closes what is shown, and the context menu each of them.
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self._close(button))
        self.setTabButton(index, _SIDE, button)

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Qt would make names shorter, down to a sign or two, before it scrolls."""
        least, whole = super().minimumTabSizeHint(index), self.tabSizeHint(index)
        room = least.width() + _LEAST_SIGNS * self.fontMetrics().averageCharWidth()
        return QSize(min(room, whole.width()), least.height())

    def event(self, event: QEvent) -> bool:
        """Shows a tip broken into lines."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            tip = self.tabToolTip(self.tabAt(event.pos()))
            QToolTip.showText(event.globalPos(), wrapped(tip) if tip else "", self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remembers where the middle button went down."""
        if event.button() == Qt.MouseButton.MiddleButton:
            self._middle = self._at(event)
        else:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Closes the tab that the middle button went down and up on."""
        if event.button() == Qt.MouseButton.MiddleButton:
            if self._middle >= 0 and self._middle == self._at(event):
                self.tabCloseRequested.emit(self._middle)
            self._middle = -1
        else:
            super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offers to close this tab or the others."""
        number = self.tabAt(event.pos())
        if number < 0:
            # From the keyboard the menu is for the tab that is shown.
            number = self.currentIndex()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("&Close")).triggered.connect(lambda: self.tabCloseRequested.emit(number))
        others = menu.addAction(tr("Close the &others"))
        others.setEnabled(self.count() > 1)
        others.triggered.connect(lambda: self.others_wanted.emit(number))
        menu.addSeparator()
        beside = menu.addAction(tr("Show &beside the current one"))
        beside.setEnabled(number != self.currentIndex())
        beside.triggered.connect(lambda: self.beside_wanted.emit(number))
        apart = menu.addAction(tr("A &tab for each of the two"))
        apart.setEnabled(number in self._doubles)
        apart.triggered.connect(lambda: self.apart_wanted.emit(number))
        menu.popup(event.globalPos() if event.reason() == QContextMenuEvent.Reason.Mouse else self._below(number))

    def _close(self, button: QToolButton) -> None:
        number = next(number for number in range(self.count()) if self.tabButton(number, _SIDE) is button)
        self.tabCloseRequested.emit(number)

    def _at(self, event: QMouseEvent) -> int:
        return self.tabAt(event.position().toPoint())

    def _below(self, number: int) -> QPoint:
        return self.mapToGlobal(self.tabRect(number).bottomLeft())


def _whole(path: Path, name: str) -> str:
    """The file with its folders, and which article of it."""
    return f"{path.parent}/{name}"
