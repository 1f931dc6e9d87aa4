"""The text of a file that is so plain that none of the readers is needed to see it.

Importing the readers takes as long as all else before the first screen. What is given here is the very text that
``reader.load.read`` gives, and where that is not sure nothing is given: then the readers are asked.
"""

import re
import stat
from pathlib import Path

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
    if path.suffix.lower() not in _NAMES:
        return None
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode) or not 0 < found.st_size <= _LONGEST:
            return None
        # Python makes every line end LF, as the readers do.
        with path.open(encoding="utf-8", errors="strict") as file:
            text = file.read(_LONGEST + 1)
    except (OSError, ValueError):
        return None
    return text if len(text) <= _LONGEST and _is_plain(text) else None


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
