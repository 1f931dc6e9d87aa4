"""The words and marks of a piece of content, and what each can be in a clause."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from reader.core.span import Span
from reader.core.words import plain
from reader.parse.verbs import has_finite_verb

_TOKEN = re.compile(r"[^\W_]+(?:(?:[’'.\-&]|(?<=\d)[,:/](?=\d))[^\W_]+)*|[^\w\s]|_")
NOMINATIVE = frozenset("i we you he she they".split())
ACCUSATIVE = frozenset("me us you him her them it".split())
# Pronouns that stand alone as a subject; "who" and "which" carry the claim of whom they follow.
SUBJECTS = NOMINATIVE | frozenset(
    "it who nobody somebody someone everybody everyone anyone anybody people some others many most both".split()
)
DETERMINERS = frozenset(
    "the a an this that these those my your his her its our their some any no every each either neither both all many "
    "most several few another other one two three four five six seven eight nine ten more half such".split()
)
PREPOSITIONS = frozenset(
    "about above across after against along among around at before behind below beneath beside besides between beyond "
    "by despite during for from in inside into like near of off on onto outside over past per since through throughout "
    "to toward towards under until up upon via with within without amid".split()
)
CLAUSE_OPENERS = frozenset(
    "that because when while if unless whether although though since whereas where until till than as but so yet then "
    "what how why who whom whose which once and or nor after before".split()
)
CONDITIONS = frozenset("if unless whether do does did could would should can may might must".split())
ADVERBS = frozenset(
    "also already always never ever often once just still now then later earlier recently previously repeatedly "
    "publicly privately explicitly clearly firmly strongly openly formally officially initially originally originally "
    "finally falsely rightly wrongly simply really only even actually basically all both both further not long "
    "sometimes usually frequently again soon eventually generally certainly obviously apparently allegedly reportedly "
    "specifically correctly currently consistently immediately quickly merely flatly categorically effectively".split()
)
TIMES = frozenset(
    "january february march april may june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday yesterday today tomorrow".split()
)
HAVE = frozenset("have has had 've 'd having".split())
BE = frozenset("am is are was were be been being 's 're 'm".split())
DO = frozenset("do does did don't doesn't didn't".split())
NEGATED = frozenset("haven't hasn't hadn't".split())
WILL = frozenset("will won't 'll".split())
AUXILIARIES = HAVE | NEGATED | DO | WILL
# What only might be said is no claim: "she would say so", "they may think".
MODALS = frozenset("would could should might may can must cannot can't wouldn't couldn't shouldn't".split())
_CONTRACTED = re.compile(r"(?P<word>[^\W\d_]+)[’'](?P<tail>s|ve|d|re|ll|m)$", re.IGNORECASE)


class Token(NamedTuple):
    """A word or a mark; ``lower`` has straight apostrophes."""

    span: Span
    lower: str
    capital: bool

    @property
    def is_word(self) -> bool:
        """Whether it is no mark."""
        return self.lower[0].isalnum() or self.lower[0] == "'"


def tokens_of(text: str, piece: Span) -> list[Token]:
    """The words and marks of ``piece``; "they've" is two words, "the minister's" is one."""
    out: list[Token] = []
    for match in _TOKEN.finditer(text, piece.start, piece.end):
        word, at = match.group(), match.start()
        short = _CONTRACTED.match(word) if "'" in word or "’" in word else None
        if short is not None and (short["word"].lower() in SUBJECTS or short["tail"] not in "sS"):
            out.append(_token(short["word"], at))
            out.append(_token(word[short.end("word") :], at + short.end("word")))
        else:
            out.append(_token(word, at))
    return out


def _token(word: str, at: int) -> Token:
    return Token(Span(at, at + len(word)), plain(word), word[0].isupper())


def opens_phrase(token: Token) -> bool:
    """Whether a noun phrase can begin with the token, read by itself."""
    return token.lower in DETERMINERS or token.capital or token.lower[0].isdigit() or token.lower in SUBJECTS


def is_possessive(token: Token) -> bool:
    """Whether the token is a name or noun in the genitive, or a possessive pronoun."""
    return token.lower.endswith(("'s", "s'")) or token.lower in {"my", "your", "his", "her", "its", "our", "their"}


def is_verb(tokens: Sequence[Token], k: int, forms: Mapping[str, str]) -> bool:
    """Whether token ``k`` is likely the finite verb of a clause."""
    if k == 0 or not tokens[k].is_word:
        return False
    before, token = tokens[k - 1], tokens[k]
    written = token.lower.capitalize() if token.capital else token.lower
    return not is_possessive(before) and has_finite_verb((before.lower, written), forms)


def has_verb(tokens: Sequence[Token], first: int, last: int, forms: Mapping[str, str]) -> bool:
    """Whether a finite verb stands among the tokens after ``first``, before ``last``."""
    return any(is_verb(tokens, k, forms) for k in range(first + 1, last))
