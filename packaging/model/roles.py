"""Train the classifier of lines: print its figures out of fold by site, then train on all pages and export.

    python roles.py --pages FILE.pkl --out DIR [--only figures|weights]

``FILE.pkl`` comes from ``roles_pages.py``. A site is in one fold alone. The figures are those of the project's scorers
``lines.py`` and ``pages.py``, after the same decision as the program makes (``reader.parse.roles.learned``).
"""

import argparse
import json
import pickle
import random
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from roles_sample import ARTICLE, OTHER, Sample, shingles
from torch import Tensor, nn

from reader.parse.roles.learned import Known, are_article
from reader.parse.roles.page_features import FEATURES, STRUCTURE

SEED = 20261122
FOLDS = 5
# Networks whose mean ships, each with a seed of its own.
NETWORKS = 3
EPOCHS, BATCH, RATE, DECAY = 8, 12, 3e-3, 0.02
WIDTH = 48
FIRST, SECOND = (1, 2, 4, 8), (1, 4)
# Facts of the first guess that the second half of the network is told (see ``surroundings``).
FACTS = 6
DROPOUT, HIDDEN_FIGURES = 0.2, 0.1
# Of the saved pages, this share is shown without the figures of their elements.
BARE = 0.2
# Longer pages are cut to so many lines, most often with some of the article among them.
LONGEST = 400
FARTHEST = 5.0
# Some 15% of the long lines that the gold leaves out are the article's; a loss that levels off where the network
# contradicts such a label (generalised cross-entropy, Zhang and Sabuncu 2018) is not led astray by them.
TRUST = 0.5
# The first guess counts less than the last; the overlap of the whole article less than each line.
GUESS, OVERLAP = 0.3, 0.3


class Network(nn.Module):
    """Figures of a page's lines to log-odds of each; two stacks of dilated convolutions with a guess between them."""

    def __init__(self, figures: int) -> None:
        super().__init__()
        self.input = nn.Linear(figures, WIDTH)
        self.first = nn.ModuleList(nn.Conv1d(WIDTH, WIDTH, 3, padding=d, dilation=d) for d in FIRST)
        self.guess = nn.Linear(WIDTH, 1)
        self.middle = nn.Linear(WIDTH + FACTS, WIDTH)
        self.second = nn.ModuleList(nn.Conv1d(WIDTH, WIDTH, 3, padding=d, dilation=d) for d in SECOND)
        self.last = nn.Linear(WIDTH, 1)
        self.dropout = nn.Dropout(DROPOUT)

    def forward(self, figures: Tensor, mask: Tensor, weights: Tensor) -> tuple[Tensor, Tensor]:
        """Log-odds of the first guess and of the answer, a row a page; ``mask`` is 1 on lines, 0 on filling."""
        if self.training:
            figures = figures * (torch.rand(len(figures), 1, figures.shape[2]) > HIDDEN_FIGURES)
        hidden = self.dropout(torch.relu(self.input(figures)))
        hidden = self._convolved(hidden, self.first, mask)
        guess = self.guess(hidden)[..., 0]
        facts = surroundings(torch.sigmoid(guess) * mask, weights, mask)
        hidden = torch.relu(self.middle(torch.cat([hidden, facts], -1))) + hidden
        return guess, self.last(self._convolved(hidden, self.second, mask))[..., 0]

    def _convolved(self, hidden: Tensor, layers: nn.ModuleList, mask: Tensor) -> Tensor:
        for layer in layers:
            seen = layer((hidden * mask[..., None]).transpose(1, 2)).transpose(1, 2)
            hidden = hidden + self.dropout(torch.relu(seen))
        return hidden


def surroundings(chance: Tensor, weights: Tensor, mask: Tensor) -> Tensor:
    """What ``reader.infer.lines`` computes under this name."""
    mass = chance * weights
    passed = torch.cumsum(mass, 1)
    total = mass.sum(1, keepdim=True) + 1
    above, below = (passed - mass) / total, (total - 1 - passed) / total
    lines = (chance.sum(1, keepdim=True) + 1) / mask.sum(1, keepdim=True)
    least = torch.log1p((torch.minimum(above, below) * total).clamp(min=0)) / 6
    return torch.stack(
        [chance, above, below, (torch.log1p(total) / 6).expand_as(chance), lines.expand_as(chance), least], -1
    )


class Model:
    """Networks with the mean and deviation of their figures."""

    def __init__(self, networks: Sequence[Network], mean: np.ndarray, deviation: np.ndarray) -> None:
        self.networks, self.mean, self.deviation = networks, mean, deviation

    def chances(self, sample: Sample) -> np.ndarray:
        """The probability of each block to be the article's."""
        figures = torch.from_numpy(scaled(sample.figures, self.mean, self.deviation))[None]
        mask, weights = torch.ones(1, figures.shape[1]), torch.from_numpy(np.log1p(sample.words))[None]
        with torch.no_grad():
            scores = [network(figures, mask, weights)[1][0] for network in self.networks]
        chances: np.ndarray = torch.sigmoid(torch.stack(scores).mean(0)).numpy()
        return chances


def scaled(figures: np.ndarray, mean: np.ndarray, deviation: np.ndarray) -> np.ndarray:
    """Figures in deviations from their mean."""
    near: np.ndarray = np.clip((figures - mean) / deviation, -FARTHEST, FARTHEST)
    return near.astype(np.float32)


def _cut(sample: Sample, rng: random.Random) -> slice:
    """The part of a page that one epoch shows."""
    count = len(sample.labels)
    inside = np.flatnonzero(sample.labels == ARTICLE)
    at = int(rng.choice(inside)) if len(inside) and rng.random() < 0.7 else rng.randrange(count)
    start = max(0, min(count - LONGEST, at - rng.randrange(LONGEST)))
    return slice(start, start + LONGEST)


def _batches(count: int, sizes: Sequence[int], rng: random.Random) -> Iterator[list[int]]:
    """Batches of pages of like length, in any order."""
    order = sorted(range(count), key=lambda k: sizes[k] * (0.8 + 0.4 * rng.random()))
    batches = [order[at : at + BATCH] for at in range(0, count, BATCH)]
    rng.shuffle(batches)
    yield from batches


def loss(scores: Tensor, labels: Tensor, weights: Tensor) -> Tensor:
    """The loss of the lines with a label, and how little of each article is hit; a page counts by its length's root."""
    right = (labels == ARTICLE).float()
    weights = weights * (labels >= 0)
    count = weights.sum(1).clamp(min=1)
    missed = F.softplus(-scores)
    wrong = (1 - torch.sigmoid(-scores).clamp(min=1e-6) ** TRUST) / TRUST
    single = torch.where(right > 0, missed, wrong) * weights
    chance = torch.sigmoid(scores) * weights
    hit = 2 * (chance * right).sum(1) + 1
    overlap = hit / (chance.sum(1) + (right * weights).sum(1) + 1)
    mean = (single.sum(1) / count.sqrt()).sum() / count.sqrt().sum()
    return mean + OVERLAP * (1 - overlap).mean()


def train(samples: Sequence[Sample], seed: int, mean: np.ndarray, deviation: np.ndarray) -> Network:
    """One network."""
    torch.manual_seed(seed)
    rng = random.Random(seed)  # noqa: S311 - no secret
    network = Network(len(mean))
    optimizer = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=DECAY)
    steps = EPOCHS * -(-len(samples) // BATCH)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=steps, pct_start=0.15)
    network.train()
    nothing = torch.from_numpy(scaled(np.zeros_like(mean), mean, deviation))[STRUCTURE:]
    for _ in range(EPOCHS):
        cuts = [_cut(sample, rng) for sample in samples]
        sizes = [min(LONGEST, len(sample.labels)) for sample in samples]
        for batch in _batches(len(samples), sizes, rng):
            longest = max(sizes[k] for k in batch)
            figures = torch.zeros(len(batch), longest, len(mean))
            labels = torch.full((len(batch), longest), -1.0)
            mask, words = torch.zeros(len(batch), longest), torch.zeros(len(batch), longest)
            weights = torch.ones(len(batch), longest)
            for row, k in enumerate(batch):
                sample, cut, size = samples[k], cuts[k], sizes[k]
                figures[row, :size] = torch.from_numpy(scaled(sample.figures[cut], mean, deviation))
                labels[row, :size] = torch.from_numpy(sample.labels[cut].astype(np.float32))
                words[row, :size] = torch.from_numpy(np.log1p(sample.words[cut]))
                mask[row, :size] = 1
                if sample.kind == "html":
                    # Saved pages are scored by words, dumps by lines.
                    weights[row] = words[row] / 3 + 0.1
                    if rng.random() < BARE:
                        figures[row, :size, STRUCTURE:] = nothing
            guess, scores = network(figures, mask, words)
            total = loss(scores, labels, weights) + GUESS * loss(guess, labels, weights)
            optimizer.zero_grad()
            total.backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
    return network.eval()


def fit(samples: Sequence[Sample]) -> Model:
    """The networks that ship together, trained on these samples."""
    rows = np.concatenate([sample.figures for sample in samples[::3]])
    mean, deviation = rows.mean(0), np.maximum(rows.std(0), 0.02)
    return Model([train(samples, SEED + k, mean, deviation) for k in range(NETWORKS)], mean, deviation)


def decided(sample: Sample, chances: np.ndarray) -> np.ndarray:
    """Which blocks the program would call body."""
    known = Known(
        words=sample.words.tolist(),
        prose=(sample.figures[:, FEATURES.index("prose")] > 0).tolist(),
        judged=(~sample.by_rules).tolist(),
        scores=sample.figures[:, FEATURES.index("said_score")].tolist(),
        headlines=sample.titles.tolist(),
        settled=sample.settled.tolist(),
        marked=sample.marked.tolist(),
    )
    return np.array(are_article(known, chances.tolist())[0], dtype=bool)


def _f1(right: int, wrong: int, missed: int) -> float:
    return 2 * right / (2 * right + wrong + missed) if right + wrong + missed else 1.0


def of_lines(sample: Sample, body: np.ndarray) -> tuple[float, float]:
    """F1 of article and of boilerplate over the lines of a dump."""
    inside = np.zeros(len(sample.gold))
    block, line, size = sample.pieces.T
    np.add.at(inside, line, np.where(body[block], size, 0))
    said = 2 * inside > sample.sizes
    pairs = Counter(zip(sample.gold.tolist(), said.tolist(), strict=True))
    hit, false, missed, rest = (pairs[k] for k in ((ARTICLE, True), (OTHER, True), (ARTICLE, False), (OTHER, False)))
    return _f1(hit, false, missed), _f1(rest, missed, false)


def of_page(sample: Sample, body: np.ndarray) -> tuple[float, float]:
    """Precision and recall of word 4-grams of a saved page."""
    said = shingles("\n".join(text for text, own in zip(sample.texts, body, strict=True) if own))
    both = (said & sample.shingles).total()
    if said == sample.shingles:
        return 1.0, 1.0
    return both / max(1, said.total()), both / sample.shingles.total() if sample.shingles else 1.0


def report(name: str, samples: Sequence[Sample], bodies: Sequence[np.ndarray]) -> None:
    """Print the figures of a way to say which blocks are body."""
    pairs = list(zip(samples, bodies, strict=True))
    parts = []
    for kind in ("bs4", "inscriptis", "raw", "clean"):
        both = [of_lines(sample, body) for sample, body in pairs if sample.kind == kind]
        article = sorted(f1 for f1, _ in both)
        other = float(np.mean([f1 for _, f1 in both]))
        parts.append(f"{kind} {np.mean(article):.4f} p10 {article[len(article) // 10]:.3f} other {other:.4f}")
    pages = [of_page(sample, body) for sample, body in pairs if sample.kind == "html"]
    precision, recall = (float(np.mean(column)) for column in zip(*pages, strict=True))
    parts.append(f"html {2 * precision * recall / (precision + recall):.4f} P {precision:.4f} R {recall:.4f}")
    kept = [body[sample.labels == ARTICLE] for sample, body in pairs if sample.kind == "saved"]
    parts.append(f"saved, body kept {np.concatenate(kept).mean():.4f}")
    print(f"{name}: " + " | ".join(parts), flush=True)


def folds(samples: Sequence[Sample]) -> list[int]:
    """The fold of each sample: sites by their size, each to the fold that has least so far; saved articles by turns."""
    sizes = Counter(sample.site for sample in samples if sample.site)
    loads, home = [0] * FOLDS, {}
    for site, size in sorted(sizes.items(), key=lambda item: (-item[1], item[0])):
        home[site] = loads.index(min(loads))
        loads[home[site]] += size
    return [home.get(sample.site, k % FOLDS) for k, sample in enumerate(samples)]


def out_of_fold(samples: Sequence[Sample], keep: Path) -> None:
    """Print the figures of networks that saw no page of the sites that they are asked about.

    The weights of each fold and the fold of each site go to the folder ``keep``, for ``roles_folds.py``.
    """
    keep.mkdir(parents=True, exist_ok=True)
    fold = folds(samples)
    sites = {sample.site: own for sample, own in zip(samples, fold, strict=True) if sample.site}
    (keep / "folds.json").write_text(json.dumps(sites), encoding="utf-8")
    chances: dict[int, np.ndarray] = {}
    for number in range(FOLDS):
        model = fit([sample for sample, own in zip(samples, fold, strict=True) if own != number])
        np.savez_compressed(keep / f"fold-{number}.npz", **arrays(model))
        chances |= {id(s): model.chances(s) for s, own in zip(samples, fold, strict=True) if own == number}
        done = [sample for sample in samples if id(sample) in chances]
        report(f"rules, folds to {number}", done, [sample.by_rules for sample in done])
        report(f"networks, folds to {number}", done, [decided(sample, chances[id(sample)]) for sample in done])


def arrays(model: Model) -> dict[str, Any]:
    """What ``reader.infer.lines`` reads: matrices that rows are multiplied with, in half precision."""
    out: dict[str, Any] = {
        "features": np.array(FEATURES),
        "networks": np.array(len(model.networks)),
        "dilations1": np.array(FIRST),
        "dilations2": np.array(SECOND),
        "mean": model.mean.astype(np.float32),
        "deviation": model.deviation.astype(np.float32),
    }
    for number, network in enumerate(model.networks):
        for name, value in network.state_dict().items():
            matrix = value.numpy()
            if matrix.ndim == 3:
                matrix = np.concatenate([matrix[:, :, k].T for k in range(3)])
            elif matrix.ndim == 2:
                matrix = matrix.T
            layer, what = name.rsplit(".", 1)
            single = layer in ("guess", "last")
            out[f"{number}.{layer.replace('.', '')}.{what}"] = (matrix[..., 0] if single else matrix).astype(np.float16)
    return out


def main() -> int:
    """Parse the command line, measure, train and export."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--only", choices=("figures", "weights"))
    arguments = parser.parse_args()
    # The matrices are too small for threads to gain anything, and where other programs run they lose much.
    torch.set_num_threads(1)
    samples = pickle.loads(arguments.pages.read_bytes())  # noqa: S301 - our own file
    if arguments.only != "weights":
        out_of_fold(samples, arguments.pages.with_suffix(".folds"))
    if arguments.only != "figures":
        arguments.out.mkdir(parents=True, exist_ok=True)
        np.savez_compressed(arguments.out / "weights.npz", **arrays(fit(samples)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
