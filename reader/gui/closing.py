"""Closing articles, and opening again what was closed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.app.session import PageState
from reader.core.wording import tr
from reader.gui.jobs import OpenText, Request
from reader.gui.open_article import OpenArticle

if TYPE_CHECKING:
    from reader.gui.desk import Desk

# Each may hold the whole of a pasted text.
_MOST_CLOSED = 50


@dataclass(frozen=True, slots=True)
class Closed:
    """An article that was closed: where in it the person was, and the number of its tab.

    ``beside`` is the article that it stood beside, None where it stood alone, and ``left`` says on which side.
    """

    request: Request
    state: PageState | None
    number: int
    beside: Request | None = None
    left: bool = False


class Closing:
    """Takes articles from a desk, and remembers those that were taken last."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._closed: list[Closed] = []

    @property
    def can_reopen(self) -> bool:
        """Whether there is an article that was closed."""
        return bool(self._closed)

    def close_number(self, number: int) -> None:
        """Closes what is in tab ``number``, from 0, unless it has to be asked for."""
        for article in self._desk.shelf.spreads[number].articles:
            self.close_one(article)

    def close_one(self, article: OpenArticle) -> None:
        """Closes an article, unless it has to be asked for."""
        if isinstance(article.request, OpenText):
            self._desk.show_article(article)
            self._desk.unsaved_closing.emit(article)
        else:
            self.close(article)

    def close(self, article: OpenArticle) -> None:
        """Closes an article and ends its work; nothing happens where that is done."""
        desk = self._desk
        if article not in desk.articles:
            return
        number = desk.shelf.number(article)
        pair = desk.shelf.of(article).articles
        beside = next((each.request for each in pair if each is not article), None)
        if article.request is not None:
            self._closed.append(Closed(article.request, article.state(), number, beside, article is pair[0]))
            del self._closed[:-_MOST_CLOSED]
        desk.shelf.remove(article)
        desk.forget(article)
        desk.shelf.show_names()
        desk.show_current()

    def close_others(self, number: int) -> None:
        """Closes all but what is in tab ``number`` and what is in no file."""
        desk = self._desk
        kept = desk.shelf.spreads[number].articles
        desk.show_article(desk.shelf.spreads[number].current)
        others = [article for article in desk.articles if article not in kept]
        unsaved = [article for article in others if isinstance(article.request, OpenText)]
        for article in others:
            if article not in unsaved:
                self.close(article)
        if unsaved:
            desk.said.emit(tr("What is in no file stays open"))

    def reopen(self) -> None:
        """Opens the article that was closed last, where its tab was, at its place."""
        if not self._closed:
            return
        desk, closed = self._desk, self._closed.pop()
        article = desk.article_of(closed.request)
        if article is None:
            article = desk.take_empty()
            article.want(closed.request, closed.state)
            partner = desk.article_of(closed.beside) if closed.beside is not None else None
            if partner is not None and not desk.shelf.of(partner).is_double:
                desk.shelf.add_beside(article, partner)
                if closed.left:
                    desk.shelf.of(partner).swap()
            else:
                desk.shelf.add(article, closed.number)
            desk.shelf.show_names()
        desk.show_article(article)
