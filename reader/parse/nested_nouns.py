"""Nouns that stand for what somebody says: "the ministry's claim that", "a warning by doctors that"."""

from collections.abc import Mapping, Sequence

from reader.core.word_forms import kinds_of
from reader.parse.nested_words import (
    BE,
    CLAUSE_OPENERS,
    DETERMINERS,
    DO,
    HAVE,
    MODALS,
    PREPOSITIONS,
    WILL,
    Token,
    is_possessive,
    is_verb,
    opens_phrase,
)

_FROM_WHOM = frozenset({"by", "of", "from"})
_WHOSE = frozenset({"my", "your", "his", "her", "its", "our", "their"})
_OWN = frozenset({"my", "our", "your"})
# "Claims that have nothing to do with it": a relative clause.
_RELATIVE = HAVE | BE | DO | WILL | MODALS
# Words of the longest source behind a noun ("a warning by ..."), and before it; by hand.
_BODY_WORDS, _OWNER_WORDS = 8, 5


def claim_noun(
    tokens: Sequence[Token], k: int, nouns: Mapping[str, str], *, quoted: bool
) -> tuple[tuple[int, int] | None, int] | None:
    """Source ``[first, last)`` and first token of the content for the noun at ``k``; None where it says nothing.

    A possessive pronoun in a paraphrase (``quoted`` False) is most likely the one who speaks.
    """
    kinds = nouns[tokens[k].lower].split(",")
    at = k + 1
    source = _owner(tokens, k, quoted=quoted)
    if source is None and at < len(tokens) and tokens[at].lower in _FROM_WHOM:
        end = next(
            (
                j
                for j in range(at + 1, min(len(tokens), at + 1 + _BODY_WORDS))
                if tokens[j].lower in {"that", "to"} or not tokens[j].is_word
            ),
            None,
        )
        if end is None or end == at + 1 or not opens_phrase(tokens[at + 1]) or tokens[at + 1].lower == "that":
            return None
        source, at = (at + 1, end), end
    if at + 2 >= len(tokens):
        return None
    if tokens[at].lower not in kinds or tokens[at + 1].lower in _RELATIVE:
        return None
    if source is None and not ("bare" in kinds and tokens[at].lower == "that" and _is_object(tokens, k)):
        return None
    return source, at


def infinitive_end(tokens: Sequence[Token], at: int, forms: Mapping[str, str]) -> int:
    """Just after the infinitive at ``at``: before the verb whose subject the noun is ("her plan to stay meant")."""
    for k in range(at + 3, len(tokens)):
        kinds = kinds_of(tokens[k].lower, forms)
        if not kinds & {"base", "participle"} and is_verb(tokens, k, forms):
            return k
        if tokens[k].lower in {"that", "which"} and k + 1 < len(tokens) and tokens[k + 1].lower in _RELATIVE:
            return k
        if tokens[k].lower in CLAUSE_OPENERS:
            break
    return len(tokens)


def _owner(tokens: Sequence[Token], k: int, *, quoted: bool) -> tuple[int, int] | None:
    """The possessive before the noun and at most two adjectives."""
    for j in range(k - 1, max(-1, k - 4), -1):
        token = tokens[j]
        if token.lower in _WHOSE:
            return (j, j + 1) if quoted and token.lower not in _OWN and token.lower != "its" else None
        if is_possessive(token):
            first = j
            while first > 0 and j - first < _OWNER_WORDS and tokens[first - 1].is_word and _belongs(tokens, first):
                first -= 1
            return (first, j + 1) if opens_phrase(tokens[first]) else None
        if not token.is_word or token.lower in DETERMINERS | PREPOSITIONS | CLAUSE_OPENERS:
            return None
    return None


def _belongs(tokens: Sequence[Token], first: int) -> bool:
    """Whether the token before ``first`` is still part of the owner's phrase."""
    before = tokens[first - 1]
    if tokens[first].lower in {"the", "a", "an"}:
        return False
    return before.capital == tokens[first].capital or before.lower in {"the", "a", "an"}


def _is_object(tokens: Sequence[Token], k: int) -> bool:
    """Whether nothing follows as from a subject of its own: "allegations that" has no article "the one"."""
    return k > 0 and tokens[k - 1].lower not in {"no"}
