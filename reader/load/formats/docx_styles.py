"""What a Word document's styles say of a paragraph: heading, quotation, caption or item of a list."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

_HEADING = re.compile(r"heading ([1-9])\Z")
_LIST = re.compile(r"list (?:bullet|number)(?: \d)?\Z")
# Names of styles that come with Word, LibreOffice and Pandoc; Word keeps the English names in every language.
_QUOTES = frozenset(("quote", "intense quote", "block text", "block quotation", "quotations"))
_CAPTIONS = frozenset(("caption", "image caption", "table caption", "figure", "illustration"))
_LABELS = frozenset(("subtitle", "author", "byline", "date"))
# A style is based on another, which is based on another; a file that goes in circles ends here.
_DEEPEST = 20


@dataclass(frozen=True, slots=True)
class Kind:
    """What a paragraph is: the element it becomes, its class, and whether it is a block quotation."""

    tag: str = "p"
    label: str = ""
    quoted: bool = False


def heading(level: int) -> Kind:
    """The kind of a heading; HTML knows six levels, and ``level`` may be any number from 1."""
    return Kind(f"h{min(max(level, 1), 6)}")


def named_kind(name: str) -> Kind | None:
    """What the name of a style means, None when it says nothing."""
    name = name.lower().replace("_20_", " ").strip()
    if found := _HEADING.match(name):
        return heading(int(found.group(1)))
    if name == "title":
        return Kind("title")
    if name in _LABELS:
        return Kind(label=name)
    if name in _QUOTES:
        return Kind(quoted=True)
    if name in _CAPTIONS:
        return Kind("figcaption")
    return Kind("li") if _LIST.match(name) else None


@dataclass(slots=True)
class _Style:
    name: str = ""
    parent: str = ""
    outline: int | None = None
    numbered: bool = False


class Styles:
    """A handler of a document's part ``styles.xml``; afterwards ``kind`` answers."""

    def __init__(self) -> None:
        self._styles: dict[str, _Style] = {}
        self._current = _Style()

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        value = attributes.get("val", "")
        if name == "style":
            self._current = self._styles.setdefault(attributes.get("styleId", ""), _Style())
        elif name == "name":
            self._current.name = value
        elif name == "basedOn":
            self._current.parent = value
        elif name == "outlineLvl":
            self._current.outline = int(value) if value in tuple("012345678") else None
        elif name == "numId":
            self._current.numbered = value != "0"

    def end(self, name: str) -> None:
        """The element that began last ends."""
        if name == "style":
            self._current = _Style()

    def text(self, text: str) -> None:
        """Styles have no text."""

    def kind(self, style: str) -> Kind:
        """What a paragraph of the style with that id is; the nearest style that says something decides."""
        for _ in range(_DEEPEST):
            found = self._styles.get(style)
            if found is None:
                break
            if kind := named_kind(found.name):
                return kind
            if found.outline is not None:
                return heading(found.outline + 1)
            if found.numbered:
                return Kind("li")
            style = found.parent
        return Kind()
