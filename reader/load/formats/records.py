"""What a record of a scraper says: which of its fields are the text, the headline, the names, the date, the address."""

import html
import re
from collections.abc import Iterator, Mapping

from reader.core.document import Metadata
from reader.core.wording import tr, tr_later
from reader.load.formats.fields import begins_with, epoch_date, iso_date, sound, squashed, unescaped, without_by
from reader.load.formats.xml_markup import page, visible_start
from reader.load.parts import Part

# In the order they are believed. Where two tools mean different things by a name, the whole text goes before an
# extract: NewsAPI's and trafilatura's "description" and "excerpt" are no text of the article and stand in no list.
_TEXT = (
    "articleBody maintext article_text articletext fulltext full_text text body_text bodyText article_body content "
    "article_content content_text content_html body textContent raw_text cleaned_text story paragraphs lead_paragraph"
).split()
# Where a crawler keeps the page as it came: the article is in it, but so is all else.
_PAGE = "html raw_html rawHtml page_html pageHtml browserHtml".split()
_TITLE = "headline title webTitle article_title headline_text name".split()
_AUTHOR = "author authors byline creator writer journalist".split()
_PUBLISHED = (
    "datePublished publishedTime date_publish publishedAt published_at published date_published publish_date "
    "pub_date pubDate publication_date webPublicationDate firstPublicationDate date datetime timestamp created_at"
).split()
_PUBLISHER = (
    "sitename site_name siteName publisher publication outlet newspaper source_name source-hostname source "
    "source_domain hostname domain site"
).split()
_URL = (
    "url link web_url webUrl canonical_url canonicalUrl canonicalLink article_url mainEntityOfPage source @id id"
).split()
_OWN = "title author published publisher url language file_date".split()
_LANGUAGE = "inLanguage language lang".split()
# What holds a value when it is no string: WordPress, the New York Times, schema.org, feeds turned to JSON.
_INNER = "rendered main original name value html text #text @value @id".split()
# What holds records, or the article of a record: search engines, news interfaces, feeds, linked data.
_HOLDERS = (
    "articles results items docs response data hits _source records entries article news posts stories rows "
    "documents @graph mainEntity feed objects"
).split()
_MARKUP = re.compile(
    r"(?i)<(?:p|br|div|h[1-6]|ul|ol|li|blockquote|article|section|figure|table|html|body)(?:\s[^<>]*)?/?>"
)
_PAGE_START = re.compile(r"(?i)<(?:!doctype\s+html|html|head|body)\b")
_LEVELS = 6
# NewsAPI gives the first 200 signs of a text, and how many there are.
_CUT_SHORT = re.compile(r"\[\+\d+ chars\]\s*\Z")
_CUT = tr_later("Whoever made this record cut its text short: only the beginning of the article is here.")


def articles(value: object) -> Iterator[Mapping[str, object]]:
    """The records of a JSON value, which may be one itself, those with a text or page, and listed ones with a title."""
    pending = [(value, 0)]
    while pending:
        held, level = pending.pop()
        inner: list[object] = []
        if isinstance(held, list):
            inner = held
        elif isinstance(held, dict):
            if _text_of(held):
                yield held
                continue
            inner = _held_in(held)
            if _page_of(held) and not any(name in held for name in _HOLDERS):
                yield held
                continue
            # Linked data describes people and sites too, which are no articles that lost their text.
            if level and not inner and "@type" not in held and any(_plain(held.get(name)) for name in _TITLE[:4]):
                yield held
        if level < _LEVELS:
            pending.extend((each, level + 1) for each in reversed(inner) if each and isinstance(each, list | dict))


def _held_in(value: Mapping[str, object]) -> list[object]:
    """What of an object without a text of its own may be records, or the record itself."""
    fields = value.get("fields")
    if isinstance(fields, dict):
        # The Guardian keeps some of an article in this object, and some beside it.
        return [{key: each for key, each in {**value, **fields}.items() if key != "fields"}]
    known = [value[name] for name in _HOLDERS if isinstance(value.get(name), list | dict)]
    if known:
        return known
    lists = [each for each in value.values() if isinstance(each, list)]
    return lists[0] if len(lists) == 1 else []


def article_of(record: Mapping[str, object], label: str) -> Part:
    """The article of a record, text or HTML as its body is; ``label`` is its label when it has no title.

    The headline goes above a body that does not begin with it, for a reader should see it; names and date are metadata
    alone.
    """
    if _is_own(record):
        return _analysed(record, label)
    body = _text_of(record)
    metadata = _metadata(record)
    title = metadata.title or ""
    if not body and (whole := _page_of(record)):
        return Part(sound(whole), "text/html", title or label, metadata=metadata)
    if not body:
        return Part(
            "", "text/plain", title or label, metadata=metadata, notices=(tr("This record has no text in it."),)
        )
    notices = (tr(_CUT),) if _CUT_SHORT.search(body[-40:]) else ()
    if _MARKUP.search(body):
        if title and not begins_with(visible_start(body), title):
            body = f"<h1>{html.escape(title)}</h1>{body}"
        whole = body if "<body" in body[:20_000].lower() else page(body, title)
        return Part(sound(whole), "text/html", title or label, metadata=metadata, notices=notices)
    if title and not begins_with(body, title):
        body = f"{title}\n\n{body}"
    return Part(sound(body), "text/plain", title or label, metadata=metadata, notices=notices)


def _is_own(record: Mapping[str, object]) -> bool:
    return isinstance(record.get("schema"), int) and isinstance(record.get("blocks"), list)


def _analysed(record: Mapping[str, object], label: str) -> Part:
    """The article of an analysis that this program wrote: its text as it was."""
    said = _mapping(record.get("metadata"))
    values = {name: _plain(said.get(name)) or None for name in _OWN}
    text = record.get("text")
    return Part(
        sound(text) if isinstance(text, str) else "",
        "text/plain",
        values["title"] or label,
        metadata=Metadata(**values),
    )


def _text_of(record: Mapping[str, object]) -> str:
    for name in _TEXT:
        text = _long(record.get(name))
        if text.strip():
            return text
    return ""


def _page_of(record: Mapping[str, object]) -> str:
    """The whole page that a record without a text of its own keeps; empty when it keeps none."""
    pages = (value for name in _PAGE if isinstance(value := record.get(name), str))
    return next((page for page in pages if _PAGE_START.search(page[:2000])), "")


def _long(value: object) -> str:
    """A body: a string, an object with one, or a list of paragraphs."""
    if isinstance(value, str):
        return value
    if isinstance(value, dict):
        return next((value[name] for name in _INNER if isinstance(value.get(name), str)), "")
    if isinstance(value, list):
        # Records of their own are no paragraphs.
        if any(isinstance(each, dict) and any(name in each for name in _TITLE[:4]) for each in value):
            return ""
        return "\n\n".join(text for each in value if not isinstance(each, list) and (text := _long(each)).strip())
    return ""


def _metadata(record: Mapping[str, object]) -> Metadata:
    names = (_names(record.get(name)) for name in _AUTHOR)
    publishers = (_names(record.get(name)) for name in _PUBLISHER)
    dates = (_date(record.get(name)) for name in _PUBLISHED)
    addresses = (_plain(record.get(name)) for name in _URL)
    languages = (_plain(record.get(name)) for name in _LANGUAGE)
    titles = (unescaped(_plain(record.get(name))) for name in _TITLE)
    return Metadata(
        title=next(filter(None, titles), None),
        author=next(filter(None, (without_by(each) for each in names)), None),
        published=next(filter(None, dates), None),
        publisher=next((each for each in publishers if each and not _is_address(each)), None),
        url=next(filter(_is_address, addresses), None),
        language=next(filter(None, languages), None),
    )


def _plain(value: object) -> str:
    """A short value: a string, or what an object holds under one of the usual names."""
    if isinstance(value, dict):
        value = next((value[name] for name in _INNER if isinstance(value.get(name), str)), "")
    return squashed(value) if isinstance(value, str) else ""


def _names(value: object) -> str:
    listed = value if isinstance(value, list) else [value]
    found = dict.fromkeys(_plain(each) for each in listed)
    return squashed(", ".join(name for name in found if name and not _is_address(name)))


def _date(value: object) -> str | None:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return epoch_date(value)
    return iso_date(_plain(value))


def _is_address(value: str) -> bool:
    return value.lower().startswith(("http://", "https://"))


def _mapping(value: object) -> Mapping[str, object]:
    return value if isinstance(value, dict) else {}
