"""Values out of the plain fields of a file, whatever stands there."""

from collections.abc import Mapping

# Neither a place in a text nor a size on a screen is larger, and Qt takes no larger one.
_LARGEST = 2**31 - 1


def table_of(data: object) -> Mapping[str, object]:
    """``data`` where it is an object of JSON, else an empty one."""
    return data if isinstance(data, dict) else {}


def text_of(data: object) -> str:
    """``data`` where it is a text, else ""."""
    return data if isinstance(data, str) else ""


def number_of(data: object) -> int | None:
    """``data`` where it is a whole number from 0 on that a place or a size can be, else None."""
    # In Python a truth value is a number too.
    return data if isinstance(data, int) and not isinstance(data, bool) and 0 <= data <= _LARGEST else None
