"""One sentence of a content, read for the clauses that tell what somebody else said."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.core.analysis import Attribution
from reader.core.lexicons import Lexicons
from reader.core.span import Span, hull
from reader.core.words import count_words
from reader.parse.nested_clauses import (
    clause_end,
    cue_at,
    opens_clause,
    skip_adjunct,
    subject_before,
    told_end,
)
from reader.parse.nested_marks import is_opening, quoted_end, trimmed
from reader.parse.nested_nouns import claim_noun, infinitive_end
from reader.parse.nested_words import (
    ADVERBS,
    BE,
    CLAUSE_OPENERS,
    NOMINATIVE,
    PREPOSITIONS,
    TIMES,
    WILL,
    Token,
    has_verb,
    tokens_of,
)
from reader.parse.word_forms import can_be, kinds_of

# A single word is said where somebody got it: "they promised us one".
_FEWEST = 2
_FROM_WITHIN = 6
_CLAUSE = 3
_QUESTIONS = frozenset("whether how why what who when where if".split())
# "He told", "they think" in a paraphrase: most likely the one who speaks, who may well tell what he told others.
_SELF = frozenset("i we".split())
_HYPOTHETIC = frozenset({"if", "unless", "whether", "do", "does", "did", "would"})
_WHEN = frozenset({"when", "once", "as"})
_NOBODY = frozenset({"nobody", "none", "neither", "no"})
_SAME = frozenset("he she they it i we".split())


@dataclass(frozen=True, slots=True)
class Piece:
    """One sentence of an outer content, with its words; ``quoted`` says that it stands in quotation marks."""

    span: Span
    content: Span
    tokens: Sequence[Token]
    quoted: bool


@dataclass(frozen=True, slots=True)
class Found:
    """A nested attribution as it was read; ``source`` is None where the text leaves it out."""

    source: Span | None
    cue: Span
    content: Span


class ClauseReader:
    """Reads one piece for the clauses that tell what somebody said."""

    def __init__(self, text: str, lexicons: Lexicons) -> None:
        self._text = text
        self._cues, self._nouns = lexicons.table("nested_cues"), lexicons.table("nested_nouns")
        self._forms = lexicons.table("verb_forms")

    def is_own(self, attribution: Attribution) -> bool:
        """Whether "I", "we" or "you" say here and now, or think, what the attribution holds."""
        if not attribution.source or not attribution.cue:
            return False
        who = hull(attribution.source).of(self._text).lower()
        cue = tokens_of(self._text, hull(attribution.cue))
        kinds = next((self._cues[token.lower] for token in reversed(cue) if token.lower in self._cues), "thought")
        past = self._at_another_time(cue, 0, len(cue) - 1)
        return who in _SELF | {"you"} and ("thought" in kinds.split(",") or not past)

    def read(self, piece: Piece) -> Iterator[Found]:
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

    def _clause(self, piece: Piece, k: int, end: int, frames: str) -> Found | None:
        """What the verb at ``k``, whose particle is the token at ``end``, tells; ``frames`` are what may follow it."""
        tokens, kinds = piece.tokens, frozenset(frames.split(","))
        cue = cue_at(tokens, k, self._forms)
        if cue is None:
            return None
        if cue.passive:
            return self._told(piece, cue.first, k) if "passive" in kinds else None
        subject = subject_before(tokens, cue.first, self._forms)
        if subject is None:
            return None
        first, last = subject
        head = tokens[first].lower
        leads = self._leads(tokens, first)
        what = first > 0 and tokens[first - 1].lower == "what"
        if leads & _HYPOTHETIC or (what and "what" not in kinds):
            return None
        if head in {"who", "which"} and ("thought" in kinds or not kinds & {"quote", "person", "ask"}):
            return None
        if head in _NOBODY and "quote" not in kinds:
            return None
        if "report" in kinds and head in {"i", "we", "you", "he", "she", "it"}:
            return None
        if (head == "who" and first == 0) or (last - first == 1 and head.isdigit()):
            return None
        if head in _SELF and (leads & _WHEN or not self._at_another_time(tokens, cue.first, k)):
            return None
        own = head in _SELF | {"you", "it", "everyone", "everybody", "anyone"}
        if "thought" in kinds and (leads & _WHEN or own or (head in _SAME and not piece.quoted)):
            return None
        # "The office said that it had sent the letter but it said nothing was planned": the frame goes on.
        helped = {token.lower for token in tokens[cue.first : k]}
        if head in _SAME and not piece.quoted and first > 1 and "quote" in kinds and not helped:
            return None
        if head in _SAME and not piece.quoted and helped & WILL:
            return None
        source = Span(tokens[first].span.start, tokens[last - 1].span.end)
        group = Span(tokens[cue.first].span.start, tokens[end].span.end)
        if "what" in kinds:
            content = self._called(piece, end + 1) if what else None
        else:
            content = self._complement(piece, end + 1, kinds)
        if content is None:
            content = self._before(piece, first, end) if kinds & {"quote", "that"} else None
        return Found(source, group, content) if content is not None else None

    @staticmethod
    def _leads(tokens: Sequence[Token], first: int) -> frozenset[str]:
        """The word before the subject, and those before it as far as they are adverbs."""
        at = first
        while at > 1 and tokens[at - 1].lower in ADVERBS | TIMES:
            at -= 1
        return frozenset(token.lower for token in tokens[max(0, at - 1) : first])

    def _at_another_time(self, tokens: Sequence[Token], first: int, k: int) -> bool:
        """Whether the verb group stands in the past: "we asked", "I have said"."""
        if first < k:
            return any(token.lower in {"had", "have", "'ve", "'d", "did", "didn't"} for token in tokens[first:k]) or (
                tokens[k - 1].lower in ADVERBS and can_be(tokens[k].lower, "past", self._forms)
            )
        return can_be(tokens[k].lower, "past", self._forms)

    def _complement(self, piece: Piece, at: int, kinds: frozenset[str]) -> Span | None:
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
        if "own" in kinds and self._is_infinitive(tokens, at):
            return self._until(piece, at)
        if "for" in kinds and at + 1 < stop and tokens[at].lower == "for":
            return self._until(piece, at)
        if "from" in kinds and "from" in {token.lower for token in tokens[at + 1 : at + _FROM_WITHIN]}:
            return self._until(piece, at)
        if "gift" in kinds and told is not None and told < stop and _opens_object(tokens[told]):
            return self._until(piece, told, fewest=1)
        if "noun" in kinds and at < stop and _opens_object(tokens[at]):
            return self._until(piece, at)
        return None

    def _is_infinitive(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether "to" and the base of a verb stand at ``at``; "to improving" is none."""
        if at + 1 >= len(tokens) or tokens[at].lower != "to":
            return False
        after = at + 2 if tokens[at + 1].lower in ADVERBS and at + 2 < len(tokens) else at + 1
        return "base" in (kinds_of(tokens[after].lower, self._forms) or {"base"}) and not tokens[after].capital

    def _said(self, piece: Piece, at: int, kinds: frozenset[str]) -> Span | None:
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
            if not kinds & {"that", "clause"}:
                return None
            return self._clause_from(piece, at) if has_verb(tokens, at + 1, stop, self._forms) else None
        if "clause" in kinds and tokens[at].lower == "the" and at + 1 < stop and tokens[at + 1].lower == "same":
            return self._until(piece, at)
        if "clause" in kinds and opens_clause(tokens, at, stop, self._forms):
            return self._clause_from(piece, at)
        if "whether" in kinds and tokens[at].lower in _QUESTIONS and at + 2 < stop:
            return self._clause_from(piece, at)
        return None

    def _until(self, piece: Piece, at: int, stop: int | None = None, fewest: int = _FEWEST) -> Span | None:
        """The infinitive or noun phrase from token ``at`` on; None where it has fewer words than ``fewest``."""
        return self._span(piece, at, len(piece.tokens) if stop is None else stop, fewest, finite=False)

    def _clause_from(self, piece: Piece, at: int) -> Span | None:
        """The clause from token ``at`` on, "that" included; None where no verb makes it one."""
        if not has_verb(piece.tokens, at, len(piece.tokens), self._forms):
            return None
        return self._span(piece, at, len(piece.tokens), _FEWEST, finite=True)

    def _span(self, piece: Piece, at: int, stop: int, fewest: int, *, finite: bool) -> Span | None:
        end = clause_end(piece.tokens, at, stop, self._forms, finite=finite)
        if end <= at:
            return None
        span = trimmed(self._text, Span(piece.tokens[at].span.start, piece.tokens[end - 1].span.end))
        return span if count_words(self._text, span) >= fewest else None

    def _called(self, piece: Piece, at: int) -> Span | None:
        """The words after "what it called"."""
        tokens, stop = piece.tokens, len(piece.tokens)
        if at >= stop:
            return None
        if is_opening(self._text, tokens[at]):
            end = quoted_end(self._text, tokens[at].span.start, piece.content.end)
            return Span(tokens[at].span.start, end) if end is not None else None
        return self._until(piece, at)

    def _before(self, piece: Piece, first: int, k: int) -> Span | None:
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

    def _told(self, piece: Piece, first: int, k: int) -> Found | None:
        """What is told in "we were told to wait", where nobody is named who told."""
        tokens, stop = piece.tokens, len(piece.tokens)
        if first and tokens[first - 2 if first > 1 else 0].lower in {"what", "who", "which"}:
            return None
        helper = next((j for j in range(first, k) if tokens[j].lower in BE), None)
        if helper is None or k + 2 >= stop or tokens[k + 1].lower not in {"to", "not", "that"}:
            return None
        content = self._until(piece, k + 1)
        return Found(None, Span(tokens[first].span.start, tokens[k].span.end), content) if content else None

    def _noun(self, piece: Piece, k: int) -> Found | None:
        tokens = piece.tokens
        read = claim_noun(tokens, k, self._nouns, quoted=piece.quoted)
        if read is None:
            return None
        source, at = read
        if tokens[at].lower == "to" and not self._is_infinitive(tokens, at):
            return None
        if tokens[at].lower == "to":
            content = self._until(piece, at, infinitive_end(tokens, at, self._forms))
        else:
            content = self._clause_from(piece, at)
        if content is None:
            return None
        spans = Span(tokens[source[0]].span.start, tokens[source[1] - 1].span.end) if source is not None else None
        return Found(spans, tokens[k].span, content)

    def _according(self, piece: Piece, k: int) -> Found | None:
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
        before = [token for token in tokens[:k] if token.is_word]
        if not before or before[-1].lower in CLAUSE_OPENERS:
            # "According to our model, …", "because, according to him, …"
            content = self._clause_from(piece, end + 1) if end + 2 < stop and tokens[end].lower == "," else None
        elif not any(token.is_word for token in tokens[end:]):
            content = trimmed(self._text, Span(tokens[0].span.start, tokens[k - 1].span.end))
        else:
            content = None
        if content is not None and count_words(self._text, content) < _CLAUSE:
            content = None
        return Found(source, cue, content) if content is not None else None


def _opens_object(token: Token) -> bool:
    return token.is_word and token.lower not in NOMINATIVE | PREPOSITIONS | CLAUSE_OPENERS | ADVERBS | {"it", "not"}
