"""The one finder of files that ship with the program: in the installed package, else in the checkout."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from reader.core.wording import tr
from reader.errors import EnvironmentFailure

if TYPE_CHECKING:
    from reader.core.lexicons import Lexicons

_PACKAGE = Path(__file__).resolve().parent
# A wheel carries resources/ as reader/_resources; an editable install does not see it there.
_PLACES = (_PACKAGE / "_resources", _PACKAGE.parent / "resources")


def resource(*parts: str) -> Path:
    """The path of a shipped file or folder, ``resource("themes", "light.toml")``.

    Raises EnvironmentFailure when it is missing, which means a damaged installation.
    """
    for place in _PLACES:
        path = place.joinpath(*parts)
        if path.exists():
            return path
    raise EnvironmentFailure(
        tr("Claim Reader's own file {file} is missing. Install the program again.", file="/".join(parts))
    )


def _entries(path: Path) -> list[str]:
    lines = path.read_text(encoding="utf-8").split("\n")
    return [line for line in lines if line and line[0] != "#" and not line.isspace()]


@cache
def load_lexicons() -> "Lexicons":
    """Every list and table of ``resources/lexicons``, read once."""
    # The window finds its pictures and themes with this module before anything is analysed.
    from reader.core.lexicons import Lexicons

    folder = resource("lexicons")
    sets = {path.stem: frozenset(_entries(path)) for path in sorted(folder.glob("*.txt"))}
    maps = {}
    for path in sorted(folder.glob("*.tsv")):
        pairs = [line.split("\t", 1) for line in _entries(path)]
        maps[path.stem] = {entry: value.strip() for entry, value in pairs}
    return Lexicons(sets, maps)
