"""The verb of a clause that tells what somebody said, and where what is said begins and ends."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reader.core.word_forms import is_plural, kinds_of
from reader.parse.nested_marks import OPENING
from reader.parse.nested_words import (
    ACCUSATIVE,
    ADVERBS,
    AUXILIARIES,
    BE,
    CLAUSE_OPENERS,
    DO,
    HAVE,
    MODALS,
    NOMINATIVE,
    PREPOSITIONS,
    SUBJECTS,
    TIMES,
    Token,
    has_verb,
    is_verb,
    opens_phrase,
)

_DASHES = frozenset("-–—")
# A person told, or an adjunct, longer than this is more likely misread.
_TOLD_WORDS, _ADJUNCT_WORDS = 8, 7
# Within so many words a clause has its verb.
_CLAUSE_WORDS = 10
_QUESTIONS = frozenset("whether how why what who when where if".split())
_LEADING_OUT = frozenset("but so which who although though whereas yet adding saying noting despite while".split())


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb with its auxiliaries: token indices ``[first, last]``; ``passive`` where the subject is told."""

    first: int
    last: int
    passive: bool


def cue_at(tokens: Sequence[Token], k: int, forms: Mapping[str, str]) -> Cue | None:
    """The verb group that ends in token ``k``, or None where it is no finite verb of a clause."""
    first = k
    helpers: list[str] = []
    while first > 0:
        before = tokens[first - 1].lower
        if before in AUXILIARIES or before in BE:
            helpers.append(before)
        elif before == "to" and first > 1 and tokens[first - 2].lower == "used":
            helpers.append(before)
            first -= 1
        elif before in MODALS or before in {"to", "let"}:
            return None
        elif before not in ADVERBS or (before in {"all", "both", "long", "then"} and not helpers):
            break
        first -= 1
    before = tokens[first - 1].lower if first else ""
    can = kinds_of(tokens[k].lower, forms)
    passive = any(h in BE for h in helpers)
    if "gerund" in can:
        return Cue(first, k, passive=False) if passive else None
    if passive:
        return Cue(first, k, passive=True) if "participle" in can else None
    if helpers:
        return Cue(first, k, passive=False)
    if "past" in can or "present" in can:
        return Cue(first, k, passive=False)
    plural = before in (NOMINATIVE | SUBJECTS) - {"he", "she", "it"} or is_plural(before, forms)
    return Cue(first, k, passive=False) if "base" in can and plural else None


def told_end(tokens: Sequence[Token], at: int, stop: int, forms: Mapping[str, str]) -> int | None:
    """Just after the person told, whose phrase begins at token ``at``; None where none stands there."""
    if at >= stop:
        return None
    if tokens[at].lower in ACCUSATIVE:
        return at + 1
    if not tokens[at].is_word or tokens[at].lower in NOMINATIVE | CLAUSE_OPENERS | PREPOSITIONS | ADVERBS:
        return None
    for k in range(at + 1, min(stop, at + 1 + _TOLD_WORDS)):
        token = tokens[k]
        if token.lower in {"that", "to", ",", ":"} or token.lower in OPENING or token.lower in NOMINATIVE | _QUESTIONS:
            return k
        if not token.is_word or is_verb(tokens, k, forms):
            return None
    return None


def skip_adjunct(tokens: Sequence[Token], at: int, stop: int, forms: Mapping[str, str]) -> int:
    """Past "in a statement on Monday" where "that" or a quotation follows; ``at`` itself elsewhere."""
    if at >= stop or not (tokens[at].lower in PREPOSITIONS or tokens[at].lower in TIMES | ADVERBS | {"last", "this"}):
        return at
    for k in range(at, min(stop, at + 1 + _ADJUNCT_WORDS)):
        about = k > at and tokens[k - 1].lower in PREPOSITIONS
        if (tokens[k].lower == "that" and not about) or (
            tokens[k].lower in OPENING and tokens[k - 1].lower in {",", ":"}
        ):
            return k
        if not tokens[k].is_word and tokens[k].lower not in {",", ":"}:
            return at
        if k > at and is_verb(tokens, k, forms):
            return at
    return at


def opens_clause(tokens: Sequence[Token], at: int, stop: int, forms: Mapping[str, str]) -> bool:
    """Whether a clause with its own subject and finite verb begins at token ``at``."""
    if at + 1 >= stop:
        return False
    token = tokens[at]
    limit = min(stop, at + _CLAUSE_WORDS)
    for k in range(at + 1, limit):
        joined = k + 1 < stop and _begins_another(tokens, k + 1, stop)
        mark = not tokens[k].is_word and (tokens[k].lower != "," or joined)
        if mark or tokens[k].lower in CLAUSE_OPENERS - {"and", "or", "nor", "than", "as"}:
            limit = k
            break
    if token.lower in NOMINATIVE or token.lower in {"it", "there", "this", "these", "nobody", "everything"}:
        return any(
            is_verb(tokens, k, forms) or tokens[k].lower in AUXILIARIES | MODALS | BE
            for k in range(at + 1, min(limit, at + 4))
        )
    bare = token.is_word and token.lower not in PREPOSITIONS | CLAUSE_OPENERS | ADVERBS
    if not (opens_phrase(token) or (bare and is_plural(token.lower, forms))):
        return False
    return has_verb(tokens, at, limit, forms)


def _begins_another(tokens: Sequence[Token], at: int, stop: int) -> bool:
    """Whether a conjunction at ``at`` leads to another clause rather than to one more of a list."""
    if tokens[at].lower in {"but", "so"} or at + 1 >= stop:
        return True
    return tokens[at].lower in {"and", "or"} and tokens[at + 1].lower in CLAUSE_OPENERS | NOMINATIVE


def _begins_clause(tokens: Sequence[Token], at: int, stop: int, forms: Mapping[str, str]) -> bool:
    """Whether a subject with its verb, or the verb of the subject before, follows a conjunction."""
    if tokens[at].lower in (BE | HAVE | DO) - {"be", "been", "being", "have", "having", "do"}:
        return True
    return opens_phrase(tokens[at]) and opens_clause(tokens, at, stop, forms)


def clause_end(tokens: Sequence[Token], at: int, stop: int, forms: Mapping[str, str], *, finite: bool = True) -> int:
    """Just after the last token of the clause that begins at ``at``.

    Where not ``finite`` it is an infinitive or noun phrase; a finite clause goes on until it has its verb.
    """
    depth = 0
    for k in range(at, stop):
        token = tokens[k]
        if token.lower in {"(", "["}:
            depth += 1
        elif token.lower in {")", "]"}:
            depth -= 1
            if depth < 0:
                return k
        if depth or (finite and not has_verb(tokens, at, k, forms)):
            continue
        if not finite and token.lower in {"and", "but"} and k + 2 < stop and _begins_clause(tokens, k + 1, stop, forms):
            return k
        if token.lower == ";" or token.lower in {"…"}:
            return k
        if token.lower in _DASHES and k > at and not any(t.lower in _DASHES for t in tokens[k + 1 : stop]):
            return k
        if token.lower == "," and k + 1 < stop and _leads_out(tokens, k + 1, stop, forms):
            return k
        if token.lower in {"and", "but"} and k > at + 2 and k + 2 < stop and tokens[k + 1].lower in {"i", "we"}:
            return k
        if token.lower == "but" and k > at + 2 and opens_clause(tokens, k + 1, stop, forms):
            return k
    return stop


def _leads_out(tokens: Sequence[Token], at: int, stop: int, forms: Mapping[str, str]) -> bool:
    """Whether what follows a comma belongs to the clause around, not to the one told."""
    word = tokens[at].lower
    if word in _LEADING_OUT:
        return True
    if word in {"and", "or", "as"}:
        return at + 1 < stop and tokens[at + 1].lower != "that" and opens_clause(tokens, at + 1, stop, forms)
    return word in {"i", "we", "he", "she", "they"}
