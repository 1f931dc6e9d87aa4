"""XML of a kind that no module knows: its text, an element a paragraph, with a notice.

What an element means is told by where its text stands: one with text of its own is a paragraph, and whatever is inside
it runs on in it; one with none holds paragraphs.
"""

import html
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from reader.core.document import Metadata
from reader.core.wording import tr
from reader.load.formats.fields import squashed
from reader.load.formats.xml_markup import XML_LANG, local_name, page, text_of
from reader.load.parts import Part

_HEADINGS = frozenset("title head headline heading header caption hl1 h1 h2 h3".split())
_DROPPED = frozenset("script style binary signature".split())
# Pictures and keys that are kept in the text have words of so many signs on the average, as no writing has.
_LONGEST = 50


def articles(root: Element, notices: tuple[str, ...]) -> Iterator[Part]:
    """One Part with all the text of ``root``; none where it has no text."""
    blocks: list[str] = []
    title = ""
    pending = [root]
    while pending:
        element = pending.pop()
        if local_name(element).lower() in _DROPPED:
            continue
        if not _has_own_text(element):
            pending.extend(reversed(element))
            continue
        words = text_of(element)
        if not words or _is_data(words):
            continue
        heading = local_name(element).lower() in _HEADINGS
        tag = ("h2" if title else "h1") if heading else "p"
        title = title or (squashed(words) if heading else "")
        blocks.append(f"<{tag}>{html.escape(words)}</{tag}>")
    if blocks:
        kind = local_name(root)[:40]
        said = tr(
            "Claim Reader does not know this kind of XML (“{kind}”) and shows each element's text as a"
            " paragraph. The article as a web page or as text reads better.",
            kind=kind,
        )
        metadata = Metadata(title=title or None, language=root.get(XML_LANG))
        yield Part(page("".join(blocks), title), "text/html", title, metadata=metadata, notices=(*notices, said))


def _has_own_text(element: Element) -> bool:
    return bool((element.text or "").strip()) or any((each.tail or "").strip() for each in element)


def _is_data(words: str) -> bool:
    return len(words) > _LONGEST * (words.count(" ") + 1)
