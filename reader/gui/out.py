"""What leaves the window: prints, exports, copies with their source, and the folder that the article is in."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QStandardPaths, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from reader.app.citing import cite_claim, cite_selection
from reader.app.exporting import Format, exported, save
from reader.core.turning import unturned
from reader.core.wording import tr
from reader.errors import ReaderError
from reader.gui.defects import belongs_in_log
from reader.gui.errands import Errand
from reader.gui.folders import OpenUrl, show_folder
from reader.gui.jobs import OpenFile, Request
from reader.gui.messages import MessageBar
from reader.gui.offers import Offer
from reader.gui.preferences import Preferences
from reader.gui.prepared import Prepared
from reader.gui.reading import ReadingPage
from reader.gui.saving import ask_export
from reader.gui.theme import Theme

if TYPE_CHECKING:
    from reader.gui.printing_office import PrintingOffice

_OF_ANALYSIS = ("print", "save_pdf", "export", "copy_source")
_OF_FILE = ("show_folder", "copy_path")


@dataclass(frozen=True, slots=True)
class Outgoing:
    """The article that is shown: what asked for it, its page, and where messages about it stand.

    ``theme`` is the window's.
    """

    request: Request
    page: ReadingPage
    messages: MessageBar
    theme: Theme

    @property
    def prepared(self) -> Prepared | None:
        """What its analysis found, None before it is there."""
        return self.page.prepared

    @property
    def path(self) -> Path | None:
        """Its file; None where it came without one."""
        return self.request.path if isinstance(self.request, OpenFile) else None

    @property
    def beside(self) -> Path:
        """A file whose folder is proposed for what is saved of it."""
        if self.path is not None:
            return self.path
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(documents) / self.request.name


class Out(QObject):
    """Hands on what a person takes out of the window.

    ``current`` gives the article that is shown, None where there is none. ``open_url`` shows a folder in the desktop's
    own program. ``to_log`` carries an error of the program or the machine that work ended with.
    """

    to_log = Signal(object)
    NAMES = (*_OF_ANALYSIS, *_OF_FILE)

    def __init__(
        self,
        window: QWidget,
        current: Callable[[], Outgoing | None],
        preferences: Preferences,
        *,
        open_url: OpenUrl = QDesktopServices.openUrl,
    ) -> None:
        super().__init__(window)
        self._window = window
        self.current = current
        self.open_url = open_url
        self._errands: list[Errand] = []
        self._preferences = preferences
        self._office: PrintingOffice | None = None
        self._saved = ""

    def handlers(self) -> dict[str, Callable[[], None]]:
        """What each of ``NAMES`` does."""
        return {
            "print": partial(self.print_article, pdf=False),
            "save_pdf": partial(self.print_article, pdf=True),
            "export": self.export,
            "copy_source": self.copy_with_source,
            "show_folder": self.show_folder,
            "copy_path": self.copy_path,
        }

    def offered(self) -> Collection[str]:
        """Those of ``NAMES`` that have something to act on now."""
        article = self.current()
        if article is None or article.prepared is None:
            return ()
        return self.NAMES if article.path is not None else _OF_ANALYSIS

    def wait(self) -> None:
        """Returns when every file that is being saved is saved."""
        for errand in self._errands:
            errand.wait()

    def print_article(self, *, pdf: bool) -> None:
        """Shows how the article will be printed; ``pdf`` says that a file is wanted rather than paper."""
        article = self.current()
        if article is None or article.prepared is None:
            return
        # What sets pages would be a tenth of what the window imports at its start.
        from reader.gui.printing_office import Order, PrintingOffice

        def save_pdf(data: bytes, target: Path) -> None:
            self.run(article, target, lambda: save(data, target, article.path))

        order = Order(
            article.prepared,
            article.page.article.shapes,
            article.page.article.directions,
            article.request.name,
            article.beside,
            article.theme,
            save=save_pdf,
            fail=lambda error: self._tell_error(article, error),
        )
        if self._office is None:
            self._office = PrintingOffice(self._window, self._preferences)
        self._office.open(order, pdf=pdf)

    def export(self) -> None:
        """Asks for a file and a form, and saves the analysis there."""
        article = self.current()
        if article is None or article.prepared is None:
            return
        analysis = article.prepared.view.analysis

        def take(target: Path, chosen: Format) -> None:
            self.run(article, target, lambda: save(exported(analysis, chosen.name), target, article.path))

        ask_export(self._window, article.beside, analysis.record, take)

    def run(self, article: Outgoing, target: Path, work: Callable[[], None]) -> None:
        """Does what makes the file ``target`` away from the window's thread, and says how it went."""

        def over(error: ReaderError | None) -> None:
            self._errands.remove(errand)
            errand.deleteLater()
            self.tell_saved(article, target, error)

        errand = Errand(work, over, self)
        self._errands.append(errand)
        errand.start()

    def tell_saved(self, article: Outgoing, target: Path, error: ReaderError | None) -> None:
        """Says that ``target`` was saved and offers its folder, or why it was not."""
        if error is not None:
            self._tell_error(article, error)
            return
        messages = self._bar(article)
        if messages is None:
            return
        messages.withdraw(self._saved)
        self._saved = tr("Saved {name} in {folder}.", name=unturned(target.name), folder=unturned(str(target.parent)))
        messages.notice(self._saved)
        messages.offer(Offer(tr("Show in &folder"), partial(self._show, target, messages)))

    def copy_with_source(self) -> None:
        """Copies the selected words, else the current claim, with who says them and where."""
        article = self.current()
        if article is None or article.prepared is None:
            return
        page, view = article.page, article.prepared.view
        selection = page.article.selected()
        row = page.listing.row
        if selection.of(view.analysis.text).strip():
            citation = cite_selection(view, selection, article.request.name)
        elif row is not None:
            citation = cite_claim(view, row, article.request.name)
        else:
            page.said.emit(tr("Select words or choose a claim first"))
            return
        data = QMimeData()
        data.setText(citation.text)
        data.setHtml(citation.html)
        QGuiApplication.clipboard().setMimeData(data)
        page.said.emit(tr("Copied with its source"))

    def show_folder(self) -> None:
        """Shows the folder that the article's file is in."""
        article = self.current()
        if article is not None and article.path is not None:
            self._show(article.path, article.messages)

    def copy_path(self) -> None:
        """Copies the whole path of the article's file."""
        article = self.current()
        if article is not None and article.path is not None:
            QGuiApplication.clipboard().setText(str(article.path.absolute()))
            article.page.said.emit(tr("Copied the file's path"))

    def _tell_error(self, article: Outgoing, error: ReaderError) -> None:
        if belongs_in_log(error):
            self.to_log.emit(error)
        messages = self._bar(article)
        if messages is not None:
            messages.fail(error)

    def _bar(self, article: Outgoing) -> MessageBar | None:
        """Where to tell of an article: its own bar, or that of the one that is shown when it was closed meanwhile."""
        if isValid(article.messages):
            return article.messages
        current = self.current()
        return current.messages if current is not None else None

    def _show(self, file: Path, messages: MessageBar) -> None:
        try:
            show_folder(file, self.open_url)
        except ReaderError as error:
            messages.fail(error)
