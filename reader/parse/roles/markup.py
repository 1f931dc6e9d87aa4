"""What a saved page's elements say of the text in them: their names, their classes, their links."""

import re
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise

from reader.core.vocabulary import Role
from reader.parse.roles.page import Line, Page, Said, Verdict

_FURNITURE_TAGS = frozenset(
    {"nav", "form", "button", "menu", "dialog", "select", "footer", "address", "label", "input"}
)
_CAPTION_TAGS = frozenset({"figcaption", "figure"})
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
# An element that holds this share of the page's running text says nothing of a single line in it.
_TOO_MUCH = 0.3
_LINKED = 0.75
_LONGEST_BYLINE = 40


@lru_cache(maxsize=4096)
def _tag(element: str) -> str:
    return re.split(r"[.#]", element, maxsplit=1)[0]


@lru_cache(maxsize=4096)
def _class_words(element: str) -> tuple[str, ...]:
    """The words of an element's classes and id, each class also as one word ("read-more" gives "readmore")."""
    out = []
    for name in re.split(r"[.#]", element)[1:]:
        words = [word.lower() for word in _WORD.findall(name)]
        out.extend(words)
        out.extend(a + b for a, b in pairwise(words))
    return tuple(out)


def _prose_share(page: Page) -> dict[tuple[str, ...], float]:
    """For each path of elements, the share of the page's prose words below it."""
    counts: Counter[tuple[str, ...]] = Counter()
    total = 0
    for line in page.lines:
        if line.node is not None and line.is_prose:
            total += line.count
            for depth in range(1, len(line.node.path) + 1):
                counts[line.node.path[:depth]] += line.count
    return {path: count / total for path, count in counts.items()}


def _verdict(line: Line, shares: Mapping[tuple[str, ...], float], classes: Mapping[str, str]) -> Verdict | None:
    node = line.node
    if node is None:
        return None
    if node.tag == "h1" and line.count >= 3:
        return Verdict(Role.HEADLINE, 0.9, "the page's main heading")
    found: Verdict | None = None
    # The innermost element that says something decides.
    for depth in range(len(node.path), 0, -1):
        element = node.path[depth - 1]
        tag = _tag(element)
        if tag in ("html", "body") or shares.get(node.path[:depth], 0.0) > _TOO_MUCH:
            break
        found = _of_element(line, element, tag, classes)
        if found is not None:
            return found
    if line.linked >= _LINKED:
        role = Role.RELATED if line.count >= 5 else Role.FURNITURE
        return Verdict(role, 0.7, "a link and nothing else")
    return None


def _of_element(line: Line, element: str, tag: str, classes: Mapping[str, str]) -> Verdict | None:
    if tag in _FURNITURE_TAGS:
        return Verdict(Role.FURNITURE, 0.9, f"in the page's {tag} element")
    if tag in _CAPTION_TAGS:
        return Verdict(Role.CAPTION, 0.9, "belongs to a picture")
    if tag == "time" and line.count <= _LONGEST_BYLINE:
        return Verdict(Role.BYLINE, 0.85, "a date or time alone")
    if tag == "aside" and not line.is_prose:
        return Verdict(Role.RELATED, 0.7, "beside the article")
    for word in _class_words(element):
        role = classes.get(word)
        if role is None or (role in (Role.BYLINE, Role.HEADLINE) and line.count > _LONGEST_BYLINE):
            continue
        return Verdict(Role(role), 0.8, f"in a part of the page named “{word}”")
    return None


def markup(page: Page, said: Said) -> Mapping[int, Verdict]:
    """Roles that elements and their class names give; nothing for plain text."""
    if not page.structured:
        return {}
    shares, classes = _prose_share(page), page.lexicons.table("role_classes")
    out = {}
    for line in page.lines:
        if line.index not in said and (verdict := _verdict(line, shares, classes)) is not None:
            out[line.index] = verdict
    return out
