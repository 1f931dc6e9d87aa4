"""The links of an article, as they are shown and found; what a link leads to is never fetched."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.app.addresses import Address, openable
from reader.core.document import LoadedDocument, Node
from reader.core.span import Span
from reader.core.turning import unturned

_SHOWN_LENGTH = 300


@dataclass(frozen=True, slots=True)
class PageLink:
    """A link: the words it covers, its ``target`` on one line as the page has it, its address if it may be opened."""

    span: Span
    target: str
    address: Address | None

    @property
    def shown(self) -> str:
        """What a person is shown and may copy: the address that would be opened, else the target."""
        return self.address.url if self.address is not None else self.target


def document_links(document: LoadedDocument) -> tuple[PageLink, ...]:
    """The links of a saved page in text order, without overlaps; none of a plain text."""
    return _links(document.nodes)


def _links(nodes: Iterable[Node]) -> tuple[PageLink, ...]:
    # A menu of a long page leads to the same places again and again.
    known: dict[str, Address | None] = {}
    out: list[PageLink] = []
    for link in sorted((link for node in nodes for link in node.links), key=lambda link: link.span):
        if link.target not in known:
            known[link.target] = openable(link.target)
        if link.span.length and (not out or out[-1].span.end <= link.span.start):
            out.append(PageLink(link.span, _one_line(link.target), known[link.target]))
    return tuple(out)


def _one_line(target: str) -> str:
    line = " ".join("".join(sign if sign.isprintable() else " " for sign in unturned(target)).split())
    return line if len(line) <= _SHOWN_LENGTH else f"{line[: _SHOWN_LENGTH - 1]}…"


class Links:
    """The links of one article, found by a place in its text."""

    def __init__(self, links: Sequence[PageLink] = ()) -> None:
        self.links = tuple(links)
        self._starts = [link.span.start for link in links]

    def at(self, position: int) -> int | None:
        """The number of the link that covers code point ``position``."""
        index = bisect_right(self._starts, position) - 1
        return index if index >= 0 and position < self.links[index].span.end else None

    def within(self, span: Span) -> Sequence[PageLink]:
        """The links that start in ``span``, in order."""
        return self.links[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]

    def step(self, position: int, forward: bool) -> int | None:
        """The number of the link that starts after or before ``position``."""
        at = bisect_right(self._starts, position) if forward else bisect_left(self._starts, position) - 1
        return at if 0 <= at < len(self.links) else None
