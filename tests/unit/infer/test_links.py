import numpy as np

from reader.core.vocabulary import TagLabel
from reader.infer.links import PieceRange, link
from reader.infer.session import Scores


def scores(n: int) -> Scores:
    """Scores of n pieces whose link vectors all are zero."""
    zeros = np.zeros((n, 2), dtype=np.float32)
    return Scores(zeros, zeros, *(zeros.copy() for _ in range(5)))


def test_a_content_goes_to_the_cue_that_answers_it_best() -> None:
    """Of two cues the one whose vector agrees with the content's pieces is taken."""
    given = scores(10)
    given.asks_cue[5:8] = (1, 0)
    given.cue[1] = (0, 1)
    given.cue[9] = (3, 0)
    spans = [PieceRange(TagLabel.CUE, 1, 2), PieceRange(TagLabel.CONTENT, 5, 8), PieceRange(TagLabel.CUE, 9, 10)]
    (found,) = link(spans, given)
    assert (found.cue, found.part) == (2, 1)
    assert found.score > 0.9


def test_a_cue_may_have_no_source() -> None:
    """Where "no source" answers best, the cue stays alone; else it takes the source."""
    given = scores(4)
    given.asks_source[1] = (1, 0)
    given.source[3] = (1, 0)
    given.no_source[1] = (2, 0)
    spans = [PieceRange(TagLabel.CUE, 1, 2), PieceRange(TagLabel.SOURCE, 3, 4)]
    assert link(spans, given) == ()
    given.source[3] = (4, 0)
    assert [(f.cue, f.part) for f in link(spans, given)] == [(0, 1)]


def test_a_cue_out_of_reach_is_no_candidate() -> None:
    """A content far from every cue has none."""
    given = scores(600)
    spans = [PieceRange(TagLabel.CUE, 1, 2), PieceRange(TagLabel.CONTENT, 500, 505)]
    assert link(spans, given) == ()
