"""The claims as a list: a compact table, sortable by each column, grouped by speaker on wish."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QFont, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QHeaderView, QTableView, QWidget

from reader.app.claim_list import Column, Section, as_text, grouped, in_order, speaker_title
from reader.core.wording import tr
from reader.gui.badge import badge_size
from reader.gui.claim_line import PAD, ClaimLine
from reader.gui.claims_model import COLUMNS, LINE_ROLE, TITLES, ClaimsModel
from reader.gui.listing import Listing
from reader.gui.mirroring import side_keys
from reader.gui.text_scale import scaled
from reader.gui.theme import Theme

_LEAST_COLUMN = 44
# The least width, the part of the list's, and the most of a column at first.
_SPEAKER = (78, 0.23, 240)
_CUE = (60, 0.15, 170)


class ClaimsList(QTableView):
    """The claims of a listing, one a line.

    ``chosen`` carries the index of a claim that the person went to, ``left`` says that Enter or a double click leads
    back to the text, ``arranged`` that order, groups or widths of columns are others. ``menu_wanted`` carries a
    place of the screen and the claim that a menu is asked for.
    """

    chosen = Signal(int)
    left = Signal()
    arranged = Signal()
    menu_wanted = Signal(QPoint, int)

    def __init__(self, listing: Listing, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._listing = listing
        self._sort: Column | None = None
        self._descending = False
        self._grouped = False
        self._speaker_width = 0
        self._closed: set[str] = set()
        self._following = False
        self._model = ClaimsModel(self)
        self._delegate = ClaimLine(theme, self)
        self.setAccessibleName(tr("List of claims"))
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._make_header()
        self._first_widths = self.widths()
        self.clicked.connect(self._clicked)
        self.doubleClicked.connect(self._double_clicked)
        self.selectionModel().currentRowChanged.connect(self._moved)
        self.set_theme(theme)
        self.set_zoom(1.0)

    @property
    def lines(self) -> ClaimsModel:
        """What stands in the list."""
        return self._model

    @property
    def sorting(self) -> tuple[Column | None, bool]:
        """The column that the list is sorted by, None for the order of the text, and whether from the end."""
        return self._sort, self._descending

    @property
    def is_grouped(self) -> bool:
        """Whether claims stand under the names of their speakers."""
        return self._grouped

    def refresh(self) -> None:
        """Shows the claims that are listed now; the current one stays in view."""
        self._show_lines()
        self.set_current(self._listing.current)

    def set_current(self, claim: int | None) -> None:
        """Selects the line of a claim, and opens its group for that; None selects nothing."""
        number = self._model.line_of(claim) if claim is not None else None
        if claim is not None and number is None and self._grouped and claim in self._listing.listed:
            self._closed.discard(speaker_title(self._listing.rows[claim]).casefold())
            self._show_lines()
            number = self._model.line_of(claim)
        if number is not None and number == self.currentIndex().row():
            return
        with self._quietly():
            if number is None:
                self.setCurrentIndex(QModelIndex())
                self.clearSelection()
            else:
                self.setCurrentIndex(self._model.index(number, 0))
                self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.EnsureVisible)

    def sort_by(self, column: Column | None, *, descending: bool = False) -> None:
        """Sorts the list by a column, None for the order of the text."""
        self._sort, self._descending = column, descending and column is not None
        header = self.horizontalHeader()
        order = Qt.SortOrder.DescendingOrder if self._descending else Qt.SortOrder.AscendingOrder
        header.blockSignals(True)
        header.setSortIndicator(COLUMNS.index(column) if column is not None else -1, order)
        header.blockSignals(False)
        header.viewport().update()
        self.refresh()
        self.arranged.emit()

    def set_grouped(self, on: bool) -> None:
        """Sets the claims under the names of their speakers, or all in one."""
        if on != self._grouped:
            self._grouped = on
            self._closed.clear()
            # The headings say it.
            speaker = COLUMNS.index(Column.SPEAKER)
            self._speaker_width = self.columnWidth(speaker) or self._speaker_width
            self.setColumnHidden(speaker, on)
            self.refresh()
            self.arranged.emit()

    @property
    def closed(self) -> tuple[str, ...]:
        """The groups that are closed, by their titles in small letters."""
        return tuple(sorted(self._closed))

    def set_closed(self, titles: Sequence[str]) -> None:
        """Closes the groups with these titles in small letters, and opens all others."""
        if set(titles) != self._closed:
            self._closed = set(titles)
            self._show_lines()

    def widths(self) -> tuple[int, ...]:
        """How wide the columns are but for the last, which has the rest; the hidden one as it was when it was shown."""
        return tuple(self.columnWidth(number) or self._speaker_width for number in range(len(COLUMNS) - 1))

    @property
    def widths_changed(self) -> bool:
        """Whether the person has made columns wider or narrower."""
        return self.widths() != self._first_widths

    def set_widths(self, widths: Sequence[int]) -> None:
        """Makes the columns so wide; those that are not told stay."""
        for number, width in zip(range(len(COLUMNS) - 1), widths, strict=False):
            self.setColumnWidth(number, max(_LEAST_COLUMN, width))
            if self.isColumnHidden(number):
                self._speaker_width = max(_LEAST_COLUMN, width)

    def set_zoom(self, scale: float) -> None:
        """Sets the list at ``scale`` times its normal size."""
        font = QFont(QApplication.font(self))
        font.setPointSizeF(font.pointSizeF() * scale)
        self.setFont(font)
        self.verticalHeader().setDefaultSectionSize(round(badge_size(self.font())) + 8)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of another theme."""
        self._delegate.theme = theme
        self.setStyleSheet(
            f"QTableView {{ background: {theme.window}; border: none; border-top: 1px solid {theme.border}; }}"
            f"QHeaderView {{ background: {theme.window}; }}"
            f"QHeaderView::section {{ background: {theme.window}; color: {theme.muted}; border: none;"
            f" border-right: 1px solid {theme.border}; border-bottom: 1px solid {theme.border}; padding: 3px 7px; }}"
        )
        self.viewport().update()

    def selected_text(self) -> str:
        """The selected claims as lines of a table, in the order of the list."""
        rows = (self._model.row_at(index.row()) for index in sorted(self.selectionModel().selectedRows()))
        return as_text([row for row in rows if row is not None])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gives the columns fitting widths until the person has given them some."""
        super().resizeEvent(event)
        if not self.widths_changed:
            width = event.size().width()
            speaker, cue = (
                min(max(scaled(least), round(width * part)), scaled(most)) for least, part, most in (_SPEAKER, _CUE)
            )
            self.set_widths((self.columnWidth(0), speaker, cue))
            self._first_widths = self.widths()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Goes to no claim: Qt would make the first line the current one."""
        with self._quietly():
            super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leads to the text, or opens and closes a group, as left and right do; copying takes whole claims."""
        line = self.currentIndex().data(LINE_ROLE) if self.currentIndex().isValid() else None
        heading = line if isinstance(line, Section) else None
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.selected_text())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if heading is not None:
                self._toggle(heading)
            else:
                self.left.emit()
        elif event.key() in side_keys(self) and self._grouped:
            self._to_side(heading, opens=event.key() == side_keys(self)[0])
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Asks for a menu of the claim under the pointer, or of the current one where a key asks."""
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if keyboard else self.indexAt(event.pos())
        claim = self._model.claim_at(index.row())
        if claim is not None:
            below = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            self.menu_wanted.emit(below if keyboard else event.globalPos(), claim)

    def _to_side(self, heading: Section | None, *, opens: bool) -> None:
        if heading is not None and heading.open is not opens:
            self._toggle(heading)
        elif heading is None and not opens:
            above = range(self.currentIndex().row(), -1, -1)
            self.selectRow(next(number for number in above if isinstance(self._model.lines[number], Section)))

    def _make_header(self) -> None:
        header = self.horizontalHeader()
        header.setAccessibleName(tr("Columns of the list"))
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(_LEAST_COLUMN)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        # A third click leads back to the order of the text.
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setToolTip(tr("Click to sort; a third click brings back the order of the text."))
        header.sortIndicatorChanged.connect(self._sort_asked)
        header.sectionResized.connect(self.arranged)
        metrics = self.fontMetrics()
        self.setColumnWidth(0, metrics.horizontalAdvance(f"Q S {tr(TITLES[Column.KIND])}") + 2 * PAD + 10)

    def _sort_asked(self, section: int, order: Qt.SortOrder) -> None:
        column = COLUMNS[section] if section >= 0 else None
        self.sort_by(column, descending=order is Qt.SortOrder.DescendingOrder)

    def _clicked(self, index: QModelIndex) -> None:
        line = index.data(LINE_ROLE)
        if isinstance(line, Section):
            self._toggle(line)
        elif line is not None:
            self.chosen.emit(line)

    def _double_clicked(self, index: QModelIndex) -> None:
        if self._model.claim_at(index.row()) is not None:
            self.left.emit()

    def _moved(self, index: QModelIndex) -> None:
        claim = self._model.claim_at(index.row())
        if claim is not None and not self._following:
            self.chosen.emit(claim)

    def _toggle(self, heading: Section) -> None:
        self._closed ^= {heading.title.casefold()}
        self.arranged.emit()
        number = self._model.lines.index(heading)
        self._show_lines()
        # The current claim may be in the group that is closed, and the person has gone to its heading.
        with self._quietly():
            self.selectRow(number)

    def _show_lines(self) -> None:
        listing = self._listing
        ordered = in_order(listing.rows, listing.listed, self._sort, descending=self._descending)
        lines = grouped(listing.rows, ordered, self._closed) if self._grouped else ordered
        self.clearSpans()
        with self._quietly():
            self._model.set_lines(listing.rows, lines)
        for number, line in enumerate(lines if self._grouped else ()):
            if isinstance(line, Section):
                self.setSpan(number, 0, 1, len(COLUMNS))

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        """Goes to a line that the person has not asked for."""
        before, self._following = self._following, True
        try:
            yield
        finally:
            self._following = before
