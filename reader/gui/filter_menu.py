"""One facet of the filter as a button with a menu: what there is of it, and how many claims each would list."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QAction, QCursor, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolButton, QWidget

from reader.app.filter_words import label_of, offered
from reader.app.filters import Facet, Value
from reader.core.shortening import shortened
from reader.core.wording import in_digits, tr, trn
from reader.gui.listing import Listing
from reader.gui.tips import wrapped

# More speakers than anybody looks through; the field finds the others.
_MOST = 60
_LONGEST = 44


class FilterButton(QToolButton):
    """Opens a menu of the values of ``facets``; ``changed`` carries the filter that the person then asks for.

    ``words`` are what stands on it, what it is called, and its tip.
    """

    changed = Signal(object)

    def __init__(self, words: tuple[str, str, str], facets: Sequence[Facet], listing: Listing, parent: QWidget) -> None:
        super().__init__(parent)
        self._facets = tuple(facets)
        self._listing = listing
        # Each entry of the menu, with the value that it switches and what it is called.
        self._entries: list[tuple[QAction, Facet, Value, str]] = []
        text, name, tip = words
        self.setText(f"{text} ▾")
        self.setAccessibleName(name)
        self.setToolTip(tip)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._menu = _StayingMenu(self)
        self._menu.aboutToShow.connect(self.fill)
        self._menu.aboutToHide.connect(self._let_go)
        self.setMenu(self._menu)

    def refresh(self) -> None:
        """Shows whether the filter asks for anything of these facets, and whether there is anything to choose from."""
        asked = any(self._listing.filter.values(facet) for facet in self._facets)
        if asked != self.property("asked"):
            # A style sheet looks at a property once. Bold letters would move the buttons beside it.
            self.setProperty("asked", asked)
            self.style().unpolish(self)
            self.style().polish(self)
        self.setEnabled(bool(self._listing.rows))

    def fill(self) -> None:
        """Puts what there is into the menu, counted under everything else that is asked for."""
        self._menu.clear()
        self._entries = []
        listing = self._listing
        for facet in self._facets:
            values = offered(listing.filter, listing.rows, facet, listing.names)
            if values and self._menu.actions():
                self._menu.addSeparator()
            for value, count in values[:_MOST]:
                self._add(facet, value, count)
            if len(values) > _MOST:
                self._tell(
                    trn(
                        "and {n} more: type a name into the field",
                        "and {n} more: type a name into the field",
                        len(values) - _MOST,
                    )
                )
        if not self._menu.actions():
            self._tell(tr("Nothing is known of it in this article"))

    def _let_go(self) -> None:
        """Qt tells nobody that the pointer went from the button to its menu and on: it would look pressed for good."""
        if not self.rect().contains(self.mapFromGlobal(QCursor.pos())):
            QCoreApplication.sendEvent(self, QEvent(QEvent.Type.Leave))

    def _add(self, facet: Facet, value: Value, count: int) -> None:
        label = label_of(facet, value, self._listing.names)
        short = shortened(label, _LONGEST)
        action = QAction(_entry(short, count), self._menu)
        action.setCheckable(True)
        action.setChecked(value in self._listing.filter.values(facet))
        if short != label:
            action.setToolTip(wrapped(label))
        action.triggered.connect(lambda: self._switch(facet, value))
        self._menu.addAction(action)
        self._entries.append((action, facet, value, short))

    def _switch(self, facet: Facet, value: Value) -> None:
        self.changed.emit(self._listing.filter.toggled(facet, value))
        # The menu stays open, and what is asked for of one facet changes the counts of the other.
        listing = self._listing
        counts = {each: listing.filter.counts(listing.rows, each) for each in self._facets}
        for action, each, known, short in self._entries:
            action.setText(_entry(short, counts[each][known]))
            action.setChecked(known in listing.filter.values(each))

    def _tell(self, words: str) -> None:
        action = QAction(words, self._menu)
        action.setEnabled(False)
        self._menu.addAction(action)


class _StayingMenu(QMenu):
    """Stays open while values are switched, by mouse and by Space; Enter switches one and ends it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setToolTipsVisible(True)
        # A long menu scrolls rather than to fill the screen with columns.
        self.setStyleSheet("QMenu { menu-scrollable: 1; }")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Ends with a click outside it, which counts: on X11 Qt would swallow it."""
        super().mousePressEvent(event)
        if not self.rect().contains(event.position().toPoint()):
            # Where Qt does this itself, once is enough.
            self.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)
            self._pass_on(event)

    def _pass_on(self, event: QMouseEvent) -> None:
        point = event.globalPosition()
        under = QApplication.widgetAt(point.toPoint())
        # On its own button the click means to close it.
        if under is None or under is self.parentWidget():
            return
        window = under.window().windowHandle()
        again = QMouseEvent(
            event.type(), window.mapFromGlobal(point), point, event.button(), event.buttons(), event.modifiers()
        )
        # Later, since the menu has an event loop of its own, which ends first.
        QCoreApplication.postEvent(window, again)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Switches what is under the pointer."""
        if not _switched(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space switches the current entry."""
        if event.key() != Qt.Key.Key_Space or not _switched(self.activeAction()):
            super().keyPressEvent(event)


def _entry(label: str, count: int) -> str:
    """What follows a tab stands at the right edge, and an ampersand would underline the next letter."""
    return f"{label.replace('&', '&&')}\t{in_digits(count)}"


def _switched(action: QAction | None) -> bool:
    if action is None or not action.isCheckable() or not action.isEnabled():
        return False
    action.trigger()
    return True
