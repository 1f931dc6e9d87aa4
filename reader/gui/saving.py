"""The dialog that asks where to save an export."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from reader.app.exporting import FORMATS, Format, format_for, suggested
from reader.core.wording import tr
from reader.gui.file_dialog import file_dialog


def ask_export(parent: QWidget, beside: Path, record: int | None, take: Callable[[Path, Format], None]) -> QFileDialog:
    """Asks for a file and a format, beginning beside the article; ``take`` is handed both.

    The end of the name decides on the format where it is one of a format, else the chosen filter does.
    """
    first = FORMATS[0]
    filters = {f"{tr(known.words)} (*{known.suffix})": known for known in FORMATS}
    dialog = ask_file(parent, tr("Export the analysis"), suggested(beside, first.suffix, record), list(filters))

    def chosen(name: str) -> None:
        path = Path(name)
        take(path, format_for(path, filters[dialog.selectedNameFilter()]))

    def suit(name: str) -> None:
        dialog.setDefaultSuffix(filters[name].suffix)

    dialog.setDefaultSuffix(first.suffix)
    dialog.filterSelected.connect(suit)
    dialog.fileSelected.connect(chosen)
    dialog.open()
    return dialog


def ask_file(parent: QWidget, title: str, proposal: Path, filters: Sequence[str]) -> QFileDialog:
    """A dialog for the name of a file to save, not yet shown; it asks before another file is replaced."""
    folder = proposal.parent
    dialog = file_dialog(parent, title, str(folder if folder.is_dir() else Path.home()))
    dialog.setObjectName("save")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilters(filters)
    dialog.selectFile(proposal.name)
    dialog.finished.connect(dialog.deleteLater)
    return dialog
