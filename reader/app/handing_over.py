"""What a second start of the program says to the window that is there already.

The first speaks: a line that names the program and its version. Who understands it answers with a line of JSON, what is
to be opened, and is told that it was taken. Whoever does not get the expected line opens a window of its own.
"""

import json
import os
from dataclasses import dataclass
from pathlib import Path

TAKEN = b"taken\n"
LARGEST = 1 << 20
"""The most bytes of a line: paths of some thousand files."""


@dataclass(frozen=True, slots=True)
class HandedOver:
    """What to open, by absolute paths; ``token`` is the desktop's permission to come to the front, "" where none."""

    paths: tuple[Path, ...] = ()
    token: str = ""


def greeting(version: str) -> bytes:
    """The first line. Another version of the program has another one: it may know other files and options."""
    return f"claim-reader {version} 1\n".encode("ascii", "replace")


def as_line(handed: HandedOver) -> bytes:
    """The second line; names of files that are not Unicode come through it whole."""
    paths = [os.fspath(path.absolute()) for path in handed.paths]
    # Escapes the halves of signs by which Python spells such names.
    return json.dumps({"paths": paths, "token": handed.token}).encode("ascii") + b"\n"


def from_line(line: bytes) -> HandedOver | None:
    """What a line says; None where it is nothing that ``as_line`` makes."""
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(fields, dict):
        return None
    paths, token = fields.get("paths"), fields.get("token")
    if not isinstance(token, str) or not isinstance(paths, list):
        return None
    if not all(isinstance(path, str) and "\0" not in path for path in paths):
        return None
    taken = tuple(Path(path) for path in paths)
    return HandedOver(taken, token) if all(path.is_absolute() for path in taken) else None
