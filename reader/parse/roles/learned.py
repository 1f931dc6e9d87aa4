"""What a trained classifier of lines adds to the rules: where the article is, and what on its page is not.

The rules go on naming what a line is; the classifier decides whether it is the article's. It was trained on pages whose
articles were cut out by hand, and sees each line's figures (``page_features``).
"""

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log1p
from typing import Protocol

from reader.core.vocabulary import Role
from reader.errors import InternalError
from reader.parse.roles.cards import is_title
from reader.parse.roles.headlines import headlines
from reader.parse.roles.page import Line, Page, Said, Verdict
from reader.parse.roles.page_features import FEATURES, features
from reader.parse.roles.pointers import POINTS
from reader.parse.roles.printed import PRINTED

# Chosen out of fold by site, on the pages that the classifier was trained on: where the article's run of lines is
# looked for, and how likely a line must be to count as the article's, in that run and apart from it.
RUN = 0.4
INSIDE = 0.5
APART = 0.9
# What a page's elements and the build of a card say gives way only to a classifier that is this sure.
AGAINST_MARKUP = 0.95
# From this score on a rule's word on the headline, and on what stands above it, is taken; from the second on also that
# prose below the first line is one.
CERTAIN, SURE = 0.85, 0.9
# How far above the article its headline is looked for.
ABOVE = 25

# A writer's name stands so near above the article, in a line of so many words.
_EDGE = 3
_LONGEST_NAME = 6


class LineClassifier(Protocol):
    """A model that tells the lines of an article from those around it."""

    @property
    def features(self) -> tuple[str, ...]:
        """The names of the figures that it wants for each line."""
        ...

    def chances(self, figures: "array[float]", words: "array[float]") -> Sequence[float]:
        """The probability of each line to be the article's; ``figures`` holds all its figures, ``words`` its length."""
        ...


def is_settled(verdict: Verdict) -> bool:
    """Whether a rule's verdict stands against any classifier."""
    return verdict.role is Role.DUPLICATE or verdict.reason in (POINTS, PRINTED)


def chances(page: Page, said: Said, classifier: LineClassifier) -> Sequence[float]:
    """How likely each line is the article's; raises InternalError when the classifier was made for other figures."""
    if classifier.features != FEATURES:
        raise InternalError("the classifier of lines was trained on other figures than these")
    words = array("f", (line.count for line in page.lines))
    return classifier.chances(features(page, said), words)


def best_run(words: Sequence[float], likely: Sequence[float]) -> tuple[int, int]:
    """Half-open range of the lines where most of the article stands: the stretch with the greatest sum of chances.

    ``words`` is how many each line has, ``likely`` its chance to be the article's.
    """
    best, best_range = 0.0, (0, 0)
    total, start = 0.0, 0
    for k, (count, chance) in enumerate(zip(words, likely, strict=True)):
        if total <= 0:
            total, start = 0.0, k
        total += (chance - RUN) * (log1p(count) + 0.2)
        if total > best:
            best, best_range = total, (start, k + 1)
    return best_range


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a page's lines before the classifier speaks, a value a line.

    ``words`` is how many each has, ``prose`` whether it reads like a sentence; the rest is what rules said of it:
    anything (``judged``), how surely, that it is a headline, that it repeats a line or announces another article
    (``settled``), or, going by elements or a card's build, anything (``marked``).
    """

    words: Sequence[float]
    prose: Sequence[bool]
    judged: Sequence[bool]
    scores: Sequence[float]
    headlines: Sequence[bool]
    settled: Sequence[bool]
    marked: Sequence[bool]


def are_article(known: Known, likely: Sequence[float]) -> tuple[list[bool], tuple[int, int]]:
    """Which lines are the article's, and the run of lines where most of it stands, given each line's chance.

    What is settled is not, nor are the headline where the article begins, what rules took out above that, and signs
    alone.
    """
    first, last = best_run(known.words, likely)
    indices = range(len(likely))
    told = (k for k in range(first, last) if known.prose[k] and likely[k] > INSIDE)
    start = next((k for k in told if known.headlines[k] or known.scores[k] < CERTAIN), first)
    titles = [k for k in range(max(0, start - ABOVE), min(start + 1, len(likely))) if _is_title(known, k)]
    top = min(titles, default=0)
    out = []
    for k in indices:
        needed = INSIDE if first <= k < last else APART
        if known.marked[k]:
            needed = max(needed, AGAINST_MARKUP)
        settled = known.settled[k] or k in titles or (known.judged[k] and not known.words[k])
        settled = settled or (k < top and known.scores[k] >= CERTAIN)
        out.append(likely[k] > needed and not settled)
    return out, (max(first, top), last)


def _is_title(known: Known, k: int) -> bool:
    """Whether a rule's word that the line is the headline stands.

    It does where the line reads unlike the article or opens the file, and where the rule is as sure as of a main
    heading or of a standfirst that the article says again.
    """
    needed = CERTAIN if k == 0 else SURE
    return known.headlines[k] and (not known.prose[k] or known.scores[k] >= needed)


def with_classifier(
    page: Page, said: Said, marked: frozenset[int], classifier: LineClassifier
) -> Mapping[int, Verdict]:
    """What is said of every line: by the rules (``said``) where they are certain, else as the classifier decides.

    ``marked`` are the lines of which the page's elements or the build of a card spoke.
    """
    likely = chances(page, said, classifier)
    roles = [said[line.index].role if line.index in said else None for line in page.lines]
    known = Known(
        words=[line.count for line in page.lines],
        prose=[line.is_prose for line in page.lines],
        judged=[role is not None for role in roles],
        scores=[said[line.index].score if line.index in said else 0.0 for line in page.lines],
        headlines=[role is Role.HEADLINE for role in roles],
        settled=[line.index in said and is_settled(said[line.index]) for line in page.lines],
        marked=[line.index in marked for line in page.lines],
    )
    article, (first, last) = are_article(known, likely)
    out: dict[int, Verdict] = {}
    for line, chance, own in zip(page.lines, likely, article, strict=True):
        if own:
            out[line.index] = Verdict(Role.BODY, round(chance, 2), _why_body(line))
        else:
            verdict = said.get(line.index)
            if verdict is None or (verdict.placed and _stands_as_byline(page, line, first, last)):
                verdict = _left_out(page, line, chance, first, last)
            out[line.index] = verdict
    return _with_headline(page, said, out, first)


def _why_body(line: Line) -> str:
    return "running text of the article" if line.is_prose else "stands among the lines of the article"


def _left_out(page: Page, line: Line, chance: float, first: int, last: int) -> Verdict:
    """The verdict on a line that no rule spoke of and that the classifier does not count to the article."""
    sure = round(max(0.5, 1 - chance), 2)
    if _stands_as_byline(page, line, first, last):
        return Verdict(Role.BYLINE, sure, "names a person beside the article")
    around = page.lines[max(0, line.index - 2) : line.index + 3]
    if is_title(line) and any(other is not line and is_title(other) for other in around):
        return Verdict(Role.RELATED, sure, "one of several headlines of other articles")
    if line.index < first:
        return Verdict(Role.FURNITURE, sure, "stands before the article and does not read like its text")
    if line.index < last:
        return Verdict(Role.FURNITURE, sure, "stands inside the article but does not read like its text")
    if line.is_prose:
        return Verdict(Role.FURNITURE, sure, "stands after the article, like comments or notes of the site")
    return Verdict(Role.FURNITURE, sure, "stands after the article, among the page's own lines")


def _stands_as_byline(page: Page, line: Line, first: int, last: int) -> bool:
    return first - _EDGE <= line.index <= last and _names_person(page, line)


def _names_person(page: Page, line: Line) -> bool:
    """Whether it is a name, with a word or two beside it: a given name, and nothing in lower case."""
    given = page.lexicons.table("person_given_names")
    words = zip(line.words, line.tokens[1:], strict=False)
    return (
        1 < line.count <= _LONGEST_NAME and line.capitals == 1 and any(w in given and t[0].isupper() for w, t in words)
    )


def _with_headline(page: Page, said: Said, found: dict[int, Verdict], first: int) -> Mapping[int, Verdict]:
    """The verdicts with the headline looked for anew above the article, where the classifier says that it begins."""
    named = [k for k, verdict in found.items() if verdict.role is Role.HEADLINE]
    if any(max(0, first - ABOVE) <= k <= first for k in named):
        return found
    unsure = range(max(0, first - ABOVE), first)
    told = {k for k, verdict in said.items() if not verdict.placed}
    known = {k: v for k, v in found.items() if v.role is not Role.BODY and (k not in unsure or k in told)}
    new = headlines(page, known)
    return found | {k: verdict for k, verdict in new.items() if k < first and found[k].role is not Role.BODY}
