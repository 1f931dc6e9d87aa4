"""Whether two statements say the same: an encoder that reads both of them at once.

Embeddings of single statements cannot tell "fell by a tenth" from "had fallen by a tenth a year ago", nor see that
"would appeal" is "vowed to challenge the verdict"; layers that look from the words of one to those of the other can.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from reader.core.wording import tr
from reader.errors import EnvironmentFailure
from reader.infer.scores import FloatArray
from reader.infer.session import CLS, SEP, open_network
from reader.infer.shipped import ATTRIBUTION, JUDGE
from reader.resources import resource

# Pieces of each of the two statements that are read: all, of 99 in 100.
LONGEST = 64
# Pairs to a run, which then takes 0.2 s at most; those of a run are about equally long, so that little is padding.
_BATCH = 16


class PairJudge:
    """A loaded judge; used from any one thread at a time."""

    def __init__(self, network: Path, tokenizer: Path, *, threads: int | None = None) -> None:
        """Load the network and the tokenizer; raises EnvironmentFailure when one is missing or damaged."""
        try:
            form = tokenizer.read_text(encoding="utf-8")
        except OSError as error:
            raise EnvironmentFailure(
                tr("The language model in {folder} is damaged. Install the program again.", folder=tokenizer.parent)
            ) from error
        self._session = open_network(str(network), network.name, threads)
        self._tokenizer = Tokenizer.from_str(form)
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(LONGEST)

    def log_odds(self, pairs: Sequence[tuple[str, str]], stop: Callable[[], bool]) -> list[float]:
        """See ``reader.core.matching.Judge``: each pair is read in both orders, and the mean is what counts."""
        texts = list(dict.fromkeys(text for pair in pairs for text in pair))
        encoded = self._tokenizer.encode_batch(texts, add_special_tokens=False)
        pieces = {text: one.ids for text, one in zip(texts, encoded, strict=True)}
        rows = [(pieces[a], pieces[b]) for one, other in pairs for a, b in ((one, other), (other, one))]
        # The sort is stable, so that the same pairs always run in the same company.
        order = sorted(range(len(rows)), key=lambda k: len(rows[k][0]) + len(rows[k][1]))
        out: FloatArray = np.zeros(len(rows), dtype=np.float32)
        for at in range(0, len(order), _BATCH):
            if stop():
                break
            some = order[at : at + _BATCH]
            out[some] = self._run([rows[k] for k in some])
        means: list[float] = out.reshape(-1, 2).mean(axis=1).tolist()
        return means

    def _run(self, rows: Sequence[tuple[list[int], list[int]]]) -> FloatArray:
        shape = (len(rows), max(len(one) + len(other) for one, other in rows) + 3)
        ids, kinds, mask = (np.zeros(shape, dtype=np.int64) for _ in range(3))
        for row, (one, other) in enumerate(rows):
            whole = [CLS, *one, SEP, *other, SEP]
            ids[row, : len(whole)] = whole
            kinds[row, len(one) + 2 : len(whole)] = 1
            mask[row, : len(whole)] = 1
        (found,) = self._session.run(["same"], {"ids": ids, "kinds": kinds, "mask": mask})
        result: FloatArray = found
        return result


def load_judge(threads: int | None = None) -> PairJudge:
    """The shipped judge; raises EnvironmentFailure when it is missing or damaged."""
    tokenizer = resource("models", ATTRIBUTION) / "tokenizer.json"
    return PairJudge(resource("models", JUDGE) / "model.onnx", tokenizer, threads=threads)
