"""The dialog in which a person sees what will be printed, and says how."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QPageLayout
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.core.wording import percent, tr
from reader.gui.printing import MARGINS, PAPERS, page_layout, usual_paper
from reader.gui.printing_pages import PrintedArticle, PrintOptions
from reader.gui.printing_preview import Preview
from reader.gui.printing_sheet import Sheet, sheet_of
from reader.gui.slices import Slices
from reader.gui.text_scale import give_room
from reader.gui.theme import Theme

MakeArticle = Callable[[Sheet, PrintOptions], PrintedArticle]


@dataclass(frozen=True, slots=True)
class Choice:
    """What a person chose: names in ``PAPERS`` and ``MARGINS``, and whether boilerplate is printed."""

    paper: str = ""
    margins: str = "Normal"
    boilerplate: bool = True


class PrintingDialog(QDialog):
    """Shows the pages of an article and asks how they shall be.

    ``make`` makes the article, not yet set, for a sheet and options. ``print_wanted`` and ``pdf_wanted`` say that the
    person wants the pages that are shown, on paper or in a file; the dialog stays until it is closed.
    """

    print_wanted = Signal()
    pdf_wanted = Signal()

    def __init__(
        self, make: MakeArticle, choice: Choice, typeface: str, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Print"))
        self._make = make
        self._typeface = typeface
        self._article: PrintedArticle | None = None
        self._page = 0
        self._wanted: SignalInstance | None = None
        self.preview = Preview(theme, self)
        self.paper = self._box(tr("Paper"), list(PAPERS), choice.paper or usual_paper())
        self.margins = self._box(tr("Margins"), list(MARGINS), choice.margins)
        self.boilerplate = QCheckBox(tr("&Boilerplate, dimmed"), self)
        self.boilerplate.setToolTip(tr("Menus, related headlines and other text that is not this article"))
        self.boilerplate.setChecked(choice.boilerplate)
        self.print_button = QPushButton(tr("&Print…"), self)
        self.pdf_button = QPushButton(tr("Save as P&DF…"), self)
        close = QPushButton(tr("Close"), self)
        self._number = QLabel(self)
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        widest = tr("Page {page} of {count}", page=999, count=999)
        self._number.setMinimumWidth(self._number.fontMetrics().horizontalAdvance(widest) + 12)
        self.back = self._arrow("‹", tr("Previous page"), -1)
        self.forth = self._arrow("›", tr("Next page"), 1)
        self._lay_out(close)
        self._slices = Slices(self)
        self._slices.progressed.connect(self._show_progress)
        self._slices.done.connect(self._set)
        self.paper.currentIndexChanged.connect(self._renew)
        self.margins.currentIndexChanged.connect(self._renew)
        self.boilerplate.toggled.connect(self._renew)
        self.print_button.clicked.connect(lambda: self._want(self.print_wanted))
        self.pdf_button.clicked.connect(lambda: self._want(self.pdf_wanted))
        close.clicked.connect(self.reject)
        self._renew()

    @property
    def choice(self) -> Choice:
        """What is chosen now."""
        return Choice(self.paper.currentData(), self.margins.currentData(), self.boilerplate.isChecked())

    @property
    def layout_chosen(self) -> QPageLayout:
        """The pages that are chosen now."""
        return page_layout(self.paper.currentData(), self.margins.currentData())

    @property
    def options(self) -> PrintOptions:
        """How the article is to be set."""
        return PrintOptions(self.boilerplate.isChecked(), self._typeface)

    @property
    def article(self) -> PrintedArticle | None:
        """The article as it is shown; None while it is being set."""
        return self._article

    def show_step(self, step: int) -> None:
        """Shows a page that is so many pages further on."""
        if self._article is not None:
            self._page = min(max(0, self._page + step), self._article.count - 1)
            self.preview.show_page(self._article, self._page)
            self._number.setText(tr("Page {page} of {count}", page=self._page + 1, count=self._article.count))
            self.back.setEnabled(self._page > 0)
            self.forth.setEnabled(self._page + 1 < self._article.count)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page Up and Page Down walk through the pages."""
        steps = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        if event.key() in steps:
            self.show_step(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Stops setting pages that nobody will see."""
        self._slices.stop()
        super().done(result)

    def _renew(self) -> None:
        """Sets the article anew, as it is chosen now."""
        self._article = None
        for button in (self.back, self.forth):
            button.setEnabled(False)
        self._number.setText("")
        self._setting = self._make(sheet_of(self.layout_chosen), self.options)
        self._slices.start(self._setting.steps())

    def _set(self) -> None:
        self._article = self._setting
        self.show_step(0)
        if self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            wanted.emit()

    def _want(self, wanted: SignalInstance) -> None:
        """Says what the person wants, as soon as the pages are set."""
        if self._article is not None:
            wanted.emit()
        else:
            self._wanted = wanted

    def _box(self, name: str, values: list[str], value: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        for each in values:
            box.addItem(tr(each), each)
        box.setCurrentIndex(max(0, box.findData(value)))
        return box

    def _show_progress(self, done: float) -> None:
        self.preview.show_words(tr("Setting the pages… {done}", done=percent(round(100 * done))))

    def _arrow(self, sign: str, name: str, step: int) -> QToolButton:
        button = QToolButton(self)
        button.setText(sign)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda: self.show_step(step))
        return button

    def _lay_out(self, close: QPushButton) -> None:
        form = QFormLayout()
        form.addRow(tr("P&aper"), self.paper)
        form.addRow(tr("&Margins"), self.margins)
        form.addRow("", self.boilerplate)
        walk = QHBoxLayout()
        walk.addStretch(1)
        for widget in (self.back, self._number, self.forth):
            walk.addWidget(widget)
        walk.addStretch(1)
        shown = QVBoxLayout()
        shown.addWidget(self.preview, 1)
        shown.addLayout(walk)
        side = QVBoxLayout()
        side.addLayout(form)
        side.addStretch(1)
        for button in (self.print_button, self.pdf_button, close):
            side.addWidget(button)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(16)
        row.addLayout(shown, 1)
        row.addLayout(side)
        give_room(self, 760, 720)
