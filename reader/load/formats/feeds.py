"""RSS and Atom: one article an item, with its full text where the feed carries it."""

import html
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from reader.core.document import Metadata
from reader.core.wording import tr, tr_later
from reader.load.formats.fields import begins_with, iso_date, mail_date, squashed, unescaped, without_by
from reader.load.formats.xml_markup import (
    XHTML,
    local_name,
    outermost,
    page,
    paragraphs,
    text_of,
    to_html,
    visible_start,
)
from reader.load.parts import Part

_ATOM = "{http://www.w3.org/2005/Atom}"
_CONTENT = "{http://purl.org/rss/1.0/modules/content/}"
_DC = "{http://purl.org/dc/elements/1.1/}"
# Extensions have a title and a description of pictures and sounds; those of the item itself are in one of these.
_OWN = ("", "{http://purl.org/rss/1.0/}", "{http://backend.userland.com/rss2}")
_SUMMARY_ONLY = tr_later("The feed has only a summary of this article, not its text.")


def articles(root: Element, notices: tuple[str, ...]) -> Iterator[Part]:
    """One Part for each item of a feed that has any text."""
    channel = next((each for each in root.iter() if local_name(each) in ("channel", "feed")), root)
    publisher = squashed(text_of(_own(channel, "title")) or text_of(channel.find(f"{_ATOM}title")))
    for item in outermost(root, ("item", "entry")):
        if item.tag in [f"{space}item" for space in _OWN]:
            body, full = _rss_body(item)
            metadata = _rss_metadata(item, publisher)
        elif item.tag == f"{_ATOM}entry":
            body, full = _atom_body(item)
            metadata = _atom_metadata(item, channel, publisher)
        else:
            continue
        if body.strip():
            title = metadata.title or ""
            if title and not begins_with(visible_start(body), title):
                body = f"<h1>{html.escape(title)}</h1>{body}"
            said = notices if full else (*notices, tr(_SUMMARY_ONLY))
            yield Part(page(body, title), "text/html", title, metadata=metadata, notices=said)


def _own(item: Element, name: str) -> Element | None:
    return next((found for space in _OWN if (found := item.find(space + name)) is not None), None)


def _rss_body(item: Element) -> tuple[str, bool]:
    encoded = item.findtext(f"{_CONTENT}encoded") or ""
    if encoded.strip():
        return encoded, True
    described = _own(item, "description")
    if described is None:
        return "", False
    # A feed without content:encoded may carry the whole text here; one paragraph is a summary.
    body = "".join(described.itertext())
    full = body.lower().count("<p") > 1
    return (body if "<" in body else paragraphs(html.unescape(body))), full


def _rss_metadata(item: Element, publisher: str) -> Metadata:
    # An address may go before the name: "news@courier.example (Ann Lee)".
    author = text_of(item.find(f"{_DC}creator")) or text_of(_own(item, "author"))
    if "@" in author:
        author = author.partition("(")[2].partition(")")[0]
    date = text_of(_own(item, "pubDate")) or text_of(item.find(f"{_DC}date"))
    address = text_of(_own(item, "link")) or text_of(_own(item, "guid"))
    return _metadata(text_of(_own(item, "title")), author, mail_date(date) or iso_date(date), publisher, address)


def _atom_body(entry: Element) -> tuple[str, bool]:
    for name, full in (("content", True), ("summary", False)):
        found = entry.find(_ATOM + name)
        if found is None or not text_of(found):
            continue
        kind = found.get("type", "text")
        if len(found) and kind not in ("html", "text", "text/plain"):
            return to_html(found, XHTML), full
        text = "".join(found.itertext())
        return (text if kind in ("html", "text/html") else paragraphs(text)), full
    return "", False


def _atom_metadata(entry: Element, feed: Element, publisher: str) -> Metadata:
    names = entry.findall(f"{_ATOM}author/{_ATOM}name") or feed.findall(f"{_ATOM}author/{_ATOM}name")
    date = text_of(entry.find(f"{_ATOM}published")) or text_of(entry.find(f"{_ATOM}updated"))
    links = [
        each.get("href", "") for each in entry.findall(f"{_ATOM}link") if each.get("rel", "alternate") == "alternate"
    ]
    author = ", ".join(text_of(each) for each in names)
    return _metadata(text_of(entry.find(f"{_ATOM}title")), author, iso_date(date), publisher, next(iter(links), ""))


def _metadata(title: str, author: str, published: str | None, publisher: str, address: str) -> Metadata:
    return Metadata(
        title=unescaped(title) or None,
        author=without_by(author) or None,
        published=published,
        publisher=publisher or None,
        url=squashed(address) if address.lower().startswith(("http://", "https://")) else None,
    )
