"""When an analysis was made, as the exports say it."""

import os
from collections.abc import Mapping
from datetime import UTC, datetime

from reader.errors import EnvironmentFailure

_EPOCH = "SOURCE_DATE_EPOCH"


def now(environment: Mapping[str, str] = os.environ) -> str:
    """The moment in UTC as ISO 8601, ``2026-05-01T12:30:00Z``.

    ``SOURCE_DATE_EPOCH`` (seconds since 1970, https://reproducible-builds.org/specs/source-date-epoch/) fixes it, so
    that the same files give the same bytes; raises EnvironmentFailure when it is no such number.
    """
    fixed = environment.get(_EPOCH)
    try:
        moment = datetime.now(UTC) if fixed is None else datetime.fromtimestamp(int(fixed), UTC)
    except (ValueError, OverflowError, OSError):
        raise EnvironmentFailure(
            f"{_EPOCH} is {fixed!r}, which is no moment. Set it to whole seconds since 1970, or unset it."
        ) from None
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
