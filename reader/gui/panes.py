"""The three panes side by side, and their widths, which are others while the claims are a list."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from reader.app.session import PageLayout
from reader.app.shares import shares
from reader.core.wording import tr


class Panes(QSplitter):
    """Entities, article and claims; shares the width out until the person does."""

    def __init__(self, entities: QWidget, article: QWidget, claims: QWidget, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self._panes = (_titled(tr("Entities"), entities, self), article, claims)
        for pane in self._panes:
            self.addWidget(pane)
        self.setStretchFactor(1, 1)
        self._as_list = False
        # What the person made of the panes, by whether the claims are a list.
        self._kept: dict[bool, Sequence[int]] = {}
        self.splitterMoved.connect(self._moved)

    def show_list(self, on: bool) -> None:
        """Gives the panes the widths for claims as a list, or as cards."""
        self._keep()
        self._as_list = on
        self._share_out()

    def kept(self, *, as_list: bool) -> tuple[int, ...]:
        """The widths that the person gave the panes, none if they did not, in pixels."""
        self._keep()
        return tuple(self._kept.get(as_list, ()))

    def set_kept(self, layout: PageLayout) -> None:
        """Takes the widths of another page."""
        widths = {False: layout.cards_sizes, True: layout.list_sizes}
        # Three panes have three widths, whatever a file says.
        self._kept = {as_list: each for as_list, each in widths.items() if len(each) == self.count()}
        if self._as_list in self._kept:
            self._share_out()

    def step(self, stops: Sequence[QWidget], forward: bool) -> None:
        """Moves the keyboard to the next or previous pane, where it goes to that pane's one of ``stops``."""
        focus = QApplication.focusWidget()
        at = next((n for n, pane in enumerate(self._panes) if focus is not None and pane.isAncestorOf(focus)), 1)
        stops[(at + (1 if forward else -1)) % len(stops)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shares the new width out, unless the person has: then QSplitter keeps their sizes as well as it can."""
        if self._as_list in self._kept:
            super().resizeEvent(event)
        else:
            # In its stead, since the article would be set twice.
            self._share_out()

    def _share_out(self) -> None:
        width = self.width()
        left, right = shares(width, as_list=self._as_list)
        self.setSizes(self._kept.get(self._as_list) or [left, width - left - right, right])

    def _moved(self) -> None:
        self._kept[self._as_list] = self.sizes()

    def _keep(self) -> None:
        """Another width of the window may have changed what the person made of the panes."""
        if self._as_list in self._kept:
            self._moved()


def _titled(text: str, pane: QWidget, parent: QWidget) -> QWidget:
    """A pane beneath its heading."""
    box = QWidget(parent)
    title = QLabel(text, box)
    font = title.font()
    font.setBold(True)
    title.setFont(font)
    # Margins of the label itself would be those of the style sheet.
    heading = QHBoxLayout()
    heading.setContentsMargins(14, 7, 8, 5)
    heading.addWidget(title)
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addLayout(heading)
    layout.addWidget(pane, 1)
    return box
