"""What a line's words say elsewhere on its page, in figures: in the article, in its headline, in the lines nearby."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from math import fsum, log1p
from operator import truediv

from reader.core.vocabulary import Role
from reader.parse.roles.page import Line, Page, Said
from reader.parse.roles.word_facts import word_facts

# Echoes are looked for in this many lines of at least so many words, above and below.
_ECHOING = 6
_LEAST_WORDS = 8
_TITLE_WORDS = range(4, 31)
# Before all lines that are looked at from the first one.
_NEVER = -_ECHOING - 2


def shared_features(page: Page, said: Said, extent: tuple[int, int]) -> Iterator[Sequence[float]]:
    """How many of a line's telling words the article says elsewhere, its headline says, and lines nearby say again.

    The likeliest title is the line whose words the lines right below it say most; a teaser of another article has no
    such echo. ``extent`` is where the article is.
    """
    lines = page.lines
    facts = word_facts(page.lexicons)
    told = _each(lines, lambda line: _different(facts.telling, line.tokens))
    names = _each(lines, lambda line: _different(facts.name, line.tokens[1:]))
    inside = [line.index for line in lines[slice(*extent)] if line.index not in said]
    own = [0] * len(lines)
    for k in inside:
        own[k] = 1
    article = Counter(chain.from_iterable(told[k] for k in inside))
    article.update(chain.from_iterable(set(names[k]).difference(told[k]) for k in inside))
    # A line of the article says its words once itself.
    elsewhere = frozenset(article), frozenset(word for word, count in article.items() if count > 1)
    for words in (told, names):
        least = 2 if words is told else 1
        yield [
            sum(map(elsewhere[mine].__contains__, here)) / max(least, len(here)) if here else 0.0
            for here, mine in zip(words, own, strict=True)
        ]
    yield _share(told, chain.from_iterable(told[k] for k, verdict in said.items() if verdict.role is Role.HEADLINE))
    above, below = _echoes(lines, told)
    yield above
    yield below
    scores = [
        echo * min(1.0, len(words) / 5) if line.count in _TITLE_WORDS and not line.ends else 0.0
        for line, words, echo in zip(lines, told, below, strict=True)
    ]
    yield scores
    title = scores.index(max(scores))
    yield [0.0 - log1p(title - k) / 6 for k in range(title)] + [log1p(k) / 6 for k in range(len(lines) - title)]
    yield _share(told, told[title])
    yield [k == title for k in range(len(lines))]
    curly = sum("’" in lines[k].text or "“" in lines[k].text for k in inside)
    straight = sum("'" in lines[k].text or '"' in lines[k].text for k in inside)
    ours, theirs = ("’", "'") if curly > straight else ("'", "’")
    yield [theirs in line.text and ours not in line.text for line in lines]


def _each(lines: Sequence[Line], words_of: Callable[[Line], tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Words of each line, which lines with the same text share."""
    words = {text: words_of(line) for text, line in {line.text: line for line in lines}.items()}
    return [words[line.text] for line in lines]


def _different(made: Mapping[str, str], tokens: Sequence[str]) -> tuple[str, ...]:
    """The different words, none of them empty, that are made of these, in the order of the text."""
    return tuple(dict.fromkeys(filter(None, map(made.__getitem__, tokens))))


def _share(told: Sequence[Sequence[str]], words: Iterable[str]) -> list[float]:
    """How much of what each line tells is among ``words``."""
    known = frozenset(words)
    return [sum(map(known.__contains__, here)) / max(2, len(here)) for here in told]


def _echoes(lines: Sequence[Line], told: Sequence[Sequence[str]]) -> tuple[list[float], list[float]]:
    """For each line the weight of its telling words that the longer lines above, and below, say as well, in [0, 1].

    A word weighs less the more lines of the page have it. The sums are exact, whatever the order of the words.
    """
    counts = Counter(chain.from_iterable(told))
    roots = {count: count**-0.5 for count in set(counts.values())}
    weights = {word: roots[count] for word, count in counts.items()}
    totals = [max(1.5, fsum(map(weights.__getitem__, words))) for words in told]
    above = _echoes_of_passed(range(len(lines)), lines, told, weights)
    below = _echoes_of_passed(range(len(lines) - 1, -1, -1), lines, told, weights)
    return list(map(truediv, above, totals)), list(map(truediv, below, totals))


def _echoes_of_passed(
    order: range, lines: Sequence[Line], told: Sequence[Sequence[str]], weights: Mapping[str, float]
) -> list[float]:
    """For each line the weight of its words that one of the last longer lines in this order said, if another one."""
    out = [0.0] * len(lines)
    passed: list[int] = []
    # For each word, and for each whole line, how many longer lines had passed when it was last said.
    said: dict[str, int] = {}
    lately = said.get
    whole: dict[str, int] = {}
    for k in order:
        line, words = lines[k], told[k]
        long = line.count >= _LEAST_WORDS
        if words:
            # Downwards a longer line counted itself among them when the classifier was trained, and a short one could
            # not.
            reach = _ECHOING if long or order.step > 0 else _ECHOING + 1
            oldest = len(passed) - reach
            if whole.get(line.key, _NEVER) >= oldest:
                near = [other for other in passed[-reach:] if lines[other].key != line.key]
                others = {word for other in near for word in told[other]}
                echoed = [word for word in words if word in others]
            else:
                echoed = [word for word in words if lately(word, _NEVER) >= oldest]
            if echoed:
                out[k] = fsum(map(weights.__getitem__, echoed))
        if long:
            whole[line.key] = len(passed)
            said.update(dict.fromkeys(words, len(passed)))
            passed.append(k)
    return out
