"""The ways into the program: a file, bytes that were handed over, or text that was dropped.

A file holds one article or several. Where it holds several they are numbered from 1, those that cannot be read too, so
that a number means the same article every time; the number is None for the one article of a file.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from reader.core.contents import Entry, RecordError, SeveralArticles
from reader.core.document import LoadedDocument, Source
from reader.core.shortening import shortened
from reader.core.turning import unturned
from reader.core.wording import tr, tr_later
from reader.errors import InputError
from reader.load import article, encodings, formats, kinds, walk
from reader.load.files import read_bounded, read_file
from reader.load.limits import MAX_BYTES, check_size
from reader.load.parts import Part

_LABEL_LENGTH = 200
_CONTROLS = re.compile("[\0-\x1f\x7f-\x9f]")
_HALVES = re.compile("[\ud800-\udfff]")


def read(path: Path, *, record: int | None = None, encoding: str | None = None) -> LoadedDocument:
    """The document in a file, number ``record`` where it holds several; ``encoding`` overrules what the file says.

    Raises InputError when it cannot be read as an article, has no such record, or no encoding has that name;
    SeveralArticles, which lists them, when it holds several and ``record`` is None; EnvironmentFailure when the disk
    fails.
    """
    return read_bytes(read_file(path), path, record=record, encoding=encoding)


def read_all(path: Path, *, encoding: str | None = None) -> Iterator[LoadedDocument | RecordError]:
    """Every document in a file, one after the other, with the error of one that cannot be read in its place.

    Raises what ``read`` does where nothing can be read at all.
    """
    return read_all_bytes(read_file(path), path, encoding=encoding)


def sniff(path: Path) -> Source:
    """What the file is: its hash, media type, and the encoding of a text, page or Markdown, "" of anything else.

    Raises InputError when it is nothing that can be read, EnvironmentFailure when the disk fails.
    """
    data = read_file(path)
    content = walk.unpacked(data, str(path)).content
    kind = kinds.media_type(content, str(path))
    is_text = kind in (kinds.HTML, kinds.PLAIN) or isinstance(formats.module_for(kind), formats.TextFormatModule)
    return Source(path, _digest(data), kind, encodings.detect(content, markup=kind == kinds.HTML) if is_text else "")


def contents(path: Path) -> tuple[Entry, ...]:
    """The articles in a file, without reading their text; raises InputError when there is none."""
    return _entries(walk.articles(read_file(path), str(path)), str(path))


def read_bytes(
    data: bytes,
    path: Path,
    *,
    media_type: str | None = None,
    encoding: str | None = None,
    record: int | None = None,
) -> LoadedDocument:
    """The document in bytes that came without a file or from one; ``path`` names them.

    ``media_type`` is what the giver says they are, believed where the content does not say otherwise. Raises as
    ``read`` does.
    """
    numbered = _numbered(walk.articles(data, str(path), media_type=media_type, encoding=encoding))
    number = 0
    for number, alone, one in numbered:
        if record is None and not alone:
            raise SeveralArticles(str(path), _entries(chain([one], (other for _, _, other in numbered)), str(path)))
        if number == (1 if record is None else record):
            if isinstance(one, InputError):
                raise one
            return article.document(one, path, _digest(data), encoding=encoding, record=None if alone else number)
    raise InputError(
        tr(
            "{path} has no article number {record}: the last is number {number}. Choose one of those.",
            path=path,
            record=record,
            number=number,
        )
    )


def read_all_bytes(
    data: bytes, path: Path, *, media_type: str | None = None, encoding: str | None = None
) -> Iterator[LoadedDocument | RecordError]:
    """``read_all`` for bytes that were handed over, with the arguments of ``read_bytes``."""
    digest = _digest(data)
    for number, alone, one in _numbered(walk.articles(data, str(path), media_type=media_type, encoding=encoding)):
        try:
            if isinstance(one, InputError):
                raise one
            yield article.document(one, path, digest, encoding=encoding, record=None if alone else number)
        except InputError as error:
            if alone:
                raise
            yield RecordError(str(error), number)


def read_stream(stream: BinaryIO, name: str) -> LoadedDocument:
    """The document that a stream gives until its end; raises InputError as ``read_bytes`` does."""
    return read_bytes(read_bounded(stream, name), Path(name))


def read_all_stream(stream: BinaryIO, name: str) -> Iterator[LoadedDocument | RecordError]:
    """``read_all`` for what a stream gives until its end."""
    return read_all_bytes(read_bounded(stream, name), Path(name))


def read_text(text: str, name: str, *, media_type: str | None = None) -> LoadedDocument:
    """The document in text that was pasted or dropped; ``name`` stands for its path, and its encoding is "".

    Raises InputError when there is nothing in it, or too much.
    """
    if not text.strip():
        raise InputError(tr("There is no text in what was pasted or dropped. Copy the article again."))
    text = article.well_formed(text)
    data = text.encode("utf-8")
    check_size(len(data), MAX_BYTES, name, what=tr_later("a text"))
    kind = kinds.text_type(text, name, hint=media_type)
    return article.document(walk.Found(Part(text, kind), kind, name), Path(name), _digest(data))


def _numbered(found: Iterator[walk.Found | InputError]) -> Iterator[tuple[int, bool, walk.Found | InputError]]:
    """Each article with its number, and whether it is the only one; one more is found than given, at the start."""
    first = next(found, None)
    if first is None:
        return
    second = next(found, None)
    yield 1, second is None, first
    if second is not None:
        yield 2, False, second
    for number, one in enumerate(found, 3):
        yield number, False, one


def _entries(found: Iterable[walk.Found | InputError], name: str) -> tuple[Entry, ...]:
    """What is listed of the articles in the file ``name``; raises the first error when none can be read."""
    entries: list[Entry] = []
    first_error: InputError | None = None
    for number, one in enumerate(found, 1):
        if isinstance(one, InputError):
            first_error = first_error or one
            entries.append(Entry(number, shown(str(one).removeprefix(name).lstrip(" ›:")), str(one)))
        else:
            entries.append(Entry(number, shown(one.part.label or one.part.metadata.title or f"Article {number}")))
    if first_error is not None and all(entry.problem for entry in entries):
        raise first_error
    return tuple(entries)


def shown(label: str) -> str:
    """A label on one line of at most 200 signs; what would turn the writing round shows as U+FFFD."""
    line = " ".join(_HALVES.sub("\ufffd", unturned(_CONTROLS.sub(" ", label[: 2 * _LABEL_LENGTH]))).split())
    return shortened(line, _LABEL_LENGTH)


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
