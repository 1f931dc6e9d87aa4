"""Signs that turn the direction of the text around them, by which it can be made to read other than it is stored."""

from collections.abc import Mapping
from typing import Final

# Embeddings, overrides and isolates, and what ends them (Unicode Standard Annex 9, 2). The simple marks of direction
# stay: text of two scripts needs them, and they turn no letters round.
TURNING: Final[Mapping[int, str]] = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)), "\ufffd")


def unturned(text: str) -> str:
    """The text with each such sign as U+FFFD, so that positions stay as they are."""
    return text.translate(TURNING)
