"""The best legal sequence of BIO tags over whole words, for many blocks at once (Viterbi, 1967)."""

import numpy as np

from reader.core.wanted import while_wanted
from reader.infer.scores import FloatArray
from reader.infer.tokens import IntArray

_NEVER = np.float32(-1e9)


def word_scores(pieces_log: FloatArray, words: IntArray) -> FloatArray:
    """Scores of tags by word from those by piece; ``words`` numbers the pieces' words from 0 without gaps.

    A word that begins a span has the begin tag on its first piece and the inside tag on the others.
    """
    first = np.flatnonzero(np.diff(words, prepend=-1))
    # The tag of a word's later pieces where its first piece has each of the tags.
    inside = np.arange(pieces_log.shape[1])
    inside[1::2] += 1
    summed: FloatArray = pieces_log[first]
    counts = np.diff(first, append=len(pieces_log))
    longer, nth = np.flatnonzero(counts > 1), 1
    while len(longer):
        summed[longer] += pieces_log[first[longer] + nth][:, inside]
        nth += 1
        longer = longer[counts[longer] > nth]
    return summed


def legal(transitions: FloatArray) -> FloatArray:
    """``transitions`` (from, to) with those forbidden that go on with a label that the tag before does not have."""
    n = transitions.shape[0]
    out = transitions.copy()
    for inside in range(2, n, 2):
        for before in range(n):
            if before not in (inside, inside - 1):
                out[before, inside] = _NEVER
    return out


def decode(scores: FloatArray, blocks: IntArray, transitions: FloatArray, weight: float) -> IntArray:
    """The best tag of each word. ``blocks`` gives each word's block, in ascending order without gaps.

    ``transitions`` are log-probabilities (from, to), weighted by ``weight`` against the words' scores; a span may go on
    from one block into the next, so a block may start with an inside tag.
    """
    count = len(scores)
    if not count:
        return np.zeros(0, dtype=np.int64)
    steps = legal(transitions * np.float32(weight))
    starts = np.flatnonzero(np.diff(blocks, prepend=-1))
    lengths = np.diff(np.append(starts, count))
    # Longest first, so that the blocks still running at any step are a prefix.
    order = np.argsort(-lengths, kind="stable")
    starts, lengths = starts[order], lengths[order]
    # How many blocks run at each step, and which words they read there: words of one step lie side by side.
    running = np.searchsorted(-lengths, -np.arange(int(lengths[0])), side="left")
    edges = np.append(0, np.cumsum(running))
    words = np.concatenate([starts[:active] + step for step, active in enumerate(running)])
    # Tags lie in the first axis, so that every operation runs along the blocks.
    best = scores.T.take(words, axis=1)
    for step in while_wanted(range(1, len(running))):
        before = best[:, edges[step - 1] : edges[step - 1] + running[step]]
        best[:, edges[step] : edges[step + 1]] += (before[:, None] + steps[:, :, None]).max(axis=0)
    path = np.zeros(count, dtype=np.int64)
    last = len(running) - 1
    current = best[:, edges[last] :].argmax(axis=0)
    path[edges[last] :] = current
    for step in while_wanted(range(last - 1, -1, -1)):
        here = best[:, edges[step] : edges[step + 1]]
        # Where a block goes on, the tag that led to the next one; where it ends, the best of all.
        ended = here[:, len(current) :].argmax(axis=0)
        led = (here[:, : len(current)] + steps[:, current]).argmax(axis=0)
        current = path[edges[step] : edges[step + 1]] = np.append(led, ended)
    tags = np.zeros(count, dtype=np.int64)
    tags[words] = path
    return tags
