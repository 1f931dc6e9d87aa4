"""What a line's place on its page says of it, in figures: repeats, the rules' verdicts, position, words shared.

Together with the words of the line itself (``line_features``) and the elements of a saved page (``element_features``)
this is all that the classifier of lines is given.
"""

import re
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate
from math import copysign, fsum, log1p

from reader.core.vocabulary import Role
from reader.parse.roles.element_features import ELEMENT_FEATURES, element_features
from reader.parse.roles.extent import article_extent
from reader.parse.roles.line_features import TEXT_FEATURES, TextFeatures
from reader.parse.roles.page import Page, Said

_ROLES = tuple(Role)
_DISCUSSION = frozenset("comment comments discussion reply replies responses thoughts conversation".split())
_LONGEST_HEADING = 8
_DATED = re.compile(r"\d[:/.-]\d|\b(?:19|20)\d\d\b|\bago\b")
# Echoes are looked for in this many lines of at least so many words, above and below.
_ECHOING = 6
_LEAST_WORDS = 8
_TITLE_WORDS = range(4, 31)
# Running text goes on over this many other lines.
_GAP = 3
_NEAR = (2, 5, 12)

_REPEATS = ("times", "earlier", "later")
_RULES = (*(f"said_{role}" for role in _ROLES), "said_nothing", "said_score")
_PLACES = (
    "share_above", "lines_above", "lines_below", "lines", "prose_above", "prose_below", "prose_lines", "in_extent",
    "from_start", "from_end", "words_from_start", "words_from_end", "extent_share", "below_headline", "after_headline",
    "below_section", "after_section", "below_discussion", "after_discussion",
    *(f"{what}_near_{n}" for n in _NEAR for what in ("prose", "loose", "links", "repeats", "dates")),
)  # fmt: skip
_SHARED = ("shared", "names_shared", "headline_shared", "echo_above", "echo_below", "title_score", "title_distance",
    "title_shared", "title", "other_quotes")  # fmt: skip
_RUNS = ("run_share", "run_length", "run_mean", "main_run", "same_start", "same_start_colon")
FEATURES: tuple[str, ...] = (*TEXT_FEATURES, *_REPEATS, *_RULES, *_PLACES, *_SHARED, *_RUNS, *ELEMENT_FEATURES)
# Where the figures of elements begin: all of them are 0 in plain text.
STRUCTURE = len(FEATURES) - len(ELEMENT_FEATURES)


def features(page: Page, said: Said) -> "array[float]":
    """The figures of all lines, one after another, as many a line as ``FEATURES`` names; ``said`` is what rules say."""
    own = TextFeatures(page.lexicons)
    parts = (
        _repeats(page),
        _rules(page, said),
        _places(page, said),
        _shared(page, said),
        _runs(page),
        element_features(page),
    )
    out = array("f")
    for line, *rows in zip(page.lines, *parts, strict=True):
        out.extend(own.of(line))
        for row in rows:
            out.extend(row)
    return out


def _repeats(page: Page) -> Iterator[list[float]]:
    keys = [line.key or line.text for line in page.lines]
    times = Counter(keys)
    seen: Counter[str] = Counter()
    for key in keys:
        yield [log1p(times[key] - 1) / 3, float(seen[key] > 0), float(seen[key] + 1 < times[key])]
        seen[key] += 1


def _rules(page: Page, said: Said) -> Iterator[list[float]]:
    for line in page.lines:
        verdict = said.get(line.index)
        row = [0.0] * len(_RULES)
        if verdict is None:
            row[-2] = 1.0
        else:
            row[_ROLES.index(verdict.role)] = 1.0
            row[-1] = verdict.score
        yield row


def _places(page: Page, said: Said) -> Iterator[list[float]]:
    lines = page.lines
    count = len(lines)
    first, last = article_extent(page, said)
    prose = list(accumulate((line.is_prose for line in lines), initial=0))
    words = list(accumulate((line.count * line.is_prose for line in lines), initial=0))
    loose = list(accumulate((line.count < _LONGEST_HEADING and not line.ends for line in lines), initial=0))
    linked = list(accumulate((line.linked for line in lines), initial=0.0))
    times = Counter(line.key for line in lines)
    repeated = list(accumulate((times[line.key] > 1 for line in lines), initial=0))
    dated = list(accumulate((_DATED.search(line.text[:80]) is not None for line in lines), initial=0))
    total = max(1, words[-1])
    share = (words[last] - words[first]) / total
    headings = [k for k, verdict in said.items() if verdict.role is Role.HEADLINE]
    headline = min(headings, default=None)
    sections = page.lexicons.words("role_sections")
    section = discussion = -1
    for k, line in enumerate(lines):
        near = []
        for n in _NEAR:
            low, high = max(0, k - n), min(count, k + n + 1)
            near += [(sums[high] - sums[low]) / (high - low) for sums in (prose, loose, linked, repeated, dated)]
        yield [
            (k + 0.5) / count,
            log1p(k) / 6,
            log1p(count - 1 - k) / 6,
            log1p(count) / 6,
            words[k] / total,
            (words[-1] - words[k + 1]) / total,
            log1p(prose[-1]) / 4,
            float(first <= k < last),
            _squashed(k - first),
            _squashed(last - 1 - k),
            _squashed(words[k] - words[first]),
            _squashed(words[last] - words[k + 1]),
            share,
            0.0 if headline is None else _squashed(k - headline),
            float(headline is not None),
            0.0 if section < 0 else 1 / (1 + log1p(k - section)),
            float(section >= 0),
            0.0 if discussion < 0 else 1 / (1 + log1p(k - discussion)),
            float(discussion >= 0),
            *near,
        ]
        if line.count <= _LONGEST_HEADING:
            section = k if line.label in sections else section
            discussion = k if not _DISCUSSION.isdisjoint(line.words) else discussion


def _squashed(distance: float) -> float:
    return copysign(log1p(abs(distance)) / 6, distance)


def _shared(page: Page, said: Said) -> Iterator[list[float]]:
    """How many of a line's telling words the article says elsewhere, its headline says, and lines nearby say again.

    The likeliest title is the line whose words the lines right below it say most; a teaser of another article has no
    such echo.
    """
    stops = page.lexicons.words("stop_words")
    first, last = article_extent(page, said)
    told = [frozenset(w for w in line.words if len(w) > 3 and w not in stops) for line in page.lines]
    names = [frozenset(t.lower() for t in line.tokens[1:] if t[0].isupper()) for line in page.lines]
    article: Counter[str] = Counter()
    inside = {line.index for line in page.lines[first:last] if line.index not in said}
    for k in inside:
        article.update(told[k])
        article.update(names[k] - told[k])
    heads = frozenset[str]().union(*(told[k] for k, verdict in said.items() if verdict.role is Role.HEADLINE))
    curly = sum("’" in page.lines[k].text or "“" in page.lines[k].text for k in inside)
    straight = sum("'" in page.lines[k].text or '"' in page.lines[k].text for k in inside)
    echoes = _echoes(page, told)
    scores = [
        below * min(1.0, len(words) / 5) if line.count in _TITLE_WORDS and not line.ends else 0.0
        for line, words, (_, below) in zip(page.lines, told, echoes, strict=True)
    ]
    title = max(range(len(scores)), key=lambda k: (scores[k], -k), default=0)
    for line, words, called, echo, score in zip(page.lines, told, names, echoes, scores, strict=True):
        own = line.index in inside
        ours, theirs = ("’", "'") if curly > straight else ("'", "’")
        yield [
            sum(article[word] > own for word in words) / max(2, len(words)),
            sum(article[word] > own for word in called) / max(1, len(called)),
            len(words & heads) / max(2, len(words)),
            *echo,
            score,
            _squashed(line.index - title),
            len(words & told[title]) / max(2, len(words)),
            float(line.index == title),
            float(theirs in line.text and ours not in line.text),
        ]


def _echoes(page: Page, told: Sequence[frozenset[str]]) -> list[tuple[float, float]]:
    """For each line the weight of its telling words that the longer lines above, and below, say as well, in [0, 1].

    A word weighs less the more lines of the page have it. The sums are exact, whatever order a set has its words in.
    """
    lines = page.lines
    times = Counter(word for words in told for word in words)
    weights = {word: count**-0.5 for word, count in times.items()}
    long = [line.index for line in lines if line.count >= _LEAST_WORDS]
    out = []
    for line in lines:
        words = told[line.index]
        if not words:
            out.append((0.0, 0.0))
            continue
        at = bisect_left(long, line.index)
        above = (told[k] for k in long[max(0, at - _ECHOING) : at] if lines[k].key != line.key)
        below = (told[k] for k in long[at : at + _ECHOING + 1] if lines[k].key != line.key)
        total = max(1.5, fsum(weights[word] for word in words))
        said = [words & frozenset[str]().union(*near) for near in (above, below)]
        out.append((fsum(weights[w] for w in said[0]) / total, fsum(weights[w] for w in said[1]) / total))
    return out


def _runs(page: Page) -> Iterator[list[float]]:
    """How much running text stands together where the line stands, and how many lines begin as it does."""
    runs: list[list[int]] = []
    for line in page.lines:
        if line.is_prose and line.count:
            if runs and line.index - runs[-1][-1] <= _GAP + 1:
                runs[-1].append(line.index)
            else:
                runs.append([line.index])
    total = max(1, sum(line.count for line in page.lines if line.is_prose))
    sizes = [sum(page.lines[k].count for k in run) for run in runs]
    main = max(sizes, default=0)
    starts = Counter(line.words[:1] for line in page.lines)
    headed = Counter(line.text.split(":", 1)[0] for line in page.lines if ":" in line.text[:30])
    out = [[0.0] * 4] * len(page.lines)
    for run, size in zip(runs, sizes, strict=True):
        facts = [size / total, log1p(len(run)) / 4, min(1.0, size / len(run) / 60), float(size == main)]
        for k in range(run[0], run[-1] + 1):
            out[k] = facts
    for line, facts in zip(page.lines, out, strict=True):
        yield [*facts, log1p(starts[line.words[:1]]) / 5, log1p(headed[line.text.split(":", 1)[0]]) / 4]
