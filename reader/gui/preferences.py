"""The settings of the running program: one place that holds them, tells of changes, and keeps them on the disk."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from reader.app.settings import Settings, clamped, settings_fields, settings_from, with_changes
from reader.core.wording import tr
from reader.errors import EnvironmentFailure
from reader.gui.actions import key_problems, keymap_of
from reader.store.kept import Kept, KeptFile

# A slider that is drawn along changes its setting many times a second.
_SAVE_AFTER_MS = 250


class Preferences(QObject):
    """Holds the settings, read from ``kept`` once; without it they are in memory alone and nothing is written.

    What was set here is written into the file as it is by then, so that several windows keep what was set in each, and
    what is not understood in it stays.

    ``changed`` carries the new Settings. ``failed`` says, in words, that they could not be saved; it is said once until
    saving succeeds again.
    """

    changed = Signal(object)
    failed = Signal(str)

    def __init__(self, kept: KeptFile | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept = kept
        self._told = False
        read = kept.read() if kept is not None else Kept({})
        self._settings, problems = _understood(read.fields)
        self._saved = self._settings
        self._notices = read.notices
        if kept is not None and problems:
            self._notices += (*problems, tr("Set it anew in the settings, or mend {path}.", path=kept.path))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save)

    @property
    def settings(self) -> Settings:
        """The settings as they are now."""
        return self._settings

    def take_notices(self) -> tuple[str, ...]:
        """What a person should know of how the settings were read, once: the second call gives nothing."""
        notices, self._notices = self._notices, ()
        return notices

    def change(self, **fields: Any) -> None:
        """Sets the named fields of Settings; numbers are brought into their range, and saving follows soon."""
        new = clamped(replace(self._settings, **fields))
        if new != self._settings:
            self._settings = new
            self._timer.start()
            self.changed.emit(new)

    def save(self) -> None:
        """Writes what is not written yet, as before the program ends."""
        self._timer.stop()
        if self._kept is None or self._settings == self._saved:
            return
        try:
            notices = self._merge(self._kept)
        except EnvironmentFailure as error:
            if not self._told:
                self._told = True
                self.failed.emit(tr("The settings could not be saved. {error}", error=error))
            return
        self._saved, self._told = self._settings, False
        for notice in notices:
            self.failed.emit(notice)

    def _merge(self, kept: KeptFile) -> tuple[str, ...]:
        """Writes what was set here; returns what a person should know of what stood there, in sentences."""
        with kept.alone():
            read = kept.read()
            # What was put aside just now held the settings that hold here.
            before = settings_fields(self._saved) if read.notices else read.fields
            fields = with_changes(before, self._saved, self._settings)
            notices = read.notices
            if set(_understood(before)[1]) - set(_understood(fields)[1]):
                notices += (
                    tr(
                        "Something in {path} was not understood and is another now. {aside}",
                        path=kept.path,
                        aside=kept.copy_aside(),
                    ),
                )
            kept.write(fields)
        return notices


def _understood(fields: Mapping[str, object]) -> tuple[Settings, tuple[str, ...]]:
    """The settings that ``fields`` mean, and in sentences what of them is not understood or cannot be."""
    settings, problems = settings_from(fields)
    return settings, (*problems, *key_problems(keymap_of(settings)))
