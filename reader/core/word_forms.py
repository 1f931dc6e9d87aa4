"""What a word can be by the lexicon of forms: a past, a gerund, a plural ..."""

from collections.abc import Mapping
from functools import lru_cache

from reader.core.lexicons import Lexicons
from reader.core.words import plain


def kinds_of(word: str, forms: Mapping[str, str]) -> frozenset[str]:
    """All that a word can be, however it is written; empty for one that is unknown.

    ``forms`` maps a lower-case form to what it can be ("past,participle"), as in ``verb_forms.tsv``, whose head names
    all kinds.
    """
    listed = forms.get(plain(word), "")
    return _kinds(listed)


@lru_cache(maxsize=1 << 10)
def _kinds(listed: str) -> frozenset[str]:
    return frozenset(listed.split(",")) if listed else frozenset()


def can_be(word: str, kind: str, forms: Mapping[str, str]) -> bool:
    """Whether a word can be a form of the ``kind`` "past", "gerund", "plural" ..., however it is written."""
    return kind in kinds_of(word, forms)


def is_plural(word: str, forms: Mapping[str, str]) -> bool:
    """Whether a noun can be a plural; of a compound with hyphens the last part tells: "year-olds", "co-founders"."""
    return can_be(word.rpartition("-")[2], "plural", forms)


def singular(noun: str, lexicons: Lexicons) -> str:
    """The noun that a lower-case ``noun`` is the plural of, itself where it is none; compounds as in ``is_plural``."""
    rest, hyphen, last = noun.rpartition("-")
    if not is_plural(last, lexicons.table("verb_forms")):
        return noun
    return rest + hyphen + lexicons.table("lemmas").get(last, last)
