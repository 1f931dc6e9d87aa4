"""Dialogs that ask for files, in the window's words."""

from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from reader.core.wording import tr


def file_dialog(parent: QWidget, title: str, folder: str, filters: str = "") -> QFileDialog:
    """A dialog that begins in ``folder``, not yet shown; ``filters`` are parted by ``;;``. The caller ends its life."""
    dialog = QFileDialog(parent, title, folder, filters)
    # Qt's translations know both from before a letter of them was marked, and leave them English.
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, tr("&Look in:"))
    dialog.setLabelText(QFileDialog.DialogLabel.FileType, tr("Files of &type:"))
    # Qt's own dialog has it without a name; a system's own has none of Qt's fields.
    for field in dialog.findChildren(QLineEdit, "fileNameEdit"):
        field.setAccessibleName(tr("File name"))
    return dialog
