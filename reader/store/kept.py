"""A small JSON file that the program keeps for the person: settings, and what was open."""

import contextlib
import glob
import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from reader.core.wording import tr
from reader.errors import EnvironmentFailure
from reader.store.atomic import write_private
from reader.store.lock import Lock

# Nothing that the program keeps in such a file comes near this.
_LARGEST = 16_000_000
# Who reads and writes has it for milliseconds; a program that was stopped meanwhile must not stop this one.
_PATIENCE = 1.0


@dataclass(frozen=True, slots=True)
class Kept:
    """What a file said: its fields, without the version, and what the person should know of it, in sentences."""

    fields: dict[str, object]
    notices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KeptFile:
    """One such file: ``version`` is the newest form of it that is understood, ``what`` its content in a word or
    two, told for later.

    The form is an object with "version" and fields. A field that is added needs no new version; one whose meaning
    changes does.
    """

    path: Path
    what: str
    version: int = 1
    # The mark of what was read and could not be put aside, so that no write takes its place.
    _in_the_way: list[str] = field(default_factory=list, init=False, repr=False, compare=False)

    def read(self) -> Kept:
        """The fields of the file; none where it is not there.

        A file that is broken or of a newer version is put aside under another name, told in a notice, and never
        written over: this raises nothing.
        """
        self._in_the_way.clear()
        try:
            with self.path.open("rb") as stream:
                data = stream.read(_LARGEST + 1)
        except FileNotFoundError:
            return Kept({})
        except OSError as error:
            return self._without(
                tr("cannot be read ({reason})", reason=error.strerror or type(error).__name__), "broken"
            )
        if len(data) > _LARGEST:
            return self._without(tr("is far too large"), "broken")
        try:
            fields = json.loads(data)
        except (ValueError, RecursionError):
            return self._without(tr("is damaged"), "broken")
        version = fields.pop("version", None) if isinstance(fields, dict) else None
        if type(version) is not int or version < 1:
            return self._without(tr("is damaged"), "broken")
        if version > self.version:
            return self._without(tr("was written by a newer version of the program"), "newer")
        return Kept(fields)

    def write(self, fields: Mapping[str, object]) -> None:
        """Puts ``fields`` in the place of what the file said.

        Raises EnvironmentFailure when that fails, or when what ``read`` could not put aside is still in the way.
        """
        if self._in_the_way:
            self._move_out_of_the_way()
        text = json.dumps({"version": self.version, **fields}, ensure_ascii=False, indent=1)
        # A name of a file on the disk need not be Unicode.
        write_private(self.path, text.encode("utf-8", "backslashreplace") + b"\n")

    @contextlib.contextmanager
    def alone(self) -> Iterator[None]:
        """Keeps other programs that do the same from the file, so that none writes between this one's read and write.

        Raises EnvironmentFailure when the folder cannot be made.
        """
        lock = Lock(self.path.with_suffix(".lock"))
        lock.take(patience=_PATIENCE)
        try:
            yield
        finally:
            lock.release()

    def copy_aside(self) -> str:
        """Keeps a copy of the file, as before something in it that was not understood is written over.

        Returns in a sentence under which name, or why that cannot be; the same content is kept once. Raises nothing.
        """
        try:
            data = self.path.read_bytes()
            for aside in sorted(self.path.parent.glob(f"{glob.escape(self.path.name)}.broken-*")):
                if aside.is_file() and aside.read_bytes() == data:
                    return tr("It is kept as it was as {file}.", file=aside.name)
            aside = self._free_name("broken")
            write_private(aside, data)
        except OSError as error:
            return tr("It cannot be put aside: {reason}.", reason=error.strerror or type(error).__name__)
        except EnvironmentFailure as error:
            return tr("It cannot be put aside. {why}", why=error)
        return tr("It is kept as it was as {file}.", file=aside.name)

    def _without(self, why: str, mark: str) -> Kept:
        said = tr(
            "The file of {what} {path} {why}, so what it says is not used.",
            what=tr(self.what),
            path=self.path,
            why=why,
        )
        try:
            aside = self._put_aside(mark)
        except EnvironmentFailure as error:
            self._in_the_way.append(mark)
            return Kept({}, (f"{said} {error}",))
        return Kept({}, (f"{said} {tr('It is kept as {file}.', file=aside.name)}",))

    def _move_out_of_the_way(self) -> None:
        if os.path.lexists(self.path):
            try:
                self._put_aside(self._in_the_way[0])
            except EnvironmentFailure as error:
                said = tr(
                    "{path} is left as it is, since what is in it could not be used. {why} Move it elsewhere.",
                    path=self.path,
                    why=error,
                )
                raise EnvironmentFailure(said) from error
        self._in_the_way.clear()

    def _put_aside(self, mark: str) -> Path:
        aside = self._free_name(mark)
        try:
            self.path.rename(aside)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise EnvironmentFailure(tr("It cannot be put aside either: {reason}.", reason=reason)) from error
        return aside

    def _free_name(self, mark: str) -> Path:
        day = f"{datetime.now().astimezone():%Y-%m-%d}"
        for number in range(1, 1000):
            aside = self.path.with_name(f"{self.path.name}.{mark}-{day}{f'-{number}' if number > 1 else ''}")
            if not os.path.lexists(aside):
                return aside
        raise EnvironmentFailure(tr("Too many files that were put aside are there already."))
