"""The window: opens articles, shows their progress and errors, and joins the key map to the reading page."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QMainWindow,
    QMessageBox,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

import reader
from reader.app.kinds import ORDER
from reader.app.settings import Settings
from reader.app.view import PaintKind
from reader.core.contents import SeveralArticles
from reader.core.document import LoadedDocument
from reader.core.turning import unturned
from reader.errors import EnvironmentFailure, ReaderError
from reader.gui.actions import Actions
from reader.gui.chooser import Chooser
from reader.gui.drop import DropTarget, accepts, requests
from reader.gui.encoding_menu import EncodingMenu
from reader.gui.help import HelpDialog
from reader.gui.jobs import Jobs, Opener, OpenFile, Request
from reader.gui.keys import Menu
from reader.gui.messages import MessageBar, Messages, Offer
from reader.gui.out import Out, Outgoing
from reader.gui.preferences import Preferences
from reader.gui.prepared import Prepared, PreparedPart
from reader.gui.reading import ReadingPage
from reader.gui.theme import load_theme, palette, style_sheet, system_theme_name
from reader.gui.welcome import Welcome
from reader.resources import resource

_SUFFIXES = (
    "txt text md markdown html htm xhtml mht mhtml webarchive eml json jsonl ndjson xml pdf docx odt rtf epub warc"
)
_FILTER = f"Articles ({' '.join(f'*.{suffix}' for suffix in (*_SUFFIXES.split(), 'gz', 'zip'))});;All files (*)"
_TITLE = "Claim Reader"


class Window(QMainWindow):
    """The main window.

    ``ready`` says that the article shown is analysed and painted; ``failed`` carries why one is not, or is not shown;
    ``choosing``, in words, that a file holds several articles and the person is asked which one to open.
    ``theme_name`` is the theme of this run whatever ``preferences`` say; None leaves it to them.
    """

    ready = Signal()
    failed = Signal(str)
    choosing = Signal(str)

    def __init__(
        self,
        make_opener: Callable[[], Opener],
        theme_name: str | None = None,
        preferences: Preferences | None = None,
    ) -> None:
        super().__init__()
        self.preferences = preferences or Preferences(parent=self)
        self._theme_of_run = theme_name
        self._theme = load_theme(theme_name or system_theme_name())
        self._request: Request | None = None
        self._found_encoding = ""
        self._job = 0
        self._progress: tuple[str, int | None] = ("", None)
        self._opening: Request | None = None
        self._opening_job = 0
        self._opening_notices: tuple[str, ...] = ()
        self._told: tuple[str, ...] = ()
        self._awaits_colours = False
        self._chooser: Chooser | None = None
        self._before = Messages()
        self.setWindowTitle(_TITLE)
        self.setAcceptDrops(True)
        self.resize(1280, 820)
        self.page = ReadingPage(self._theme, self)
        self.welcome = Welcome(self._theme, self)
        self.messages = MessageBar(self._theme, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.welcome)
        self._stack.addWidget(self.page)
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(body)
        self._make_status()
        self.drop_target = DropTarget(self._theme, self)
        self.jobs = Jobs(make_opener, self)
        self.jobs.loaded.connect(self._loaded)
        self.jobs.part_read.connect(self._part_read)
        self.jobs.analysed.connect(self._analysed)
        self.jobs.several.connect(self._choose)
        self.jobs.failed.connect(self._failed)
        self.out = Out(self, self._outgoing)
        self.actions_by_name = Actions(self, self._handlers(), (self.page.article, self.page.cards))
        menus = self.actions_by_name.fill(self.menuBar())
        self.encodings = EncodingMenu(menus[Menu.VIEW])
        self.encodings.chosen.connect(self.read_as)
        menus[Menu.VIEW].addMenu(self.encodings)
        for kind in ORDER:
            self.actions_by_name[f"show_{kind.value}"].setChecked(True)
        self.welcome.open_wanted.connect(self.open_dialog)
        self.welcome.sample_wanted.connect(self.open_sample)
        self.page.said.connect(self._status.setText)
        self.page.shown.connect(self._shown)
        self.page.kind_switched.connect(self._kind_switched)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._scheme_changed)
        self.preferences.changed.connect(self._take_settings)
        self.preferences.failed.connect(self.messages.error)
        self.set_theme(self._theme.name)
        self._take_settings(self.preferences.settings)
        self._enable_reading(False)
        self.welcome.open_button.setFocus()

    def open(self, paths: Sequence[Path]) -> None:
        """Opens the first of ``paths``."""
        if paths:
            more = f"{len(paths) - 1} more {'was' if len(paths) == 2 else 'were'}"
            left_out = f"One article is shown at a time: {paths[0].name} is, {more} left out."
            self.start(OpenFile(paths[0]), (left_out,) if len(paths) > 1 else ())

    def start(self, request: Request, notices: Sequence[str] = ()) -> None:
        """Begins to open what is asked for; what is open stays, and its analysis goes on, until that has succeeded.

        ``notices`` are what a person should know of the request.
        """
        if self._chooser is not None:
            self._chooser.reject()
        self._before = self.messages.clear()
        self._opening_notices = (*self.preferences.take_notices(), *notices)
        self.messages.notice(*self._opening_notices)
        self._opening = request
        self._opening_job = self.jobs.start(request)
        self._show_progress()

    def open_dialog(self) -> None:
        """Asks for a file."""
        chosen, _ = QFileDialog.getOpenFileName(self, "Open an article", self._folder(), _FILTER)
        if chosen:
            self.start(OpenFile(Path(chosen)))

    def open_sample(self) -> None:
        """Opens the first article that ships with the program."""
        try:
            samples = sorted(path for path in resource("samples").iterdir() if path.suffix in (".txt", ".html"))
        except ReaderError as error:
            self.messages.error(str(error))
            return
        self.open(samples[:1])

    def reload(self) -> None:
        """Reads the open article again."""
        if self._request is not None:
            self.start(self._request)

    def read_as(self, encoding: str | None) -> None:
        """Reads the open file in another encoding, None for the one that is found; the text then stands as it is."""
        if isinstance(self._request, OpenFile):
            self.start(replace(self._request, encoding=encoding, repair=False))

    def show_repaired(self, on: bool) -> None:
        """Shows the repaired view of the open article, or the text as it stands."""
        if self._request is not None and on != self._request.repair:
            self.start(replace(self._request, repair=on))
            # What is checked says what is shown, and that is the other view until this one is there.
            self.actions_by_name["show_repaired"].setChecked(not on)

    def set_theme(self, name: str) -> None:
        """Takes another theme."""
        self._theme = load_theme(name)
        QApplication.setPalette(palette(self._theme))
        self.setStyleSheet(style_sheet(self._theme))
        self.page.set_theme(self._theme)
        self.welcome.set_theme(self._theme)
        self.messages.set_theme(self._theme)
        self.drop_target.set_theme(self._theme)

    def show_keys(self) -> None:
        """Shows the help on keys."""
        HelpDialog(self._theme, self).open()

    def show_about(self) -> None:
        """Says what this program is."""
        QMessageBox.about(
            self,
            "About Claim Reader",
            f"<h3>Claim Reader {reader.__version__}</h3><p>Shows who says what in a news article.</p>"
            "<p>Nothing leaves this computer.</p>",
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Shows that what is dragged can be dropped here."""
        if accepts(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.drop_target.show_over()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Keeps taking it, as a copy: what is dropped is only read."""
        if accepts(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Takes the sign away."""
        self.drop_target.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Opens what was dropped."""
        self.drop_target.hide()
        wanted = requests(event.mimeData())
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if not wanted:
            self.messages.error("There is nothing to open in what was dropped. Drop a saved article, or selected text.")
        elif isinstance(wanted[0], OpenFile):
            self.open([request.path for request in wanted if isinstance(request, OpenFile)])
        else:
            self.start(wanted[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lets the drop target cover the new size."""
        super().resizeEvent(event)
        if self.drop_target.isVisible():
            self.drop_target.show_over()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keeps what was set, and waits for nothing but files that are being saved."""
        self.preferences.save()
        self.out.wait()
        self.jobs.abandon()
        super().closeEvent(event)

    def _make_status(self) -> None:
        self._status = QLabel(self)
        self._status.setAccessibleName("Status")
        self._busy_text = QLabel(self)
        self._busy_text.setAccessibleName("Progress")
        self._busy = QProgressBar(self)
        self._busy.setAccessibleName("Working")
        self._busy.setTextVisible(False)
        self._busy.setFixedSize(110, 4)
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        bar.addWidget(self._busy)
        bar.addWidget(self._busy_text)
        bar.addPermanentWidget(self._status)
        self._show_progress()

    def _handlers(self) -> Mapping[str, Callable[..., object]]:
        page = self.page
        handlers: dict[str, Callable[..., object]] = {
            "open": self.open_dialog,
            "reload": self.reload,
            "sample": self.open_sample,
            **self.out.handlers(),
            "quit": self.close,
            "to_source": page.to_source,
            "back": page.back,
            "find": page.open_find,
            "to_text": page.to_text,
            "hide_colours": page.hide_colours,
            "show_repaired": self.show_repaired,
            "zoom_in": partial(page.zoom, 1),
            "zoom_out": partial(page.zoom, -1),
            "zoom_reset": partial(page.zoom, 0),
            "keys": self.show_keys,
            "about": self.show_about,
            "find_next": partial(page.find_step, True),
            "find_previous": partial(page.find_step, False),
        }
        for name, forward in (("next", True), ("previous", False)):
            handlers[f"{name}_claim"] = partial(page.step_claim, forward)
            handlers[f"{name}_same"] = partial(page.step_same, forward)
            handlers[f"{name}_mention"] = partial(page.step_mention, forward)
            handlers[f"{name}_pane"] = partial(page.step_pane, forward)
            for kind in ORDER:
                handlers[f"{name}_{kind.value}"] = partial(page.step_kind, kind, forward)
        for kind in ORDER:
            handlers[f"show_{kind.value}"] = partial(page.show_kind, kind)
        return handlers

    def _loaded(self, job: int, document: LoadedDocument) -> None:
        if job != self._opening_job or self._opening is None:
            return
        self.jobs.keep(job)
        same = self._request is not None and self._request.article == self._opening.article
        # Where nothing is garbled any more, a repaired view was asked for in vain.
        self._job, self._request, self._opening = job, replace(self._opening, repair=document.repaired), None
        self._awaits_colours = False
        self.page.show_text(document.text, same=same)
        self._stack.setCurrentWidget(self.page)
        self._enable_reading(True)
        self.page.article.setFocus()
        view = ", repaired" if document.repaired else ""
        self.setWindowTitle(f"{unturned(self._request.name)}{view} — {_TITLE}")
        # An article that was still being read may have had its say since this one was asked for.
        self.messages.clear()
        self._told = (*self._opening_notices, *document.notices)
        self.messages.notice(*self._told)
        self._show_manner(document)
        self._set_progress("Reading…")

    def _show_manner(self, document: LoadedDocument) -> None:
        """Says how the text that is shown was read, and offers what else there is."""
        request = self._request
        from_file = isinstance(request, OpenFile)
        chosen = request.encoding if isinstance(request, OpenFile) else None
        if chosen is None:
            self._found_encoding = document.source.encoding if from_file else ""
        # Dropped text has been decoded, and formats that carry their encoding leave none to choose.
        can_change = from_file and bool(document.source.encoding)
        self.encodings.show_reading(self._found_encoding, chosen, can_change=can_change)
        repair = self.actions_by_name["show_repaired"]
        repair.setChecked(document.repaired)
        repair.setEnabled(document.repaired or bool(document.garbled))
        if document.repaired:
            self.messages.offer(Offer("Show it as it &stands", partial(self.show_repaired, False)))
        elif document.garbled:
            self.messages.notice(f"The text looks garbled ({document.garbled}). Show it repaired?")
            self.messages.offer(Offer("Show it &repaired", partial(self.show_repaired, True)))

    def _choose(self, job: int, several: SeveralArticles) -> None:
        """Asks which article of a file to open; what is open stays if the person does not say."""
        request = self._opening
        if job != self._opening_job or not isinstance(request, OpenFile):
            return
        self._opening = None
        self._show_progress()
        chooser = Chooser(request.name, several.entries, self._theme, self)
        self._chooser = chooser
        notices = self._opening_notices

        def chosen(result: int) -> None:
            self._chooser = None
            if result == Chooser.DialogCode.Accepted:
                self.start(replace(request, record=chooser.record), notices)
            else:
                self.messages.restore(self._before)

        chooser.finished.connect(chosen)
        chooser.open()
        self.choosing.emit(str(several))

    def _part_read(self, job: int, part: PreparedPart) -> None:
        if job == self._job:
            self._set_progress(f"Reading… {part.percent}%", part.percent)
            self.page.show_part(part)

    def _analysed(self, job: int, prepared: Prepared) -> None:
        if job != self._job:
            return
        self._set_progress("Colouring…", 100)
        self._awaits_colours = True
        # What was told with the text may have been closed by now.
        self.messages.notice(*(notice for notice in prepared.view.notices if notice not in self._told))
        self.page.show_analysis(prepared)
        self._offer_out()

    def _failed(self, job: int, error: ReaderError) -> None:
        if job == self._opening_job and self._opening is not None:
            self._opening = None
            self._show_progress()
        elif job == self._job:
            self._set_progress("")
        else:
            return
        self.messages.error(str(error))
        self.failed.emit(str(error))

    def _shown(self) -> None:
        """Every repainting ends here too: of another theme, a colour switched off."""
        if self._awaits_colours:
            self._awaits_colours = False
            self._set_progress("")
            self.ready.emit()

    def _set_progress(self, text: str, percent: int | None = None) -> None:
        """Takes what is under way with the article shown, and how far it is where that is known."""
        self._progress = text, percent
        self._show_progress()

    def _show_progress(self) -> None:
        """Says what is opened, else what is under way with the article shown."""
        text, percent = self._progress if self._opening is None else (f"Opening {self._opening.name}…", None)
        self._busy_text.setText(text)
        self._busy.setRange(0, 0 if percent is None else 100)
        self._busy.setValue(percent or 0)
        self._busy.setVisible(bool(text))

    def _kind_switched(self, kind: PaintKind, on: bool) -> None:
        self.actions_by_name[f"show_{kind.value}"].setChecked(on)

    def _scheme_changed(self) -> None:
        self._take_settings(self.preferences.settings)

    def _take_settings(self, settings: Settings) -> None:
        """Makes the window what the person has set."""
        wanted = self._theme_of_run or settings.theme or system_theme_name()
        if wanted != self._theme.name:
            try:
                self.set_theme(wanted)
            except EnvironmentFailure as error:
                self.messages.error(str(error))

    def _enable_reading(self, on: bool) -> None:
        """Without an article there is nowhere to go and nothing to read again."""
        always = {"open", "sample", "quit", "keys", "about"}
        self.actions_by_name.enable(on, always)
        self._offer_out()

    def _outgoing(self) -> Outgoing | None:
        return Outgoing(self._request, self.page, self.messages) if self._request is not None else None

    def _offer_out(self) -> None:
        offered = self.out.offered()
        for name in Out.NAMES:
            self.actions_by_name[name].setEnabled(name in offered)

    def _folder(self) -> str:
        return str(self._request.path.parent) if isinstance(self._request, OpenFile) else ""
