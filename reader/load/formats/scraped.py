"""Dumps of scrapers: JSON, and JSON Lines with one article a line, whatever the tool calls its fields.

Read so are trafilatura, newspaper, news-please, Scrapy and Zyte, schema.org, WordPress, what news interfaces answer,
and the analyses that this program writes. The headline is metadata and, where the body does not begin with it, the
first line of the text, so that the reader sees it.
"""

import itertools
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import Final

from reader.core.wording import tr, tr_later
from reader.errors import InputError
from reader.load.encodings import Decoded, byte_order_mark, decode, detect, looks_wide
from reader.load.formats.fields import unreadable
from reader.load.formats.records import article_of, articles
from reader.load.limits import MAX_MARKUP_BYTES, check_size, or_raise, scaled
from reader.load.parts import Part

MEDIA_TYPE: Final = "application/json"

_NAMES = (".json", ".jsonl", ".ndjson", ".jl", ".jsonld")
_LINE_NAMES = (".jsonl", ".ndjson", ".jl")
# A text may begin with a brace or a bracket; an object is told by its first name, a list by its first object.
_START = re.compile(r'\s*(?:\[\s*)*\{\s*(?:"(?:[^"\\\n]|\\.){0,200}"\s*:|\})')
_SPACE = re.compile(r"[ \t\r\n]*")
_SEPARATOR = re.compile(r"[ \t\r\n,\x1e]*")
# A dump whose first lines are all unreadable is of another format, whatever its name.
_MOST_BAD_LINES = 1_000
# Each list and object takes up to 250 bytes however short it is written; in a dump one comes on some hundred signs.
MAX_CONTAINERS = scaled(3_000_000)
_decoder = json.JSONDecoder(strict=False)


@dataclass(frozen=True, slots=True)
class _Line:
    """A line, its number from 1, and how many of its bytes could not be read."""

    number: int
    text: str
    undecodable: int


def matches(head: bytes, name: str) -> bool:
    """Whether the file begins as JSON does: with a named value of an object, or a list of such objects."""
    mark = byte_order_mark(head)
    if mark or not looks_wide(head):
        text = head.decode(mark or "utf-8", "replace").removeprefix("\ufeff")
    else:
        text = head.replace(b"\0", b"").decode("latin-1")
    if _START.match(text):
        return True
    bare = name.lower().removesuffix(".gz")
    return PurePath(bare).suffix in _NAMES and text.lstrip()[:1] in ("{", "[")


def parts(data: bytes, name: str) -> Iterator[Part]:
    """One Part for each record, "text/plain" or, where its body is markup, "text/html".

    JSON Lines are read line by line, and one that cannot be read gives an empty Part whose notice says why. Raises
    InputError, which names the file ``name``, when the JSON is broken at its start, too deep, too large or of more than
    ``MAX_CONTAINERS`` lists and objects, or holds no record with a text.
    """
    encoding = detect(data, markup=False)
    lines = _lines(data, encoding)
    first = list(itertools.islice(lines, 2))
    by_name = PurePath(name.lower().removesuffix(".gz")).suffix in _LINE_NAMES
    is_list = bool(first) and first[0].text.lstrip().startswith("[")
    if len(first) > 1 and not is_list and (by_name or any(_is_record(line.text) for line in first)):
        found = _from_lines(itertools.chain(first, lines))
    else:
        check_size(len(data), MAX_MARKUP_BYTES, name, what=tr_later("a JSON file"))
        found = _from_document(decode(data, encoding), name)
    yield from _with_an_article(found, name)


def _with_an_article(found: Iterator[Part], name: str) -> Iterator[Part]:
    """What was found, once there is an article among it."""
    bad: list[Part] = []
    for part in found:
        if part.data:
            yield from (*bad, part)
            yield from found
            return
        bad.append(part)
        if len(bad) >= _MOST_BAD_LINES:
            break
    if bad and bad[0].notices:
        raise InputError(
            tr(
                "{name} holds no article that Claim Reader can find: no record in it has a text, a content or a body"
                " ({reason}). Open the article itself.",
                name=name,
                reason=bad[0].notices[0].rstrip("."),
            )
        )
    raise InputError(
        tr(
            "{name} holds no article that Claim Reader can find: no record in it has a text, a content or a body. Open"
            " the article itself.",
            name=name,
        )
    )


def _lines(data: bytes, encoding: str) -> Iterator[_Line]:
    """The lines that are not blank."""
    if encoding.startswith(("utf-16", "utf-32")):
        whole = decode(data, encoding)
        for number, text in enumerate(whole.text.split("\n"), 1):
            if text.strip():
                yield _Line(number, text, whole.undecodable)
        return
    start, number = 0, 0
    while start < len(data):
        number += 1
        end = data.find(b"\n", start)
        end = len(data) if end < 0 else end
        line = data[start:end]
        if line.strip():
            decoded = decode(line, encoding)
            yield _Line(number, decoded.text, decoded.undecodable)
        start = end + 1


def _read(line: str) -> object:
    """The value in a line; raises ValueError and RecursionError."""
    if len(line) > MAX_MARKUP_BYTES or _has_too_many(line):
        raise ValueError
    return json.loads(line.strip().removesuffix(","), strict=False)


def _has_too_many(text: str) -> bool:
    return text.count("[") + text.count("{") > MAX_CONTAINERS


def _is_record(line: str) -> bool:
    try:
        return isinstance(_read(line), dict)
    except (ValueError, RecursionError):
        return False


def _from_lines(lines: Iterator[_Line]) -> Iterator[Part]:
    for line in lines:
        label = f"line {line.number}"
        try:
            value = _read(line.text)
        except RecursionError:
            yield _unreadable(label, tr("Line {number} is JSON nested too deep to be read.", number=line.number))
            continue
        except ValueError as error:
            yield _unreadable(
                label, tr("Line {number} is broken JSON: {error}.", number=line.number, error=_why(error))
            )
            continue
        found = articles(value)
        first = next(found, None)
        if first is None:
            yield _unreadable(label, tr("Line {number} has no text of an article in it.", number=line.number))
            continue
        for record in itertools.chain((first,), found):
            yield _told(article_of(record, label), line.undecodable)


def _from_document(decoded: Decoded, name: str) -> Iterator[Part]:
    """The articles of one JSON value, or of several behind each other; the records of a list one by one."""
    text = decoded.text
    if _has_too_many(text):
        raise InputError(
            tr(
                "{name} is JSON of more than {containers} lists and objects. Open the article itself. {or_raise}",
                name=name,
                containers=MAX_CONTAINERS,
                or_raise=or_raise(),
            )
        )
    at = _end(_SPACE, text, 0)
    if text.startswith("[", at):
        at = _end(_SEPARATOR, text, at + 1)
    number = 0
    while at < len(text) and not text.startswith("]", at):
        number += 1
        label = f"record {number}"
        try:
            value, at = _decoder.raw_decode(text, at)
        except RecursionError:
            raise InputError(
                tr(
                    "{name} is JSON nested too deep to be read, which no article is. Open the article itself.",
                    name=name,
                )
            ) from None
        except ValueError as error:
            if number == 1:
                raise InputError(
                    tr("{name} is broken JSON: {error}. Save or download it again.", name=name, error=_why(error))
                ) from None
            yield _unreadable(
                label, tr("The file is broken JSON from record {number} on: {error}.", number=number, error=_why(error))
            )
            return
        at = _end(_SEPARATOR, text, at)
        found = False
        for record in articles(value):
            found = True
            yield _told(article_of(record, label), decoded.undecodable)
        if not found:
            yield _unreadable(label, tr("Record {number} has no text of an article in it.", number=number))


def _told(part: Part, undecodable: int) -> Part:
    return replace(part, notices=(*part.notices, *unreadable(undecodable)), undecodable=undecodable)


def _unreadable(label: str, notice: str) -> Part:
    return Part("", "text/plain", label, notices=(notice,))


def _why(error: ValueError) -> str:
    if isinstance(error, json.JSONDecodeError):
        return tr(
            "{what} at line {line}, sign {column}",
            what=f"{error.msg[:1].lower()}{error.msg[1:]}",
            line=error.lineno,
            column=error.colno,
        )
    return tr("it is too large, or has a number with too many digits")


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    return found.end() if found else at
