"""Markdown: what a person wrote as a page of HTML, markup inside it shown as it was written."""

import re
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from statistics import median
from typing import TYPE_CHECKING, Final

from reader.core.document import Metadata
from reader.core.wording import tr
from reader.load import encodings
from reader.load.limits import megabytes, scaled
from reader.load.parts import Part
from reader.load.text import normalised

if TYPE_CHECKING:
    from markdown_it.token import Token

MEDIA_TYPE: Final = "text/markdown"

# A novel is 1 MB. Prose takes the parser 5 s for it, tables and other markup alone up to 30 s.
MAX_MARKDOWN_BYTES = scaled(1_000_000)
_NAMES = (".md", ".markdown", ".mdown", ".mkd", ".mdtext")
# The lines between two marks at a file's start that say what it is (Jekyll, Hugo, Pandoc, web clippers, trafilatura).
_FRONT = re.compile(
    r"\A\ufeff?---[ \t]*\n(?=[A-Za-z])(?P<facts>(?:(?!---)[^\n]*\n){1,200}?)(?:---|\.\.\.)[ \t]*(?:\n|\Z)"
)
_FACT = re.compile(r"(?P<key>[A-Za-z][\w -]{0,40}):(?:[ \t]+(?P<value>[^\n]*))?\Z")
_ITEM = re.compile(r"\s*-\s+(?P<value>.+)\Z")
# What stands for a value that follows on indented lines.
_FOLDED = re.compile(r"[>|][-+\d]{0,2}\Z")
_KEYS = {
    "title": ("title", "headline"),
    "author": ("author", "authors", "byline", "creator", "by"),
    "published": ("date", "published", "publish_date", "published_time", "date_published", "created"),
    "publisher": ("publisher", "sitename", "site", "site_name", "hostname"),
    "language": ("lang", "language"),
    "url": ("url", "source", "link", "canonical", "canonical_url", "source_url"),
}
_MEANT = frozenset(key for keys in _KEYS.values() for key in keys)
_VALUE_LENGTH = 1000
# What programs put in the place of a picture's words: its file's name, its kind.
_NO_WORDS = re.compile(
    r"(?:\S+\.(?:jpe?g|png|gif|webp|svg|avif)|image|img|picture|photo|alt(?: text)?)\s*\d*\Z", re.IGNORECASE
)
# So many lines, half of them longer than any line is wrapped at, with so few blank ones between: each is a paragraph.
_FEWEST, _BLANK, _PARAGRAPH = 4, 0.2, 120


def matches(head: bytes, name: str) -> bool:
    """Whether the file is Markdown: by its name, or by facts before its text; never by signs within a plain text."""
    if name.lower().removesuffix(".gz").endswith(_NAMES):
        return True
    start = normalised(head.decode("utf-8", "replace"))
    return bool(_parted(start)[0])


def parts(data: bytes, name: str) -> Iterator[Part]:
    """The one article of a Markdown file; ``name`` is the file's.

    It is a page of HTML when the file is called Markdown. A file of another name with facts before its text, as
    programs write them that take articles from the web, is plain text: in it each line is a paragraph. The part's data
    is decoded; its encoding says from what. So is Markdown of more than MAX_MARKDOWN_BYTES, and a notice says so.
    """
    return parts_in_encoding(data, name, encodings.detect(data, markup=False))


def parts_in_encoding(data: bytes, name: str, encoding: str) -> Iterator[Part]:
    """As ``parts``, in the encoding that the person chose; raises InputError where none has that name."""
    decoded = encodings.decode(data, encoding)
    text = normalised(decoded.text)
    facts, body = _parted(text)
    notices: list[str] = []
    if decoded.undecodable:
        notices.append(decoded.notice())
    rendered = name.lower().removesuffix(".gz").endswith(_NAMES)
    if rendered and len(data) > MAX_MARKDOWN_BYTES:
        rendered = False
        notices.append(
            tr(
                "Markdown of more than {size} is shown as it was written.",
                size=megabytes(MAX_MARKDOWN_BYTES),
            )
        )
    yield Part(
        _page(body) if rendered else body,
        "text/html" if rendered else "text/plain",
        encoding=decoded.encoding,
        metadata=_metadata(facts),
        notices=tuple(notices),
        undecodable=decoded.undecodable,
    )


def _page(text: str) -> str:
    from markdown_it import MarkdownIt

    # Markup in the text is data: it is shown, and never becomes an element.
    parser = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
    tokens = list(_with_captions(parser.parse(_spaced(text))))
    body = parser.renderer.render(tokens, parser.options, {})
    return f"<!DOCTYPE html><html><body><article>{body}</article></body></html>"


def _with_captions(tokens: "Sequence[Token]") -> "Iterator[Token]":
    """The blocks with the words of each picture that a paragraph begins with as its caption, before the paragraph.

    A paragraph in italics right below its picture is a caption too. A picture within running text is an icon, and stays
    without words.
    """
    from markdown_it.token import Token

    for at, token in enumerate(tokens):
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        if token.type == "paragraph_open" and following is not None and following.children:
            if _is_captioned(following.children):
                token.tag = tokens[at + 2].tag = "figcaption"
            for words in _picture_words(following.children):
                yield Token("html_block", "", 0, content=f"<figure><figcaption>{escape(words)}</figcaption></figure>")
        yield token


def _is_captioned(pieces: "Sequence[Token]") -> bool:
    kinds = [
        piece.type
        for piece in pieces
        if piece.type not in ("softbreak", "hardbreak") and (piece.content or piece.nesting)
    ]
    return kinds[:2] == ["image", "em_open"] and kinds.index("em_close") == len(kinds) - 1


def _picture_words(pieces: "Sequence[Token]") -> Iterator[str]:
    """What is said instead of or about the pictures that a line begins with, each once."""
    for piece in pieces:
        if piece.type == "image":
            said = (piece.content, str(piece.attrs.get("title", "")))
            yield from dict.fromkeys(
                words for each in said if (words := " ".join(each.split())) and not _NO_WORDS.match(words)
            )
        elif piece.type not in ("link_open", "link_close", "softbreak", "hardbreak") and piece.content.strip():
            return


def _spaced(text: str) -> str:
    """A text whose lines are whole paragraphs, as some programs write it, with the blank lines that Markdown needs."""
    lines = text.split("\n")
    filled = [len(line) for line in lines if line.strip()]
    if len(filled) < _FEWEST or len(lines) - len(filled) > _BLANK * len(filled) or median(filled) < _PARAGRAPH:
        return text
    return "\n".join(line + "\n" if len(line) >= _PARAGRAPH else line for line in lines)


def _parted(text: str) -> tuple[Mapping[str, str], str]:
    """The facts before a text, and the text; without any fact that is looked for, all of it is text."""
    found = _FRONT.match(text)
    facts = _facts(found["facts"]) if found else {}
    return (facts, text[found.end() :]) if found and _MEANT.intersection(facts) else ({}, text)


def _facts(block: str) -> Mapping[str, str]:
    """The values of a simple block of YAML by key in lower case: words, quoted or not, and lists of them."""
    written: dict[str, str] = {}
    items: dict[str, list[str]] = {}
    current, folded = "", False
    for line in block.split("\n"):
        if found := _FACT.match(line):
            current = found["key"].strip().lower().replace("-", "_").replace(" ", "_")
            value = (found["value"] or "").strip()
            folded = bool(_FOLDED.match(value))
            written.setdefault(current, "" if folded else value)
        elif current and not folded and (item := _ITEM.match(line)):
            items.setdefault(current, []).append(_value(item["value"]))
        elif line[:1].isspace() and (folded or written.get(current)):
            # A long value goes on below; without one there, other facts are below.
            written[current] = f"{written[current]} {line.strip()}"
    return {key: ", ".join(filter(None, (_value(value), *items.get(key, ())))) for key, value in written.items()}


def _value(raw: str) -> str:
    value = raw.strip()
    if value.startswith("[") and value.endswith("]") and not value.startswith("[["):
        return ", ".join(filter(None, map(_value, re.split(r",\s*", value[1:-1]))))
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        value = value[1:-1].replace('\\"', '"') if value[0] == '"' else value[1:-1].replace("''", "'")
    # Clippers write the names of people as links of theirs.
    return re.sub(r"\A\[\[(.*)\]\]\Z", r"\1", value)[:_VALUE_LENGTH]


def _metadata(facts: Mapping[str, str]) -> Metadata:
    found = {name: next((facts[key] for key in keys if facts.get(key)), None) for name, keys in _KEYS.items()}
    url = found["url"]
    return Metadata(
        title=found["title"],
        author=found["author"],
        published=found["published"],
        publisher=found["publisher"],
        url=url if url and url.lower().startswith(("http://", "https://")) else None,
        language=found["language"],
    )
