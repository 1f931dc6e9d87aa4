"""DocBook: articles, and books whose chapters are read as an article each."""

import html
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from reader.core.document import Metadata
from reader.load.formats.fields import begins_with, iso_date, squashed
from reader.load.formats.xml_markup import (
    XML_LANG,
    Vocabulary,
    child,
    local_name,
    outermost,
    page,
    text_of,
    to_html,
    visible_start,
)
from reader.load.parts import Part

_BLOCKS = "section sect1 sect2 sect3 sect4 sect5 simplesect refsect1 refsect2 abstract example note tip warning caution"
_WORDS = Vocabulary(
    tags=dict.fromkeys(_BLOCKS.split(), "div")
    | dict.fromkeys("para simpara bridgehead attribution".split(), "p")
    | dict.fromkeys("itemizedlist orderedlist simplelist variablelist".split(), "ul")
    | dict.fromkeys("listitem member".split(), "li")
    | dict.fromkeys("figure informalfigure".split(), "figure")
    | dict.fromkeys("programlisting screen literallayout synopsis".split(), "pre")
    | dict.fromkeys("table informaltable".split(), "table")
    | {
        "title": "h2",
        "subtitle": "h3",
        "term": "p",
        "blockquote": "blockquote",
        "epigraph": "blockquote",
        "caption": "figcaption",
        "textobject": "figcaption",
        "row": "tr",
        "tr": "tr",
        "entry": "td",
        "td": "td",
        "th": "th",
        "footnote": "aside",
        "sidebar": "aside",
    },
    dropped=frozenset(
        "info articleinfo bookinfo chapterinfo sectioninfo indexterm imageobject remark toc index".split()
    ),
    quotes=frozenset(("quote",)),
    links={"ulink": "url", "link": "{http://www.w3.org/1999/xlink}href"},
)
_CHAPTERS = ("article", "chapter", "preface", "appendix", "refentry")
_INFOS = ("info", "articleinfo", "bookinfo", "chapterinfo")


def articles(root: Element, notices: tuple[str, ...]) -> Iterator[Part]:
    """One Part for each article or chapter in ``root`` that has text; the whole of a document that has neither."""
    whole = _metadata(root)
    found = list(outermost(root, _CHAPTERS)) or [root]
    for each in found:
        part = _article(each, whole, notices, alone=len(found) == 1)
        if part:
            yield part


def _article(element: Element, whole: Metadata, notices: tuple[str, ...], *, alone: bool) -> Part | None:
    own = _metadata(element)
    body = to_html(element, _WORDS)
    if not visible_start(body).strip():
        return None
    title = own.title or (whole.title if alone else "") or ""
    if title and _has_own_title(element):
        # The document's own title stands above those of its sections.
        body = body.replace("<h2>", "<h1>", 1).replace("</h2>", "</h1>", 1)
    elif title and not begins_with(visible_start(body), title):
        body = f"<h1>{html.escape(title)}</h1>{body}"
    metadata = Metadata(
        title=title or None,
        author=own.author or whole.author,
        published=own.published or whole.published,
        publisher=own.publisher or whole.publisher,
        language=element.get(XML_LANG) or element.get("lang") or whole.language,
    )
    return Part(page(body, title), "text/html", title, metadata=metadata, notices=notices)


def _has_own_title(element: Element) -> bool:
    return next((local_name(each) for each in element if local_name(each) not in _INFOS), "") == "title"


def _metadata(element: Element) -> Metadata:
    info = next((found for name in _INFOS if (found := child(element, name)) is not None), None)
    title = child(element, "title")
    title = title if title is not None else child(info, "title")
    told = list(info.iter()) if info is not None else []
    authors = [_person(each) for each in told if local_name(each) == "author"]
    dates = [text_of(each) for each in told if local_name(each) in ("pubdate", "date")]
    publishers = [text_of(each) for each in told if local_name(each) in ("publishername", "orgname", "corpauthor")]
    return Metadata(
        title=squashed(text_of(title)) or None,
        author=", ".join(dict.fromkeys(filter(None, authors))) or None,
        published=iso_date(next(filter(None, dates), "")),
        publisher=next(filter(None, publishers), None),
        language=element.get(XML_LANG) or element.get("lang"),
    )


def _person(author: Element) -> str:
    names = [text_of(each) for each in author.iter() if local_name(each) in ("firstname", "givenname", "surname")]
    return squashed(" ".join(names) or text_of(child(author, "personname")))
