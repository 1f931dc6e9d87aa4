"""Members of ZIP archives, read within bounds: documents that are archives inside (DOCX, ODT, EPUB)."""

import io
import zlib
from zipfile import BadZipFile, ZipFile, ZipInfo

from reader.core.wording import tr
from reader.errors import InputError
from reader.load.limits import megabytes, or_raise, scaled

# A book of a thousand chapters and pictures has some thousand members; each takes about 500 bytes of memory.
MAX_MEMBERS = scaled(50_000)
# The mark before each entry of an archive's list of members (PKWARE's APPNOTE, 4.3.12).
_ENTRY = b"PK\x01\x02"
_CHUNK = 1 << 18


def open_archive(data: bytes, file: str) -> ZipFile:
    """The archive in ``data``, in memory; ``file`` names it in messages.

    Raises InputError when it is damaged or lists more than ``MAX_MEMBERS`` members.
    """
    # Counted before it is opened, for the count that an archive gives of itself may be false.
    if data.count(_ENTRY) > MAX_MEMBERS:
        raise InputError(
            tr(
                "{file} holds more than {members} members, which no article does. Choose another file. {or_raise}",
                file=file,
                members=MAX_MEMBERS,
                or_raise=or_raise(),
            )
        )
    try:
        return ZipFile(io.BytesIO(data))
    except (BadZipFile, ValueError, NotImplementedError, EOFError, OSError) as error:
        raise _damaged(file, str(error)) from None


def member(archive: ZipFile, name: str, limit: int, file: str) -> bytes:
    """The content of one member; ``limit`` is the most bytes it may inflate to, whatever its header claims.

    Raises InputError when there is no such member, it is encrypted, damaged, packed in a way that is not read, or
    larger than ``limit``.
    """
    try:
        info = archive.getinfo(name)
    except KeyError:
        raise InputError(
            tr("{file} is incomplete: {name} is missing in it. Save it again.", file=file, name=name)
        ) from None
    if info.flag_bits & 1:
        raise InputError(tr("{name} is protected by a password. Save a copy without one and open that.", name=file))
    parts: list[bytes] = []
    size = 0
    try:
        with archive.open(info) as stream:
            while part := stream.read(_CHUNK):
                size += len(part)
                if size > limit:
                    raise InputError(
                        tr(
                            "{file} is too large: unpacked, {name} in it has more than {limit}. Save the article alone"
                            " and open that. {or_raise}",
                            file=file,
                            name=name,
                            limit=megabytes(limit),
                            or_raise=or_raise(),
                        )
                    )
                parts.append(part)
    except (BadZipFile, EOFError, NotImplementedError, OSError, RuntimeError, ValueError, zlib.error) as error:
        raise _damaged(file, f"{name}: {error}") from None
    return b"".join(parts)


def optional_member(archive: ZipFile, name: str, limit: int, file: str) -> bytes | None:
    """As ``member``, but None when there is no such member."""
    return member(archive, name, limit, file) if has(archive, name) else None


def has(archive: ZipFile, name: str) -> bool:
    """Whether the archive lists a member of that name."""
    return _info(archive, name) is not None


def first_name(head: bytes) -> str:
    """The name of an archive's first member by the archive's first bytes; empty when they are no archive's."""
    if not head.startswith(b"PK\x03\x04") or len(head) < 30:
        return ""
    return head[30 : 30 + int.from_bytes(head[26:28], "little")].decode("latin-1")


def stored_mimetype(head: bytes) -> bytes:
    """What an archive's first member ``mimetype`` says, which ODT and EPUB store unpacked; empty without one."""
    if first_name(head) != "mimetype":
        return b""
    start = 30 + 8 + int.from_bytes(head[28:30], "little")
    return head[start : start + 200]


def _info(archive: ZipFile, name: str) -> ZipInfo | None:
    try:
        return archive.getinfo(name)
    except KeyError:
        return None


def _damaged(file: str, why: str) -> InputError:
    return InputError(
        tr("{file} is damaged and cannot be unpacked ({why}). Download or save it again.", file=file, why=why[:200])
    )
