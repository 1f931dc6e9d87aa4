"""The date in the exports."""

import re

import pytest

from reader.app.moment import now
from reader.errors import EnvironmentFailure


def test_the_moment_is_in_utc() -> None:
    """It is ISO 8601 to the second, and what SOURCE_DATE_EPOCH says where that is set."""
    assert re.fullmatch(r"2\d{3}-\d\d-\d\dT\d\d:\d\d:\d\dZ", now({}))
    assert now({"SOURCE_DATE_EPOCH": "1777638000"}) == "2026-05-01T12:20:00Z"


@pytest.mark.parametrize("value", ["", "soon", "1e9", "9" * 30])
def test_what_is_no_moment_is_refused(value: str) -> None:
    """A date that the output must have and cannot is a failure with the variable's name in it."""
    with pytest.raises(EnvironmentFailure, match="SOURCE_DATE_EPOCH"):
        now({"SOURCE_DATE_EPOCH": value})
