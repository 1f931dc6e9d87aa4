"""Articles that are in no file: saving them, and asking before one is closed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QMessageBox, QWidget

from reader.app.exporting import save
from reader.app.titles import as_file_name, title_of
from reader.core.wording import tr, tr_later
from reader.errors import ReaderError
from reader.gui.desk import Desk
from reader.gui.jobs import OpenFile, OpenText
from reader.gui.open_article import OpenArticle
from reader.gui.saving import ask_file

_PAGE = tr_later("Page (*.html)")
_TEXT = tr_later("Text (*.txt)")
_ENCODING = "utf-8"
_TEXT_SUFFIXES = (".txt", ".text", ".md")
_CLOSING = tr_later("Save it before it is closed? Otherwise its text is gone when the program ends.")


def _nothing() -> None:
    pass


class Unsaved(QObject):
    """Saves what was pasted or dropped on a desk, for which it is an article of a file from then on."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        desk.unsaved_closing.connect(self._ask)

    def save(self) -> None:
        """Asks where to save the current article."""
        self._save(self._desk.current)

    def ask_all(self, problem: str, then: Callable[[], object]) -> bool:
        """Asks of an article that is in no file, since the program is to end; whether there is one.

        ``problem`` says why it cannot be kept; ``then`` is called once it is saved or given up.
        """
        article = next((each for each in self._desk.articles if isinstance(each.request, OpenText)), None)
        if article is None:
            return False
        self._desk.show_article(article)
        self._ask(article, then, f"{problem} {tr(_CLOSING)}")
        return True

    def _save(self, article: OpenArticle, then: Callable[[], None] = _nothing) -> None:
        """Asks where to save an article; ``then`` is called once it is saved."""
        request = article.request
        if not isinstance(request, OpenText):
            return
        is_page = request.media_type == "text/html"
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        read = article.page.prepared if article.has_text else None
        title = as_file_name(title_of(read.view.analysis)) if read is not None else ""
        proposal = Path(folder) / f"{title or request.name}{'.html' if is_page else '.txt'}"
        dialog = ask_file(
            self._window, tr("Save the article"), proposal, [tr(_PAGE), tr(_TEXT)] if is_page else [tr(_TEXT)]
        )
        dialog.setDefaultSuffix(proposal.suffix)
        dialog.filterSelected.connect(lambda name: dialog.setDefaultSuffix("html" if name == tr(_PAGE) else "txt"))

        def chosen(name: str) -> None:
            target = Path(name)
            as_text = is_page and target.suffix.lower() in _TEXT_SUFFIXES and article.has_text
            text = article.page.text if as_text else request.text
            try:
                # Text from other programs may hold halves of signs that no encoding has.
                save(text.encode(_ENCODING, "replace"), target, None)
            except ReaderError as error:
                article.messages.fail(error)
                return
            # What is shown repaired is garbled in the file, unless that is what was saved.
            article.keep(OpenFile(target, repair=request.repair and not as_text), _ENCODING)
            then()

        dialog.fileSelected.connect(chosen)
        dialog.open()

    def _ask(self, article: OpenArticle, then: Callable[[], object] = _nothing, words: str = "") -> None:
        """Asks what to do with an article that is about to be closed; ``then`` is called once it is."""
        request = article.request
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("Save the article?"))
        box.setText(tr("{name} is in no file.", name=request.name if request is not None else ""))
        box.setInformativeText(words or tr(_CLOSING))
        save_it = box.addButton(tr("&Save as…"), QMessageBox.ButtonRole.AcceptRole)
        discard = box.addButton(tr("&Close without saving"), QMessageBox.ButtonRole.DestructiveRole)
        cancel = box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(save_it)
        box.setEscapeButton(cancel)

        def close() -> None:
            self._desk.close_article(article)
            then()

        def answered() -> None:
            if box.clickedButton() is save_it:
                self._save(article, close)
            elif box.clickedButton() is discard:
                close()
            box.deleteLater()

        box.finished.connect(answered)
        box.open()
