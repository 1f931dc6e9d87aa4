"""Train all heads at once, in several runs; writes a checkpoint after each epoch and resumes from the last one.

python train.py --corpora DIR --work DIR
"""

import argparse
import json
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from base import base_folder
from corpora import IGNORE, Example, attribution_examples, held_out, name_examples
from network import LINK, Network
from tokenizers import Tokenizer
from torch import Tensor
from windows import CLS, SEP, Batch, batches, cut

SEED = 20261122
MASK = 103
BATCH = 16
EPOCHS = 6
# Steps in which the rate rises; after them it falls to nothing in a straight line.
WARM_UP = 200
# Runs that differ in the order of their articles. The mean of the weights after the last epochs of all of them ships:
# it reads articles unlike the training's better than any one of them.
RUNS = 3
AVERAGED = (6,)
ENCODER_RATE, HEAD_RATE = 3e-4, 1e-3
# The link losses are averages over few pieces; halved, they leave the tags in charge.
LINK_WEIGHT = 0.5
# Of the pieces of text, this share is hidden from the network in training (as BERT's pre-training does), so that it
# reads attribution off the sentence and not off the words of its training articles.
HIDDEN = 0.08
NEW_PARTS = ("tags.", "names.", "links.", "shapes.", "states.")


def load_examples(corpora: Path, tokenizer: Tokenizer) -> tuple[list[Example], list[Example]]:
    """The training part and the validation part of both corpora's train files."""
    train, validation = [], []
    everything = [
        *attribution_examples(corpora / "polnear" / "train.jsonl.gz", tokenizer),
        *name_examples(corpora / "worldwide_newswire" / "train.jsonl.gz", tokenizer),
    ]
    for example in everything:
        (validation if held_out(example.id) else train).append(example)
    return train, validation


def losses(network: Network, batch: Batch) -> dict[str, Tensor]:
    """The loss of each head over the pieces its corpus speaks of; 0 where it speaks of none."""
    with torch.autocast("cpu", torch.bfloat16):
        tags, names, links = network(batch.ids, batch.shapes, batch.states, batch.mask)
    links = links.float()
    ask_cue, cue, ask_source, source = links.split(LINK, dim=-1)
    hidden = (1.0 - batch.mask.float())[:, None, :] * -1e4
    to_cue = torch.matmul(ask_cue, cue.transpose(-1, -2)) * LINK**-0.5 + hidden
    to_source = torch.matmul(ask_source, source.transpose(-1, -2)) * LINK**-0.5 + hidden
    return {
        "tags": _mean(tags.float(), batch.tags),
        "names": _mean(names.float(), batch.names),
        "content": _mean(to_cue, batch.content_to),
        "source": _mean(to_source, batch.source_of),
    }


def hide(batch: Batch) -> Batch:
    """The batch with some pieces of text replaced by ``[MASK]``."""
    text = (batch.mask > 0) & (batch.ids != CLS) & (batch.ids != SEP)
    return replace(batch, ids=torch.where(text & (torch.rand(batch.ids.shape) < HIDDEN), MASK, batch.ids))


def _mean(logits: Tensor, targets: Tensor) -> Tensor:
    if not bool((targets != IGNORE).any()):
        return logits.sum() * 0.0
    return F.cross_entropy(logits.flatten(0, 1), targets.flatten(), ignore_index=IGNORE)


def total(parts: dict[str, Tensor]) -> Tensor:
    """The one loss that is descended."""
    return parts["tags"] + parts["names"] + LINK_WEIGHT * (parts["content"] + parts["source"])


def rate(step: int, steps: int) -> float:
    """The factor on both learning rates at ``step`` of ``steps``."""
    return min((step + 1) / WARM_UP, max(0.0, (steps - step) / max(1, steps - WARM_UP)))


def checkpoint(work: Path, run: int, epoch: int) -> Path:
    """Where a run's weights after an epoch are; both count from 1."""
    return work / f"run-{run}" / f"epoch-{epoch}.pt"


def train(corpora: Path, work: Path, run: int) -> None:
    """Train one run, all its epochs; one that was cut off goes on after its last whole epoch."""
    seed = SEED + run - 1
    checkpoint(work, run, 1).parent.mkdir(parents=True, exist_ok=True)
    base = base_folder()
    tokenizer = Tokenizer.from_file(str(base / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    examples, validation = load_examples(corpora, tokenizer)
    # All runs start from the same weights: only then their mean is a network.
    torch.manual_seed(SEED)
    network = Network()
    network.load_base(base)
    new = [p for name, p in network.named_parameters() if name.startswith(NEW_PARTS)]
    old = [p for name, p in network.named_parameters() if not name.startswith(NEW_PARTS)]
    optimiser = torch.optim.AdamW(
        [{"params": old, "lr": ENCODER_RATE}, {"params": new, "lr": HEAD_RATE}], weight_decay=0.01, fused=True
    )
    plan = [batches(cut(examples, rng := np.random.default_rng([seed, n])), BATCH, rng) for n in range(EPOCHS)]
    # The number of windows varies a little from epoch to epoch; the schedule needs the mean.
    steps = EPOCHS * (len(cut(examples, np.random.default_rng(seed))) // BATCH)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: rate(step, steps))
    first = 0
    for n in range(EPOCHS, 0, -1):
        path = checkpoint(work, run, n)
        if path.exists():
            state = torch.load(path, weights_only=True)
            network.load_state_dict(state["network"])
            optimiser.load_state_dict(state["optimiser"])
            schedule.load_state_dict(state["schedule"])
            first = n
            break
    for n in range(first, EPOCHS):
        torch.manual_seed(seed + n)
        network.train()
        sums: dict[str, float] = {}
        began = time.monotonic()
        count = 0
        for count, batch in enumerate(plan[n], 1):
            parts = losses(network, hide(batch))
            loss = total(parts)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            for key, value in parts.items():
                sums[key] = sums.get(key, 0.0) + float(value.detach())
            if count % 50 == 0:
                _say(
                    epoch=n + 1, step=count, seconds=time.monotonic() - began, **{k: v / count for k, v in sums.items()}
                )
        _say(epoch=n + 1, seconds=time.monotonic() - began, **{k: v / count for k, v in sums.items()})
        _say(run=run, validation=n + 1, **validate(network, validation))
        torch.save(
            {
                "network": network.state_dict(),
                "optimiser": optimiser.state_dict(),
                "schedule": schedule.state_dict(),
            },
            checkpoint(work, run, n + 1),
        )


@torch.no_grad()
def validate(network: Network, examples: list[Example]) -> dict[str, float]:
    """Mean losses over the validation part."""
    network.eval()
    sums: dict[str, float] = {}
    counts: dict[str, int] = {}
    for batch in batches(cut(examples, None), BATCH, None):
        targets = {"tags": batch.tags, "names": batch.names, "content": batch.content_to, "source": batch.source_of}
        for key, value in losses(network, batch).items():
            n = int((targets[key] != IGNORE).sum())
            sums[key] = sums.get(key, 0.0) + float(value) * n
            counts[key] = counts.get(key, 0) + n
    return {key: value / max(1, counts[key]) for key, value in sums.items()}


def _say(**figures: float) -> None:
    print(json.dumps({k: round(v, 4) for k, v in figures.items()}), flush=True)


def main() -> int:
    """Parse the command line and train."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    arguments = parser.parse_args()
    for run in range(1, RUNS + 1):
        train(arguments.corpora, arguments.work, run)
    return 0


if __name__ == "__main__":
    sys.exit(main())
