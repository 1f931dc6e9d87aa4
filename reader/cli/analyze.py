"""Many documents, one line of JSON each: what cannot be read is said on its line, and the rest go on."""

import signal
import sys
import threading
import traceback
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import FrameType, TracebackType
from typing import BinaryIO, Self

import click

from reader.app.service import Service
from reader.core.analysis import Analysis
from reader.core.contents import RecordError
from reader.core.document import LoadedDocument
from reader.errors import EnvironmentFailure, InputError, InternalError, ReaderError
from reader.export.jsonl import dump_record, dumps, error_record

_STDIN = Path("-")


def analyze(paths: Sequence[Path], service: Service, out: BinaryIO, stdin: BinaryIO) -> int:
    """Analyse every document of ``paths`` and write its line to ``out``; 1 when one could not be read, else 0.

    A file with several articles gives a line for each, with its number as ``record``.

    Raises EnvironmentFailure when nothing can be analysed at all, since a part of the program is missing;
    BrokenPipeError when nobody reads ``out`` any more; KeyboardInterrupt on Ctrl+C, after a whole line.
    """
    status = 0
    with _WholeLines(out) as lines:
        for path, problem in documents(paths):
            for found in _opened(path, problem, service, stdin):
                if isinstance(found, ReaderError):
                    number = found.record if isinstance(found, RecordError) else None
                    lines.write(_error_line(path, number, found))
                    status = 1
                    continue
                try:
                    line = dumps(_analysed(service, found))
                except InternalError as error:
                    line = _error_line(path, found.record, error)
                    status = 1
                lines.write(line)
    return status


def documents(paths: Sequence[Path]) -> Iterator[tuple[Path, ReaderError | None]]:
    """The files that ``paths`` name, and what keeps one from being read, should that be plain already.

    A folder stands for all files in it and in the folders in it, by name; hidden ones are left out, and links to
    folders are not followed, since they may lead in a circle.
    """
    for path in paths:
        if path == _STDIN or not _is_folder(path):
            yield path, None
            continue
        found = False
        for document in _in_folder(path):
            found = True
            yield document
        if not found:
            click.echo(f"claim-reader: there is no file in the folder {path}.", err=True)


def _opened(
    path: Path, problem: ReaderError | None, service: Service, stdin: BinaryIO
) -> Iterator[LoadedDocument | ReaderError]:
    """The documents of one file, and what keeps one of them, or all, from being read."""
    try:
        if problem is not None:
            raise problem
        yield from service.open_all_stream(stdin, "-") if path == _STDIN else service.open_all(path)
    except ReaderError as error:
        yield error


def _error_line(path: Path, record: int | None, error: ReaderError) -> str:
    numbered = {} if record is None else {"record": record}
    return dump_record(error_record(str(path), error) | numbered)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        # Opening it tells better what is wrong.
        return False


def _in_folder(folder: Path) -> Iterator[tuple[Path, ReaderError | None]]:
    pending = [folder]
    while pending:
        path = pending.pop()
        if path != folder and (not _is_folder(path) or path.is_symlink()):
            if not _is_folder(path):
                yield path, None
            continue
        try:
            inside = sorted(entry for entry in path.iterdir() if not entry.name.startswith("."))
        except OSError as error:
            reason = error.strerror or type(error).__name__
            yield path, InputError(f"The folder {path} cannot be opened: {reason}. Change its permissions.")
            continue
        pending.extend(reversed(inside))


def _analysed(service: Service, document: LoadedDocument) -> Analysis:
    """The analysis; raises InternalError for any defect that one document brings to light."""
    try:
        return service.analyse(document)
    except (EnvironmentFailure, InternalError):
        raise
    except Exception as error:
        # One bad document must not take a thousand others down with it.
        traceback.print_exc(file=sys.stderr)
        message = f"Claim Reader failed on this document ({type(error).__name__}). Please report it with the file."
        raise InternalError(message) from error


class _WholeLines:
    """Writes lines of UTF-8, whatever the locale; Ctrl+C waits until the line that is being written is out."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self._writing = False
        self._interrupted = False
        self._former: object = None

    def __enter__(self) -> Self:
        # Only the main thread may say what a signal does, and only it is interrupted.
        if threading.current_thread() is threading.main_thread():
            self._former = signal.signal(signal.SIGINT, self._on_interrupt)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if callable(self._former) or isinstance(self._former, signal.Handlers):
            signal.signal(signal.SIGINT, self._former)

    def write(self, line: str) -> None:
        """Write one line and hand it on at once."""
        self._writing = True
        try:
            self._out.write(line.encode("utf-8") + b"\n")
            self._out.flush()
        finally:
            self._writing = False
        if self._interrupted:
            raise KeyboardInterrupt

    def _on_interrupt(self, _number: int, _frame: FrameType | None) -> None:
        # A second Ctrl+C means it: whoever reads the output may never take the rest of the line.
        if self._writing and not self._interrupted:
            self._interrupted = True
            return
        raise KeyboardInterrupt
