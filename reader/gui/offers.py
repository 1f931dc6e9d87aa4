"""What can be done about what is said."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Offer:
    """A button beside the message: its words, and what it does."""

    words: str
    accept: Callable[[], None]
