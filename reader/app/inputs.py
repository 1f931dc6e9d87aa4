"""Which files a person names who names files and folders."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path, PurePath

from reader.core.wording import tr
from reader.errors import InputError, ReaderError

STANDARD_INPUT = Path("-")

# A browser saves a page's scripts and pictures in a folder of this name beside the page.
_PARTS_OF_PAGE = "_files"
_PAGES = (".html", ".htm", ".xhtml")


@dataclass(frozen=True, slots=True)
class Choice:
    """Which files of a folder are taken: with ``include``, those that match one of its patterns; never one of
    ``exclude``.

    A pattern without ``/`` is for the name of a file, or in ``exclude`` of a folder too; one with ``/`` for the path
    below the folder that was named. ``never`` is a file that is left out wherever it is met.
    """

    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    never: Path | None = None

    def takes(self, below: PurePath) -> bool:
        """Whether the file at this path below the folder is taken."""
        return not self.bars(below) and (not self.include or _matches(below, self.include))

    def bars(self, below: PurePath) -> bool:
        """Whether the file, or all of the folder, at this path is left out."""
        return _matches(below, self.exclude)

    def forbids(self, path: Path) -> bool:
        """Whether it is the one file that is never read: the command's own output."""
        try:
            return self.never is not None and path.samefile(self.never)
        except (OSError, ValueError):
            return False


ALL = Choice()


def documents(
    paths: Sequence[Path], choice: Choice = ALL, on_empty: Callable[[Path], None] = lambda _folder: None
) -> Iterator[tuple[Path, ReaderError | None]]:
    """The files that ``paths`` name, and what keeps one from being read, should that be plain already.

    A folder stands for all files in it and in the folders in it, by name; hidden ones are left out, the ``_files``
    folder of a saved page with them, and links to folders are not followed, since they may lead in a circle.
    ``on_empty`` is told of a folder without any.
    """
    for path in paths:
        if path == STANDARD_INPUT or not is_folder(path):
            yield path, None
            continue
        found = False
        for document in _in_folder(path, choice):
            found = True
            yield document
        if not found:
            on_empty(path)


def _in_folder(folder: Path, choice: Choice) -> Iterator[tuple[Path, ReaderError | None]]:
    pending = [folder]
    while pending:
        path = pending.pop()
        if path != folder:
            below = path.relative_to(folder)
            if not is_folder(path):
                if choice.takes(below) and not choice.forbids(path):
                    yield path, None
                continue
            if path.is_symlink() or choice.bars(below):
                continue
        try:
            inside = sorted(entry for entry in path.iterdir() if not entry.name.startswith("."))
        except OSError as error:
            reason = error.strerror or type(error).__name__
            yield (
                path,
                InputError(
                    tr(
                        "The folder {path} cannot be opened: {reason}. Change its permissions.",
                        path=path,
                        reason=reason,
                    )
                ),
            )
            continue
        pages = {entry.stem for entry in inside if entry.suffix.lower() in _PAGES}
        pending.extend(entry for entry in reversed(inside) if not _is_part_of_page(entry.name, pages))


def _is_part_of_page(name: str, pages: set[str]) -> bool:
    return name.endswith(_PARTS_OF_PAGE) and name.removesuffix(_PARTS_OF_PAGE) in pages


def is_folder(path: Path) -> bool:
    """Whether the path is one of a folder, or leads to one."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        # Opening it tells better what is wrong.
        return False


def _matches(below: PurePath, patterns: Sequence[str]) -> bool:
    whole = below.as_posix()
    return any(fnmatchcase(whole if "/" in pattern else below.name, pattern) for pattern in patterns)
