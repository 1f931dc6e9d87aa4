"""What is done with one file: each article in it opened, analysed and rendered, in this process or in a worker."""

import contextlib
import sys
import traceback
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import BinaryIO

from reader.app.forms import Form, Rendered
from reader.app.moment import now
from reader.app.service import Service
from reader.core.document import LoadedDocument
from reader.errors import InternalError, ReaderError

# The record number, None where the file is one article, and the article or why it could not be read.
Article = tuple[int | None, LoadedDocument | ReaderError]


@dataclass(frozen=True, slots=True)
class Task:
    """A file to work on; ``number`` counts the files of a run.

    ``given`` is the one article to work on where it was read already, from the standard input, or what keeps the file
    from being read. ``held`` gives for each record that the output holds the hash of the file it was made of.
    ``repair`` asks for garbled texts to be repaired.
    """

    number: int
    path: Path
    given: Article | None = None
    held: Mapping[int | None, str] = field(default_factory=dict)
    repair: bool = False


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one article: its form, or an error.

    ``rendered`` is None where the form has no place for the error, and where the output holds the article already;
    then ``error`` is None too. ``sha256`` is of the file, None when it could not be read.
    """

    record: int | None
    rendered: Rendered | None
    sha256: str | None = None
    error: ReaderError | None = None


def work(task: Task, service: Service, form: Form) -> Iterator[Result]:
    """The results of a file, one an article, in order.

    Raises EnvironmentFailure when nothing can be analysed at all, since a part of the program is missing.
    """
    for record, found in _articles(task, service):
        if isinstance(found, ReaderError):
            yield _failed(task, record, found, form)
        elif task.held.get(record) == found.source.sha256:
            yield Result(record, None, found.source.sha256)
        else:
            yield _result(task, record, found, service, form)


def opened(service: Service, path: Path) -> Iterator[Article]:
    """The articles of a file with their record numbers, None where the file is one article, or why one is unreadable.

    Raises ReaderError when the file as a whole cannot be read.
    """
    for found in service.open_all(path):
        yield found.record, found


def received(service: Service, stream: BinaryIO, name: str) -> Iterator[Article]:
    """The articles that a stream gives until its end, as ``opened`` gives those of a file."""
    for found in service.open_all_stream(stream, name):
        yield found.record, found


def _articles(task: Task, service: Service) -> Iterator[Article]:
    if task.given is not None:
        yield task.given
    else:
        yield from told(opened(service, task.path))


def told(articles: Iterator[Article]) -> Iterator[Article]:
    """The articles, and as the last one what keeps the rest from being read, should there be such a thing."""
    while True:
        try:
            with _defects_told():
                article = next(articles, None)
        except ReaderError as error:
            article = None, error
            articles = iter(())
        if article is None:
            return
        yield article


def _result(task: Task, record: int | None, document: LoadedDocument, service: Service, form: Form) -> Result:
    name = f"d{task.number}" if record is None else f"d{task.number}-{record}"
    try:
        with _defects_told():
            if task.repair:
                document = service.repaired(document)
            rendered = form.document(service.analyse(_with_offer(document)), now(), name)
    except InternalError as error:
        return _failed(task, record, error, form, document.source.sha256)
    return Result(record, rendered, document.source.sha256)


def _with_offer(document: LoadedDocument) -> LoadedDocument:
    """The document, saying what would help where its text looks garbled."""
    if not document.garbled:
        return document
    offer = f"The text looks garbled ({document.garbled}) and stands as it is; --repair repairs it."
    return replace(document, notices=(*document.notices, offer))


def _failed(task: Task, record: int | None, error: ReaderError, form: Form, sha256: str | None = None) -> Result:
    return Result(record, form.failure(str(task.path), record, error), sha256, error)


@contextlib.contextmanager
def _defects_told() -> Iterator[None]:
    """Makes an InternalError of any defect that one document brings to light: it must not take others down with it."""
    try:
        yield
    except ReaderError:
        raise
    except Exception as error:
        traceback.print_exc(file=sys.stderr)
        message = f"Claim Reader failed on this document ({type(error).__name__}). Please report it with the file."
        raise InternalError(message) from error
