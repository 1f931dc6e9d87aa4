"""What the elements of a saved page say of a line, in figures; all of them are 0 in plain text."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from math import log1p
from typing import TypeAlias

from reader.parse.roles.page import Page

_Path: TypeAlias = tuple[str, ...]
_TAGS: Mapping[str, int] = {
    tag: number
    for number, tags in enumerate(("p", "h1", "h2", "h3 h4 h5 h6", "li", "blockquote", "div section article", "td tr"))
    for tag in tags.split()
}
_INSIDE = ("article", "main", "aside", "footer", "header", "nav", "form", "ul", "ol", "figure", "table", "blockquote")
_CLASS_WORDS: Mapping[str, int] = {
    word: number
    for number, words in enumerate(
        (
            "comment comments disqus reply discussion",
            "body content story entry text post article paragraph",
            "caption credit image photo figure media gallery",
            "related more read recommended trending popular latest teaser card promo list",
            "share social newsletter subscribe signup ad ads advert banner sponsored",
            "author byline meta date bio tags",
            "footer header menu nav navigation sidebar widget modal popup cookie",
            "title headline subtitle lead summary standfirst dek description",
        )
    )
    for word in words.split()
}
_CLASS_KINDS = 8
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
# So many of the elements around a line count by the words of their classes, and so many of these as its own.
_AROUND, _OWN = 8, 2

ELEMENT_FEATURES: tuple[str, ...] = (
    "node", *(f"tag_{n}" for n in range(max(_TAGS.values()) + 1)), "linked", "links", "depth",
    *(f"in_{tag}" for tag in _INSIDE), *(f"class_{n}" for n in range(_CLASS_KINDS)),
    *(f"path_{n}" for n in range(_CLASS_KINDS)), "path_share", "parent_share", "grandparent_share", "main_path",
    "main_prefix", "siblings", "same_as_above", "same_as_below",
)  # fmt: skip


@lru_cache(maxsize=4096)
def _kinds(element: str) -> tuple[str, frozenset[int]]:
    """An element's name, and the kinds of words in its classes."""
    tag, *names = re.split(r"[.#]", element)
    words = (word.lower() for name in names for word in _WORD.findall(name))
    return tag, frozenset(_CLASS_WORDS[word] for word in words if word in _CLASS_WORDS)


def element_features(page: Page) -> Iterator[Sequence[float]]:
    """The figures of elements; zeros for a line that came without one."""
    nothing = (0.0,) * len(ELEMENT_FEATURES)
    if not page.structured:
        yield from [nothing] * len(page.lines)
        return
    prose: Counter[_Path] = Counter()
    siblings = Counter(line.node.path for line in page.lines if line.node is not None)
    total = 0
    for line in page.lines:
        if line.node is not None and line.is_prose:
            total += line.count
            for depth in range(1, len(line.node.path) + 1):
                prose[line.node.path[:depth]] += line.count
    main = max(siblings, key=lambda path: (prose[path], path), default=())
    # Lines come in many from the same place.
    tags = {path: _own_tag(path) for path in siblings}
    places = {
        path: (*_around(path), *_shares(path, prose, max(1, total)), *_kin(path, main), log1p(times) / 5)
        for path, times in siblings.items()
    }
    same = [a.node is not None and b.node is not None and a.node.path == b.node.path for a, b in pairwise(page.lines)]
    for line, above, below in zip(page.lines, [False, *same], [*same, False], strict=True):
        if line.node is None:
            yield nothing
            continue
        path = line.node.path
        yield 1.0, *tags[path], line.linked, log1p(len(line.node.links)) / 3, *places[path], above, below


def _shares(path: _Path, prose: Mapping[_Path, int], total: int) -> list[float]:
    """How much of the page's running text lies in the element, in the one around it, and in the one around that."""
    return [prose.get(path[: max(0, len(path) - up)], 0) / total for up in range(3)]


def _kin(path: _Path, main: _Path) -> tuple[float, float]:
    """Whether it is the place of most running text, and how far the way to both is the same."""
    common = next((k for k, (a, b) in enumerate(zip(path, main, strict=False)) if a != b), min(len(path), len(main)))
    return path == main, common / max(1, len(main))


def _own_tag(path: _Path) -> list[float]:
    tags = [0.0] * (max(_TAGS.values()) + 1)
    tag = _kinds(path[-1])[0] if path else ""
    if tag in _TAGS:
        tags[_TAGS[tag]] = 1.0
    return tags


def _around(path: _Path) -> list[float]:
    """How deep the element stands, in which others, and what the words of their classes are about."""
    own, near = [0.0] * _CLASS_KINDS, [0.0] * _CLASS_KINDS
    inside = set()
    for up, element in enumerate(reversed(path)):
        tag, kinds = _kinds(element)
        inside.add(tag)
        for kind in kinds if up < _AROUND else ():
            if up < _OWN:
                own[kind] = 1.0
            near[kind] = max(near[kind], 1.0 / (1 + up / 2))
    return [min(1.0, len(path) / 30), *(float(tag in inside) for tag in _INSIDE), *own, *near]
