import hashlib
import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from reader.core.span import Span
from reader.errors import EnvironmentFailure
from reader.infer.model import load_tagger
from reader.infer.sentences import SentenceEncoder, load_encoder
from reader.infer.shipped import ATTRIBUTION, SENTENCES
from reader.resources import resource

FIRE = "Nobody was hurt when the old mill burned down on Monday."
SAME = "The fire destroyed the old mill; there were no injuries."
SCHOOL = "The council voted for a new school with a sports hall."
OTHER = "Farmers fear for their harvest after weeks without rain."


@pytest.fixture(scope="module")
def encoder() -> SentenceEncoder:
    """The shipped encoder."""
    return load_encoder()


def test_sentences_that_mean_the_same_are_nearest(encoder: SentenceEncoder) -> None:
    """A sentence is nearer to its paraphrase than to others, by embeddings of length 1."""
    rows = encoder.embeddings([FIRE, SAME, SCHOOL, OTHER])
    assert np.linalg.norm(rows, axis=1) == pytest.approx(np.ones(4), abs=1e-5)
    alike = rows @ rows.T
    assert alike[0, 1] > max(alike[0, 2], alike[0, 3]) + 0.2


def test_the_nearest_of_two_lists_are_told_once_each(encoder: SentenceEncoder) -> None:
    """Pairs are in order, their cosines are one for each text of a thing, and the paraphrases are the nearest."""
    left, right = [(OTHER, OTHER), (FIRE, FIRE)], [(SAME, SAME), (SCHOOL, SCHOOL), (OTHER, OTHER)]
    found = encoder.near(left, right, lambda: False)
    assert found == sorted(set(found))
    assert all(len(near.cosines) == 2 and all(-1.001 <= c <= 1.001 for c in near.cosines) for near in found)
    best = {near.left: near.right for near in sorted(found, key=lambda near: near.cosines)}
    assert best == {0: 2, 1: 0}


def test_the_same_texts_give_the_same_numbers(encoder: SentenceEncoder) -> None:
    """Nothing is left to chance, and empty lists are nothing."""
    texts = [FIRE, SAME, SCHOOL, OTHER] * 10
    assert np.array_equal(encoder.embeddings(texts), encoder.embeddings(texts))
    assert encoder.near([], [(FIRE,)], lambda: False) == []
    assert encoder.embeddings([]).shape[0] == 0


def test_a_long_text_is_read_to_the_window_s_end(encoder: SentenceEncoder) -> None:
    """A claim longer than a window is cut and no error."""
    assert encoder.embeddings([" ".join([FIRE] * 60), FIRE]).shape[0] == 2


def test_the_work_ends_when_it_is_told_to(encoder: SentenceEncoder) -> None:
    """Once stopped, at most one more run of the network is made."""
    asked = []

    def stop() -> bool:
        asked.append(1)
        return True

    assert not encoder.embeddings([FIRE] * 500, stop).any()
    assert len(asked) == 1


def test_the_projection_was_fitted_to_the_shipped_weights() -> None:
    """The model's description names the very file that ships: a projection for other weights means nothing."""
    config = json.loads(resource("models", SENTENCES, "config.json").read_text(encoding="utf-8"))
    weights = resource("models", ATTRIBUTION, "model.onnx").read_bytes()
    assert config == {"name": SENTENCES, "encoder": ATTRIBUTION, "sha256": hashlib.sha256(weights).hexdigest()}


def test_the_tagger_says_the_same_with_further_outputs(tmp_path: Path) -> None:
    """The added outputs leave the weights as they are: tags, links and names do not change by a bit."""
    text = "Mayor Ana Pohl said on Monday that the bridge in Ferrin would open next week."
    folder = tmp_path / ATTRIBUTION
    shutil.copytree(resource("models", ATTRIBUTION), folder)
    joined = (folder / "model.onnx").read_bytes() + resource("models", SENTENCES, "outputs.onnx").read_bytes()
    (folder / "model.onnx").write_bytes(joined)
    from reader.infer.model import ModelTagger

    blocks = [Span(0, len(text))]
    assert ModelTagger(folder).tag(text, blocks, []) == load_tagger().tag(text, blocks, [])


@pytest.mark.parametrize("part", ["projection.npz", "outputs.onnx"])
@pytest.mark.parametrize("content", [None, b"", b"damaged"])
def test_a_damaged_installation_is_told_in_words(tmp_path: Path, part: str, content: bytes | None) -> None:
    """A part that is missing or broken gives a message for a person, never a library's own error."""
    folder = tmp_path / SENTENCES
    shutil.copytree(resource("models", SENTENCES), folder)
    (folder / part).unlink()
    if content is not None:
        (folder / part).write_bytes(content)
    with pytest.raises(EnvironmentFailure, match="Install the program again"):
        SentenceEncoder(resource("models", ATTRIBUTION), folder)
