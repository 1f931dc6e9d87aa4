"""The way from two analyses to the claims of them that say the same; the only module that knows the order."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from heapq import nlargest

from reader.core.analysis import Analysis
from reader.core.lexicons import Lexicons
from reader.core.matching import Match, Models
from reader.core.span import hull
from reader.match.differences import differences
from reader.match.evidence import Scale
from reader.match.likeness import Likeness, chance
from reader.match.pairing import Candidate, pair
from reader.match.same_entities import SameEntities, likeness
from reader.match.statements import Statement, statements_of

# The least chance at which two claims are shown as saying the same: the lowest at which nine of ten are right on golden
# pairs that the weights were not fitted on.
LEAST = 0.66
# Articles that seem to have less in common than this, three things and one in eight of the shorter one's, are hardly on
# one event, and what they say alike needs to be surer: without that, 13 of 200 pairs of PolNeAR dev articles by chance
# had a match.
FEW, SHARE = 3, 1 / 8
LEAST_OF_FEW = 0.8
# So many pairs are judged, those nearest to each other. Two articles of 25 claims each have some 75, of 100 claims each
# 1,600 at most; of 1 MB each they would be 100,000, and half an hour's work.
MOST = 2000
# So many content words are hardly ever the same by chance; a single one says too little to be compared at all.
_TELLING = 3
_BRIEFEST = 1 / 3


def match_claims(
    left: Analysis, right: Analysis, models: Models, lexicons: Lexicons, stop: Callable[[], bool]
) -> tuple[Match, ...]:
    """The claims of two articles that say the same, one to one, in the order of the left text.

    Turning the articles turns the outcome and changes nothing else. Empty once ``stop`` says True.
    """
    # Sums of floats depend on their order by the last bit; no outcome shall depend on which article is the left one.
    if right.text < left.text:
        turned = [replace(m, left=m.right, right=m.left) for m in _matched(right, left, models, lexicons, stop)]
        places = {claim.id: hull(claim.content) for claim in left.claims if claim.content}
        return tuple(sorted(turned, key=lambda m: (places[m.left], m.left)))
    return tuple(_matched(left, right, models, lexicons, stop))


def weighed(
    left: Sequence[Statement], right: Sequence[Statement], scale: Scale, models: Models, stop: Callable[[], bool]
) -> Mapping[tuple[int, int], Likeness]:
    """What there is to say of each pair of statements that may say the same, by their places."""
    texts, others = ([(one.text, one.framed) for one in side] for side in (left, right))
    near = models.encoder.near(texts, others, stop)
    if stop():
        return {}
    if len(near) > MOST:
        near = sorted(nlargest(MOST, near, key=lambda pair: (sum(pair.cosines), -pair.left, -pair.right)))
    judged = models.judge.log_odds([(left[pair.left].framed, right[pair.right].framed) for pair in near], stop)
    return scale.weigh(near, judged, stop)


def _matched(
    left: Analysis, right: Analysis, models: Models, lexicons: Lexicons, stop: Callable[[], bool]
) -> list[Match]:
    if stop():
        return []
    statements, others = statements_of(left, lexicons), statements_of(right, lexicons)
    same = SameEntities(left.entities, right.entities, lexicons)
    scale = Scale(statements, others, likeness(left.entities, right.entities, same))
    found = weighed(statements, others, scale, models, stop)
    if stop():
        return []
    chosen = pair([*_identical(statements, others, same_text=left.text == right.text), *_scored(found)])
    if len(chosen) < min(FEW, SHARE * min(len(statements), len(others))):
        chosen = [one for one in chosen if one.score >= LEAST_OF_FEW]
    return [
        Match(statements[k].claim.id, others[n].claim.id, score, differences(statements[k], others[n], same))
        for k, n, score in chosen
    ]


def _scored(found: Mapping[tuple[int, int], Likeness]) -> Iterator[Candidate]:
    """What is sure enough to be shown."""
    for (k, n), alike in found.items():
        if alike.brief <= _BRIEFEST and (score := chance(alike)) >= LEAST:
            yield Candidate(k, n, score)


def _identical(left: Sequence[Statement], right: Sequence[Statement], *, same_text: bool) -> Iterator[Candidate]:
    """The statements of the same words in both articles, the first with the first and so on.

    In articles that are not the ``same_text``, those of few words are left to be weighed as others are: "Trump" is the
    content of many a claim.
    """
    places: defaultdict[str, list[int]] = defaultdict(list)
    for k, one in reversed(list(enumerate(left))):
        if one.text and (same_text or len(one.words) >= _TELLING):
            places[one.text].append(k)
    for n, other in enumerate(right):
        if places[other.text]:
            yield Candidate(places[other.text].pop(), n, 1.0)
