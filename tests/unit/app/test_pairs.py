"""Claims that two articles both make, in their order and in words."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.app.pairs import Hand, Pair, Pairs, count_words, tellings
from reader.app.present import make_view
from reader.app.view import ClaimRow
from reader.core.analysis import Analysis, Claim, Producer
from reader.core.document import Source
from reader.core.matching import Difference, Match
from reader.core.span import Span
from reader.core.vocabulary import ClaimKind, CueClass, SourceType

_TEXT = "x" * 400


def rows(*starts: int) -> tuple[ClaimRow, ...]:
    """Claims that begin at these places, named after them."""
    claims = tuple(Claim(f"c{start}", ClaimKind.UNATTRIBUTED, (Span(start, start + 1),)) for start in starts)
    return make_view(Analysis(Source(Path("a"), "0", "text/plain", ""), Producer("", ""), _TEXT, claims=claims)).claims


def pairs(*starts: tuple[int, int]) -> Pairs:
    """Pairs of claims that begin at these places of left and right."""
    matches = [Match(f"c{left}", f"c{right}", 1.0) for left, right in starts]
    return Pairs.of(matches, rows(*(left for left, _ in starts)), rows(*(right for _, right in starts)))


def places(found: tuple[Pair, ...]) -> list[tuple[int, int]]:
    """Where the claims of pairs begin."""
    return [(pair.left.anchor.start, pair.right.anchor.start) for pair in found]


_starts = st.lists(
    st.tuples(st.integers(0, 300), st.integers(0, 300)), max_size=12, unique_by=(lambda p: p[0], lambda p: p[1])
)


@given(_starts)
def test_the_order_is_that_of_each_text(starts: list[tuple[int, int]]) -> None:
    """From the left and from the right all pairs are there, as their claims stand in that text; turned round too."""
    made = pairs(*starts)
    assert places(made.order(Hand.LEFT)) == sorted(starts)
    assert places(made.order(Hand.RIGHT)) == sorted(starts, key=lambda pair: pair[1])
    assert made.turned().turned() == made
    assert [(right, left) for left, right in places(made.turned().order(Hand.RIGHT))] == sorted(starts)


@given(_starts)
def test_anchors_rise_on_both_sides(starts: list[tuple[int, int]]) -> None:
    """Anchors are pairs, none crosses another, and no pair that crosses none of them is left out."""
    anchors = pairs(*starts).anchors()
    assert set(anchors) <= set(starts)
    assert all(one[0] < other[0] and one[1] < other[1] for one, other in pairwise(anchors))
    for left, right in set(starts) - set(anchors):
        assert any((left < a) != (right < b) for a, b in anchors)


def test_pairs_are_walked_from_where_one_reads() -> None:
    """The first step leads on from the place in the text, further ones from pair to pair, and end at the last."""
    made = pairs((10, 200), (50, 20), (90, 150))
    first = made.step(Hand.LEFT, None, 40, forward=True)
    assert first is not None
    assert first.left.anchor.start == 50
    before = made.step(Hand.LEFT, None, 40, forward=False)
    assert before is not None
    assert before.left.anchor.start == 10
    on_the_right = made.step(Hand.RIGHT, first, 0, forward=True)
    assert on_the_right is not None
    assert on_the_right.right.anchor.start == 150
    assert made.step(Hand.LEFT, made.order(Hand.LEFT)[-1], 0, forward=True) is None
    assert Pairs().step(Hand.LEFT, None, 0, forward=True) is None


def test_a_claim_that_is_not_there_makes_no_pair() -> None:
    """Matches of an analysis that was replaced meanwhile are left out."""
    assert Pairs.of([Match("c1", "gone", 1.0)], rows(1), rows(1)).pairs == ()


def told(kind: Difference, left: ClaimRow, right: ClaimRow) -> str:
    """One difference as a sentence."""
    (telling,) = tellings(Pair(left, right, (kind,)))
    return telling.sentence


@pytest.fixture
def minister() -> ClaimRow:
    """A claim that somebody makes."""
    return replace(
        rows(1)[0],
        kind=ClaimKind.INDIRECT,
        speaker="Petra Oduya",
        source_type=SourceType.PERSON,
        cue_text="said",
        cue_class=CueClass.NEUTRAL,
        content_text="The dock cost 12 million in 1987",
    )


def test_differences_say_what_each_side_tells(minister: ClaimRow) -> None:
    """Who is named, by which word, and which figures stand on one side alone."""
    office = replace(
        minister, speaker="harbour office", cue_text="admitted", cue_class=CueClass.CHARGED, content_text="15 in 1987"
    )
    asserted = rows(1)[0]
    assert told(Difference.ATTRIBUTION, minister, asserted) == (
        "Attributed here, asserted there: Petra Oduya on the left, the outlet itself on the right."
    )
    assert told(Difference.SPEAKER, minister, office) == (
        "Another speaker: Petra Oduya on the left, harbour office on the right."
    )
    assert told(Difference.CUE_CLASS, minister, office) == (
        "Another class of cue: “said” (neutral) on the left, “admitted” (charged) on the right."
    )
    assert told(Difference.NUMBER, minister, office) == "Another number: 12 on the left, 15 on the right."


def test_a_figure_in_words_is_not_made_up(minister: ClaimRow) -> None:
    """Where a side has no figure of its own in digits, it is only said that the numbers differ."""
    other = replace(minister, content_text="The dock cost a dozen million in 1987")
    assert told(Difference.NUMBER, minister, other) == "Another number."


@pytest.mark.parametrize(
    ("count", "words"),
    [(0, "Nothing found that both say"), (1, "1 claim that both make"), (1200, "1,200 claims that both make")],
)
def test_how_many_there_are(count: int, words: str) -> None:
    """One, none and many are said as one says them."""
    assert count_words(count) == words
