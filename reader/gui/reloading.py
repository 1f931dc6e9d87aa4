"""Reads an open article again when its file changes on the disk."""

from pathlib import Path

from PySide6.QtCore import QObject

from reader.core.wording import tr
from reader.gui.desk import Desk
from reader.gui.jobs import OpenFile, Request
from reader.gui.open_article import OpenArticle
from reader.gui.watching import FileWatch, Look, look_at


class Reloading(QObject):
    """Keeps the articles of a desk as their files are: what is shown at once, the others when they are looked at."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._watch = FileWatch(self)
        self._stale: set[OpenArticle] = set()
        self._shown: tuple[Path, ...] = ()
        self._before: dict[OpenFile, Look] = {}
        self._watch.changed.connect(self._changed)
        self._watch.gone.connect(self._gone)
        desk.reading.connect(self._look)
        desk.was_read.connect(self._note)
        desk.changed.connect(self._update)

    def _look(self, request: Request) -> None:
        if isinstance(request, OpenFile):
            self._before[request.article] = look_at(request.path)

    def _note(self, request: Request) -> None:
        if isinstance(request, OpenFile):
            # Opened twice at a time, it was taken note of with the first.
            known = request.article in self._before
            self._watch.note(request.path, self._before.pop(request.article) if known else look_at(request.path))

    def _update(self) -> None:
        """Watches what is open now, and brings what is looked at up to date."""
        files = tuple(dict.fromkeys(path for article in self._desk.articles if (path := _file(article)) is not None))
        if files != self._shown:
            self._shown = files
            self._watch.watch(files)
        self._stale.intersection_update(self._desk.articles)
        for article in self._desk.shown:
            if article in self._stale:
                self._stale.discard(article)
                article.reload()

    def _changed(self, path: Path) -> None:
        self._stale.update(article for article in self._desk.articles if _file(article) == path)
        self._update()

    def _gone(self, path: Path) -> None:
        for article in self._desk.articles:
            if _file(article) == path:
                article.messages.notice(
                    tr(
                        "{name} is not there any more. What you see is how it was read; it is read again when it is"
                        " back.",
                        name=path.name,
                    )
                )


def _file(article: OpenArticle) -> Path | None:
    """The file whose text is shown."""
    request = article.request
    return request.path if article.has_text and isinstance(request, OpenFile) else None
