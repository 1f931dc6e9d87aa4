"""What is said in a clause: the quotation, clause, infinitive or noun phrase that goes with its verb."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reader.core.span import Span
from reader.core.word_forms import kinds_of
from reader.core.words import count_words
from reader.parse.nested_clauses import clause_end, opens_clause, skip_adjunct, told_end
from reader.parse.nested_marks import is_opening, quoted_end, trimmed
from reader.parse.nested_words import ADVERBS, CLAUSE_OPENERS, NOMINATIVE, PREPOSITIONS, Token, has_verb

# A single word is said only where somebody got it: "they promised us one".
_FEWEST = 2
# Within so many words of the verb "from" stands in "forbade the two of them from".
_FROM_WITHIN = 6
_QUESTIONS = frozenset("whether how why what who when where if".split())


@dataclass(frozen=True, slots=True)
class Piece:
    """One sentence of an outer content, with its words; ``quoted`` says that it stands in quotation marks."""

    span: Span
    content: Span
    tokens: Sequence[Token]
    quoted: bool


class Complements:
    """Finds what is said around a verb of one text."""

    def __init__(self, text: str, forms: Mapping[str, str]) -> None:
        """Read ``text``; ``forms`` is the table ``verb_forms``."""
        self._text, self._forms = text, forms

    def after(self, piece: Piece, at: int, kinds: frozenset[str]) -> Span | None:
        """What follows the verb and is said, ordered or thought; None where nothing of the kind does.

        ``at`` is the token after the verb, ``kinds`` are the frames of the verb as ``nested_cues`` lists them.
        """
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
                return self.until(piece, at)
        if "own" in kinds and self.is_infinitive(tokens, at):
            return self.until(piece, at)
        if "for" in kinds and at + 1 < stop and tokens[at].lower == "for":
            return self.until(piece, at)
        if "from" in kinds and "from" in {token.lower for token in tokens[at + 1 : at + _FROM_WITHIN]}:
            return self.until(piece, at)
        if "gift" in kinds and told is not None and told < stop and _opens_object(tokens[told]):
            return self.until(piece, told, fewest=1)
        if "noun" in kinds and at < stop and _opens_object(tokens[at]):
            return self.until(piece, at)
        return None

    def is_infinitive(self, tokens: Sequence[Token], at: int) -> bool:
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
            return self.clause_from(piece, at) if has_verb(tokens, at + 1, stop, self._forms) else None
        if "clause" in kinds and tokens[at].lower == "the" and at + 1 < stop and tokens[at + 1].lower == "same":
            return self.until(piece, at)
        if "clause" in kinds and opens_clause(tokens, at, stop, self._forms):
            return self.clause_from(piece, at)
        if "whether" in kinds and tokens[at].lower in _QUESTIONS and at + 2 < stop:
            return self.clause_from(piece, at)
        return None

    def until(self, piece: Piece, at: int, stop: int | None = None, fewest: int = _FEWEST) -> Span | None:
        """The infinitive or noun phrase from token ``at`` on; None where it has fewer words than ``fewest``."""
        return self._span(piece, at, len(piece.tokens) if stop is None else stop, fewest, finite=False)

    def clause_from(self, piece: Piece, at: int) -> Span | None:
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

    def called(self, piece: Piece, at: int) -> Span | None:
        """What stands at token ``at``, behind "what it called": a quotation or a noun phrase."""
        tokens, stop = piece.tokens, len(piece.tokens)
        if at >= stop:
            return None
        if is_opening(self._text, tokens[at]):
            end = quoted_end(self._text, tokens[at].span.start, piece.content.end)
            return Span(tokens[at].span.start, end) if end is not None else None
        return self.until(piece, at)

    def before(self, piece: Piece, first: int, k: int) -> Span | None:
        """The clause before ", my mother says": the verb at ``k``, whose subject starts at ``first``, ends its own."""
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


def _opens_object(token: Token) -> bool:
    return token.is_word and token.lower not in NOMINATIVE | PREPOSITIONS | CLAUSE_OPENERS | ADVERBS | {"it", "not"}
