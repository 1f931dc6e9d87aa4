"""Long work that nobody may wait for any more: on its way it asks whether its result is still wanted."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TypeVar

_Item = TypeVar("_Item")

_ask: ContextVar[Callable[[], None] | None] = ContextVar("_ask", default=None)


@contextmanager
def ends_by(ask: Callable[[], None]) -> Iterator[None]:
    """Has the work in the block call ``ask`` on its way; what that raises ends the work.

    It holds for this thread alone, and is to be asked often: it should take less than a microsecond.
    """
    token = _ask.set(ask)
    try:
        yield
    finally:
        _ask.reset(token)


def still_wanted() -> None:
    """Raises what ends the work around, if anything is to end it; to be called at least every tenth of a second."""
    ask = _ask.get()
    if ask is not None:
        ask()


def while_wanted(items: Iterable[_Item]) -> Iterable[_Item]:
    """``items``, before each of which ``still_wanted`` is asked."""
    return _asking(items) if _ask.get() is not None else items


def _asking(items: Iterable[_Item]) -> Iterator[_Item]:
    for item in items:
        still_wanted()
        yield item
