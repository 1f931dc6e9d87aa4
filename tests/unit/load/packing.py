"""Archives for the tests of loading."""

import io
import zipfile
from collections.abc import Mapping


def zipped(members: Mapping[str, bytes | str], *, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A ZIP archive with these members, in this order."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return stream.getvalue()


def encrypted(archive: bytes, name: str) -> bytes:
    """The archive with the member ``name`` said to be encrypted, in both places where that is said."""
    out = bytearray(archive)
    for magic, flags, start in ((b"PK\x03\x04", 6, 30), (b"PK\x01\x02", 8, 46)):
        at = out.find(magic)
        while at >= 0:
            if out[at + start : at + start + len(name)] == name.encode():
                out[at + flags] |= 1
            at = out.find(magic, at + 4)
    return bytes(out)
