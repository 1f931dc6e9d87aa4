"""Sentences, and parts of sentences, that assert something in the outlet's own voice."""

import re
from collections.abc import Mapping, Sequence

from reader.core.analysis import Attribution, Block, Sentence
from reader.core.index import SpanIndex
from reader.core.lexicons import Lexicons
from reader.core.span import Span, subtracted
from reader.core.vocabulary import Role
from reader.core.wanted import while_wanted
from reader.core.words import WORD
from reader.parse.datelines import dateline
from reader.parse.quotes import Quotation
from reader.parse.verbs import has_finite_verb, is_order

_ENDS = '.!…"”’»)]。'
_TRIM = " \t\n\u00a0\u202f,;:—–-…."
_CLOSING = "\"”’»)]'"
# A leftover of a sentence says something from four words on ("he is a liar" has four); whole sentences from three.
_PART_WORDS, _SENTENCE_WORDS = 4, 3
# Words that open a subordinate clause; what follows them alone asserts nothing of its own.
_SUBORDINATE = frozenset(
    "that which who whom whose when while where if because although though unless until whether than".split()
)
# What follows an attribution and opens so is an adjunct of it, whatever forms stand in it.
_ADJUNCT = frozenset("to in on at of by for from with as amid during despite after before since following".split())
# So does what tells how much earlier or later: "a day after it was towed".
_APART = re.compile(
    r"(?:(?:just|only|nearly|almost|about|some|more than|less than|a few|several|the)\s+)?"
    r"(?:(?:\w+(?:-\w+)?\s+)?(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|moments?)"
    r"|shortly|soon|long|right|even)\s+(?:after|before|since|ahead)\b",
    re.IGNORECASE,
)
# Words, and the marks between which a verb has a subject of its own or none.
_MARKS = ",:;(—–"
_TOKEN = re.compile(rf"{WORD.pattern}|[{_MARKS}]")
_OPENER = re.compile(r"(?:and|but|or|so|yet|nor)\b[\s,]*", re.IGNORECASE)
_LEADS_IN = re.compile(r"\b(?:in|by|to|with|from|through) which$", re.IGNORECASE)
_TRAILER = re.compile(r"[\s,]+(?:and|but|or|so|yet|nor|as|while|when|after|because)$", re.IGNORECASE)
# A line without a full stop says something when it is as long as a sentence.
_LINE_WORDS = 8


def find_assertions(
    text: str,
    blocks: Sequence[Block],
    sentences: Sequence[Sentence],
    quotations: Sequence[Quotation],
    attributions: Sequence[Attribution],
    lexicons: Lexicons,
) -> tuple[Span, ...]:
    """Stretches of body text that assert something and lie in no attribution, without their final full stop.

    A whole sentence counts when it is no question, order, heading or fragment; a part left over beside an attribution
    when it holds a finite verb with something before it.
    """
    verbs = lexicons.table("verb_forms")
    taken = SpanIndex(span for a in attributions for group in (a.content, a.cue, a.source) for span in group)
    spoken = SpanIndex(part for q in quotations for part in q.parts)
    out = []
    for sentence in while_wanted(sentences):
        if blocks[sentence.block].role is not Role.BODY:
            continue
        inside = taken.overlapping(sentence.span)
        if not inside:
            if _asserts(text, sentence.span, blocks[sentence.block].span, verbs, spoken):
                out.append(_bare(text, _without_dateline(text, sentence.span, blocks[sentence.block].span)))
            continue
        for part in subtracted(_without_dateline(text, sentence.span, blocks[sentence.block].span), inside):
            if len(WORD.findall(text, part.start, part.end)) < _PART_WORDS:
                continue
            bare = _without_joints(text, part.trimmed(text, _TRIM + _CLOSING))
            closed = _SUBORDINATE if part.start == sentence.span.start else _SUBORDINATE | _ADJUNCT
            tokens = _TOKEN.findall(bare.of(text))
            words = [token for token in tokens if token not in _MARKS]
            if len(words) < _PART_WORDS or words[0].lower() in closed or _APART.match(bare.of(text)):
                continue
            if _hangs(text, part, bare, sentence.span):
                continue
            if has_finite_verb(tokens, verbs) and not (part.start == sentence.span.start and is_order(tokens, verbs)):
                out.append(bare)
    return tuple(out)


def _asserts(text: str, sentence: Span, block: Span, verbs: Mapping[str, str], spoken: SpanIndex) -> bool:
    tokens = _TOKEN.findall(sentence.of(text))
    words = [token for token in tokens if token not in _MARKS]
    if len(words) < _SENTENCE_WORDS or not any(word[0].isalpha() for word in words):
        return False
    if sentence.of(text).rstrip(_CLOSING + " ").endswith("?"):
        return False
    if all(spoken.holding(sentence.start + m.start()) for m in WORD.finditer(sentence.of(text))):
        return False
    # A line of its own without a full stop is a subhead, a list item or a name, unless it is long.
    ends = text[sentence.end - 1] in _ENDS
    if not ends and sentence == block and len(words) < _LINE_WORDS:
        return False
    return has_finite_verb(tokens, verbs, sure=not ends) and not is_order(tokens, verbs)


def _hangs(text: str, part: Span, bare: Span, sentence: Span) -> bool:
    """Whether a part left over is a piece of the attribution beside it.

    It is one where it goes on after it with neither a mark nor a conjunction between ("told | a meeting that was held
    in May"), or leads into it by a relative ("was a note in which | she said").
    """
    if bare.end < sentence.end and _LEADS_IN.search(text[bare.start : bare.end]):
        return True
    goes_on = part.start > sentence.start and text[part.start - 1].isalnum()
    return goes_on and not text[part.start : bare.start].strip()


def _without_dateline(text: str, sentence: Span, block: Span) -> Span:
    return Span(max(sentence.start, min(dateline(text, block).end, sentence.end)), sentence.end)


def _bare(text: str, sentence: Span) -> Span:
    """The sentence without its final full stop, as the corpus marks contents."""
    return sentence.trimmed(text, _TRIM)


def _without_joints(text: str, part: Span) -> Span:
    """The part without the conjunctions that tie it to the attribution before or after it."""
    while match := _OPENER.match(text, part.start, part.end):
        part = Span(match.end(), part.end)
    if match := _TRAILER.search(part.of(text)):
        part = Span(part.start, part.start + match.start())
    return part.trimmed(text, _TRIM)
