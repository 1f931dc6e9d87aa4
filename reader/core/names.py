"""The words of a name, and its acronym, in a form in which names can be compared."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+(?:['’.&][^\W_]+)*")
_UNCOUNTED = frozenset({"of", "and", "the", "for", "in", "on", "to", "a", "an", "de", "la", "del", "des", "du", "&"})


# The few names of an article are compared again and again.
@lru_cache(maxsize=8192)
def folded(word: str) -> str:
    """A word for comparing: lower case, no accents, no marks."""
    plain = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in plain if c.isalnum())


@lru_cache(maxsize=8192)
def name_words(name: str) -> tuple[str, ...]:
    """The words of a name as ``folded``; hyphens part them, dots and apostrophes do not ("U.S." is "us")."""
    return tuple(w for w in (folded(m.group()) for m in _WORD.finditer(name)) if w)


def initials(words: Sequence[str]) -> frozenset[str]:
    """The acronyms that a name's words may make: of all words, and of those that count (no "of", "and", "for")."""
    counted = [w for w in words if w not in _UNCOUNTED]
    forms = {"".join(w[0] for w in words), "".join(w[0] for w in counted)}
    return frozenset(f for f in forms if len(f) > 1)


@lru_cache(maxsize=8192)
def acronym_of(name: str) -> str | None:
    """The name as an acronym for comparing ("U.N." gives "un"), None when it is not written as one."""
    letters = name.replace(".", "").replace("&", "")
    if " " in letters or not 2 <= len(letters) <= 8 or not letters.isalpha():
        return None
    # "BoE" and "MoD" are acronyms too; a plain word has one capital at most.
    return letters.lower() if sum(c.isupper() for c in letters) >= max(2, len(letters) - 2) else None
