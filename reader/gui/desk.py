"""The open articles: their tabs, the one that is shown, and the first page while there is none."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from reader.app.session import PageLayout, PageState
from reader.errors import ReaderError
from reader.gui.arriving import Arriving
from reader.gui.closing import Closing
from reader.gui.comparing import Comparing
from reader.gui.jobs import Jobs, Request
from reader.gui.messages import MessageBar
from reader.gui.open_article import OpenArticle
from reader.gui.reading import ReadingPage
from reader.gui.requests import identity
from reader.gui.shelf import Shelf
from reader.gui.spread import Spread
from reader.gui.theme import Theme
from reader.gui.welcome import Welcome


class Desk(QWidget):
    """Opens, shows and closes articles, each in a tab of its own or two beside each other in one.

    There is always a current one: while none is open, it is one that has nothing in it yet, which the next opening
    takes. ``made`` carries an OpenArticle that has a page now. ``changed`` says that another article is current, or
    that what is known of the current one, or of what is being opened, is another. ``ready``, ``failed`` and
    ``choosing`` are the current article's, and those of what is being opened; ``said`` its page's. ``unsaved_closing``
    carries an article that is in no file and that the person wants to close: ``close_article`` does. ``reading``
    carries the request of an article before it is read, ``was_read`` that of one whose text is there now.
    ``link_switched`` says whether a person wants two articles to scroll together.
    """

    made = Signal(object)
    changed = Signal()
    ready = Signal()
    failed = Signal(str)
    choosing = Signal(str)
    said = Signal(str)
    unsaved_closing = Signal(object)
    reading = Signal(object)
    was_read = Signal(object)
    link_switched = Signal(bool)

    def __init__(self, jobs: Jobs, comparing: Comparing, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._theme = theme
        self._arriving = Arriving(self)
        self._closing = Closing(self)
        self.welcome = Welcome(theme, self)
        self._welcome_messages = MessageBar(theme, self)
        self.shelf = Shelf(_above(self._welcome_messages, self.welcome), comparing, theme, self)
        self.tabs = self.shelf.tabs
        self.open_list = self.shelf.open_list
        # What is to be known of the program stays in view whichever article comes.
        self.notices = MessageBar(theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notices)
        column.addWidget(self.shelf, 1)
        self.tabs.currentChanged.connect(self.show_current)
        self.tabs.tabCloseRequested.connect(self.close_number)
        self.tabs.others_wanted.connect(self._closing.close_others)
        self.tabs.beside_wanted.connect(lambda number: self.put_beside(self.shelf.spreads[number].current))
        self.tabs.apart_wanted.connect(lambda number: self.part(self.shelf.spreads[number]))
        self.open_list.wanted.connect(lambda number: self.show_article(self.shelf.spreads[number].current))
        self.shelf.turned.connect(self._turned)
        self.shelf.close_wanted.connect(self._closing.close_one)
        self.shelf.said.connect(self.said)
        self.shelf.link_switched.connect(self.link_switched)
        # Where the keyboard goes, there a person reads.
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)
        self._empty = self.make()
        # How the page that was left last is laid out, which the next one takes over.
        self._shown = self._empty
        self._layout: PageLayout | None = None

    @property
    def articles(self) -> tuple[OpenArticle, ...]:
        """The open articles in the order of their tabs, in each from the left."""
        return self.shelf.articles

    @property
    def shown(self) -> tuple[OpenArticle, ...]:
        """The articles in view, from the left: one, or two beside each other; none while none is open."""
        return self.spread.articles if self.spread is not None else ()

    @property
    def spread(self) -> Spread | None:
        """What the tab in view holds; None while no article is open."""
        return self.shelf.current

    @property
    def current(self) -> OpenArticle:
        """The article that is shown; one with nothing in it while none is open."""
        return self.spread.current if self.spread is not None else self._empty

    @property
    def page(self) -> ReadingPage:
        """The current article's page."""
        return self.current.page

    @property
    def messages(self) -> MessageBar:
        """The bar that is in view: the current article's, or that of the first page."""
        return self.current.messages if self.shelf.spreads else self._welcome_messages

    @property
    def progress(self) -> tuple[str, int | None]:
        """What is under way, in words and percent: an opening, else work on the articles in view, the current first."""
        if self._arriving.articles:
            return self._arriving.articles[-1].progress
        both = (self.current, *(article for article in self.shown if article is not self.current))
        return next((article.progress for article in both if article.progress[0]), ("", None))

    def open(self, requests: Sequence[Request], notices: Sequence[str] = ()) -> None:
        """Opens what is asked for and shows the first of it; an article that is open is shown, not opened twice.

        One is shown once it can be read, and what is shown stays until then; several have their tabs at once, and each
        is read when it is first looked at. ``notices`` are what a person should know of the requests.
        """
        self._arriving.open(requests, notices)

    def open_beside(self, requests: Sequence[Request], notices: Sequence[str] = ()) -> None:
        """Opens the first of what is asked for beside the current article, and the rest in tabs.

        What stood beside it gets a tab of its own. An article that is open leaves its place for that beside this one.
        """
        self._arriving.open_beside(requests, notices)

    def restore(
        self, articles: Sequence[tuple[Request, PageState | None]], current: int, beside: Collection[int] = ()
    ) -> None:
        """Opens what was open before, each where it was read, and shows the one of number ``current``.

        Those whose numbers are in ``beside`` stand beside the one before them.
        """
        self._arriving.restore(articles, current, beside)

    def tell(self, *notices: str) -> None:
        """Says what a person should know of the program; it stays in view until they put it away."""
        self.notices.notice(*notices)

    def show_article(self, article: OpenArticle) -> None:
        """Makes an open article the one that is shown, with the focus in its text."""
        self.shelf.of(article).set_current(article)
        number = self.shelf.number(article)
        if number != self.tabs.currentIndex():
            self.tabs.setCurrentIndex(number)
        else:
            self.show_current()

    def put_beside(self, article: OpenArticle) -> None:
        """Takes an open article from where it stands to the right of the current one."""
        self.shelf.move_beside(article, self.current)
        self.shelf.show_names()
        self.show_article(article)

    def part(self, spread: Spread | None = None) -> None:
        """Gives the right one of two articles a tab of its own, after that of the left one."""
        spread = spread or self.spread
        if spread is not None:
            self.shelf.part(spread)
            self.shelf.show_names()
            self.show_current()

    def to_other_side(self) -> None:
        """Goes on in the other one of the two articles in view."""
        if self.spread is not None and self.spread.other is not None:
            self.show_article(self.spread.other)

    def step(self, forward: bool) -> None:
        """Shows the article in the next or previous tab, round and round."""
        if self.shelf.spreads:
            self.tabs.setCurrentIndex((self.tabs.currentIndex() + (1 if forward else -1)) % self.tabs.count())

    def close_current(self) -> None:
        """Closes the current article, unless it has to be asked for; one beside it stays."""
        if self.shelf.spreads:
            self._closing.close_one(self.current)

    def close_number(self, number: int) -> None:
        """Closes what is in tab ``number``, from 0, unless it has to be asked for."""
        self._closing.close_number(number)

    def close_article(self, article: OpenArticle) -> None:
        """Closes an article without asking and ends its work; nothing happens where that is done."""
        self._closing.close(article)

    @property
    def can_reopen(self) -> bool:
        """Whether there is an article that was closed."""
        return self._closing.can_reopen

    def reopen(self) -> None:
        """Opens the article that was closed last, where its tab was, at its place."""
        self._closing.reopen()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of another theme."""
        self._theme = theme
        self.welcome.set_theme(theme)
        self._welcome_messages.set_theme(theme)
        self.notices.set_theme(theme)
        self.shelf.set_theme(theme)
        for article in {*self.articles, *self._arriving.articles, self._empty}:
            article.set_theme(theme)

    def known(self) -> dict[Request, OpenArticle]:
        """The open articles by what they are (``requests.identity``)."""
        return {identity(article.request): article for article in self.articles if article.request is not None}

    def article_of(self, request: Request) -> OpenArticle | None:
        """The open article that the request is for."""
        return self.known().get(identity(request))

    def take_empty(self) -> OpenArticle:
        """An article with nothing in it, which has no tab yet: the one of the first page where that is to be had."""
        return self.make() if self.shelf.spreads or self._empty in self._arriving.articles else self._empty

    def forget(self, article: OpenArticle) -> None:
        """Takes away an article that has no tab any more, or has none yet, and ends its work."""
        self._arriving.drop(article)
        article.end()
        article.hide()
        article.deleteLater()
        if article is self._empty:
            self._empty = self.make()

    def make(self) -> OpenArticle:
        """A new article, of which the desk is told everything."""
        article = OpenArticle(self._jobs, self._theme, self)
        article.hide()
        article.reading.connect(self.reading)
        article.loaded.connect(lambda: self._loaded(article))
        article.kept.connect(lambda: self.was_read.emit(article.request))
        article.failed.connect(lambda error: self._failed(article, error))
        article.declined.connect(lambda: self._declined(article))
        article.choosing.connect(self.choosing)
        article.changed.connect(lambda: self._article_changed(article))
        article.ready.connect(lambda: self.ready.emit() if article is self.current else None)
        article.page_made.connect(lambda: self._page_made(article))
        article.unread.close_wanted.connect(lambda: self._closing.close_one(article))
        return article

    def _page_made(self, article: OpenArticle) -> None:
        article.page.said.connect(lambda text: self.said.emit(text) if article is self.current else None)
        self.made.emit(article)

    def _loaded(self, article: OpenArticle) -> None:
        self.was_read.emit(article.request)
        if self._arriving.arrive(article) or article is not self.current:
            return
        article.prefer()
        # What is read anew leaves the keyboard where it is: in a field, among the claims.
        if not article.page.isAncestorOf(QApplication.focusWidget() or self):
            self._focus()
        self.changed.emit()

    def _failed(self, article: OpenArticle, error: ReaderError) -> None:
        if self._arriving.drop(article):
            self.messages.fail(error)
            self._come_to_nothing(article)
        elif article is not self.current:
            return
        elif not article.has_text:
            article.unread.again.setFocus()
        self.failed.emit(str(error))

    def _declined(self, article: OpenArticle) -> None:
        if self._arriving.drop(article):
            self._come_to_nothing(article)

    def _come_to_nothing(self, article: OpenArticle) -> None:
        """Ends an opening."""
        if article is not self._empty:
            self.forget(article)
        self.changed.emit()

    def _turned(self, spread: Spread) -> None:
        """Another side is the current one, or what stands beside each other is another."""
        self.shelf.show_names()
        if spread is self.spread:
            self._note_shown(spread.current)
            self.changed.emit()

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        spread = self.spread
        if spread is None or now is None or len(spread.articles) < 2:
            return
        found = next((article for article in spread.articles if article.isAncestorOf(now)), None)
        if found is not None:
            spread.set_current(found)

    def _article_changed(self, article: OpenArticle) -> None:
        if article in self.articles:
            self.shelf.show_names()
        if article in (self.current, *self.shown, *self._arriving.articles):
            self.changed.emit()

    def show_current(self) -> None:
        """Shows what is the current article by now, and reads it where that was put off."""
        article = self.current
        if article is not self._shown:
            # What was last said is of the article that leaves.
            self.said.emit("")
        self._note_shown(article)
        self.shelf.show_current()
        article.prefer()
        for each in (article, *self.shown):
            each.read(self._layout)
        self._focus()
        self.changed.emit()

    def _note_shown(self, article: OpenArticle) -> None:
        """Lays the page that is read from now on out as the one that was."""
        if self._shown in self.articles and self._shown.has_text:
            self._layout = self._shown.page.layout_state()
        if article.has_text and self._layout is not None and article is not self._shown:
            article.page.set_layout(self._layout)
        self._shown = article

    def _focus(self) -> None:
        """Gives the keyboard to what is in view."""
        if not self.shelf.spreads:
            self.welcome.open_button.setFocus()
        # The arrow keys go from tab to tab.
        elif not self.tabs.hasFocus():
            self.current.take_keyboard()


def _above(bar: QWidget, body: QWidget) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(bar)
    column.addWidget(body, 1)
    return box
