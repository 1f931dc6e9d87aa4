"""From the wish for articles to their places: in tabs, beside another one, or where they are open already."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from reader.app.session import PageState
from reader.core.wording import tr
from reader.gui.jobs import Request
from reader.gui.open_article import OpenArticle
from reader.gui.requests import identity, numbered

if TYPE_CHECKING:
    from reader.gui.desk import Desk


class Arriving:
    """Opens articles on a desk, and knows which of them have no place yet since they are still being read."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        # By the numbers in which they were asked for.
        self._opening: dict[OpenArticle, int] = {}
        # What is being opened to stand beside another one, and beside which.
        self._partners: dict[OpenArticle, OpenArticle] = {}
        self._asked = 0
        self._shown_of_asked = 0

    @property
    def articles(self) -> tuple[OpenArticle, ...]:
        """What is being opened, in the order in which it was asked for."""
        return tuple(self._opening)

    def open(self, requests: Sequence[Request], notices: Sequence[str] = ()) -> None:
        """Opens what is asked for, as ``Desk.open`` says."""
        desk = self._desk
        for asking in self.articles:
            asking.stop_asking()
        if len(requests) == 1:
            self._open_one(requests[0], notices)
            return
        known = desk.known()
        for request in requests:
            if identity(request) not in known:
                article = desk.take_empty()
                article.want(numbered(request, self._names()))
                desk.shelf.add(article)
                known[identity(request)] = article
        desk.shelf.show_names()
        if requests:
            first = known[identity(requests[0])]
            desk.show_article(first)
            first.tell(*notices)

    def restore(
        self, articles: Sequence[tuple[Request, PageState | None]], current: int, beside: Collection[int]
    ) -> None:
        """Opens what was open before, as ``Desk.restore`` says."""
        desk = self._desk
        known = desk.known()
        before: OpenArticle | None = None
        for number, (request, state) in enumerate(articles):
            # Several windows may have had the same one open.
            if identity(request) in known:
                before = None
                continue
            article = desk.take_empty()
            article.want(numbered(request, self._names()), state)
            if number in beside and before is not None:
                desk.shelf.add_beside(article, before)
                before = None
            else:
                desk.shelf.add(article)
                before = article
            known[identity(request)] = article
        desk.shelf.show_names()
        if articles:
            desk.show_article(known[identity(articles[current][0])])

    def open_beside(self, requests: Sequence[Request], notices: Sequence[str] = ()) -> None:
        """Opens the first of what is asked for beside the current article, as ``Desk.open_beside`` says."""
        desk = self._desk
        if not desk.shelf.spreads or not requests:
            self.open(requests, notices)
            return
        partner = desk.current
        first, *rest = requests
        known = desk.article_of(first)
        if known is partner:
            desk.said.emit(tr("An article cannot stand beside itself"))
            partner.tell(*notices)
        elif known is not None:
            desk.put_beside(known)
            known.tell(*notices)
        else:
            article = desk.make()
            self._partners[article] = partner
            self._start(article, numbered(first, self._names()), notices)
        for request in rest:
            if desk.article_of(request) is None:
                article = desk.make()
                article.want(numbered(request, self._names()))
                desk.shelf.add(article)
        desk.shelf.show_names()

    def arrive(self, article: OpenArticle) -> bool:
        """Gives an article that can be read now its place; False where it has one."""
        desk = self._desk
        if article not in self._opening:
            return False
        asked = self._opening.pop(article)
        partner = self._partners.pop(article, None)
        twin = desk.article_of(article.request) if article.request is not None else None
        if twin is not None:
            desk.forget(article)
            desk.show_article(twin)
            return True
        if partner is not None and partner in desk.articles:
            desk.shelf.add_beside(article, partner)
        else:
            desk.shelf.add(article)
        desk.shelf.show_names()
        # What is asked for last is what a person wants to see.
        if asked > self._shown_of_asked:
            self._shown_of_asked = asked
            desk.show_article(article)
        return True

    def drop(self, article: OpenArticle) -> bool:
        """Takes note that an opening came to nothing; False where the article has its place."""
        self._partners.pop(article, None)
        return self._opening.pop(article, None) is not None

    def _open_one(self, request: Request, notices: Sequence[str]) -> None:
        desk = self._desk
        known = desk.article_of(request)
        if known is not None:
            desk.show_article(known)
            known.tell(*notices)
            return
        if not desk.shelf.spreads:
            # What went wrong before is over.
            desk.messages.clear()
        self._start(desk.take_empty(), numbered(request, self._names()), notices)

    def _start(self, article: OpenArticle, request: Request, notices: Sequence[str]) -> None:
        self._asked += 1
        self._opening[article] = self._asked
        article.start(request, notices)

    def _names(self) -> set[str]:
        """What open articles are called, and those that are being opened."""
        every = (*self._desk.articles, *self._opening)
        return {article.request.name for article in every if article.request is not None}
