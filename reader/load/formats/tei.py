"""TEI: texts as libraries and scholars encode them; a corpus holds many."""

import html
from collections.abc import Iterator
from dataclasses import replace
from xml.etree.ElementTree import Element

from reader.core.document import Metadata
from reader.load.formats.fields import begins_with, iso_date, squashed
from reader.load.formats.xml_markup import XML_LANG, Vocabulary, child, local_name, outermost, page, text_of, to_html
from reader.load.parts import Part

_BLOCKS = "div div1 div2 div3 div4 opener closer sp lg floatingText argument epigraph postscript front body back group"
# Of a choice the first is what was printed; pictures' descriptions and running heads were not part of the text.
_DROPPED = "corr reg expan fw figDesc graphic pb cb milestone teiHeader"
_WORDS = Vocabulary(
    tags=dict.fromkeys(_BLOCKS.split(), "div")
    | {
        "head": "h2",
        "p": "p",
        "ab": "p",
        "l": "p",
        "byline": "p.byline",
        "docAuthor": "p.byline",
        "dateline": "p.dateline",
        "docDate": "p.dateline",
        "titlePart": "h1",
        "salute": "p",
        "signed": "p.byline",
        "trailer": "p",
        "speaker": "p",
        "note": "aside",
        "list": "ul",
        "item": "li",
        "figure": "figure",
        "table": "table",
        "row": "tr",
        "cell": "td",
        "lb": "br",
        "cit": "blockquote",
    },
    dropped=frozenset(_DROPPED.split()),
    quotes=frozenset(("q", "quote", "said")),
    links={"ref": "target"},
)


def articles(root: Element, notices: tuple[str, ...]) -> Iterator[Part]:
    """One Part for each text of a TEI document or corpus that has a body."""
    for document in outermost(root, ("TEI", "TEI.2")):
        part = _article(document, notices)
        if part:
            yield part


def _article(document: Element, notices: tuple[str, ...]) -> Part | None:
    text = child(document, "text")
    plain = text_of(text)
    if text is None or not plain:
        return None
    header = child(document, "teiHeader")
    metadata = replace(_metadata(header), language=text.get(XML_LANG) or document.get(XML_LANG))
    title = metadata.title or ""
    body = to_html(text, _WORDS)
    if title and not begins_with(plain, title):
        body = f"<h1>{html.escape(title)}</h1>{body}"
    return Part(page(body, title), "text/html", title, metadata=metadata, notices=notices)


def _metadata(header: Element | None) -> Metadata:
    title = child(header, "fileDesc", "titleStmt")
    published = child(header, "fileDesc", "publicationStmt")
    source = child(header, "fileDesc", "sourceDesc")
    authors = [squashed(text_of(each)) for each in (title if title is not None else ()) if local_name(each) == "author"]
    # The source is what was printed; the publication may be the encoded file's.
    date = _first(source, "date")
    date = date if date is not None else _first(published, "date")
    publisher = _first(source, "publisher")
    publisher = publisher if publisher is not None else _first(published, "publisher")
    address = next((each.get("target", "") for each in _all(source, "ptr", "ref")), "")
    when = (date.get("when") or text_of(date)) if date is not None else ""
    return Metadata(
        title=squashed(text_of(child(title, "title"))) or None,
        author=", ".join(dict.fromkeys(name for name in authors if name)) or None,
        published=iso_date(when),
        publisher=squashed(text_of(publisher)) or None,
        url=squashed(address) if address.lower().startswith(("http://", "https://")) else None,
    )


def _first(element: Element | None, name: str) -> Element | None:
    return next(_all(element, name), None)


def _all(element: Element | None, *names: str) -> Iterator[Element]:
    if element is not None:
        yield from (each for each in element.iter() if local_name(each) in names)
