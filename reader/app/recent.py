"""The files that were opened last."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.app.plain import number_of, table_of, text_of

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
        table = table_of(each)
        path = text_of(table.get("path"))
        if path:
            out.append(RecentFile(Path(path), number_of(table.get("record")) or None))
    return tuple(dict.fromkeys(out))[:MOST]
