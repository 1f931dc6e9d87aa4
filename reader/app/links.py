"""The links of an article, as they are shown and found; what a link leads to is never fetched."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from reader.app.addresses import Address, openable
from reader.core.document import LoadedDocument
from reader.core.shortening import shortened
from reader.core.span import Span
from reader.core.turning import unturned

_SHOWN_LENGTH = 300


@dataclass(frozen=True, slots=True)
class PageLink:
    """A link: the words it covers, and its target as the page has it, made whole where that could be."""

    span: Span
    target: str

    @property
    def address(self) -> Address | None:
        """What may be opened of it; None where nothing may."""
        return openable(self.target)

    @property
    def shown(self) -> str:
        """What a person is shown and may copy, on one line: the address that would be opened, else the target."""
        address = self.address
        if address is not None:
            return address.url
        line = " ".join("".join(sign if sign.isprintable() else " " for sign in unturned(self.target)).split())
        return shortened(line, _SHOWN_LENGTH)


def document_links(document: LoadedDocument) -> tuple[PageLink, ...]:
    """The links of a saved page in text order, without overlaps; none of a plain text."""
    out: list[PageLink] = []
    for link in sorted((link for node in document.nodes for link in node.links), key=lambda link: link.span):
        if link.span.length and (not out or out[-1].span.end <= link.span.start):
            out.append(PageLink(link.span, link.target))
    return tuple(out)


class Links:
    """The links of one article, found by a place in its text and named by their index in ``links``."""

    def __init__(self, links: Sequence[PageLink] = ()) -> None:
        self.links = tuple(links)
        self._starts = [link.span.start for link in links]

    def at(self, position: int) -> int | None:
        """The link that covers code point ``position``."""
        index = bisect_right(self._starts, position) - 1
        return index if index >= 0 and position < self.links[index].span.end else None

    def within(self, span: Span) -> range:
        """The links that start in ``span``."""
        return range(bisect_left(self._starts, span.start), bisect_left(self._starts, span.end))

    def step(self, position: int, forward: bool) -> int | None:
        """The link that starts after or before ``position``."""
        at = bisect_right(self._starts, position) if forward else bisect_left(self._starts, position) - 1
        return at if 0 <= at < len(self.links) else None
