"""What there is where two articles stand beside each other: the gutter with its bands, the bar, linked scrolling."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.app.pairs import Hand, Pair, tellings
from reader.core.wording import tr
from reader.gui.announcing import announce
from reader.gui.bands import Bands, Gutter
from reader.gui.linking import Linking
from reader.gui.open_article import OpenArticle
from reader.gui.pair_bar import ALIKE, PairBar
from reader.gui.pairing import Pairing, Stage
from reader.gui.reading import ReadingPage
from reader.gui.theme import Theme


class TwoSides(QObject):
    """Joins the pages of two articles; when they change sides another one is made, with the same ``pairing``.

    ``said`` carries a short word for the status line. ``hand`` is the side that is read.
    """

    said = Signal(str)

    def __init__(self, left: OpenArticle, right: OpenArticle, pairing: Pairing, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.hand = Hand.LEFT
        self._articles = {Hand.LEFT: left, Hand.RIGHT: right}
        self.pairing = pairing
        pages = self._pages
        texts = (pages[Hand.LEFT].article, pages[Hand.RIGHT].article)
        self.linking = Linking(*texts, self)
        self.bar = PairBar(self.pairing, theme, parent)
        self.bands = Bands(*texts, theme, parent)
        self.gutter = Gutter(self.bands, theme, parent)
        self._choosing = False
        self.gutter.picked.connect(self.go_to)
        self.bar.stepped.connect(self.step)
        pairing.found.connect(self._found)
        pairing.chosen.connect(self._show_current)
        pages[Hand.LEFT].chose.connect(self._left_chose)
        pages[Hand.RIGHT].chose.connect(self._right_chose)
        for article in self._articles.values():
            article.loaded.connect(self._compare)
            article.ready.connect(self._compare)
        for widget in (self.gutter, self.bar, self.bands):
            widget.show()
        self._compare()
        self._take_pairs()
        self._show_current()

    @property
    def _pages(self) -> dict[Hand, ReadingPage]:
        return {hand: article.page for hand, article in self._articles.items()}

    def end(self) -> None:
        """Takes all of it away; the pairing stays."""
        self.linking.on = False
        for widget in (self.gutter, self.bar, self.bands):
            widget.hide()
            widget.deleteLater()
        self.deleteLater()

    def set_hand(self, hand: Hand) -> None:
        """Takes which side is read."""
        self.hand = hand
        self.bar.set_hand(hand)
        self.gutter.scrolls = self._pages[hand].article

    def set_linked(self, on: bool) -> None:
        """Scrolls both together, or each on its own."""
        self.linking.on = on
        self.bar.link_button.setChecked(on)
        self.linking.follow(self.hand)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of another theme."""
        for part in (self.bar, self.bands, self.gutter):
            part.set_theme(theme)

    def step(self, forward: bool) -> None:
        """Goes to the next or previous claim that both make, in the order of the side that is read."""
        pairing, page = self.pairing, self._pages[self.hand]
        if not pairing.pairs.pairs:
            announce(self.bar, self.bar.words())
            return
        found = pairing.pairs.step(self.hand, pairing.current, page.article.place(), forward=forward)
        if found is None:
            self.said.emit(tr("No further claim that both make") if forward else tr("No earlier claim that both make"))
        else:
            self.go_to(found)

    def go_to(self, pair: Pair) -> None:
        """Makes a pair the current one: both texts scroll so that its claims stand level."""
        self._choosing = True
        for hand, page in self._pages.items():
            self._choose(hand, page, pair)
        self._choosing = False
        self.linking.level(pair)
        self.pairing.choose(pair)
        # The bar shows it; the status line has the number of the claim.
        announce(self.bar, " ".join((f"{self.bar.words()}.", *_in_sentences(pair))))

    def _choose(self, hand: Hand, page: ReadingPage, pair: Pair, *, reveal: bool = True) -> None:
        claim = pair.row(hand).id
        index = next((number for number, row in enumerate(page.listing.rows) if row.id == claim), None)
        if index is not None:
            page.choose(index, reveal=reveal)

    def _show_current(self) -> None:
        self.bands.set_current(self.pairing.current)

    # A slot of each side's own, since Qt lets go of those of an object with it.
    def _left_chose(self, index: int | None) -> None:
        self._chose(Hand.LEFT, index)

    def _right_chose(self, index: int | None) -> None:
        self._chose(Hand.RIGHT, index)

    def _chose(self, hand: Hand, index: int | None) -> None:
        """A claim that a person chooses on one side shows the one of the other side that says the same."""
        if self._choosing:
            return
        rows = self._pages[hand].listing.rows
        pair = self.pairing.pairs.of_claim(hand, rows[index].id) if index is not None else None
        self.pairing.choose(pair)
        if pair is not None:
            self._choosing = True
            self._choose(hand.other, self._pages[hand.other], pair, reveal=False)
            self._choosing = False
            self.linking.follow(hand)

    def _compare(self) -> None:
        pages = self._pages
        found = {hand: page.prepared if self._articles[hand].has_text else None for hand, page in pages.items()}
        self.pairing.compare(found[Hand.LEFT], found[Hand.RIGHT])

    def _found(self) -> None:
        pairing = self.pairing
        self._take_pairs()
        if pairing.stage is Stage.DONE:
            announce(self.bar, self.bar.words())

    def _take_pairs(self) -> None:
        self.linking.anchors = self.pairing.pairs.anchors()
        self.bands.set_pairs(self.pairing.pairs)


def _in_sentences(pair: Pair) -> tuple[str, ...]:
    told = tellings(pair)
    return tuple(each.sentence for each in told) if told else (tr(ALIKE),)
