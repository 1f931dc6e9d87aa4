"""The text of a file that is so plain that none of the readers is needed to see it.

Importing the readers takes as long as all else before the first screen. What is given here is the very document that
``reader.load.read`` gives, and where that is not sure nothing is given: then the readers are asked.
"""

import re
import stat
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.core.document import LoadedDocument

# What is longer takes longer to be decoded than the readers take to be imported; it is no article either.
_LONGEST = 2_000_000
_MOST_LINES = 100_000
_NAMES = (".txt", ".text", "")
# Signs that markup, data and old encodings are made of; articles as text have none of them.
_STRANGE = re.compile("[\0-\x08\x0b-\x1f\x7f<]|%PDF-|\\{\\\\rt")
# Text that was decoded wrongly is told of above it, and so begins further down.
_GARBLED = re.compile("[Ã\x80-\x9f]|â€")
# Where formats begin that are written in letters, and where some have their name (``reader.load.kinds``).
_BEGINNINGS = ("GIF8", "BZh", "ITSF", "AT&TFORM", "ID3", "OggS", "RIFF", "Rar!", "bplist", "WARC/", "From ")
_INSIDE = (("ftyp", 4), ("BOOKMOBI", 60), ("TEXtREAd", 60), ("ustar", 257))


def plain_text(path: Path) -> str | None:
    """The text of the file, lines ending in LF; None where it is not plain, or cannot be read. Raises nothing."""
    data = _data(path)
    return None if data is None else _text(data)


def plain_document(path: Path) -> "LoadedDocument | None":
    """The document with the text of the file; None where ``plain_text`` is. Raises nothing."""
    # The first screen has no use for them.
    import hashlib

    from reader.core.document import LoadedDocument, Source

    data = _data(path)
    text = None if data is None else _text(data)
    if data is None or text is None:
        return None
    return LoadedDocument(Source(path, hashlib.sha256(data).hexdigest(), "text/plain", "utf-8"), text)


def _data(path: Path) -> bytes | None:
    if path.suffix.lower() not in _NAMES:
        return None
    try:
        before = path.stat()
        if not stat.S_ISREG(before.st_mode) or not 0 < before.st_size <= _LONGEST:
            return None
        data, after = path.read_bytes(), path.stat()
    except (OSError, ValueError):
        return None
    # A file that is being written is not whole yet, and the readers say so.
    same = (before.st_size, before.st_mtime_ns) == (after.st_size, after.st_mtime_ns)
    return data if same and len(data) == before.st_size else None


def _text(data: bytes) -> str | None:
    try:
        # Python makes every line end LF, as the readers do.
        text = StringIO(data.decode("utf-8"), newline=None).getvalue()
    except UnicodeDecodeError:
        return None
    return text if _is_plain(text) else None


def _is_plain(text: str) -> bool:
    # Formats that are text begin with a sign (brackets, a hyphen, a byte order mark) or with a name before a colon.
    if not (text[:1].isalnum() or text[:1] in ("“", "‘")) or text.startswith(_BEGINNINGS):
        return False
    name, colon, _ = text.partition("\n")[0].partition(":")
    if colon and " " not in name:
        return False
    if any(text.startswith(sign, at) for sign, at in _INSIDE):
        return False
    return text.count("\n") <= _MOST_LINES and not _STRANGE.search(text) and not _GARBLED.search(text)
