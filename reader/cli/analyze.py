"""Many documents into one output: what cannot be read is said in its place, and the rest go on."""

import contextlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from typing import BinaryIO

import click

from reader.app.forms import FORMS, Rendered, lines
from reader.app.inputs import ALL, STANDARD_INPUT, Choice, documents
from reader.app.service import Service
from reader.cli.held import Held
from reader.cli.names import JSONL
from reader.cli.outputs import WholePieces
from reader.cli.work import Result, Task, received, told, work
from reader.cli.workers import Workers
from reader.errors import ReaderError


@dataclass(frozen=True, slots=True)
class Manner:
    """How documents are analysed: the output's form, how many processes, which files of folders, what is held already.

    Without ``jobs`` one document at a time has all cores. ``on_error`` is told of every error, and ``on_file`` of every
    file that is done with. ``repair`` asks for garbled texts to be repaired.
    """

    form_name: str = JSONL
    jobs: int | None = None
    choice: Choice = ALL
    held: Held | None = None
    on_error: Callable[[Path, ReaderError], None] = lambda _path, _error: None
    on_file: Callable[[Path], None] = lambda _path: None
    repair: bool = False


PLAIN = Manner()


def analyze(paths: Sequence[Path], service: Service, out: BinaryIO, stdin: BinaryIO, manner: Manner = PLAIN) -> int:
    """Analyse every document of ``paths`` and write it to ``out``; 1 when one could not be read, else 0.

    Raises EnvironmentFailure when nothing can be analysed at all, since a part of the program is missing;
    BrokenPipeError when nobody reads ``out`` any more; KeyboardInterrupt on Ctrl+C, after a whole piece of output.
    """
    run = _Run(manner)
    tasks = _tasks(paths, service, stdin, manner)
    form = FORMS[manner.form_name]
    together = form.together if manner.held is None or manner.held.is_empty else lines
    with contextlib.ExitStack() as stack:
        pieces = stack.enter_context(WholePieces(out))
        # One file alone is done faster here, by all cores.
        jobs = manner.jobs or 1
        first = list(islice(tasks, 2)) if jobs > 1 else []
        tasks = chain(first, tasks)
        if len(first) > 1:
            results = stack.enter_context(Workers(jobs, manner.form_name)).work(tasks)
        else:
            results = _worked(tasks, service, manner.form_name)
        for piece in together(run.noted(results)):
            pieces.write(piece)
    return run.status


class _Run:
    """What a run has come to: its exit status, and what the output held before."""

    def __init__(self, manner: Manner) -> None:
        self.status = 0
        self._manner = manner

    def noted(self, results: Iterator[tuple[Task, Result | None]]) -> Iterator[Rendered]:
        """What is to be written, all else of the results noted."""
        manner = self._manner
        for task, result in results:
            if result is None:
                manner.on_file(task.path)
                continue
            if manner.held is not None:
                manner.held.note(task, result)
            if result.error is not None:
                self.status = 1
                manner.on_error(task.path, result.error)
            if result.rendered is not None:
                yield result.rendered


def _tasks(paths: Sequence[Path], service: Service, stdin: BinaryIO, manner: Manner) -> Iterator[Task]:
    for number, (path, problem) in enumerate(documents(paths, manner.choice, _tell_empty), start=1):
        held = {} if manner.held is None else manner.held.of(path)
        if path == STANDARD_INPUT:
            # Read here: a worker has no standard input.
            for article in told(received(service, stdin, str(path))):
                yield Task(number, path, article, held, manner.repair)
        else:
            yield Task(number, path, None if problem is None else (None, problem), held, manner.repair)


def _tell_empty(folder: Path) -> None:
    click.echo(f"claim-reader: there is no file in the folder {folder} that is to be read.", err=True)


def _worked(tasks: Iterator[Task], service: Service, form_name: str) -> Iterator[tuple[Task, Result | None]]:
    for task in tasks:
        for result in work(task, service, FORMS[form_name]):
            yield task, result
        yield task, None
