"""One sentence of a content, read for the clauses that tell what somebody else said."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.core.analysis import Attribution
from reader.core.lexicons import Lexicons
from reader.core.span import Span, hull
from reader.core.word_forms import can_be
from reader.core.words import WORD, count_words, plain
from reader.parse.nested_clauses import cue_at
from reader.parse.nested_complements import Complements, Piece
from reader.parse.nested_marks import trimmed
from reader.parse.nested_nouns import claim_noun, infinitive_end
from reader.parse.nested_subjects import subject_before
from reader.parse.nested_words import ADVERBS, BE, CLAUSE_OPENERS, TIMES, WILL, Token, tokens_of

# What stands before "according to" with fewer words is no clause.
_CLAUSE = 3
# "He told", "they think" in a paraphrase: most likely the one who speaks, who may well tell what he told others.
_SELF = frozenset("i we".split())
_HYPOTHETIC = frozenset({"if", "unless", "whether", "do", "does", "did", "would"})
_WHEN = frozenset({"when", "once", "as"})
_NOBODY = frozenset({"nobody", "none", "neither", "no"})
_SAME = frozenset("he she they it i we".split())


@dataclass(frozen=True, slots=True)
class Found:
    """A nested attribution as it was read; ``source`` is None where the text leaves it out."""

    source: Span | None
    cue: Span
    content: Span


class ClauseReader:
    """Reads one piece for the clauses that tell what somebody said."""

    def __init__(self, text: str, lexicons: Lexicons) -> None:
        """Read ``text`` with the tables ``nested_cues``, ``nested_nouns`` and ``verb_forms`` of ``lexicons``."""
        self._text = text
        self._cues, self._nouns = lexicons.table("nested_cues"), lexicons.table("nested_nouns")
        self._forms = lexicons.table("verb_forms")
        self._complements = Complements(text, self._forms)
        self._openers = frozenset(cue.split()[0] for cue in self._cues) | frozenset(self._nouns) | {"according"}

    def may_find(self, span: Span) -> bool:
        """Whether a word of the span can open what ``read`` finds; much quicker than reading it."""
        return not self._openers.isdisjoint(map(plain, WORD.findall(self._text, span.start, span.end)))

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
        if head in _NOBODY:
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
            content = self._complements.called(piece, end + 1) if what else None
        else:
            content = self._complements.after(piece, end + 1, kinds)
        if content is None:
            content = self._complements.before(piece, first, end) if kinds & {"quote", "that"} else None
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

    def _told(self, piece: Piece, first: int, k: int) -> Found | None:
        """What is told in "we were told to wait", where nobody is named who told."""
        tokens, stop = piece.tokens, len(piece.tokens)
        if first and tokens[first - 2 if first > 1 else 0].lower in {"what", "who", "which"}:
            return None
        helper = next((j for j in range(first, k) if tokens[j].lower in BE), None)
        if helper is None or k + 2 >= stop or tokens[k + 1].lower not in {"to", "not", "that"}:
            return None
        content = self._complements.until(piece, k + 1)
        return Found(None, Span(tokens[first].span.start, tokens[k].span.end), content) if content else None

    def _noun(self, piece: Piece, k: int) -> Found | None:
        tokens = piece.tokens
        read = claim_noun(tokens, k, self._nouns, quoted=piece.quoted)
        if read is None:
            return None
        source, at = read
        if tokens[at].lower == "to" and not self._complements.is_infinitive(tokens, at):
            return None
        if tokens[at].lower == "to":
            content = self._complements.until(piece, at, infinitive_end(tokens, at, self._forms))
        else:
            content = self._complements.clause_from(piece, at)
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
            content = (
                self._complements.clause_from(piece, end + 1) if end + 2 < stop and tokens[end].lower == "," else None
            )
        elif not any(token.is_word for token in tokens[end:]):
            content = trimmed(self._text, Span(tokens[0].span.start, tokens[k - 1].span.end))
        else:
            content = None
        if content is not None and count_words(self._text, content) < _CLAUSE:
            content = None
        return Found(source, cue, content) if content is not None else None
