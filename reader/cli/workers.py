"""Several processes that work on files at once; the results come in the order of the files.

A worker is started afresh and not forked, since the model's library has threads of its own, and uses one thread. Each
takes one file at a time and sends what came of an article as soon as it is there. What arrives before its turn waits;
so that it cannot fill the memory, only so many articles wait, and a worker that has more stands still meanwhile.
"""

import contextlib
import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from types import TracebackType
from typing import Self

from reader.app.forms import FORMS
from reader.app.service import Service
from reader.cli.work import Result, Task, work
from reader.errors import EnvironmentFailure, InternalError

# For each worker: files given out before the first of them is written, and articles that wait for their turn.
_AHEAD = 4
_WAITING = 4
# The numerical libraries read these when they are loaded.
_THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")


@dataclass(frozen=True, slots=True)
class _End:
    """A worker is done with its file; ``failure`` is what every other file would fail with too."""

    failure: EnvironmentFailure | None = None


@dataclass(slots=True)
class _Worker:
    process: SpawnProcess
    tasks: Connection
    results: Connection
    given: "_Given | None" = None


@dataclass(slots=True)
class _Given:
    """A file that was given to a worker, and what came of it and waits for its turn."""

    task: Task
    results: deque[Result] = field(default_factory=deque)
    ended: bool = False


class Workers:
    """Up to ``jobs`` processes, started when there is work for them and ended, at whatever they are, with the block."""

    def __init__(self, jobs: int, form_name: str) -> None:
        """The results have the form of ``FORMS`` that ``form_name`` names."""
        self._jobs = jobs
        self._form_name = form_name
        self._workers: list[_Worker] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for worker in self._workers:
            # It has nothing to put in order: all that it writes goes to this process.
            worker.process.kill()
        for worker in self._workers:
            _close(worker)
        self._workers.clear()

    def work(self, tasks: Iterator[Task]) -> Iterator[tuple[Task, Result | None]]:
        """What came of each file, in the order of ``tasks`` and of its articles, and None at the end of each file.

        Raises EnvironmentFailure when nothing can be analysed at all.
        """
        given: deque[_Given] = deque()
        more = True
        while more or given:
            while more and len(given) < self._jobs * _AHEAD and (worker := self._idle()) is not None:
                task = next(tasks, None)
                if task is None:
                    more = False
                    break
                given.append(_Given(task))
                self._give(worker, given[-1])
            while given:
                first = given[0]
                while first.results:
                    yield first.task, first.results.popleft()
                if not first.ended:
                    break
                yield first.task, None
                given.popleft()
            if given:
                self._receive(given)

    def _idle(self) -> _Worker | None:
        """A worker with nothing to do, a new one where there may be another; None when all are at work."""
        for worker in self._workers:
            if worker.given is None:
                return worker
        if len(self._workers) == self._jobs:
            return None
        self._workers.append(_started(self._form_name))
        return self._workers[-1]

    def _give(self, worker: _Worker, given: _Given) -> None:
        worker.given = given
        try:
            worker.tasks.send(given.task)
        except OSError:
            self._bury(worker)

    def _receive(self, given: deque[_Given]) -> None:
        """Wait for one worker or more and take what they send; of the first file's worker, whatever else waits."""
        busy = [worker for worker in self._workers if worker.given is not None]
        waiting = sum(len(each.results) for each in given)
        if waiting >= self._jobs * _WAITING:
            busy = [worker for worker in busy if worker.given is given[0]]
        ready = wait([worker.results for worker in busy])
        for worker in busy:
            if worker.results in ready:
                self._take(worker)

    def _take(self, worker: _Worker) -> None:
        try:
            message: Result | _End = worker.results.recv()
        except (EOFError, OSError):
            self._bury(worker)
            return
        given = worker.given
        if given is None:
            return
        if isinstance(message, Result):
            given.results.append(message)
            return
        if message.failure is not None:
            raise message.failure
        given.ended = True
        worker.given = None

    def _bury(self, worker: _Worker) -> None:
        """A worker that ended by itself: its file gets an error, and another worker takes its place."""
        self._workers.remove(worker)
        _close(worker)
        if worker.given is not None:
            task = worker.given.task
            error = InternalError(
                f"The process that worked on this file ended by itself ({_ending(worker.process.exitcode)}). There may"
                " have been too little memory: try it with fewer --jobs, or report it with the file."
            )
            rendered = FORMS[self._form_name].failure(str(task.path), None, error)
            worker.given.results.append(Result(None, rendered, None, error))
            worker.given.ended = True


def one_core_service() -> Service:
    """A service whose libraries use one thread; to be asked for before any of them has been loaded."""
    for name in _THREADS:
        os.environ[name] = "1"
    from reader.infer.model import load_tagger

    return Service(load_tagger=lambda: load_tagger(threads=1))


def serve(form_name: str, tasks: Connection, results: Connection) -> None:
    """What a worker does: the tasks that come, until there are no more or nobody takes the results."""
    service = one_core_service()
    with contextlib.suppress(EOFError, OSError):
        while True:
            task: Task = tasks.recv()
            try:
                for result in work(task, service, FORMS[form_name]):
                    results.send(result)
            except EnvironmentFailure as failure:
                results.send(_End(failure))
                return
            results.send(_End())


def _started(form_name: str) -> _Worker:
    context = multiprocessing.get_context("spawn")
    # Pipes and not socket pairs: no part of the program opens a socket.
    their_tasks, tasks = context.Pipe(duplex=False)
    results, their_results = context.Pipe(duplex=False)
    process = context.Process(target=serve, args=(form_name, their_tasks, their_results), daemon=True)
    # Starting it after the signals are held back would let them through again.
    resource_tracker.ensure_running()
    with _interrupts_held():
        process.start()
    # A worker that ends is noticed only when nobody else holds its end of the pipe.
    their_tasks.close()
    their_results.close()
    return _Worker(process, tasks, results)


@contextlib.contextmanager
def _interrupts_held() -> Iterator[None]:
    """Ctrl+C waits meanwhile, and never reaches what is started: the terminal sends it to all, and one is to act."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    former = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, former)


def _close(worker: _Worker) -> None:
    worker.tasks.close()
    worker.results.close()
    worker.process.join()


def _ending(code: int | None) -> str:
    return f"signal {-code}" if code is not None and code < 0 else f"status {code}"
