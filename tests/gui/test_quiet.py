"""The collector of cycles while an article is analysed."""

import gc
import threading

import pytest

from reader.gui.quiet import reconsider, uncollected


def test_the_collector_rests_meanwhile() -> None:
    """It runs neither in the block nor, afterwards, over what was made in it, until it is told to."""
    assert gc.isenabled()
    with uncollected():
        assert not gc.isenabled()
        made = [[number] for number in range(1000)]
    assert gc.isenabled()
    known = {id(each) for each in gc.get_objects()}
    assert not any(id(each) in known for each in made)
    reconsider()
    known = {id(each) for each in gc.get_objects()}
    assert all(id(each) in known for each in made)


def test_it_goes_on_after_an_error() -> None:
    """What goes wrong in the block does not leave it off."""
    with pytest.raises(ValueError, match="wrong"), uncollected():
        raise ValueError("wrong")
    assert gc.isenabled()
    reconsider()


def test_it_rests_until_the_last_is_done() -> None:
    """Of several threads the one that ends first does not wake it."""
    entered, leave = threading.Event(), threading.Event()

    def rest() -> None:
        with uncollected():
            entered.set()
            assert leave.wait(30)

    thread = threading.Thread(target=rest)
    thread.start()
    assert entered.wait(30)
    with uncollected():
        pass
    assert not gc.isenabled()
    leave.set()
    thread.join(30)
    assert gc.isenabled()
    reconsider()
