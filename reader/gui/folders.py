"""Showing a folder in the desktop's own program, which is started only when a person asks for it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from reader.core.wording import tr
from reader.errors import EnvironmentFailure, InputError

OpenUrl = Callable[[QUrl], bool]


def show_folder(file: Path, open_url: OpenUrl = QDesktopServices.openUrl) -> None:
    """Shows the folder that ``file`` is in.

    Raises InputError when the folder is not there any more, EnvironmentFailure when nothing can show it.
    """
    folder = file.absolute().parent
    if not folder.is_dir():
        raise InputError(
            tr("The folder {folder} is not there any more. Was it moved, or a disk taken out?", folder=folder)
        )
    if not open_url(QUrl.fromLocalFile(str(folder))):
        raise EnvironmentFailure(tr("No program was found that shows folders. The file is in {folder}.", folder=folder))
