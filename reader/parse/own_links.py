"""Which of the tagger's links can be: a cue takes contents from its paragraph, and quotations from the next."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence

from reader.core.index import SpanIndex
from reader.core.span import Span, hull, subtracted
from reader.core.tagging import TaggedLink, TaggedSpan, Tagging
from reader.core.vocabulary import TagLabel
from reader.core.words import WORD, count_words
from reader.parse.quotes import Quotation

_STOP = re.compile(r"[.!?…](?=\s)")
# Between a frame and the quotation that goes on behind it: "he said outside the court on Monday."
_FRAME_WORDS = 12
# The tagger linked these elsewhere or nowhere.
_MENDED = 0.5
# From this probability on a link to words without marks in the next paragraph is more often right than wrong: so on
# PolNeAR articles held out of training.
_SURE = 0.9
# How many cues on each side of a quotation are looked at.
_NEIGHBOURS = 3
# The cue's own paragraph and the one beside it.
_ADJACENT = 2


def is_quotation(text: str, content: Span, parts: SpanIndex) -> bool:
    """Whether quotation marks hold at least half of the content's words, so that it is more than a name in marks."""
    quoted = parts.overlapping(content)
    if not quoted:
        return False
    return 2 * sum(count_words(text, rest) for rest in subtracted(content, quoted)) <= count_words(text, content)


def links_by_cue(
    text: str, tagging: Tagging, around: SpanIndex, quotations: Sequence[Quotation]
) -> Mapping[int, Sequence[TaggedLink]]:
    """The links of each cue, by its index in ``tagging.spans``, without those that cannot be its own.

    ``around`` holds the paragraphs. A quotation that is left without a cue goes to the cue
    beside it in its paragraph that has no content, or whose own quotation it goes on with.
    """
    parts = SpanIndex(part for quotation in quotations for part in quotation.parts)
    wholes = SpanIndex.disjoint(quotation.span for quotation in quotations)
    given: dict[int, list[TaggedLink]] = {}
    for link in tagging.links:
        given.setdefault(link.cue, []).append(link)
    out = {
        index: _own_links(text, span, given.get(index, ()), tagging, around, wholes)
        for index, span in enumerate(tagging.spans)
        if span.label is TagLabel.CUE
    }
    linked = {link.part for group in out.values() for link in group}
    cues = sorted(out)
    for index, span in enumerate(tagging.spans):
        if span.label is not TagLabel.CONTENT or index in linked or not is_quotation(text, span.span, parts):
            continue
        cue = _beside(text, span.span, cues, out, tagging, around, parts)
        if cue is not None:
            out[cue].append(TaggedLink(cue, index, _MENDED))
    return out


def _beside(
    text: str,
    content: Span,
    cues: Sequence[int],
    links: Mapping[int, Sequence[TaggedLink]],
    tagging: Tagging,
    around: SpanIndex,
    parts: SpanIndex,
) -> int | None:
    """The cue whose frame stands next to ``content`` in its paragraph and leads, ends or breaks it."""
    home = around.holding(content.start)
    if home is None:
        return None
    spans = tagging.spans
    low = bisect_left(cues, home.start, key=lambda k: spans[k].span.start)
    high = bisect_left(cues, home.end, key=lambda k: spans[k].span.start)
    middle = bisect_left(cues, content.start, key=lambda k: spans[k].span.start)
    near = cues[max(low, middle - _NEIGHBOURS) : min(high, middle + _NEIGHBOURS)]
    for cue in sorted(near, key=lambda k: abs(spans[k].span.start - content.start)):
        own = [spans[link.part] for link in links[cue]]
        held = [part.span for part in own if part.label is TagLabel.CONTENT]
        frame = hull([spans[cue].span, *(part.span for part in own if part.label is TagLabel.SOURCE)])
        between = Span(min(frame.end, content.end), max(frame.start, content.start))
        if frame.overlaps(content) or any(parts.overlapping(piece) for piece in _without(between, held)):
            continue
        if not held and not _STOP.search(text, between.start, between.end):
            return cue
        goes_on = frame.end <= content.start and any(
            parts.overlapping(span) and span.end <= frame.start for span in held
        )
        if goes_on and count_words(text, between) <= _FRAME_WORDS and len(_STOP.findall(text, *between)) <= 1:
            return cue
    return None


def _without(span: Span, holes: Sequence[Span]) -> Sequence[Span]:
    return subtracted(span, [hole for hole in holes if hole.overlaps(span)])


def _own_links(
    text: str, cue: TaggedSpan, links: Sequence[TaggedLink], tagging: Tagging, around: SpanIndex, wholes: SpanIndex
) -> list[TaggedLink]:
    """The links of a cue without contents of other paragraphs that cannot be its own.

    A quotation may stand in the next paragraph, at the end of it that faces the cue, and so may other words that follow
    the cue where the tagger is sure of the link; any others only when they are all of their paragraph and the cue has
    nothing nearer, as in a list under "she demanded:".
    """
    home = around.holding(cue.span.start)

    def is_near(link: TaggedLink) -> bool:
        return home is not None and home.contains(tagging.spans[link.part].span)

    def is_content(link: TaggedLink) -> bool:
        return tagging.spans[link.part].label is TagLabel.CONTENT

    has_near = any(is_content(link) and is_near(link) for link in links)

    def stays(link: TaggedLink) -> bool:
        span = tagging.spans[link.part].span
        if not is_content(link) or is_near(link):
            return True
        quoted = wholes.overlapping(span)
        if quoted and is_quotation(text, span, wholes):
            # One that goes on through several paragraphs is as near as its first or its last.
            whole = hull((span, *quoted))
            return _next_to(cue.span, whole, around) and _faces(text, cue.span, whole, around)
        if link.score >= _SURE and span.start > cue.span.start and _next_to(cue.span, span, around):
            return True
        block = around.holding(span.start)
        outside = subtracted(block, (span,)) if block is not None else ()
        return not has_near and not any(WORD.search(text, rest.start, rest.end) for rest in outside)

    return [link for link in links if stays(link)]


def _next_to(cue: Span, quotation: Span, around: SpanIndex) -> bool:
    """Whether a quotation's paragraphs begin or end in the cue's own, or in that before or after it."""
    if cue.overlaps(quotation):
        return True
    between = (
        Span(quotation.end - 1, cue.start + 1) if quotation.end <= cue.start else Span(cue.end - 1, quotation.start + 1)
    )
    return len(around.overlapping(between)) <= _ADJACENT


def _faces(text: str, cue: Span, quotation: Span, around: SpanIndex) -> bool:
    """Whether no words of the quotation's own paragraph stand between it and the cue."""
    block = around.holding(quotation.end - 1 if quotation.end <= cue.start else quotation.start)
    if block is None or block.overlaps(cue):
        return True
    rest = Span(quotation.end, block.end) if quotation.end <= cue.start else Span(block.start, quotation.start)
    return WORD.search(text, rest.start, rest.end) is None
