"""The streams of a PDF unpacked within bounds, before the library that reads the file unpacks them without."""

import base64
import re
import zlib
from collections.abc import Iterator

from reader.load.limits import scaled

# What a page's text and drawings may unpack to; the most elaborate map has some 20 MB.
MAX_STREAM = scaled(64_000_000)
# Pictures are not unpacked for their text; this is 90 million points of colour.
_MAX_PICTURE = scaled(270_000_000)
# A file with more streams is none of print.
_MOST = scaled(500_000)
# All streams of a file together.
MAX_ALL = scaled(2_000_000_000)

_STREAM = re.compile(rb"(?<!end)stream(?:\r\n|\n|\r)")
_FILTERS = re.compile(rb"/Filter\s*(?:\[([^\]]*)\]|(/[^\s/<>\[\]()]+))")
_ESCAPE = re.compile(rb"#([0-9A-Fa-f]{2})")
_DICTIONARY = 4096
_CHUNK = 1 << 16


class TooMuchError(ValueError):
    """A stream, or all of them, unpacks to more than is read."""


def check_streams(data: bytes) -> None:
    """Raises TooMuchError when a stream of the file unpacks to more than a page's content can be."""
    total = end = 0
    for count, found in enumerate(_STREAM.finditer(data)):
        start = found.end()
        dictionary = data[max(0, found.start() - _DICTIONARY) : found.start()]
        dictionary = dictionary[dictionary.rfind(b" obj") + 1 :]
        picture = b"/Image" in plain_names(dictionary)
        limit = min(_MAX_PICTURE if picture else MAX_STREAM, MAX_ALL - total)
        # Deflated data says itself where it ends, and so it is looked for whatever the dictionary claims.
        if _is_deflated(data[start : start + 2]):
            total += _effort(data, start, limit)
        if not picture and filters(dictionary)[1:]:
            if end < start:
                end = data.find(b"endstream", start)
                end = len(data) if end < 0 else end
            total += end - start + len(unpacked(dictionary, data[start:end], limit))
        if count > _MOST or total > MAX_ALL:
            raise TooMuchError


def unpacked(dictionary: bytes, raw: bytes, limit: int) -> bytes:
    """A stream's content, as far as its filters are those of text; raises TooMuchError beyond ``limit`` bytes."""
    for name in filters(dictionary):
        if name in (b"FlateDecode", b"Fl"):
            raw = b"".join(piece for piece, _ in _inflate(raw, 0, limit))
        elif name in (b"LZWDecode", b"LZW"):
            raw = _lzw(raw, limit)
        elif name in (b"RunLengthDecode", b"RL"):
            raw = _run_lengths(raw, limit)
        elif name in (b"ASCII85Decode", b"A85"):
            raw = _ascii85(raw)
        elif name in (b"ASCIIHexDecode", b"AHx"):
            digits = re.sub(rb"[^0-9A-Fa-f]", b"", raw.partition(b">")[0])
            raw = bytes.fromhex(digits[: len(digits) // 2 * 2].decode("ascii"))
        else:
            break
    return raw


def filters(dictionary: bytes) -> list[bytes]:
    """The names of a stream's filters in the order in which they are undone."""
    found = _FILTERS.search(plain_names(dictionary))
    return [name for name in re.split(rb"[\s/]+", found[1] or found[2] or b"") if name] if found else []


def plain_names(dictionary: bytes) -> bytes:
    """A dictionary in which the signs of names are written as they are, not by their number."""
    return _ESCAPE.sub(lambda found: bytes((int(found[1], 16),)), dictionary)


def _is_deflated(start: bytes) -> bool:
    """Whether bytes begin as deflated data does (RFC 1950, 2.2)."""
    return len(start) == 2 and start[0] & 15 == 8 and int.from_bytes(start, "big") % 31 == 0


def _effort(data: bytes, at: int, limit: int) -> int:
    """How many bytes deflated data gives, or has, whichever is more."""
    size = read = 0
    for piece, consumed in _inflate(data, at, limit):
        size += len(piece)
        read = consumed
    return max(size, read)


def _inflate(data: bytes, at: int, limit: int) -> Iterator[tuple[bytes, int]]:
    """The content of deflated data in pieces, each with how much was read for it.

    What is damaged ends it; all that comes before is given, since PDFium takes it too.
    """
    start, step, size = at, _CHUNK, 0
    if not _is_deflated(data[at : at + 2]):
        return
    # Without its head the sum at its end, which PDFium does not ask for, is left out as well.
    at += 2
    reading = zlib.decompressobj(-zlib.MAX_WBITS)
    while at < len(data) and not reading.eof:
        piece = data[at : at + step]
        before = reading.copy()
        try:
            pieces = _fed(reading, piece, limit - size)
        except zlib.error:
            if step == 1:
                return
            reading, step = before, max(1, step // 8)
            continue
        at += len(piece)
        for out in pieces:
            size += len(out)
            yield out, at - start


def _fed(reading: "zlib._Decompress", piece: bytes, limit: int) -> list[bytes]:
    out: list[bytes] = []
    size = 0
    while piece and not reading.eof:
        out.append(reading.decompress(piece, _CHUNK))
        size += len(out[-1])
        if size > limit:
            raise TooMuchError
        piece = reading.unconsumed_tail
    return out


def _lzw(raw: bytes, limit: int) -> bytes:
    table: list[bytes] = []
    out: list[bytes] = []
    size = held = bits = 0
    width = 9
    last = b""
    for byte in raw:
        held = (held << 8 | byte) & 0xFFFFFF
        bits += 8
        if bits < width:
            continue
        bits -= width
        code = held >> bits & (1 << width) - 1
        if code == 256 or not table:
            table = [*(bytes((sign,)) for sign in range(256)), b"", b""]
            width, last = 9, b""
            if code == 256:
                continue
        if code == 257 or code > len(table) or (code == len(table) and not last):
            break
        entry = table[code] if code < len(table) else last + last[:1]
        if last and len(table) < 4096:
            table.append(last + entry[:1])
        width = min(12, max(9, (len(table) + 1).bit_length()))
        last = entry
        out.append(entry)
        size += len(entry)
        if size > limit:
            raise TooMuchError
    return b"".join(out)


def _run_lengths(raw: bytes, limit: int) -> bytes:
    out: list[bytes] = []
    size = at = 0
    while at < len(raw) and raw[at] != 128:
        length = raw[at]
        piece = raw[at + 1 : at + 2 + length] if length < 128 else raw[at + 1 : at + 2] * (257 - length)
        at += 2 + length if length < 128 else 2
        size += len(piece)
        if size > limit:
            raise TooMuchError
        out.append(piece)
    return b"".join(out)


def _ascii85(raw: bytes) -> bytes:
    text = raw.strip().removeprefix(b"<~").partition(b"~")[0]
    try:
        return base64.a85decode(text)
    except ValueError:
        return b""
