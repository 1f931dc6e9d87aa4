"""One open article: its reading page, what was asked for, what is under way with it, and what is to be known of it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from reader.app.directions import document_turns
from reader.app.links import document_links
from reader.app.session import PageLayout, PageState
from reader.app.shapes import document_shapes
from reader.core.contents import SeveralArticles
from reader.core.document import LoadedDocument
from reader.core.wording import percent, tr
from reader.errors import ReaderError
from reader.gui.chooser import Chooser
from reader.gui.jobs import Jobs, OpenFile, Request
from reader.gui.messages import MessageBar
from reader.gui.offers import Offer
from reader.gui.prepared import Prepared, PreparedPart
from reader.gui.reading import ReadingPage
from reader.gui.slices import Slices
from reader.gui.theme import Theme
from reader.gui.unread import Unread

# Of so many claims what an analysis found is taken in one turn: 5 ms of work.
_AT_ONCE = 1000


@dataclass(frozen=True, slots=True)
class Manner:
    """How the text that is shown was read, and how else it could be.

    ``found`` is the encoding that was found, "" where there was none to find; ``chosen`` the one a person chose, None
    for what was found. ``repaired`` says that the repaired view of a garbled text is shown.
    """

    found: str = ""
    chosen: str | None = None
    can_change: bool = False
    repaired: bool = False
    can_repair: bool = False


class OpenArticle(QWidget):
    """An article from the moment it is asked for; what stands there stays until what is asked for next can be shown.

    ``reading`` carries the request that is read from now on; ``loaded`` says that its text is shown; ``ready`` that it
    is analysed and painted; ``failed`` carries the ReaderError why it is not, or is not shown; ``choosing``, in words,
    that its file holds several and the person is asked which one to open, and ``declined`` that they want none;
    ``changed`` that its name, progress or manner is another; ``page_made`` that its page is there; ``kept`` that its
    text is in a file now.
    """

    reading = Signal(object)
    loaded = Signal()
    ready = Signal()
    failed = Signal(object)
    choosing = Signal(str)
    declined = Signal()
    changed = Signal()
    page_made = Signal()
    kept = Signal()

    def __init__(self, jobs: Jobs, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._theme = theme
        self._request: Request | None = None
        self._wanted: Request | None = None
        self._tried = False
        self._state: PageState | None = None
        self._layout: PageLayout | None = None
        self._manner = Manner()
        self._progress: tuple[str, int | None] = ("", None)
        self._job = 0
        self._opening: Request | None = None
        self._opening_job = 0
        self._opening_notices: tuple[str, ...] = ()
        self._told: tuple[str, ...] = ()
        self._awaits_colours = False
        self._taking = Slices(self)
        self._taking.done.connect(self._colour)
        self._chooser: Chooser | None = None
        self.messages = MessageBar(theme, self)
        self._page: ReadingPage | None = None
        self.unread = Unread(theme, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.unread)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addWidget(self._stack, 1)
        self.unread.again_wanted.connect(self.reload)
        jobs.loaded.connect(self._loaded)
        jobs.part_read.connect(self._part_read)
        jobs.analysed.connect(self._analysed)
        jobs.several.connect(self._choose)
        jobs.failed.connect(self._failed)

    @property
    def page(self) -> ReadingPage:
        """Its reading page, made when it is first asked for: that takes longer than a tab that nobody looks at may."""
        if self._page is None:
            self._page = ReadingPage(self._theme, self)
            self._page.shown.connect(self._shown)
            self._stack.addWidget(self._page)
            self.page_made.emit()
        return self._page

    @property
    def has_page(self) -> bool:
        """Whether its reading page is made."""
        return self._page is not None

    @property
    def request(self) -> Request | None:
        """What asked for the text that is shown, else for the one that is to be read; None where nothing did."""
        return self._request or self._opening or self._wanted

    @property
    def has_text(self) -> bool:
        """Whether the article's text is shown."""
        return self._request is not None

    @property
    def opening(self) -> Request | None:
        """What is being opened, None when nothing is."""
        return self._opening

    @property
    def manner(self) -> Manner:
        """How the text that is shown was read."""
        return self._manner

    @property
    def progress(self) -> tuple[str, int | None]:
        """What is under way in words, "" for nothing, and how far it is in percent where that is known."""
        return self._progress if self._opening is None else (tr("Opening {name}…", name=self._opening.name), None)

    def want(self, request: Request, state: PageState | None = None) -> None:
        """Takes what ``read`` will open, and where in it: an article that nobody looks at yet costs no work."""
        self._wanted = request
        self._tried = False
        self._state = state
        self.unread.show_waiting(request.name)

    def state(self) -> PageState | None:
        """Where in the article the person is, or will be once it is read; None where nothing is known of that."""
        return self.page.state() if self._request is not None else self._state

    def read(self, layout: PageLayout | None = None) -> None:
        """Opens what is wanted if nobody has tried to; ``layout`` is that of its page, None for its own."""
        if self._wanted is not None and not self._tried:
            self._layout = layout
            self.start(self._wanted)

    def start(self, request: Request, notices: Sequence[str] = ()) -> None:
        """Begins to open what is asked for; ``notices`` are what a person should know of the request."""
        self.stop_asking()
        self._jobs.end(self._opening_job)
        self.messages.clear()
        self.messages.notice(*notices)
        if self._request is None:
            self._wanted = request
            self.unread.show_waiting(request.name)
        self._tried = True
        self._opening_notices = tuple(notices)
        self._opening = request
        self.reading.emit(request)
        self._opening_job = self._jobs.start(request)
        self.changed.emit()

    def tell(self, *notices: str) -> None:
        """Shows what a person should know; it stays when the text comes."""
        if self._opening is not None:
            self._opening_notices = (*self._opening_notices, *notices)
        self.messages.notice(*notices)

    def reload(self) -> None:
        """Reads the article again."""
        if self._request is not None:
            self.start(self._request)
        elif self._wanted is not None:
            self.start(self._wanted)

    def keep(self, request: OpenFile, encoding: str) -> None:
        """Takes note that the text is in a file now, in ``encoding``; what is still being read is read there."""
        if not self.has_text or self._opening is not None:
            self.start(request)
            return
        self._request = request
        self._manner = replace(self._manner, found=encoding, can_change=True, repaired=request.repair)
        self.kept.emit()
        self.changed.emit()

    def read_as(self, encoding: str | None) -> None:
        """Reads the file in another encoding, None for the one that is found; the text then stands as it is."""
        if isinstance(self._request, OpenFile):
            self.start(replace(self._request, encoding=encoding, repair=False))

    def show_repaired(self, on: bool) -> None:
        """Shows the repaired view of the article, or the text as it stands."""
        if self._request is not None and on != self._request.repair:
            self.start(replace(self._request, repair=on))

    def stops(self) -> tuple[tuple[QWidget, ...], int]:
        """Where the keyboard can go in it, as it stands, and the number of what has it."""
        return self.page.stops() if self.has_text else ((self.unread,), 0)

    def take_keyboard(self) -> None:
        """Puts the keyboard into the text, or where it is said why there is none."""
        (self.page.article if self.has_text else self.unread).setFocus()

    def prefer(self) -> None:
        """Lets its analysis go before those of other articles."""
        self._jobs.prefer(self._job)

    def stop_asking(self) -> None:
        """Puts the list of a file's articles away."""
        if self._chooser is not None:
            self._chooser.reject()

    def end(self) -> None:
        """Ends all work on it; nothing is told of it any more."""
        self.blockSignals(True)
        self.stop_asking()
        self._jobs.end(self._job)
        self._jobs.end(self._opening_job)
        self._job = self._opening_job = 0
        self._taking.stop()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of another theme."""
        self._theme = theme
        if self._page is not None:
            self._page.set_theme(theme)
        self.messages.set_theme(theme)
        self.unread.set_theme(theme)

    def _loaded(self, job: int, document: LoadedDocument) -> None:
        if job != self._opening_job or self._opening is None:
            return
        self._jobs.end(self._job)
        same = self._request is not None and self._request.article == self._opening.article
        # Where nothing is garbled any more, a repaired view was asked for in vain.
        self._job, self._request, self._opening = job, replace(self._opening, repair=document.repaired), None
        self._opening_job = 0
        self._taking.stop()
        self._awaits_colours = False
        self._stack.setCurrentWidget(self.page)
        # Where a line stands is known once the page has its size.
        _lay_out(self)
        self.page.show_text(document.text, same=same)
        self.page.article.set_page(document_links(document), document_shapes(document), document_turns(document))
        if self._state is not None:
            self.page.restore(self._state)
            self._state = None
        if self._layout is not None:
            self.page.set_layout(self._layout)
            self._layout = None
        # An article that was still being read may have had its say since this one was asked for.
        self.messages.clear()
        self._told = (*self._opening_notices, *document.notices)
        self.messages.notice(*self._told)
        self._take_manner(document)
        self._progress = tr("Reading…"), None
        self.loaded.emit()
        self.changed.emit()

    def _take_manner(self, document: LoadedDocument) -> None:
        """Keeps how the text was read, and offers what else there is."""
        request = self._request
        from_file = isinstance(request, OpenFile)
        chosen = request.encoding if isinstance(request, OpenFile) else None
        found = self._manner.found
        if chosen is None:
            found = document.source.encoding if from_file else ""
        self._manner = Manner(
            found,
            chosen,
            # Dropped text has been decoded, and formats that carry their encoding leave none to choose.
            can_change=from_file and bool(document.source.encoding),
            repaired=document.repaired,
            can_repair=document.repaired or bool(document.garbled),
        )
        if document.repaired:
            self.messages.offer(Offer(tr("Show it as it &stands"), partial(self.show_repaired, False)))
        elif document.garbled:
            self.messages.notice(tr("The text looks garbled ({sample}). Show it repaired?", sample=document.garbled))
            self.messages.offer(Offer(tr("Show it &repaired"), partial(self.show_repaired, True)))

    def _choose(self, job: int, several: SeveralArticles) -> None:
        """Asks which article of a file to open; what is open stays if the person does not say."""
        request = self._opening
        if job != self._opening_job or not isinstance(request, OpenFile):
            return
        self._opening = None
        self.changed.emit()
        chooser = Chooser(request.name, several.entries, self._theme, self.window())
        self._chooser = chooser
        notices = self._opening_notices

        def chosen(result: int) -> None:
            self._chooser = None
            if result == Chooser.DialogCode.Accepted:
                self.start(replace(request, record=chooser.record), notices)
            else:
                self.unread.show_problem(request.name, several)
                self.declined.emit()

        chooser.finished.connect(chosen)
        chooser.open()
        self.choosing.emit(str(several))

    def _part_read(self, job: int, part: PreparedPart) -> None:
        if job == self._job:
            self._progress = tr("Reading… {done}", done=percent(part.percent)), part.percent
            self.changed.emit()
            self.page.show_part(part)

    def _analysed(self, job: int, prepared: Prepared) -> None:
        if job != self._job:
            return
        self._progress = tr("Colouring…"), 100
        self.changed.emit()
        # What was told with the text may have been closed by now.
        self.messages.notice(*(notice for notice in prepared.view.notices if notice not in self._told))
        if len(prepared.navigator.claims) > _AT_ONCE:
            self._taking.start(self.page.take_analysis(prepared))
        else:
            self._awaits_colours = True
            self.page.show_analysis(prepared)

    def _colour(self) -> None:
        self._awaits_colours = True
        self.page.colour()

    def _failed(self, job: int, error: ReaderError) -> None:
        if job == self._opening_job and self._opening is not None:
            name, self._opening = self._opening.name, None
        elif job == self._job:
            name, self._progress = "", ("", None)
        else:
            return
        if self._request is None:
            self.unread.show_problem(name, error)
        else:
            self.messages.fail(error)
        self.changed.emit()
        self.failed.emit(error)

    def _shown(self) -> None:
        """Every repainting ends here too: of another theme, a colour switched off."""
        if self._awaits_colours:
            self._awaits_colours = False
            self._progress = "", None
            self.changed.emit()
            self.ready.emit()


def _lay_out(widget: QWidget) -> None:
    """Lays out what is in ``widget`` at once rather than when it is drawn."""
    for each in (widget, *widget.findChildren(QWidget)):
        layout = each.layout()
        if layout is not None:
            layout.activate()
