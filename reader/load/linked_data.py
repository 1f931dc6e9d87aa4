"""What the JSON-LD of a page says of its article, as far as it can be read."""

import html
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

# Linked data of an article is a few kilobytes; beyond this it is a catalogue.
_MOST = 1_000_000
# What scripts are wrapped in for old browsers, and the comma before a closing bracket that JSON does not allow.
# For stripped text: spaces that could be taken one way or the other would take time by the square of them.
_WRAPPING = re.compile(r"\A(?:<!--|/[/*]\s*<!\[CDATA\[(?:\s*\*/)?)|(?:-->|/[/*]\s*\]\]>(?:\s*\*/)?)\s*+;?\Z")
_TRAILING_COMMA = re.compile(r",(?=\s*[}\]])")
_ARTICLE = ("Article", "BlogPosting", "Report", "Review")
_PAGE = ("WebPage", "ItemPage")
# Parts of a description that may be the article itself.
_INSIDE = ("@graph", "mainEntity", "mainEntityOfPage")
# What a graph refers to is described beside it or inside it, never far down.
_DEPTH = 4
_NAMES = 30
_VALUE_LENGTH = 1_000


@dataclass(frozen=True, slots=True)
class Described:
    """An article as linked data describes it; empty where it says nothing."""

    headline: str = ""
    authors: tuple[str, ...] = ()
    published: str = ""
    publisher: str = ""
    url: str = ""
    language: str = ""


def described(scripts: Iterable[str]) -> Described:
    """What a page's JSON-LD ``scripts`` say of its article; a script that cannot be read says nothing."""
    read = [data for script in scripts if (data := _read(script)) is not None]
    objects = [one for data in read for one in _objects(data, _DEPTH)]
    named = {key: one for data in read for key, one in _identified(data, _DEPTH)}
    articles = [one for one in objects if _is(one, _ARTICLE)]
    # Where no article is described, the page's own description still has its dates and its publisher.
    chosen = next((one for one in articles if _text(one.get("headline"))), next(iter(articles), None))
    page: Mapping[str, object] = {} if chosen else next((one for one in objects if _is(one, _PAGE)), {})
    one = chosen or page
    return Described(
        _text(one.get("headline")),
        tuple(_names(one.get("author"), named)) or tuple(_names(one.get("creator"), named)),
        _text(one.get("datePublished")),
        next(iter(_names(one.get("publisher"), named)), ""),
        _text(one.get("url")) or _address(one.get("mainEntityOfPage")),
        _language(one.get("inLanguage")),
    )


def _read(script: str) -> object:
    if len(script) > _MOST:
        return None
    plain = _WRAPPING.sub("", script.strip()).strip().removesuffix(";")
    for text in (plain, _TRAILING_COMMA.sub("", plain)):
        try:
            return json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _objects(data: object, depth: int) -> Iterator[Mapping[str, object]]:
    """The things described on the first level, in graphs and as what a page is about."""
    if isinstance(data, list) and depth:
        for each in data:
            yield from _objects(each, depth - 1)
    elif isinstance(data, dict):
        yield data
        for key in _INSIDE if depth else ():
            yield from _objects(data.get(key), depth - 1)


def _identified(data: object, depth: int) -> Iterator[tuple[str, Mapping[str, object]]]:
    """Whatever has both an identifier and a name, however deep within reason."""
    if isinstance(data, dict):
        if isinstance(data.get("@id"), str) and data.get("name"):
            yield data["@id"], data
        data = list(data.values())
    if isinstance(data, list) and depth:
        for each in data:
            yield from _identified(each, depth - 1)


def _is(one: Mapping[str, object], kinds: tuple[str, ...]) -> bool:
    kind = one.get("@type")
    return any(isinstance(k, str) and k.endswith(kinds) for k in (kind if isinstance(kind, list) else [kind]))


def _names(value: object, named: Mapping[str, Mapping[str, object]]) -> list[str]:
    """The names of persons or organisations: bare, in a description, or in one that is referred to."""
    found: list[str] = []
    for each in (value if isinstance(value, list) else [value])[:_NAMES]:
        key = each.get("@id") if isinstance(each, dict) else each
        known = named.get(key, {}) if isinstance(key, str) else {}
        told = (each.get("name") if isinstance(each, dict) else None) or known.get("name") or each
        found += [_text(name) for name in (told if isinstance(told, list) else [told]) if _text(name)]
    return list(dict.fromkeys(found))


def _address(value: object) -> str:
    return _text(value.get("@id") if isinstance(value, dict) else value)


def _language(value: object) -> str:
    """A language's tag: bare, or that of a described one; of several none, since the text is in one of them."""
    if isinstance(value, dict):
        value = value.get("alternateName") or value.get("name")
    return _text(value[0] if isinstance(value, list) and len(value) == 1 else value)


def _text(value: object) -> str:
    return " ".join(html.unescape(value).split())[:_VALUE_LENGTH] if isinstance(value, str) else ""
