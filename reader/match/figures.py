"""The figures that a claim gives: how many, how much, what share; no dates, no times of day, no names with numbers."""

import re
from dataclasses import dataclass
from enum import StrEnum

from reader.core.words import plain

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_SMALL = {word: float(n) for n, word in enumerate(_UNITS)} | {word: 10.0 * n for n, word in enumerate(_TENS, 2)}
_MULTIPLIERS = {
    "dozen": 12.0,
    "hundred": 1e2,
    "thousand": 1e3,
    "million": 1e6,
    "billion": 1e9,
    "trillion": 1e12,
    "m": 1e6,
    "mn": 1e6,
    "bn": 1e9,
    "k": 1e3,
}
_CURRENCY = "$£€¥₹₽"
_MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug "
    "sep sept oct nov dec".split()
)
_MONEY = frozenset(
    "dollar dollars euro euros pound pounds yen rouble roubles ruble rubles franc francs crown crowns cent cents pence "
    "peso pesos rupee rupees yuan".split()
)
_PERCENT = frozenset("percent pct percentage".split())
# What spans of time count in, and how many of that they are: a fortnight is 14 days, and no number of days is a month.
_SPANS = {
    **dict.fromkeys(("minute", "minutes"), ("days", 1 / 1440)),
    **dict.fromkeys(("hour", "hours"), ("days", 1 / 24)),
    **dict.fromkeys(("day", "days"), ("days", 1.0)),
    **dict.fromkeys(("week", "weeks"), ("days", 7.0)),
    **dict.fromkeys(("fortnight", "fortnights"), ("days", 14.0)),
    **dict.fromkeys(("month", "months"), ("months", 1.0)),
    **dict.fromkeys(("year", "years"), ("months", 12.0)),
    **dict.fromkeys(("decade", "decades"), ("months", 120.0)),
}
# Behind these "a week" is a span of time; in "a euro a week" it is none.
_BEFORE_SPAN = frozenset("than about almost nearly around over within for under".split())
_PARTS = {"half": 50.0, "third": 100 / 3, "quarter": 25.0, "fifth": 20.0, "tenth": 10.0}
# What shares are told out of: "seven in ten".
_OUT_OF = frozenset({3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 20.0, 100.0})
# What tells "by a third" from "a third man".
_BEFORE_PART = frozenset("by than about almost nearly around over under".split())
# What follows the hour of a day or the number of a thing that is no amount.
_HOURS = frozenset("am pm a.m p.m o'clock gmt est cet bst utc".split())
_LABELS = frozenset(
    "no number article section chapter page route highway flight room line phase age aged under".split()
)
_FROM_YEAR, _TO_YEAR = 1800, 2100
# Digits that can be a year, and signs that show that a number is none.
_YEAR = re.compile(r"\d{4}")

_TOKEN = re.compile(
    r"(?:(?P<currency>[" + _CURRENCY + r"])\s?)?(?<![\w.])(?P<digits>\d+(?:[.,]\d+)*)(?P<tail>[A-Za-z]{1,3}\b|%)?"
    r"|(?P<word>[^\W\d_]+(?:[’'.][^\W\d_]+)*)"
    r"|(?P<sign>[%" + _CURRENCY + r"]|[^\w\s])"
)


class Unit(StrEnum):
    """What a figure counts."""

    COUNT = "count"
    SHARE = "share"
    MONEY = "money"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Figure:
    """An amount; ``noun`` is the lower-case word after it, which may be empty.

    A share is in per cent, an amount of money in whatever currency stands there. A span of time is in days or months,
    as its noun says.
    """

    value: float
    unit: Unit
    noun: str = ""


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    currency: bool = False
    number: float | None = None
    written: str = ""
    joined: bool = False


def figures_of(text: str) -> tuple[Figure, ...]:
    """The figures in ``text``, in order; "one" counts only before another number word ("one million")."""
    tokens = _tokens(text)
    out: list[Figure] = []
    at = 0
    while at < len(tokens):
        part = _part(tokens, at)
        if part is not None:
            out.append(part[0])
            at = part[1]
            continue
        read = _amount(tokens, at)
        if read is None:
            at += 1
            continue
        value, end = read
        figure = _figure(tokens, at, end, value)
        if figure is not None:
            out.append(figure)
        at = end
    return tuple(out)


def _tokens(text: str) -> list[_Token]:
    out: list[_Token] = []
    for match in _TOKEN.finditer(text):
        joined = match.start() > 0 and not text[match.start() - 1].isspace()
        digits = match["digits"]
        if digits is not None:
            number = _number(digits)
            out.append(_Token(digits, match["currency"] is not None, number, digits, joined))
            if match["tail"]:
                out.append(_Token(plain(match["tail"]), joined=True))
        elif match["word"]:
            word = plain(match["word"])
            out.append(_Token(word, number=_SMALL.get(word), joined=joined))
        else:
            out.append(_Token(match["sign"], joined=joined))
    return out


def _number(digits: str) -> float | None:
    """The value of "1,200" or "3.5"; None where the marks are those of a date or a version ("3.5.2026")."""
    whole = re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?", digits)
    return float(digits.replace(",", "")) if whole else None


def _amount(tokens: list[_Token], at: int) -> tuple[float, int] | None:
    """The value that starts at a token and the token behind it: "two hundred and fifty thousand", "3.5 million"."""
    first = tokens[at]
    if first.number is None:
        # "A million", "a dozen".
        if first.text in ("a", "half") and at + 1 < len(tokens) and tokens[at + 1].text in _MULTIPLIERS:
            if len(tokens[at + 1].text) <= 2:
                return None
            scale = 0.5 if first.text == "half" or (at and tokens[at - 1].text == "half") else 1.0
            return scale * _MULTIPLIERS[tokens[at + 1].text], at + 2
        return None
    total, current = 0.0, first.number
    end = at + 1
    while end < len(tokens):
        token = tokens[end]
        if token.text in _MULTIPLIERS and (len(token.text) > 2 or (token.joined and first.written)):
            current *= _MULTIPLIERS[token.text]
            if _MULTIPLIERS[token.text] >= 1e3:
                total, current = total + current, 0.0
        elif not first.written and token.number is not None and not token.written and 0 < token.number < 100:
            current += token.number
        elif (
            not first.written
            and end + 1 < len(tokens)
            and token.text in ("-", "and")
            and tokens[end + 1].number is not None
            and not tokens[end + 1].written
            and (token.text == "-" or current >= 100 or total > 0)
        ):
            current += tokens[end + 1].number or 0.0
            end += 1
        else:
            break
        end += 1
    return total + current, end


def _figure(tokens: list[_Token], at: int, end: int, value: float) -> Figure | None:
    before = tokens[at - 1] if at else _Token("")
    after = tokens[end] if end < len(tokens) else _Token("")
    money = tokens[at].currency or before.text in set(_CURRENCY) or after.text in _MONEY
    if money:
        return Figure(value, Unit.MONEY)
    if after.text in ("%", *_PERCENT) or (
        after.text == "per" and end + 1 < len(tokens) and tokens[end + 1].text == "cent"
    ):
        return Figure(value, Unit.SHARE)
    # Dates, hours, scores, the number of a thing, a word with digits; "one" is mostly a pronoun.
    if before.text in _MONTHS or after.text in _MONTHS or after.text in _HOURS or before.text in _LABELS:
        return None
    if after.text in ("st", "nd", "rd", "th") or (
        tokens[at].joined and before.text not in ("", "(", "“", '"', "‘", "'")
    ):
        return None
    if after.joined and (after.text in (":", "/", "–", "-") or after.text[:1].isalpha()) and not _compound(tokens, end):
        return None
    written = tokens[at].written
    if _YEAR.fullmatch(written) and _FROM_YEAR <= value <= _TO_YEAR and end == at + 1:
        return None
    if tokens[at].text == "one" and end == at + 1:
        return None
    noun = _noun(tokens, end)
    if noun in _SPANS and not any(token.text == "old" for token in tokens[end : end + 4]):
        return _span(value, noun)
    return Figure(value, Unit.COUNT, noun)


def _span(count: float, noun: str) -> Figure:
    base, length = _SPANS[noun]
    # A third of a day is 8 hours whichever way it is reckoned.
    return Figure(round(count * length, 6), Unit.TIME, base)


def _part(tokens: list[_Token], at: int) -> tuple[Figure, int] | None:
    """The figure without a number of its own that starts at a token, and the token behind it.

    "More than a week", "by a tenth", "a third of", "seven in ten".
    """
    before, after = (tokens[k].text if 0 <= k < len(tokens) else "" for k in (at - 1, at + 2))
    if at + 1 < len(tokens) and tokens[at].text in ("a", "an", "one"):
        word = tokens[at + 1].text
        if word in _SPANS and before in _BEFORE_SPAN and after != "old":
            return _span(1.0, word), at + 2
        if word in _PARTS and (after == "of" or before in _BEFORE_PART):
            return Figure(_PARTS[word], Unit.SHARE), at + 2
    link = [token.text for token in tokens[at + 1 : at + 3]]
    end = at + 2 if link[:1] == ["in"] else at + 3 if link == ["out", "of"] else len(tokens)
    if end < len(tokens):
        some, all_ = tokens[at].number, tokens[end].number
        behind = tokens[end + 1].text if end + 1 < len(tokens) else ""
        if some is not None and all_ in _OUT_OF and some < all_ and not tokens[at].currency and behind not in _SPANS:
            return Figure(round(100 * some / all_, 6), Unit.SHARE), end + 1
    return None


def _compound(tokens: list[_Token], at: int) -> bool:
    """Whether the hyphen at a token leads to a word: "12-storey"."""
    return tokens[at].text == "-" and at + 1 < len(tokens) and tokens[at + 1].text[:1].isalpha()


def _noun(tokens: list[_Token], at: int) -> str:
    """The first word behind a figure; empty where a mark stands first."""
    if at < len(tokens) and tokens[at].text == "-":
        at += 1
    return tokens[at].text if at < len(tokens) and tokens[at].text[:1].isalpha() else ""


def agree(one: Figure, other: Figure) -> bool:
    """Whether two figures can be the same amount: equal, or the one that is rounder is the other one rounded.

    "About 1,200" agrees with 1,214, 12 does not agree with 14: fewer than two digits are never taken for rounded.
    """
    if one.unit is not other.unit:
        return False
    if one.value == other.value:
        return True
    short, long = sorted((one.value, other.value), key=_digits)
    digits = _digits(short)
    return digits < _digits(long) and (digits >= 2 or short >= 1e3) and _rounded(long, digits) == short


def _digits(value: float) -> int:
    """Significant digits of an amount: 2 for 1,200, 3 for 3.14."""
    return len(f"{value:.12g}".replace(".", "").split("e")[0].strip("0")) or 1


def _rounded(value: float, digits: int) -> float:
    return float(f"{value:.{digits}g}")
