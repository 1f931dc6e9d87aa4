"""Subject, verb and complement of a clause that tells what somebody said, by its words and marks alone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reader.parse.nested_marks import CLOSING, OPENING
from reader.parse.nested_words import (
    ACCUSATIVE,
    ADVERBS,
    BE,
    CLAUSE_OPENERS,
    CONDITIONS,
    DETERMINERS,
    DO,
    HAVE,
    MODALS,
    NEGATED,
    NOMINATIVE,
    PREPOSITIONS,
    SUBJECTS,
    TIMES,
    WILL,
    Token,
    has_verb,
    is_possessive,
    is_verb,
    opens_phrase,
)
from reader.parse.word_forms import is_plural, kinds_of

_CLAUSE_BREAKS = (CLAUSE_OPENERS - {"and", "or", "nor"}) | {";", ":", "(", "—", "–"} | OPENING | CLOSING
_DASHES = frozenset("-–—")
_AUXILIARIES = HAVE | NEGATED | DO | WILL
# A subject or a person told longer than this is more likely misread.
_SUBJECT_WORDS, _ASIDE_WORDS, _TOLD_WORDS, _ADJUNCT_WORDS = 12, 14, 8, 7
_CLAUSE_WORDS = 10
_RELATIVES = frozenset("who whom whose which what when where why how if unless whether".split())
_QUESTIONS = frozenset("whether how why what who when where if".split())
_LEADING_OUT = frozenset("but so which who although though whereas yet adding saying noting despite while".split())
_INTRODUCING = frozenset(
    "and but so well yes no then now also however meanwhile still instead indeed because when as".split()
)


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
        if before in _AUXILIARIES or before in BE:
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


def subject_before(tokens: Sequence[Token], cue: int, forms: Mapping[str, str]) -> tuple[int, int] | None:
    """The tokens ``[first, last)`` of the noun phrase that is the subject of the verb group starting at ``cue``."""
    last = cue
    if last == 0:
        return None
    before = tokens[last - 1]
    if before.lower in SUBJECTS and _stands_alone(tokens, last - 1):
        return last - 1, last
    if before.lower == ",":
        return _with_aside(tokens, last, forms)
    if before.lower in {"and", "but", "or", "then"}:
        return _shared(tokens, last - 1, forms)
    return _phrase_before(tokens, last, forms)


def _stands_alone(tokens: Sequence[Token], k: int) -> bool:
    """Whether the pronoun is the whole subject: "many" after "of" or "as" is not."""
    return (
        k == 0
        or tokens[k].lower in NOMINATIVE | {"it", "who"}
        or tokens[k - 1].lower in CLAUSE_OPENERS
        or not tokens[k - 1].is_word
    )


def _shared(tokens: Sequence[Token], joint: int, forms: Mapping[str, str]) -> tuple[int, int] | None:
    """The subject of the clause that a verb behind the conjunction at ``joint`` goes on with: "she rang and said"."""
    start = joint
    while start > 0 and tokens[start - 1].lower not in _CLAUSE_BREAKS:
        start -= 1
    if start and tokens[start - 1].lower in _RELATIVES:
        return None
    for k in range(start + 1, joint):
        if is_verb(tokens, k, forms):
            verb = k
            while verb > start and tokens[verb - 1].lower in ADVERBS | _AUXILIARIES | BE:
                verb -= 1
            if verb == start or tokens[verb - 1].lower in {"and", "or", ","}:
                return None
            found = subject_before(tokens, verb, forms)
            opened = _without_opening(tokens, start, joint)
            if found is None:
                return None
            heads = found[0] in {start, opened} or tokens[found[0] - 1].lower == ","
            return found if heads or tokens[start].lower in PREPOSITIONS else None
    return None


def _with_aside(tokens: Sequence[Token], last: int, forms: Mapping[str, str]) -> tuple[int, int] | None:
    """The subject before an aside between commas: "the chair, Ann Orme, told"."""
    for k in range(last - 2, max(-1, last - 2 - _ASIDE_WORDS), -1):
        if tokens[k].lower == ",":
            aside = tokens[k + 1]
            if aside.lower in {"who", "which"} or (
                opens_phrase(aside) and not has_verb(tokens, k + 1, last - 1, forms)
            ):
                found = _phrase_before(tokens, k, forms)
                return (found[0], last) if found is not None else None
            return None
        if not tokens[k].is_word and tokens[k].lower not in {"(", ")"}:
            return None
    return None


def _phrase_before(tokens: Sequence[Token], last: int, forms: Mapping[str, str]) -> tuple[int, int] | None:
    """The noun phrase that ends before token ``last``."""
    first = last
    while first > 0 and last - first <= _SUBJECT_WORDS:
        token = tokens[first - 1]
        if not token.is_word and token.lower not in {"%", "$"}:
            break
        if token.lower in {"and", "or"} and first < last and _joins_names(tokens, first - 1, forms):
            first -= 1
            continue
        if token.lower in CLAUSE_OPENERS or token.lower in SUBJECTS & NOMINATIVE:
            break
        # The head of the phrase may be a noun that has the form of a verb: "the two sides agreed".
        verbal = is_verb(tokens, first - 1, forms) and not token.capital
        if verbal and (first < last or not is_plural(token.lower, forms)):
            # "I remember the doctor said": behind a verb only what clearly opens a phrase is a subject.
            if first < last and tokens[first].lower in DETERMINERS:
                break
            return None
        first -= 1
    else:
        if last - first > _SUBJECT_WORDS:
            return None
    first = _without_opening(tokens, first, last)
    return (first, last) if first < last and _is_phrase(tokens, first, last, forms) else None


def _joins_names(tokens: Sequence[Token], k: int, forms: Mapping[str, str]) -> bool:
    """Whether "and" at ``k`` joins two noun phrases rather than two clauses."""
    start = k
    while start > 0 and tokens[start - 1].is_word and tokens[start - 1].lower not in CLAUSE_OPENERS:
        start -= 1
    if start == k or has_verb(tokens, start, k, forms) or tokens[start].lower in NOMINATIVE:
        return False
    return opens_phrase(tokens[start]) and k - start <= 6


def _without_opening(tokens: Sequence[Token], first: int, last: int) -> int:
    """Where the noun phrase begins behind adverbs and "In March"."""
    while (
        first < last
        and (tokens[first].lower in ADVERBS or tokens[first].lower in _INTRODUCING)
        and tokens[first].lower not in DETERMINERS
    ):
        first += 1
    if first + 2 < last and tokens[first].lower in PREPOSITIONS:
        after = tokens[first + 1].lower
        if after in TIMES or (after.isdigit() and len(after) == 4):
            first += 2
    # "The price the government says": a determiner that nothing leads into begins the subject itself.
    for k in range(last - 1, first, -1):
        leads = tokens[k - 1].lower
        if tokens[k].lower in {"the", "a", "an", "its", "their", "his", "our", "my"} and not (
            leads in PREPOSITIONS or leads in {"and", "or", "all", "both", "half", "such", "many"}
        ):
            return k
    return first


def _is_phrase(tokens: Sequence[Token], first: int, last: int, forms: Mapping[str, str]) -> bool:
    head, end = tokens[first], tokens[last - 1]
    if head.lower in PREPOSITIONS or head.lower in CONDITIONS or is_possessive(end):
        return False
    if end.lower in PREPOSITIONS | ADVERBS | DETERMINERS - {
        "one",
        "some",
        "many",
        "most",
        "few",
        "two",
        "three",
        "all",
    }:
        return False
    if opens_phrase(head):
        return end.lower not in {"not", "to"}
    # Bare plurals: "police", "residents", "pro-government activists".
    return last - first <= 3 and is_plural(end.lower, forms)


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
            is_verb(tokens, k, forms) or tokens[k].lower in _AUXILIARIES | MODALS | BE
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
