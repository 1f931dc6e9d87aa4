"""The open articles: their tabs, the one that is shown, and the first page while there is none."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from reader.app.session import PageLayout, PageState
from reader.core.wording import tr
from reader.gui.jobs import Jobs, OpenText, Request
from reader.gui.messages import MessageBar
from reader.gui.open_article import OpenArticle
from reader.gui.open_list import OpenList
from reader.gui.reading import ReadingPage
from reader.gui.requests import identity, numbered
from reader.gui.tabs import Tabs
from reader.gui.theme import Theme
from reader.gui.welcome import Welcome


@dataclass(frozen=True, slots=True)
class Closed:
    """An article that was closed: where in it the person was, and the number of its tab."""

    request: Request
    state: PageState | None
    number: int


class Desk(QWidget):
    """Opens, shows and closes articles.

    There is always a current one: while none is open, it is one that has nothing in it yet, which the next opening
    takes. ``made`` carries an OpenArticle that has a page now. ``changed`` says that another article is current, or
    that what is known of the current one, or of what is being opened, is another. ``ready``, ``failed`` and
    ``choosing`` are the current article's, and those of what is being opened; ``said`` its page's. ``unsaved_closing``
    carries an article that is in no file and that the person wants to close: ``close_article`` does. ``reading``
    carries the request of an article before it is read, ``was_read`` that of one whose text is there now.
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

    def __init__(self, jobs: Jobs, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._theme = theme
        self._opening: dict[OpenArticle, int] = {}
        self._closed: list[Closed] = []
        self._asked = 0
        self._shown_of_asked = 0
        self._articles: list[OpenArticle] = []
        self._stack = QStackedWidget(self)
        self.welcome = Welcome(theme, self)
        self._welcome_messages = MessageBar(theme, self)
        self._welcome_place = _above(self._welcome_messages, self.welcome)
        self._stack.addWidget(self._welcome_place)
        self.tabs = Tabs(theme, self)
        self.open_list = OpenList(lambda: (self.tabs.names, self.tabs.currentIndex()), theme, self)
        # What is to be known of the program stays in view whichever article comes.
        self.notices = MessageBar(theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notices)
        bar = QHBoxLayout()
        bar.setSpacing(0)
        bar.addWidget(self.tabs, 1)
        bar.addWidget(self.open_list)
        column.addLayout(bar)
        column.addWidget(self._stack, 1)
        self.tabs.currentChanged.connect(self._show_current)
        self.tabs.tabCloseRequested.connect(self.close_number)
        self.tabs.others_wanted.connect(self._close_others)
        self.tabs.tabMoved.connect(self._moved)
        self.open_list.wanted.connect(lambda number: self.show_article(self._articles[number]))
        self._empty = self._make()
        # How the page that was left last is laid out, which the next one takes over.
        self._shown = self._empty
        self._layout: PageLayout | None = None

    @property
    def articles(self) -> tuple[OpenArticle, ...]:
        """The open articles in the order of their tabs."""
        return tuple(self._articles)

    @property
    def current(self) -> OpenArticle:
        """The article that is shown; one with nothing in it while none is open."""
        return self._articles[self.tabs.currentIndex()] if self._articles else self._empty

    @property
    def page(self) -> ReadingPage:
        """The current article's page."""
        return self.current.page

    @property
    def messages(self) -> MessageBar:
        """The bar that is in view: the current article's, or that of the first page."""
        return self.current.messages if self._articles else self._welcome_messages

    @property
    def progress(self) -> tuple[str, int | None]:
        """What is under way, in words and percent: an opening, else work on the current article."""
        return (list(self._opening)[-1] if self._opening else self.current).progress

    def open(self, requests: Sequence[Request], notices: Sequence[str] = ()) -> None:
        """Opens what is asked for and shows the first of it; an article that is open is shown, not opened twice.

        One is shown once it can be read, and what is shown stays until then; several have their tabs at once, and each
        is read when it is first looked at. ``notices`` are what a person should know of the requests.
        """
        for asking in tuple(self._opening):
            asking.stop_asking()
        if len(requests) == 1:
            self._open_one(requests[0], notices)
            return
        known = self._known()
        for request in requests:
            if identity(request) not in known:
                article = self._take_empty()
                article.want(numbered(request, self._names()))
                self._add(article)
                known[identity(request)] = article
        self._show_names()
        if requests:
            first = known[identity(requests[0])]
            self.show_article(first)
            first.tell(*notices)

    def restore(self, articles: Sequence[tuple[Request, PageState | None]], current: int) -> None:
        """Opens what was open before, each where it was read, and shows the one of number ``current``."""
        known = self._known()
        for request, state in articles:
            # Several windows may have had the same one open.
            if identity(request) not in known:
                article = self._take_empty()
                article.want(numbered(request, self._names()), state)
                self._add(article)
                known[identity(request)] = article
        self._show_names()
        if articles:
            self.show_article(known[identity(articles[current][0])])

    def tell(self, *notices: str) -> None:
        """Says what a person should know of the program; it stays in view until they put it away."""
        self.notices.notice(*notices)

    def show_article(self, article: OpenArticle) -> None:
        """Makes an open article the one that is shown, with the focus in its text."""
        number = self._articles.index(article)
        if number != self.tabs.currentIndex():
            self.tabs.setCurrentIndex(number)
        else:
            self._show_current()

    def step(self, forward: bool) -> None:
        """Shows the article in the next or previous tab, round and round."""
        if self._articles:
            self.tabs.setCurrentIndex((self.tabs.currentIndex() + (1 if forward else -1)) % len(self._articles))

    def close_current(self) -> None:
        """Closes the article that is shown."""
        if self._articles:
            self.close_number(self.tabs.currentIndex())

    def close_number(self, number: int) -> None:
        """Closes the article in tab ``number``, from 0, unless it has to be asked for."""
        article = self._articles[number]
        if isinstance(article.request, OpenText):
            self.show_article(article)
            self.unsaved_closing.emit(article)
        else:
            self.close_article(article)

    def close_article(self, article: OpenArticle) -> None:
        """Closes an article and ends its work; nothing happens where that is done."""
        if article not in self._articles:
            return
        number = self._articles.index(article)
        del self._articles[number]
        if article.request is not None:
            self._closed.append(Closed(article.request, article.state(), number))
        self.tabs.removeTab(number)
        self._forget(article)
        self._show_names()
        self._show_current()

    @property
    def can_reopen(self) -> bool:
        """Whether there is an article that was closed."""
        return bool(self._closed)

    def reopen(self) -> None:
        """Opens the article that was closed last, where its tab was, at its place."""
        if not self._closed:
            return
        closed = self._closed.pop()
        article = self._find(closed.request)
        if article is None:
            article = self._take_empty()
            article.want(closed.request, closed.state)
            self._add(article, closed.number)
            self._show_names()
        self.show_article(article)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of another theme."""
        self._theme = theme
        self.welcome.set_theme(theme)
        self._welcome_messages.set_theme(theme)
        self.notices.set_theme(theme)
        self.tabs.set_theme(theme)
        self.open_list.set_theme(theme)
        for article in {*self._articles, *self._opening, self._empty}:
            article.set_theme(theme)

    def _open_one(self, request: Request, notices: Sequence[str]) -> None:
        known = self._find(request)
        if known is not None:
            self.show_article(known)
            known.tell(*notices)
            return
        if not self._articles:
            # What went wrong before is over.
            self._welcome_messages.clear()
        request = numbered(request, self._names())
        article = self._take_empty()
        self._asked += 1
        self._opening[article] = self._asked
        article.start(request, notices)

    def _make(self) -> OpenArticle:
        article = OpenArticle(self._jobs, self._theme, self)
        article.hide()
        article.reading.connect(self.reading)
        article.loaded.connect(lambda: self._loaded(article))
        article.failed.connect(lambda text: self._failed(article, text))
        article.declined.connect(lambda: self._declined(article))
        article.choosing.connect(self.choosing)
        article.changed.connect(lambda: self._article_changed(article))
        article.ready.connect(lambda: self.ready.emit() if article is self.current else None)
        article.page_made.connect(lambda: self._page_made(article))
        article.unread.close_wanted.connect(lambda: self.close_number(self._articles.index(article)))
        return article

    def _page_made(self, article: OpenArticle) -> None:
        article.page.said.connect(lambda text: self.said.emit(text) if article is self.current else None)
        self.made.emit(article)

    def _take_empty(self) -> OpenArticle:
        """An article with nothing in it."""
        if self._articles or self._empty in self._opening:
            return self._make()
        return self._empty

    def _known(self) -> dict[Request, OpenArticle]:
        """The open articles by what they are."""
        return {identity(article.request): article for article in self._articles if article.request is not None}

    def _names(self) -> set[str]:
        """What open articles are called, and those that are being opened."""
        return {article.request.name for article in (*self._articles, *self._opening) if article.request is not None}

    def _find(self, request: Request) -> OpenArticle | None:
        """The open article that the request is for."""
        return self._known().get(identity(request))

    def _add(self, article: OpenArticle, number: int | None = None) -> None:
        """Gives an article a tab: number ``number``, or the last one; ``_show_names`` names it."""
        number = len(self._articles) if number is None else min(number, len(self._articles))
        self._articles.insert(number, article)
        self._stack.addWidget(article)
        # The bar makes the first tab the current one on its own, before there is a name to it.
        self.tabs.blockSignals(True)
        self.tabs.insertTab(number, "")
        self.tabs.blockSignals(False)

    def _loaded(self, article: OpenArticle) -> None:
        self.was_read.emit(article.request)
        if article not in self._opening:
            if article is self.current:
                article.prefer()
                # What is read anew leaves the keyboard where it is: in a field, among the claims.
                if not article.page.isAncestorOf(QApplication.focusWidget() or self):
                    self._focus()
                self.changed.emit()
            return
        asked = self._opening.pop(article)
        twin = self._find(article.request) if article.request is not None else None
        if twin is not None:
            self._forget(article)
            self.show_article(twin)
            return
        self._add(article)
        self._show_names()
        # What is asked for last is what a person wants to see.
        if asked > self._shown_of_asked:
            self._shown_of_asked = asked
            self.show_article(article)

    def _failed(self, article: OpenArticle, text: str) -> None:
        if article in self._opening:
            del self._opening[article]
            self.messages.error(text)
            self._drop_opening(article)
            self.failed.emit(text)
        elif article is self.current:
            if not article.has_text:
                article.unread.again.setFocus()
            self.failed.emit(text)

    def _declined(self, article: OpenArticle) -> None:
        if article in self._opening:
            del self._opening[article]
            self._drop_opening(article)

    def _drop_opening(self, article: OpenArticle) -> None:
        """Ends an opening that came to nothing."""
        if article is not self._empty:
            self._forget(article)
        self.changed.emit()

    def _forget(self, article: OpenArticle) -> None:
        article.end()
        self._stack.removeWidget(article)
        article.hide()
        article.deleteLater()
        if article is self._empty:
            self._empty = self._make()

    def _close_others(self, number: int) -> None:
        kept = self._articles[number]
        self.show_article(kept)
        others = [article for article in self._articles if article is not kept]
        unsaved = [article for article in others if isinstance(article.request, OpenText)]
        for article in others:
            if article not in unsaved:
                self.close_article(article)
        if unsaved:
            self.said.emit(tr("What is in no file stays open"))

    def _moved(self, start: int, end: int) -> None:
        self._articles.insert(end, self._articles.pop(start))

    def _show_names(self) -> None:
        self.tabs.show_names([article.request for article in self._articles])
        self.open_list.setVisible(len(self._articles) > 1)

    def _article_changed(self, article: OpenArticle) -> None:
        if article in self._articles:
            self._show_names()
        if article is self.current or article in self._opening:
            self.changed.emit()

    def _show_current(self) -> None:
        article = self.current
        if self._shown in self._articles and self._shown.has_text:
            self._layout = self._shown.page.layout_state()
        if article.has_text and self._layout is not None and article is not self._shown:
            article.page.set_layout(self._layout)
        if article is not self._shown:
            # What was last said is of the article that leaves.
            self.said.emit("")
        self._shown = article
        self._stack.setCurrentWidget(article if self._articles else self._welcome_place)
        article.prefer()
        if self._articles:
            article.read(self._layout)
        self._focus()
        self.changed.emit()

    def _focus(self) -> None:
        """Gives the keyboard to what is in view."""
        if not self._articles:
            self.welcome.open_button.setFocus()
        # The arrow keys go from tab to tab.
        elif not self.tabs.hasFocus():
            (self.page.article if self.current.has_text else self.current.unread).setFocus()


def _above(bar: QWidget, body: QWidget) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(bar)
    column.addWidget(body, 1)
    return box
