"""A checkpoint to the shipped folder: ONNX with int8 weights, tokenizer, configuration.

python export.py --corpora DIR --work DIR --out DIR [--epochs N ...]
"""

import argparse
import json
import sys
import tempfile
from pathlib import Path

import numpy as np
import torch
from base import base_folder
from corpora import Example
from network import Network
from onnxruntime.quantization import QuantType, quantize_dynamic
from priors import count_links
from tokenizers import Tokenizer
from train import AVERAGED, RUNS, checkpoint, load_examples

from reader.infer.labels import ENTITY_TAGS, SPAN_TAGS

# Text pieces between the starts of two windows when predicting (254 fit): in long texts, and in those of at most SHORT
# pieces, some 3,000 words, where reading everything twice is still a matter of a second.
STRIDE, CLOSE_STRIDE, SHORT = 240, 127, 4000
# The weight of the transitions against the network's scores (tried on the validation part: see the card).
TAG_WEIGHT, NAME_WEIGHT = 0.3, 0.3
# How much the distances count against the link vectors, and what an empty cue costs (likewise).
LINK_WEIGHTS = {"content_weight": 0.7, "source_weight": 0.7, "unfilled": 6.0}
# Added to the log-odds of content beside a cue that was left without any (likewise).
RAISED = 0.0


def transitions(examples: list[Example], column: str, size: int, words: str) -> np.ndarray:
    """Log-probabilities (from, to) of one word's tag after another's inside a block; add-one smoothed.

    ``words`` names the numbers of the pieces' words: those that the tags are read off by.
    """
    counts = np.ones((size, size))
    for example in examples:
        first = np.flatnonzero(np.diff(getattr(example.pieces, words), prepend=-1))
        tags = getattr(example, column)[first]
        same = (np.diff(example.pieces.blocks[first]) == 0) & (tags[:-1] >= 0)
        np.add.at(counts, (tags[:-1][same], tags[1:][same]), 1)
    return np.log(counts / counts.sum(axis=1, keepdims=True))


def mean_weights(checkpoints: list[Path]) -> dict[str, torch.Tensor]:
    """The mean of the checkpoints' weights (Izmailov et al., 2018)."""
    states = [torch.load(path, weights_only=True)["network"] for path in checkpoints]
    return {name: torch.stack([state[name] for state in states]).mean(0) for name in states[0]}


def to_onnx(network: Network, path: Path) -> None:
    """Write the network with axes of free size."""
    network.eval()
    one = torch.ones((2, 16), dtype=torch.int64)
    inputs, outputs = ["ids", "shapes", "states", "mask"], ["tags", "names", "links"]
    free = {name: {0: "batch", 1: "length"} for name in [*inputs, *outputs]}
    torch.onnx.export(
        network, (one, one, one, one), str(path), input_names=inputs, output_names=outputs, dynamic_axes=free,
        opset_version=17, dynamo=False,
    )  # fmt: skip


def configuration(name: str, train: list[Example]) -> dict[str, object]:
    """What the product must know besides the weights."""
    rounded = lambda table: [[round(float(x), 4) for x in row] for row in table]  # noqa: E731
    return {
        "name": name,
        "spans": [label.value for label in SPAN_TAGS.labels],
        "names": [label.value for label in ENTITY_TAGS.labels],
        "decoding": {
            "stride": STRIDE,
            "close_stride": CLOSE_STRIDE,
            "short": SHORT,
            "tag_transitions": rounded(transitions(train, "tags", SPAN_TAGS.size, "wholes")),
            "tag_weight": TAG_WEIGHT,
            "name_transitions": rounded(transitions(train, "names", ENTITY_TAGS.size, "words")),
            "name_weight": NAME_WEIGHT,
            "raised": RAISED,
            "links": {**count_links([e for e in train if (e.tags >= 0).all()]), **LINK_WEIGHTS},
        },
    }


def main() -> int:
    """Parse the command line and write the folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--epochs", type=int, nargs="+", default=AVERAGED)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--float", action="store_true", help="keep 32-bit weights, to see what int8 costs")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    tokenizer = Tokenizer.from_file(str(base_folder() / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    tokenizer.save(str(arguments.out / "tokenizer.json"), pretty=False)
    train, _ = load_examples(arguments.corpora, tokenizer)
    config = configuration(arguments.out.name, train)
    (arguments.out / "config.json").write_text(json.dumps(config, indent=1) + "\n", encoding="utf-8")
    checkpoints = [checkpoint(arguments.work, run, n) for run in range(1, RUNS + 1) for n in arguments.epochs]
    network = Network()
    network.load_state_dict(mean_weights(checkpoints))
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "model.onnx"
        to_onnx(network, whole)
        target = arguments.out / "model.onnx"
        if arguments.float:
            target.write_bytes(whole.read_bytes())
        else:
            quantize_dynamic(whole, target, weight_type=QuantType.QInt8, per_channel=True)
    print(f"{target}: {target.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
