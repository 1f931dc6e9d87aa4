"""NITF and NewsML: articles as news agencies send them."""

import html
from collections.abc import Iterator
from dataclasses import replace
from xml.etree.ElementTree import Element

from reader.core.document import Metadata
from reader.core.wording import tr
from reader.load.formats.fields import begins_with, iso_date, squashed, without_by
from reader.load.formats.xml_markup import (
    XHTML,
    XML_LANG,
    Vocabulary,
    child,
    local_name,
    outermost,
    page,
    paragraphs,
    text_of,
    to_html,
    visible_start,
)
from reader.load.parts import Part

_NITF = Vocabulary(
    tags={
        **XHTML.tags,
        "hl1": "h1",
        "hl2": "h2",
        "byline": "p.byline",
        "distributor": "p.distributor",
        "dateline": "p.dateline",
        "abstract": "div",
        "body.content": "div",
        "body.end": "div",
        "block": "div",
        "bq": "blockquote",
        "credit": "p.credit",
        "media": "figure",
        "media-caption": "figcaption",
        "media-producer": "p.credit",
        "note": "aside",
        "nitf-table": "div",
        "tagline": "p",
        "bibliography": "p",
        "rights": "p",
        "series": "p",
        "fn": "p",
    },
    dropped=frozenset("head media-reference media-metadata media-object nitf-table-metadata pronounce".split()),
    spaced=frozenset(("byttl", "story.date", "virtloc")),
    quotes=frozenset(("q",)),
    links={"a": "href"},
)
# Of the G2 publication states (cv.iptc.org/newscodes/pubstatusg2) these take an article back.
_TAKEN_BACK = ("canceled", "withheld")


def nitf_articles(root: Element, notices: tuple[str, ...]) -> Iterator[Part]:
    """One Part for each NITF document in ``root`` that has text."""
    for document in outermost(root, ("nitf",)):
        part = _part(_nitf_body(document), _nitf_metadata(document), notices=notices)
        if part:
            yield part


def g2_articles(root: Element, notices: tuple[str, ...]) -> Iterator[Part]:
    """One Part for each NewsML-G2 news item in ``root`` that has text; packages only refer to items."""
    for item in outermost(root, ("newsItem",)):
        body, inner = _g2_body(child(item, "contentSet"))
        content = child(item, "contentMeta")
        status = child(item, "itemMeta", "pubStatus")
        state = status.get("qcode", "").rpartition(":")[2].lower() if status is not None else ""
        said = (tr("Its publisher has taken this article back."),) if state in _TAKEN_BACK else ()
        metadata = _merged(_g2_metadata(item), inner)
        byline, dateline = _line(child(content, "by")), _line(child(content, "dateline"))
        part = _part(body, metadata, byline, dateline, notices=notices + said)
        if part:
            yield part


def newsml1_articles(root: Element, notices: tuple[str, ...]) -> Iterator[Part]:
    """One Part for each NewsML 1 news item in ``root`` that has text."""
    for item in outermost(root, ("NewsItem",)):
        data = next((each for each in item.iter() if local_name(each) == "DataContent" and text_of(each)), None)
        if data is None:
            continue
        body, inner = _content(data)
        lines = next((each for each in item.iter() if local_name(each) == "NewsLines"), None)
        created = next(
            (each for each in item.iter() if local_name(each) in ("FirstCreated", "ThisRevisionCreated")), None
        )
        said = Metadata(
            title=_line(child(lines, "HeadLine")) or None,
            author=without_by(text_of(child(lines, "ByLine"))) or None,
            published=iso_date(text_of(created)),
            publisher=_line(child(lines, "CreditLine")) or None,
        )
        byline, dateline = _line(child(lines, "ByLine")), _line(child(lines, "DateLine"))
        part = _part(body, _merged(said, inner), byline, dateline, notices=notices)
        if part:
            yield part


def _part(
    body: str, metadata: Metadata, byline: str = "", dateline: str = "", *, notices: tuple[str, ...]
) -> Part | None:
    """The article under its headline, byline and dateline, each where the body does not begin with it itself."""
    start = visible_start(body)
    if not start.strip():
        return None
    title = metadata.title or ""
    lines = []
    if title and not begins_with(start, title):
        lines.append(f"<h1>{html.escape(title)}</h1>")
    # The body of an agency's article names place and day in its first words: "BRENWICK, May 5 (AP) —".
    for line, kind in ((byline, "byline"), (dateline, "dateline")):
        key = line.partition(",")[0] if kind == "dateline" else without_by(line)
        if line and key.casefold() not in " ".join(start[:600].split()).casefold():
            lines.append(f'<p class="{kind}">{html.escape(line)}</p>')
    return Part(page("".join(lines) + body, title), "text/html", title, metadata=metadata, notices=notices)


def _g2_body(contents: Element | None) -> tuple[str, Metadata]:
    """The first rendition with text, markup before plain text, and what it says of itself."""
    for name in ("inlineXML", "inlineData"):
        for each in contents if contents is not None else ():
            if local_name(each) == name and text_of(each):
                return _content(each)
    return "", Metadata()


def _content(element: Element) -> tuple[str, Metadata]:
    nitf = next((each for each in element.iter() if local_name(each) == "nitf"), None)
    if nitf is not None:
        return _nitf_body(nitf), _nitf_metadata(nitf)
    if len(element):
        names = {local_name(each) for each in element.iter()}
        # Without its frame NITF is told by its own elements.
        return to_html(element, _NITF if names & {"hedline", "body.content", "media", "block"} else XHTML), Metadata()
    text = "".join(element.itertext())
    markup = element.get("contenttype", "") in ("text/html", "application/xhtml+xml")
    return (text if markup else paragraphs(text)), Metadata()


def _nitf_body(document: Element) -> str:
    body = child(document, "body")
    return to_html(body, _NITF) if body is not None and text_of(body) else ""


def _nitf_metadata(document: Element) -> Metadata:
    head, top = child(document, "head"), child(document, "body", "body.head")
    data, printed = child(head, "docdata"), child(head, "pubdata")
    byline = child(top, "byline")
    people = [text_of(each) for each in byline.iter() if local_name(each) == "person"] if byline is not None else []
    dates = [(data, "date.issue", "norm"), (data, "date.release", "norm")]
    normed = [found.get(key, "") for parent, name, key in dates if (found := child(parent, name)) is not None]
    if printed is not None:
        normed.append(printed.get("date.publication", ""))
    address = printed.get("ex-ref", "") if printed is not None else ""
    name = printed.get("name", "") if printed is not None else ""
    return Metadata(
        language=document.get(XML_LANG),
        title=_line(child(top, "hedline", "hl1")) or _line(child(head, "title")) or None,
        author=", ".join(squashed(each) for each in people if each) or without_by(text_of(byline)) or None,
        published=iso_date(next((date for date in normed if date), "")),
        publisher=squashed(name) or _line(child(top, "distributor")) or None,
        url=address if address.lower().startswith(("http://", "https://")) else None,
    )


def _g2_metadata(item: Element) -> Metadata:
    meta, content = child(item, "itemMeta"), child(item, "contentMeta")
    told = list(content) if content is not None else []
    names = [text_of(each) for each in told if local_name(each) == "by"]
    creators = [text_of(child(each, "name")) for each in told if local_name(each) == "creator"]
    provider = child(meta, "provider")
    credit = _line(child(content, "creditline")) or _line(child(provider, "name"))
    if not credit and provider is not None:
        credit = squashed(provider.get("literal", ""))
    dates = (child(content, "contentCreated"), child(meta, "firstCreated"), child(meta, "versionCreated"))
    language = child(content, "language")
    return Metadata(
        language=language.get("tag") if language is not None else item.get(XML_LANG),
        title=_line(child(content, "headline")) or _line(child(meta, "title")) or None,
        author=", ".join(without_by(each) for each in names or creators if each) or None,
        published=next((iso_date(text_of(date)) for date in dates if text_of(date)), None),
        publisher=credit or None,
    )


def _merged(first: Metadata, second: Metadata) -> Metadata:
    return replace(
        first,
        title=first.title or second.title,
        author=first.author or second.author,
        published=first.published or second.published,
        publisher=first.publisher or second.publisher,
        url=first.url or second.url,
        language=first.language or second.language,
    )


def _line(element: Element | None) -> str:
    return squashed(text_of(element))
