"""Where a web page says what it is: its head, its linked data, and what is marked about the headline."""

import re
from collections.abc import Iterable, Sequence

from bs4 import BeautifulSoup
from bs4.element import Tag

from reader.load.page_metadata import PageFacts, likeliest_heading

_NAMES = frozenset(("html", "meta", "title", "link", "script", "base", "h1"))
# What stands inside one of these is about another article, or about the site.
_APART = frozenset(("article", "aside", "footer", "nav"))
# What starts a line of its own within a headline or a byline.
_LINES = frozenset(("br", "div", "li", "p"))
# More than these are the authors or the dates of a list of articles.
_MOST = 3
_MOST_MARKED = 1_000
_TEXT_LENGTH = 300
_SAID_BEFORE = 40
_CHANGED = re.compile(r"updat|modif|edited|correct", re.IGNORECASE)


def facts_of(soup: BeautifulSoup) -> PageFacts:
    """What the page's markup says of the page."""
    title = canonical = base = language = ""
    metas: list[tuple[str, str]] = []
    linked_data: list[str] = []
    headings: list[Tag] = []
    marked: list[Tag] = []
    # To ask each for what it stands in took time by the square of a page nested thousands deep.
    in_head = {id(tag) for tag in soup.head.find_all("meta")} if soup.head else frozenset()
    titles = 0
    for tag in soup.find_all(_says_something):
        if _is_marked(tag):
            marked.append(tag)
        if tag.name == "meta":
            key = attribute(tag, "property") or attribute(tag, "name") or attribute(tag, "http-equiv")
            if not key and id(tag) in in_head:
                key = attribute(tag, "itemprop")
            if key:
                metas.append((key.lower(), attribute(tag, "content")))
        elif tag.name == "title":
            # A picture drawn in the page has a title of its own.
            titles += 1
            if not title and titles <= _MOST_MARKED and tag.find_parent("svg") is None:
                title = tag.get_text()
        elif tag.name == "html":
            language = language or attribute(tag, "lang") or attribute(tag, "xml:lang")
        elif tag.name == "link":
            if "canonical" in attribute(tag, "rel").lower().split():
                canonical = canonical or attribute(tag, "href")
        elif tag.name == "base":
            base = base or attribute(tag, "href")
        elif tag.name == "h1":
            headings.append(tag)
        elif tag.name == "script" and attribute(tag, "type").lower().startswith("application/ld+json"):
            linked_data.append("".join(str(part) for part in tag.contents))
    shown = tuple(_text(heading) for heading in headings)
    facts = PageFacts(title, tuple(metas), canonical, tuple(linked_data), shown, base, language)
    at = likeliest_heading(facts)
    return facts if at is None else facts.with_marks(*_marks(marked[:_MOST_MARKED], headings[at]))


def attribute(tag: Tag, name: str) -> str:
    """The value of a tag's attribute, several in one line; empty when it has none."""
    value = tag.get(name)
    if value is None:
        return ""
    return value.strip() if isinstance(value, str) else " ".join(value)


def _text(tag: Tag) -> str:
    pieces = []
    for part in tag.descendants:
        if not isinstance(part, Tag):
            pieces.append(str(part))
        elif part.name in _LINES:
            pieces.append(" ")
    return " ".join("".join(pieces).split())[:_TEXT_LENGTH]


def _marks(marked: Iterable[Tag], heading: Tag) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The authors and the dates of publishing that are marked as such nearest to the headline."""
    above = [id(parent) for parent in heading.parents][::-1]
    depths = {parent: depth for depth, parent in enumerate(above)}
    authors, published, times = [], [], []
    for tag in marked:
        properties = attribute(tag, "itemprop").lower().split()
        if "author" in properties or "author" in attribute(tag, "rel").lower().split():
            authors.append(tag)
        elif "datepublished" in properties or tag.has_attr("pubdate"):
            published.append(tag)
        elif tag.name == "time" and not _CHANGED.search(_about(tag)):
            times.append(tag)
    names = (_name(tag) for tag in _nearest(authors, depths))
    days = [
        attribute(tag, "content") or attribute(tag, "datetime") or _text(tag) for tag in _nearest(published, depths)
    ]
    days += [attribute(tag, "datetime") for tag in _nearest(times, depths)][:1]
    return tuple(dict.fromkeys(name for name in names if name)), tuple(day for day in days if day)


def _says_something(tag: Tag) -> bool:
    return tag.name in _NAMES or _is_marked(tag)


def _is_marked(tag: Tag) -> bool:
    return tag.has_attr("itemprop") or tag.name == "time" or (tag.name == "a" and tag.has_attr("rel"))


def _about(tag: Tag) -> str:
    """What is said of a time, in it and just before it."""
    before = ""
    for sibling in tag.previous_siblings:
        before = (_text(sibling) if isinstance(sibling, Tag) else str(sibling)) + before
        if before.strip():
            break
    return f"{before[-_SAID_BEFORE:]} {_text(tag)} {attribute(tag, 'itemprop')} {attribute(tag, 'class')}"


def _name(tag: Tag) -> str:
    named = tag.find(True, {"itemprop": "name"})
    tag = named if isinstance(named, Tag) else tag
    return attribute(tag, "content") or _text(tag)


def _nearest(tags: Iterable[Tag], depths: dict[int, int]) -> Sequence[Tag]:
    """Those whose way up meets the headline's the lowest; none when they are too many to be of one article."""
    found: dict[int, list[Tag]] = {}
    for tag in tags:
        for parent in tag.parents:
            if id(parent) in depths:
                found.setdefault(depths[id(parent)], []).append(tag)
                break
            if parent.name in _APART:
                break
    nearest = found[max(found)] if found else []
    return nearest if len(nearest) <= _MOST else []
