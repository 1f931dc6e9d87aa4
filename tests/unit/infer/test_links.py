import numpy as np

from reader.core.tagging import TaggedLink
from reader.core.vocabulary import TagLabel
from reader.infer.links import BLOCKS, RIVALS, ContentLinker, LinkPriors, PieceRange, link_sources
from reader.infer.scores import Scores, Vectors

FLAT = np.zeros((2, RIVALS, BLOCKS), dtype=np.float32)
NEUTRAL = LinkPriors(FLAT, FLAT, 0.0, 1.0, 1.0, 0.0)


def link(spans: list[PieceRange], scores: Scores, priors: LinkPriors) -> tuple[TaggedLink, ...]:
    """The links of contents, then those of cues to their sources."""
    return (*ContentLinker(spans, scores, priors).link(spans), *link_sources(spans, scores, priors))


def scores(n: int) -> Scores:
    """Scores of n pieces whose link vectors all are zero."""
    zeros = np.zeros((n, 2), dtype=np.float32)
    vectors = [Vectors(np.arange(n), np.zeros((n, 2), dtype=np.float16)) for _ in range(4)]
    return Scores(zeros, zeros, vectors[0], vectors[1], vectors[2], vectors[3], np.zeros(n, dtype=np.float32))


def test_a_content_goes_to_the_cue_that_answers_it_best() -> None:
    """Of two cues the one whose vector agrees with the content's pieces is taken."""
    given = scores(10)
    given.asks_cue.rows[5:8] = (1, 0)
    given.cue.rows[1] = (0, 1)
    given.cue.rows[9] = (3, 0)
    spans = [
        PieceRange(TagLabel.CUE, 1, 2, 0),
        PieceRange(TagLabel.CONTENT, 5, 8, 0),
        PieceRange(TagLabel.CUE, 9, 10, 0),
    ]
    (found,) = link(spans, given, NEUTRAL)
    assert (found.cue, found.part) == (2, 1)
    assert found.score > 0.9


def test_a_cue_may_have_no_source() -> None:
    """Where "no source" answers best, the cue stays alone; else it takes the source."""
    given = scores(4)
    given.asks_source.rows[1] = (1, 0)
    given.source.rows[3] = (1, 0)
    given.no_source[1] = 2
    spans = [PieceRange(TagLabel.CUE, 1, 2, 0), PieceRange(TagLabel.SOURCE, 3, 4, 0)]
    assert link(spans, given, NEUTRAL) == ()
    given.source.rows[3] = (4, 0)
    assert [(f.cue, f.part) for f in link(spans, given, NEUTRAL)] == [(0, 1)]


def test_a_cue_out_of_reach_is_no_candidate() -> None:
    """A content far from every cue has none."""
    given = scores(600)
    spans = [PieceRange(TagLabel.CUE, 1, 2, 0), PieceRange(TagLabel.CONTENT, 500, 505, 0)]
    assert link(spans, given, NEUTRAL) == ()


def test_the_nearer_of_two_equal_cues_is_taken() -> None:
    """Where the vectors do not decide, the distances of the training articles do."""
    near = FLAT.copy()
    near[:, 1:, :] = -3.0
    priors = LinkPriors(near, near, 0.0, 1.0, 1.0, 0.0)
    spans = [
        PieceRange(TagLabel.CUE, 1, 2, 0),
        PieceRange(TagLabel.CUE, 5, 6, 0),
        PieceRange(TagLabel.CONTENT, 6, 9, 0),
    ]
    (found,) = link(spans, scores(10), priors)
    assert found.cue == 1


def test_a_cue_without_content_takes_one_from_a_cue_that_has_several() -> None:
    """Two contents of one cue are shared out, the less certain one moves; a single content stays."""
    given = scores(10)
    given.cue.rows[0] = (1, 0)
    given.asks_cue.rows[2:4] = (2, 0)
    given.asks_cue.rows[6:8] = (1, 0)
    priors = LinkPriors(FLAT, FLAT, 0.0, 1.0, 1.0, 5.0)
    contents = [PieceRange(TagLabel.CONTENT, 2, 4, 0), PieceRange(TagLabel.CONTENT, 6, 8, 0)]
    spans = [PieceRange(TagLabel.CUE, 0, 1, 0), *contents, PieceRange(TagLabel.CUE, 9, 10, 0)]
    assert {(f.cue, f.part) for f in link(spans, given, priors)} == {(0, 1), (3, 2)}
    spans = [PieceRange(TagLabel.CUE, 0, 1, 0), contents[0], PieceRange(TagLabel.CUE, 9, 10, 0)]
    assert {(f.cue, f.part) for f in link(spans, given, priors)} == {(0, 1)}


def test_a_source_of_another_block_is_not_taken() -> None:
    """A cue whose own paragraph names nobody has no source, whatever name stands in the one before."""
    given = scores(6)
    given.asks_source.rows[4] = (1, 0)
    given.source.rows[1] = (9, 0)
    spans = [PieceRange(TagLabel.SOURCE, 1, 2, 0), PieceRange(TagLabel.CUE, 4, 5, 1)]
    assert link(spans, given, NEUTRAL) == ()
