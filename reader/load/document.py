"""The ways into the program: a file, bytes that were handed over, or text that was dropped."""

import hashlib
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from reader.core.document import LoadedDocument, Source
from reader.errors import InputError
from reader.load import encodings, kinds
from reader.load.files import inflated, read_bounded, read_file
from reader.load.limits import MAX_BYTES, MAX_MARKUP_BYTES, check_size
from reader.load.text import normalised


def sniff(path: Path) -> Source:
    """What the file is: its hash, media type and encoding.

    Raises InputError when it is no readable text or HTML file, EnvironmentFailure when the disk fails.
    """
    return _identified(read_file(path), path, None, None)[0]


def read(path: Path, *, encoding: str | None = None) -> LoadedDocument:
    """The document in a file; ``encoding`` overrules what the file says of itself.

    Raises InputError when it is no readable text or HTML file or no encoding has that name, EnvironmentFailure when
    the disk fails.
    """
    return read_bytes(read_file(path), path, encoding=encoding)


def read_bytes(
    data: bytes, path: Path, *, media_type: str | None = None, encoding: str | None = None
) -> LoadedDocument:
    """The document in bytes that came without a file or from one; ``path`` names them.

    ``media_type`` is what the giver says they are, believed where the content does not say otherwise. Raises
    InputError when they are empty, too many, or no text.
    """
    source, content = _identified(data, path, media_type, encoding)
    decoded = encodings.decode(content, source.encoding)
    return _document(replace(source, encoding=decoded.encoding), decoded.text, decoded.undecodable)


def read_stream(stream: BinaryIO, name: str) -> LoadedDocument:
    """The document that a stream gives until its end; raises InputError as ``read_bytes`` does."""
    return read_bytes(read_bounded(stream, name), Path(name))


def read_text(text: str, name: str, *, media_type: str | None = None) -> LoadedDocument:
    """The document in text that was pasted or dropped; ``name`` stands for its path, and its encoding is "".

    Raises InputError when there is nothing in it, or too much.
    """
    if not text.strip():
        raise InputError("There is no text in what was pasted or dropped. Copy the article again.")
    text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").removeprefix("\ufeff")
    data = text.encode("utf-8")
    check_size(len(data), MAX_BYTES, name, what="text")
    kind = _kind(data, name, media_type, None)
    return _document(Source(Path(name), _digest(data), kind, ""), text, 0)


def _identified(data: bytes, path: Path, hint: str | None, encoding: str | None) -> tuple[Source, bytes]:
    """Where the bytes come from, and the bytes to decode (inflated when they were gzip data)."""
    name = str(path)
    if not data:
        raise InputError(f"{name} is empty. Save the article again, or choose another file.")
    check_size(len(data), MAX_BYTES, name)
    content = inflated(data, name)
    kind = _kind(content, name, hint, encoding)
    chosen = encoding or encodings.detect(content, markup=kind == kinds.HTML)
    return Source(path, _digest(data), kind, chosen), content


def _kind(content: bytes, name: str, hint: str | None, encoding: str | None) -> str:
    kind = kinds.media_type(content, name, hint=hint, encoding=encoding)
    if kind == kinds.HTML:
        check_size(len(content), MAX_MARKUP_BYTES, name, what="web page")
    return kind


def _document(source: Source, text: str, undecodable: int) -> LoadedDocument:
    name = str(source.path)
    notices: tuple[str, ...] = ()
    if undecodable:
        noun = "byte" if undecodable == 1 else "bytes"
        notices = (f"{undecodable} {noun} could not be read as {source.encoding} and show as \ufffd.",)
    if source.media_type != kinds.HTML:
        plain = normalised(text)
        if not plain.strip():
            raise InputError(f"{name} holds nothing but white space. Save the article again, or choose another file.")
        return LoadedDocument(source, plain, undecodable=undecodable, notices=notices)
    # Parsing pages is the only need for these libraries, and a window on a text file opens sooner without them.
    from reader.load.html import read_page

    page = read_page(text)
    if not page.text:
        raise InputError(f"{name} is a web page without any text in it. Save the page again once it has loaded.")
    return LoadedDocument(source, page.text, page.nodes, page.metadata, undecodable, notices)


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
