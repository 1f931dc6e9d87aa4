"""What a web page says of itself: title, author, date, publisher and address."""

import html
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from reader.core.document import Metadata

# Linked data of an article is a few kilobytes; beyond this it is a catalogue.
_LINKED_DATA_BYTES = 1_000_000
_VALUE_LENGTH = 1_000

# In the order they are believed: Open Graph, then the names that publishing systems write, then Dublin Core.
_TITLE = ("og:title", "twitter:title", "dc.title", "headline")
_AUTHOR = ("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl")
_PUBLISHED = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "date",
    "dc.date.issued",
    "dc.date",
    "dcterms.created",
)
_PUBLISHER = ("og:site_name", "publisher", "dc.publisher", "application-name")
_URL = ("og:url", "twitter:url")


@dataclass(frozen=True, slots=True)
class PageFacts:
    """The places of a page that metadata comes from: ``metas`` are (name in lower case, content), in page order."""

    title: str = ""
    metas: tuple[tuple[str, str], ...] = ()
    canonical: str = ""
    linked_data: tuple[str, ...] = ()


def gather(facts: PageFacts) -> Metadata:
    """The metadata that the page gives, each None where it gives none that is fit to show."""
    metas: dict[str, str] = {}
    for key, content in facts.metas:
        if _clean(content):
            metas.setdefault(key, _clean(content))
    article = _article(facts.linked_data)
    return Metadata(
        title=_first([_of(metas, _TITLE), _text(article.get("headline")), _clean(facts.title)]),
        author=_first([_author(metas), _names(article.get("author"))]),
        published=_first([_of(metas, _PUBLISHED[:3]), _text(article.get("datePublished")), _of(metas, _PUBLISHED)]),
        publisher=_first([_of(metas, _PUBLISHER[:1]), _names(article.get("publisher")), _of(metas, _PUBLISHER)]),
        url=_first(url for url in (facts.canonical, _of(metas, _URL), _text(article.get("url"))) if _is_address(url)),
    )


def _first(values: Iterable[str]) -> str | None:
    return next((value for value in values if value), None)


def _of(metas: Mapping[str, str], keys: Iterable[str]) -> str:
    return next((metas[key] for key in keys if key in metas), "")


def _author(metas: Mapping[str, str]) -> str:
    """The author's name: article:author often holds the address of a profile page instead."""
    return next((metas[key] for key in _AUTHOR if key in metas and not _is_address(metas[key])), "")


def _is_address(value: str) -> bool:
    return value.lower().startswith(("http://", "https://"))


def _clean(value: str) -> str:
    return " ".join(value.split())[:_VALUE_LENGTH]


def _text(value: object) -> str:
    return _clean(html.unescape(value)) if isinstance(value, str) else ""


def _names(value: object) -> str:
    """The name of a person or an organisation of linked data, several joined by commas."""
    found = []
    for each in value if isinstance(value, list) else [value]:
        name = _text(each.get("name")) if isinstance(each, dict) else _text(each)
        if name and not _is_address(name) and name not in found:
            found.append(name)
    return ", ".join(found)


def _article(scripts: Iterable[str]) -> Mapping[str, object]:
    """The first description of an article in a page's JSON-LD; empty when there is none that can be read."""
    for script in scripts:
        if len(script) > _LINKED_DATA_BYTES:
            continue
        try:
            data = json.loads(script.strip().removesuffix(";"), strict=False)
        except (ValueError, RecursionError):
            continue
        for described in _objects(data):
            if _is_article(described.get("@type")):
                return described
    return {}


def _objects(data: object) -> list[dict[str, object]]:
    listed = data if isinstance(data, list) else [data]
    found: list[dict[str, object]] = []
    for each in listed:
        if isinstance(each, dict):
            graph = each.get("@graph")
            found += [each, *(part for part in graph if isinstance(part, dict))] if isinstance(graph, list) else [each]
    return found


def _is_article(kind: object) -> bool:
    kinds = kind if isinstance(kind, list) else [kind]
    return any(isinstance(k, str) and k.endswith(("Article", "BlogPosting", "Report")) for k in kinds)
