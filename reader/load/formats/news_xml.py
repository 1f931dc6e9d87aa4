"""XML: NewsML-G2, NewsML 1, NITF, TEI, DocBook, JATS, FictionBook, MediaWiki, RSS and Atom feeds, and any other kind.

A file may hold several articles (a news message, a corpus, a feed); each becomes a page whose headline, byline,
paragraphs, captions and quotations are those of the XML. Nothing that the XML refers to is loaded.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import chain
from typing import Final
from xml.etree.ElementTree import Element

from reader.core.wording import tr
from reader.errors import InputError
from reader.load.encodings import byte_order_mark, looks_wide
from reader.load.formats import docbook, feeds, fiction_book, jats, mediawiki, news_items, tei, unknown_xml
from reader.load.formats.fields import unreadable
from reader.load.formats.xml_markup import XHTML, local_name
from reader.load.parts import Part
from reader.load.xml_tree import parse

MEDIA_TYPE: Final = "application/xml"

_Reader = Callable[[Element, tuple[str, ...]], Iterator[Part]]
_ARTICLES: dict[str, _Reader] = {
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
    "FictionBook": fiction_book.articles,
    "mediawiki": mediawiki.articles,
}
# Roots that other files have too, and what tells these by them.
_TOLD_BY = {"RDF": ("http://purl.org/rss/1.0/",), "feed": ("http://www.w3.org/2005/Atom",)}
# Two kinds have the same root, which a web page may begin with, too.
_JATS = ("JATS", "//NLM//", "<article-meta", "article-type=", "<front>")
_DOCBOOK = ("docbook.org/", "//DTD DocBook", "<articleinfo", "<bookinfo", "<chapterinfo", "<para>")
_DOCBOOK_ROOTS = frozenset("article book chapter preface appendix part section set refentry".split())
# What the reader of web pages reads.
_PAGE_ROOTS = frozenset(("html", "svg", *XHTML.tags))
_PAGE_TYPE, _TYPE_WITHIN = re.compile(r"<!doctype\s+html", re.IGNORECASE), 2_000
_HEAD_BYTES = 65_536
_SPACE = re.compile(r"\s*")
_ROOT = re.compile(r"<(?:[\w.-]{1,80}:)?([\w.-]{1,80})[\s/>]")


def matches(head: bytes, name: str) -> bool:
    """Whether the file is XML: by a root element that is known, else by what it begins with, or its name."""
    text = _ascii_view(head)
    root = _root_name(text)
    if not root:
        return False
    if _reader(root, text) is not None:
        return True
    is_page = root.lower() in _PAGE_ROOTS or _PAGE_TYPE.search(text[:_TYPE_WITHIN]) is not None
    return not is_page and (text.lstrip().startswith("<?xml") or name.lower().endswith(".xml"))


def _reader(root: str, text: str) -> _Reader | None:
    """What reads a document with this root element that begins with ``text``."""
    if root in _DOCBOOK_ROOTS and any(sign in text for sign in _DOCBOOK):
        return docbook.articles
    if root == "article" and any(sign in text for sign in _JATS):
        return jats.articles
    told = _TOLD_BY.get(root, ("",))
    return _ARTICLES.get(root) if any(sign in text for sign in told) else None


def parts(data: bytes, name: str) -> Iterator[Part]:
    """One Part ("text/html") for each article with text.

    Raises InputError, which names the file ``name``, as ``xml_tree.parse`` does, and when no article in it has text.
    """
    root, undecodable = parse(data, name)
    find = _reader(local_name(root), _ascii_view(data[:_HEAD_BYTES])) or unknown_xml.articles
    found = find(root, unreadable(undecodable))
    first = next(found, None)
    if first is None:
        raise InputError(
            tr(
                "{name} is {what} without the text of an article. Open the article itself.",
                name=name,
                what=_what(local_name(root)),
            )
        )
    for part in chain([first], found):
        yield replace(part, undecodable=undecodable)


def _what(root: str) -> str:
    if root == "packageItem":
        return tr("a news package, which only refers to other files,")
    return tr("a feed") if root in ("rss", "RDF", "feed") else tr("an XML file ({root})", root=root[:40])


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
