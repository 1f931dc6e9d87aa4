import json
import shutil
from itertools import pairwise
from pathlib import Path

import pytest

from reader.core.span import Span
from reader.core.tagging import Tagging
from reader.core.vocabulary import EntityType, TagLabel
from reader.errors import EnvironmentFailure
from reader.infer.model import ModelTagger, load_tagger
from reader.infer.shipped import ATTRIBUTION
from reader.resources import resource

TEXT = "Mayor Ana Pohl said on Monday that the bridge in Ferrin would open next week."


def marked(text: str, tagging: Tagging) -> dict[TagLabel, list[str]]:
    """The tagged pieces by label."""
    return {label: [s.span.of(text) for s in tagging.spans if s.label is label] for label in TagLabel}


def test_the_shipped_model_marks_a_plain_sentence() -> None:
    """Source, cue and content of the plainest attribution are found and linked, and so are its names."""
    tagging = load_tagger().tag(TEXT, [Span(0, len(TEXT))], [])
    assert marked(TEXT, tagging) == {
        TagLabel.SOURCE: ["Mayor Ana Pohl"],
        TagLabel.CUE: ["said"],
        TagLabel.CONTENT: ["that the bridge in Ferrin would open next week"],
    }
    assert len(tagging.links) == 2
    names = {(entity.span.of(TEXT), entity.type) for entity in tagging.entities}
    assert names == {("Ana Pohl", EntityType.PERSON), ("Ferrin", EntityType.PLACE)}
    assert all(0 <= entity.score <= 1 for entity in tagging.entities)


def test_a_text_longer_than_a_window_is_tagged_to_its_end() -> None:
    """Windows overlap, so a sentence is marked wherever it stands; whether the day belongs to the cue may differ."""
    text = "\n".join([TEXT] * 60)
    blocks = [Span(k * (len(TEXT) + 1), k * (len(TEXT) + 1) + len(TEXT)) for k in range(60)]
    found = marked(text, load_tagger().tag(text, blocks, []))
    assert sum(cue.startswith("said") for cue in found[TagLabel.CUE]) >= 58
    assert found[TagLabel.SOURCE].count("Mayor Ana Pohl") >= 58


def test_a_long_text_is_told_of_from_its_top_while_it_is_read() -> None:
    """The stretches follow each other, are whole blocks, and hold what the result holds of them, which has more."""
    text = "\n".join([TEXT] * 240)
    blocks = [Span(k * (len(TEXT) + 1), k * (len(TEXT) + 1) + len(TEXT)) for k in range(240)]
    parts: list[tuple[Span, Tagging]] = []
    whole = load_tagger().tag(text, blocks, [], lambda stretch, tagging: parts.append((stretch, tagging)))
    assert len(parts) > 1
    starts, ends = {block.start for block in blocks}, {block.end for block in blocks}
    assert all(stretch.start in starts and stretch.end in ends for stretch, _ in parts)
    assert all(before.end < after.start for (before, _), (after, _) in pairwise(parts))
    assert parts[0][0].start == 0
    spans = tuple(span for _, tagging in parts for span in tagging.spans)
    names = tuple(name for _, tagging in parts for name in tagging.entities)
    assert spans == whole.spans[: len(spans)] != whole.spans
    assert names == whole.entities[: len(names)] != whole.entities
    assert parts[-1][0].end < whole.spans[len(spans)].span.start


def test_a_text_of_one_batch_is_told_of_by_the_result_alone() -> None:
    """A short article comes at once; a listener hears nothing of it, and the result is the same."""
    parts: list[Span] = []
    told = load_tagger().tag(TEXT, [Span(0, len(TEXT))], [], lambda stretch, _: parts.append(stretch))
    assert parts == []
    assert told == load_tagger().tag(TEXT, [Span(0, len(TEXT))], [])


def test_whoever_is_told_can_end_the_work() -> None:
    """What the listener raises comes through at once."""
    text = "\n".join([TEXT] * 240)
    blocks = [Span(k * (len(TEXT) + 1), k * (len(TEXT) + 1) + len(TEXT)) for k in range(240)]
    told = []

    def stop(stretch: Span, tagging: Tagging) -> None:
        told.append(stretch)
        raise InterruptedError

    with pytest.raises(InterruptedError):
        load_tagger().tag(text, blocks, [], stop)
    assert len(told) == 1


def test_nothing_to_tag_gives_nothing() -> None:
    """A text of boilerplate alone has no blocks for the model."""
    assert load_tagger().tag("Log in", [], []) == Tagging()


def test_a_model_says_its_name() -> None:
    """The name in the JSON form is the folder's."""
    assert load_tagger().version == ATTRIBUTION


@pytest.mark.parametrize("damage", ["missing", "config", "list", "weights"])
def test_a_damaged_model_is_an_environment_failure(damage: str, tmp_path: Path) -> None:
    """What is missing or broken in the installation is said as such."""
    folder = tmp_path / ATTRIBUTION
    shutil.copytree(resource("models", ATTRIBUTION), folder)
    if damage == "missing":
        (folder / "tokenizer.json").unlink()
    elif damage == "config":
        (folder / "config.json").write_text(json.dumps({"name": ATTRIBUTION}), encoding="utf-8")
    elif damage == "list":
        (folder / "config.json").write_text("[1]", encoding="utf-8")
    else:
        (folder / "model.onnx").write_bytes(b"no network")
    with pytest.raises(EnvironmentFailure, match="Install the program again"):
        ModelTagger(folder)
