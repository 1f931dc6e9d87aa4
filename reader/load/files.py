"""The bytes of a file, or a message a person can act on."""

import os
import stat
import zlib
from pathlib import Path
from typing import IO, NamedTuple

from reader.core.wording import tr
from reader.errors import EnvironmentFailure, InputError
from reader.load.limits import MAX_BYTES, check_ratio, check_size

GZIP_MAGIC = b"\x1f\x8b"
_CHUNK = 1 << 20
# What is handed to zlib at a time; a file of many small pieces is copied that often.
_PIECE = 1 << 16
# zlib's number for a gzip header and the largest window.
_GZIP = 31


def read_file(path: Path) -> bytes:
    """All bytes of a regular file.

    Raises InputError when the path is missing, is no regular file, may not be read, holds nothing or more than
    ``MAX_BYTES``, or changes meanwhile; EnvironmentFailure when the disk fails.
    """
    try:
        mode = path.stat().st_mode
        _check_kind(path, mode)
        # Opened without waiting: between the look and the opening a pipe may have taken the file's place.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(handle, "rb") as stream:
            found = os.fstat(stream.fileno())
            _check_kind(path, found.st_mode)
            check_size(found.st_size, MAX_BYTES, str(path))
            data = read_bounded(stream, str(path))
            after = os.fstat(stream.fileno())
    except FileNotFoundError:
        raise InputError(tr("There is no file {path}. Check the name, or whether it was moved.", path=path)) from None
    except NotADirectoryError:
        raise InputError(
            tr("There is no file {path}: a part of that path is a file, not a folder.", path=path)
        ) from None
    except PermissionError:
        raise InputError(
            tr("You are not allowed to read {path}. Change its permissions, or copy it.", path=path)
        ) from None
    except ValueError:
        raise InputError(tr("This is not a file name: it has a NUL character in it.")) from None
    except OSError as error:
        raise _failed(path, error) from error
    if (found.st_size, found.st_mtime_ns) != (after.st_size, after.st_mtime_ns) or len(data) < found.st_size:
        raise InputError(
            tr("{path} changed while it was being read. Wait until it is complete, and open it again.", path=path)
        )
    if not data:
        raise InputError(tr("{path} is empty. Save the article again, or choose another file.", path=path))
    return data


def read_bounded(stream: IO[bytes], name: str, *, packed: int | None = None) -> bytes:
    """What is left in a binary stream.

    Raises InputError once that is more than ``MAX_BYTES``, or more than text can have been packed into ``packed``
    bytes.
    """
    parts: list[bytes] = []
    size = 0
    while part := stream.read(_CHUNK):
        size += len(part)
        check_size(size, MAX_BYTES, name)
        if packed is not None:
            check_ratio(size, packed, name)
        parts.append(part)
    return b"".join(parts)


class Inflated(NamedTuple):
    """The content of gzip data, and how many bytes follow that are none; anything else is its own content."""

    content: bytes
    rest: int = 0


def inflated(data: bytes, name: str) -> Inflated:
    """What is in gzip data, one piece after the other, up to what is no gzip data any more.

    Raises InputError when a piece is damaged or cut, when there is nothing in them, or when they grow beyond measure.
    """
    if not data.startswith(GZIP_MAGIC):
        return Inflated(data)
    parts: list[bytes] = []
    size = at = 0
    while data.startswith(GZIP_MAGIC, at):
        unpacker = zlib.decompressobj(wbits=_GZIP)
        while not unpacker.eof:
            piece = data[at : at + _PIECE]
            try:
                part = unpacker.decompress(piece, _CHUNK)
            except zlib.error:
                raise _damaged(name) from None
            if not piece and not part and not unpacker.eof:
                raise _damaged(name)
            at += len(piece) - len(unpacker.unconsumed_tail) - len(unpacker.unused_data)
            size += len(part)
            check_size(size, MAX_BYTES, name)
            check_ratio(size, len(data), name)
            parts.append(part)
        # Tapes and disks fill up with zeros what they keep in blocks.
        at += len(data) - at - len(data[at:].lstrip(b"\0")) if data[at : at + 1] == b"\0" else 0
    if not size:
        raise InputError(tr("{name} is a gzip file with nothing in it. Save the article again.", name=name))
    return Inflated(b"".join(parts), len(data) - at)


def _damaged(name: str) -> InputError:
    return InputError(tr("{name} is a damaged gzip file. Download or save it again.", name=name))


def _check_kind(path: Path, mode: int) -> None:
    if stat.S_ISREG(mode):
        return
    if stat.S_ISDIR(mode):
        raise InputError(tr("{path} is a folder. Open one of the files in it.", path=path))
    if stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode):
        what = tr("a pipe")
    elif stat.S_ISCHR(mode) or stat.S_ISBLK(mode):
        what = tr("a device")
    else:
        what = tr("something special")
    raise InputError(
        tr("{path} is {what}, not a file. Save the article as a file and open that.", path=path, what=what)
    )


def _failed(path: Path, error: OSError) -> InputError | EnvironmentFailure:
    reason = error.strerror or type(error).__name__
    if len(os.fsencode(path)) > 4096 or "name too long" in reason.lower() or "levels of symbolic" in reason.lower():
        return InputError(
            tr("{path} cannot be a file: {reason}. Check the name.", path=str(path)[:200], reason=reason.lower())
        )
    return EnvironmentFailure(
        tr("{path} could not be read: {reason}. Check the disk, or copy the file elsewhere.", path=path, reason=reason)
    )
