"""The files that were opened last."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

# As many as are seen at a glance.
MOST = 15


@dataclass(frozen=True, slots=True)
class RecentFile:
    """A file, and which of its articles, from 1, where it holds several."""

    path: Path
    record: int | None = None


def with_newest(files: Sequence[RecentFile], newest: RecentFile) -> tuple[RecentFile, ...]:
    """The files with ``newest`` before the others, each once, and no more than can be looked through."""
    return (newest, *(file for file in files if file != newest))[:MOST]


def recent_fields(files: Sequence[RecentFile]) -> dict[str, object]:
    """The files as fields for a file."""
    return {"files": [{"path": str(file.path), "record": file.record} for file in files]}


def recent_from(fields: Mapping[str, object]) -> tuple[RecentFile, ...]:
    """The files that ``recent_fields`` made ``fields`` of; what is no such value is left out."""
    listed = fields.get("files")
    out = []
    for each in listed if isinstance(listed, list) else ():
        path = each.get("path") if isinstance(each, dict) else None
        record = each.get("record") if isinstance(each, dict) else None
        if isinstance(path, str) and path:
            # In Python a truth value is a number too.
            known = isinstance(record, int) and not isinstance(record, bool) and record > 0
            out.append(RecentFile(Path(path), record if known else None))
    return tuple(dict.fromkeys(out))[:MOST]
