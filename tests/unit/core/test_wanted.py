"""Work that ends when nobody waits for it."""

import threading

import pytest

from reader.core.wanted import ends_by, still_wanted, while_wanted


class Gone(Exception):
    """Nobody waits."""


def test_work_ends_where_it_is_not_wanted_any_more() -> None:
    """What the one who began it raises when asked goes through the work."""
    left = [2]

    def ask() -> None:
        if not left[0]:
            raise Gone
        left[0] -= 1

    seen: list[int] = []
    with pytest.raises(Gone), ends_by(ask):
        seen.extend(while_wanted(range(10)))
    assert seen == [0, 1]


def test_work_that_nobody_may_end_goes_on() -> None:
    """Without anyone to ask all items come, also after work that was ended."""

    def ask() -> None:
        raise Gone

    with pytest.raises(Gone), ends_by(ask):
        still_wanted()
    still_wanted()
    assert list(while_wanted("abc")) == ["a", "b", "c"]


def test_each_thread_has_its_own() -> None:
    """Ending the work of one thread ends no other's."""

    def ask() -> None:
        raise Gone

    seen: list[int] = []
    with ends_by(ask):
        thread = threading.Thread(target=lambda: seen.extend(while_wanted(range(3))))
        thread.start()
        thread.join(30)
    assert seen == [0, 1, 2]
