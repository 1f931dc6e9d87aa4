"""Fit the projection from the tagger's hidden layers to the base encoder's embeddings of sentences.

    python sentences.py --corpora DIR --model DIR --out DIR

The tagger's encoder stays as it is. A ridge regression, which has one solution, takes the means of its hidden layers
over a sentence's pieces to the mean of all-MiniLM-L6-v2's last layer over them, at length 1. It is fitted on sentences
and contents of attributions of both corpora's train parts and measured on their dev parts.
"""

import argparse
import hashlib
import json
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnx
import torch
from base import base_folder
from corpora import held_out, paragraphs, read_jsonl
from network import WIDTH, Network
from tokenizers import Tokenizer

from reader.core.analysis import Block
from reader.core.span import Span, hull
from reader.core.vocabulary import Role
from reader.infer.hidden import HiddenMeans
from reader.infer.sentences import SentenceEncoder
from reader.parse.quotes import find_quotations
from reader.parse.sentences import split_sentences
from reader.resources import load_lexicons

SEED = 20261123
# How many texts of the train parts are fitted to, and of the dev parts measured on.
FITTED, MEASURED = 20_000, 3_000
# Shorter texts say little; longer ones are cut by the encoder.
FEWEST_WORDS = 4
# What a weight costs (tried .3 to 10: the least is best with so many texts).
RIDGE = 0.3
# Texts of a cosine above NEAR are near, those above SAME the same but for a word.
NEAR, SAME, STRONG = 0.4, 0.97, 0.6
BATCH = 32


def texts_of(corpora: Path, part: str, count: int) -> list[str]:
    """Sentences and contents of attributions of a part of both corpora, without those held out; some by chance."""
    lexicons = load_lexicons()
    found: set[str] = set()
    for corpus in ("polnear", "worldwide_newswire"):
        for article in read_jsonl(corpora / corpus / f"{part}.jsonl.gz"):
            if part == "train" and held_out(article["id"]):
                continue
            text, spans = article["text"], paragraphs(article["text"])
            blocks = [Block(span, Role.BODY, 1.0, "") for span in spans]
            sentences = split_sentences(text, blocks, list(find_quotations(text, spans)), lexicons)
            contents = [
                hull(Span(*span) for span in a["content"]) for a in article.get("attributions", ()) if a["content"]
            ]
            found.update(" ".join(span.of(text).split()) for span in (*(s.span for s in sentences), *contents))
    enough = sorted(text for text in found if len(text.split()) >= FEWEST_WORDS)
    chosen = np.random.default_rng(SEED).permutation(len(enough))[:count]
    return [enough[k] for k in chosen]


def write_outputs(model: Path, out: Path) -> None:
    """Write a graph that has the hidden layers of the one in ``model`` as outputs, and nothing else."""
    graph = onnx.load(str(model)).graph
    norms = [node.output[0] for node in graph.node if node.op_type == "LayerNormalization"]
    addition = onnx.ModelProto()
    # Each layer has two norms, the embeddings have one; the second is the layer's outcome.
    for name in norms[::2]:
        shape = ["batch", "length", WIDTH]
        addition.graph.output.append(onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, shape))
    out.write_bytes(addition.SerializeToString(deterministic=True))


@torch.no_grad()
def base_embeddings(texts: Sequence[str]) -> np.ndarray:
    """What the base encoder as published says of each text, at length 1."""
    network = Network()
    network.load_base(base_folder())
    network.eval()
    tokenizer = Tokenizer.from_file(str(base_folder() / "tokenizer.json"))
    tokenizer.enable_truncation(256)
    tokenizer.no_padding()
    encoded = [torch.tensor(one.ids) for one in tokenizer.encode_batch(list(texts))]
    order = sorted(range(len(texts)), key=lambda k: len(encoded[k]))
    out = np.zeros((len(texts), WIDTH), dtype=np.float32)
    for at in range(0, len(order), BATCH):
        rows = order[at : at + BATCH]
        ids = torch.nn.utils.rnn.pad_sequence([encoded[k] for k in rows], batch_first=True)
        mask = torch.nn.utils.rnn.pad_sequence([torch.ones(len(encoded[k])) for k in rows], batch_first=True)
        x = network.norm(network.words(ids) + network.positions(torch.arange(ids.shape[1])))
        for layer in network.layers:
            x = layer(x, (1.0 - mask)[:, None, None, :] * -1e4)
        out[rows] = ((x * mask[:, :, None]).sum(1) / mask.sum(1, keepdim=True)).numpy()
    return out / np.linalg.norm(out, axis=1, keepdims=True)


def fit(means: np.ndarray, wanted: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The weights and the bias of the ridge regression."""
    middle, aim = means.mean(axis=0, dtype=np.float64), wanted.mean(axis=0, dtype=np.float64)
    x, y = means - middle, wanted - aim
    weights = np.linalg.solve(x.T @ x + RIDGE * np.eye(x.shape[1]), x.T @ y)
    return weights, aim - middle @ weights


def agreement(ours: np.ndarray, base: np.ndarray) -> dict[str, float]:
    """How well our similarities of all pairs of texts agree with the base's."""
    mine, its = ours @ ours.T, base @ base.T
    upper = np.triu(np.ones_like(its, dtype=bool), 1)
    near = upper & (its > NEAR) & (its < SAME)
    for table in (mine, its):
        np.fill_diagonal(table, -1)
    nearest, strong = its.argmax(axis=1), its.max(axis=1) > STRONG
    first = mine.argmax(axis=1) == nearest
    ten = (np.argpartition(-mine, 10, axis=1)[:, :10] == nearest[:, None]).any(axis=1)
    ranks = [np.argsort(np.argsort(table[near])) for table in (mine, its)]
    return {
        "correlation": float(np.corrcoef(mine[upper], its[upper])[0, 1]),
        "rank correlation of near pairs": float(np.corrcoef(*ranks)[0, 1]),
        "nearest found first": float(first.mean()),
        "nearest found first where it is near": float(first[strong].mean()),
        "nearest found among ten": float(ten.mean()),
    }


def main() -> int:
    """Parse the command line, fit, write and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    model, out = arguments.model / "model.onnx", arguments.out
    out.mkdir(parents=True, exist_ok=True)
    write_outputs(model, out / "outputs.onnx")
    hidden = HiddenMeans(model, out / "outputs.onnx", arguments.model / "tokenizer.json")
    texts = texts_of(arguments.corpora, "train", FITTED)
    means = np.zeros((len(texts), 0), dtype=np.float32)
    for rows, some in hidden.of(texts):
        means = means if means.size else np.zeros((len(texts), some.shape[1]), dtype=np.float32)
        means[rows] = some
    weights, bias = fit(means, base_embeddings(texts))
    # To 8 bits a weight, column by column.
    scales = np.abs(weights).max(axis=0) / 127
    np.savez_compressed(
        out / "projection.npz",
        weights=np.round(weights / scales).astype(np.int8),
        scales=scales.astype(np.float32),
        bias=bias.astype(np.float32),
    )
    digest = hashlib.sha256(model.read_bytes()).hexdigest()
    config = {"name": out.name, "encoder": arguments.model.name, "sha256": digest}
    (out / "config.json").write_text(json.dumps(config, indent=1) + "\n", encoding="utf-8")
    unseen = texts_of(arguments.corpora, "dev", MEASURED)
    ours, base = SentenceEncoder(arguments.model, out).embeddings(unseen), base_embeddings(unseen)
    print(json.dumps({name: round(value, 3) for name, value in agreement(ours, base).items()}, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
