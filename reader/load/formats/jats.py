"""JATS: articles as scientific journals send them to archives."""

import html
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from reader.core.document import Metadata
from reader.load.formats.fields import begins_with, squashed
from reader.load.formats.xml_markup import XML_LANG, Vocabulary, child, local_name, outermost, page, text_of, to_html
from reader.load.parts import Part

_WORDS = Vocabulary(
    tags=dict.fromkeys("sec abstract app boxed-text ack statement fn-group".split(), "div")
    | dict.fromkeys("p attrib verse-line ref".split(), "p")
    | dict.fromkeys("fig fig-group table-wrap".split(), "figure")
    | {
        "title": "h2",
        "caption": "figcaption",
        "disp-quote": "blockquote",
        "disp-formula": "p",
        "list": "ul",
        "list-item": "li",
        "table": "table",
        "tr": "tr",
        "td": "td",
        "th": "th",
        "fn": "aside",
        "break": "br",
        "ref-list": "div.references",
    },
    dropped=frozenset("object-id graphic inline-graphic media tex-math math".split()),
    links={"ext-link": "{http://www.w3.org/1999/xlink}href", "uri": "{http://www.w3.org/1999/xlink}href"},
)
_PUBLISHED = ("epub", "pub", "ppub", "collection")


def articles(root: Element, notices: tuple[str, ...]) -> Iterator[Part]:
    """One Part for each article in ``root`` that has a body or an abstract."""
    for article in outermost(root, ("article",)):
        part = _article(article, notices)
        if part:
            yield part


def _article(article: Element, notices: tuple[str, ...]) -> Part | None:
    meta = child(article, "front", "article-meta")
    abstracts = [each for each in (meta if meta is not None else ()) if local_name(each) == "abstract"]
    told = [*abstracts, *(each for each in article if local_name(each) in ("body", "back", "floats-group"))]
    plain = " ".join(text_of(each) for each in told[:2])
    if not plain.strip():
        return None
    metadata = _metadata(article, meta)
    title = metadata.title or ""
    body = "".join(f"<div>{to_html(each, _WORDS)}</div>" for each in told)
    if title and not begins_with(plain, title):
        byline = f'<p class="byline">{html.escape(metadata.author)}</p>' if metadata.author else ""
        body = f"<h1>{html.escape(title)}</h1>{byline}{body}"
    return Part(page(body, title), "text/html", title, metadata=metadata, notices=notices)


def _metadata(article: Element, meta: Element | None) -> Metadata:
    title = child(meta, "title-group", "article-title")
    journal = child(article, "front", "journal-meta")
    name = child(journal, "journal-title-group", "journal-title")
    name = name if name is not None else child(journal, "journal-title")
    doi = next((text_of(each) for each in _each(meta, "article-id") if each.get("pub-id-type") == "doi"), "")
    return Metadata(
        title=squashed(text_of(title)) or None,
        author=", ".join(dict.fromkeys(filter(None, map(_person, _authors(meta))))) or None,
        published=_day(meta),
        publisher=squashed(text_of(name)) or None,
        url=f"https://doi.org/{squashed(doi)}" if doi.startswith("10.") else None,
        language=article.get(XML_LANG),
    )


def _authors(meta: Element | None) -> list[Element]:
    return [
        contributor
        for group in _each(meta, "contrib-group")
        for contributor in group
        if local_name(contributor) == "contrib" and contributor.get("contrib-type", "author") == "author"
    ]


def _person(contributor: Element) -> str:
    name = child(contributor, "name")
    if name is None:
        name = child(contributor, "name-alternatives", "name")
    given, surname = text_of(child(name, "given-names")), text_of(child(name, "surname"))
    return squashed(f"{given} {surname}") or squashed(text_of(child(contributor, "collab")))


def _day(meta: Element | None) -> str | None:
    """The day of publishing, as exact as it is told; the one on the web before the one in print."""
    dates = sorted(_each(meta, "pub-date"), key=_rank)
    for date in dates:
        parts = [text_of(child(date, name)) for name in ("year", "month", "day")]
        known = parts[: next((at for at, part in enumerate(parts) if not part.isdecimal()), len(parts))]
        if known:
            return "-".join(part.zfill(2) for part in known)
    return None


def _rank(date: Element) -> int:
    kind = date.get("pub-type") or date.get("date-type") or ""
    return _PUBLISHED.index(kind) if kind in _PUBLISHED else len(_PUBLISHED)


def _each(element: Element | None, name: str) -> list[Element]:
    return [each for each in (element if element is not None else ()) if local_name(each) == name]
