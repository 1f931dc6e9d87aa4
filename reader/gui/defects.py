"""Mistakes of the program's own that were caught away from the window's thread: told there with a report to ask for."""

from functools import partial

from PySide6.QtWidgets import QWidget

from reader.core.wording import tr
from reader.errors import EnvironmentFailure, InternalError, ReaderError
from reader.gui.offers import Offer


def defect(error: Exception, said: str) -> InternalError:
    """What a person is told of ``error``, which nothing else caught, in the words ``said``; it leads to it."""
    failure = InternalError(said)
    failure.__cause__ = error
    return failure


def belongs_in_log(error: ReaderError) -> bool:
    """Whether the program or the machine is to blame, and not what was asked for."""
    return isinstance(error, InternalError | EnvironmentFailure)


def report_offer(error: ReaderError | None, parent: QWidget) -> Offer | None:
    """A button that shows the report of a mistake in front of the window of ``parent``; None for any other error."""
    if not isinstance(error, InternalError):
        return None
    return Offer(tr("Show the &report"), partial(_show, error, parent))


def _show(error: InternalError, parent: QWidget) -> None:
    # What describes a mistake is imported once somebody wants to know.
    from reader.gui.mistake_dialog import mistake_dialog
    from reader.paths import user_folders
    from reader.store.diary import Diary

    mistake_dialog(error, Diary(user_folders().log).path, parent.window()).open()
