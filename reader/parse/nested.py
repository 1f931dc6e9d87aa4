"""Attributions inside another's content: what somebody says that somebody else said, thinks or ordered."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.core.analysis import Attribution, Sentence
from reader.core.index import SpanIndex
from reader.core.lexicons import Lexicons
from reader.core.span import Span
from reader.core.words import count_words
from reader.parse.nested_clauses import (
    clause_end,
    cue_at,
    is_opening,
    opens_clause,
    quoted_end,
    skip_adjunct,
    subject_before,
    told_end,
    trimmed,
)
from reader.parse.nested_nouns import claim_noun, infinitive_end
from reader.parse.nested_words import ADVERBS, BE, CLAUSE_OPENERS, NOMINATIVE, PREPOSITIONS, Token, tokens_of
from reader.parse.quotes import Quotation

_CHANCE = 0.75
_FEWEST = 2
_QUESTIONS = frozenset("whether how why what who when where if".split())
# "He told", "they think" in a paraphrase: most likely the one who speaks, who may well tell what he told others.
_SELF = frozenset("i we".split())
_SAME = frozenset("he she they it i we".split())


@dataclass(frozen=True, slots=True)
class _Piece:
    """One sentence of an outer content, with its words."""

    span: Span
    content: Span
    tokens: Sequence[Token]
    quoted: bool


@dataclass(frozen=True, slots=True)
class _Found:
    source: Span | None
    cue: Span
    content: Span


def find_nested(
    text: str,
    sentences: Sequence[Sentence],
    quotations: Sequence[Quotation],
    attributions: Sequence[Attribution],
    lexicons: Lexicons,
) -> tuple[Attribution, ...]:
    """The attributions inside the contents of ``attributions``, in text order; those are not among them.

    Each lies with source, cue and content inside one content span of an outer one, whose own cue is not read again.
    What a speaker thinks himself is none; what he said to others is. ``lexicons`` holds ``nested_cues`` (which words may
    follow which verb) and ``verb_forms``.
    """
    taken = SpanIndex(span for a in attributions for group in (a.cue, a.source) for span in group)
    spoken = SpanIndex(part for quotation in quotations for part in quotation.parts)
    reader = _Reader(text, lexicons)
    found: list[_Found] = []
    for piece in _pieces(text, sentences, attributions, spoken):
        found.extend(f for f in reader.read(piece) if not taken.overlapping(f.cue))
    kept = _laminar(text, sorted(set(found), key=lambda f: (f.cue, f.content)))
    return tuple(
        sorted(
            (Attribution((f.content,), (f.cue,), (f.source,) if f.source else (), _CHANCE) for f in kept),
            key=lambda a: (a.content[0], a.cue),
        )
    )


def _pieces(
    text: str, sentences: Sequence[Sentence], attributions: Sequence[Attribution], spoken: SpanIndex
) -> Iterator[_Piece]:
    starts = [sentence.span.start for sentence in sentences]
    for content in sorted({span for attribution in attributions for span in attribution.content}):
        for sentence in sentences[max(0, bisect_left(starts, content.start + 1) - 1) : bisect_left(starts, content.end)]:
            span = Span(max(content.start, sentence.span.start), min(content.end, sentence.span.end))
            if span.length > 0:
                tokens = tokens_of(text, span)
                quoted = spoken.holding(span.trimmed(text, " \t\n\"“”«»„‘’'").start) is not None
                yield _Piece(span, content, tokens, quoted)


def _opens_object(token: Token) -> bool:
    return token.is_word and token.lower not in NOMINATIVE | PREPOSITIONS | CLAUSE_OPENERS | ADVERBS | {"it", "not"}


def _laminar(text: str, found: Sequence[_Found]) -> list[_Found]:
    """Without those that read a cue again, and those inside another's content cut back to it."""
    out: list[_Found] = []
    cues = SpanIndex()
    for one in found:
        if cues.overlapping(one.cue):
            continue
        content = one.content
        for other in out:
            if other.content.contains(one.cue) and content.overlaps(other.content) and not other.content.contains(content):
                content = trimmed(text, Span(max(content.start, other.content.start), min(content.end, other.content.end)))
        if content.length and not content.overlaps(one.cue):
            cues.add(one.cue)
            out.append(_Found(one.source, one.cue, content))
    return out


class _Reader:
    """Reads one piece for the clauses that tell what somebody said."""

    def __init__(self, text: str, lexicons: Lexicons) -> None:
        self._text = text
        self._cues, self._nouns = lexicons.table("nested_cues"), lexicons.table("nested_nouns")
        self._forms = lexicons.table("verb_forms")

    def read(self, piece: _Piece) -> Iterator[_Found]:
        """All that is found in ``piece``."""
        for k, token in enumerate(piece.tokens):
            after = piece.tokens[k + 1].lower if k + 1 < len(piece.tokens) else ""
            if f"{token.lower} {after}" in self._cues:
                found = self._clause(piece, k, k + 1, self._cues[f"{token.lower} {after}"])
            elif token.lower in self._cues:
                found = self._clause(piece, k, k, self._cues[token.lower])
            elif token.lower == "according":
                found = self._according(piece, k)
            else:
                found = None
            if found is None and token.lower in self._nouns:
                found = self._noun(piece, k)
            if found is not None and count_words(self._text, found.content):
                yield found

    def _clause(self, piece: _Piece, k: int, end: int, frames: str) -> _Found | None:
        """What the verb at ``k``, whose particle is the token at ``end``, tells; ``frames`` are what may follow it."""
        tokens, kinds = piece.tokens, frozenset(frames.split(","))
        cue = cue_at(tokens, k, self._forms.get(tokens[k].lower, ""))
        if cue is None:
            return None
        if cue.passive:
            return self._told(piece, cue.first, k) if "passive" in kinds else None
        subject = subject_before(tokens, cue.first, self._forms)
        if subject is None:
            return None
        first, last = subject
        head = tokens[first].lower
        before = tokens[first - 1].lower if first else ""
        if before in {"if", "unless", "whether", "do", "does", "did", "would", "what"} and not (
            before == "what" and "what" in kinds
        ):
            return None
        if "thought" in kinds and (head in _SELF or head == "you" or (head in _SAME and not piece.quoted)):
            return None
        if head in {"who", "which"} and ("thought" in kinds or not kinds & {"quote", "person", "ask"}):
            return None
        if "report" in kinds and head in {"i", "we", "you", "he", "she"}:
            return None
        if head in _SELF and (before in {"when", "once", "as"} or not self._at_another_time(tokens, cue.first, k)):
            return None
        if "thought" in kinds and before in {"when", "once", "as"}:
            return None
        source = Span(tokens[first].span.start, tokens[last - 1].span.end)
        group = Span(tokens[cue.first].span.start, tokens[end].span.end)
        if "what" in kinds:
            content = self._called(piece, end + 1) if before == "what" else None
        else:
            content = self._complement(piece, end + 1, kinds)
        if content is None:
            content = self._before(piece, first, end) if kinds & {"quote", "that"} else None
        return _Found(source, group, content) if content is not None else None

    def _at_another_time(self, tokens: Sequence[Token], first: int, k: int) -> bool:
        """Whether the verb group stands in the past: "we asked", "I have said"."""
        if first < k:
            return any(token.lower in {"had", "have", "'ve", "'d", "did", "didn't"} for token in tokens[first:k]) or (
                tokens[k - 1].lower in ADVERBS and "past" in self._forms.get(tokens[k].lower, "")
            )
        return "past" in self._forms.get(tokens[k].lower, "").split(",")

    def _complement(self, piece: _Piece, at: int, kinds: frozenset[str]) -> Span | None:
        """What follows the verb and is said, ordered or thought."""
        tokens, stop = piece.tokens, len(piece.tokens)
        told = told_end(tokens, at, stop, self._forms) if "person" in kinds else None
        places = [at] if told is None else [told]
        for place in places:
            found = self._said(piece, place, kinds)
            if found is not None:
                return found
        if "ask" in kinds:
            person = told_end(tokens, at, stop, self._forms)
            if person is not None and person + 1 < stop and tokens[person].lower in {"to", "not"}:
                return self._until(piece, at)
        if "own" in kinds and at + 1 < stop and tokens[at].lower == "to":
            return self._until(piece, at)
        if "for" in kinds and at + 1 < stop and tokens[at].lower == "for":
            return self._until(piece, at)
        if "noun" in kinds and at < stop and _opens_object(tokens[at]):
            return self._until(piece, at)
        return None

    def _said(self, piece: _Piece, at: int, kinds: frozenset[str]) -> Span | None:
        tokens, stop = piece.tokens, len(piece.tokens)
        at = skip_adjunct(tokens, at, stop, self._forms)
        if at >= stop:
            return None
        mark = at + 1 if tokens[at].lower in {",", ":"} else at
        if "quote" in kinds and mark < stop and is_opening(self._text, tokens[mark]):
            start = tokens[mark].span.start
            end = quoted_end(self._text, start, piece.content.end)
            if end is not None:
                return Span(start, end)
            return None
        if tokens[at].lower == "that":
            if not kinds & {"that", "clause"} or at + 2 >= stop or not tokens[at + 1].is_word:
                return None
            return self._until(piece, at)
        if "clause" in kinds and opens_clause(tokens, at, stop, self._forms):
            return self._until(piece, at)
        if "whether" in kinds and tokens[at].lower in _QUESTIONS and at + 2 < stop:
            return self._until(piece, at)
        return None

    def _until(self, piece: _Piece, at: int, stop: int | None = None) -> Span | None:
        end = clause_end(piece.tokens, at, len(piece.tokens) if stop is None else stop, self._forms)
        if end - at < 2:
            return None
        span = trimmed(self._text, Span(piece.tokens[at].span.start, piece.tokens[end - 1].span.end))
        return span if count_words(self._text, span) >= _FEWEST else None

    def _called(self, piece: _Piece, at: int) -> Span | None:
        """The words after "what it called"."""
        tokens, stop = piece.tokens, len(piece.tokens)
        if at >= stop:
            return None
        if is_opening(self._text, tokens[at]):
            end = quoted_end(self._text, tokens[at].span.start, piece.content.end)
            return Span(tokens[at].span.start, end) if end is not None else None
        return self._until(piece, at)

    def _before(self, piece: _Piece, first: int, k: int) -> Span | None:
        """The clause before ", my mother says" or the quotation before "she said", where the verb ends its clause."""
        tokens, stop = piece.tokens, len(piece.tokens)
        ends = k + 1 >= stop or not tokens[k + 1].is_word
        if not ends or first < 2 or k - first > 8:
            return None
        mark = tokens[first - 1]
        if mark.lower == ",":
            span = trimmed(self._text, Span(tokens[0].span.start, mark.span.start))
            return span if opens_clause(tokens, self._first_word(tokens), first - 1, self._forms) else None
        return None

    @staticmethod
    def _first_word(tokens: Sequence[Token]) -> int:
        return next((k for k, token in enumerate(tokens) if token.is_word), 0)

    def _told(self, piece: _Piece, first: int, k: int) -> _Found | None:
        """ "We were told to wait": nobody is named who told."""
        tokens, stop = piece.tokens, len(piece.tokens)
        helper = next((j for j in range(first, k) if tokens[j].lower in BE), None)
        if helper is None or k + 2 >= stop or tokens[k + 1].lower not in {"to", "not", "that"}:
            return None
        content = self._until(piece, k + 1)
        return _Found(None, Span(tokens[first].span.start, tokens[k].span.end), content) if content else None

    def _noun(self, piece: _Piece, k: int) -> _Found | None:
        tokens = piece.tokens
        read = claim_noun(tokens, k, self._nouns, quoted=piece.quoted)
        if read is None:
            return None
        source, at = read
        end = infinitive_end(tokens, at, self._forms) if tokens[at].lower == "to" else len(tokens)
        content = self._until(piece, at, end)
        if content is None:
            return None
        spans = Span(tokens[source[0]].span.start, tokens[source[1] - 1].span.end) if source is not None else None
        return _Found(spans, tokens[k].span, content)

    def _according(self, piece: _Piece, k: int) -> _Found | None:
        tokens, stop = piece.tokens, len(piece.tokens)
        if k + 2 >= stop or tokens[k + 1].lower != "to":
            return None
        cue = Span(tokens[k].span.start, tokens[k + 1].span.end)
        end = k + 2
        while end < stop and tokens[end].is_word:
            end += 1
        source = Span(tokens[k + 2].span.start, tokens[end - 1].span.end) if end > k + 2 else None
        if source is None or end - k > 16:
            return None
        opens = k == 0 or all(not t.is_word or t.lower in {"and", "but"} for t in tokens[:k])
        if opens:
            if end + 2 >= stop or tokens[end].lower != ",":
                return None
            content = self._until(piece, end + 1)
        elif end >= stop or tokens[end].lower in {".", ";", ",", "”", '"', "’"}:
            content = trimmed(self._text, Span(tokens[0].span.start, tokens[k - 1].span.end))
        else:
            return None
        return _Found(source, cue, content) if content is not None else None
