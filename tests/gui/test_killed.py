"""A program that is killed at any moment loses nothing."""

from pathlib import Path

import pytest

from tests.soak.killing import Killing


def test_kills_lose_nothing_and_lock_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Killed four times with somebody at it, the program leaves what it kept, whole, and free for the next start."""
    # Set to be put back: the rounds set it themselves.
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    killing = Killing(tmp_path, seed=3)
    assert sum(killing.round() for _ in range(4)) > 0
