"""Quotations that fill paragraphs: one that goes on through several is one content, one that stands alone floats.

PolNeAR hangs a paragraph that is nothing but a quote on the cue of a paragraph before it; here it is a claim of its
own, without cue or source, whose speaker is worked out later.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from reader.core.analysis import Attribution
from reader.core.index import SpanIndex
from reader.core.span import Span, merged, subtracted
from reader.core.words import WORD, count_words
from reader.parse.quotes import Quotation

# A quotation that nobody is named for is a claim when it says something: shorter ones are titles or scare quotes,
# unless they are sentences with a full stop of their own.
_FLOATING_WORDS, _SENTENCE_WORDS = 5, 2
_SENTENCE = re.compile(r"\W*[A-ZÀ-Þ0-9].*[.!?…]\W*", re.DOTALL)
_DASHES = "-—–―"


class _Owners:
    """Which attribution each content span belongs to; the spans must be disjoint."""

    def __init__(self, attributions: Sequence[Attribution]) -> None:
        self._rows = sorted((span, k) for k, a in enumerate(attributions) for span in a.content)

    def of(self, span: Span) -> set[int]:
        """Indices of the attributions that have content in ``span``."""
        low = bisect_right(self._rows, span.start, key=lambda row: row[0].end)
        high = bisect_left(self._rows, span.end, key=lambda row: row[0].start)
        return {k for _, k in self._rows[low:high]}


def whole_paragraphs(text: str, blocks: Sequence[Span], quotations: Sequence[Quotation]) -> list[Quotation]:
    """The quotations each of whose parts is all the words of its block, and that say something.

    That are those of five words and more, shorter sentences, and speech that a dash leads.
    """
    around = SpanIndex.disjoint(blocks)

    def fills(part: Span) -> bool:
        block = around.holding(part.start)
        outside = subtracted(block, (part,)) if block is not None else (part,)
        return not any(WORD.search(text, span.start, span.end) for span in outside)

    return [
        quotation
        for quotation in quotations
        if _says_something(text, quotation) and all(fills(part) for part in quotation.parts)
    ]


def _says_something(text: str, quotation: Quotation) -> bool:
    words = sum(count_words(text, part) for part in quotation.parts)
    if words >= _FLOATING_WORDS or text[quotation.span.start] in _DASHES:
        return words > 0
    return words >= _SENTENCE_WORDS and _SENTENCE.fullmatch(text, *quotation.span) is not None


def join_continued(
    text: str, attributions: Sequence[Attribution], quotations: Sequence[Quotation]
) -> list[Attribution]:
    """Give every quotation of several parts whole to one attribution: that whose cue stands nearest to it."""
    out = list(attributions)
    owners = _Owners(attributions)
    for quotation in quotations:
        if len(quotation.parts) < 2:
            continue
        holders = sorted({k for part in quotation.parts for k in owners.of(part)})
        if not holders:
            continue
        owner = min(holders, key=lambda k: (_away(out[k], quotation), -out[k].confidence))
        for k in holders:
            rest = tuple(
                left
                for span in out[k].content
                for left in subtracted(span, quotation.parts)
                if WORD.search(text, left.start, left.end)
            )
            out[k] = replace(out[k], content=merged((*rest, *quotation.parts)) if k == owner else rest)
    return [attribution for attribution in out if attribution.content]


def _away(attribution: Attribution, quotation: Quotation) -> int:
    """Code points between the cue and the nearer end of the quotation; endless without a cue."""
    if not attribution.cue:
        return 1 << 60
    cue = attribution.cue[0]
    return max(quotation.span.start - cue.end, cue.start - quotation.span.end, 0)


def split_floating(attributions: Sequence[Attribution], whole: Sequence[Quotation]) -> list[Attribution]:
    """Part the quotations of ``whole``, which fill their blocks, from attributions that have content elsewhere, too.

    A cue that has no other content keeps its quotation ("He said:" above it).
    """
    starts = {part.start: k for k, quotation in enumerate(whole) for part in quotation.parts}
    out: list[Attribution] = []
    for attribution in attributions:
        loose: dict[int, list[Span]] = {}
        for span in attribution.content:
            if span.start in starts:
                loose.setdefault(starts[span.start], []).append(span)
        kept = tuple(span for span in attribution.content if span.start not in starts)
        if not loose or not kept or not attribution.cue:
            out.append(attribution)
            continue
        out.append(replace(attribution, content=kept))
        out.extend(Attribution(tuple(spans), (), (), attribution.confidence) for spans in loose.values())
    return out


def floating(attributions: Sequence[Attribution], whole: Sequence[Quotation], confidence: float) -> list[Attribution]:
    """The quotations of ``whole`` that lie in no attribution, each as one without cue and source."""
    covered = SpanIndex(span for a in attributions for group in (a.content, a.source, a.cue) for span in group)
    return [
        Attribution(quotation.parts, (), (), confidence)
        for quotation in whole
        if not any(covered.overlapping(part) for part in quotation.parts)
    ]
