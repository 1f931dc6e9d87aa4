"""Fit the confidence of the exported model on the validation part, and write it into its ``config.json``.

    python calibrate.py --corpora DIR --model DIR

The validation part is PolNeAR's and what readers marked in the newswire's. An attribution counts as right when its
content covers the gold's by half, both ways, and its source ends in the same word (the relation of the project's
scorer).
"""

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from corpora import held_out, load_readings, read_jsonl, text_hash

from reader.core.analysis import Attribution
from reader.core.document import LoadedDocument, Source
from reader.core.tagging import Tagger
from reader.core.words import WORD
from reader.infer.model import ModelTagger
from reader.parse.blocks import split_blocks
from reader.parse.dash_speech import with_dash_speech
from reader.parse.interviews import find_turns
from reader.parse.nested import split_nested
from reader.parse.pipeline import attribute
from reader.parse.quotes import find_quotations
from reader.parse.roles import assign_roles
from reader.resources import load_lexicons

# Keeps the weights from running off on a few hundred attributions.
RIDGE = 1.0


def words(text: str, spans: Any) -> set[int]:
    """Where the words of some spans start."""
    return {match.start() for start, end in spans for match in WORD.finditer(text, start, end)}


def attributions(record: dict[str, Any], tagger: Tagger) -> tuple[Attribution, ...]:
    """What the product finds in a corpus article, without what lies within another attribution."""
    text, lexicons = record["text"], load_lexicons()
    document = LoadedDocument(Source(Path(record["id"]), "", "text/plain", ""), text)
    blocks = assign_roles(document, split_blocks(document), lexicons)
    article = [block.span for block in blocks if not block.role.is_boilerplate]
    quotations = with_dash_speech(text, article, find_quotations(text, article), lexicons)
    tagging = tagger.tag(text, article, sorted(part for quotation in quotations for part in quotation.parts))
    return split_nested(attribute(text, blocks, quotations, find_turns(text, blocks), tagging, lexicons))[0]


def judged(record: dict[str, Any], found: tuple[Attribution, ...]) -> list[bool]:
    """Whether each of the attributions is right, one gold attribution serving once."""
    text = record["text"]
    gold = [(words(text, a["content"]), sorted(words(text, a["source"]))) for a in record["attributions"]]
    mine = [(words(text, a.content), words(text, a.source)) for a in found]
    pairs = sorted(
        (
            (len(g & p), i, j)
            for i, (g, source) in enumerate(gold)
            for j, (p, said) in enumerate(mine)
            if g and 2 * len(g & p) >= max(len(g), len(p)) and ((source and source[-1] in said) or not (source or said))
        ),
        reverse=True,
    )
    left, right = set(range(len(gold))), [False] * len(mine)
    for _, i, j in pairs:
        if i in left and not right[j]:
            left.discard(i)
            right[j] = True
    return right


def validation_part(corpora: Path) -> Iterator[dict[str, Any]]:
    """The articles held out of training whose attributions are known."""
    readings = load_readings()
    for record in read_jsonl(corpora / "polnear" / "train.jsonl.gz"):
        if held_out(record["id"]):
            yield record
    for record in read_jsonl(corpora / "worldwide_newswire" / "train.jsonl.gz"):
        reading = readings.get((record["id"], text_hash(record["text"])))
        if held_out(record["id"]) and reading is not None:
            yield {**record, "attributions": reading}


def fit(features: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Weights of a ridge logistic regression, the bias first, by Newton's method."""
    x = np.hstack([np.ones((len(features), 1)), features])
    weights = np.zeros(x.shape[1])
    penalty = np.eye(x.shape[1]) * RIDGE
    penalty[0, 0] = 0.0
    for _ in range(50):
        chance = 1 / (1 + np.exp(-np.clip(x @ weights, -30, 30)))
        slope = x.T @ (right - chance) - penalty @ weights
        curve = (x * (chance * (1 - chance))[:, None]).T @ x + penalty
        weights += np.linalg.solve(curve, slope)
    return weights


def main() -> int:
    """Parse the command line and fit."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--model", type=Path, required=True)
    arguments = parser.parse_args()
    tagger = ModelTagger(arguments.model)
    features, right = [], []
    for record in validation_part(arguments.corpora):
        found = attributions(record, tagger)
        for attribution, ok in zip(found, judged(record, found), strict=True):
            if attribution.evidence is not None:
                features.append(attribution.evidence.features())
                right.append(ok)
    weights = [round(float(w), 4) for w in fit(np.array(features), np.array(right, dtype=float))]
    path = arguments.model / "config.json"
    config = json.loads(path.read_text(encoding="utf-8"))
    config["calibration"] = {"bias": weights[0], "weights": weights[1:]}
    path.write_text(json.dumps(config, indent=1) + "\n", encoding="utf-8")
    print(f"{len(right)} attributions, {sum(right)} right, weights {weights}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
