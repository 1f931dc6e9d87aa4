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
    files = (_file(each) for each in _listed(fields))
    return tuple(dict.fromkeys(file for file in files if file is not None))[:MOST]


def is_understood(fields: Mapping[str, object]) -> bool:
    """Whether ``recent_from`` takes all of ``fields`` for what they say, but for what another version alone knows."""
    if not isinstance(fields.get("files", []), list):
        return False
    return all(
        file is not None and table_of(each).get("record") == file.record
        for each, file in ((each, _file(each)) for each in _listed(fields))
    )


def _listed(fields: Mapping[str, object]) -> Sequence[object]:
    listed = fields.get("files")
    return listed if isinstance(listed, list) else ()


def _file(data: object) -> RecentFile | None:
    table = table_of(data)
    path = text_of(table.get("path"))
    return RecentFile(Path(path), number_of(table.get("record")) or None) if path else None
