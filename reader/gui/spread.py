"""What one tab holds: an article, or two beside each other."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QWidget

from reader.app.pairs import Hand
from reader.gui.article_pane import LEAST_BESIDE
from reader.gui.bands import WIDTH
from reader.gui.comparing import Comparing
from reader.gui.mirroring import is_mirrored
from reader.gui.open_article import OpenArticle
from reader.gui.pairing import Pairing
from reader.gui.panes import Room
from reader.gui.side import Side
from reader.gui.text_scale import scaled
from reader.gui.theme import Theme
from reader.gui.two_sides import TwoSides

# What a text and entities have at least in pixels where there are entities. With room for one side's claims alone, they
# are those of the side that is read, and with less there are none.
_ENTITIES = 190
_TEXT = 420


class Spread(QWidget):
    """Lays out one article or two; the one that has or had the keyboard is the current one.

    ``turned`` says that another side is current, or that the sides are others; ``close_wanted`` carries an article that
    a person closes; ``said`` a short word for the status line; ``link_switched`` whether a person wants both to scroll
    together.
    """

    turned = Signal()
    close_wanted = Signal(object)
    said = Signal(str)
    link_switched = Signal(bool)

    def __init__(self, article: OpenArticle, comparing: Comparing, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparing = comparing
        self._theme = theme
        self._sides: list[Side] = []
        self._two: TwoSides | None = None
        self._pairing: Pairing | None = None
        self._linked = False
        # Where a click moves the text, the text must stay until the button is up.
        self._settling = QTimer(self)
        self._settling.setInterval(30)
        self._settling.timeout.connect(self._settle)
        self._current = article
        self._roomy: Hand | None = None
        self._seen = False
        self._add(article)

    @property
    def articles(self) -> tuple[OpenArticle, ...]:
        """The article, or the left one and the right one."""
        return tuple(side.article for side in self._sides)

    @property
    def current(self) -> OpenArticle:
        """The article that the keys act on."""
        return self._current

    @property
    def other(self) -> OpenArticle | None:
        """The one beside it."""
        return next((article for article in self.articles if article is not self._current), None)

    @property
    def is_double(self) -> bool:
        """Whether two articles stand beside each other."""
        return len(self._sides) > 1

    @property
    def two(self) -> TwoSides | None:
        """What joins two articles; None while one stands alone, or nobody has looked at them."""
        return self._two

    def come_into_view(self) -> None:
        """Makes what is between two articles, which needs their pages, when it is first looked at."""
        if not self._seen:
            self._seen = True
            if self.is_double:
                self._join()

    def set_current(self, article: OpenArticle) -> None:
        """Makes one of the two the current one."""
        if article is not self._current:
            self._current = article
            self._show_current()
            self.turned.emit()

    def put_beside(self, article: OpenArticle) -> OpenArticle | None:
        """Takes an article to the right of the current one, and gives back the one that stood there before it."""
        former = self.other
        if former is not None:
            self._release(former)
        self._add(article)
        self._sides.sort(key=lambda side: side.article is article)
        self._join()
        return former

    def take_out(self, article: OpenArticle) -> None:
        """Gives up one of two articles; the other one stands alone then."""
        self._release(article)
        self._join()

    def swap(self) -> None:
        """Changes the sides."""
        if self.is_double:
            self._sides.reverse()
            self._join()

    def set_linked(self, on: bool) -> None:
        """Scrolls both together, or each on its own."""
        self._linked = on
        if self._two is not None:
            self._two.set_linked(on)

    def step_match(self, forward: bool) -> None:
        """Goes to the next or previous claim that both articles make; nothing happens where one stands alone."""
        if self._two is not None:
            self._two.step(forward)

    def step_pane(self, forward: bool) -> None:
        """Moves the keyboard to the next or previous pane, through those of both articles."""
        stops: list[QWidget] = []
        at = 0
        for article in self.articles:
            its, number = article.stops()
            if article is self._current:
                at = len(stops) + number
            stops += its
        stops[(at + (1 if forward else -1)) % len(stops)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_names(self) -> None:
        """Names the two articles above them."""
        if self._two is not None:
            for hand, side in zip(Hand, self._sides, strict=True):
                side.show_heading(hand, current=side.article is self._current)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of another theme."""
        self._theme = theme
        for side in self._sides:
            side.set_theme(theme)
        if self._two is not None:
            self._two.set_theme(theme)

    def sizeHint(self) -> QSize:
        """As large as what is in it."""
        return self._sides[0].sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Two texts need more width than one with all that is beside it needs of its own."""
        sizes = [side.minimumSizeHint() for side in self._sides]
        # Without the bar, whose height changes from pair to pair: the window must not.
        height = max(size.height() for size in sizes)
        return QSize(2 * LEAST_BESIDE + WIDTH if self.is_double else sizes[0].width(), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shares the room out."""
        super().resizeEvent(event)
        self._share_out()

    def event(self, event: QEvent) -> bool:
        """What is in it may need another height."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._share_out()
        return super().event(event)

    def _add(self, article: OpenArticle) -> None:
        side = Side(article, self._theme, self)
        side.close_wanted.connect(self.close_wanted)
        side.picked.connect(self._pick_side)
        article.page_made.connect(self._share_out)
        self._sides.append(side)
        side.show()

    def _release(self, article: OpenArticle) -> None:
        side = next(side for side in self._sides if side.article is article)
        self._sides.remove(side)
        article.page_made.disconnect(self._share_out)
        if article.has_page:
            article.page.set_room(Room())
        side.release()
        side.hide()
        side.deleteLater()
        if article is self._current and self._sides:
            self._current = self._sides[0].article

    def _join(self) -> None:
        """Makes what is between two articles as they stand now, or takes it away."""
        if self._two is not None:
            self._two.end()
            self._two = None
        if self.is_double and self._seen:
            if self._pairing is None:
                self._pairing = Pairing(self._comparing, self)
            left, right = self.articles
            self._two = TwoSides(left, right, self._pairing, self._theme, self)
            self._two.said.connect(self.said)
            self._two.bar.link_switched.connect(self.link_switched)
            self._two.bar.swap_wanted.connect(self.swap)
            self._two.set_linked(self._linked)
        elif not self.is_double:
            if self._pairing is not None:
                self._pairing.end()
                self._pairing.deleteLater()
                self._pairing = None
            for side in self._sides:
                side.hide_heading()
        self._show_current()
        self.turned.emit()

    def _show_current(self) -> None:
        if self._two is not None:
            self._two.set_hand(self._hand)
        self.show_names()
        self._settle()

    @property
    def _hand(self) -> Hand:
        return Hand.LEFT if self._current is self._sides[0].article else Hand.RIGHT

    def _settle(self) -> None:
        if QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._settling.stop()
            self._roomy = self._hand
            self._share_out()
        else:
            self._settling.start()

    def _share_out(self) -> None:
        """Gives each article its place, and as much around its text as there is room for."""
        width, height = self.width(), self.height()
        if not self.is_double:
            self._sides[0].setGeometry(0, 0, width, height)
            self._set_room(self._sides[0], Room())
            return
        if self._two is None:
            return
        bar = self._two.bar
        low = bar.heightForWidth(width)
        bar.setGeometry(0, height - low, width, low)
        height -= low
        room = width - WIDTH
        # Larger type of the desktop's makes them wider; and the handle between panes is a pixel wide.
        claims = 2 + max(each.page.claims.minimumSizeHint().width() for each in self.articles)
        both = room >= 2 * (LEAST_BESIDE + claims)
        one = room >= 2 * LEAST_BESIDE + claims
        entities = room >= 2 * (claims + scaled(_TEXT + _ENTITIES))
        left = room // 2
        if one and not both:
            left = (room - claims) // 2 + (claims if self._roomy is Hand.LEFT else 0)
        for hand, side in zip(Hand, self._sides, strict=True):
            has_claims = both or (one and hand is self._roomy)
            # The two lie as their names say, and panes turn with the interface.
            claims_first = (hand is Hand.LEFT) is not is_mirrored(self)
            self._set_room(side, Room(True, claims_first, entities, has_claims, both))
        self._sides[0].setGeometry(0, 0, left, height)
        self._sides[1].setGeometry(left + WIDTH, 0, room - left, height)
        top = self._sides[0].text_area_top()
        self._two.gutter.setGeometry(QRect(left, top, WIDTH, height - top))
        self._two.bands.set_gutter(self._two.gutter.geometry())

    def _set_room(self, side: Side, room: Room) -> None:
        # A page that nobody has looked at is made when somebody does.
        if side.article.has_page:
            side.article.page.set_room(room)

    def _pick_side(self, article: OpenArticle) -> None:
        self.set_current(article)
        article.take_keyboard()
