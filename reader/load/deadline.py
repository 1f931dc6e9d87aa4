"""Work of a library that nothing can interrupt, given up when it takes too long."""

import threading
from collections.abc import Callable, Iterator
from queue import Empty, SimpleQueue
from typing import TypeVar

from reader.errors import InputError, InternalError

_Item = TypeVar("_Item")


def items_within(produce: Callable[[], Iterator[_Item]], seconds: float, message: str) -> Iterator[_Item]:
    """What ``produce`` gives, made in a thread of its own.

    Raises InputError with ``message`` when it takes longer than ``seconds`` for any of its items, and the InputError
    that it raises itself. A thread that was given up ends with its present item, or with the program; until then it
    goes on using what it uses.
    """
    found: SimpleQueue[_Item | InputError | None] = SimpleQueue()
    given_up = threading.Event()
    done = threading.Event()

    def work() -> None:
        try:
            for item in produce():
                found.put(item)
                if given_up.is_set():
                    return
            done.set()
        except InputError as error:
            found.put(error)
        finally:
            found.put(None)

    threading.Thread(target=work, daemon=True, name="bounded-work").start()
    try:
        while True:
            try:
                item = found.get(timeout=seconds)
            except Empty:
                raise InputError(message) from None
            if isinstance(item, InputError):
                raise item
            if item is None:
                break
            yield item
    finally:
        given_up.set()
    if not done.is_set():
        raise InternalError("Reading a file ended in the middle for no reason that was given.")
