"""What was open, kept by each running program in a file of its own, so that none writes over another's."""

import contextlib
import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from reader.core.wording import tr, tr_later
from reader.errors import EnvironmentFailure
from reader.store.atomic import write_private
from reader.store.kept import Kept, KeptFile
from reader.store.lock import Lock

# As many programs at a time keep what they have open; one more keeps nothing.
_PROGRAMS = 20
_WHAT = tr_later("what was open")
_TEXTS = "texts"


@dataclass(frozen=True, slots=True)
class Left:
    """What earlier programs left, the own file's fields first, and what the person should know of it."""

    sessions: tuple[dict[str, object], ...] = ()
    notices: tuple[str, ...] = ()


class Sessions:
    """The files of one running program in ``folder``; ``take`` comes first, ``release`` last.

    Texts that are in no file of the person's are kept beside them, under a name made of the text. ``recent`` is the one
    file that all programs share.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.recent = KeptFile(folder / "recent.json", tr_later("the recent files"))
        self._file: KeptFile | None = None
        self._lock: Lock | None = None
        self._adopted: list[tuple[Path, Lock]] = []
        self._alone = True

    def take(self, understood: Callable[[Mapping[str, object]], bool] = lambda _: True) -> Left:
        """Takes the first file that no running program has, and what is in the others that none has.

        A file is copied aside where ``understood`` says of its fields that they are not, since it is written over soon.
        Raises nothing: where the disk fails, nothing was left and nothing will be kept, and a notice says so.
        """
        try:
            self._claim()
        except EnvironmentFailure as error:
            return Left(notices=(tr("What is open will not be there on the next start. {error}", error=error),))
        if self._file is None:
            return Left(
                notices=(tr("Many windows are open: what is open in this one will not be there on the next start."),)
            )
        files = (self._file, *(KeptFile(path, _WHAT) for path, _ in self._adopted))
        read = [_read(file, understood) for file in files]
        self._sweep(read)
        return Left(tuple(each.fields for each in read if each.fields), tuple(n for each in read for n in each.notices))

    @property
    def keeps(self) -> bool:
        """Whether what is written is kept: a file was taken, and not released yet."""
        return self._file is not None

    def write(self, fields: Mapping[str, object]) -> None:
        """Keeps ``fields`` in the place of what was kept before; raises EnvironmentFailure when that fails."""
        if self._file is None:
            return
        self._file.write(fields)
        # What others left is in the own file from now on.
        for path, lock in self._adopted:
            with contextlib.suppress(OSError):
                path.unlink()
            lock.release()
        self._adopted = []

    def keep_text(self, text: str) -> str:
        """Keeps a text and gives back its key; raises EnvironmentFailure when that fails."""
        # Text from other programs may hold halves of signs that no encoding has.
        data = text.encode("utf-8", "surrogatepass")
        key = hashlib.sha256(data).hexdigest()
        path = self._folder / _TEXTS / key
        if self._file is not None and not path.exists():
            write_private(path, data)
        return key

    def read_text(self, key: str) -> str | None:
        """The text of a key; None where it is not there any more."""
        try:
            return (self._folder / _TEXTS / Path(key).name).read_bytes().decode("utf-8", "surrogatepass")
        except (OSError, ValueError):
            return None

    def release(self) -> None:
        """Lets another program have the file."""
        for lock in (self._lock, *(lock for _, lock in self._adopted)):
            if lock is not None:
                lock.release()
        self._file, self._lock, self._adopted = None, None, []

    def _claim(self) -> None:
        self._alone = True
        for number in range(1, _PROGRAMS + 1):
            path = self._folder / f"session-{number}.json"
            held = path.with_suffix(".lock")
            if self._file is not None and not held.exists():
                continue
            lock = Lock(held)
            if not lock.take():
                self._alone = False
            elif self._file is None:
                self._file, self._lock = KeptFile(path, _WHAT), lock
            elif path.exists():
                self._adopted.append((path, lock))
            else:
                lock.release()

    def _sweep(self, read: list[Kept]) -> None:
        """Takes away the texts that nobody knows of any more.

        Another program that runs may know of them, and so does a file that was put aside or could not be read.
        """
        if not self._alone or any(each.notices for each in read) or any(self._folder.glob("session-*.json.*")):
            return
        known = repr([each.fields for each in read])
        for path in (self._folder / _TEXTS).glob("*"):
            if path.name not in known:
                with contextlib.suppress(OSError):
                    path.unlink()


def _read(file: KeptFile, understood: Callable[[Mapping[str, object]], bool]) -> Kept:
    read = file.read()
    if understood(read.fields):
        return read
    said = tr(
        "Not all of the file of {what} {path} is understood: the rest of it is open. {aside}",
        what=tr(file.what),
        path=file.path,
        aside=file.copy_aside(),
    )
    return Kept(read.fields, (*read.notices, said))
