"""A document cut into blocks: the paragraphs, headings, list items and lines that each get one role."""

import re

from reader.core.document import LoadedDocument
from reader.core.span import Span
from reader.parse.wrapped import join_lines

# A line without its outer white space.
_LINE = re.compile(r"\S(?:[^\n]*\S)?")


def split_blocks(document: LoadedDocument) -> tuple[Span, ...]:
    """The blocks of ``document`` in text order: half-open spans of code points that do not overlap.

    Every character of the text that is no white space lies in exactly one block, and no block begins or ends with
    white space. A structured document gives one block a node (and one a line for text between nodes, should there be
    any); plain text gives one a line, or one for several lines that are one paragraph, and none for a blank line.
    """
    text = document.text
    if not document.nodes:
        return join_lines(text, _lines(text, Span(0, len(text))))
    out: list[Span] = []
    at = 0
    for node in document.nodes:
        out.extend(_lines(text, Span(at, node.span.start)))
        span = node.span.trimmed(text)
        if span.length:
            out.append(span)
        at = node.span.end
    out.extend(_lines(text, Span(at, len(text))))
    return tuple(out)


def _lines(text: str, within: Span) -> tuple[Span, ...]:
    """The lines of a part of ``text`` without their outer white space, blank ones left out."""
    return tuple(Span(*match.span()) for match in _LINE.finditer(text, within.start, within.end))
