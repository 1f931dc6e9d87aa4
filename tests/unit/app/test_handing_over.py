"""What a second start says to the first window."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.app.handing_over import HandedOver, as_line, from_line

_NAMES = st.binary(min_size=1, max_size=30).filter(lambda name: not {0, ord("/")} & set(name)).map(os.fsdecode)


@given(names=st.lists(_NAMES, max_size=5), token=st.text(max_size=20))
def test_what_is_handed_over_arrives(names: list[str], token: str) -> None:
    """Any names that a disk may have come through one line as they are."""
    handed = HandedOver(tuple(Path("/", name) for name in names), token)
    line = as_line(handed)
    assert line.count(b"\n") == 1
    assert line.endswith(b"\n")
    assert from_line(line) == handed


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"{}",
        b"[]",
        b"[" * 100_000,
        b'{"paths": "/a", "token": ""}',
        b'{"paths": ["a.txt"], "token": ""}',
        b'{"paths": ["/a\\u0000"], "token": ""}',
        b'{"paths": [1], "token": ""}',
        b'{"paths": [], "token": 1}',
        b"\xff\xfe",
    ],
)
def test_nothing_else_is_understood(line: bytes) -> None:
    """Broken lines, and names that depend on where the first program was started, are refused."""
    assert from_line(line) is None
