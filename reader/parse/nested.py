"""Attributions inside another's content: what somebody says that somebody else said, thinks or ordered."""

from collections.abc import Iterator, Sequence

from reader.core.analysis import Attribution, Sentence
from reader.core.index import SpanIndex
from reader.core.lexicons import Lexicons
from reader.core.span import Span, hull
from reader.core.wanted import while_wanted
from reader.parse.nested_chain import cited
from reader.parse.nested_complements import Piece
from reader.parse.nested_marks import trimmed
from reader.parse.nested_reader import ClauseReader, Found
from reader.parse.nested_words import tokens_of
from reader.parse.quotes import Quotation

# 40 of 61 were right on articles that no rule was tuned on, so they are marked unsure.
_CHANCE = 0.65


def split_nested(attributions: Sequence[Attribution]) -> tuple[tuple[Attribution, ...], tuple[Attribution, ...]]:
    """Those that stand by themselves, and those that lie with content and cue inside another's content."""
    wholes = [hull((*a.content, *a.cue)) for a in attributions]
    contents = sorted(((span, k) for k, a in enumerate(attributions) for span in a.content), reverse=True)
    around: list[tuple[Span, int]] = []
    inside: set[int] = set()
    for k in sorted(range(len(attributions)), key=lambda k: wholes[k]):
        whole = wholes[k]
        while contents and contents[-1][0].start <= whole.start:
            around.append(contents.pop())
        around = [row for row in around if row[0].end > whole.start]
        if any(other != k and span.contains(whole) and (span != whole or other < k) for span, other in around):
            inside.add(k)
    return (
        tuple(a for k, a in enumerate(attributions) if k not in inside),
        tuple(a for k, a in enumerate(attributions) if k in inside),
    )


def find_nested(
    text: str,
    sentences: Sequence[Sentence],
    quotations: Sequence[Quotation],
    outer: Sequence[Attribution],
    tagged: Sequence[Attribution],
    lexicons: Lexicons,
) -> tuple[Attribution, ...]:
    """The attributions inside the contents of ``outer``, in text order; ``tagged`` are those that are known already.

    Each lies with source, cue and content inside one content span of an outer one, but for those who are cited for the
    very content of one. Where a clause is read that one of ``tagged`` touches, the reading takes its place. What a
    speaker thinks himself is none; what he said to others is. ``lexicons`` holds ``nested_cues`` (which words may
    follow which verb), ``nested_nouns`` and ``verb_forms``.
    """
    taken = SpanIndex(span for a in outer for group in (a.cue, a.source) for span in group)
    spoken = SpanIndex(part for quotation in quotations for part in quotation.parts)
    reader = ClauseReader(text, lexicons)
    found: list[Found] = []
    whole = SpanIndex.disjoint(sentence.span for sentence in sentences)
    for piece in while_wanted(_pieces(text, whole, outer, spoken, reader)):
        found.extend(f for f in reader.read(piece) if not taken.overlapping(f.cue))
    read = [
        Attribution((f.content,), (f.cue,), (f.source,) if f.source else (), _CHANCE)
        for f in _laminar(text, sorted(set(found), key=lambda f: (f.cue, f.content)))
    ]
    touched = SpanIndex(span for a in read for group in (a.content, a.cue, a.source) for span in group)
    kept = [
        a
        for a in tagged
        if not any(touched.overlapping(span) for group in (a.content, a.cue, a.source) for span in group)
        and not reader.is_own(a)
    ]
    return tuple(
        sorted([*_chains(text, whole, outer, taken, lexicons), *read, *kept], key=lambda a: (a.content[0], a.cue))
    )


def _chains(
    text: str, sentences: SpanIndex, outer: Sequence[Attribution], taken: SpanIndex, lexicons: Lexicons
) -> Iterator[Attribution]:
    for attribution in outer:
        around = sentences.holding(attribution.cue[-1].start) if attribution.cue else None
        chain = cited(text, around, attribution, lexicons) if around is not None else None
        if chain is not None and not any(taken.overlapping(span) for span in chain):
            yield Attribution(attribution.content, (chain[0],), (chain[1],), _CHANCE)


def _pieces(
    text: str, sentences: SpanIndex, attributions: Sequence[Attribution], spoken: SpanIndex, reader: ClauseReader
) -> Iterator[Piece]:
    for content in sorted({span for attribution in attributions for span in attribution.content}):
        for sentence in sentences.overlapping(content):
            span = Span(max(content.start, sentence.start), min(content.end, sentence.end))
            if not reader.may_find(span):
                continue
            quoted = spoken.holding(span.trimmed(text, " \t\n\"“”«»„‘’'").start) is not None
            yield Piece(span, content, tokens_of(text, span), quoted)


def _laminar(text: str, found: Sequence[Found]) -> list[Found]:
    """Without those that read a cue again, and those inside another's content cut back to it."""
    out: list[Found] = []
    around: list[Found] = []
    cues = SpanIndex()
    for one in found:
        if cues.overlapping(one.cue):
            continue
        content = one.content
        around = [other for other in around if other.content.end > one.cue.start]
        for other in around:
            if (
                other.content.contains(one.cue)
                and content.overlaps(other.content)
                and not other.content.contains(content)
            ):
                content = trimmed(
                    text, Span(max(content.start, other.content.start), min(content.end, other.content.end))
                )
        if content.length and not content.overlaps(one.cue):
            cues.add(one.cue)
            out.append(Found(one.source, one.cue, content))
            around.append(out[-1])
    return out
