"""Work that nothing can interrupt is given up."""

import threading
from collections.abc import Iterator

import pytest

from reader.errors import InputError
from reader.load.deadline import items_within


def test_items_come_in_order() -> None:
    """All of them."""
    assert list(items_within(lambda: iter(range(5)), 60, "late")) == [0, 1, 2, 3, 4]


def test_work_that_takes_too_long_is_given_up() -> None:
    """What came before it is kept, and the message is the one for people."""
    release = threading.Event()

    def work() -> Iterator[int]:
        yield 1
        release.wait()
        yield 2

    found = items_within(work, 0.05, "x.pdf takes too long")
    try:
        assert next(found) == 1
        with pytest.raises(InputError, match="takes too long"):
            next(found)
    finally:
        release.set()


def test_errors_of_the_work_are_passed_on() -> None:
    """They are what a person should read."""

    def work() -> Iterator[int]:
        yield 1
        raise InputError("x.pdf is damaged")

    with pytest.raises(InputError, match="is damaged"):
        list(items_within(work, 60, "late"))
