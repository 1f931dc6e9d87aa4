from dataclasses import replace

import pytest

from reader.core.matching import Near
from reader.match.evidence import Scale, among
from reader.match.likeness import Likeness, chance
from reader.match.statements import statements_of
from reader.resources import load_lexicons
from tests.unit.match.tellings import Said, article

PLAIN = Likeness(0.5, 0.5, 0.0, 0.0, 0.0, 0.1, 0.0, 1.0, 0.0)


def close(value: float) -> Likeness:
    """A likeness that is so close by its words."""
    return replace(PLAIN, content=value, framed=value)


def test_a_pair_is_the_surer_the_farther_its_rivals_are() -> None:
    """Two that are close to each other and to nothing else stand alone; one of several like it does not."""
    found = dict(among({(0, 0): close(0.9), (0, 1): close(0.2), (1, 1): close(0.8), (1, 2): close(0.8)}))
    assert found[0, 0].alone == pytest.approx(0.7 + 0.9)
    assert found[0, 1].alone == pytest.approx(-0.7 - 0.6)
    assert found[1, 1].alone == pytest.approx(0.0 + 0.6)


def test_neighbours_that_are_close_speak_for_a_pair() -> None:
    """What stands before or behind both in the same order counts, wherever it counts more."""
    found = dict(among({(0, 0): close(0.9), (1, 1): close(0.1), (2, 2): close(0.3), (4, 0): close(0.5)}))
    assert found[1, 1].beside == pytest.approx(0.9)
    assert found[4, 0].beside == 0.0


@pytest.mark.parametrize(
    ("worse", "better"),
    [
        (close(0.3), close(0.8)),
        (replace(PLAIN, words=0.1), replace(PLAIN, words=0.9)),
        (replace(PLAIN, apart=0.9), PLAIN),
        (replace(PLAIN, brief=0.5), PLAIN),
        (replace(PLAIN, nested=1.0), PLAIN),
        (replace(PLAIN, articles=0.0), PLAIN),
        (replace(PLAIN, judged=-2.0), replace(PLAIN, judged=2.0)),
        (PLAIN, replace(PLAIN, alone=0.5)),
    ],
)
def test_what_speaks_for_a_pair_makes_it_surer(worse: Likeness, better: Likeness) -> None:
    """Whatever the weights are fitted to, their signs are those that a reader expects; chances are in (0, 1)."""
    assert 0 < chance(worse) < chance(better) < 1


def test_weighing_ends_when_it_is_told_to() -> None:
    """Many thousand pairs are weighed only as long as somebody waits for them."""
    lexicons = load_lexicons()
    said = statements_of(article(Said("the mill burned down"), Said("the school was sold")), lexicons)
    scale = Scale(said, said, 1.0)
    near = [Near(k % 2, k // 2 % 2, (0.5, 0.5)) for k in range(10_000)]
    judged = [0.0] * len(near)
    answers = iter([False, False, True])
    assert scale.weigh(near, judged, lambda: next(answers)) == {}
    assert set(scale.weigh(near, judged, lambda: False)) == {(0, 0), (0, 1), (1, 0), (1, 1)}
