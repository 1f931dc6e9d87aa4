"""Word lists as data, handed to the parser as an argument."""

from collections.abc import Mapping
from dataclasses import dataclass

from reader.errors import InternalError


@dataclass(frozen=True, slots=True, eq=False)
class Lexicons:
    """All word lists by file name without its ending; entries are lower case with single spaces.

    ``sets`` come from ``NAME.txt`` (one entry a line), ``maps`` from ``NAME.tsv`` (entry, tab, value). Two are never
    equal, so that what is made of them can be kept by them.
    """

    sets: Mapping[str, frozenset[str]]
    maps: Mapping[str, Mapping[str, str]]

    def words(self, name: str) -> frozenset[str]:
        """The entries of ``NAME.txt``; raises InternalError when there is no such list."""
        try:
            return self.sets[name]
        except KeyError:
            raise InternalError(f"there is no word list named {name}") from None

    def table(self, name: str) -> Mapping[str, str]:
        """The entries of ``NAME.tsv`` with their values; raises InternalError when there is no such table."""
        try:
            return self.maps[name]
        except KeyError:
            raise InternalError(f"there is no word table named {name}") from None
