"""Lists, tables and quoted blocks of a saved page: how its elements stood, beside what they are to the article."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from reader.core.span import Span

if TYPE_CHECKING:
    from reader.core.document import LoadedDocument, Node


class Shape(Enum):
    """How a block of a page stood in it."""

    HEADING = auto()
    ITEM = auto()
    ROW = auto()
    QUOTED = auto()


@dataclass(frozen=True, slots=True)
class Shaped:
    """A block that stood otherwise than a paragraph does; ``last`` says that another shape follows, or none."""

    span: Span
    shape: Shape
    last: bool


_HEADINGS = frozenset(("h2", "h3", "h4", "h5", "h6"))
# The innermost of these says it: a paragraph in an item, an item in a quoted block.
_PARENTS = {"li": Shape.ITEM, "blockquote": Shape.QUOTED, "table": None, "ul": None, "ol": None}


def document_shapes(document: "LoadedDocument") -> tuple[Shaped, ...]:
    """The shaped blocks of a saved page in text order; none of a plain text, whose signs say all."""
    shapes = [_shape(node) for node in document.nodes]
    return tuple(
        Shaped(node.span, shape, shape is not following)
        for node, shape, following in zip(document.nodes, shapes, (*shapes[1:], None), strict=False)
        if shape is not None
    )


def _shape(node: "Node") -> Shape | None:
    if node.tag in ("tr", "td", "th"):
        return Shape.ROW
    if node.tag in _HEADINGS:
        return Shape.HEADING
    names = (label.partition("#")[0].partition(".")[0] for label in reversed(node.path))
    return next((_PARENTS[name] for name in names if name in _PARENTS), None)


class Shapes:
    """The shaped blocks of one article, found by a place in its text."""

    def __init__(self, shaped: Sequence[Shaped] = ()) -> None:
        self._shaped = tuple(shaped)
        self._starts = [block.span.start for block in shaped]

    def at(self, position: int) -> Shaped | None:
        """The shaped block that covers code point ``position``."""
        index = bisect_right(self._starts, position) - 1
        return self._shaped[index] if index >= 0 and position < self._shaped[index].span.end else None

    def within(self, span: Span) -> Sequence[Shaped]:
        """The shaped blocks that share a place with ``span``, in order."""
        first = max(0, bisect_right(self._starts, span.start) - 1)
        last = bisect_right(self._starts, span.end)
        return [block for block in self._shaped[first:last] if block.span.overlaps(span)]
