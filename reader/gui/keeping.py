"""Keeps what is open, so that the next start finds everything as it was, however this one ends."""

import threading
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QTimer, Signal

from reader.app.kinds import ORDER
from reader.app.open_state import ArticleState, WindowState, is_understood, state_fields, state_from, together
from reader.core.turning import unturned
from reader.core.wording import tr, tr_later
from reader.errors import EnvironmentFailure
from reader.gui.jobs import OpenFile, OpenText, Request
from reader.gui.open_article import OpenArticle
from reader.store.sessions import Sessions

if TYPE_CHECKING:
    from reader.gui.window import Window

# A kill may take away what was done in this time and no more; a disk is not asked for every step of the wheel.
_SAVE_AFTER_MS = 700
_NOT_KEPT = tr_later("What is open could not be kept for the next start.")


class Keeping(QObject):
    """Writes the state of ``window`` soon after it changed, away from the window's thread, and at the end.

    ``failed`` says once, in words, that it cannot be written, until that succeeds again.
    """

    failed = Signal(str)
    _written = Signal(str)

    def __init__(self, window: "Window", sessions: Sessions) -> None:
        super().__init__(window)
        self._window = window
        self._sessions = sessions
        self._keys: dict[str, str] = {}
        self._last: dict[str, object] = {}
        self._thread: threading.Thread | None = None
        self._told = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SAVE_AFTER_MS)
        self._timer.timeout.connect(self._save)
        self._written.connect(self._over)
        window.desk.changed.connect(self.touch)
        window.desk.tabs.tabMoved.connect(self.touch)
        window.desk.made.connect(self._watch)
        window.moved.connect(self.touch)
        for name in (*(f"show_{kind.value}" for kind in ORDER), "hide_colours", "link_scrolling"):
            window.actions_by_name[name].toggled.connect(self.touch)
        self._watch(window.desk.current)

    def restore(self, *, articles: bool) -> tuple[str, ...]:
        """Makes the window what it was, and returns what a person should know of that, in sentences.

        Without ``articles`` only those come back that are in no file.
        """
        left = self._sessions.take(is_understood)
        state = together(tuple(state_from(fields) for fields in left.sessions))
        window = self._window
        window.restoreGeometry(QByteArray.fromBase64(state.geometry.encode("ascii", "ignore")))
        for kind in ORDER:
            window.actions_by_name[f"show_{kind.value}"].setChecked(kind in state.kinds)
        window.actions_by_name["hide_colours"].setChecked(state.hidden)
        window.actions_by_name["link_scrolling"].setChecked(state.linked)
        wanted = [each for each in state.articles if articles or each.path is None]
        known = [(each, self._request(each)) for each in wanted]
        found = [(each, request) for each, request in known if request is not None]
        current = state.articles[state.current] if state.articles else None
        number = next((number for number, (each, _) in enumerate(found) if each is current), 0)
        lost = dict.fromkeys(each.name for each, request in known if request is None)
        before = {id(each): one for one, each in pairwise(state.articles)}
        numbers = {id(each): number for number, (each, _) in enumerate(found)}
        beside = [
            number for number, (each, _) in enumerate(found) if each.beside and id(before.get(id(each))) in numbers
        ]
        window.desk.restore([(request, each.page) for each, request in found], number, beside)
        notices = tuple(tr("The text of “{name}” is not there any more.", name=unturned(name)) for name in lost)
        return (*left.notices, *notices)

    def touch(self) -> None:
        """Says that something may be another than before."""
        if not self._timer.isActive():
            self._timer.start()

    def save(self) -> str:
        """Writes what is not written yet; says in words why it will not be there on the next start, "" if it will."""
        self._timer.stop()
        if self._thread is not None:
            self._thread.join()
        if not self._sessions.keeps:
            return _NOT_KEPT
        try:
            fields = self._fields()
            if fields != self._last:
                self._sessions.write(fields)
        except EnvironmentFailure as error:
            return f"{tr(_NOT_KEPT)} {error}"
        self._last = fields
        return ""

    def finish(self) -> None:
        """Lets another program have the file; what is not saved then is not written any more."""
        self._timer.stop()
        self._sessions.release()

    def _save(self) -> None:
        if self._thread is not None and self._thread.is_alive():
            self.touch()
            return
        try:
            fields = self._fields()
        except EnvironmentFailure as error:
            self._over(str(error))
            return
        if fields != self._last:
            self._thread = threading.Thread(target=self._write, args=(fields,), name="keep-open", daemon=True)
            self._thread.start()

    def _write(self, fields: dict[str, object]) -> None:
        try:
            self._sessions.write(fields)
        except EnvironmentFailure as error:
            self._written.emit(str(error))
        else:
            self._last = fields
            self._written.emit("")

    def _over(self, problem: str) -> None:
        if problem and not self._told:
            self.failed.emit(f"{tr(_NOT_KEPT)} {problem}")
        self._told = bool(problem)

    def _watch(self, article: OpenArticle) -> None:
        """Hears of what a person does in an article."""
        page = article.page
        page.article.cursorPositionChanged.connect(self.touch)
        page.article.verticalScrollBar().valueChanged.connect(self.touch)
        page.article.refolded.connect(self.touch)
        page.listing.changed.connect(self.touch)
        page.splitter.splitterMoved.connect(self.touch)
        page.claims.list.arranged.connect(self.touch)
        page.find_bar.changed.connect(self.touch)
        page.find_bar.closed.connect(self.touch)

    def _fields(self) -> dict[str, object]:
        window = self._window
        articles = window.desk.articles
        right = {article for spread in window.desk.shelf.spreads for article in spread.articles[1:]}
        states = [(article, self._state(article)) for article in articles]
        return state_fields(
            WindowState(
                articles=tuple(
                    replace(state, beside=article in right) for article, state in states if state is not None
                ),
                current=articles.index(window.desk.current) if articles else 0,
                geometry=bytes(window.saveGeometry().toBase64().data()).decode("ascii"),
                kinds=tuple(kind for kind in ORDER if window.actions_by_name[f"show_{kind.value}"].isChecked()),
                hidden=window.actions_by_name["hide_colours"].isChecked(),
                linked=window.actions_by_name["link_scrolling"].isChecked(),
            )
        )

    def _state(self, article: OpenArticle) -> ArticleState | None:
        request, page = article.request, article.state()
        if isinstance(request, OpenFile):
            path = request.path.absolute()
            return ArticleState(path, request.record, request.encoding, repair=request.repair, page=page)
        if isinstance(request, OpenText):
            if request.text not in self._keys:
                self._keys[request.text] = self._sessions.keep_text(request.text)
            key = self._keys[request.text]
            return ArticleState(
                text=key, name=request.name, media_type=request.media_type, repair=request.repair, page=page
            )
        return None

    def _request(self, state: ArticleState) -> Request | None:
        if state.path is not None:
            return OpenFile(state.path, state.record, state.encoding, state.repair)
        text = self._sessions.read_text(state.text)
        return None if text is None else OpenText(text, state.name, state.media_type, state.repair)
