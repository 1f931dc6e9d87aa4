"""What a line's place on its page says of it, in figures: repeats, the rules' verdicts, position, lines alike.

Together with the words of the line itself (``line_features``), those it shares with others (``shared_features``) and
the elements of a saved page (``element_features``) this is all that the classifier of lines is given. What hangs on the
whole page is reckoned figure by figure, for all lines at once.
"""

import re
from array import array
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from math import log1p
from operator import sub, truediv
from struct import Struct

from reader.core.vocabulary import Role
from reader.core.wanted import still_wanted, while_wanted
from reader.parse.roles.element_features import ELEMENT_FEATURES, element_features
from reader.parse.roles.extent import article_extent
from reader.parse.roles.line_features import TEXT_FEATURES, text_features
from reader.parse.roles.page import Line, Page, Said
from reader.parse.roles.shared_features import shared_features

_DISCUSSION = frozenset("comment comments discussion reply replies responses thoughts conversation".split())
_LONGEST_HEADING = 8
_DATED = re.compile(r"\d[:/.-]\d|\b(?:19|20)\d\d\b|\bago\b")
# Running text goes on over this many other lines.
_GAP = 3
_NEAR = (2, 5, 12)

_REPEATS = ("times", "earlier", "later")
_RULES = (*(f"said_{role}" for role in Role), "said_nothing", "said_score")
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
_OWN, _ELEMENTS = Struct(f"{len(TEXT_FEATURES)}f"), Struct(f"{len(ELEMENT_FEATURES)}f")


def features(page: Page, said: Said) -> "array[float]":
    """The figures of all lines, one after another, as many a line as ``FEATURES`` names; ``said`` is what rules say."""
    lines = page.lines
    out = array("f", bytes(4 * len(FEATURES) * len(lines)))
    if not lines:
        return out
    _write_own(page, out)
    _write_rules(page, said, out)
    if page.structured:
        for at, row in zip(range(STRUCTURE, len(out), len(FEATURES)), element_features(page), strict=True):
            _ELEMENTS.pack_into(out, 4 * at, *row)
    still_wanted()
    extent = article_extent(page, said)
    parts = (
        (_REPEATS, _repeats(page)),
        (_PLACES, _places(page, said, extent)),
        (_SHARED, shared_features(page, said, extent)),
        (_RUNS, _runs(page)),
    )
    column = Struct(f"{len(lines)}f")
    for names, columns in parts:
        for name, values in zip(names, while_wanted(columns), strict=True):
            out[FEATURES.index(name) :: len(FEATURES)] = array("f", column.pack(*values))
    return out


def _write_own(page: Page, out: "array[float]") -> None:
    """What the lines' own words say; of lines that are the same it is written again."""
    own = text_features(page.lexicons)
    wide = len(TEXT_FEATURES)
    written: dict[str, int] = {}
    for at, line in zip(range(0, len(out), len(FEATURES)), while_wanted(page.lines), strict=True):
        earlier = written.setdefault(line.text, at)
        if earlier == at:
            _OWN.pack_into(out, 4 * at, *own.of(line))
        else:
            out[at : at + wide] = out[earlier : earlier + wide]


def _write_rules(page: Page, said: Said, out: "array[float]") -> None:
    nothing, score = FEATURES.index("said_nothing"), FEATURES.index("said_score")
    roles = {role: FEATURES.index(f"said_{role}") for role in Role}
    out[nothing :: len(FEATURES)] = array("f", [1.0]) * len(page.lines)
    for index, verdict in said.items():
        at = index * len(FEATURES)
        out[at + nothing] = 0.0
        out[at + roles[verdict.role]] = 1.0
        out[at + score] = verdict.score


def _repeats(page: Page) -> Iterator[Sequence[float]]:
    keys = [line.key or line.text for line in page.lines]
    times = Counter(keys)
    last = {key: k for k, key in enumerate(keys)}
    first = {key: len(keys) - 1 - k for k, key in enumerate(reversed(keys))}
    logs = {count: log1p(count - 1) / 3 for count in set(times.values())}
    yield [logs[times[key]] for key in keys]
    yield [first[key] < k for k, key in enumerate(keys)]
    yield [last[key] > k for k, key in enumerate(keys)]


def _places(page: Page, said: Said, extent: tuple[int, int]) -> Iterator[Sequence[float]]:
    lines = page.lines
    count = len(lines)
    first, last = extent
    prose: list[float] = list(accumulate((line.is_prose for line in lines), initial=0))
    words = list(accumulate((line.count * line.is_prose for line in lines), initial=0))
    total = max(1, words[-1])
    logs = [log1p(k) / 6 for k in range(count + 1)]
    yield [(k + 0.5) / count for k in range(count)]
    yield logs[:-1]
    yield logs[-2::-1]
    yield [logs[count]] * count
    yield [above / total for above in words[:-1]]
    yield [(words[-1] - through) / total for through in words[1:]]
    yield [log1p(prose[-1]) / 4] * count
    yield [first <= k < last for k in range(count)]
    yield _lines_from(first, logs)
    yield [0.0 - distance for distance in _lines_from(last - 1, logs)]
    yield [_squashed(above - words[first]) for above in words[:-1]]
    yield [_squashed(words[last] - through) for through in words[1:]]
    yield [(words[last] - words[first]) / total] * count
    headline = min((k for k, verdict in said.items() if verdict.role is Role.HEADLINE), default=None)
    yield [0.0] * count if headline is None else _lines_from(headline, logs)
    yield [headline is not None] * count
    short = [line for line in lines if line.count <= _LONGEST_HEADING]
    sections = page.lexicons.words("role_sections")
    yield from _below([line.index for line in short if line.label in sections], count)
    yield from _below([line.index for line in short if not _DISCUSSION.isdisjoint(line.words)], count)
    loose = accumulate((line.count < _LONGEST_HEADING and not line.ends for line in lines), initial=0)
    linked = accumulate((line.linked for line in lines), initial=0.0)
    times = Counter(line.key for line in lines)
    repeated = accumulate((times[line.key] > 1 for line in lines), initial=0)
    dated = accumulate((_is_dated(line) for line in lines), initial=0)
    yield from _near([prose, list(loose), list(linked), list(repeated), list(dated)])


def _lines_from(place: int, logs: Sequence[float]) -> list[float]:
    """How far each line is from one, below zero above it; ``logs`` has this for distances of no line to all of them."""
    # From zero, so that no distance has no sign.
    return [0.0 - logs[place - k] for k in range(place)] + list(logs[max(0, -place) : len(logs) - 1 - place])


def _squashed(words: int) -> float:
    return log1p(words) / 6 if words >= 0 else 0.0 - log1p(-words) / 6


def _below(headings: Sequence[int], count: int) -> tuple[Sequence[float], Sequence[float]]:
    """For each of so many lines how near above it the last heading is, and whether there is one."""
    if not headings:
        return [0.0] * count, [0.0] * count
    near = [1 / (1 + log1p(k)) for k in range(1, count)]
    nearness = [0.0] * (headings[0] + 1)
    for heading, following in pairwise((*headings, count - 1)):
        nearness += near[: following - heading]
    return nearness, [0.0] * (headings[0] + 1) + [1.0] * (count - 1 - headings[0])


def _is_dated(line: Line) -> bool:
    likely = line.counts.digits > 0 or "ago" in line.text
    return likely and _DATED.search(line.text[:80]) is not None


def _near(sums: Sequence[list[float]]) -> Iterator[Sequence[float]]:
    """The shares of the lines around each line that are of each kind; ``sums`` counts them from the top."""
    count = len(sums[0]) - 1
    for n in _NEAR:
        beyond = min(n, count)
        ends = [*range(n + 1, count + 1), *([count] * beyond)]
        widths = list(map(sub, ends, [*([0] * beyond), *range(count - beyond)]))
        for kind in sums:
            if not kind[-1]:
                yield [0.0] * count
                continue
            above = [0.0] * beyond + kind[: count - beyond]
            through = kind[n + 1 :] + [kind[-1]] * beyond
            yield list(map(truediv, map(sub, through, above), widths))


def _runs(page: Page) -> Iterator[Sequence[float]]:
    """How much running text stands together where the line stands, and how many lines begin as it does."""
    lines = page.lines
    runs: list[list[int]] = []
    for line in lines:
        if line.is_prose and line.count:
            if runs and line.index - runs[-1][-1] <= _GAP + 1:
                runs[-1].append(line.index)
            else:
                runs.append([line.index])
    total = max(1, sum(line.count for line in lines if line.is_prose))
    sizes = [sum(lines[k].count for k in run) for run in runs]
    main = max(sizes, default=0)
    facts: list[tuple[float, ...]] = [(0.0,) * 4] * len(lines)
    for run, size in zip(runs, sizes, strict=True):
        own = (size / total, log1p(len(run)) / 4, min(1.0, size / len(run) / 60), float(size == main))
        facts[run[0] : run[-1] + 1] = [own] * (run[-1] + 1 - run[0])
    yield from zip(*facts, strict=True)
    openings = [line.words[0] if line.count else "" for line in lines]
    starts = {opening: log1p(times) / 5 for opening, times in Counter(openings).items()}
    yield [starts[opening] for opening in openings]
    heads = [line.text.partition(":")[0] for line in lines]
    headed = Counter(head for line, head in zip(lines, heads, strict=True) if ":" in line.text[:30])
    yield [log1p(headed[head]) / 4 if head in headed else 0.0 for head in heads]
