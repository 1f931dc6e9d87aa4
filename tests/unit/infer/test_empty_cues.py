import numpy as np

from reader.core.vocabulary import TagLabel
from reader.infer.empty_cues import MARK, STOP, content_beside, content_odds
from reader.infer.labels import SPAN_TAGS

CUE = SPAN_TAGS.pair(TagLabel.CUE)[0]
INSIDE = SPAN_TAGS.pair(TagLabel.CONTENT)[1]


def beside(
    odds: list[float],
    cue: int,
    *,
    marks: tuple[int, ...] = (),
    commas: tuple[int, ...] = (),
    blocks: list[int] | None = None,
    cues: tuple[int, ...] = (),
) -> tuple[int, int] | None:
    """The content found for a cue of one word among words with these odds."""
    n = len(odds)
    tags = np.zeros(n, dtype=np.int64)
    tags[[cue, *cues]] = CUE
    points = np.where(np.isin(np.arange(n), marks), STOP, 0) + np.where(np.isin(np.arange(n), commas), MARK, 0)
    where = np.array(blocks if blocks is not None else [0] * n)
    return content_beside((cue, cue + 1), np.array(odds, dtype=np.float32), tags, where, points)


def test_the_likeliest_stretch_is_filled_up_to_its_punctuation() -> None:
    """Words that the odds doubt belong to the clause when nothing parts them from it."""
    odds = [-2.0, -0.5, 1.0, 1.0, 1.0, -0.5, -3.0, -3.0, 0.0, -3.0]
    assert beside(odds, 8, marks=(0, 6)) == (1, 6)


def test_odds_that_speak_against_every_stretch_give_none() -> None:
    """A cue may stay empty, and two words are no content."""
    assert beside([-1.0, -1.0, -1.0, 0.0], 3) is None
    assert beside([1.0, 1.0, 0.0], 2) is None


def test_neither_another_cue_nor_another_block_is_crossed() -> None:
    """What lies behind the next cue is that cue's, and a block ends what a cue reaches."""
    odds = [2.0, 2.0, 2.0, 0.0, -1.0, 0.0]
    assert beside(odds, 5, cues=(3,)) is None
    assert beside([2.0, 2.0, 2.0, -1.0, 0.0], 4, blocks=[0, 0, 0, 1, 1]) is None


def test_raising_the_odds_lets_content_win() -> None:
    """A word that is just below even odds is content when it is asked for."""
    scores = np.zeros((1, SPAN_TAGS.size), dtype=np.float32)
    scores[0, 0] = 0.3
    assert content_odds(scores, 0.0)[0] < 0 < content_odds(scores, 0.5)[0]
    scores[0, INSIDE] = 0.5
    assert content_odds(scores, 0.0)[0] > 0


def test_commas_end_a_content_after_its_cue_and_not_before_it() -> None:
    """A report's first sentence with its commas belongs to the source named at its end."""
    odds = [-0.5, -0.5, -9.0, 1.0, 1.0, 1.0, -9.0, 0.0]
    assert beside(odds, 7, commas=(2, 6)) == (0, 6)
    assert beside([0.0, 1.0, 1.0, 1.0, -9.0, -0.5], 0, commas=(4,)) == (1, 4)
