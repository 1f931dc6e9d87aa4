import itertools

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from reader.infer.viterbi import decode, legal, word_scores

TAGS = 5
NUMBER = st.floats(-4, 0, width=32)


def table(rows: int) -> st.SearchStrategy[np.ndarray]:
    """A table of log-probabilities with a row for each word or tag."""
    return st.lists(st.lists(NUMBER, min_size=TAGS, max_size=TAGS), min_size=rows, max_size=rows).map(
        lambda values: np.array(values, dtype=np.float32).reshape(rows, TAGS)
    )


@given(st.data(), st.lists(st.integers(1, 4), min_size=1, max_size=3), table(TAGS))
def test_each_block_gets_its_best_legal_sequence(data: st.DataObject, lengths: list[int], steps: np.ndarray) -> None:
    """The decoder finds the score that trying every sequence finds, block by block."""
    scores = data.draw(table(sum(lengths)))
    blocks = np.repeat(np.arange(len(lengths)), lengths)
    tags = decode(scores, blocks, steps, 0.5)
    through = legal(steps * np.float32(0.5))

    def worth(sequence: tuple[int, ...], rows: np.ndarray) -> float:
        inner = sum(through[a, b] for a, b in itertools.pairwise(sequence))
        return float(sum(rows[k, tag] for k, tag in enumerate(sequence)) + inner)

    for number in range(len(lengths)):
        rows = scores[blocks == number]
        got = tuple(int(tag) for tag in tags[blocks == number])
        best = max(worth(s, rows) for s in itertools.product(range(TAGS), repeat=len(rows)))
        assert abs(worth(got, rows) - best) < 1e-3
        assert all(b == 0 or b % 2 or a in (b, b - 1) for a, b in itertools.pairwise(got))


@given(table(4))
def test_a_word_sums_its_pieces(scores: np.ndarray) -> None:
    """A word of two pieces begins a span with its first piece and goes on with its second."""
    summed = word_scores(scores, np.array([0, 0, 1, 2]))
    assert summed.shape == (3, TAGS)
    assert np.isclose(summed[0, 1], scores[0, 1] + scores[1, 2])
    assert np.isclose(summed[0, 0], scores[0, 0] + scores[1, 0])
    assert np.allclose(summed[1:], scores[2:])
