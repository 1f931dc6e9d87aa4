"""What an output of lines holds already, so that ``--resume`` goes on where it ends.

An article is known by its path as it was given, its record number and the hash of its file. A half last line is cut
off; in a table, the rows of an article that are not all there. A line is stale once its file has been read again with
another content, or the error that it tells of has been tried again: the new line comes last, and stale ones are taken
out when the run is over, in one step. A run that does not come that far leaves both, and the next one clears up.
"""

import csv
import json
import os
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, BinaryIO

from reader.cli.names import CSV
from reader.cli.outputs import failed
from reader.cli.work import Result, Task
from reader.core.analysis import Producer
from reader.errors import InputError
from reader.export import csv as table
from reader.store.atomic import replacing

_CHUNK = 1 << 20
_MARK = table.MARK.encode("utf-8")
# How what was written by this program begins.
_LINE_START = b'{"schema": '
_HEAD = table.head().encode("utf-8")
_ROW_START = b'"'


@dataclass(frozen=True, slots=True)
class _Entry:
    """Where an article or an error stands in the output, as a range of bytes.

    ``sha256`` is None for an error; ``made_by`` are the versions that analysed the article.
    """

    path: str
    record: int | None
    sha256: str | None
    start: int
    end: int
    made_by: Producer | None = None


class Held:
    """The articles of an output of lines; what comes of further ones tells which of the lines are stale."""

    def __init__(self, path: Path, form_name: str, wanted: Producer | None = None) -> None:
        """Read the output at ``path`` and cut off what is not whole; a file that is not there holds nothing.

        With ``wanted``, articles that other versions of program or model analysed are to be done again.

        Raises InputError when it is no output of this form, EnvironmentFailure when it cannot be read or written.
        """
        self._path = path
        self._in_table = form_name == CSV
        self._wanted = wanted
        self._entries: dict[str, list[_Entry]] = defaultdict(list)
        self._stale: set[_Entry] = set()
        try:
            with path.open("r+b") as stream:
                whole = 0
                for entry in (_table_entries if self._in_table else _line_entries)(stream, path):
                    whole = entry.end
                    if entry.path or entry.sha256:
                        self._entries[entry.path].append(entry)
                stream.truncate(whole)
        except FileNotFoundError:
            whole = 0
        except OSError as error:
            raise failed(path, error) from error
        self.is_empty = whole == 0

    def of(self, path: Path) -> dict[int | None, str]:
        """For each record of a file that is held, the hash of the file that it was made of."""
        entries = self._entries.get(self._key(path), ())
        return {e.record: e.sha256 for e in entries if e.sha256 is not None and not self._is_others(e)}

    def others(self) -> Counter[Producer]:
        """How many articles are held of each other version, which are done again."""
        entries = (entry for found in self._entries.values() for entry in found)
        return Counter(entry.made_by for entry in entries if entry.made_by is not None and self._is_others(entry))

    def _is_others(self, entry: _Entry) -> bool:
        return self._wanted is not None and entry.sha256 is not None and entry.made_by != self._wanted

    def note(self, task: Task, result: Result) -> None:
        """Learn what came of an article."""
        for entry in self._entries.get(self._key(task.path), ()):
            replaced = entry.record == result.record
            if result.error is not None:
                outdated = replaced and entry.sha256 is None
            else:
                outdated = entry.sha256 != result.sha256 or (replaced and result.rendered is not None)
            if outdated:
                self._stale.add(entry)

    def clear(self) -> None:
        """Take the stale lines out, all at once; raises EnvironmentFailure when the output cannot be written."""
        if not self._stale:
            return
        try:
            with self._path.open("rb") as old, replacing(self._path) as new:
                at = 0
                for entry in sorted(self._stale, key=lambda each: each.start):
                    _copy(old, new, at, entry.start)
                    at = entry.end
                _copy(old, new, at, os.fstat(old.fileno()).st_size)
        except OSError as error:
            raise failed(self._path, error) from error

    def _key(self, path: Path) -> str:
        return table.cell(str(path)) if self._in_table else str(path)


def _line_entries(stream: BinaryIO, path: Path) -> Iterator[_Entry]:
    at = 0
    for number, line in enumerate(stream, start=1):
        if not line.endswith(b"\n"):
            _check_half(line, _LINE_START, path, number)
            return
        try:
            record = json.loads(line)
            place = (at, at + len(line))
            entry = _Entry(record["path"], record.get("record"), record.get("sha256"), *place, _made_by(record))
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            raise _foreign(path, number) from None
        yield entry
        at = entry.end


def _made_by(record: Mapping[str, Any]) -> Producer | None:
    """The versions that a line names; None for an error's. Raises KeyError and TypeError for a line of another form."""
    if "producer" not in record:
        return None
    return Producer(str(record["producer"]["program"]), str(record["producer"]["model"]))


def _table_entries(stream: BinaryIO, path: Path) -> Iterator[_Entry]:
    """An entry an article, whose rows are all there; the head is one without a path."""
    first: _Entry | None = None
    at = 0
    for number, line in enumerate(stream, start=1):
        if not line.endswith(b"\n"):
            _check_half(line, _HEAD if number == 1 else _ROW_START, path, number)
            return
        end = at + len(line)
        try:
            if not line.endswith(b"\r\n"):
                raise _foreign(path, number)
            (row,) = csv.reader([line.removeprefix(_MARK).decode("utf-8")], strict=True)
            if number == 1:
                if tuple(row) != table.COLUMNS:
                    raise _foreign(path, number)
                yield _Entry("", None, None, at, end)
                at = end
                continue
            cells = dict(zip(table.COLUMNS, row, strict=True))
            record = int(cells["record"]) if cells["record"] else None
            place, total = (int(cells[name] or 0) for name in ("claim", "claims"))
        except (ValueError, csv.Error):
            raise _foreign(path, number) from None
        if place <= 1 or first is None:
            made_by = Producer(cells["program"], cells["model"]) if cells["program"] else None
            first = _Entry(cells["path"], record, cells["sha256"] or None, at, end, made_by)
        if place == total:
            yield replace(first, end=end)
        at = end


def _check_half(line: bytes, start: bytes, path: Path, number: int) -> None:
    """Raises InputError when a last line that is not whole is no beginning of ours, and so is not to be cut off."""
    if not line.startswith(start) and not start.startswith(line):
        raise _foreign(path, number)


def _foreign(path: Path, number: int) -> InputError:
    return InputError(
        f"Line {number} of {path} is not of this form of output, so it cannot be resumed. Give --output another name."
    )


def _copy(source: BinaryIO, target: BinaryIO, start: int, end: int) -> None:
    source.seek(start)
    while start < end and (data := source.read(min(_CHUNK, end - start))):
        target.write(data)
        start += len(data)
