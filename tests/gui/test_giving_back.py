"""Memory that the system gets back."""

import ctypes

import pytest

from reader.gui.giving_back import give_back


def test_a_library_that_cannot_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the C library has no such call, or the system is another, nothing happens."""
    give_back()
    monkeypatch.setattr(ctypes, "CDLL", lambda _name: object())
    give_back()
    monkeypatch.setattr("sys.platform", "win32")
    give_back()
