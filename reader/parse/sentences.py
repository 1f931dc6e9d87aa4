"""Blocks cut into sentences, with abbreviations, quotations and what follows them kept whole."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from reader.core.analysis import Block, Sentence
from reader.core.lexicons import Lexicons
from reader.core.span import Span
from reader.core.wanted import while_wanted
from reader.parse.quotes import Quotation

_CLOSING = "\"'”’»›)]}"
_OPENING = "\"'“‘«„‚([{‹-–—•*"
_STOP = re.compile(r"[.!?…]+|[。！？]+|\n\s*\n")
_WIDE = "。！？"
# The word before a stop, read backwards, which finds its start at once.
_WORD_BEFORE = re.compile(r"\n?([^\W_](?:[^\W\d_]|[.&’'-])*)")
_WORD_AFTER = re.compile(r"[^\W_]+(?:['’][^\W\d_]+)?")
_DASHED = re.compile(r"\s+[-–—]+\s")
# How far the word before a full stop can reach back, and how far a speech verb may stand behind a quotation.
_WORD_REACH = 40
_SPEECH_REACH = 60
_CLOSER_REACH = 3
_SPEECH_WORDS = 6


@dataclass(frozen=True, slots=True)
class _Words:
    """The word lists that decide doubtful stops."""

    abbreviations: Mapping[str, str]
    starters: frozenset[str]
    speech: frozenset[str]


def split_sentences(
    text: str, blocks: Sequence[Block], quotations: Sequence[Quotation], lexicons: Lexicons
) -> tuple[Sentence, ...]:
    """The sentences of the blocks of ``text`` that are no boilerplate, in order.

    Spans do not overlap, have no white space at either end, and together cover every other character of those blocks.
    ``Sentence.block`` is the index in ``blocks``. A sentence keeps its closing marks; a quotation's inner sentences
    end where they end, but a quotation that its sentence goes on after ("“Why?” he asked.") ends nothing. Semicolons
    and colons end nothing. ``lexicons`` holds ``abbreviations``, ``sentence_starters`` and ``speech_verbs``.
    """
    words = _Words(lexicons.table("abbreviations"), lexicons.words("sentence_starters"), lexicons.words("speech_verbs"))
    ends = sorted(part.end for quotation in quotations for part in quotation.parts)
    out: list[Sentence] = []
    for index, block in enumerate(while_wanted(blocks)):
        if not block.role.is_boilerplate:
            out.extend(Sentence(span, index) for span in _sentences(text, block.span, ends, words))
    return tuple(out)


def _sentences(text: str, block: Span, quote_ends: Sequence[int], words: _Words) -> Iterator[Span]:
    start = block.start
    for stop in _STOP.finditer(text, block.start, block.end):
        if stop.start() < start:
            continue
        end = _with_closers(text, stop.end(), block.end, quote_ends)
        if end < block.end and _ends_sentence(text, stop, end, block.end, words):
            yield from _trimmed(text, start, end)
            start = end
    yield from _trimmed(text, start, block.end)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    span = Span(start, end).trimmed(text)
    if span.length:
        yield span


def _with_closers(text: str, at: int, limit: int, quote_ends: Sequence[int]) -> int:
    """Just after the closing marks that follow a stop, one parted from it by a space included where it ends a quote."""
    while at < limit and text[at] in _CLOSING:
        at += 1
    k = bisect_left(quote_ends, at + 1)
    if k < len(quote_ends) and quote_ends[k] <= min(limit, at + _CLOSER_REACH):
        end = quote_ends[k]
        if text[end - 1] in _CLOSING and not text[at : end - 1].strip():
            return end
    return at


def _ends_sentence(text: str, stop: re.Match[str], end: int, limit: int, words: _Words) -> bool:
    """Whether the stop, whose closing marks reach to ``end``, is the end of a sentence and not of a word in it."""
    mark = stop.group()
    if mark[0] == "\n" or mark[0] in _WIDE:
        return True
    if not text[end].isspace():
        return _run_in(text, stop, end, limit, words)
    at = end
    while at < limit and (text[at].isspace() or text[at] in _OPENING):
        at += 1
    if at < limit and text[at].islower():
        # A small letter goes on with the sentence.
        return False
    after = _WORD_AFTER.match(text, at, min(limit, at + _WORD_REACH))
    following = after.group() if after else ""
    if mark == ".":
        return _full_stop_ends(text, stop.start(), end, at, following, words)
    return not (end > stop.end() and _speech_follows(text, end, limit, words))


def _run_in(text: str, stop: re.Match[str], end: int, limit: int, words: _Words) -> bool:
    """Whether a sentence starts right behind the stop without a space, as where a dump lost one: "over.The"."""
    before = text[max(0, stop.start() - 3) : stop.start()]
    if len(before) < 3 or not (before.isalpha() and before.islower()):
        return False
    after = _WORD_AFTER.match(text, end, min(limit, end + _WORD_REACH))
    return after is not None and after.group()[0].isupper() and after.group().lower() in words.starters


def _full_stop_ends(text: str, stop: int, end: int, at: int, following: str, words: _Words) -> bool:
    found = _WORD_BEFORE.match(text[max(0, stop - _WORD_REACH) : stop][::-1])
    word = found[1][::-1] if found else ""
    # "Japan-U.S." is looked up by its last part.
    word = word.rsplit("-", 1)[-1]
    how = words.abbreviations.get(word.lower())
    digit = following[:1].isdigit()
    # "No." and "Art." are words too: only a number behind them makes them abbreviations.
    if how == "number":
        return not digit
    if how == "before":
        return end > stop + 1 or not following
    opens = at > end and text[at - 1] in '"“‘«„'
    doubtful = how == "either" or _is_initial(word)
    if doubtful and end == stop + 1:
        if _DASHED.match(text, end):
            # A dateline: "FAIRVIEW, W.Va. - The town".
            return False
        starts = following[:1].isupper() and following.lower() in words.starters
        return not digit and (starts or opens or not following)
    return True


def _is_initial(word: str) -> bool:
    """Whether the word is a capital letter, or several with stops between: J, U.N, D.C."""
    pieces = word.split(".")
    return all(len(piece) == 1 and piece.isupper() for piece in pieces)


def _speech_follows(text: str, end: int, limit: int, words: _Words) -> bool:
    """Whether a verb of saying stands among the first words behind a quotation: "“Never!” Ruiz told the court."."""
    rest = text[end : min(limit, end + _SPEECH_REACH)]
    clause = re.split(r"[.!?…,;:\"“]", rest, maxsplit=1)[0]
    return any(word in words.speech for word in clause.split()[:_SPEECH_WORDS])
