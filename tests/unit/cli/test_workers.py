"""Several processes at once: the order, what is held back, and workers that end by themselves."""

import multiprocessing
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from reader.cli.work import Task
from reader.cli.workers import Workers
from reader.core.contents import RecordError
from reader.errors import EnvironmentFailure, InternalError


class Deadly:
    """Ends the process that takes it out of a pipe."""

    def __reduce__(self) -> tuple[Any, ...]:
        return os._exit, (3,)


def tasks(folder: Path, count: int) -> Iterator[Task]:
    """So many files to work on."""
    for number in range(count):
        path = folder / f"{number}.txt"
        path.write_text(f"Text {number}.")
        yield Task(number, path)


def test_results_come_in_the_order_of_the_files(tmp_path: Path) -> None:
    """Each file's result and its end, one file after the other; files are not taken far ahead of what is written."""
    taken = []

    def noted() -> Iterator[Task]:
        for task in tasks(tmp_path, 30):
            taken.append(task.number)
            yield task

    seen: list[tuple[int, bool]] = []
    with Workers(2, "jsonl") as workers:
        for task, result in workers.work(noted()):
            seen.append((task.number, result is None))
            if result is not None:
                assert result.rendered is not None
                assert f"Text {task.number}." in result.rendered.text
            assert len(taken) <= task.number + 1 + 2 * 4
    assert seen == [(number, end) for number in range(30) for end in (False, True)]
    assert multiprocessing.active_children() == []


def test_a_record_that_cannot_be_read_costs_that_record(tmp_path: Path) -> None:
    """Its error comes from the other process in its place, and the rest of the file goes on."""
    dump = tmp_path / "dump.jsonl"
    dump.write_text('{"title": "A", "text": "First."}\n{"broken\n{"title": "C", "text": "Third."}\n')
    with Workers(2, "jsonl") as workers:
        results = [result for _, result in workers.work(iter([Task(0, dump)])) if result is not None]
    assert [(result.record, type(result.error)) for result in results] == [
        (1, type(None)),
        (2, RecordError),
        (3, type(None)),
    ]
    assert isinstance(results[1].error, RecordError)
    assert (results[1].error.record, "Line 2 is broken JSON" in str(results[1].error)) == (2, True)


def test_a_worker_that_ends_by_itself_costs_one_file(tmp_path: Path) -> None:
    """Its file gets an error that says so, and the other files are done."""
    first, second, third = tasks(tmp_path, 3)
    deadly = Task(second.number, second.path, (None, Deadly()))  # type: ignore[arg-type]
    with Workers(2, "jsonl") as workers:
        results = [result for _, result in workers.work(iter([first, deadly, third])) if result is not None]
    assert [type(result.error) for result in results] == [type(None), InternalError, type(None)]
    assert "ended by itself (status 3)" in str(results[1].error)


def test_what_no_file_would_fare_better_with_ends_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A failure of the machine in a worker is one of the run, and no worker stays."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "tomorrow")
    with Workers(2, "jsonl") as workers, pytest.raises(EnvironmentFailure, match="SOURCE_DATE_EPOCH is 'tomorrow'"):
        list(workers.work(tasks(tmp_path, 3)))
    assert multiprocessing.active_children() == []


def test_leaving_ends_workers_at_work(tmp_path: Path) -> None:
    """Whoever stops taking results leaves no process behind."""
    with Workers(2, "jsonl") as workers:
        next(workers.work(tasks(tmp_path, 10)))
        assert len(multiprocessing.active_children()) == 2
    assert multiprocessing.active_children() == []
