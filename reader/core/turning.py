"""Signs that turn the direction of the text around them, by which it can be made to read other than it is stored."""

import re
from collections.abc import Mapping
from typing import Final

# Embeddings, overrides and isolates, and what ends them (Unicode Standard Annex 9, 2). The simple marks of direction
# stay: text of two scripts needs them, and they turn no letters round.
TURNING: Final[Mapping[int, str]] = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)), "\ufffd")


_UNSEEN: Final[Mapping[int, str]] = dict.fromkeys(TURNING, "\u2060")
_ANY: Final = re.compile("[" + "".join(map(chr, TURNING)) + "]")
_OVERRIDES: Final = re.compile("[\u202d\u202e]")
# The blocks of Unicode whose letters are written from right to left: Hebrew to Arabic Extended-A, presentation forms,
# and two stretches of the second plane.
TO_LEFT: Final = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")


def unturned(text: str) -> str:
    """The text with each such sign as U+FFFD, so that positions stay as they are.

    In a line with letters that are written from right to left they are nothing odd: many programs put them around words
    of other letters. Unless one of them overrides what the letters say, they become U+2060 there, which is not seen.
    """
    if not _ANY.search(text):
        return text
    return "\n".join(map(_unturned_line, text.split("\n")))


def _unturned_line(line: str) -> str:
    usual = TO_LEFT.search(line) is not None and not _OVERRIDES.search(line)
    return line.translate(_UNSEEN if usual else TURNING)
