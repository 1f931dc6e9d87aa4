"""The forms in which an analysis leaves the program: how a document looks in each, and how documents stand together."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from reader.app.pages import KINDS, look_of
from reader.core.analysis import Analysis
from reader.errors import ReaderError
from reader.export import csv, html, jsonl, markdown, w3c
from reader.export.provenance import title_of

_INDENT = 1


@dataclass(frozen=True, slots=True)
class Rendered:
    """A document in its form; ``title`` is for the page, should it stand there alone or first."""

    text: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """A form of the output.

    ``document`` renders an analysis, given when it was made and a name that no other document of the output has;
    ``failure`` the error of a path and record, as None where the form has no place for it. ``together`` makes the whole
    output of the documents as they come, and never holds more than one.
    """

    document: Callable[[Analysis, str, str], Rendered]
    failure: Callable[[str, int | None, ReaderError], Rendered | None]
    together: Callable[[Iterator[Rendered]], Iterator[str]]


def lines(found: Iterator[Rendered]) -> Iterator[str]:
    """The documents one after another, with nothing between them."""
    return (each.text for each in found)


def _table(found: Iterator[Rendered]) -> Iterator[str]:
    yield csv.head()
    yield from lines(found)


def _sections(found: Iterator[Rendered]) -> Iterator[str]:
    between = ""
    for each in found:
        yield between + each.text
        between = "\n"


def _object_or_array(found: Iterator[Rendered]) -> Iterator[str]:
    """One document as it is, several in an array: the first is held back until it is plain which."""
    first = next(found, None)
    second = next(found, None)
    if first is None:
        yield "[]\n"
    elif second is None:
        yield f"{first.text}\n"
    else:
        yield f"[\n{first.text},\n{second.text}"
        for each in found:
            yield f",\n{each.text}"
        yield "\n]\n"


def _page(found: Iterator[Rendered]) -> Iterator[str]:
    first = next(found, Rendered(""))
    yield html.head(first.title or "Claim Reader", KINDS) + first.text
    yield from lines(found)
    yield html.TAIL


def _jsonl(analysis: Analysis, analysed: str, _name: str) -> Rendered:
    return Rendered(jsonl.dump_record(jsonl.stamped(analysis, analysed)) + "\n")


def _jsonl_failure(path: str, record: int | None, error: ReaderError) -> Rendered:
    return Rendered(jsonl.dump_record(jsonl.error_record(path, error, record)) + "\n")


def _json(analysis: Analysis, analysed: str, _name: str) -> Rendered:
    return Rendered(jsonl.dump_record(jsonl.stamped(analysis, analysed), _INDENT))


def _json_failure(path: str, record: int | None, error: ReaderError) -> Rendered:
    return Rendered(jsonl.dump_record(jsonl.error_record(path, error, record), _INDENT))


def _csv(analysis: Analysis, analysed: str, _name: str) -> Rendered:
    return Rendered(csv.dumps(analysis, analysed))


def _html(analysis: Analysis, analysed: str, name: str) -> Rendered:
    return Rendered(html.section(analysis, analysed, look_of(analysis), name), title_of(analysis))


def _markdown(analysis: Analysis, analysed: str, _name: str) -> Rendered:
    return Rendered(markdown.dumps(analysis, analysed))


def _w3c(analysis: Analysis, analysed: str, _name: str) -> Rendered:
    return Rendered(jsonl.dump_record(w3c.to_record(analysis, analysed, Path.cwd()), _INDENT))


def _message(failure: Callable[[str, int | None, str], str]) -> Callable[[str, int | None, ReaderError], Rendered]:
    return lambda path, record, error: Rendered(failure(path, record, str(error)))


FORMS = {
    "jsonl": Form(_jsonl, _jsonl_failure, lines),
    "json": Form(_json, _json_failure, _object_or_array),
    "csv": Form(_csv, _message(csv.failure), _table),
    "html": Form(_html, _message(html.failure), _page),
    "markdown": Form(_markdown, _message(markdown.failure), _sections),
    # An annotation is of something that could be read.
    "w3c": Form(_w3c, lambda _path, _record, _error: None, _object_or_array),
}
