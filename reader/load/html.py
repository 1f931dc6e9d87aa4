"""Saved web pages: what a person would read of them, and the structure it stood in.

The only module that knows beautifulsoup4. Nothing is fetched and nothing is run: scripts, styles and hidden parts
never become text, and links are kept as data. The tree is walked without recursion, however deep it is nested.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from bs4 import BeautifulSoup
from bs4.element import AttributeDict, NavigableString, PageElement, PreformattedString, Tag

from reader.core.document import Metadata, Node
from reader.load.html_facts import attribute, facts_of
from reader.load.html_text import TextBuilder
from reader.load.page_metadata import gather
from reader.load.text import QUOTATION_MARKS

# Elements that start and end a line of their own (HTML Standard, 15.3, "flow content" and after, without lists of
# form controls).
_BLOCK_NAMES = (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext pre search "
    "section summary table tbody td tfoot th thead tr ul xmp"
)
# Elements whose content is no text of the page: code, what stands in for a medium or a frame that cannot be shown,
# what only a browser without scripts shows, and the choices of a form.
_IGNORED_NAMES = (
    "annotation annotation-xml applet audio base canvas datalist embed frameset head iframe input link meta noembed "
    "noframes noscript object option rp script select style svg template textarea title video"
)
_BLOCKS = frozenset(_BLOCK_NAMES.split())
_IGNORED = frozenset(_IGNORED_NAMES.split())
_PREFORMATTED = frozenset(("pre", "listing", "plaintext", "xmp"))
_BOLD = frozenset(("b", "strong"))
_HIDING_STYLE = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b", re.IGNORECASE)
_DIRECTION_STYLE = re.compile(r"(?:^|;)\s*direction\s*:\s*(rtl|ltr)\b", re.IGNORECASE)
_XML_DECLARATION = re.compile(r"\A\s*<\?xml\b[^>]{0,1000}\?>", re.IGNORECASE)
# Signs that no page means: a browser drops NUL and shows nothing for the others.
_UNSEEN = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")
# Where browsers and SingleFile note what they saved: behind the document type, or inside <html>.
_SAVED_FROM = re.compile(
    r"<!--\s*(?:saved from url=\(\d{1,6}\)|Page saved with SingleFile\s+url:)\s*(https?://\S+)", re.IGNORECASE
)
_SAVED_WITHIN = 5_000
# A selector part long enough to tell elements apart; generated class lists run to thousands of signs.
_LABEL_LENGTH = 200


@dataclass(frozen=True, slots=True)
class Page:
    """A page's text, its blocks in text order, and what it says of itself.

    ``base`` is the address that the page tells its links to start from, "" where it tells none.
    """

    text: str
    nodes: tuple[Node, ...]
    metadata: Metadata
    base: str = ""


def read_page(markup: str) -> Page:
    """The text of an HTML page given as decoded text; ``text`` is empty when the page shows none."""
    clean = _XML_DECLARATION.sub("", _UNSEEN.sub("", markup), count=1)
    # Without a tag in it the library takes short text for a file name or an address, and warns.
    marked = clean if "<" in clean else f"<body>{clean}"
    # It warns, too, of what begins as XML does: a second declaration, or one without an end.
    marked = f"\n{marked}" if marked.startswith("<?") else marked
    # Attributes stay the texts that they are: what else the library makes of them takes a quarter of its time.
    soup = BeautifulSoup(marked, "lxml", multi_valued_attributes=None, attribute_dict_class=AttributeDict)
    builder = TextBuilder()
    _walk(soup, builder)
    text, nodes = builder.finished()
    facts = facts_of(soup)
    metadata = gather(facts)
    saved = _SAVED_FROM.search(clean, 0, _SAVED_WITHIN)
    if saved and metadata.url is None:
        metadata = replace(metadata, url=saved[1].removesuffix("-->"))
    return Page(text, nodes, metadata, facts.base)


def _walk(soup: BeautifulSoup, builder: TextBuilder) -> None:
    pending: list[tuple[Tag, Iterator[PageElement]]] = [(soup, iter(soup.contents))]
    while pending:
        parent, children = pending[-1]
        child = next(children, None)
        if child is None:
            pending.pop()
            if parent is not soup:
                _leave(parent, builder)
        elif isinstance(child, Tag):
            if child.name == "br":
                builder.line_break()
            elif not _is_unseen(child):
                _enter(child, builder)
                pending.append((child, iter(child.contents)))
        elif isinstance(child, NavigableString) and not isinstance(child, PreformattedString):
            builder.write(str(child))


def _enter(tag: Tag, builder: TextBuilder) -> None:
    name = tag.name.lower()
    builder.enter(
        _label(tag), block=name in _BLOCKS, preformatted=name in _PREFORMATTED, direction=_direction(tag, name)
    )
    if name == "a":
        builder.open_link(attribute(tag, "href"))
    elif name == "button":
        builder.space()
    elif name in _BOLD:
        builder.open_bold()
    elif name == "q":
        builder.write(_drawn_marks(tag)[0])


def _leave(tag: Tag, builder: TextBuilder) -> None:
    name = tag.name.lower()
    if name == "a":
        builder.close_link()
    elif name == "button":
        builder.space()
    elif name in _BOLD:
        builder.close_bold()
    elif name == "q":
        builder.write(_drawn_marks(tag)[1])
    builder.leave()


def _direction(tag: Tag, name: str) -> str | None:
    """What the page says of the direction of an element: as ``TextBuilder.enter`` takes it."""
    stated = attribute(tag, "dir").strip().lower() or _stated_in_style(attribute(tag, "style"))
    # Publishing systems write "ltr" on the whole page without thought of what stands in it.
    if stated == "rtl" or (stated == "ltr" and name not in ("html", "body")):
        return stated
    # "auto", and <bdi>, go by the letters (HTML Standard, 3.2.6.4).
    return "" if stated == "auto" or name == "bdi" else None


def _stated_in_style(style: str) -> str:
    found = _DIRECTION_STYLE.search(style) if style else None
    return found[1].lower() if found is not None else ""


def _drawn_marks(tag: Tag) -> tuple[str, str]:
    """The quotation marks that a browser draws around <q>; none where the page has them in its text."""
    first = next((piece.strip()[0] for piece in tag.strings if piece.strip()), "")
    if first in QUOTATION_MARKS:
        return "", ""
    return ("‘", "’") if tag.find_parent("q") is not None else ("“", "”")


def _is_unseen(tag: Tag) -> bool:
    name = tag.name.lower()
    if name in _IGNORED:
        return True
    # Pages hide their whole body until a script has run, which a saved page never does.
    if name in ("html", "body"):
        return False
    if tag.has_attr("hidden") or (name == "dialog" and not tag.has_attr("open")):
        return True
    style = attribute(tag, "style")
    return bool(style) and _HIDING_STYLE.search(style) is not None


def _label(tag: Tag) -> str:
    identity = attribute(tag, "id")
    parts = [tag.name.lower()]
    if identity:
        parts.append("#" + "_".join(identity.split()))
    parts.extend("." + name for name in attribute(tag, "class").split())
    return "".join(parts)[:_LABEL_LENGTH]
