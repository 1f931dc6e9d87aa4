"""The list of claims as Qt asks for it: a line at a time, and only those that can be seen."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.app.claim_list import Column, Line, Section, cell
from reader.app.claim_words import describe, tip
from reader.app.view import ClaimRow
from reader.core.wording import in_digits, tr, tr_later, trn
from reader.gui.tips import wrapped

COLUMNS = tuple(Column)
LINE_ROLE = Qt.ItemDataRole.UserRole + 1
ROW_ROLE = Qt.ItemDataRole.UserRole + 2

TITLES = {
    Column.KIND: tr_later("Kind"),
    Column.SPEAKER: tr_later("Speaker"),
    Column.CUE: tr_later("Cue"),
    Column.TEXT: tr_later("Text"),
}

_Index = QModelIndex | QPersistentModelIndex


class ClaimsModel(QAbstractTableModel):
    """Lines of claims under the headings of their groups.

    ``LINE_ROLE`` gives a line as it is, ``ROW_ROLE`` its claim.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: Sequence[ClaimRow] = ()
        self._lines: tuple[Line, ...] = ()
        self._line_of: dict[int, int] = {}

    @property
    def lines(self) -> tuple[Line, ...]:
        """What the lines are, from the top."""
        return self._lines

    def set_lines(self, rows: Sequence[ClaimRow], lines: Sequence[Line]) -> None:
        """Shows other lines, of the claims ``rows``."""
        self.beginResetModel()
        self._rows = rows
        self._lines = tuple(lines)
        self._line_of = {line: number for number, line in enumerate(self._lines) if not isinstance(line, Section)}
        self.endResetModel()

    def line_of(self, claim: int) -> int | None:
        """The number of the line of a claim; None when it is not shown."""
        return self._line_of.get(claim)

    def claim_at(self, line: int) -> int | None:
        """The claim of a line; None for a heading, and beyond the ends."""
        found = self._lines[line] if 0 <= line < len(self._lines) else None
        return None if isinstance(found, Section) else found

    def row_at(self, line: int) -> ClaimRow | None:
        """The claim of a line, with all that is known of it."""
        claim = self.claim_at(line)
        return self._rows[claim] if claim is not None else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The titles of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(TITLES[COLUMNS[section]])
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Every line can be gone to; nothing is edited."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What stands in a cell, and what is said of it."""
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if isinstance(line, Section):
            return _heading(line, role)
        row = self._rows[line]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return cell(row, COLUMNS[index.column()])
        if role == Qt.ItemDataRole.ToolTipRole:
            return wrapped(tip(row))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            # The first cell says all of it, so that who moves by lines hears the claim.
            return describe(row) if index.column() == 0 else cell(row, COLUMNS[index.column()])
        return None


def _heading(section: Section, role: int) -> object:
    if role == Qt.ItemDataRole.DisplayRole:
        return f"{section.title} · {in_digits(section.count)}"
    if role == Qt.ItemDataRole.ToolTipRole:
        return wrapped(section.title)
    if role == Qt.ItemDataRole.AccessibleTextRole:
        claims = trn("{n} claim", "{n} claims", section.count)
        return ", ".join((section.title, claims, tr("open", "state") if section.open else tr("closed", "state")))
    return None
