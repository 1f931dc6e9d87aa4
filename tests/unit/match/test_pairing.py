from hypothesis import given
from hypothesis import strategies as st

from reader.match.pairing import Candidate, pair

CANDIDATES = st.dictionaries(
    st.tuples(st.integers(0, 8), st.integers(0, 8)), st.sampled_from([0.25, 0.5, 0.75, 1.0]), max_size=40
).map(lambda found: [Candidate(*places, score) for places, score in found.items()])


def turned(candidates: list[Candidate]) -> list[Candidate]:
    """The same with left and right exchanged, in the order of what is left then."""
    return sorted(Candidate(n, k, score) for k, n, score in candidates)


@given(CANDIDATES)
def test_nothing_has_two_partners(candidates: list[Candidate]) -> None:
    """Each place of either list is in at most one pair, and each pair was a candidate."""
    chosen = pair(candidates)
    assert len({one.left for one in chosen}) == len(chosen) == len({one.right for one in chosen})
    assert set(chosen) <= set(candidates)


@given(CANDIDATES)
def test_no_two_would_rather_have_each_other(candidates: list[Candidate]) -> None:
    """Of each candidate that was not chosen, one side has a partner that is at least as good."""
    chosen = pair(candidates)
    left, right = {one.left: one.score for one in chosen}, {one.right: one.score for one in chosen}
    for one in candidates:
        assert max(left.get(one.left, 0.0), right.get(one.right, 0.0)) >= one.score


@given(CANDIDATES)
def test_turning_the_lists_turns_the_pairs(candidates: list[Candidate]) -> None:
    """Which list is called the left one makes no difference, nor does the order of the candidates."""
    assert pair(turned(candidates)) == turned(pair(candidates))
    assert pair(reversed(candidates)) == pair(candidates)
