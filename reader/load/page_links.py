"""Where the links of a page lead: the short addresses it writes, made whole by the page's own address."""

from collections.abc import Iterable
from dataclasses import replace
from urllib.parse import urljoin

from reader.core.document import Link, Node

_WEB = ("http://", "https://")


def resolved(nodes: Iterable[Node], base: str, address: str) -> tuple[Node, ...]:
    """The nodes with whole addresses in their links, as far as it is known what the short ones start from.

    That is ``base``, what the page says in <base>, itself taken from the page's ``address``; either may be "". A
    target that cannot be made whole stays as the page wrote it.
    """
    start = _joined(address, base) if base else address
    if not start.lower().startswith(_WEB):
        return tuple(nodes)
    return tuple(_moved(node, start) if node.links else node for node in nodes)


def _moved(node: Node, start: str) -> Node:
    return replace(node, links=tuple(Link(link.span, _joined(start, link.target)) for link in node.links))


def _joined(start: str, target: str) -> str:
    try:
        return urljoin(start, target)
    except ValueError:
        return target
