"""WARC (.warc, .warc.gz): what a crawler, wget or a browser's recorder kept of the web; one article a page.

Read are pages that a server gave (response, 200), pages kept without their server's answer (resource), and texts that
were made of pages (conversion, as in Common Crawl's WET files). All else is passed over: pictures, scripts, requests,
and revisits, which refer to another record.
"""

import gzip
import io
import logging
import re
import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from reader.core.document import Metadata
from reader.core.wording import tr
from reader.errors import InputError
from reader.load.encodings import labelled_encoding
from reader.load.limits import MAX_MARKUP_BYTES, megabytes, or_raise, scaled
from reader.load.parts import Part

if TYPE_CHECKING:
    from warcio.recordloader import ArcWarcRecord

MEDIA_TYPE: Final = "application/warc"

# A file of the largest size read grows to three to five times of it; beyond, it is made to take time.
MAX_INFLATED_BYTES = scaled(1_000_000_000)
MAX_RECORDS = scaled(200_000)
_HEADER_BYTES = 1_000_000
_LINE_BYTES = 65_536
_CHUNK = 1 << 20
# Servers send some kilobytes a chunk; a page of more is sent a few signs at a time to take time.
_MOST_CHUNKS = scaled(1_000_000)
_CHUNK_SIZE = re.compile(rb"([0-9a-fA-F]{1,8})[ \t]*(?:;[^\r\n]{0,200})?\r?\n")

_GZIP = b"\x1f\x8b"
_START = b"WARC/"
_PAGES = ("text/html", "application/xhtml+xml")
_DEFLATED = ("gzip", "x-gzip", "deflate")
# zlib's sign for "gzip or zlib, whichever its header says", and for data without a header.
_ANY_HEADER, _NO_HEADER = 47, -15


def matches(head: bytes, name: str) -> bool:  # noqa: ARG001 - by its first bytes alone, whatever the name
    """Whether the file, or what is in it where it is gzip data, begins as a WARC file does."""
    if not head.startswith(_GZIP):
        return head.startswith(_START)
    try:
        return zlib.decompressobj(_ANY_HEADER).decompress(head, len(_START)) == _START
    except zlib.error:
        return False


def parts(data: bytes, name: str) -> Iterator[Part]:
    """One Part for each page, lazily; an empty one, with a notice, for a page that cannot be read.

    Raises InputError, which names the file ``name``, when the file is damaged (after what was read before the damage),
    inflates beyond ``MAX_INFLATED_BYTES``, has more than ``MAX_RECORDS`` records, or holds no page.
    """
    found = False
    try:
        stream = _Stream(data, name)
        for record in _records(stream, name):
            part = _part(record, stream)
            if part:
                found = True
                yield part
    except (EOFError, zlib.error, gzip.BadGzipFile):
        raise InputError(tr("{name} is a damaged gzip file. Download or record it again.", name=name)) from None
    if not found:
        raise InputError(
            tr("{name} is a web archive (WARC) without a page in it. Record the article's page itself.", name=name)
        )


class _Stream:
    """The inflated file; ends with InputError once too much was read from it, or a record's headers do not end."""

    def __init__(self, data: bytes, name: str) -> None:
        file = io.BytesIO(data)
        self._stream = gzip.GzipFile(fileobj=file) if data.startswith(_GZIP) else file
        self._name = name
        self._left = MAX_INFLATED_BYTES
        self._headers_left = _HEADER_BYTES

    def next_record(self) -> bytes:
        """The first line of the next record; b"" at the end of the file."""
        self._headers_left = _HEADER_BYTES
        while (line := self.readline()) and not line.strip():
            pass
        return line

    def read(self, size: int = -1) -> bytes:
        return self._counted(self._stream.read(size))

    def readline(self, size: int = -1) -> bytes:
        line = self._counted(self._stream.readline(_LINE_BYTES if size < 0 else min(size, _LINE_BYTES)))
        self._headers_left -= len(line)
        if self._headers_left < 0:
            raise InputError(
                tr("{name} is a damaged web archive (WARC): the headers of a record do not end.", name=self._name)
            )
        return line

    def tell(self) -> int:
        return MAX_INFLATED_BYTES - self._left

    def _counted(self, piece: bytes) -> bytes:
        self.count(len(piece))
        return piece

    def count(self, size: int) -> None:
        """Counts what was inflated of a record with what was read."""
        self._left -= size
        if self._left < 0:
            raise InputError(
                tr(
                    "{name} inflates to more than {inflated_bytes}. Split it, or extract the pages. {or_raise}",
                    name=self._name,
                    inflated_bytes=megabytes(MAX_INFLATED_BYTES),
                    or_raise=or_raise(),
                )
            )


def _records(stream: _Stream, name: str) -> Iterator["ArcWarcRecord"]:
    # Loads several modules, and few files need it.
    from warcio.exceptions import ArchiveLoadFailed
    from warcio.recordloader import ArcWarcRecordLoader

    # It warns of spaces in addresses.
    logging.getLogger("warcio").setLevel(logging.ERROR)
    # The library's own iterator inflates without a bound and joins long lines in quadratic time.
    loader = ArcWarcRecordLoader(arc2warc=False)
    number = 0
    while line := stream.next_record():
        number += 1
        if number > MAX_RECORDS:
            raise InputError(
                tr(
                    "{name} has more than {records} records. Split it, or extract the pages. {or_raise}",
                    name=name,
                    records=MAX_RECORDS,
                    or_raise=or_raise(),
                )
            )
        try:
            record = loader.parse_record_stream(stream, line, known_format="warc", no_record_parse=True)
        except (ArchiveLoadFailed, EOFError):
            raise InputError(
                tr(
                    "{name} is a damaged web archive (WARC): what follows record {number} is none. Record it again.",
                    name=name,
                    number=number - 1,
                )
            ) from None
        if record.length is None:
            raise InputError(
                tr(
                    "{name} is a damaged web archive (WARC): record {number} does not say how long it is.",
                    name=name,
                    number=number,
                )
            )
        yield record
        while record.raw_stream.read(_CHUNK):
            pass


def _part(record: "ArcWarcRecord", stream: _Stream) -> Part | None:
    kind = record.rec_type
    address = record.rec_headers.get_header("WARC-Target-URI") or ""
    is_web = address.lower().startswith(("http://", "https://"))
    metadata = Metadata(url=address if is_web else None)
    media, charset = _media_type(record.content_type)
    if kind == "response":
        return _answered(record, stream, address, metadata)
    if kind == "conversion" and media == "text/plain":
        return _whole(_content(record), "text/plain", charset, address, metadata)
    if kind == "resource" and media in _PAGES:
        return _whole(_content(record), "text/html", charset, address, metadata)
    return None


def _answered(record: "ArcWarcRecord", stream: _Stream, address: str, metadata: Metadata) -> Part | None:
    """The page of a server's answer, its transfer and its compression undone; None for an answer that is no page."""
    from warcio.statusandheaders import StatusAndHeadersParser, StatusAndHeadersParserException

    raw = _content(record)
    head, _, content = raw.partition(b"\r\n\r\n")
    try:
        answer = StatusAndHeadersParser(["HTTP/"]).parse(io.BytesIO(head[:_HEADER_BYTES]))
    except (StatusAndHeadersParserException, EOFError):
        return None
    media, charset = _media_type(answer.get_header("Content-Type"))
    # The library leaves the version in front of the code.
    if "200" not in answer.statusline.split()[:2] or media not in _PAGES:
        return None
    if len(raw) > MAX_MARKUP_BYTES:
        return _unread(address, metadata, _too_large())
    if "chunked" in (answer.get_header("Transfer-Encoding") or "").lower():
        content = _joined_chunks(content)
    for coding in reversed((answer.get_header("Content-Encoding") or "").lower().replace(",", " ").split()):
        if coding in _DEFLATED or coding == "br":
            content = _inflated(content) if coding in _DEFLATED else _without_brotli(content)
            stream.count(len(content))
        elif coding != "identity":
            notice = tr("This page is compressed in a way that is not read here ({coding}).", coding=coding[:20])
            return _unread(address, metadata, notice)
    return _whole(content, "text/html", charset, address, metadata)


def _content(record: "ArcWarcRecord") -> bytes:
    content: bytes = record.raw_stream.read(MAX_MARKUP_BYTES + 1)
    return content


def _too_large() -> str:
    return tr("This page is larger than {size}, so it was not read.", size=megabytes(MAX_MARKUP_BYTES))


def _whole(content: bytes, kind: str, charset: str | None, address: str, metadata: Metadata) -> Part | None:
    if len(content) > MAX_MARKUP_BYTES:
        return _unread(address, metadata, _too_large())
    return Part(content, kind, address, charset, metadata) if content.strip() else None


def _joined_chunks(content: bytes) -> bytes:
    """The content of HTTP chunks (RFC 9112, 7.1) up to the first fault; all of it where it was stored joined."""
    pieces: list[bytes] = []
    at = 0
    while len(pieces) < _MOST_CHUNKS:
        size = _CHUNK_SIZE.match(content, at)
        length = int(size[1], 16) if size else 0
        if not size or not length:
            break
        pieces.append(content[size.end() : size.end() + length])
        at = size.end() + length + 2
    return b"".join(pieces) if pieces else content


def _inflated(content: bytes) -> bytes:
    """At most one byte more than a page may have; ``content`` itself where, as often, it was stored inflated."""
    for header in (_ANY_HEADER, _NO_HEADER):
        try:
            return zlib.decompressobj(header).decompress(content, MAX_MARKUP_BYTES + 1)
        except zlib.error:
            continue
    return content


def _without_brotli(content: bytes) -> bytes:
    """As ``_inflated``, for what a server packed with Brotli."""
    # Few archives have it: browsers get it, crawlers mostly ask for gzip.
    import brotli

    reader, pieces, size = brotli.Decompressor(), [], 0
    try:
        piece = reader.process(content, output_buffer_limit=_CHUNK)
        while piece:
            pieces.append(piece)
            size += len(piece)
            if reader.is_finished() or size > MAX_MARKUP_BYTES:
                break
            piece = reader.process(b"", output_buffer_limit=_CHUNK)
    except brotli.error:
        return content
    return b"".join(pieces)[: MAX_MARKUP_BYTES + 1] or content


def _media_type(value: str | None) -> tuple[str, str | None]:
    kind, _, parameters = (value or "")[:1_000].partition(";")
    charset = parameters.lower().partition("charset=")[2].partition(";")[0].strip(" \"'")
    return kind.strip().lower(), labelled_encoding(charset) if charset else None


def _unread(address: str, metadata: Metadata, notice: str) -> Part:
    return Part("", "text/html", address, metadata=metadata, notices=(notice,))
