"""From the wish to print to the paper or the file: dialogs, progress, and what went wrong."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QProgressDialog, QWidget

from reader.app.directions import Directions
from reader.app.exporting import suggested
from reader.app.moment import now
from reader.app.shapes import Shapes
from reader.core.turning import unturned
from reader.core.wording import tr
from reader.errors import ReaderError
from reader.export.provenance import title_of
from reader.gui.preferences import Preferences
from reader.gui.prepared import Prepared
from reader.gui.printing import Pdf, print_pages, usual_paper
from reader.gui.printing_dialog import Choice, MakeArticle, PrintingDialog
from reader.gui.printing_pages import Printable, PrintedArticle, PrintOptions
from reader.gui.printing_sheet import Sheet, sheet_of
from reader.gui.saving import ask_file
from reader.gui.slices import Slices
from reader.gui.theme import Theme, load_theme

# What is done before so many milliseconds needs no dialog.
_PATIENCE = 400


@dataclass(frozen=True, slots=True)
class Order:
    """An article that is to be printed, and how the blocks of its page stood.

    ``name`` is what the person calls its file, ``beside`` a file whose folder is proposed for a PDF; ``theme`` is the
    window's. ``save`` is handed the bytes of a PDF and the file they are for, ``fail`` what a person should know when
    printing fails.
    """

    prepared: Prepared
    shapes: Shapes
    directions: Directions
    name: str
    beside: Path
    theme: Theme
    save: Callable[[bytes, Path], None]
    fail: Callable[[ReaderError], None]


class PrintingOffice(QObject):
    """Prints articles; what was chosen for one is proposed for the next."""

    def __init__(self, window: QWidget, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences

    def open(self, order: Order, *, pdf: bool) -> None:
        """Shows how the article will be printed, and prints or saves it when that is wanted.

        ``pdf`` says that Enter saves rather than prints.
        """
        try:
            printable = Printable(order.prepared, order.name, now(), order.shapes, order.directions)
            # A print is read on white paper.
            paper = load_theme("light")
        except ReaderError as error:
            order.fail(error)
            return

        def make(sheet: Sheet, options: PrintOptions) -> PrintedArticle:
            return PrintedArticle(printable, sheet, options, paper)

        settings = self._preferences.settings
        choice = Choice(settings.print_paper, settings.print_margins, settings.print_boilerplate)
        dialog = PrintingDialog(make, choice, settings.typeface, order.theme, self._window)
        (dialog.pdf_button if pdf else dialog.print_button).setDefault(True)
        dialog.print_wanted.connect(lambda: self._ask_printer(order, dialog, make))
        dialog.pdf_wanted.connect(lambda: self._ask_pdf(order, dialog))
        dialog.finished.connect(lambda: self._remember(dialog))
        dialog.open()

    def _remember(self, dialog: PrintingDialog) -> None:
        choice = dialog.choice
        paper = "" if choice.paper == usual_paper() else choice.paper
        self._preferences.change(print_paper=paper, print_margins=choice.margins, print_boilerplate=choice.boilerplate)

    def _ask_pdf(self, order: Order, dialog: PrintingDialog) -> None:
        article = dialog.article
        if article is None:
            return
        pdf = Pdf(article, dialog.layout_chosen, _title(order))
        asked = ask_file(dialog, tr("Save as PDF"), _proposal(order), [tr("PDF (*.pdf)")])
        asked.setDefaultSuffix(".pdf")

        def take(file: str) -> None:
            dialog.accept()
            self.work(order, pdf.steps(), tr("Saving the PDF…"), lambda: order.save(pdf.data, Path(file)))

        asked.fileSelected.connect(take)
        asked.open()

    def _ask_printer(self, order: Order, dialog: PrintingDialog, make: MakeArticle) -> None:
        shown = dialog.article
        if shown is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(dialog.layout_chosen)
        # Where the printer is a file, this is its name.
        printer.setDocName(_proposal(order).stem)
        printer.setCreator("Claim Reader")
        asked = QPrintDialog(printer, dialog)
        asked.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        asked.setMinMax(1, shown.count)
        options = dialog.options

        # The systems' own dialogs are made to be waited for.
        accepted = asked.exec() == QDialog.DialogCode.Accepted
        asked.deleteLater()
        if not accepted:
            return
        dialog.accept()
        # There may be other paper to choose from than the person chose before.
        sheet = sheet_of(printer.pageLayout())
        article = shown if sheet == shown.sheet else make(sheet, options)

        def steps() -> Iterator[float]:
            if article is not shown:
                yield from (done / 2 for done in article.steps())
            yield from print_pages(article, printer)

        self.work(order, steps(), tr("Printing…"), lambda: None)

    def work(self, order: Order, steps: Iterator[float], words: str, over: Callable[[], None]) -> None:
        """Does ``steps`` without stopping the window, then ``over``; long work shows how far it is and can be ended."""
        progress = QProgressDialog(words, tr("Cancel"), 0, 1000, self._window)
        progress.setWindowTitle("Claim Reader")
        progress.setWindowModality(Qt.WindowModality.WindowModal)
        progress.setMinimumDuration(_PATIENCE)
        progress.setAutoReset(False)
        slices = Slices(progress)

        def end() -> None:
            slices.stop()
            progress.deleteLater()

        def done() -> None:
            end()
            over()

        def fail(error: ReaderError) -> None:
            end()
            order.fail(error)

        progress.canceled.connect(end)
        slices.progressed.connect(lambda figure: progress.setValue(min(999, round(1000 * figure))))
        slices.done.connect(done)
        slices.failed.connect(fail)
        slices.broken.connect(end)
        slices.start(steps)


def _proposal(order: Order) -> Path:
    return suggested(order.beside, ".pdf", order.prepared.view.analysis.record)


def _title(order: Order) -> str:
    return unturned(title_of(order.prepared.view.analysis))
