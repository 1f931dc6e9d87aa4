"""Speech that a dash leads: "— I will not go, said the miller.", "—No iré —dijo el molinero—.".

The dash counts as a quotation mark. Since dashes lead lists, credits and datelines too, a line is speech only where a
frame says who speaks, or next to such a line.
"""

import re
from collections.abc import Collection, Iterator, Sequence

from reader.core.index import SpanIndex
from reader.core.lexicons import Lexicons
from reader.core.span import Span
from reader.parse.quotes import Quotation

_LED = re.compile(r"(?:[—–―]|--)\s?(?=[\w“\"«'‘’¿¡…])|-\s(?=[A-ZÀ-Þ“\"¿¡])")
# Within a paragraph only the long dashes lead speech, at the start of a sentence.
_AMID = re.compile(r"(?<=[.!?…]\s)[—―]\s?(?=[A-ZÀ-Þ¿¡])")
_WHO = (
    r"(?:he|she|they|I|we|one|(?:the|a|an|his|her|my|our|their)\s[a-z][\w’'-]*(?:\s[a-z][\w’'-]*){0,2}?"
    r"|(?:[A-Z][a-z]{1,4}\.\s)?[A-ZÀ-Þ][\w’'-]*(?:\s(?:(?:de|da|van|von|al|el|bin)\s)?[A-ZÀ-Þ][\w’'-]*){0,2})"
)
# What stands between speech and frame: a comma or a mark of its own, and in Spanish a dash.
_TURN = re.compile(r"(?P<stop>,|[?!…]|\.{3})?\s*(?P<dash>[—–―])?\s*(?=[A-Za-zÀ-Þ])")
_FRAME = re.compile(
    rf"(?:(?P<verb>[a-z]+)\s{_WHO}|{_WHO}\s(?P<after>[a-z]+))(?:\s[a-z][\w’'-]*){{0,6}}?"
    r"(?P<end>\s?[—–―][.,;:]?|[.,;:!]|\s*$)"
)
# Words behind a frame are speech again where they speak of me and you; else they may be the narrator's.
_SPOKEN = re.compile(r"\b(?:I|you|we|me|my|us|your|our|I['’](?:m|ve|d|ll))\b|[?!]\s*$", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?…](?=\s|$)")


def with_dash_speech(
    text: str, blocks: Sequence[Span], quotations: Sequence[Quotation], lexicons: Lexicons
) -> tuple[Quotation, ...]:
    """``quotations`` with those that dashes lead, the dash inside and the frame outside; in text order.

    What marks hold within such speech is left to it. ``blocks`` are the paragraphs of the article in text order.
    """
    cues = lexicons.table("cue_classes")
    inflected = (form for form, lemma in lexicons.table("lemmas").items() if lemma in cues)
    verbs = lexicons.words("speech_verbs") | {word for word in (*cues, *inflected) if " " not in word}
    framed = [_framed(text, block, verbs) for block in blocks]
    led = [_LED.match(text, block.start, block.end) is not None for block in blocks]
    speaks = [led[k] and bool(framed[k]) for k in range(len(blocks))]
    for order in (range(1, len(blocks)), range(len(blocks) - 2, -1, -1)):
        for k in order:
            near = k - 1 if order.step > 0 else k + 1
            # Lines of one exchange are led by the same sign; a hyphen leads lists rather.
            same = text[blocks[k].start] == text[blocks[near].start] != "-"
            speaks[k] = speaks[k] or (led[k] and speaks[near] and same)
    marked = SpanIndex.disjoint(quotation.span for quotation in quotations)
    spans = [
        span
        for k, block in enumerate(blocks)
        for span in (framed[k] or ((block,) if speaks[k] else ()))
        if all(span.contains(quotation) for quotation in marked.overlapping(span))
    ]
    dashed = SpanIndex.disjoint(spans)
    kept = [quotation for quotation in quotations if not dashed.overlapping(quotation.span)]
    made = (Quotation((span,), closed=True, single=False) for span in spans)
    return tuple(sorted((*kept, *made), key=lambda quotation: quotation.span))


def _framed(text: str, block: Span, verbs: Collection[str]) -> tuple[Span, ...]:
    """The speech of a paragraph that a dash leads and a frame breaks or ends; empty where there is none."""
    lead = _LED.match(text, block.start, block.end)
    if lead is not None:
        return tuple(_around_frame(text, Span(lead.start(), block.end), lead.end(), verbs))
    out: list[Span] = []
    for amid in _AMID.finditer(text, block.start, block.end):
        stop = _SENTENCE_END.search(text, amid.end(), block.end)
        sentence = Span(amid.start(), stop.end() if stop else block.end)
        out.extend(_around_frame(text, sentence, amid.end(), verbs))
    return tuple(out)


def _around_frame(text: str, block: Span, start: int, verbs: Collection[str]) -> Iterator[Span]:
    """The speech of ``block`` before its frame and, where it goes on, behind it; nothing without a frame."""
    for turn in _TURN.finditer(text, start, block.end):
        if turn["stop"] is None and turn["dash"] is None:
            continue
        frame = _FRAME.match(text, turn.end(), block.end)
        if frame is None or (frame["verb"] or frame["after"]) not in verbs:
            continue
        # What belongs to the speech is its own mark; the comma is the sentence's.
        end = turn.start() if turn["stop"] in (None, ",") else turn.end("stop")
        yield Span(block.start, end).trimmed(text)
        rest = Span(frame.end(), block.end).trimmed(text)
        dashed = turn["dash"] is not None and frame["end"].strip()[:1] in "—–―"
        if rest.length and (dashed or _SPOKEN.search(text, rest.start, rest.end)):
            yield rest
        return
