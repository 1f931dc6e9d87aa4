"""Attribution dropped: an assertion of the outlet that says bare what the article gives to a source elsewhere."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from math import log

from reader.core.analysis import Block, Claim, Sentence
from reader.core.content_words import ContentWords
from reader.core.index import SpanIndex
from reader.core.lexicons import Lexicons
from reader.core.span import Span, subtracted
from reader.core.vocabulary import ClaimKind, Role
from reader.core.wanted import while_wanted
from reader.core.words import WORD, plain

# How much of the assertion's content words, names aside and the rare ones weighing more, a sentence of the claim must
# share; less when a figure is among them. Set on articles with gold attributions, by reading every pair that was found.
_SHARE, _SHARE_WITH_FIGURE = 0.45, 0.35
# So many words must be shared, this many of them no names; a figure of three digits says as much as two words.
_SHARED, _SHARED_WORDS = 3, 2
# So much of the claim's sentence must be shared in turn: a long quotation shares words with anything.
_SHARE_BACK, _SHARE_BACK_WITH_FIGURE = 0.3, 0.2
# A short claim of several sentences is one: "The bell? It is sold."
_SHORT = 14
_FIGURE = re.compile(r"\d[\d,.]*\d")
_ASIDE = re.compile(r",\s(?:which|who|whose|whom)\s[^,]*(?:,|$)")
_YEAR = re.compile(r"(?:19|20)\d\d")
_NEGATIONS = frozenset("no not never nobody none nothing neither nor without cannot".split())
# "Would" is no doubt where it is the past of "will": she said that it would close, and it will.
_DOUBTS = frozenset("if whether unless may might could would should".split())
_FIRST_PERSON = frozenset("i i'm i've i'd i'll me my mine we we're we've us our".split())
_DEPENDENT = frozenset("after although as because before if once since though unless until when whether while".split())
_ADJUNCT = frozenset("among amid at by for despite during following from in of on to under unlike with within".split())


@dataclass(frozen=True, slots=True)
class _Said:
    """A sentence of a claim's content, or all of them: its content words, and those that the claim knows."""

    claim: str
    spans: tuple[Span, ...]
    content: frozenset[str]
    known: frozenset[str]


def with_repeats(
    text: str,
    blocks: Sequence[Block],
    sentences: Sequence[Sentence],
    claims: Sequence[Claim],
    reader: ContentWords,
    lexicons: Lexicons,
) -> tuple[Claim, ...]:
    """The claims, those that repeat an attributed claim of the body without its source linked to it by ``repeats``.

    Such an assertion is a whole sentence; it has no name and no figure that the claim has not, shares most of its
    content words with one sentence of it, and is negated where that is. ``reader`` reads ``text``.
    """
    body = SpanIndex.disjoint(block.span for block in blocks if block.role is Role.BODY)
    starts = {sentence.span.start: sentence.span for sentence in sentences}
    whole = SpanIndex.disjoint(sentence.span for sentence in sentences)
    said = [
        one
        for claim in while_wanted(claims)
        if _states(text, claim, reader, lexicons) and body.overlapping(claim.content[0])
        for one in _sentences_of(claim, whole, reader)
    ]
    if not said:
        return tuple(claims)
    bare = {
        c.id: reader.of(subtracted(c.content[0], _asides(text, c.content[0])))
        for c in while_wanted(claims)
        if c.kind is ClaimKind.UNATTRIBUTED and c.content[0].start in starts
    }
    spread = Counter(chain.from_iterable((*(s.content for s in said), *bare.values())))
    weight = {word: log((1 + len(said) + len(bare)) / times) for word, times in spread.items()}
    places: dict[str, list[int]] = {}
    for index, one in enumerate(said):
        for word in one.content:
            places.setdefault(word, []).append(index)
    names = _names(text, whole, reader)
    out = []
    for claim in while_wanted(claims):
        words = bare.get(claim.id)
        found = _repeated(text, claim, words, said, places, weight, names, reader) if words else None
        out.append(claim if found is None else replace(claim, repeats=found))
    return tuple(out)


def _states(text: str, claim: Claim, reader: ContentWords, lexicons: Lexicons) -> bool:
    """Whether the claim is somebody's and says that something is so."""
    if claim.kind is ClaimKind.UNATTRIBUTED or not claim.content:
        return False
    cue = [word.lower() for span in claim.cue for word in WORD.findall(span.of(text))]
    if not cue:
        return claim.kind is ClaimKind.DIRECT or any(span.of(text).strip() for span in claim.cue)
    asserting = lexicons.words("asserting_cues")
    return not _NEGATIONS & set(cue) and any({word, reader.lemma(word)} & asserting for word in cue)


def _sentences_of(claim: Claim, whole: SpanIndex, reader: ContentWords) -> list[_Said]:
    known = reader.of((*claim.content, *claim.source))
    pieces = [
        Span(max(span.start, sentence.start), min(span.end, sentence.end))
        for span in claim.content
        for sentence in whole.overlapping(span)
    ]
    said = [_Said(claim.id, (piece,), reader.of([piece]), known) for piece in pieces]
    whole_claim = frozenset[str]().union(*(one.content for one in said))
    if len(said) > 1 and len(whole_claim) <= _SHORT:
        said.append(_Said(claim.id, tuple(pieces), whole_claim, known))
    return said


def _plain(text: str, spans: Sequence[Span]) -> frozenset[str]:
    return frozenset().union(*(map(plain, WORD.findall(text, span.start, span.end)) for span in spans))


def _negated(words: frozenset[str]) -> bool:
    return bool(words & _NEGATIONS) or any(word.endswith("n't") for word in words)


def _names(text: str, whole: SpanIndex, reader: ContentWords) -> frozenset[str]:
    """Base forms of words that never stand in lower case and somewhere stand with a capital inside a sentence."""
    opening, later = set[str](), set[str]()
    for sentence in while_wanted(whole.overlapping(Span(0, len(text)))):
        words = WORD.findall(text, sentence.start, sentence.end)
        opening.update(words[:1])
        later.update(words[1:])
    lowered = {_named(word, reader) for word in opening | later if word[:1].islower()}
    return frozenset(_named(word, reader) for word in later if word[0].isupper()) - lowered


def _named(word: str, reader: ContentWords) -> str:
    return reader.lemma(plain(word).removesuffix("'s"))


def _repeated(
    text: str,
    claim: Claim,
    content: frozenset[str],
    said: Sequence[_Said],
    places: Mapping[str, Sequence[int]],
    weight: Mapping[str, float],
    names: frozenset[str],
    reader: ContentWords,
) -> str | None:
    """The id of the claim that the assertion repeats; ``places`` tell which of ``said`` hold a word."""
    span = claim.content[0]
    words = _plain(text, [span])
    first = WORD.search(text, span.start, span.end)
    if first is None or first[0].lower() in _DEPENDENT or words & _FIRST_PERSON:
        return None
    # Figures spelt in letters are words like others: "two colonies".
    figures = {figure.replace(",", "") for figure in _FIGURE.findall(text, span.start, span.end)} & content
    must = frozenset(figures) | (content & names)
    own = content - names
    # What stands before the comma of "Among farmers, …" is no more than where or for whom the rest holds.
    main = own
    if first[0].lower() in _ADJUNCT:
        comma = text.find(",", span.start, span.end)
        main = reader.of([Span(comma, span.end)]) if comma >= 0 else frozenset[str]()
    best: tuple[float, str] | None = None
    met = Counter(chain.from_iterable(places.get(word, ()) for word in own))
    for one in (said[index] for index, times in met.items() if times >= _SHARED_WORDS):
        if not must <= one.known:
            continue
        shared, ours = content & one.content, own & one.content
        large = any(len(f) > 2 and not _YEAR.fullmatch(f) for f in figures & shared)
        if not ours & main or len(shared) < _SHARED - large:
            continue
        told = _plain(text, one.spans)
        doubts = told & (_DOUBTS - {"would"} if "will" in words else _DOUBTS)
        if _negated(words) != _negated(told) or (doubts and not (claim.hedged or words & _DOUBTS)):
            continue
        share = _weigh(ours, weight) / _weigh(own, weight)
        back = _weigh(shared, weight) / _weigh(one.content, weight)
        enough = (_SHARE_WITH_FIGURE, _SHARE_BACK_WITH_FIGURE) if figures & shared else (_SHARE, _SHARE_BACK)
        if share >= enough[0] and back >= enough[1] and (best is None or share > best[0]):
            best = share, one.claim
    return None if best is None else best[1]


def _asides(text: str, span: Span) -> list[Span]:
    """The relative clauses between commas: details beside what the sentence asserts."""
    return [Span(*match.span()) for match in _ASIDE.finditer(text, *span)]


def _weigh(words: frozenset[str], weight: Mapping[str, float]) -> float:
    return sum(weight[word] for word in words)
