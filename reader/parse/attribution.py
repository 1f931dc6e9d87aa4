"""Tags, links and quotation marks to whole attributions."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from reader.core.analysis import Attribution
from reader.core.index import SpanIndex
from reader.core.span import Span, merged, subtracted
from reader.core.tagging import Evidence, TaggedLink, TaggedSpan, Tagging
from reader.core.vocabulary import TagLabel
from reader.core.wanted import still_wanted, while_wanted
from reader.core.words import WORD, count_words
from reader.parse.datelines import dateline
from reader.parse.own_links import is_quotation, links_by_cue
from reader.parse.paragraph_quotes import floating, join_continued, split_floating, whole_paragraphs
from reader.parse.quotes import Quotation

_WAITING = re.compile(r"\s(?:of|in|at|for|from|to|with)(?:\sthe)?$")
_WAITED_FOR = re.compile(r"\s(?:the\s)?[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*)*")
_SEPARATORS = " \t\n\u00a0\u202f,;:—–-"
# Nobody has counted how often these are right: they are as likely as not.
_FLOATING_CHANCE = 0.5
# "Also known as the 'Old Guard'": what nobody says in so few words is a name, no claim.
_LONGEST_NAME = 3
# A content that covers this share of a quotation's words means the whole quotation (between chance and all).
_MOST = 0.6


def find_attributions(
    text: str, blocks: Sequence[Span], quotations: Sequence[Quotation], tagging: Tagging
) -> tuple[Attribution, ...]:
    """The attributions of a text, ordered by where their content starts.

    A cue without content is dropped. A content that no cue claims, and a quotation that stands as a sentence of its own
    and that no content covers, make attributions with neither cue nor source.
    """
    parts = SpanIndex(part for quotation in quotations for part in quotation.parts)
    around = SpanIndex.disjoint(blocks)
    out: list[Attribution] = []
    links = links_by_cue(text, tagging, around, quotations)
    linked = {link.part for group in links.values() for link in group}
    for index, group in while_wanted(links.items()):
        attribution = _attribution(text, tagging.spans[index], group, tagging, parts)
        if attribution is not None:
            out.append(attribution)
    for index, span in enumerate(tagging.spans):
        if span.label is TagLabel.CONTENT and index not in linked and is_quotation(text, span.span, parts):
            content = _content(text, (span.span,), parts)
            if not _is_name(text, span.span, parts):
                out.append(Attribution(content, (), (), _FLOATING_CHANCE))
    still_wanted()
    out = _without_overlaps(out, text, parts)
    still_wanted()
    out = join_continued(text, out, quotations)
    whole = whole_paragraphs(text, blocks, quotations)
    out = split_floating(out, whole)
    out.extend(floating(out, whole, _FLOATING_CHANCE))
    out = [_without_dateline(text, one, around) for one in out]
    return tuple(sorted(out, key=lambda a: (a.content[0], a.cue)))


def _without_dateline(text: str, attribution: Attribution, around: SpanIndex) -> Attribution:
    """The attribution without the place and agency that its content's paragraph begins with, which nobody said."""

    def bare(span: Span) -> Span:
        block = around.holding(span.start)
        end = dateline(text, block).end if block is not None else span.start
        return Span(end, span.end) if span.start < end < span.end else span

    content = tuple(map(bare, attribution.content))
    return attribution if content == attribution.content else replace(attribution, content=content)


def _attribution(
    text: str, cue: TaggedSpan, links: Sequence[TaggedLink], tagging: Tagging, parts: SpanIndex
) -> Attribution | None:
    spans = tagging.spans
    contents = [link for link in links if spans[link.part].label is TagLabel.CONTENT]
    sources = [link for link in links if spans[link.part].label is TagLabel.SOURCE]
    content = _content(text, tuple(spans[link.part].span for link in contents), parts)
    if not content or (not sources and sum(count_words(text, span) for span in content) <= _LONGEST_NAME):
        return None
    evidence = Evidence(
        cue=cue.score,
        content=_mean(spans[link.part].score for link in contents),
        content_link=_mean(link.score for link in contents),
        source=_mean(spans[link.part].score for link in sources),
        source_link=_mean(link.score for link in sources),
        sourceless=not sources,
        direct=all(not subtracted(span, parts.overlapping(span)) for span in content),
    )
    source = merged(_completed(text, spans[link.part].span) for link in sources)
    return Attribution(content, (cue.span,), source, tagging.calibration.chance(evidence), evidence)


def _is_name(text: str, content: Span, parts: SpanIndex) -> bool:
    """Whether the content is a few words of which only some are in marks: "the ‘Red Caps’"."""
    outside = subtracted(content, parts.overlapping(content))
    return count_words(text, content) <= _LONGEST_NAME and any(WORD.search(text, *rest) for rest in outside)


def _completed(text: str, source: Span) -> Span:
    """The source with the name that its last preposition waits for ("a source in" Ostrane)."""
    match = _WAITED_FOR.match(text, source.end) if _WAITING.search(source.of(text)) else None
    return Span(source.start, match.end()) if match else source


def _mean(scores: Iterable[float]) -> float:
    listed = list(scores)
    return sum(listed) / len(listed) if listed else 1.0


def _content(text: str, spans: Sequence[Span], parts: SpanIndex) -> tuple[Span, ...]:
    """Content spans, each grown to the quotation that it nearly fills, and joined where only marks lie between."""
    grown = sorted(_grown(text, span, parts) for span in spans)
    out: list[Span] = []
    for span in grown:
        if out and (span.start <= out[-1].end or not WORD.search(text, out[-1].end, span.start)):
            between = text[out[-1].end : span.start]
            if "\n" not in between or span.start <= out[-1].end:
                out[-1] = Span(out[-1].start, max(out[-1].end, span.end))
                continue
        out.append(span)
    return tuple(span for span in out if WORD.search(text, span.start, span.end))


def _grown(text: str, span: Span, parts: SpanIndex) -> Span:
    start, end = span
    for part in parts.overlapping(span):
        inside = Span(max(start, part.start), min(end, part.end))
        if count_words(text, inside) >= _MOST * count_words(text, part):
            start, end = min(start, part.start), max(end, part.end)
    return Span(start, end)


def _without_overlaps(attributions: Sequence[Attribution], text: str, parts: SpanIndex) -> list[Attribution]:
    """Contents that growing made overlap are cut back, so that a word is the content of one attribution alone."""
    taken = SpanIndex()
    out = []
    for attribution in sorted(attributions, key=lambda a: (-a.confidence, a.content)):
        free = tuple(
            _trimmed(text, rest, parts)
            for span in attribution.content
            for rest in subtracted(span, taken.overlapping(span))
            if WORD.search(text, rest.start, rest.end)
        )
        for span in free:
            taken.add(span)
        if free:
            out.append(attribution if free == attribution.content else replace(attribution, content=free))
    return out


def _trimmed(text: str, span: Span, parts: SpanIndex) -> Span:
    """The span without separators at its ends, but with the dash that leads its speech."""
    bare = span.trimmed(text, _SEPARATORS)
    part = parts.holding(span.start)
    return Span(span.start, bare.end) if part is not None and part.start == span.start else bare
