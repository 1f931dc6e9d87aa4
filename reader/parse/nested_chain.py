"""Chains of report: "the Courier reported, citing people familiar with the matter"."""

import re
from collections.abc import Sequence

from reader.core.analysis import Attribution
from reader.core.lexicons import Lexicons
from reader.core.span import Span
from reader.parse.nested_words import Token, is_possessive, tokens_of

_CITING = frozenset({"citing", "quoting"})
_MENTIONED = re.compile("|".join(_CITING), re.IGNORECASE)
# Words of the longest source that is cited, and within which its noun stands; by hand.
_LONGEST, _HEAD_WITHIN = 12, 6


def cited(text: str, sentence: Span, attribution: Attribution, lexicons: Lexicons) -> tuple[Span, Span] | None:
    """Cue and source of those whom the source of ``attribution`` cites for its content, in the sentence of its cue.

    Only people and bodies are cited so; "citing safety concerns" gives a reason.
    """
    if not _MENTIONED.search(text, sentence.start, sentence.end):
        return None
    tokens = tokens_of(text, sentence)
    for k, token in enumerate(tokens[:-1]):
        if token.lower in _CITING and attribution.cue and token.span.start >= attribution.cue[-1].end:
            end = k + 1
            while end < len(tokens) and tokens[end].is_word and end - k <= _LONGEST:
                end += 1
            if _speaks(tokens[k + 1 : end], lexicons):
                return token.span, Span(tokens[k + 1].span.start, tokens[end - 1].span.end)
    return None


def _speaks(phrase: Sequence[Token], lexicons: Lexicons) -> bool:
    if not phrase or any(is_possessive(token) for token in phrase[:-1]):
        return False
    people = lexicons.words("speaker_vague") | lexicons.words("speaker_institutions")
    nouns = lexicons.table("person_nouns")
    known = any(token.lower in people or token.lower in nouns for token in phrase[:_HEAD_WITHIN])
    return known or phrase[0].capital
