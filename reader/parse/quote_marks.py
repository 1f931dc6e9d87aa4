"""Each quotation mark of a paragraph, and how dearly it would open, close, or stand for something else.

Dumps open curly and close straight, so the shape of a mark is only part of the evidence: a mark leans to opening where
white space, a bracket or a dash stands before it and a word after it, and to closing the other way round. The costs
are in one unit, in which a double mark that means nothing costs about four; they were set by hand, by what a reader
would rather believe of a misprinted paragraph.
"""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import inf

from reader.core.span import Span

_SINGLE = "'‘’‚‹›`"
_DOUBLE = '"“”„‟«»＂「」『』'
ALL_MARKS = _DOUBLE + _SINGLE
_MARK = re.compile(rf"([`'‘’])\1|[{re.escape(ALL_MARKS)}]")
_BEFORE_OPENING = "([{—–-/…:|*_>。，、：" + ALL_MARKS
_AFTER_CLOSING = ".,;:!?)]}—–-/…|*_。，、！？；：" + ALL_MARKS
_OPENERS = "“„‟«‘‚‹「『`"
_CLOSERS = "”’»›」』"
# Brackets of East Asian text point one way only.
_ONE_WAY = {"「": "open", "『": "open", "」": "close", "』": "close"}
# How dearly a mark opens by its shape alone; any other opens for nothing.
_OPENS_AT: Mapping[str, float] = {"”": 1.0, "»": 0.5, "›": 0.5, "’": 1.0, '"': 0.1, "'": 0.5, "''": 1.0}
# How dearly the second mark closes what the first has opened.
_PAIRS: Mapping[tuple[str, str], float] = {
    **dict.fromkeys([("“", "”"), ("„", "“"), ("„", "”"), ("«", "»"), ("»", "«"), ('"', '"'), ("＂", "＂")], 0.0),
    **dict.fromkeys([("「", "」"), ("『", "』"), ("``", "''"), ("‘", "’"), ("‚", "‘"), ("‚", "’"), ("'", "'")], 0.0),
    **dict.fromkeys([("‹", "›"), ("›", "‹"), ("`", "'"), ("`", "’"), ("''", "''"), ("‘‘", "’’")], 0.0),
    **dict.fromkeys([("“", '"'), ('"', "”"), ("„", '"'), ("``", '"'), ("‘", "'"), ("'", "’"), ("“", "''")], 0.1),
    **dict.fromkeys([("”", "”"), ("’", "’"), ("`", "`")], 0.2),
    **dict.fromkeys([("»", "»"), ("”", '"'), ("‟", "”"), ("’", "'"), ("›", "›")], 0.5),
    **dict.fromkeys([('"', "“"), ("'", "‘")], 0.8),
    **dict.fromkeys([("“", "“"), ("”", "“"), ("‘", "‘"), ("„", "„")], 1.5),
}
_ODD_PAIR = 2.0
_STRAY, _DOUBLED, _MEASURE = 4.0, 0.5, 0.7
_ELISIONS = frozenset(
    "em tis twas til till cause n round bout ere neath fore tween midst gainst cos cuz kay nuff sup scuse".split()
)
_AFTER_MARK = re.compile(r"[^\W\d_]+")
_STOP = re.compile(r"[.!?…](?=\s|$)|[。！？]")
_PAUSE = re.compile(r"[.!?…,](?=\s|$)|[。！？，]")


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark at ``at``; ``opens``, ``closes`` and ``skips`` are what each reading of it costs, endless if impossible.

    ``first`` says that nothing stands before it in its paragraph, ``possessive`` that it may be the apostrophe of a
    plural; ``stops`` counts the sentence ends before it, from the paragraph's first mark on.
    """

    at: int
    sign: str
    single: bool
    opens: float
    closes: float
    skips: float
    first: bool
    possessive: bool
    stops: int

    @property
    def end(self) -> int:
        """Just after the mark: two typewriter's marks are one."""
        return self.at + len(self.sign)


@dataclass(frozen=True, slots=True)
class MarkedParagraph:
    """A paragraph's marks, and the ends of the pauses between them, commas counted, in text order."""

    marks: Sequence[Mark]
    pauses: Sequence[int]


def marks_of(text: str, block: Span) -> MarkedParagraph | None:
    """What can be a quotation mark in ``block``; None where nothing can."""
    found = [match for match in _MARK.finditer(text, block.start, block.end) if not _in_word(text, match, block)]
    if not found:
        return None
    start = block.trimmed(text).start
    # What ends before the first mark or behind the last one tells nothing.
    between = found[0].start(), found[-1].end()
    stops = [match.end() for match in _STOP.finditer(text, *between)]
    pauses = [match.end() for match in _PAUSE.finditer(text, *between)]
    marks = [
        _mark(text, Span(*match.span()), block, match.start() == start, bisect_left(stops, match.start()))
        for match in found
    ]
    return MarkedParagraph(marks, pauses)


def pair_cost(opener: Mark, closer: Mark) -> float:
    """How dearly ``closer`` closes what ``opener`` has opened; both are single, or both double."""
    shape = _PAIRS.get((opener.sign, closer.sign), _ODD_PAIR)
    # The apostrophe of a plural closes rather at the end of a few words than sentences later.
    return shape + (3.0 if closer.possessive and closer.stops > opener.stops else 0.0)


def shape_group(mark: Mark) -> int:
    """Marks of the same group are hard to tell apart when one stands in the other."""
    if mark.single:
        return 0
    return 1 if mark.sign in "«»" else 2 if mark.sign in "「」" else 3 if mark.sign in "『』" else 4


def _in_word(text: str, match: re.Match[str], block: Span) -> bool:
    """Whether the mark is an apostrophe between two letters."""
    if match.end() - match.start() > 1 or match.group() not in _SINGLE:
        return False
    start, end = match.span()
    return start > block.start and end < block.end and text[start - 1].isalnum() and text[end].isalnum()


def _mark(text: str, span: Span, block: Span, first: bool, stops: int) -> Mark:
    at, end = span
    sign = span.of(text)
    single = sign in _SINGLE
    before = text[at - 1] if at > block.start else " "
    after = text[end] if end < block.end else " "
    opens, closes = _leaning(sign, before, after, first=first)
    word = _AFTER_MARK.match(text, end, min(block.end, end + 8))
    elided = single and (after.isdigit() or (word is not None and word.group().lower() in _ELISIONS))
    plural = single and before in "sS" and after.isspace() and text[end + 1 : end + 2].isalnum()
    if single:
        skips = 0.0 if elided else _apostrophe(sign, before, after, plural)
    elif before == sign or after == sign:
        skips = _DOUBLED
    elif before.isdigit() and sign in "\"”''":
        skips = _MEASURE
    else:
        skips = _STRAY
    return Mark(
        at,
        sign,
        single,
        opens + _OPENS_AT.get(sign, 0.0) + (2.0 if elided else 0.0),
        closes + (0.5 if plural else 0.0),
        skips,
        first,
        plural,
        stops,
    )


def _apostrophe(sign: str, before: str, after: str, plural: bool) -> float:
    """What it costs that a single mark is an apostrophe, a foot or a minute."""
    if before.isdigit():
        return 0.3
    if plural:
        return 0.5
    if before.isalpha():
        if before in "sSxXzZ":
            return 1.5
        return 1.0 if before in "nNoOhHfFdD" else 3.0
    if after.isalnum():
        return {"’": 0.3, "'": 2.0}.get(sign, 3.0)
    return 1.0 if before.isspace() and after.isspace() else _STRAY


def _leaning(sign: str, before: str, after: str, *, first: bool) -> tuple[float, float]:
    """What opening and closing cost by the characters on both sides."""
    if sign in _ONE_WAY:
        return (0.0, inf) if _ONE_WAY[sign] == "open" else (inf, 0.0)
    free_before, free_after = before.isspace() or before in _BEFORE_OPENING, after.isspace() or after in _AFTER_CLOSING
    # French sets guillemets off by spaces, and opens a paragraph that goes on with either of them.
    if sign in "«‹" and free_before and after.isspace():
        return 0.0, 4.0
    if sign in "»›" and before.isspace() and free_after:
        return (0.0 if first else 2.0), 0.0
    if before.isspace() and after.isspace():
        return (0.5, 2.0) if sign in _OPENERS else (2.0, 0.5) if sign in _CLOSERS else (1.5, 1.5)
    if after.isspace():
        return (3.0 if free_before else 4.0), 0.0
    if free_before:
        return 0.0, (1.0 if free_after and not before.isspace() else 4.0)
    if free_after:
        return 4.0, 0.0
    # Glued on both sides, as where a caption runs into a quote.
    if sign in _SINGLE:
        return 4.0, 4.0
    if sign in _OPENERS:
        return 0.5, 2.5
    if sign in _CLOSERS:
        return 2.5, 0.5
    return (0.5, 2.0) if before in ",;" else (1.5, 1.5)
