"""The subject of a verb: the noun phrase or pronoun before it, by its words and marks alone."""

from collections.abc import Mapping, Sequence

from reader.core.word_forms import is_plural
from reader.parse.nested_marks import CLOSING, OPENING
from reader.parse.nested_words import (
    ADVERBS,
    AUXILIARIES,
    BE,
    CLAUSE_OPENERS,
    CONDITIONS,
    DETERMINERS,
    NOMINATIVE,
    PREPOSITIONS,
    SUBJECTS,
    TIMES,
    Token,
    has_verb,
    is_possessive,
    is_verb,
    opens_phrase,
)

_CLAUSE_BREAKS = (CLAUSE_OPENERS - {"and", "or", "nor"}) | {";", ":", "(", "—", "–"} | OPENING | CLOSING
_RELATIVES = frozenset("who whom whose which what when where why how if unless whether".split())
_INTRODUCING = frozenset(
    "and but so well yes no then now also however meanwhile still instead indeed because when as".split()
)
# A subject, or an aside after it, longer than this is more likely misread.
_SUBJECT_WORDS, _ASIDE_WORDS = 12, 14


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
            while verb > start and tokens[verb - 1].lower in ADVERBS | AUXILIARIES | BE:
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
