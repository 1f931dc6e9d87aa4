"""XML of news: NewsML-G2, NewsML 1, NITF, TEI, and RSS and Atom feeds.

A file may hold several articles (a news message, a corpus, a feed); each becomes a page whose headline, byline,
paragraphs, captions and quotations are those of the XML. Nothing that the XML refers to is loaded.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import chain
from typing import Final
from xml.etree.ElementTree import Element

from reader.errors import InputError
from reader.load.encodings import byte_order_mark, looks_wide
from reader.load.formats import feeds, news_items, tei
from reader.load.formats.fields import unreadable
from reader.load.formats.xml_markup import local_name
from reader.load.parts import Part
from reader.load.xml_tree import parse

MEDIA_TYPE: Final = "application/xml"

_ARTICLES: dict[str, Callable[[Element, tuple[str, ...]], Iterator[Part]]] = {
    "nitf": news_items.nitf_articles,
    "newsItem": news_items.g2_articles,
    "packageItem": news_items.g2_articles,
    "newsMessage": news_items.g2_articles,
    "NewsML": news_items.newsml1_articles,
    "TEI": tei.articles,
    "TEI.2": tei.articles,
    "teiCorpus": tei.articles,
    "teiCorpus.2": tei.articles,
    "rss": feeds.articles,
    "RDF": feeds.articles,
    "feed": feeds.articles,
}
# Roots that other files have too, and what tells news by them.
_TOLD_BY = {"RDF": "http://purl.org/rss/1.0/", "feed": "http://www.w3.org/2005/Atom"}
_SPACE = re.compile(r"\s*")
_ROOT = re.compile(r"<(?:[\w.-]{1,80}:)?([\w.-]{1,80})[\s/>]")


def matches(head: bytes, name: str) -> bool:  # noqa: ARG001 - by the root element alone, whatever the name
    """Whether the file's root element is one of those news comes in."""
    text = _ascii_view(head)
    root = _root_name(text)
    return root in _ARTICLES and _TOLD_BY.get(root, "") in text


def parts(data: bytes, name: str) -> Iterator[Part]:
    """One Part ("text/html") for each article with text.

    Raises InputError, which names the file ``name``, as ``xml_tree.parse`` does, and when no article in it has text.
    """
    root, undecodable = parse(data, name)
    find = _ARTICLES.get(local_name(root))
    found = find(root, unreadable(undecodable)) if find else iter(())
    first = next(found, None)
    if first is None:
        raise InputError(
            f"{name} is {_what(local_name(root))} without the text of an article. Open the article itself."
        )
    for part in chain([first], found):
        yield replace(part, undecodable=undecodable)


def _what(root: str) -> str:
    if root == "packageItem":
        return "a news package, which only refers to other files,"
    return "a feed" if root in ("rss", "RDF", "feed") else f"an XML file ({root[:40]})"


def _ascii_view(head: bytes) -> str:
    mark = byte_order_mark(head)
    if mark or not looks_wide(head):
        return head.decode(mark or "latin-1", "replace").removeprefix("\ufeff")
    # Names of elements and spaces are ASCII here.
    return head.replace(b"\0", b"").decode("latin-1")


def _root_name(text: str) -> str:
    at = 0
    while True:
        space = _SPACE.match(text, at)
        at = space.end() if space else at
        closing = next(
            (end for start, end in (("<?", "?>"), ("<!--", "-->"), ("<!", ">")) if text.startswith(start, at)), ""
        )
        if not closing:
            found = _ROOT.match(text, at)
            return found[1] if found else ""
        end = text.find(closing, at)
        if closing == ">" and (subset := text.find("[", at, max(end, at))) >= 0:
            end = text.find(closing, text.find("]", subset))
        if end < 0:
            return ""
        at = end + len(closing)
