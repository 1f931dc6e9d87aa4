"""The error classes that callers tell apart."""

import pytest

from reader.errors import EnvironmentFailure, InputError, InternalError, ReaderError

KINDS: list[type[ReaderError]] = [InputError, EnvironmentFailure, InternalError]


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_is_a_reader_error(kind: type[ReaderError]) -> None:
    """One except clause for ReaderError catches every kind, and the message reaches the person unchanged."""
    with pytest.raises(ReaderError, match=r"^the disk is full$"):
        raise kind("the disk is full")


@pytest.mark.parametrize("kind", KINDS)
def test_no_kind_covers_another(kind: type[ReaderError]) -> None:
    """A bad file, a failing machine and a defect of ours are never taken for each other."""
    assert [other for other in KINDS if issubclass(kind, other)] == [kind]
