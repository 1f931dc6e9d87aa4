"""Finding words in a text as a person means them: any quotation mark, any space, accents or none."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Mapping
from functools import cache, lru_cache

from reader.core.span import Span

# Signs that are written one for another, and that few keyboards have all of.
_ALIKE = ("'‘’‚‛′ʼ`´", '"“”„‟″«»', "-‐‑‒–—―−")
# What stands over and under letters of Latin, Greek and Cyrillic; in other scripts such signs are letters themselves.
_ACCENTS = "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
# Signs without width stand inside of words where lines may or may not be broken.
_BETWEEN = f"[{_ACCENTS}\u00ad\u200b-\u200d\u2060\ufeff]*"


def find_all(text: str, wanted: str, *, match_case: bool = False, whole_words: bool = False) -> tuple[Span, ...]:
    """Where ``wanted`` stands in ``text``, in order, none within another.

    Kinds of white space, of quotation marks and of dashes are taken as the same. A letter without accent is found with
    any, one with an accent only with that, however it is stored. ``whole_words`` leaves out what begins or ends inside
    a word.
    """
    pattern = pattern_of(wanted, match_case=match_case, whole_words=whole_words)
    return tuple(Span(*match.span()) for match in pattern.finditer(text)) if pattern is not None else ()


@lru_cache(maxsize=8)
def pattern_of(wanted: str, *, match_case: bool = False, whole_words: bool = False) -> re.Pattern[str] | None:
    """What finds ``wanted`` as ``find_all`` does; None where nothing but white space is wanted."""
    words = wanted.split()
    if not words:
        return None
    pattern = r"\s+".join(_of_word(word, match_case) for word in words)
    if whole_words:
        # Beside a sign that is no letter there is always an end.
        before = r"(?<!\w)" if _is_letter(words[0][0]) else ""
        after = rf"(?![\w{_ACCENTS}])" if _is_letter(words[-1][-1]) else ""
        pattern = f"{before}{pattern}{after}"
    return re.compile(pattern)


def word_at(text: str, position: int) -> Span:
    """The word that code point ``position`` stands in, before or behind; empty where there is none."""
    start = end = position
    while start > 0 and _is_letter(text[start - 1]):
        start -= 1
    while end < len(text) and _is_letter(text[end]):
        end += 1
    return Span(start, end)


def _of_word(word: str, match_case: bool) -> str:
    """A pattern for one word; accents that stand behind its last letter belong to it."""
    parts: list[tuple[str, str]] = []
    for sign in unicodedata.normalize("NFD", word):
        if unicodedata.combining(sign) and parts:
            parts[-1] = parts[-1][0], parts[-1][1] + sign
        else:
            parts.append((sign, ""))
    return _BETWEEN.join(_of_letter(base, marks, match_case) for base, marks in parts) + f"[{_ACCENTS}]*"


def _of_letter(base: str, marks: str, match_case: bool) -> str:
    cases = {base} if match_case else {base, base.lower(), base.upper(), base.casefold()}
    if marks:
        forms = {form for case in cases for form in _forms(case + marks)}
        return f"(?:{'|'.join(re.escape(form) for form in sorted(forms, key=len, reverse=True))})"
    alike = next((group for group in _ALIKE if base in group), "")
    singles = {case for case in cases if len(case) == 1}
    singles.update(alike, *(_accented().get(case, "") for case in singles))
    return f"[{''.join(re.escape(sign) for sign in sorted(singles))}]"


def _forms(letter: str) -> set[str]:
    return {unicodedata.normalize("NFC", letter), unicodedata.normalize("NFD", letter)}


@cache
def _accented() -> Mapping[str, str]:
    """Every letter that Unicode has with accents, by the letter without."""
    out: dict[str, str] = defaultdict(str)
    # Beyond there are no letters with accents as one sign.
    for number in range(0xC0, 0x2000):
        bare = unicodedata.normalize("NFD", chr(number))
        if len(bare) > 1 and all(unicodedata.combining(mark) for mark in bare[1:]):
            out[bare[0]] += chr(number)
    return out


def _is_letter(sign: str) -> bool:
    return sign.isalnum() or sign == "_" or bool(unicodedata.combining(sign))
