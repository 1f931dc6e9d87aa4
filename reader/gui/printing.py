"""Putting a printed article onto paper or into a PDF."""

from collections.abc import Generator, Iterator, Sequence

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from reader.core.wording import tr, tr_later
from reader.errors import EnvironmentFailure
from reader.gui.printing_pages import PrintedArticle
from reader.gui.printing_sheet import RESOLUTION

MARGINS = {tr_later("Normal"): 15.0, tr_later("Narrow"): 8.0, tr_later("Wide"): 25.0}
PAPERS = {
    "A4": QPageSize.PageSizeId.A4,
    tr_later("Letter"): QPageSize.PageSizeId.Letter,
    "A5": QPageSize.PageSizeId.A5,
    "A3": QPageSize.PageSizeId.A3,
    tr_later("Legal"): QPageSize.PageSizeId.Legal,
}


def usual_paper() -> str:
    """The paper of the person's country, by its name in ``PAPERS``."""
    system = QLocale.system().measurementSystem()
    return "Letter" if system == QLocale.MeasurementSystem.ImperialUSSystem else "A4"


def page_layout(paper: str, margins: str) -> QPageLayout:
    """Upright pages, by names in ``PAPERS`` and ``MARGINS``."""
    wide = MARGINS[margins]
    return QPageLayout(
        QPageSize(PAPERS[paper]),
        QPageLayout.Orientation.Portrait,
        QMarginsF(wide, wide, wide, wide),
        QPageLayout.Unit.Millimeter,
    )


class Pdf:
    """A PDF in memory; ``data`` is all of it once ``steps`` have ended."""

    def __init__(self, article: PrintedArticle, layout: QPageLayout, title: str) -> None:
        self._article = article
        self._layout = layout
        self._title = title
        self._buffer = QBuffer()

    @property
    def data(self) -> bytes:
        """The bytes of the file."""
        return bytes(self._buffer.data().data())

    def steps(self) -> Iterator[float]:
        """Draws the pages; yields how much is done, from 0 to 1. Raises EnvironmentFailure where drawing fails."""
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(self._buffer)
        writer.setResolution(RESOLUTION)
        layout = QPageLayout(self._layout)
        layout.setMode(QPageLayout.Mode.FullPageMode)
        writer.setPageLayout(layout)
        writer.setTitle(self._title)
        writer.setCreator("Claim Reader")
        yield from drawn(self._article, writer, 1.0, range(self._article.count))


def print_pages(article: PrintedArticle, printer: QPrinter) -> Generator[float]:
    """Draws the pages that the person chose on ``printer``, whose sheet the article is set for; as ``Pdf.steps``."""
    printer.setFullPage(True)
    pages = range(article.count)
    if printer.printRange() == QPrinter.PrintRange.PageRange and printer.fromPage() > 0:
        pages = pages[printer.fromPage() - 1 : max(printer.fromPage(), printer.toPage())]
    pages_drawn = drawn(article, printer, printer.resolution() / RESOLUTION, pages)
    try:
        # Not "yield from", which would end the drawing before it can be taken back.
        for done in pages_drawn:  # noqa: UP028
            yield done
    except GeneratorExit:
        # The person does not want what is drawn already either; not every system can take it back.
        printer.abort()
        raise


def drawn(article: PrintedArticle, device: QPagedPaintDevice, scale: float, pages: Sequence[int]) -> Iterator[float]:
    """Draws pages on a device whose units are ``scale`` of the sheet's, one a step."""
    painter = QPainter()
    if not painter.begin(device):
        raise EnvironmentFailure(tr("The printer did not take the pages. See whether it is switched on and connected."))
    try:
        for done, number in enumerate(pages):
            if done and not device.newPage():
                raise EnvironmentFailure(
                    tr("The printer took no more than {done} pages of {count}.", done=done, count=len(pages))
                )
            painter.save()
            painter.scale(scale, scale)
            article.draw(painter, number)
            painter.restore()
            yield (done + 1) / len(pages)
    finally:
        painter.end()
