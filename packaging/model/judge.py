"""Train the judge of pairs: all-MiniLM-L6-v2 reads two statements at once and says whether they say the same.

    python judge.py --told FILE --out DIR [--held-out]

Trained on the invented events of ``statements.py``; nothing of tests/golden is seen. With ``--held-out`` every tenth
event is left out and measured on, and nothing is written.
"""

import argparse
import json
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import torch
from base import base_folder
from network import WIDTH, Network
from onnxruntime.quantization import QuantType, quantize_dynamic
from safetensors.torch import load_file
from tokenizers import Tokenizer
from told import Told, read_told
from torch import Tensor, nn
from torch.nn import functional

from reader.infer.judge import LONGEST
from reader.infer.session import CLS, SEP

SEED = 1
EPOCHS = 3
BATCH = 32
# Wrong pairs to a right one, anew in each epoch, of each event; the closer by their words, the likelier.
WRONG, CLOSER = 4, 6.0
# Wrong pairs of an event and one that is no part of it, in each epoch: those that have most pieces in common. Else the
# judge would know only articles on the same event, and take any two floods for one.
STRANGE = 3
ENCODER_RATE, HEAD_RATE = 1e-4, 5e-4
WARM_UP = 60
# Pieces that are hidden in training, so that no single word decides.
HIDDEN, MASK = 0.05, 103
_Pair = tuple[tuple[int, ...], tuple[int, ...], float]


class Judge(nn.Module):
    """The encoder with the base's embedding of the second text, and a head on its first piece and its mean."""

    def __init__(self) -> None:
        super().__init__()
        self.encoder = Network()
        self.encoder.load_base(base_folder())
        kinds = load_file(str(base_folder() / "model.safetensors"))["embeddings.token_type_embeddings.weight"]
        # The first kind's is in the positions already.
        self.kinds = nn.Parameter(torch.stack([torch.zeros(WIDTH), kinds[1] - kinds[0]]))
        self.head = nn.Sequential(nn.Linear(2 * WIDTH, 128), nn.GELU(), nn.Dropout(0.1), nn.Linear(128, 1))
        # Few events would bend the words that they have and leave those that they have not.
        for part in (self.encoder.words, self.encoder.positions):
            part.requires_grad_(False)

    def forward(self, ids: Tensor, kinds: Tensor, mask: Tensor) -> Tensor:
        """The log-odds that the two texts say the same; all arguments are (batch, length) integers."""
        known = self.encoder
        places = torch.arange(ids.shape[1], device=ids.device).unsqueeze(0)
        x = known.dropout(known.norm(known.words(ids) + known.positions(places) + self.kinds[kinds]))
        inside = mask.to(x.dtype)
        for layer in known.layers:
            x = layer(x, (1.0 - inside)[:, None, None, :] * -1e4)
        mean = (x * inside[:, :, None]).sum(1) / inside.sum(1, keepdim=True)
        return self.head(torch.cat([x[:, 0], mean], 1)).squeeze(1)


class Texts:
    """What statements are in pieces, each read once."""

    def __init__(self) -> None:
        self._tokenizer = Tokenizer.from_file(str(base_folder() / "tokenizer.json"))
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(LONGEST)
        self._known: dict[str, tuple[int, ...]] = {}

    def pieces(self, text: str) -> tuple[int, ...]:
        """The ids of its pieces, without the special ones."""
        if text not in self._known:
            self._known[text] = tuple(self._tokenizer.encode(text, add_special_tokens=False).ids)
        return self._known[text]


def pairs_of(told: Told, texts: Texts, chance: np.random.Generator) -> Iterator[_Pair]:
    """The right pairs of an event and some of the wrong ones."""
    wrong = [(k, n) for k in range(len(told.left)) for n in range(len(told.right)) if (k, n) not in told.same]
    count = min(len(wrong), max(3, len(told.same)) * WRONG)
    weights = np.exp(CLOSER * np.array([told.near.get(pair, 0.0) for pair in wrong]))
    chosen = chance.choice(len(wrong), count, replace=False, p=weights / weights.sum()) if wrong else ()
    for same, some in ((1.0, sorted(told.same)), (0.0, [wrong[at] for at in chosen])):
        for k, n in some:
            yield texts.pieces(told.left[k]), texts.pieces(told.right[n]), same


def strangers_of(told: Told, other: Told, texts: Texts) -> list[_Pair]:
    """Pairs of a statement of the left article of one event and of the right one of another, most alike first."""
    lefts, rights = ([texts.pieces(text) for text in side] for side in (told.left, other.right))
    pairs = [(one, another, 0.0) for one in lefts for another in rights]
    return sorted(pairs, key=lambda pair: -_alike(pair[0], pair[1]))[:STRANGE]


def _alike(one: Sequence[int], other: Sequence[int]) -> float:
    return len(set(one) & set(other)) / (1 + len(one) + len(other))


def batches(events: Sequence[Told], texts: Texts, epoch: int) -> list[list[_Pair]]:
    """An epoch's pairs, those of a batch about equally long, in an order of chance."""
    chance = np.random.default_rng([SEED, epoch])
    drawn = [pair for told in events for pair in pairs_of(told, texts, chance)]
    others = chance.permutation(len(events))
    drawn += [
        pair
        for told, k in zip(events, others, strict=True)
        if events[k] is not told
        for pair in strangers_of(told, events[k], texts)
    ]
    pairs = [drawn[k] for k in chance.permutation(len(drawn))]
    out = []
    for at in range(0, len(pairs), 40 * BATCH):
        some = sorted(pairs[at : at + 40 * BATCH], key=lambda pair: len(pair[0]) + len(pair[1]))
        out += [some[k : k + BATCH] for k in range(0, len(some), BATCH)]
    return [out[k] for k in chance.permutation(len(out))]


def tensors(pairs: Sequence[tuple[Sequence[int], Sequence[int]]]) -> tuple[Tensor, Tensor, Tensor]:
    """Ids, kinds and mask of pairs of texts."""
    length = max(len(one) + len(other) for one, other in pairs) + 3
    ids, kinds, mask = (torch.zeros((len(pairs), length), dtype=torch.int64) for _ in range(3))
    for row, (one, other) in enumerate(pairs):
        whole = [CLS, *one, SEP, *other, SEP]
        ids[row, : len(whole)] = torch.tensor(whole)
        kinds[row, len(one) + 2 : len(whole)] = 1
        mask[row, : len(whole)] = 1
    return ids, kinds, mask


def train(events: Sequence[Told], texts: Texts) -> Judge:
    """The judge after all epochs."""
    torch.manual_seed(SEED)
    chance, judge = np.random.default_rng(SEED), Judge()
    new = [judge.kinds, *judge.head.parameters()]
    old = [*judge.encoder.norm.parameters(), *judge.encoder.layers.parameters()]
    groups = [{"params": old, "lr": ENCODER_RATE}, {"params": new, "lr": HEAD_RATE}]
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
    steps = EPOCHS * len(batches(events, texts, 0))
    rate = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min((step + 1) / WARM_UP, max(0.0, (steps - step) / steps))
    )
    begin = time.monotonic()
    for epoch in range(EPOCHS):
        total = 0.0
        for number, batch in enumerate(batches(events, texts, epoch), 1):
            turned = [(b, a) if chance.random() < 0.5 else (a, b) for a, b, _ in batch]
            ids, kinds, mask = tensors(turned)
            # The special pieces are the lowest numbers that there are.
            hidden = (torch.rand(ids.shape) < HIDDEN) & (ids > MASK)
            with torch.autocast("cpu", torch.bfloat16):
                found = judge(ids.masked_fill(hidden, MASK), kinds, mask)
            same = torch.tensor([same for *_, same in batch])
            loss = functional.binary_cross_entropy_with_logits(found.float(), same)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(judge.parameters(), 1.0)
            optimiser.step()
            rate.step()
            total += loss.item()
            if number % 50 == 0:
                told = {"epoch": epoch + 1, "step": number, "loss": round(total / number, 4)}
                print(json.dumps({**told, "seconds": round(time.monotonic() - begin)}), flush=True)
    return judge.eval()


@torch.no_grad()
def precision(judge: Judge, events: Sequence[Told], texts: Texts) -> float:
    """The mean precision of the right pairs among all that the encoder finds near, best first."""
    rows = []
    for told in events:
        for k, n in sorted(told.same | set(told.near)):
            one, other = texts.pieces(told.left[k]), texts.pieces(told.right[n])
            found = judge(*tensors([(one, other)])) + judge(*tensors([(other, one)]))
            rows.append((float(found), (k, n) in told.same))
    right = np.array([same for _, same in sorted(rows, reverse=True)], dtype=float)
    return float((right.cumsum() / np.arange(1, len(right) + 1) * right).sum() / right.sum())


def write(judge: Judge, path: Path) -> None:
    """Write the judge with axes of free size, its weights in int8."""
    one = torch.ones((2, 16), dtype=torch.int64)
    inputs = ["ids", "kinds", "mask"]
    free = {name: {0: "batch", 1: "length"} for name in inputs} | {"same": {0: "batch"}}
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "model.onnx"
        torch.onnx.export(
            judge, (one, one, one), str(whole), input_names=inputs, output_names=["same"], dynamic_axes=free,
            opset_version=17, dynamo=False,
        )  # fmt: skip
        quantize_dynamic(whole, path, weight_type=QuantType.QInt8, per_channel=True)


def main() -> int:
    """Parse the command line, train, and write or measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--told", type=Path, required=True, help="what statements.py wrote")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--held-out", action="store_true")
    arguments = parser.parse_args()
    events, texts = read_told(arguments.told), Texts()
    print(f"{len(events)} events, {sum(len(one.same) for one in events)} pairs say the same", flush=True)
    if arguments.held_out:
        judge = train([one for k, one in enumerate(events) if k % 10], texts)
        print(f"mean precision on every tenth event {precision(judge, events[::10], texts):.3f}")
        return 0
    arguments.out.mkdir(parents=True, exist_ok=True)
    write(train(events, texts), arguments.out / "model.onnx")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
