"""The tabs with what they hold, and what stands in a window where they hold nothing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from reader.gui.comparing import Comparing
from reader.gui.open_article import OpenArticle
from reader.gui.open_list import OpenList
from reader.gui.spread import Spread
from reader.gui.tabs import Tabs
from reader.gui.theme import Theme


class Shelf(QWidget):
    """Keeps articles in tabs, one or two in each; ``empty`` is shown while there is none.

    ``turned`` carries a Spread of which another side is current now, ``close_wanted`` an article, ``said`` a short word
    of what is in view, ``link_switched`` whether two articles are to scroll together.
    """

    turned = Signal(object)
    close_wanted = Signal(object)
    said = Signal(str)
    link_switched = Signal(bool)

    def __init__(self, empty: QWidget, comparing: Comparing, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._comparing = comparing
        self._theme = theme
        self._linked = False
        self._spreads: list[Spread] = []
        self._empty = empty
        self._stack = QStackedWidget(self)
        self._stack.addWidget(empty)
        self.tabs = Tabs(theme, self)
        self.open_list = OpenList(lambda: (self.tabs.names, self.tabs.currentIndex()), theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar = QHBoxLayout()
        bar.setSpacing(0)
        bar.addWidget(self.tabs, 1)
        bar.addWidget(self.open_list)
        column.addLayout(bar)
        column.addWidget(self._stack, 1)
        self.tabs.tabMoved.connect(self._moved)

    @property
    def spreads(self) -> tuple[Spread, ...]:
        """What the tabs hold, in their order."""
        return tuple(self._spreads)

    @property
    def articles(self) -> tuple[OpenArticle, ...]:
        """The articles in the order of the tabs, in each from the left."""
        return tuple(article for spread in self._spreads for article in spread.articles)

    @property
    def current(self) -> Spread | None:
        """What the tab in view holds; None while there is none."""
        return self._spreads[self.tabs.currentIndex()] if self._spreads else None

    def of(self, article: OpenArticle) -> Spread:
        """What an article stands in."""
        return next(spread for spread in self._spreads if article in spread.articles)

    def number(self, article: OpenArticle) -> int:
        """The number of an article's tab, from 0."""
        return self._spreads.index(self.of(article))

    def add(self, article: OpenArticle, number: int | None = None) -> None:
        """Gives an article a tab: number ``number``, or the last one; ``show_names`` names it."""
        number = len(self._spreads) if number is None else min(number, len(self._spreads))
        # In its place at once: to be given another parent would have all that is in it styled again.
        spread = Spread(article, self._comparing, self._theme, self._stack)
        spread.set_linked(self._linked)
        spread.turned.connect(lambda: self.turned.emit(spread))
        spread.close_wanted.connect(self.close_wanted)
        spread.said.connect(lambda text: self.said.emit(text) if spread is self.current else None)
        spread.link_switched.connect(self.link_switched)
        self._spreads.insert(number, spread)
        self._stack.addWidget(spread)
        # The bar makes the first tab the current one on its own, before there is a name to it.
        self.tabs.blockSignals(True)
        self.tabs.insertTab(number, "")
        self.tabs.blockSignals(False)

    def add_beside(self, article: OpenArticle, partner: OpenArticle) -> None:
        """Takes an article that has no tab to the right of another; what stands there gets a tab of its own."""
        spread = self.of(partner)
        spread.set_current(partner)
        former = spread.put_beside(article)
        if former is not None:
            self.add(former, self._spreads.index(spread) + 1)

    def move_beside(self, article: OpenArticle, partner: OpenArticle) -> None:
        """Takes an article from its tab to the right of another one."""
        spread = self.of(article)
        if spread is self.of(partner):
            return
        if spread.is_double:
            spread.take_out(article)
        else:
            # The article itself stays, so it must not go with what it stood in.
            article.setParent(self)
            self.tabs.blockSignals(True)
            self._drop(spread)
            self.tabs.blockSignals(False)
        self.add_beside(article, partner)

    def remove(self, article: OpenArticle) -> None:
        """Gives an article up, and its tab where nothing stands beside it."""
        spread = self.of(article)
        if spread.is_double:
            spread.take_out(article)
        else:
            self._drop(spread)

    def part(self, spread: Spread) -> None:
        """Gives the right one of two articles a tab of its own, after that of the left one."""
        if spread.is_double:
            right = spread.articles[1]
            spread.take_out(right)
            self.add(right, self._spreads.index(spread) + 1)

    def show_current(self) -> None:
        """Shows what the current tab holds."""
        spread = self.current
        if spread is not None:
            spread.come_into_view()
        self._stack.setCurrentWidget(spread or self._empty)

    def show_names(self) -> None:
        """Names the tabs after what they hold, and two articles in one above each."""
        self.tabs.show_names([[article.request for article in spread.articles] for spread in self._spreads])
        self.open_list.setVisible(len(self._spreads) > 1)
        for spread in self._spreads:
            spread.show_names()

    def set_linked(self, on: bool) -> None:
        """Scrolls two articles together, or each on its own."""
        self._linked = on
        for spread in self._spreads:
            spread.set_linked(on)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of another theme, which the articles take on their own."""
        self._theme = theme
        self.tabs.set_theme(theme)
        self.open_list.set_theme(theme)
        for spread in self._spreads:
            spread.set_theme(theme)

    def _drop(self, spread: Spread) -> None:
        """Takes away a tab and what it holds."""
        number = self._spreads.index(spread)
        del self._spreads[number]
        self.tabs.removeTab(number)
        self._stack.removeWidget(spread)
        spread.hide()
        spread.deleteLater()

    def _moved(self, start: int, end: int) -> None:
        self._spreads.insert(end, self._spreads.pop(start))
