"""How well the shipped judge orders pairs of statements of events that nothing was trained on or chosen by.

    python judge_held.py [MODEL.onnx]

Prints the mean precision of the pairs that say the same among all that the encoder names, best first, and their share
that is found at some precisions; by the cosines alone, then by the judge.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from statements import HELD, events, told

from reader.app.service import Service
from reader.infer.judge import PairJudge
from reader.infer.sentences import load_encoder
from reader.infer.shipped import ATTRIBUTION, JUDGE
from reader.resources import load_lexicons, resource

_PRECISIONS = (0.9, 0.8, 0.7)


def figures(odds: Sequence[float], same: Sequence[bool]) -> str:
    """Mean precision, and recall at some precisions, of pairs in the order of ``odds``."""
    right = np.array([same[k] for k in np.argsort(-np.array(odds), kind="stable")], dtype=float)
    precision = right.cumsum() / np.arange(1, len(right) + 1)
    recall = right.cumsum() / right.sum()
    found = (f"{recall[precision >= least].max(initial=0.0):.2f} at {least}" for least in _PRECISIONS)
    return f"mean precision {(precision * right).sum() / right.sum():.3f}; recall {', '.join(found)}"


def main() -> int:
    """Read the events that were held back and print the figures."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else resource("models", JUDGE) / "model.onnx"
    judge = PairJudge(path, resource("models", ATTRIBUTION) / "tokenizer.json")
    service, encoder, lexicons = Service(), load_encoder(), load_lexicons()
    read = [told(event, service, encoder, lexicons) for event in events(HELD)]
    pairs = [(one.left[k], one.right[n]) for one in read for k, n in one.near]
    same = [pair in one.same for one in read for pair in one.near]
    print(f"{len(read)} events, {len(pairs)} pairs, {sum(same)} of them say the same")
    print("cosines:", figures([near for one in read for near in one.near.values()], same))
    print("judge:  ", figures(judge.log_odds(pairs, lambda: False), same))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
