"""XML of news and texts as the HTML that says the same: its blocks, quotations and links."""

import html
import re
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from reader.load.text import QUOTATION_MARKS

# The attribute that every kind of XML may state a language with, as ElementTree names it.
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_TAG = re.compile(r"<[^<>]*>")
# A headline stands at the start of a body, behind wrappers at most.
_START_LENGTH = 20_000
_SHOWN_LINKS = ("http://", "https://", "mailto:")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What a kind of XML calls things.

    ``tags`` maps its elements to those of HTML, "tag" or "tag.class"; one that is not named gives what is inside it.
    ``dropped`` have no text of the article. ``spaced`` stand apart from what precedes them. ``quotes`` are quotations
    in running text. ``links`` maps elements to the attribute that holds an address.
    """

    tags: Mapping[str, str]
    dropped: frozenset[str] = frozenset()
    spaced: frozenset[str] = frozenset()
    quotes: frozenset[str] = frozenset()
    links: Mapping[str, str] = field(default_factory=dict)


_SAME = (
    "h1 h2 h3 h4 h5 h6 p div section article aside header footer blockquote ul ol li dl dt dd figure figcaption table "
    "caption thead tbody tfoot tr td th pre br hr address main nav"
)
XHTML = Vocabulary(
    tags={name: name for name in _SAME.split()},
    dropped=frozenset("head script style svg math iframe object video audio noscript template select textarea".split()),
    quotes=frozenset(("q",)),
    links={"a": "href"},
)


def local_name(element: Element) -> str:
    """The name of an element without its namespace."""
    return element.tag.rpartition("}")[2]


def child(element: Element | None, *path: str) -> Element | None:
    """The first descendant along ``path``, a local name a step; None where a step leads nowhere."""
    for step in path:
        if element is None:
            return None
        element = next((each for each in element if local_name(each) == step), None)
    return element


def outermost(root: Element, names: Container[str]) -> Iterator[Element]:
    """The elements of these local names in ``root``, itself included, in order; none that stands inside another."""
    pending = [root]
    while pending:
        element = pending.pop()
        if local_name(element) in names:
            yield element
        else:
            pending.extend(reversed(element))


def text_of(element: Element | None) -> str:
    """All text inside an element on one line, "" for None."""
    return " ".join("".join(element.itertext()).split()) if element is not None else ""


def to_html(element: Element, vocabulary: Vocabulary) -> str:
    """What is inside ``element`` as HTML, the element itself left out.

    A quotation in running text gets quotation marks where the source leaves them to whoever prints it, as HTML does
    with <q>: where none stands inside it or beside it.
    """
    pieces: list[str] = []
    _inside(element, vocabulary, pieces)
    return "".join(pieces)


def page(body: str, title: str = "") -> str:
    """A whole HTML page around ``body``, which is HTML; ``title`` is text."""
    return f"<!DOCTYPE html><html><head><title>{html.escape(title)}</title></head><body>{body}</body></html>"


def visible_start(markup: str) -> str:
    """The first words of HTML, without its tags."""
    return html.unescape(_TAG.sub("", markup[:_START_LENGTH]))


def paragraphs(text: str) -> str:
    """Plain text as HTML: blank lines part paragraphs, other line ends stay line ends."""
    blocks = (block.strip("\n") for block in text.replace("\r\n", "\n").replace("\r", "\n").split("\n\n"))
    return "".join(f"<p>{html.escape(block).replace(chr(10), '<br>')}</p>" for block in blocks if block.strip())


def _inside(element: Element, words: Vocabulary, pieces: list[str]) -> None:
    before = element.text or ""
    pieces.append(html.escape(before))
    for each in element:
        after = each.tail or ""
        _whole(each, words, pieces, before, after)
        pieces.append(html.escape(after))
        before = after


def _whole(element: Element, words: Vocabulary, pieces: list[str], before: str, after: str) -> None:
    name = local_name(element)
    if name in words.dropped:
        return
    if name in words.quotes and not any(local_name(each) in words.tags for each in element):
        marks = ("", "") if _is_marked(element, before, after) else ("“", "”")
        pieces.append(marks[0])
        _inside(element, words, pieces)
        pieces.append(marks[1])
        return
    if name in words.spaced:
        pieces.append(" ")
    target = element.get(words.links[name], "") if name in words.links else ""
    tag, _, kind = words.tags.get(name, "").partition(".")
    if target.lower().startswith(_SHOWN_LINKS):
        pieces.append(f'<a href="{html.escape(target)}">')
        _inside(element, words, pieces)
        pieces.append("</a>")
    elif tag in ("br", "hr"):
        pieces.append(f"<{tag}>")
    elif tag:
        pieces.append(f'<{tag} class="{kind}">' if kind else f"<{tag}>")
        _inside(element, words, pieces)
        pieces.append(f"</{tag}>")
    else:
        _inside(element, words, pieces)


def _is_marked(element: Element, before: str, after: str) -> bool:
    # The ends are enough: a mark deep inside belongs to another quotation.
    first = next((piece.strip()[:1] for piece in element.itertext() if piece.strip()), "")
    neighbours = (before[-1:], after[:1], first, _last_sign(element))
    return any(sign in QUOTATION_MARKS for sign in neighbours)


def _last_sign(element: Element) -> str:
    while len(element):
        tail = (element[-1].tail or "").strip()
        if tail:
            return tail[-1]
        element = element[-1]
    return (element.text or "").strip()[-1:]
