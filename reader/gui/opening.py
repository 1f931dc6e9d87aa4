"""The ways to open articles: dialogs, folders, what is dropped, what is in the clipboard."""

import threading
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from reader.app.folders import MOST, SUFFIXES, Listed, files_in
from reader.app.inputs import is_folder
from reader.core.wording import in_digits, tr
from reader.errors import ReaderError
from reader.gui.desk import Desk
from reader.gui.drop import only_leads_elsewhere, requests
from reader.gui.file_dialog import file_dialog
from reader.gui.jobs import OpenFile, Request
from reader.resources import resource

# More tabs than that nobody reads their names of.
_ASK_FROM = 21


class Opening(QObject):
    """Opens things on a desk.

    ``said`` carries a short word on what is under way, ``failed`` why nothing of a folder is opened, and ``choosing``,
    in words, that the person is asked how much of it to open.
    """

    said = Signal(str)
    failed = Signal(str)
    choosing = Signal(str)
    _listed = Signal(int, object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._listing = 0
        self._listed_beside = False
        self._listed.connect(self._take_listed)

    def open(self, paths: Sequence[Path], *, beside: bool = False) -> None:
        """Opens files, and of folders what is in them; more than twenty only when a person agrees.

        ``beside`` opens the first of them beside the current article.
        """
        if not any(is_folder(path) for path in paths):
            self._open([OpenFile(path) for path in paths], beside=beside)
            return
        self._listing += 1
        self._listed_beside = beside
        listing = self._listing
        self.said.emit(tr("Looking through the folder…"))
        # A folder may lie on a slow disk, or be a disk.
        threading.Thread(
            target=lambda: self._listed.emit(listing, files_in(paths)), name="list-folder", daemon=True
        ).start()

    def open_dialog(self, *, beside: bool = False) -> None:
        """Asks for files; ``beside`` opens the first of them beside the current article."""
        title = tr("Open beside the article") if beside else tr("Open articles")
        dialog = file_dialog(self._window, title, self._folder(), _filter())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        self.open(_chosen(dialog), beside=beside)

    def open_folder_dialog(self) -> None:
        """Asks for a folder."""
        dialog = file_dialog(self._window, tr("Open a folder of articles"), self._folder())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self.open(_chosen(dialog))

    def open_sample(self) -> None:
        """Opens the first article that ships with the program."""
        try:
            samples = sorted(path for path in resource("samples").iterdir() if path.suffix in (".txt", ".html"))
        except ReaderError as error:
            self._desk.messages.fail(error)
            return
        self.open(samples[:1])

    def paste(self, *, beside: bool = False) -> None:
        """Opens what is in the clipboard: copied files, a part of a page, or text.

        ``beside`` opens the first of it beside the current article.
        """
        # Some platforms give nothing at all for an empty clipboard, whatever Qt's types say.
        copied: QMimeData | None = QGuiApplication.clipboard().mimeData()
        pasted = tr("Pasted article")
        found = requests(copied, pasted, pasted) if copied is not None else ()
        nothing = tr("There is nothing to open in the clipboard. Copy the text of an article, or a file.")
        self._take(found, nothing, beside=beside)

    def drop(self, data: QMimeData, *, beside: bool = False) -> None:
        """Opens what was dropped; ``beside`` opens the first of it beside the current article."""
        if only_leads_elsewhere(data):
            self._desk.messages.error(
                tr(
                    "A link was dropped, and Claim Reader fetches nothing from the network. Save the page in the"
                    " browser, then drop the saved file."
                )
            )
            return
        nothing = tr("There is nothing to open in what was dropped. Drop a saved article, or selected text.")
        self._take(requests(data), nothing, beside=beside)

    def _take(self, wanted: Sequence[Request], nothing: str, *, beside: bool) -> None:
        files = [request.path for request in wanted if isinstance(request, OpenFile)]
        if files:
            self.open(files, beside=beside)
        elif wanted:
            self._open(wanted, beside=beside)
        else:
            self._desk.messages.error(nothing)

    def _take_listed(self, listing: int, listed: Listed) -> None:
        if listing != self._listing:
            return
        self.said.emit("")
        if not listed.files:
            problem = " ".join(listed.problems) or tr(
                "There is no article in that folder. Choose another one, or a file."
            )
            self._desk.messages.error(problem)
            self.failed.emit(problem)
        elif len(listed.files) < _ASK_FROM:
            self._open_files(listed.files, listed.problems)
        else:
            self._ask(listed)

    def _ask(self, listed: Listed) -> None:
        count = tr("more than {most}", most=MOST) if listed.more else in_digits(len(listed.files))
        box = QMessageBox(self._window)
        box.setWindowTitle(tr("Open many articles?"))
        box.setText(tr("There are {count} articles. Open all of them?", count=count))
        box.setInformativeText(tr("Each gets a tab, and is read when you look at it."))
        few = box.addButton(tr("Open the &first {count}", count=_ASK_FROM - 1), QMessageBox.ButtonRole.AcceptRole)
        every = box.addButton(tr("Open &all {count}", count=len(listed.files)), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(few)

        def answered() -> None:
            if box.clickedButton() is every:
                self._open_files(listed.files, listed.problems)
            elif box.clickedButton() is few:
                self._open_files(listed.files[: _ASK_FROM - 1], listed.problems)
            box.deleteLater()

        box.finished.connect(answered)
        box.open()
        self.choosing.emit(tr("There are {count} articles. Name those that are meant.", count=count))

    def _open_files(self, files: Sequence[Path], problems: Sequence[str]) -> None:
        # What stands in the way of the others is told with the first of those that are there.
        self._open([OpenFile(path) for path in files], problems, beside=self._listed_beside)

    def _open(self, wanted: Sequence[Request], notices: Sequence[str] = (), *, beside: bool) -> None:
        (self._desk.open_beside if beside else self._desk.open)(wanted, notices)

    def _folder(self) -> str:
        request = self._desk.current.request
        return str(request.path.parent) if isinstance(request, OpenFile) else ""


def _chosen(dialog: QFileDialog) -> list[Path]:
    agreed = dialog.exec()
    dialog.deleteLater()
    return [Path(name) for name in dialog.selectedFiles()] if agreed else []


def _filter() -> str:
    patterns = " ".join(f"*.{suffix}" for suffix in SUFFIXES)
    return ";;".join((tr("Articles ({patterns})", patterns=patterns), tr("All files (*)")))
