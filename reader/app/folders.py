"""The articles in folders that a person opens in the window."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from reader.app.inputs import Choice, documents

SUFFIXES = tuple(
    "txt text md markdown html htm xhtml mht mhtml webarchive eml mbox json jsonl ndjson xml pdf docx odt fodt rtf epub"
    " warc gz zip".split()
)
# Nobody looks through more tabs than that, and a whole disk would take minutes to list.
MOST = 200


@dataclass(frozen=True, slots=True)
class Listed:
    """The files to open, by folder and name, and why parts of a folder could not be listed; ``more`` were left out."""

    files: tuple[Path, ...]
    problems: tuple[str, ...] = ()
    more: bool = False


def files_in(paths: Sequence[Path], most: int = MOST) -> Listed:
    """The files that ``paths`` name: each file as it is, and of each folder those with a name like an article's."""
    # Patterns tell upper case from lower.
    patterns = tuple("*." + "".join(f"[{sign}{sign.upper()}]" for sign in suffix) for suffix in SUFFIXES)
    found = list(islice(documents(paths, Choice(include=patterns)), most + 1))
    files = tuple(path for path, problem in found[:most] if problem is None)
    problems = tuple(str(problem) for _, problem in found[:most] if problem is not None)
    return Listed(files, problems, len(found) > most)
