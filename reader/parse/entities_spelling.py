"""Names found again in another spelling of one word, without comparing each name with each other."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Generic, TypeVar

from reader.parse.names import spelled_alike

_T = TypeVar("_T")
_Words = tuple[str, ...]


class Spellings(Generic[_T]):
    """Things by the folded words of their names."""

    def __init__(self) -> None:
        self._by_rest: dict[_Words, list[tuple[str, _T]]] = defaultdict(list)

    def add(self, words: Sequence[str], thing: _T) -> None:
        """Add ``thing`` under a name; it may have several."""
        for pattern, word in _patterns(words):
            self._by_rest[pattern].append((word, thing))

    def near(self, words: Sequence[str]) -> Iterator[tuple[_T, tuple[str, str]]]:
        """What has a name that differs from ``words`` in the spelling of one word, with that word here and there."""
        for pattern, word in _patterns(words):
            for other, thing in self._by_rest.get(pattern, ()):
                if other != word and spelled_alike(word, other):
                    yield thing, (word, other)


def _patterns(words: Sequence[str]) -> Iterator[tuple[_Words, str]]:
    """Each word with the rest of the name; spellings that are one name share the first letter."""
    for k, word in enumerate(words):
        yield (*words[:k], f"{word[0]}*", *words[k + 1 :]), word
