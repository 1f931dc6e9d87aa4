"""The settings of the running program: one place that holds them, tells of changes, and keeps them on the disk."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from reader.app.settings import Settings, clamped, settings_fields, settings_from
from reader.errors import EnvironmentFailure
from reader.store.kept import KeptFile

# A slider that is drawn along changes its setting many times a second.
_SAVE_AFTER_MS = 250


class Preferences(QObject):
    """Holds the settings, read from ``kept`` once; without it they are in memory alone and nothing is written.

    ``changed`` carries the new Settings. ``failed`` says, in words, that they could not be saved; it is said once until
    saving succeeds again.
    """

    changed = Signal(object)
    failed = Signal(str)

    def __init__(self, kept: KeptFile | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept = kept
        self._unsaved = self._told = False
        read = kept.read() if kept is not None else None
        fields = read.fields if read is not None else {}
        self._settings, notices = settings_from(fields)
        self._notices = (*(read.notices if read is not None else ()), *notices)
        # What a later version of the program has set is there for it when it runs again.
        known = Settings.__dataclass_fields__
        self._others = {name: value for name, value in fields.items() if name not in known}
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
            self._unsaved = True
            self._timer.start()
            self.changed.emit(new)

    def save(self) -> None:
        """Writes what is not written yet, as before the program ends."""
        self._timer.stop()
        # What another program wrote in the meantime stays where nothing was set here.
        if self._kept is None or not self._unsaved:
            return
        try:
            self._kept.write({**self._others, **settings_fields(self._settings)})
        except EnvironmentFailure as error:
            if not self._told:
                self._told = True
                self.failed.emit(f"The settings could not be saved. {error}")
        else:
            self._unsaved = self._told = False
