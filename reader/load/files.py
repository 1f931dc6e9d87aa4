"""The bytes of a file, or a message a person can act on."""

import gzip
import io
import os
import stat
import zlib
from pathlib import Path
from typing import IO

from reader.core.wording import tr
from reader.errors import EnvironmentFailure, InputError
from reader.load.limits import MAX_BYTES, check_ratio, check_size

GZIP_MAGIC = b"\x1f\x8b"
_CHUNK = 1 << 20


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


def read_bounded(stream: IO[bytes] | gzip.GzipFile, name: str, *, packed: int | None = None) -> bytes:
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


def inflated(data: bytes, name: str) -> bytes:
    """The content of gzip data, and anything else as it is.

    Raises InputError when the archive is damaged, holds nothing, or grows beyond measure.
    """
    if not data.startswith(GZIP_MAGIC):
        return data
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(data)) as stream:
            content = read_bounded(stream, name, packed=len(data))
    except (EOFError, zlib.error, gzip.BadGzipFile):
        raise InputError(tr("{name} is a damaged gzip file. Download or save it again.", name=name)) from None
    if not content:
        raise InputError(tr("{name} is a gzip file with nothing in it. Save the article again.", name=name))
    return content


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
