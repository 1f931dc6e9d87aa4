"""The three panes side by side, and their widths, which are others while the claims are a list."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from reader.app.session import PageLayout
from reader.app.shares import shares
from reader.core.wording import tr
from reader.gui.text_scale import text_scale


@dataclass(frozen=True, slots=True)
class Room:
    """What room an article has: ``beside`` another one, and whether there is any for entities, claims and legend.

    ``mirrored`` is an article at the left of another one: what is beside its text stands at its left, as it does at the
    right of the other's, so that the two texts are next to each other.
    """

    beside: bool = False
    mirrored: bool = False
    entities: bool = True
    claims: bool = True
    legend: bool = True

    @property
    def order(self) -> tuple[int, int, int]:
        """The numbers of entities, article and claims as they stand, which are 0, 1 and 2."""
        if not self.beside:
            return (0, 1, 2)
        return (0, 2, 1) if self.mirrored else (1, 2, 0)


class Panes(QSplitter):
    """Entities, article and claims; shares the width out until the person does."""

    def __init__(self, entities: QWidget, article: QWidget, claims: QWidget, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self._panes = (_titled(tr("Entities"), entities, self), article, claims)
        for pane in self._panes:
            self.addWidget(pane)
        for pane in self._panes:
            # Assistive technology has them in the order in which they lie on each other.
            pane.raise_()
        for number in range(1, self.count()):
            # They are wider than the line that is seen of them, and panes would cover the rest.
            self.handle(number).raise_()
        self.setStretchFactor(1, 1)
        self._as_list = False
        self._room = Room()
        # What the person made of the panes, by whether the claims are a list and by what is shown.
        self._kept: dict[tuple[bool, bool, bool, bool], Sequence[int]] = {}
        self.splitterMoved.connect(self._moved)

    def show_list(self, on: bool) -> None:
        """Gives the panes the widths for claims as a list, or as cards."""
        self._keep()
        self._as_list = on
        self._share_out()

    def set_room(self, room: Room) -> None:
        """Shows those of the panes that there is room for, in that order."""
        if room == self._room:
            return
        self._keep()
        if room.order != self._room.order:
            for place, number in enumerate(room.order):
                self.insertWidget(place, self._panes[number])
                self.setStretchFactor(place, int(number == 1))
                self._panes[number].raise_()
        self._room = room
        self._panes[0].setVisible(room.entities)
        self._panes[2].setVisible(room.claims)
        self._share_out()

    def kept(self, *, as_list: bool) -> tuple[int, ...]:
        """The widths in pixels that the person gave the panes of an article that stands alone; none if they did not."""
        self._keep()
        return tuple(self._kept.get(_key(as_list, Room()), ()))

    def set_kept(self, layout: PageLayout) -> None:
        """Takes the widths of another page."""
        for as_list, widths in ((False, layout.cards_sizes), (True, layout.list_sizes)):
            # Three panes have three widths, whatever a file says.
            if len(widths) == self.count():
                self._kept[_key(as_list, Room())] = widths
            else:
                self._kept.pop(_key(as_list, Room()), None)
        if self._now in self._kept:
            self._share_out()

    def stops(self, stops: Sequence[QWidget]) -> tuple[tuple[QWidget, ...], int]:
        """Where the keyboard can go among the panes in view, as they stand, and the number of the one that has it.

        ``stops`` has one widget of entities, article and claims each. The article's where none has the keyboard.
        """
        focus = QApplication.focusWidget()
        order = [number for number in self._room.order if not self._panes[number].isHidden()]
        has = [number for number in order if focus is not None and self._panes[number].isAncestorOf(focus)]
        return tuple(stops[number] for number in order), order.index(has[0] if has else 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shares the new width out, unless the person has: then QSplitter keeps their sizes as well as it can."""
        if self._now in self._kept:
            super().resizeEvent(event)
        else:
            # In its stead, since the article would be set twice.
            self._share_out()

    @property
    def _now(self) -> tuple[bool, bool, bool, bool]:
        return _key(self._as_list, self._room)

    def _share_out(self) -> None:
        widths = self._kept.get(self._now) or self._shares(self.width())
        self.setSizes([widths[number] for number in self._room.order])

    def _shares(self, width: int) -> list[int]:
        """The widths of entities, article and claims where nobody has set any."""
        left, right = shares(width, as_list=self._as_list, scale=text_scale())
        if self._room.beside and not self._as_list:
            # Cards of a text that is half as wide need not be half as wide.
            right = min(round(300 * text_scale()), round(width * 0.36))
        left, right = left if self._room.entities else 0, right if self._room.claims else 0
        return [left, width - left - right, right]

    def _moved(self) -> None:
        sizes = self.sizes()
        self._kept[self._now] = [sizes[self._room.order.index(number)] for number in range(self.count())]

    def _keep(self) -> None:
        """Another width of the window may have changed what the person made of the panes."""
        if self._now in self._kept:
            self._moved()


def _key(as_list: bool, room: Room) -> tuple[bool, bool, bool, bool]:
    return as_list, room.beside, room.entities, room.claims


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
